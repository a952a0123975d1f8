// Events: what anybody may call, and what organisers do at the desk. Names of people who register come
// sealed;
// in clear come those alone that their owners want in the list.

import { route, shapes as s } from '@heed/api/module';
import { languageTag as language, shortWord } from '@heed/domain/text';
import { roomCodeForm } from '@heed/domain/training';
import * as v from 'valibot';
import {
  EVENT_LIMITS,
  eventStates,
  minutesShape,
  planShape,
  reflectionDecision,
  reflectionStates,
  refusalReasons,
} from '../rules/index.ts';
import { eventDeskEndpoints, eventEndpoints } from './endpoints.ts';

const endpoints = { ...eventEndpoints, ...eventDeskEndpoints };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const slug = shortWord();
const sessionId = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}$/));
/** A registration has one size: some seven kilobytes. */
const sealed = s.base64(8 * 1024);
const listed = v.nullable(
  v.strictObject({
    name: v.pipe(v.string(), v.maxLength(EVENT_LIMITS.name)),
    organisation: v.pipe(v.string(), v.maxLength(EVENT_LIMITS.organisation)),
  }),
);
const wraps = v.pipe(v.array(v.strictObject({ member: s.id, wrap: s.wrap })), v.maxLength(200));
/**
 * A plan, or minutes, as the desk sends them: their form is that of the rules, which says in
 * sentences what is wrong; here is their greatest size.
 */
const typed = v.record(v.string(), v.unknown());
const mostBytes = 600_000;

const listedEvent = v.strictObject({
  id: s.id,
  slug: v.string(),
  state: v.picklist(eventStates),
  title: v.string(),
  place: v.string(),
  days: v.array(s.day),
  minutesDay: v.nullable(s.day),
});

const view = v.strictObject({
  id: s.id,
  slug: v.string(),
  state: v.picklist(eventStates),
  revision: count,
  plan: planShape,
  minutes: minutesShape,
  minutesDay: v.nullable(s.day),
  endDay: v.nullable(s.day),
  recipient: v.string(),
  /** The event's key, wrapped to the member who asks; null where nobody wrapped it to them yet. */
  wrap: v.nullable(s.wrap),
  /** Members who have a wrap. */
  wrapped: v.array(s.id),
  registrations: count,
  /** Those in the list whom an organiser looked at, as everybody sees them. */
  listed: v.array(v.strictObject({ name: v.string(), organisation: v.string() })),
  /** Of its page, without language, and the square code of it as SVG. */
  address: v.string(),
  qr: v.string(),
  rooms: v.array(
    v.strictObject({
      session: v.string(),
      code: v.pipe(v.string(), v.length(roomCodeForm.length)),
      isOpen: v.boolean(),
      address: v.string(),
      people: count,
    }),
  ),
});

/** What anybody may call. */
const open = {
  'event.register': route({
    endpoint: endpoints['event.register'],
    who: 'anyone',
    summary:
      'Registers: sealed to the event as docs/spec/envelope.md says; `listed` in clear for the list alone',
    request: v.strictObject({ sealed, listed }),
    response: v.strictObject({
      /** With it the registration is taken back. It is said once and stored as a hash. */
      code: v.string(),
    }),
    maxBytes: 20_000,
  }),
  'event.withdraw': route({
    endpoint: endpoints['event.withdraw'],
    who: 'anyone',
    summary: 'Takes a registration back by its code: it is erased',
    request: v.strictObject({ code: v.pipe(v.string(), v.maxLength(40)) }),
    response: s.nothing,
    maxBytes: 1000,
  }),
};

