// Rules that the desk holds itself to: when a person may be reached, what may go to whom, what a referral may
// become, what is due.

import { nextSpan, spans } from '../organisation/index.ts';
import { addDays, type Day, dayMilliseconds, dayOf } from '../time/index.ts';
import { type Body, parts, type referralStates } from './entry.ts';
import { bodiesOf, type CaseFile, type CaseRecord, latest, recordsOfKind, type Version } from './file.ts';
import { type NoticeDeadline, noticeDeadline } from './notice.ts';

/** A part of a case that consent can name. */
export type DisclosurePart = (typeof parts)[number];
/** Who gets something of a case. */
export type DisclosureRecipient = Body<'consent'>['recipient'];
/** A state of a referral by its code. */
export type ReferralState = (typeof referralStates)[number];

/**
 * When an answer may reach her: null now, else the moment (milliseconds since 1970) from which every plan
 * that stands allows it. 'never': no window of the plans comes within 60 days.
 */
export function mayReach(file: CaseFile, now: number): number | null | 'never' {
  const plans = bodiesOf(file, 'safe-contact').filter(({ windows }) => windows.length > 0);
  let at = now;
  // Two plans may stand at once: the moment must suit both. Each round moves to a later moment or ends. What
  // 100 rounds do not find is never.
  for (let round = 0; round < 100; round++) {
    const starts = plans.map((plan) => {
      const span = nextSpan(spans(plan, plan.windows, at), at);
      return span === undefined ? null : Math.max(span.from, at);
    });
    if (starts.includes(null)) return 'never';
    const nextMoment = Math.max(at, ...(starts as number[]));
    if (nextMoment === at) return at === now ? null : at;
    at = nextMoment;
  }
  return 'never';
}

/** Why nothing may be sent. */
export type DisclosureRefusal =
  | 'never-police'
  | 'never-immigration'
  | 'no-consent'
  | 'consent-withdrawn'
  | 'consent-over'
  | 'part-withheld'
  | 'refused-by-person'
  | 'no-harm-review';

/**
 * Whether these parts may go to `to` now. Police and immigration are refused first, whatever consent says.
 */
export function maySend(
  file: CaseFile,
  {
    to,
    parts: partsToSend,
    now,
  }: { readonly to: DisclosureRecipient; readonly parts: readonly DisclosurePart[]; readonly now: number },
):
  | { readonly ok: true }
  | { readonly ok: false; readonly why: DisclosureRefusal; readonly parts: readonly DisclosurePart[] } {
  // An override to protect a life or a child: one member may act, a second one reviews within the day.
  if (isOverridden(file, now)) return { ok: true };
  const today = dayOf(now);
  const refuse = (why: DisclosureRefusal, missing: readonly DisclosurePart[] = partsToSend) =>
    ({ ok: false, why, parts: missing }) as const;
  const nonDisclosures = bodiesOf(file, 'never');
  if (to.kind === 'police' && nonDisclosures.some(({ police }) => police)) return refuse('never-police');
  if (to.kind === 'immigration' && nonDisclosures.some(({ immigration }) => immigration))
    return refuse('never-immigration');
  const consents = recordsOfKind(file, 'consent').filter(({ current }) =>
    current.some(({ body }) => sameRecipient(body.recipient, to)),
  );
  if (consents.length === 0) return refuse('no-consent');
  const consentsInForce = consents.filter((record) => isInForce(record, today));
  if (consentsInForce.length === 0) {
    const hasExpired = consents.some(({ current }) => current.every(({ body }) => body.withdrawn === null));
    return refuse(hasExpired ? 'consent-over' : 'consent-withdrawn');
  }
  const missing = partsToSend.filter((part) => !consentsInForce.some((record) => coversPart(record, part)));
  const refusedParts = partsToSend.filter(
    (part) => !missing.includes(part) && isRefused(file, to, { part, today }),
  );
  if (refusedParts.length > 0) return refuse('refused-by-person', refusedParts);
  if (missing.length > 0) return refuse('part-withheld', missing);
  const harmful = partsToSend.includes('statements') && !isReviewedForHarm(file, to.name);
  return harmful ? refuse('no-harm-review', ['statements']) : { ok: true };
}

/**
 * The consents in force by which something may go to `to`. None where a member overrides to protect a life or
 * a child.
 */
