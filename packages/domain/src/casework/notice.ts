// Notices to platforms: what is asked to be removed, the review of harm by two before it, what the platform
// answered.
// Source: Regulation (EU) 2022/2065, articles 16, 20 and 21; 47 U.S.C. 223a (48 hours).
import { type Fault, type FaultCode, faultAt } from '../faults/index.ts';
import { type NoticeState, noticeOutcomes, otherPlatform } from '../notices/index.ts';
import { addDays, addMonths, type Day, dayOf } from '../time/index.ts';
import type { Body } from './entry.ts';
import { type CaseRecord, latest, type Version } from './file.ts';

type Notice = Body<'notice'>;

/** Why an address cannot be noticed. */
export type AddressFault = 'not-a-web-address' | 'address-has-password';

/**
 * The address as it is written in a notice: `https` or `http`, the name of the host in the letters that the
 * network uses (punycode), so that a look-alike shows. Nothing that a browser would run is an address.
 */
export function readWebAddress(text: string): { readonly href: string } | { readonly fault: AddressFault } {
  // Invisible letters would make two different addresses look the same.
  const visible = text.replace(/[\s\p{Cf}\p{Cc}]/gu, '');
  const url = URL.canParse(visible) ? new URL(visible) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.'))
    return { fault: 'not-a-web-address' };
  return url.username !== '' || url.password !== '' ? { fault: 'address-has-password' } : { href: url.href };
}

/** One rule of a notice: the field of the fault, its code, whether the notice meets it. */
type NoticeRule = readonly [field: keyof Notice, code: SimpleFault, isMet: (notice: Notice) => boolean];
type SimpleFault =
  | AddressFault
  | 'needs-platform'
  | 'never-notice-of-child'
  | 'own-advertisement'
  | 'not-safe-to-remove'
  | 'must-be-chosen'
  | 'needs-words'
  | 'needs-day'
  | 'needs-good-faith'
  | 'needs-authorisation'
  | 'sent-needs-notify'
  | 'answer-needs-sent'
  | 'day-too-early';

/**
 * Rules of a notice that is sent: Article 16(2) of the Digital Services Act, 47 U.S.C. 223a(a)(1)(B), and
 * whom a notice must not hurt.
 */
const rulesOfSentNotices: readonly NoticeRule[] = [
  ['decision', 'never-notice-of-child', ({ under18 }) => under18 === 'no'],
  ['decision', 'own-advertisement', ({ own, removalWish }) => own !== 'yes' || removalWish === 'yes'],
  ['decision', 'not-safe-to-remove', ({ safe }) => safe !== 'no'],
  ['law', 'must-be-chosen', ({ law }) => law !== ''],
  ['keyword', 'must-be-chosen', ({ keyword }) => keyword !== ''],
  ['reasons', 'needs-words', ({ reasons }) => reasons.trim() !== ''],
  ['goodFaith', 'needs-good-faith', ({ goodFaith }) => goodFaith],
  [
    'authorisedOn',
    'needs-authorisation',
    ({ law, authorisedOn }) => law !== 'us-48h' || authorisedOn !== null,
  ],
];
const rulesOfAllNotices: readonly NoticeRule[] = [
  ['platform', 'must-be-chosen', ({ platform }) => platform !== ''],
  [
    'platformName',
    'needs-platform',
    ({ platform, platformName }) => platform !== otherPlatform || platformName.trim() !== '',
  ],
  ['sentOn', 'sent-needs-notify', ({ sentOn, decision }) => sentOn === null || decision === 'notify'],
  [
    'answeredOn',
    'answer-needs-sent',
    (notice) => notice.answeredOn === null || isAfter(notice.answeredOn, notice.sentOn),
  ],
  ['answer', 'must-be-chosen', (notice) => notice.answeredOn === null || hasDecision(notice)],
  ['answeredOn', 'needs-day', (notice) => notice.answeredOn !== null || !hasDecision(notice)],
  ['answeredOn', 'needs-day', ({ answeredOn, complainedOn }) => answeredOn !== null || complainedOn === null],
  ['answeredOn', 'needs-day', ({ answeredOn, disputedOn }) => answeredOn !== null || disputedOn === null],
  ['receivedOn', 'day-too-early', ({ receivedOn, sentOn }) => isNoneOrAfter(receivedOn, sentOn)],
  [
    'complainedOn',
    'day-too-early',
    ({ complainedOn, answeredOn }) => isAfterAnswer(complainedOn, answeredOn),
  ],
  [
    'complaintEndedOn',
    'day-too-early',
    ({ complaintEndedOn, complainedOn }) => isNoneOrAfter(complaintEndedOn, complainedOn),
  ],
  [
    'complaintResult',
    'must-be-chosen',
    ({ complaintEndedOn, complaintResult }) => (complaintEndedOn === null) === (complaintResult === ''),
  ],
  ['disputedOn', 'day-too-early', ({ disputedOn, answeredOn }) => isAfterAnswer(disputedOn, answeredOn)],
  [
    'disputeBody',
    'needs-words',
    ({ disputedOn, disputeBody }) => disputedOn === null || disputeBody.trim() !== '',
  ],
  [
    'disputeEndedOn',
    'day-too-early',
    ({ disputeEndedOn, disputedOn }) => isNoneOrAfter(disputeEndedOn, disputedOn),
  ],
  [
    'disputeResult',
    'must-be-chosen',
    ({ disputeEndedOn, disputeResult }) => (disputeEndedOn === null) === (disputeResult === ''),
  ],
];
const isAfter = (day: Day, start: Day | null): boolean => start !== null && start <= day;
const isNoneOrAfter = (day: Day | null, start: Day | null): boolean => day === null || isAfter(day, start);
/** An answer that has no day is a fault of its own. */
const isAfterAnswer = (day: Day | null, answeredOn: Day | null): boolean =>
  answeredOn === null || isNoneOrAfter(day, answeredOn);
