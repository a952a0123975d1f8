// A notice in the codes of the yearly report. Nothing in them leads back to the case: no address, no word, no
// day but the year of sending.
import type { Body } from '@heed/domain/casework';
import {
  answerBands,
  type CodedRecord,
  noAnswer,
  noticeCode,
  noticeCodingVersion,
  onlyBeside,
} from '@heed/domain/figures';
import { type Day, dayMilliseconds } from '@heed/domain/time';

/** Whole days from one day to a later one. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);

function contestOf({ complainedOn, complaintResult, disputedOn, disputeResult }: Body<'notice'>): string {
  if (complainedOn === null && disputedOn === null) return 'none';
  return (disputedOn === null ? complaintResult : disputeResult) || 'open';
}

/** What the desk seals of a notice: it outlives the case, and the yearly report counts it then. */
export interface SealedNotice {
  readonly version: 1;
  readonly coded: CodedRecord;
  /** Whole days from sending to answer; null without an answer. */
  readonly days: number | null;
}

/** What stands in the codes of the report, and how long the answer took; null where it was not sent. */
export function sealableNotice(body: Body<'notice'>): SealedNotice | null {
  const coded = codedNotice(body);
  const { sentOn, answeredOn } = body;
  if (coded === null || sentOn === null) return null;
  return { version: 1, coded, days: answeredOn === null ? null : daysBetween(sentOn, answeredOn) };
}

/** A notice in codes; null where it was not sent. */
export function codedNotice(body: Body<'notice'>): CodedRecord | null {
  const { sentOn, answeredOn, platform, keyword, law, answer, wrong } = body;
  if (sentOn === null || keyword === '' || law === '') return null;
  const days = answeredOn === null ? null : daysBetween(sentOn, answeredOn);
  const band = days === null ? noAnswer : (answerBands.find(([, , last]) => days <= last)?.[0] ?? noAnswer);
  const codes = {
    'notice-platform': platform,
    'notice-kind': noticeCode(keyword),
    'notice-law': noticeCode(law),
    'notice-action': answeredOn === null ? noAnswer : answer === '' ? onlyBeside : noticeCode(answer),
    'notice-days': band,
    'notice-contest': contestOf(body),
    'notice-wrong': wrong === '' ? 'not-said' : wrong,
  };
  const values = Object.fromEntries(Object.entries(codes).map(([id, code]) => [id, [code]]));
  return { version: 1, coding: noticeCodingVersion, year: Number(sentOn.slice(0, 4)), values };
}