export const consentsTo = (
  file: CaseFile,
  to: DisclosureRecipient,
  now: number,
): readonly CaseRecord<'consent'>[] =>
  recordsOfKind(file, 'consent').filter(
    (record) =>
      isInForce(record, dayOf(now)) && record.current.some(({ body }) => sameRecipient(body.recipient, to)),
  );

/** Whether nobody agreed by this record: what it covers goes because of danger. */
const isNobodys = ({ current }: CaseRecord<'consent'>) =>
  current.every(({ body }) => body.giver === 'nobody');

/**
 * Whether the person, or who answers for her, refused that a part goes to `to`: withheld it, or took her
 * consent back, and has agreed to it in no consent that is in force. Danger goes not over that. A recipient
 * is known by its name too: it may have been typed.
 */
function isRefused(
  file: CaseFile,
  to: DisclosureRecipient,
  { part, today }: { readonly part: DisclosurePart; readonly today: Day },
): boolean {
  const own = recordsOfKind(file, 'consent').filter(
    (record) =>
      !isNobodys(record) &&
      record.current.some(
        ({ body: { recipient } }) => sameRecipient(recipient, to) || sameName(recipient, to),
      ),
  );
  const inForce = own.filter((record) => isInForce(record, today));
  if (inForce.some((record) => coversPart(record, part))) return false;
  const bodies = own.flatMap(({ current }) => current.map(({ body }) => body));
  const withdrawnBodies = bodies.filter(({ withdrawn }) => withdrawn !== null);
  return (
    (withdrawnBodies.length > 0 && inForce.length === 0) ||
    withdrawnBodies.some(({ parts }) => parts.includes(part)) ||
    bodies.some(({ withhold }) => withhold.some((exclusion) => exclusion.part === part))
  );
}

/** The parts that consents in force cover for `to`, without what the person refused. */
export const agreedParts = (
  file: CaseFile,
  to: DisclosureRecipient,
  now: number,
): readonly DisclosurePart[] => {
  const consents = consentsTo(file, to, now);
  const today = dayOf(now);
  return parts.filter(
    (part) => consents.some((record) => coversPart(record, part)) && !isRefused(file, to, { part, today }),
  );
};

/**
 * Whether an override to protect a life or a child is in force: begun within the last day, and no review has
 * called it wrong.
 */
const isOverridden = (file: CaseFile, now: number): boolean =>
  bodiesOf(file, 'exception').some(
    ({ at, review }) => at <= now && now < at + dayMilliseconds && review?.agrees !== false,
  );

const sameRecipient = (a: DisclosureRecipient, b: DisclosureRecipient) =>
  a.kind === b.kind && (a.id !== '' || b.id !== '' ? a.id === b.id : a.name.trim() === b.name.trim());

const sameName = (a: DisclosureRecipient, b: DisclosureRecipient) =>
  a.name.trim() !== '' && a.name.trim().toLowerCase() === b.name.trim().toLowerCase();

/**
 * Whether a consent is in force on a day. Of versions written at the same time each must be. What goes
 * because of danger, without consent, goes on that day and the next.
 */
export const isInForce = ({ current }: CaseRecord<'consent'>, today: Day) =>
  current.every(
    ({ body }) =>
      body.withdrawn === null &&
      body.given <= today &&
      (body.until ?? today) >= today &&
      (body.giver !== 'nobody' || today <= addDays(body.given, 1)),
  );

/** Whether a consent covers a part, withheld parts taken out. */
export const coversPart = ({ current }: CaseRecord<'consent'>, part: DisclosurePart) =>
  current.every(
    ({ body }) => body.parts.includes(part) && !body.withhold.some((exclusion) => exclusion.part === part),
  );

/**
 * Whether statements about others may go to this recipient: every review of harm that stands allows it, and
 * each names two different reviewers.
 */
export function isReviewedForHarm(file: CaseFile, recipient: string): boolean {
  const reviews = bodiesOf(file, 'harm-review').filter(
    (review) => review.recipient.trim() === recipient.trim(),
  );
  return (
    reviews.length > 0 &&
    reviews.every(({ decision, reviewers }) => decision === 'may-go' && new Set(reviewers).size >= 2)
  );
}

/**
 * The states that may follow a state. Steps may be skipped, since nobody reports each one. Consent may be
 * withdrawn in every state that is not final.
 */
