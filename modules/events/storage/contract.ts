// Events: what is public of one stands in its plan and its minutes. Who registered and what phones sent is
// sealed to the event's own key, whose private half stands here wrapped to its organisers.

import type { Day } from '@heed/domain/time';
import type { Wrap } from '@heed/storage/module';
import type {
  EventPlan,
  EventState,
  ListedParticipant,
  MinutesText,
  ReflectionDecision,
  ReflectionState,
  RefusalReason,
} from '../rules/index.ts';

/** An event that an organiser makes. */
export interface NewEvent {
  /** Random, 32 hex digits: the wraps name it. */
  readonly id: string;
  /** Its place below /event. */
  readonly slug: string;
  readonly plan: EventPlan;
  /** Public half of its own key. */
  readonly recipient: string;
  /** The private half, wrapped to each organiser. */
  readonly wraps: readonly Wrap[];
}

/** An event. */
export interface StoredEvent {
  readonly id: string;
  readonly slug: string;
  readonly state: EventState;
  /** Grows with every change of plan or minutes: who writes says which one they saw. */
  readonly revision: number;
  readonly plan: EventPlan;
  readonly minutes: MinutesText;
  /** On which the minutes were published; null while they are not. */
  readonly minutesDay: Day | null;
  readonly recipient: string;
  readonly day: Day;
  /** Null while it is not over. */
  readonly endDay: Day | null;
}

/** An event in a list. */
export type ListedEvent = Pick<StoredEvent, 'id' | 'slug' | 'state' | 'plan' | 'minutesDay' | 'endDay'>;

/** Somebody who registered. */
export interface StoredRegistration {
  readonly id: string;
  /** Sealed to the event's key; empty once it was forgotten. */
  readonly sealed: Uint8Array;
  /** What the list may say, by the person's own choice; null without a yes. */
  readonly listed: ListedParticipant | null;
  /** An organiser looked at it: a stranger may have written the name of somebody else. */
  readonly isShown: boolean;
}

/** A reflection. */
export interface StoredReflection {
  readonly id: string;
  readonly session: string;
  /** Sealed to the event's key; empty once it was forgotten. */
  readonly sealed: Uint8Array;
  readonly state: ReflectionState;
  /** What everybody reads; null while nobody decided, and where it is refused. */
  readonly text: string | null;
  readonly reason: RefusalReason | null;
  readonly cluster: string;
  /** Order in which it was decided; 0 while it waits. */
  readonly place: number;
}

/** A room of training that belongs to a session. */
export interface SessionRoom {
  readonly event: string;
  readonly session: string;
  readonly room: string;
}

/** Why a change was refused. */
export type EventRefusal = 'unknown' | 'changed' | 'ended';
type Changed = { readonly ok: true } | { readonly ok: false; readonly reason: EventRefusal };

/** Stores events. Methods throw StorageError. */
export interface Events {
  /** 'taken': the slug is in use, or the id. 'full': there are as many as one organisation may have. */
  create(event: NewEvent): Promise<{ readonly ok: true } | { readonly ok: false; reason: 'taken' | 'full' }>;
  /** All, newest first. */
  list(): Promise<readonly ListedEvent[]>;
  get(id: string): Promise<StoredEvent | null>;
  find(slug: string): Promise<StoredEvent | null>;
  /** 'changed': somebody wrote since `revision`. */
  savePlan(id: string, revision: number, plan: EventPlan): Promise<Changed>;
  saveMinutes(id: string, revision: number, minutes: MinutesText): Promise<Changed>;
  /** From now on everybody sees it. Published twice is published once. */
  publish(id: string, revision: number): Promise<Changed>;
  /** No registration and no reflection comes in any more. Ended twice is ended once. */
  end(id: string): Promise<boolean>;
  /** Lets everybody read the minutes, or takes them away again. */
  setMinutesPublic(id: string, revision: number, isPublic: boolean): Promise<Changed>;
  erase(id: string): Promise<boolean>;

  /** The wrap of one organiser; null where there is none. */
  wrap(id: string, member: string): Promise<Uint8Array | null>;
  /** Who has a wrap. */
  wrapped(id: string): Promise<readonly string[]>;
  /** Adds wraps; those that stand stay. */
  putWraps(id: string, wraps: readonly Wrap[]): Promise<boolean>;

  /** `withdrawal`: hash of the code. 'full': as many as there are seats. 'closed': not published, or over. */
  register(
    id: string,
    registration: {
      readonly withdrawal: string;
      readonly sealed: Uint8Array;
      readonly listed: ListedParticipant | null;
    },
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' | 'closed' | 'full' }>;
  registrations(id: string): Promise<readonly StoredRegistration[]>;
  /** Everybody who registered, and those in the list whom an organiser looked at. */
  participants(id: string): Promise<{ readonly listed: readonly ListedParticipant[]; readonly all: number }>;
  /** Erases the registration of this code, at this event. False where there is none. */
  withdraw(id: string, withdrawal: string): Promise<boolean>;
  /** Shows a name in the list or takes it out; false where nothing of this registration may stand there. */
  setShown(id: string, registration: string, isShown: boolean): Promise<boolean>;

  /** A reflection of a phone, which is a keyed hash. 'full': this phone, or the event, has sent enough. */
  reflect(
    id: string,
    reflection: {
      readonly session: string;
      readonly author: string;
      readonly sealed: Uint8Array;
    },
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' | 'closed' | 'full' }>;
  reflections(id: string): Promise<readonly StoredReflection[]>;
  /** What became of the reflections of one phone in a session. */
  reflectionsOf(
    id: string,
    session: string,
    author: string,
  ): Promise<readonly Pick<StoredReflection, 'state' | 'text' | 'reason'>[]>;
  /** The newest texts on the wall of a session, oldest of them first. */
  wall(id: string, session: string, most: number): Promise<readonly string[]>;
  /** False where there is no such reflection. */
  decide(id: string, reflection: string, decision: ReflectionDecision): Promise<boolean>;

  /** Remembers the room of a session, in the place of a former one. */
  putRoom(room: SessionRoom): Promise<void>;
  rooms(id: string): Promise<readonly SessionRoom[]>;
  /** The session that a room belongs to; null for a room of training. */
  sessionOf(room: string): Promise<SessionRoom | null>;

  /**
   * Of events that ended some months ago: empties what is sealed, and erases what nobody took onto the wall
   * or into the minutes, with all wraps. Names in the list stay, by the choice of each. A daily job.
   */
  forgetDue(): Promise<void>;
}
