// Files of attachments in a bucket of an object store. Uploads gather in the folder, as ever; a finished
// one goes up whole, before its row says so. Beside random names stands one mark, by which an
// organisation knows its own bucket: nothing is stored in, or swept from, that of another one.
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { StorageError } from './error.ts';
import { type Folder, isFileName, randomName } from './files.ts';
import { type ListedObject, type ObjectStore, StoreFault } from './object-store.ts';
import type { FinishedFile, Place, PlacedFile, PlaceState } from './place.ts';

/** The object that names the owner. No file of an attachment has such a name. */
export const markName = 'mark';

/** What the database says of its bucket. */
export interface BucketNote {
  /** 32 hex digits, at random; the mark in the bucket says the same. */
  readonly id: string;
  /**
   * `begun`: the mark is being written. `marked`: files stand in the bucket. `left`: they were copied
   * back to the folder, and go from the bucket.
   */
  readonly state: 'begun' | 'marked' | 'left';
}

/** The note as the database has it. */
export interface BucketNotes {
  /** The note; where none stands, a new one. */
  begin(): Promise<BucketNote>;
  put(note: BucketNote): Promise<void>;
}

/** Implements `Place`. Throws StorageError. */
export class Bucket implements Place {
  readonly #store: ObjectStore;
  readonly #folder: Folder;
  readonly #notes: BucketNotes;
  #isOwn = false;
  constructor(store: ObjectStore, folder: Folder, notes: BucketNotes) {
    this.#store = store;
    this.#folder = folder;
    this.#notes = notes;
  }

  /** Makes sure that the mark in the bucket is ours; writes it where none was. */
  async claim(): Promise<BucketNote> {
    const note = await this.#notes.begin();
    const mark = await reached(() => this.#store.getBytes(markName));
    if (mark !== null && Buffer.from(mark).toString() === note.id) return note;
    if (mark !== null || note.state === 'marked') throw new StorageError('foreign');
    await reached(() => this.#store.putBytes(markName, Buffer.from(note.id)));
    return note;
  }

  async requireOwn(): Promise<void> {
    if (this.#isOwn) return;
    const note = await this.claim();
    if (note.state !== 'marked') await this.#notes.put({ ...note, state: 'marked' });
    this.#isOwn = true;
  }

  async take(file: FinishedFile): Promise<void> {
    await this.requireOwn();
    await this.store(file);
  }

  /** Takes a file over without saying in the database that files stand here. */
  async store({ name, length, sha256, day }: FinishedFile): Promise<void> {
    await this.#folder.settle(name, day);
    await reached(() => this.#store.put(name, length, sha256, () => this.#folder.read(name, 0, length)));
  }

  async release(name: string): Promise<void> {
    await this.#folder.destroy(name);
  }

  open(name: string, start: number, end: number): Promise<AsyncGenerator<Uint8Array>> {
    return reached(() => this.#store.get(name, start, end));
  }

  async copyTo(name: string, path: string, length: number): Promise<boolean> {
    try {
      const chunks = await this.#store.get(name, 0, length);
      await pipeline(chunks, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
      return true;
    } catch (error) {
      if (error instanceof StoreFault && error.kind === 'absent') return false;
      throw asStoreError(error);
    }
  }

  async destroy(name: string): Promise<number | null> {
    const waiting = await this.#folder.destroy(name);
    return (await reached(() => this.#store.destroy(name))) ?? waiting;
  }

  async *files(): AsyncGenerator<PlacedFile> {
    yield* filesOf(this.#store.list());
  }

  async names(): Promise<ReadonlySet<string>> {
    const names = await reached(() => this.#store.names());
    return new Set([...names].filter(isFileName));
  }

  async look(): Promise<PlaceState> {
    const name = randomName();
    try {
      await this.requireOwn();
      await this.#store.putBytes(name, Buffer.from(name));
      const read = await this.#store.getBytes(name);
      const isPublic = await this.#store.isPublic(name);
      await this.#store.destroy(name);
      if (read === null || Buffer.from(read).toString() !== name) return 'differs';
      if (isPublic) return 'public';
      return (await this.#store.isVersioned()) === true ? 'versioned' : 'answers';
    } catch (error) {
      const cause = error instanceof StorageError ? (error.cause ?? error) : error;
      if (cause instanceof StorageError && cause.code === 'foreign') return 'foreign';
      if (cause instanceof StoreFault && cause.kind !== 'absent') return cause.kind;
      return 'other';
    }
  }

  /** Destroys every file, and the mark last. Said again after a kill it goes on. */
  async clear(): Promise<void> {
    for (const name of await this.names()) await reached(() => this.#store.destroy(name));
    await reached(() => this.#store.destroy(markName));
    this.#isOwn = false;
  }
}

/** Of objects those that are files of attachments. Throws StorageError. */
async function* filesOf(objects: AsyncGenerator<ListedObject>): AsyncGenerator<PlacedFile> {
  try {
    for await (const { name, size } of objects) if (isFileName(name)) yield { name, size };
  } catch (error) {
    throw asStoreError(error);
  }
}

async function reached<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStoreError(error);
  }
}

/** What a store did not do, as this package says it. Other errors stay as they are. */
export function asStoreError(error: unknown): unknown {
  if (!(error instanceof StoreFault)) return error;
  if (error.kind === 'full') return new StorageError('full', { cause: error });
  return new StorageError(error.kind === 'absent' ? 'file-missing' : 'away', { cause: error });
}
