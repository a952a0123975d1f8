// Attachments: sealed files on disk, named at random, never by the sender. Uploads can be resumed where they
// stopped. A file and its folder are fsynced before a commit may refer to it. File times say the day.

import type { PlaceState } from './place.ts';

/** Whose budget an upload counts against. */
export type AttachmentUse = 'report' | 'conversation' | 'desk';

/** The state of one upload: its declared length in bytes, and how many of them are stored. */
export interface AttachmentFile {
  readonly id: string;
  /** Declared bytes of ciphertext. */
  readonly length: number;
  /** Bytes that are there. */
  readonly offset: number;
  readonly finished: boolean;
  /** The server's own conversation id once a message has claimed it, else null. */
  readonly conversation: string | null;
  /** Desk of that conversation, or null. */
  readonly desk: string | null;
  /** Role of the message that carries it, or null. A person never gets a note's. */
  readonly role: 'person' | 'desk' | 'note' | null;
  readonly locked: boolean;
  /** Deletion of its conversation was asked: it is handed out to nobody. */
  readonly hidden: boolean;
}

/** Uploads of sealed files, and reading them. Methods throw StorageError, 'full' where the disk is. */
export interface Attachments {
  /**
   * Begins an upload. `id`: 32 hex, from the message. Repeating it with the same length is allowed; 'taken'
   * otherwise.
   */
  create(
    id: string,
    length: number,
    use: AttachmentUse,
  ): Promise<
    { readonly ok: true; readonly offset: number } | { readonly ok: false; readonly reason: 'taken' }
  >;
  /**
   * Appends at `offset`, which must be where the file ends. One chunk, or a stream of them. On a break, what
   * arrived stays and
   * `offset` says how much; on a full disk the file is cut back to what it was and StorageError 'full' is
   * thrown.
   */
  append(
    id: string,
    offset: number,
    bytes: Uint8Array | AsyncIterable<Uint8Array>,
  ): Promise<
    | { readonly ok: true; readonly offset: number }
    | {
        readonly ok: false;
        readonly reason: 'unknown' | 'offset' | 'too long' | 'finished' | 'in use';
        readonly offset: number;
      }
  >;
  /**
   * Once it resolves the file is safe: fsynced in the folder, or whole in its bucket. `sha256` (hex, of
   * the ciphertext), when given, is compared: 'different' lets the upload begin anew.
   */
  finish(
    id: string,
    sha256?: string,
    /** Where it was not known beforehand: the length that it came to, at most the one declared. */
    shorter?: number,
  ): Promise<
    { readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' | 'incomplete' | 'different' }
  >;
  get(id: string): Promise<AttachmentFile | null>;
  /**
   * Bytes of a finished file from `start` to before `end`. 'locked' when marked illegal. Ask for permission
   * first.
   */
  read(
    id: string,
    range?: { readonly start?: number; readonly end?: number },
  ): Promise<
    | { readonly ok: true; readonly length: number; readonly stream: ReadableStream<Uint8Array> }
    | { readonly ok: false; readonly reason: 'unknown' | 'locked' }
  >;
  /** Abandons an upload that no message has claimed. */
  remove(
    id: string,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' | 'claimed' }>;
  /**
   * Removes uploads that nobody claimed since the day before, and files that no row knows; blurs file times.
   * A daily job.
   */
  sweep(): Promise<{ readonly uploads: number; readonly files: number }>;
  /** What this machine's folder has left of uploads that stand elsewhere or are gone. Each process, daily. */
  sweepFolder(): Promise<void>;
  /** Tries whether attachments can be stored, read and destroyed where they stand. Throws nothing. */
  look(): Promise<PlaceState>;
  /**
   * For the disk budget: bytes of all files, and bytes taken in by this process this hour per use. Not
   * stored.
   */
  load(): { readonly total: number; readonly hour: Readonly<Record<AttachmentUse, number>> };
}
