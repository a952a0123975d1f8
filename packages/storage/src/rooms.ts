// Rooms of training: what stands on every phone, and what each phone answered while the room is open. At
// closing the answers become sums and are gone; after thirty days only the sums are left.

import type { Day } from '@heed/domain/time';
import type {
  AnswerTally,
  CardScores,
  PaperSheet,
  RoomAnswer,
  RoomResults,
  RoomState,
  StoredRoomAnswer,
} from '@heed/domain/training';

/** A room that a trainer opens. */
export interface NewRoom {
  /** Six letters. */
  readonly code: string;
  readonly course: string;
  readonly language: string;
  /** Of the course as it was when the room began. */
  readonly version: string;
  /** Id of the member who leads it. */
  readonly leader: string;
  /** Public key of the leader, to which phones seal words; '' where words are not sealed. */
  readonly recipient: string;
}

/** A room with the course itself, as JSON: an edited file changes no room that runs. */
export interface RoomWithCourse extends NewRoom {
  readonly content: string;
}

/** A room. */
export interface StoredRoom extends NewRoom {
  readonly id: string;
  readonly day: Day;
  /** Null while it is open. */
  readonly closed: Day | null;
  readonly state: RoomState;
  /** Grows with every change: who leads says which one they saw. */
  readonly revision: number;
  /** 16 bytes in hex, mixed into every phone's number; null from closing on. */
  readonly salt: string | null;
  /** 16 bytes in hex: proves that a card was given out here. */
  readonly cardKey: string;
  readonly sheets: readonly PaperSheet[];
  /** How often phones answered, repeated answers too: who closes says which number they saw. */
  readonly changes: number;
  /** Null until it is closed. */
  readonly results: RoomResults | null;
  /** Null where the report is not shared. */
  readonly share: SharedReport | null;
}

/** A room in a list. */
export type ListedRoom = Pick<
  StoredRoom,
  'id' | 'code' | 'course' | 'language' | 'day' | 'closed' | 'leader'
>;

/** A report that anybody reads who has its address. */
export interface SharedReport {
  /** Long and random, 32 hex digits. */
  readonly address: string;
  /** Where and for whom the workshop was, in the trainer's words; '' for none. */
  readonly place: string;
}

/** Why a change was refused. */
export type RoomRefusal = 'unknown' | 'closed' | 'changed';

/** Keeps rooms and what phones answer. Methods throw StorageError. */
export interface Rooms {
  /** 'taken': the code is in use, make another. 'full': there are as many as one organisation may have. */
  open(
    room: RoomWithCourse,
  ): Promise<{ readonly ok: true; readonly id: string } | { readonly ok: false; reason: 'taken' | 'full' }>;
  /** All, newest first. */
  list(): Promise<readonly ListedRoom[]>;
  get(id: string): Promise<StoredRoom | null>;
  /** By its code, open or closed. */
  find(code: string): Promise<StoredRoom | null>;
  /** The course of a version, as JSON; null where no room has it. */
  course(version: string): Promise<string | null>;
  /** Codes and revisions of the open ones: cheap, asked several times a second. */
  revisions(): Promise<ReadonlyMap<string, number>>;
  /** 'changed': somebody led on since `revision`. */
  lead(
    id: string,
    revision: number,
    state: RoomState,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: RoomRefusal }>;
  /** A second answer of the same phone at the same step takes the place of the first. */
  answer(
    code: string,
    answer: StoredRoomAnswer,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' | 'closed' | 'full' }>;
  /** Of an open room: all that every phone said, for its sums. */
  answers(id: string): Promise<readonly StoredRoomAnswer[]>;
  /** How many phones answered each of these steps; a step that nobody answered is left out. */
  counts(id: string, steps: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The answers to one step, those that are the same as one. */
  tally(id: string, step: string): Promise<readonly AnswerTally[]>;
  /** What one phone said at these steps, by step. */
  answersOf(id: string, phone: string, steps: readonly string[]): Promise<ReadonlyMap<string, RoomAnswer>>;
  /** Forgets the answers to one step, such as signals that a break is needed. */
  clearStep(id: string, step: string): Promise<void>;
  /** Takes the place of the sheets that stand there. */
  setSheets(
    id: string,
    sheets: readonly PaperSheet[],
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' | 'closed' }>;
  /**
   * Ends a room: its answers, its salt and its sheets are gone in the same commit. `changes`: those that the
   * results were made from; 'changed' where an answer came meanwhile.
   */
  close(
    id: string,
    changes: number,
    results: RoomResults,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: RoomRefusal }>;
  /**
   * Adds the scores of a card to a closed room, once: 'used' where it was added before. `card` is its keyed
   * hash.
   */
  addLater(
    id: string,
    card: string,
    scores: CardScores,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' | 'used' }>;
  /**
   * Shares the report of a closed room, or changes the line of one that is shared, whose address stays.
   * 'open': it is not closed yet.
   */
  share(
    id: string,
    place: string,
  ): Promise<
    | { readonly ok: true; readonly address: string }
    | { readonly ok: false; readonly reason: 'unknown' | 'open' }
  >;
  /** Forgets address and line. Says whether there is such a room. */
  stopSharing(id: string): Promise<boolean>;
  /** The closed room whose report is shared under this address. */
  findShared(address: string): Promise<StoredRoom | null>;
  erase(id: string): Promise<boolean>;
  /**
   * Erases rooms that were opened before `openedBefore` and never closed, and which cards were used in those
   * closed
   * before `cardsBefore`. A daily job.
   */
  forget(openedBefore: Day, cardsBefore: Day): Promise<void>;
}