/** Whether the platform did something, or said that it does nothing. */
const hasDecision = ({ answer, monetary, provision, account }: Notice): boolean =>
  [answer, monetary, provision, account].some((decision) => decision !== '');

/** Faults of a notice that is about to be written; none where it may stand. */
export function noticeFaults(notice: Notice): readonly Fault[] {
  const addressFaults = notice.addresses.flatMap((address) => {
    const read = readWebAddress(address);
    return 'fault' in read ? [faultAt('addresses', read.fault satisfies FaultCode)] : [];
  });
  const rules = [...rulesOfAllNotices, ...(notice.decision === 'notify' ? rulesOfSentNotices : [])];
  const unmet = rules.filter(([, , isMet]) => !isMet(notice));
  return [...addressFaults.slice(0, 1), ...unmet.map(([field, code]) => faultAt(field, code))];
}

/** What a reviewer looked at: a second look at something else is a first one. */
const reviewedPart = ({ what, addresses, platform, platformName, law, keyword, reasons }: Notice): string =>
  JSON.stringify([what, addresses, platform, platformName, law, keyword, reasons]);

/**
 * The members who signed 'notify' for exactly what stands now, 32 hex digits each. Whoever says otherwise
 * since takes everybody's word back: the two look again.
 */
export function noticeReviewers({ current, superseded }: CaseRecord<'notice'>): readonly string[] {
  const now = latest({ current, superseded } as CaseRecord<'notice'>);
  if (current.some(({ body }) => body.decision !== 'notify')) return [];
  const newestFirst = [...superseded, ...current].toSorted((a, b) => b.at - a.at);
  const since = newestFirst.findIndex(({ body }) => body.decision !== 'notify');
  const agreeing = since < 0 ? newestFirst : newestFirst.slice(0, since);
  const members = agreeing
    .filter(({ body }) => reviewedPart(body) === reviewedPart(now.body))
    .flatMap(({ by }) => (by === null ? [] : [by]));
  return [...new Set(members)];
}

/** Whether two members have looked at exactly what stands, and both would send it. */
export const isReviewedByTwo = (record: CaseRecord<'notice'>): boolean => noticeReviewers(record).length >= 2;

/** Why a version of a notice may not be written: it says 'sent' of what two have not agreed to. */
export function noticeRefusal(
  before: CaseRecord<'notice'> | null,
  body: Notice,
  by: string,
): 'needs-second-reviewer' | null {
  if (body.sentOn === null || before?.current.every((version) => version.body.sentOn !== null)) return null;
  const version = { body, by, at: Number.MAX_SAFE_INTEGER } as Version<'notice'>;
  const superseded = before === null ? [] : [...before.superseded, ...before.current];
  const written = { ...before, current: [version], superseded } as unknown as CaseRecord<'notice'>;
  return isReviewedByTwo(written) ? null : 'needs-second-reviewer';
}

/** An address as a notice names it; as it was typed where it is none. */
export function addressText(typed: string): string {
  const read = readWebAddress(typed);
  return 'href' in read ? read.href : typed;
}

/** Another notice of the case for one of the same addresses. */
export function sameAddress(
  records: readonly CaseRecord<'notice'>[],
  { addresses }: Pick<Notice, 'addresses'>,
  own: string,
): CaseRecord<'notice'> | null {
  const ownAddresses = new Set(addresses.map(addressText));
  const isSame = (record: CaseRecord<'notice'>) =>
    record.id !== own &&
    latest(record).body.addresses.some((address) => ownAddresses.has(addressText(address)));
  return records.find(isSame) ?? null;
}