const statesAfter: Record<ReferralState, readonly ReferralState[]> = {
  sent: ['accepted', 'declined', 'started', 'done', 'withdrawn'],
  accepted: ['started', 'declined', 'done', 'withdrawn'],
  started: ['done', 'withdrawn'],
  declined: [],
  done: [],
  withdrawn: [],
};
/** The states that may follow. Empty where a referral is finished. */
export const nextStates = (state: ReferralState): readonly ReferralState[] => statesAfter[state];

/** Days in one state after which an unfinished referral counts as one that does not move. */
const stillDays = 3;

/** Of the unfinished referrals of a case, to whomever, the one that has stood longest; null where none is. */
export function longestUnfinished(
  file: CaseFile,
): { readonly state: ReferralState; readonly on: Day } | null {
  const all = recordsOfKind(file, 'referral')
    .map((record) => latest(record).body)
    .filter(({ state }) => nextStates(state).length > 0)
    .sort((a, b) => a.on.localeCompare(b.on));
  return all[0] === undefined ? null : { state: all[0].state, on: all[0].on };
}

/** Whether a referral does not move: unfinished, and it has stood in one state for `days`. */
export const isStill = (state: ReferralState, days: number): boolean =>
  nextStates(state).length > 0 && days >= stillDays;

/** States that the desk which received a referral may report. A later report corrects an earlier one. */
export const answerStates = [
  'accepted',
  'declined',
  'started',
  'done',
] as const satisfies readonly ReferralState[];
/** A state that the other desk may report. */
export type AnswerState = (typeof answerStates)[number];

/** What the other desk says of a referral. */
export interface ReferralAnswer {
  /** Id of the message that says it. */
  readonly message: string;
  /** Null where the other desk wrote words alone. */
  readonly state: ReferralState | null;
  readonly words: string;
  readonly on: Day;
}

/**
 * A referral with the state and the words that the other desk reported, corrections too. A referral that was
 * withdrawn here stays withdrawn; the other desk cannot withdraw it.
 */
export function withAnswer(body: Body<'referral'>, answer: ReferralAnswer): Body<'referral'> {
  const state = answerStates.find((state) => state === answer.state);
  if (state === undefined || body.state === 'withdrawn') return { ...body, answer };
  const reason = state === 'declined' ? answer.words : '';
  return {
    ...body,
    answer,
    state,
    reason,
    outcome: state === 'done' ? answer.words : '',
    on: answer.on,
  };
}

/** Referrals by which something went to this recipient and was not called back, finished ones too. */
export const referralsTo = (
  file: CaseFile,
  recipient: DisclosureRecipient,
): readonly CaseRecord<'referral'>[] =>
  recordsOfKind(file, 'referral').filter((record) => {
    const { to, state } = latest(record).body;
    return sameRecipient(to, recipient) && state !== 'withdrawn';
  });

/**
 * Referrals to this recipient that may still be withdrawn: they are to be withdrawn with the consent on which
 * they rest.
 */
export const recordsRestingOn = (
  file: CaseFile,
  recipient: DisclosureRecipient,
): readonly CaseRecord<'referral'>[] =>
  referralsTo(file, recipient).filter((record) =>
    statesAfter[latest(record).body.state].includes('withdrawn'),
  );

/**
 * Whether the person can read what the desk writes in the conversation. `channel`: by which the desk took the
 * case down, absent where the person wrote. `messages`: how many came in the person's name. The code of an
 * outreach contact is read out on the spot, another desk that refers holds its own.
 */
export function canRead(
  file: CaseFile,
  { channel, messages }: { readonly channel: unknown; readonly messages: number },
): boolean {
  if (channel === undefined || channel === 'referral' || channel === 'outreach' || messages > 1) return true;
  return bodiesOf(file, 'contact').some(({ code }) => code === 'given');
}

/** A record with the day on which it is due. */
export interface CaseDeadline {
  readonly record: CaseRecord;
  readonly kind:
    | 'task'
    | 'safety-review'
    | 'contact-review'
    | 'follow-up'
    | 'call-back'
    | 'exception-review'
    | 'statement-end'
    | 'case-review'
    | 'closing-approval'
    | `notice-${NoticeDeadline['kind']}`;
  readonly day: Day;
  readonly assignee: string | null;
  /** True where a supervisor has to do it. */
  readonly supervisors: boolean;
}

