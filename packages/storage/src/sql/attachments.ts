// Attachments: rows in SQL, bytes gather in the folder (files.ts) and stand in their place (place.ts):
// the same folder, or a bucket. A row comes before its file and goes before it, so that a file without a
// row is always a leftover and may be swept.
import { addDays, dayOf } from '@heed/domain/time';
import type { AttachmentFile, Attachments, AttachmentUse } from '../attachments.ts';
import { StorageError } from '../error.ts';
import { type Folder, isFull, quietTimes, randomName } from '../files.ts';
import type { Place } from '../place.ts';
import { type Hour, hourOf } from '../time.ts';
import { type AttachmentRow, byId, type Files, sweptRows } from './attachments-commands.ts';
import type { Database } from './database.ts';
import type { Connection } from './schema.ts';

/** Bytes taken in, in the memory of this process alone. */
class Load {
  #hour: Hour = '';
  #uses: Record<AttachmentUse, number> = { report: 0, conversation: 0, desk: 0 };
  readonly #now: () => number;
  total: number;
  constructor(total: number, now: () => number) {
    this.total = total;
    this.#now = now;
  }
  /** Bytes of the present hour by use. The first call of a new hour begins at 0. */
  usesOfHour(): Record<AttachmentUse, number> {
    const hour = hourOf(this.#now());
    if (hour !== this.#hour) {
      this.#hour = hour;
      this.#uses = { report: 0, conversation: 0, desk: 0 };
    }
    return this.#uses;
  }
  add(bytes: number, use: AttachmentUse): void {
    this.total += bytes;
    this.usesOfHour()[use] += bytes;
  }
}

/** What all methods work on. */
interface Store {
  readonly database: Database;
  /** Where uploads gather. */
  readonly folder: Folder;
  /** Where finished ones stand; the same folder, or elsewhere. */
  readonly place: Place;
  readonly load: Load;
  /** Ids of uploads to which bytes are being appended, or which are being finished. */
  readonly busy: Set<string>;
  /** Uses of unfinished uploads by id; lost when the process ends. */
  readonly uses: Map<string, AttachmentUse>;
}

/** Implements `Attachments` over rows, folder and place. First it reads the size of everything stored. */
export async function attachments(
  database: Database,
  folder: Folder,
  place: Place,
): Promise<Attachments & Files> {
  const load = new Load(await totalBytes(database, folder, place), database.now);
  const store: Store = { database, folder, place, load, busy: new Set(), uses: new Map() };

  return {
    create: (id, length, use) => create(store, id, length, use),

    append: (id, offset, bytes) => appendExclusively(store, id, offset, bytes),

    finish: (id, sha256, shortenedTo) => finish(store, id, sha256, shortenedTo),

    get: (id) => get(store, id),

    read: (id, of) => read(store, id, of),

    remove: (id) => remove(store, id),

    sweep: () => sweep(store),

    sweepFolder: () => sweepFolder(store),

    look: () => place.look(),

    load: () => ({ total: load.total, hour: { ...load.usesOfHour() } }),

    destroy: (file) => destroy(store, file),
  };
}

function today({ database }: Store) {
  return dayOf(database.now());
}

function readRow({ database }: Store, id: string) {
  return database.read((db) => byId(db, id));
}

async function append(
  store: Store,
  attachment: AttachmentRow,
  offset: number,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
): ReturnType<Attachments['append']> {
  const { folder, load, uses } = store;
  const size = await folder.size(attachment.file);
  if (size !== offset) return { ok: false, reason: 'offset', offset: size };
  try {
    const chunks = bytes instanceof Uint8Array ? [bytes] : bytes;
    const end = await folder.append(attachment.file, offset, attachment.length, chunks, today(store));
    return end === null ? { ok: false, reason: 'too long', offset } : { ok: true, offset: end };
  } catch (error) {
    throw isFull(error) ? new StorageError('full', { cause: error }) : error;
  } finally {
    load.add((await folder.size(attachment.file)) - size, uses.get(attachment.id) ?? 'report');
  }
}

async function destroy({ place, load }: Store, file: string): Promise<boolean> {
  const size = await place.destroy(file);
  load.total -= size ?? 0;
  return size !== null;
}

async function sweep(store: Store) {
  const { database, folder, place, load } = store;
  // Before anything goes: what stands there must be ours.
  await place.requireOwn();
  const abandoned: string[] = [];
  for (;;) {
    // An upload that began yesterday may still run.
    const batch = await database.write('sweepUploads', { before: addDays(today(store), -1) });
    abandoned.push(...batch);
    if (batch.length < sweptRows) break;
  }
  for (const file of abandoned) await destroy(store, file);
  const files = await sweepPlace(store);
  await sweepFolder(store);
  load.total = await totalBytes(database, folder, place);
  return { uploads: abandoned.length, files };
}

async function create(
  store: Store,
  id: string,
  length: number,
  use: AttachmentUse,
): ReturnType<Attachments['create']> {
  const { database, uses, folder } = store;
  if (!Number.isSafeInteger(length) || length < 0)
    throw new RangeError('Cannot begin an upload: no such length');
  const created = await database.write('createAttachment', {
    id,
    length,
    file: randomName(),
    day: today(store),
  });
  if (created === null) return { ok: false, reason: 'taken' };
  uses.set(id, use);
  return { ok: true, offset: await folder.size(created.file) };
}

async function appendExclusively(
  store: Store,
  id: string,
  offset: number,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
): ReturnType<Attachments['append']> {
  const { busy, folder } = store;
  const attachment = await readRow(store, id);
  if (attachment === undefined) return { ok: false, reason: 'unknown', offset: 0 };
  if (attachment.finished) return { ok: false, reason: 'finished', offset: attachment.length };
  if (busy.has(id)) return { ok: false, reason: 'in use', offset: await folder.size(attachment.file) };
  busy.add(id);
  try {
    return await append(store, attachment, offset, bytes);
  } finally {
    busy.delete(id);
  }
}

async function finish(
  store: Store,
  id: string,
  sha256: string | undefined,
  shortenedTo: number | undefined,
): ReturnType<Attachments['finish']> {
  const { busy, folder, place, database, load, uses } = store;
  const declared = await readRow(store, id);
  if (declared === undefined) return { ok: false, reason: 'unknown' };
  const attachment = { ...declared, length: Math.min(shortenedTo ?? declared.length, declared.length) };
  if (attachment.finished) return { ok: true };
  if (busy.has(id) || (await folder.size(attachment.file)) !== attachment.length)
    return { ok: false, reason: 'incomplete' };
  busy.add(id);
  try {
    // Nothing was appended to an empty file: it does not exist yet.
    if (attachment.length === 0) await folder.append(attachment.file, 0, 0, [], today(store));
    const { file, length } = attachment;
    const hash = sha256 === undefined && place === folder ? '' : await folder.hashOf(file, length);
    if (sha256 !== undefined && hash !== sha256) {
      load.total -= (await folder.destroy(file)) ?? 0;
      return { ok: false, reason: 'different' };
    }
    await place.take({ name: file, length, sha256: hash, day: today(store) });
    await database.write('finishAttachment', { id, length });
    await place.release(file);
    uses.delete(id);
    return { ok: true };
  } finally {
    busy.delete(id);
  }
}

async function get({ database, folder }: Store, id: string): ReturnType<Attachments['get']> {
  const attachment = await database.read((db) => readAttachment(db, id));
  if (attachment === undefined) return null;
  const { file, ...rest } = attachment;
  const offset = attachment.finished ? attachment.length : await folder.size(file);
  return {
    ...rest,
    finished: attachment.finished === 1,
    locked: attachment.locked === 1,
    hidden: attachment.hidden === 1,
    offset,
  };
}

async function read(
  store: Store,
  id: string,
  { start = 0, end }: NonNullable<Parameters<Attachments['read']>[1]> = {},
): ReturnType<Attachments['read']> {
  const { place } = store;
  const attachment = await readRow(store, id);
  if (attachment === undefined || !attachment.finished) return { ok: false, reason: 'unknown' };
  if (attachment.locked) return { ok: false, reason: 'locked' };
  const last = Math.min(end ?? attachment.length, attachment.length);
  return {
    ok: true,
    length: attachment.length,
    stream: streamOf(await place.open(attachment.file, Math.max(start, 0), last)),
  };
}

async function remove(store: Store, id: string): ReturnType<Attachments['remove']> {
  const { database, uses } = store;
  const removed = await database.write('removeAttachment', { id });
  if (typeof removed === 'string') return { ok: false, reason: removed };
  uses.delete(id);
  await destroy(store, removed.file).catch((error: unknown) => {
    // A place that does not answer keeps it until the next sweep.
    if (!(error instanceof StorageError && error.code === 'away')) throw error;
  });
  return { ok: true };
}

/**
 * Removes files that no row names. The file names are read before the rows: since a row comes before its
 * file, a name without a row is a leftover.
 */
async function sweepPlace(store: Store): Promise<number> {
  const names = await store.place.names();
  const rows = await rowsOfFiles(store);
  let removed = 0;
  for (const name of names) if (!rows.has(name) && (await destroy(store, name))) removed++;
  return removed;
}

/**
 * What waits in the folder without a row, or stands in its place already. Setting the times of the rest again
 * moves the inode's change time from the minute of the upload to that of this job.
 */
async function sweepFolder(store: Store): Promise<void> {
  const { folder, place, load } = store;
  const names = await folder.names();
  const rows = await rowsOfFiles(store);
  for (const name of names) {
    const row = rows.get(name);
    const isLeft = row === undefined || (place !== folder && row.finished === 1);
    if (isLeft) load.total -= (await folder.destroy(name)) ?? 0;
    else await quietTimes(folder.path(name), row.day);
  }
  await folder.quiet(today(store));
}

async function rowsOfFiles({ database }: Store) {
  const rows = await database.read((db) =>
    db.selectFrom('attachment').select(['file', 'day', 'finished']).execute(),
  );
  return new Map(rows.map((row) => [row.file, row]));
}

/** What stands elsewhere is counted by its rows: a start asks no store. */
async function totalBytes(database: Database, folder: Folder, place: Place): Promise<number> {
  let total = 0;
  for await (const { size } of folder.files()) total += size;
  if (place === folder) return total;
  const row = await database.read((db) =>
    db
      .selectFrom('attachment')
      .select((from) => from.fn.sum<number | null>('length').as('bytes'))
      .where('finished', '=', 1)
      .executeTakeFirst(),
  );
  return total + Number(row?.bytes ?? 0);
}

type LoadedAttachment = Omit<AttachmentFile, 'finished' | 'locked' | 'hidden' | 'offset'> &
  Pick<AttachmentRow, 'file' | 'finished' | 'locked'> & { readonly hidden: number | null };

const readAttachment = (db: Connection, id: string): Promise<LoadedAttachment | undefined> =>
  db
    .selectFrom('attachment')
    .leftJoin('conversation', 'conversation.id', 'attachment.conversation')
    .leftJoin('message', (join) =>
      join
        .onRef('message.conversation', '=', 'attachment.conversation')
        .onRef('message.number', '=', 'attachment.number'),
    )
    .select([
      'attachment.id',
      'attachment.file',
      'attachment.length',
      'attachment.finished',
      'attachment.locked',
    ])
    .select(['attachment.conversation', 'conversation.desk', 'conversation.hidden', 'message.role'])
    .where('attachment.id', '=', id)
    .executeTakeFirst();

/** A web stream that closes the file when the reader goes away. */
function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done: isFinished } = await chunks.next();
      if (isFinished) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}
