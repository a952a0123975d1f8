// The tables of events.
import type { Day } from '@heed/domain/time';
import type { ModuleConnection } from '@heed/storage/module';
import type { EventState, ReflectionState, RefusalReason } from '../rules/index.ts';
import type { SessionRoom } from './contract.ts';

/** Rows by table. */
export interface EventTables {
  event: EventTable;
  event_key_wrap: { event: string; member: string; wrap: Uint8Array };
  event_registration: EventRegistrationTable;
  event_reflection: EventReflectionTable;
  event_room: SessionRoom;
}

/** A connection that sees them beside those of the core. */
export type EventConnection = ModuleConnection<EventTables>;

/** An event; its plan and its minutes are JSON. */
export interface EventTable {
  id: string;
  slug: string;
  state: EventState;
  revision: number;
  plan: string;
  minutes: string;
  minutes_day: Day | null;
  recipient: string;
  day: Day;
  end_day: Day | null;
}

/** A row of `event_registration`; `listed` is JSON. */
export interface EventRegistrationTable {
  id: string;
  event: string;
  withdrawal: string;
  sealed: Uint8Array;
  listed: string | null;
  shown: 0 | 1;
}

/** A row of `event_reflection`. */
export interface EventReflectionTable {
  id: string;
  event: string;
  session: string;
  /** Keyed hash of the phone that sent it; '' once it was forgotten. */
  author: string;
  sealed: Uint8Array;
  state: ReflectionState;
  words: string | null;
  reason: RefusalReason | null;
  cluster: string;
  place: number;
}
