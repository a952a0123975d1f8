// How notices to platforms are coded for the yearly report: what article 22(3) of Regulation (EU) 2022/2065
// asks of a trusted flagger. One row is one notice that was sent in the year; nothing leads back to a case.
import { type Body, noticeDecisions, noticeKeywords, noticeLaws, otherPlatform } from '../casework/index.ts';
import { type Day, dayMilliseconds } from '../time/index.ts';
import type { Coding, Column } from './coding.ts';
import type { CodedRecord } from './record.ts';

/** Platforms with too few notices in a year stand together under this code. */
export const fewPlatforms = 'others';

const version = 'notices-1';

const keywordLabels: Readonly<Record<(typeof noticeKeywords)[number], string>> = {
  HUMAN_TRAFFICKING: 'Human trafficking',
  HUMAN_EXPLOITATION: 'Human exploitation',
  TRAFFICKING_WOMEN_GIRLS: 'Trafficking of women and girls',
  NON_CONSENSUAL_IMAGE_SHARING: 'Picture shared without consent',
  NON_CONSENSUAL_IMAGE_SHARING_AGAINST_WOMEN: 'Picture shared without consent, against a woman',
  NON_CONSENSUAL_MATERIAL_DEEPFAKE: 'Picture made by a computer, without consent',
  NON_CONSENSUAL_MATERIAL_DEEPFAKE_AGAINST_WOMEN:
    'Picture made by a computer, without consent, against a woman',
};
const decisionLabels: Readonly<Record<(typeof noticeDecisions)[number], string>> = {
  REMOVED: 'Removed',
  DISABLED: 'Made unreachable',
  DEMOTED: 'Shown less',
  AGE_RESTRICTED: 'For adults alone',
  INTERACTION_RESTRICTED: 'Interaction restricted',
  LABELLED: 'Labelled',
  OTHER: 'Something else',
  NO_ACTION: 'Nothing',
};
const noAnswer = 'no-answer';
const onlyBeside = 'beside-alone';
/** Days from sending to answer, by the last day of each band. */
const bands: readonly (readonly [code: string, label: string, last: number])[] = [
  ['0-2', '0–2', 2],
  ['3-7', '3–7', 7],
  ['8-14', '8–14', 14],
  ['15-30', '15–30', 30],
  ['31-plus', '31+', Number.POSITIVE_INFINITY],
];

/** A code of the Transparency Database as a code of a coding. */
export const noticeCode = (code: string): string => code.toLowerCase().replaceAll('_', '-').slice(0, 40);

const column = (id: string, label: string, values: readonly (readonly [string, string])[]): Column => ({
  ...{ id, label, many: false, required: true, maps: {} },
  values: values.map(([code, name]) => ({ code, label: name, map: {} })),
});

/** The coding of notices, with the platforms by code and name. Targets are those of the coding of cases. */
export function noticeCoding(
  { targets, collected }: Pick<Coding, 'targets' | 'collected'>,
  platforms: readonly { readonly code: string; readonly name: string }[],
): Coding {
  const columns = [
    column('notice-platform', 'Platform', [
      ...platforms.map(({ code, name }) => [code, name] as const),
      [otherPlatform, 'A platform that no file names'],
      [fewPlatforms, 'Other platforms together'],
    ]),
    column(
      'notice-kind',
      'Kind of content',
      noticeKeywords.map((code) => [noticeCode(code), keywordLabels[code]]),
    ),
    column('notice-law', 'By which law', [
      [noticeCode(noticeLaws[0]), 'Digital Services Act, article 16'],
      [noticeCode(noticeLaws[1]), 'American request of 48 hours'],
    ]),
    column('notice-action', 'What the platform did', [
      ...noticeDecisions.map((code) => [noticeCode(code), decisionLabels[code]] as const),
      [onlyBeside, 'Account, service or payments alone'],
      [noAnswer, 'No answer yet'],
    ]),
    column('notice-days', 'Days until the answer', [
      ...bands.map(([code, label]) => [code, label] as const),
      [noAnswer, 'No answer yet'],
    ]),
    column('notice-contest', 'Complaint or dispute', [
      ['none', 'None'],
      ['open', 'Not decided yet'],
      ['reversed', 'The decision was changed'],
      ['partly', 'Changed in part'],
      ['upheld', 'The decision stands'],
    ]),
    column('notice-wrong', 'Was the notice wrong', [
      ['yes', 'Yes'],
      ['no', 'No'],
      ['not-said', 'Not said'],
    ]),
  ];
  return { version, title: 'Notices to platforms', collected, targets, columns };
}

/** Whole days from one day to a later one. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);

function contestOf({ complainedOn, complaintResult, disputedOn, disputeResult }: Body<'notice'>): string {
  if (complainedOn === null && disputedOn === null) return 'none';
  return (disputedOn === null ? complaintResult : disputeResult) || 'open';
}

/** A notice in codes; null where it was not sent. */
export function codedNotice(body: Body<'notice'>): CodedRecord | null {
  const { sentOn, answeredOn, platform, keyword, law, answer, wrong } = body;
  if (sentOn === null || keyword === '' || law === '') return null;
  const days = answeredOn === null ? null : daysBetween(sentOn, answeredOn);
  const band = days === null ? noAnswer : (bands.find(([, , last]) => days <= last)?.[0] ?? noAnswer);
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
  return { version: 1, coding: version, year: Number(sentOn.slice(0, 4)), values };
}

const platformOf = ({ values }: CodedRecord): string => values['notice-platform']?.[0] ?? fewPlatforms;

/** The same records, with each platform that has fewer than `k` of them named together with the others. */
export function withFewPlatforms(records: readonly CodedRecord[], k: number): readonly CodedRecord[] {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(platformOf(record), (counts.get(platformOf(record)) ?? 0) + 1);
  return records.map((record) =>
    (counts.get(platformOf(record)) ?? 0) >= k
      ? record
      : { ...record, values: { ...record.values, 'notice-platform': [fewPlatforms] } },
  );
}

/** Whether a release counts notices, and no people. */
export const isOfNotices = (release: { readonly of?: 'notices' | undefined }): boolean =>
  release.of === 'notices';