const plans = {
  'events.list': route({
    endpoint: endpoints['events.list'],
    who: 'consult',
    summary: 'All events, newest first',
    request: s.nothing,
    response: v.strictObject({ events: v.array(listedEvent) }),
  }),
  'events.make': route({
    endpoint: endpoints['events.make'],
    who: 'convene',
    summary: 'A new event, which organisers alone see',
    request: v.strictObject({
      slug,
      plan: typed,
      /** Made by the browser, for the wraps name it. */
      id: s.id,
      recipient: s.recipient,
      wraps,
      /** By the member, over the key and its wraps. */
      signature: s.hex(64),
    }),
    response: s.nothing,
    maxBytes: mostBytes,
  }),
  'events.read': route({
    endpoint: endpoints['events.read'],
    who: 'consult',
    summary: 'One event as organisers see it',
    request: s.nothing,
    response: view,
  }),
  'events.change': route({
    endpoint: endpoints['events.change'],
    who: 'convene',
    summary: 'Another plan; refused where somebody changed the event since `revision`',
    request: v.strictObject({
      revision: count,
      plan: typed,
      /** Needed where a published programme names somebody more. */
      hasConsent: v.optional(v.literal(true)),
    }),
    response: s.nothing,
    maxBytes: mostBytes,
  }),
  'events.publish': route({
    endpoint: endpoints['events.publish'],
    who: 'convene',
    summary: 'From now on everybody sees the event and may register',
    request: v.strictObject({
      revision: count,
      /** Everybody whom the programme names agreed to it: the organiser says so. */
      hasConsent: v.literal(true),
    }),
    response: s.nothing,
  }),
  'events.end': route({
    endpoint: endpoints['events.end'],
    who: 'convene',
    summary: 'Nothing comes in any more; rooms close',
    request: s.nothing,
    response: s.nothing,
  }),
  'events.erase': route({
    endpoint: endpoints['events.erase'],
    who: 'convene',
    summary: 'Erases an event with all that came in',
    request: s.nothing,
    response: s.nothing,
  }),
  'events.putWraps': route({
    endpoint: endpoints['events.putWraps'],
    who: 'consult',
    summary: "The event's key, wrapped to organisers of the signed list who miss it",
    request: v.strictObject({ wraps, signature: s.hex(64) }),
    response: s.nothing,
  }),
};

const participants = {
  'events.listRegistrations': route({
    endpoint: endpoints['events.listRegistrations'],
    who: 'convene',
    summary: 'Who registered, sealed; in clear what the list may say of them',
    request: s.nothing,
    response: v.strictObject({
      registrations: v.array(v.strictObject({ id: s.id, sealed: v.string(), listed, isShown: v.boolean() })),
    }),
  }),
  'events.showParticipant': route({
    endpoint: endpoints['events.showParticipant'],
    who: 'convene',
    summary: 'Shows a name in the list, or takes it out; never of somebody who did not say yes',
    request: v.strictObject({ registration: s.id, isShown: v.boolean() }),
    response: s.nothing,
  }),
};

const reflections = {
  'events.listReflections': route({
    endpoint: endpoints['events.listReflections'],
    who: 'consult',
    summary: 'Reflections, sealed, with what was decided',
    request: s.nothing,
    response: v.strictObject({
      reflections: v.array(
        v.strictObject({
          id: s.id,
          session: v.string(),
          sealed: v.string(),
          state: v.picklist(reflectionStates),
          text: v.nullable(v.string()),
          reason: v.nullable(v.picklist(refusalReasons)),
          cluster: v.string(),
        }),
      ),
    }),
  }),
  'events.decideReflection': route({
    endpoint: endpoints['events.decideReflection'],
    who: 'moderateVoices',
    summary: 'Puts a reflection on the wall or into the minutes, refuses it, or takes a decision back',
    request: v.strictObject({ reflection: s.id, decision: reflectionDecision }),
    response: s.nothing,
  }),
  'events.openRoom': route({
    endpoint: endpoints['events.openRoom'],
    who: 'moderateVoices',
    summary: 'Opens the room of a session: phones send reflections from now on',
    request: v.strictObject({ session: sessionId, language }),
    response: s.nothing,
  }),
  'events.closeRoom': route({
    endpoint: endpoints['events.closeRoom'],
    who: 'moderateVoices',
    summary: 'Closes the room of a session; what waits stays in the queue',
    request: v.strictObject({ session: sessionId }),
    response: s.nothing,
  }),
};

const minutes = {
  'events.saveMinutes': route({
    endpoint: endpoints['events.saveMinutes'],
    who: 'convene',
    summary: 'Minutes as they are written; refused where somebody changed the event since `revision`',
    request: v.strictObject({ revision: count, minutes: typed }),
    response: s.nothing,
    maxBytes: mostBytes,
  }),
  'events.publishMinutes': route({
    endpoint: endpoints['events.publishMinutes'],
    who: 'convene',
    summary: 'Lets everybody read the minutes, or takes them away again',
    request: v.strictObject({ revision: count, isPublic: v.boolean() }),
    response: s.nothing,
  }),
};

/** Routes of events. Days are of the calendar, times by the clock of the event's own time zone. */
export const eventRoutes = { ...open, ...plans, ...participants, ...reflections, ...minutes };

/** Answer of `events.read`. */
export type EventView = v.InferOutput<(typeof eventRoutes)['events.read']['response']>;
/** Answer of `events.list`. */
export type EventList = v.InferOutput<(typeof eventRoutes)['events.list']['response']>;
