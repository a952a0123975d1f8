// Fields of records of version 1 that may hold what the form began with, not what somebody chose. A reader is
// told so at each of them.
import { dayOf } from '../time/index.ts';
import type { Body, RecordKind } from './entry.ts';
import type { Version } from './file.ts';

type Defaults<K extends RecordKind> = (body: Body<K>, written: string) => Readonly<Record<string, boolean>>;

/**
 * By kind: whether a field has the value with which the form began. `written`: the day on which it was
 * written.
 */
const began: { readonly [K in RecordKind]?: Defaults<K> } = {
  contact: ({ channel, who, safe, consent }) => ({
    channel: channel === 'telephone' || channel === 'web',
    who: who === 'herself',
    safe: safe === 'not-asked',
    consent: consent === 'not-asked',
  }),
  'safe-contact': ({ ways, windows }) => ({
    ways: ways.some(({ way }) => way === 'here'),
    windows: windows.some(({ weekday }) => weekday === 1),
    timeZone: true,
  }),
  safety: ({ risks }) => ({ risks: risks.some(({ level }) => level === 'now') }),
  assessment: ({ adult, verdict }) => ({ adult: adult === true, verdict: verdict === 'more-needed' }),
  consent: ({ how, recipient, withhold, given: day }, written) => ({
    how: how === 'said',
    recipient: recipient.kind === 'service' && recipient.id === '',
    withhold: withhold.some(({ part }) => part === 'name'),
    given: day === written,
  }),
  need: ({ need, state }) => ({ need: need === 'health', state: state === 'open' }),
  referral: ({ need, state, on, to }, written) => ({
    need: need === 'health',
    to: to.kind === 'service' && to.id === '',
    state: state === 'sent',
    on: on === written,
  }),
  task: ({ due, assignee }, written) => ({ due: due === written, assignee: assignee === null }),
  statement: ({ basis }) => ({ basis: basis === 'own' }),
  'harm-review': ({ decision }) => ({ decision: decision === 'must-not-go' }),
  exception: ({ reason, told: notice, review }) => ({
    reason: reason === 'life',
    told: notice === 'told-first',
    review: review?.agrees === false,
  }),
  interpreter: ({ accepted }) => ({ accepted: accepted === 'not-asked' }),
  threat: ({ raised }) => ({ raised }),
  closing: ({ outcome }) => ({ outcome: outcome === 'safe-outcome' }),
  figures: ({ agreed, on }, written) => ({ agreed: agreed === 'no', on: on === written }),
};

/** Names of the fields of a record that may never have been chosen. Empty for records of version 2. */
export function formerDefaults<K extends RecordKind>({
  version,
  kind,
  body,
  at,
}: Version<K>): ReadonlySet<string> {
  if (version !== 1) return new Set();
  const fields = (began[kind] as Defaults<K> | undefined)?.(body, dayOf(at)) ?? {};
  return new Set(Object.keys(fields).filter((field) => fields[field]));
}
