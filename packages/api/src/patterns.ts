// Same offer at the desk: groups that a member's browser found, sealed to their desk, and patterns that two
// members made of them. Off until a legal review stands; withdrawing works without one.
import {
  patternOutcomes,
  patternShape,
  patternTallies,
  senderBands,
  withdrawalReasons,
} from '@heed/domain/pattern';
import { MAX_OFFER_GROUP_BYTES } from '@heed/envelope/limits';
import * as v from 'valibot';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const sealed = s.base64(MAX_OFFER_GROUP_BYTES);
const sealedGroup = v.strictObject({ desk: s.deskId, deskKey: s.id, sealed });

/** What a rule cannot see, a member says: that nobody can be recognised by it. */
const unrecognisable = v.literal(true);
const proposal = v.strictObject({ ...patternShape.entries, unrecognisable });

const group = v.strictObject({
  id: s.id,
  ...sealedGroup.entries,
  day: s.day,
  isDecided: v.boolean(),
});

const pattern = v.strictObject({
  id: s.id,
  text: v.string(),
  language: v.string(),
  senders: v.picklist(senderBands),
  version: whole,
  proposedBy: s.id,
  approvedBy: v.nullable(s.id),
  publishedOn: v.nullable(s.day),
  withdrawnOn: v.nullable(s.day),
  reason: v.nullable(v.picklist(withdrawalReasons)),
  until: s.day,
  outcomes: v.record(v.picklist(patternOutcomes), whole),
});

/** Routes of groups of offers and of patterns. */
export const patterns = {
  'patterns.listGroups': route({
    endpoint: endpoints['patterns.listGroups'],
    who: 'casework',
    summary: 'Groups of offers of your desks, sealed to them, the oldest first',
    request: s.nothing,
    response: v.strictObject({ groups: v.array(group) }),
  }),
  'patterns.putGroup': route({
    endpoint: endpoints['patterns.putGroup'],
    audited: 'putOfferGroup',
    who: 'casework',
    summary: 'Store a group of offers that may be reviewed, or the same one with more offers',
    request: sealedGroup,
    response: s.nothing,
  }),
  'patterns.setGroupAside': route({
    endpoint: endpoints['patterns.setGroupAside'],
    audited: 'setOfferGroupAside',
    who: 'casework',
    summary: 'Make no pattern of a group: its text is erased, its offers are not shown again',
    request: sealedGroup,
    response: s.nothing,
  }),
  'patterns.list': route({
    endpoint: endpoints['patterns.list'],
    who: 'casework',
    summary: 'Patterns that wait, stand or were withdrawn, and what was decided this year',
    request: s.nothing,
    response: v.strictObject({
      isOn: v.boolean(),
      patterns: v.array(pattern),
      tallies: v.record(v.picklist(patternTallies), whole),
    }),
  }),
  'patterns.propose': route({
    endpoint: endpoints['patterns.propose'],
    audited: 'proposePattern',
    who: 'casework',
    summary: 'Propose a pattern of a group; nobody sees it outside until another member approves it',
    request: v.strictObject({
      ...proposal.entries,
      group: v.strictObject({ id: s.id, ...sealedGroup.entries }),
    }),
    response: v.strictObject({ id: s.id }),
  }),
  'patterns.correct': route({
    endpoint: endpoints['patterns.correct'],
    audited: 'correctPattern',
    who: 'casework',
    summary: 'Correct a pattern: it is taken down at once and waits for another member',
    request: proposal,
    response: s.nothing,
  }),
  'patterns.approve': route({
    endpoint: endpoints['patterns.approve'],
    audited: 'approvePattern',
    who: 'casework',
    summary: 'Approve a pattern of another member, in the version that was read',
    request: v.strictObject({ version: v.pipe(whole, v.minValue(1)), unrecognisable }),
    response: s.nothing,
  }),
  'patterns.withdraw': route({
    endpoint: endpoints['patterns.withdraw'],
    audited: 'withdrawPattern',
    who: 'casework',
    summary: 'Withdraw a pattern with a reason: its text is erased at once, whoever wrote it',
    request: v.strictObject({ reason: v.picklist(withdrawalReasons) }),
    response: s.nothing,
  }),
  'patterns.recordOutcome': route({
    endpoint: endpoints['patterns.recordOutcome'],
    audited: 'recordPatternOutcome',
    who: 'casework',
    summary: 'Count that somebody knew an offer by a pattern, or says that the pattern is wrong',
    request: v.strictObject({ outcome: v.picklist(patternOutcomes) }),
    response: s.nothing,
  }),
};

/** One pattern of `patterns.list`. */
export type PatternRow = v.InferOutput<typeof pattern>;
/** One group of `patterns.listGroups`. */
export type OfferGroupRow = v.InferOutput<typeof group>;