/** What falls due, earliest first, without what is done. */
export function deadlinesIn(file: CaseFile): readonly CaseDeadline[] {
  const all: CaseDeadline[] = [];
  const add = (
    kind: CaseDeadline['kind'],
    record: CaseRecord,
    day: Day | null,
    assignee: string | null = null,
  ) => {
    const supervisors = kind === 'case-review' || kind === 'closing-approval';
    if (day !== null) all.push({ record, kind, day, assignee, supervisors });
  };
  for (const record of recordsOfKind(file, 'task')) {
    const { done: doneOn, due, assignee } = latest(record).body;
    if (doneOn === null) add('task', record, due, assignee);
  }
  for (const record of recordsOfKind(file, 'safety'))
    add('safety-review', record, latest(record).body.reviewOn);
  for (const record of recordsOfKind(file, 'safe-contact'))
    add('contact-review', record, latest(record).body.reviewOn);
  for (const record of recordsOfKind(file, 'review'))
    add('case-review', record, latest(record).body.reviewOn);
  for (const record of recordsOfKind(file, 'closing')) {
    const { body, at } = latest(record);
    if (body.needsApproval && body.approved === null) add('closing-approval', record, dayOf(at));
    else add('follow-up', record, body.followUp);
  }
  for (const record of recordsOfKind(file, 'statement'))
    add('statement-end', record, latest(record).body.keepUntil);
  for (const record of recordsOfKind(file, 'exception')) {
    const { at, review } = latest(record).body;
    if (review === null) add('exception-review', record, dayOf(at + dayMilliseconds));
  }
  for (const record of recordsOfKind(file, 'notice')) {
    const deadline = noticeDeadline(record);
    if (deadline !== null) add(`notice-${deadline.kind}`, record, deadline.day);
  }
  const contacts = recordsOfKind(file, 'contact').map(latest);
  for (const record of recordsOfKind(file, 'contact')) {
    const { body, at } = latest(record);
    // A later contact counts as the promised call.
    if (!contacts.some((other) => other.at > at)) add('call-back', record, body.callBack?.day ?? null);
  }
  return all.sort((a, b) => a.day.localeCompare(b.day));
}

/** What is still open when a case is to be closed, besides the closing itself. */
export interface Unfinished {
  readonly deadlines: readonly CaseDeadline[];
  /** Referrals that have neither ended nor been declined or withdrawn. */
  readonly referrals: readonly CaseRecord<'referral'>[];
  readonly needs: readonly CaseRecord<'need'>[];
}

/**
 * What is unfinished in a case: work that is due, open referrals, open needs. To be seen before it is
 * closed.
 */
export function unfinishedIn(file: CaseFile): Unfinished {
  const kindsOfClosing: readonly CaseDeadline['kind'][] = ['follow-up', 'closing-approval', 'statement-end'];
  return {
    deadlines: deadlinesIn(file).filter(({ kind }) => !kindsOfClosing.includes(kind)),
    referrals: recordsOfKind(file, 'referral').filter(
      (record) => statesAfter[latest(record).body.state].length > 0,
    ),
    needs: recordsOfKind(file, 'need').filter((record) => latest(record).body.state === 'open'),
  };
}

/** The newest record of danger; null where there is none. */
export function latestDanger(file: CaseFile): CaseRecord<'danger'> | null {
  const records = recordsOfKind(file, 'danger');
  return records.length === 0 ? null : records.reduce((a, b) => (latest(b).at >= latest(a).at ? b : a));
}

/** Colleagues by their ids: who got a notice of danger, and who has no way by which one could come. */
export type Alarm = NonNullable<Body<'danger'>['alarm']>;

/**
 * The newest alarm of the case, and what a member has written since that was done; null where none stands.
 */
export function latestAlarm(file: CaseFile): { readonly alarm: Alarm; readonly done: string } | null {
  const danger = latestDanger(file);
  const last = danger && latest(danger);
  const newest = [...recordsOfKind(file, 'contact').map(latest), ...(last === null ? [] : [last])]
    .filter(({ body }) => body.alarm !== undefined)
    .reduce<Version<'contact' | 'danger'> | null>((a, b) => (a === null || b.at >= a.at ? b : a), null);
  if (newest?.body.alarm === undefined) return null;
  return { alarm: newest.body.alarm, done: last !== null && last.at >= newest.at ? last.body.done : '' };
}

/** Whether a member recorded a threat to those who work on this case. */
export const isThreatened = (file: CaseFile): boolean =>
  bodiesOf(file, 'threat').some(({ raised }) => raised);
