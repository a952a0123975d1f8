// What an event is: its days, its programme, who chairs and who speaks. Everything in a plan is public once
// the event is published; nothing in it is about the people who register.

import { because, type Fault, faultAt, faultsOf } from '@heed/domain/faults';
import { languageTag, line, listOf, optionalLine, paragraphs } from '@heed/domain/text';
import * as v from 'valibot';

/**
 * A talk or a panel has a section of its own in the minutes; reflections belong to the section before them.
 * Conclusions are the section of recommendations. Remarks open or close; they and breaks have no section.
 */
export const sessionKinds = ['talk', 'panel', 'reflections', 'conclusions', 'remarks', 'break'] as const;
/** The kind of a session by its code. */
export type SessionKind = (typeof sessionKinds)[number];

/** Longest event, most sessions, most people: a conference of ten days with two rooms. */
export const EVENT_LIMITS = {
  days: 10,
  sessions: 60,
  presentations: 12,
  speakers: 8,
  languages: 12,
  title: 140,
  name: 80,
  organisation: 120,
  place: 200,
  room: 60,
  description: 4000,
  /** People who can register, where the organiser names no smaller number. */
  registrations: 2000,
} as const;

const day = v.pipe(v.string(because('needs-iso-day')), v.isoDate(because('needs-iso-day')));
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, because('needs-time')));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}$/));
const person = v.strictObject({
  /** The name that this person chose for the programme. */
  name: line(EVENT_LIMITS.name),
  /** '' for none. */
  organisation: optionalLine(EVENT_LIMITS.organisation),
});
/** Somebody whom the programme names. */
export type NamedPerson = v.InferOutput<typeof person>;

const presentation = v.strictObject({
  title: optionalLine(EVENT_LIMITS.title),
  speakers: listOf(person, EVENT_LIMITS.speakers),
});
/** What one or several people present together; '' as the title where the session's own says it. */
export type Presentation = v.InferOutput<typeof presentation>;

const session = v.strictObject({
  /** The same as long as the event stands: rooms and reflections refer to it. */
  id,
  kind: v.picklist(sessionKinds),
  title: line(EVENT_LIMITS.title),
  day,
  start: clock,
  end: clock,
  /** '' where the event has one room. */
  room: optionalLine(EVENT_LIMITS.room),
  chair: v.nullable(person),
  /** Who moderates the reflections. */
  moderator: v.nullable(person),
  presentations: listOf(presentation, EVENT_LIMITS.presentations),
});
/** One session of the programme. */
export type Session = v.InferOutput<typeof session>;

/** The form of a plan. */
export const planShape = v.strictObject({
  title: line(EVENT_LIMITS.title),
  /** Where, in one line. */
  place: line(EVENT_LIMITS.place),
  organiser: line(EVENT_LIMITS.organisation),
  description: paragraphs(EVENT_LIMITS.description),
  /** IANA name, such as Europe/Zagreb. */
  timeZone: v.pipe(v.string(), v.check(isTimeZone, because('not-a-time-zone'))),
  languages: v.pipe(
    listOf(languageTag, EVENT_LIMITS.languages),
    v.check((all) => all.length > 0, because('needs-language')),
  ),
  /** Most registrations; null where the organiser set no number. */
  capacity: v.nullable(
    v.pipe(
      v.number(because('needs-number')),
      v.integer(),
      v.minValue(1),
      v.maxValue(EVENT_LIMITS.registrations),
    ),
  ),
  days: v.pipe(
    listOf(v.strictObject({ day, start: clock, end: clock }), EVENT_LIMITS.days),
    v.check((all) => all.length > 0, because('needs-a-day')),
  ),
  sessions: listOf(session, EVENT_LIMITS.sessions),
});
/** An event as its organiser plans it. */
export type EventPlan = v.InferOutput<typeof planShape>;

/** Where an event stands: seen by organisers alone, open to everybody, over. */
export const eventStates = ['draft', 'published', 'ended'] as const;
/** The state of an event by its code. */
export type EventState = (typeof eventStates)[number];

/** A plan as it was typed, judged by the same rules at the desk and on the server. */
export function checkPlan(
  typed: unknown,
):
  | { readonly ok: true; readonly plan: EventPlan }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const result = v.safeParse(planShape, typed);
  if (!result.success) return { ok: false, faults: faultsOf(result.issues) };
  const faults = [...dayFaults(result.output), ...sessionFaults(result.output)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, plan: result.output };
}

function dayFaults({ days }: EventPlan): readonly Fault[] {
  return days.flatMap(({ day, start, end }, at) => [
    ...(days.findIndex((other) => other.day === day) < at ? [faultAt(`days.${at}.day`, 'day-twice')] : []),
    ...(end <= start ? [faultAt(`days.${at}.end`, 'ends-before-start')] : []),
  ]);
}

function sessionFaults({ days, sessions }: EventPlan): readonly Fault[] {
  return sessions.flatMap((session, at) => {
    const ownDay = days.find(({ day }) => day === session.day);
    const earlier = sessions.slice(0, at);
    const overlapped = earlier.findIndex((other) => overlaps(session, other));
    return [
      ...(earlier.some(({ id }) => id === session.id) ? [faultAt(`sessions.${at}.id`, 'holds-twice')] : []),
      ...(session.end <= session.start ? [faultAt(`sessions.${at}.end`, 'ends-before-start')] : []),
      ...(ownDay === undefined || session.start < ownDay.start || session.end > ownDay.end
        ? [faultAt(`sessions.${at}.start`, 'outside-of-day')]
        : []),
      ...(overlapped < 0
        ? []
        : [faultAt(`sessions.${at}.start`, 'overlaps-session', { number: overlapped + 1 })]),
    ];
  });
}

/** Whether two sessions need the same room at the same time. A session without a room takes all rooms. */
export function overlaps(one: Session, other: Session): boolean {
  const atOneTime = one.day === other.day && one.start < other.end && other.start < one.end;
  const inOneRoom =
    one.room === '' || other.room === '' || one.room.toLowerCase() === other.room.toLowerCase();
  return atOneTime && inOneRoom;
}

/** What a plan lacks before everybody may see it. */
export const publishingFaults = ({ sessions }: EventPlan): readonly Fault[] =>
  sessions.length === 0 ? [faultAt('sessions', 'needs-session')] : [];

/** By day and time, rooms in the order of their names. */
export const inOrder = (sessions: readonly Session[]): readonly Session[] =>
  sessions.toSorted(
    (one, other) =>
      compare(one.day, other.day) || compare(one.start, other.start) || compare(one.room, other.room),
  );

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Everybody whom a plan names, each once. */
export function namedPeople({ sessions }: EventPlan): readonly NamedPerson[] {
  const all = sessions.flatMap(({ chair, moderator, presentations }) => [
    ...[chair, moderator].filter((one) => one !== null),
    ...presentations.flatMap(({ speakers }) => speakers),
  ]);
  return [...new Map(all.map((one) => [`${one.name}\n${one.organisation}`, one])).values()];
}

/**
 * Whether `next` names somebody whom `former` did not name. The consent that publishing asked for covers the
 * names of `former` alone.
 */
export function namesMore(former: EventPlan, next: EventPlan): boolean {
  const present = new Set(namedPeople(former).map(({ name, organisation }) => `${name}\n${organisation}`));
  return namedPeople(next).some(({ name, organisation }) => !present.has(`${name}\n${organisation}`));
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null && !/^[+-]/.test(name);
  } catch {
    return false;
  }
}
