// Peer warnings at the desk. Off until a legal review stands; then for members of a sex workers' desk: one
// proposes, another approves. What is refused here is refused by the same rule as in the form.
import { route, shapes as s } from '@heed/api/module';
import * as v from 'valibot';
import { conducts, monthParts, warningShape } from '../rules/index.ts';
import { warningEndpoints as endpoints } from './endpoints.ts';

/**
 * What a rule cannot see, a moderator says: that nobody can be recognised by it, neither who told nor who it
 * is about.
 */
const unrecognisable = v.literal(true);

const proposal = v.strictObject({
  ...warningShape.entries,
  unrecognisable,
  /** Whoever told it agrees that it is shown, or nobody in particular told it. */
  agreed: v.literal(true),
});

const warning = v.strictObject({
  id: s.id,
  conducts: v.array(v.picklist(conducts)),
  area: v.string(),
  month: v.string(),
  part: v.picklist(monthParts),
  advice: v.string(),
  language: v.string(),
  version: v.pipe(v.number(), v.integer()),
  proposedBy: s.id,
  approvedBy: v.nullable(s.id),
  until: s.day,
});

/** Routes of peer warnings: list, propose, correct, approve, withdraw. */
export const warningRoutes = {
  'peerWarnings.list': route({
    endpoint: endpoints['peerWarnings.list'],
    who: 'moderate',
    summary: 'Warnings that wait or stand, the newest month first',
    request: s.nothing,
    response: v.strictObject({ warnings: v.array(warning) }),
  }),
  'peerWarnings.propose': route({
    endpoint: endpoints['peerWarnings.propose'],
    audited: 'proposeWarning',
    who: 'moderate',
    summary: 'Propose a warning; nobody sees it outside until another member approves it',
    request: proposal,
    response: v.strictObject({ id: s.id }),
  }),
  'peerWarnings.correct': route({
    endpoint: endpoints['peerWarnings.correct'],
    audited: 'correctWarning',
    who: 'moderate',
    summary:
      'Correct a warning: it is taken down at once and waits for another member than the one who ' +
      'corrected it',
    request: proposal,
    response: s.nothing,
  }),
  'peerWarnings.approve': route({
    endpoint: endpoints['peerWarnings.approve'],
    audited: 'approveWarning',
    who: 'moderate',
    summary: 'Approve a warning of another member, in the version that was read',
    request: v.strictObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)), unrecognisable }),
    response: s.nothing,
  }),
  'peerWarnings.withdraw': route({
    endpoint: endpoints['peerWarnings.withdraw'],
    audited: 'withdrawWarning',
    who: 'moderate',
    summary: 'Erase a warning at once, whoever wrote it',
    request: s.nothing,
    response: s.nothing,
  }),
};

/** One warning of `peerWarnings.list`. */
export type WarningRow = v.InferOutput<typeof warning>;
