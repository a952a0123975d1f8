// A person's check-in: by when she says that she is safe. The time is all that the server learns; where, with
// whom and what to do is a sealed message of hers.
import { checkInHours } from '@heed/domain/check-in';
import * as v from 'valibot';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

const times = {
  /** By when she says that she is safe. */
  due: v.nullable(s.instant),
  /** The time that passed without her, until a member has written what was done. */
  missed: v.nullable(s.instant),
  /** When whoever is on duty was rung for it. */
  rung: v.nullable(s.instant),
  /** When she came back after it. */
  back: v.nullable(s.instant),
  /** She moved `due` after she wrote. */
  isMoved: v.boolean(),
};
/** What stands: a plan, one that was missed, or both. Null for neither. */
export const checkInShape = v.nullable(v.strictObject(times));
/** How the last one ended that stands no more, and by when she would have said that she is safe. */
export const checkInEndShape = v.nullable(
  v.strictObject({ due: s.instant, kind: v.picklist(['safe', 'cancelled']) }),
);
/** One that stands, among what falls due at a desk. */
export const standingCheckIn = v.strictObject({
  ...times,
  id: s.id,
  /** Deleted by the person meanwhile: `missed` may not have passed yet. */
  isDeleted: v.boolean(),
});
/** The same for the person. */
export const personCheckIn = v.nullable(
  v.strictObject({
    ...times,
    /** When somebody sees it if she is missed: `due`, or later; null where no opening is planned. */
    seenAt: v.nullable(s.instant),
  }),
);
const standing = v.strictObject({ checkIn: personCheckIn });
/** The time: hours from now. */
const time = {
  hours: v.picklist(checkInHours),
  /** She was warned that nobody is there then. Without it such a time is refused: 'nobody-there'. */
  acceptsUnseen: v.boolean(),
};

/** Routes of a check-in: the person's, and the one by which a member ends what was missed. */
export const checkIn = {
  'checkIn.plan': route({
    endpoint: endpoints['checkIn.plan'],
    who: 'person',
    summary: 'Plan a check-in with sealed words to the desk; one at a time, sent twice it is stored once',
    request: v.strictObject({
      message: s.sealedMessage,
      /** Desk key that it is sealed to; null for the conversation's own key. */
      deskKey: v.nullable(s.hex(16)),
      ...time,
    }),
    response: standing,
  }),
  'checkIn.move': route({
    endpoint: endpoints['checkIn.move'],
    who: 'person',
    summary: 'Move the time: so many hours from now',
    request: v.strictObject(time),
    response: standing,
  }),
  'checkIn.confirm': route({
    endpoint: endpoints['checkIn.confirm'],
    who: 'person',
    summary: 'She is safe: ends what is planned; of a missed one the desk sees when she came back',
    request: s.nothing,
    response: standing,
  }),
  'checkIn.cancel': route({
    endpoint: endpoints['checkIn.cancel'],
    who: 'person',
    summary: 'End what is planned',
    request: s.nothing,
    response: standing,
  }),
  'checkIn.settle': route({
    endpoint: endpoints['checkIn.settle'],
    audited: 'settleCheckIn',
    who: 'casework',
    summary: 'A member has written in the case what was done about a check-in that was missed',
    request: v.strictObject({ missed: s.instant }),
    response: s.nothing,
  }),
};