/** Days after sending on which somebody looks whether an answer came. */
const reminderDays = [1, 7, 14] as const;
/** The American request gives 48 hours. */
const americanReminderDays = [2, 7, 14] as const;
/** Days after a complaint on which somebody looks whether it was decided: article 20(4) gives no number. */
const complaintReminderDays = [14, 30] as const;
/** Days after which somebody looks again at a notice that is to wait, or whether a dispute is wanted. */
const waitingDays = 7;
/** Months after an answer in which a platform must take a complaint: article 20(1). */
const complaintMonths = 6;
/** Days in which a body for disputes decides: article 21(4). */
const disputeDays = 90;

/** What falls due of a notice, with its day. */
export interface NoticeDeadline {
  readonly kind: Exclude<NoticeState, 'wait' | 'end'>;
  readonly day: Day;
}

/** The next of these days after `start` that lies after `written`; the last one where all are over. */
function nextReminder(start: Day, days: readonly number[], written: Day): Day {
  const reminders = days.map((count) => addDays(start, count));
  return reminders.find((day) => day > written) ?? (reminders.at(-1) as Day);
}

/** What falls due of a notice, with its day; null where nothing does. */
export function noticeDeadline(record: CaseRecord<'notice'>): NoticeDeadline | null {
  const { body, at } = latest(record);
  const written = dayOf(at);
  if (body.decision === 'wait') return { kind: 'review', day: addDays(written, waitingDays) };
  if (body.decision !== 'notify') return null;
  if (body.sentOn === null) return { kind: isReviewedByTwo(record) ? 'send' : 'review', day: written };
  if (body.answeredOn === null) {
    const days = body.law === 'us-48h' ? americanReminderDays : reminderDays;
    const hasReceipt = body.receivedOn !== null || body.receipt.trim() !== '';
    return { kind: hasReceipt ? 'answer' : 'receipt', day: nextReminder(body.sentOn, days, written) };
  }
  const outcome = noticeOutcome(body);
  if (outcome !== null && !isInformedOf(body, outcome.kind)) return { kind: 'tell', day: outcome.day };
  return contestDeadline(body, body.answeredOn, written);
}

/** What the rights to contest a decision leave to do: articles 20 and 21. */
function contestDeadline(body: Notice, answeredOn: Day, written: Day): NoticeDeadline | null {
  if (body.disputedOn !== null)
    return body.disputeEndedOn === null
      ? { kind: 'dispute-answer', day: addDays(body.disputedOn, disputeDays) }
      : null;
  if (body.complainedOn !== null && body.complaintEndedOn === null)
    return { kind: 'complaint', day: nextReminder(body.complainedOn, complaintReminderDays, written) };
  if (body.law !== 'dsa' || body.noFurther || isGranted(body)) return null;
  return body.complaintEndedOn === null
    ? { kind: 'complain', day: addMonths(answeredOn, complaintMonths) }
    : { kind: 'dispute', day: addDays(body.complaintEndedOn, waitingDays) };
}

/** Whether what was asked for was done: nobody reaches it any more. */
const isGranted = ({ answer, account, complaintResult }: Notice): boolean =>
  answer === 'REMOVED' || answer === 'DISABLED' || account === 'TERMINATED' || complaintResult === 'reversed';

/** The latest outcome, of which the person is to hear; null where none came. */
export function noticeOutcome(
  body: Notice,
): { readonly kind: (typeof noticeOutcomes)[number]; readonly day: Day } | null {
  if (body.disputeEndedOn !== null) return { kind: 'dispute', day: body.disputeEndedOn };
  if (body.complaintEndedOn !== null) return { kind: 'complaint', day: body.complaintEndedOn };
  return body.answeredOn === null ? null : { kind: 'answer', day: body.answeredOn };
}

/** Whether the person was told of this outcome, or of a later one. */
const isInformedOf = ({ informedOn, informedOf }: Notice, kind: (typeof noticeOutcomes)[number]): boolean =>
  informedOn !== null && noticeOutcomes.indexOf(informedOf || 'answer') >= noticeOutcomes.indexOf(kind);

/** Of a notice, what the server is told so that it can list what waits. No address, no name, no words. */
export interface NoticeStatus {
  /** 32 hex: the record of the sealed case file. */
  readonly thing: string;
  readonly state: NoticeState;
  readonly day: Day | null;
  /** Code of content/platforms, or 'other'. */
  readonly platform: string;
  /** The member who has reviewed it, where a second review is due: it does not wait for that member. */
  readonly member: string | null;
  /** Year in which it was sent. */
  readonly year: number | null;
}

/** What the server is told of a notice. */
export function noticeStatus(record: CaseRecord<'notice'>): NoticeStatus {
  const { body } = latest(record);
  const deadline = noticeDeadline(record);
  const isWaiting = body.decision === 'wait';
  const state = deadline === null ? 'end' : isWaiting ? 'wait' : deadline.kind;
  return {
    thing: record.id,
    state,
    day: deadline?.day ?? null,
    platform: body.platform,
    member: state === 'review' ? (noticeReviewers(record)[0] ?? null) : null,
    year: body.sentOn === null ? null : Number(body.sentOn.slice(0, 4)),
  };
}
