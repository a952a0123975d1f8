// What an open workspace asks every few seconds. It says nothing in words, marks nothing as opened and stands
// in no audit trail.
import * as v from 'valibot';
import { state } from './desk.ts';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

const count = v.pipe(v.number(), v.integer());
/** A colleague who has a conversation open now. */
const presence = v.strictObject({ conversation: s.id, member: s.id, writing: v.boolean() });

/**
 * A referral that another desk of this server has answered: its case there by public id, the answer, where it
 * came from, sealed.
 */
const referralNews = v.strictObject({
  conversation: s.conversationId,
  message: s.id,
  desk: s.deskId,
  key: s.hex(16),
  sealed: s.summary,
});

const watched = v.strictObject({
  /** Another one says that the roster, a key of a desk or a member's state changed: ask `me` again. */
  staff: s.hex(16),
  /** By desk of the member: a number that grows with each change of what its lists show. */
  desks: v.record(s.deskId, count),
  /**
   * The conversation that is open, as its line says it; null where it is gone, or the member does not read
   * it.
   */
  open: v.nullable(
    v.strictObject({
      activity: count,
      state,
      hidden: v.boolean(),
      urgent: v.boolean(),
      awaiting: v.boolean(),
      unread: count,
      assignee: v.nullable(s.id),
      /** Whether the member was given its key. */
      hasKey: v.boolean(),
    }),
  ),
  /** Colleagues in conversations of the member's desks; empty for who reads for no desk. */
  others: v.array(presence),
  /** For who does casework: answers that no browser of the desk has taken over yet, a few at a time. */
  referrals: v.array(referralNews),
  /** Whether a question that names the changes it knows waits for something newer. */
  waits: v.boolean(),
  /** Address of the script of the workspace: another than the page has means that a newer version serves. */
  workspace: v.string(),
});

/** The route that an open workspace asks every few seconds. */
export const live = {
  'live.watch': route({
    endpoint: endpoints['live.watch'],
    who: 'account',
    pending: true,
    summary:
      'What has changed, and who else is in a conversation of the member’s desks. The member stands in ' +
      'the one that is open for fifteen seconds',
    request: v.strictObject({
      open: v.nullable(v.strictObject({ id: s.id, writing: v.boolean() })),
      /** `desks` of the last answer: this one may then wait for up to three seconds until it differs. */
      knownChanges: v.optional(v.record(s.deskId, count)),
    }),
    response: watched,
  }),
};

/** Answer of `live.watch`. */
export type Watched = v.InferOutput<typeof watched>;
