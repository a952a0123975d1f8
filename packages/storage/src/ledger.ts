// The transparency log's rows: what waits for a place, what has one, and the checkpoint that was last
// published. The log itself is public: files of tiles, made from these rows. No row of a conversation knows
// its place in the log.

/** An entry of the transparency log: 32 bytes for a message, a text for what stands there in clear. */
export type LogEntry = Uint8Array;

/**
 * The setting that says: this database is older than it was, so its log must not be continued. A restored
 * backup carries it.
 */
export const logBehind = 'ledger-behind';

/** One transparency log: how far it has grown, and what of it is published. */
export interface Log {
  /** 1 for the first; a new one begins where a backup older than a published checkpoint was put back. */
  readonly number: number;
  /** Name of the log, in every checkpoint. */
  readonly origin: string;
  /** Entries that have a place. */
  readonly size: number;
  /** Entries of the checkpoint that was last published; 0 for none. */
  readonly published: number;
  /** That checkpoint as a signed note; empty for none. */
  readonly checkpoint: string;
}

/**
 * A change that the log vouches for without telling it: its entry is SHA-256(salt || SHA-256(statement)), as
 * a message's. Handed out once, with the answer, and not kept: whoever has it can show that the log took the
 * change by then; nobody else learns that there was one.
 */
export interface RecordedDecision {
  /** Text, its first line what it is: 'heed/deletion/v1'. */
  readonly statement: string;
  /** 16 random bytes, hex. */
  readonly salt: string;
  /** Hex of the 32 bytes that wait for the log. */
  readonly leaf: string;
}

/** Keeps the entries of the log in their order and the last checkpoint. Methods throw StorageError. */
export interface Ledger {
  /** The log that grows now, or null before the first was begun. */
  current(): Promise<Log | null>;
  /** All logs, the oldest first. */
  all(): Promise<readonly Log[]>;
  /**
   * Begins a log. `previous`: the number of the one that it follows, 0 for none; 'begun' where another
   * process was first.
   */
  begin(log: {
    readonly previous: number;
    readonly origin: string;
  }): Promise<{ readonly ok: boolean; readonly reason?: 'begun' }>;
  /**
   * Puts entries of up to 65,535 bytes before the log. Entries of messages wait in the transaction of their
   * message instead.
   */
  add(entries: readonly LogEntry[]): Promise<void>;
  /**
   * As `add`, but for entries that stand in the log that grows now: of several servers that find the same to
   * say, one says it.
   */
  addOnce(entries: readonly LogEntry[]): Promise<void>;
  /** Entries without a place, in no order that tells anything; at most `limit`. */
  pending(limit: number): Promise<readonly LogEntry[]>;
  /**
   * Gives entries the places from `size` on, in this order, and takes them from those that wait, in one
   * transaction. 'moved' where the log has another size by now: of two sequencers one gets each place.
   */
  place(batch: {
    readonly log: number;
    readonly size: number;
    readonly entries: readonly LogEntry[];
  }): Promise<{ readonly ok: boolean; readonly reason?: 'moved' }>;
  /** Entries at the places from `from` up to, not including, `until`. */
  entries(log: number, from: number, until: number): Promise<readonly LogEntry[]>;
  /**
   * Place of the entry with this leaf hash (RFC 9162, 32 bytes), newest log first; null where no log has it.
   */
  find(leafHash: Uint8Array): Promise<{ readonly log: number; readonly index: number } | null>;
  /** Keeps the newest checkpoint of a log. An older one than the kept is passed over. */
  publish(checkpoint: {
    readonly log: number;
    readonly size: number;
    readonly checkpoint: string;
  }): Promise<void>;
}
