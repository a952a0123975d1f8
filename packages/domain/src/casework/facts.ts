// A case in codes, for a record that leaves: what stands now, no version before it, no free words but the
// name and the ways that consent may cover.
import { type Day, dayOf } from '../time/index.ts';
import { withConsentAlone } from './consent.ts';
import { bodiesOf, type CaseFile, latest, recordsOfKind, type Version } from './file.ts';
import { formerDefaults } from './former.ts';
import { type DisclosurePart, type DisclosureRecipient, maySend } from './rules.ts';

/** `to`: whoever gets the record; null where nobody is named: then no consent covers anything. */
export function factsOf(
  file: CaseFile,
  {
    desk,
    openedOn,
    to,
    now,
  }: {
    readonly desk: string;
    readonly openedOn: Day;
    readonly to: DisclosureRecipient | null;
    readonly now: number;
  },
) {
  const newest = <K extends 'person' | 'assessment'>(kind: K) =>
    recordsOfKind(file, kind).map(latest).at(-1)?.body ?? null;
  const ways = bodiesOf(file, 'safe-contact').flatMap((plan) => plan.ways);
  const waysBy = (...kinds: readonly (typeof ways)[number]['way'][]) =>
    ways.filter(({ way }) => kinds.includes(way)).map((way) => way.to);
  const assessment = newest('assessment');
  const closing = recordsOfKind(file, 'closing').map(latest).at(-1);
  // What a member may do for a life or a child is no consent to a record.
  const calm = withConsentAlone(file);
  const agreedTo = (...parts: DisclosurePart[]) => to !== null && maySend(calm, { to, parts, now }).ok;
  const came = recordsOfKind(file, 'contact').map(latest)[0]?.body.channel === 'organisation';
  return {
    person: newest('person'),
    verdict: assessment?.verdict ?? null,
    coding: [...(assessment?.purposes ?? []), ...(assessment?.coding ?? [])],
    telephones: waysBy('telephone', 'sms'),
    addresses: waysBy('e-mail'),
    closed: closing ? closedAs(closing, dayOf(now)) : null,
    referrals: recordsOfKind(file, 'referral').map((record) => {
      const { to: recipient, on, need, state } = latest(record).body;
      return { to: recipient.kind === 'interpreter' ? null : recipient.name, on, need, state };
    }),
    // Which one is in words alone.
    from: came ? { organisation: '', on: openedOn } : null,
    desk,
    consents: recordsOfKind(calm, 'consent').length,
    statements: recordsOfKind(file, 'statement').length,
    agreed: { any: agreedTo(), name: agreedTo('name'), contact: agreedTo('contact') },
  };
}

/** An outcome with which the form began, and that nobody may have chosen, is none: null. */
const closedAs = (closing: Version<'closing'>, today: Day) => ({
  outcome: formerDefaults(closing).has('outcome') ? null : closing.body.outcome,
  followUp: closing.body.followUp !== null && closing.body.followUp >= today,
});
