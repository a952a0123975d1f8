// Where the files of finished attachments stand: the folder in which uploads gather (files.ts), or a
// bucket of an object store (bucket.ts). A row says which file is whose; a place knows no row.

import type { StoreFaultKind } from './object-store.ts';

/** A file of an attachment as its place has it. */
export interface PlacedFile {
  readonly name: string;
  readonly size: number;
}

/** Throws what the file system throws; a bucket StorageError 'away', 'full', 'foreign', 'file-missing'. */
export interface Place {
  /**
   * Takes a finished upload over from the folder: once this resolves it is there, whole, after a power
   * cut too. Whatever ends it before leaves nothing half.
   */
  take(file: FinishedFile): Promise<void>;
  /** Its row says now that it stands here: what the folder still has of it goes. */
  release(name: string): Promise<void>;
  /** Bytes from `start` to before `end`; the stream throws where the file ends earlier. */
  open(name: string, start: number, end: number): Promise<AsyncGenerator<Uint8Array>>;
  /** Copies a file to a path where none is. False where the file is absent. */
  copyTo(name: string, path: string, length: number): Promise<boolean>;
  /** Removes a file for good, as far as the place can. Returns its size; null where it is absent. */
  destroy(name: string): Promise<number | null>;
  /** All files of attachments. What has a name of another form is left alone. */
  files(): AsyncGenerator<PlacedFile>;
  /** Their names, and of a bucket with versions those of files that were deleted and not destroyed. */
  names(): Promise<ReadonlySet<string>>;
  /** Throws where another organisation, or none of ours, stands here: then nothing here is removed. */
  requireOwn(): Promise<void>;
  /** Tries all that attachments need there. Throws nothing. */
  look(): Promise<PlaceState>;
}

/**
 * How a place was found. `folder`: attachments stand in the folder. `answers`: a small object was stored,
 * read and destroyed. `versioned`: that too, and the bucket keeps what is deleted. `public`: anybody
 * reads it. `foreign`: the bucket holds those of somebody else. `differs`: what was read is not what was
 * stored. The rest: see StoreFaultKind.
 */
export type PlaceState =
  | 'folder'
  | 'answers'
  | 'versioned'
  | 'public'
  | 'foreign'
  | 'differs'
  | Exclude<StoreFaultKind, 'absent'>;

/** A finished upload on its way to its place. */
export interface FinishedFile {
  readonly name: string;
  readonly length: number;
  /** Of the ciphertext, in hex. */
  readonly sha256: string;
  readonly day: string;
}
