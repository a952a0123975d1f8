// Attachments: rows in SQL, bytes in files.ts. A row comes before its file and goes before it, so that a file
// without a row is always a leftover and may be swept.
import { createHash } from 'node:crypto';
import { addDays, dayOf } from '@heed/domain/time';
import type { AttachmentFile, Attachments, AttachmentUse } from '../attachments.ts';
import { StorageError } from '../error.ts';
import { type Folder, isFull, quietTimes, randomName } from '../files.ts';
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
  readonly folder: Folder;
  readonly load: Load;
  /** Ids of uploads to which bytes are being appended, or which are being finished. */
  readonly busy: Set<string>;
  /** Uses of unfinished uploads by id; lost when the process ends. */
  readonly uses: Map<string, AttachmentUse>;
}

/** Implements `Attachments` over the rows and the folder. First it reads the size of everything stored. */
export async function attachments(database: Database, folder: Folder): Promise<Attachments & Files> {
  const load = new Load(await totalBytes(folder), database.now);
  const store: Store = { database, folder, load, busy: new Set(), uses: new Map() };

  return {
    create: (id, length, use) => create(store, id, length, use),

    append: (id, offset, bytes) => appendExclusively(store, id, offset, bytes),

    finish: (id, sha256, shortenedTo) => finish(store, id, sha256, shortenedTo),

    get: (id) => get(store, id),

    read: (id, of) => read(store, id, of),

    remove: (id) => remove(store, id),

    sweep: () => sweep(store),

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

async function destroy({ folder, load }: Store, file: string): Promise<boolean> {
  const size = await folder.destroy(file);
  load.total -= size ?? 0;
  return size !== null;
}

async function sweep(store: Store) {
  const { database, folder, load } = store;
  const abandoned: string[] = [];
  for (;;) {
    // An upload that began yesterday may still run.
    const batch = await database.write('sweepUploads', { before: addDays(today(store), -1) });
    abandoned.push(...batch);
    if (batch.length < sweptRows) break;
  }
  for (const file of abandoned) await destroy(store, file);
  const files = await sweepFiles(database, folder, (file) => destroy(store, file));
  await folder.quiet(today(store));
  load.total = await totalBytes(folder);
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
  const { busy, folder, database, uses } = store;
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
    if (sha256 !== undefined && (await hashOf(folder, attachment)) !== sha256) {
      await destroy(store, attachment.file);
      return { ok: false, reason: 'different' };
    }
    await folder.settle(attachment.file, today(store));
    await database.write('finishAttachment', { id, length: attachment.length });
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
  const { folder } = store;
  const attachment = await readRow(store, id);
  if (attachment === undefined || !attachment.finished) return { ok: false, reason: 'unknown' };
  if (attachment.locked) return { ok: false, reason: 'locked' };
  const last = Math.min(end ?? attachment.length, attachment.length);
  return {
    ok: true,
    length: attachment.length,
    stream: streamOf(folder.read(attachment.file, Math.max(start, 0), last)),
  };
}

async function remove(store: Store, id: string): ReturnType<Attachments['remove']> {
  const { database, uses } = store;
  const removed = await database.write('removeAttachment', { id });
  if (typeof removed === 'string') return { ok: false, reason: removed };
  uses.delete(id);
  await destroy(store, removed.file);
  return { ok: true };
}

/**
 * Removes files that no row names. The file names are read before the rows: since a row comes before its
 * file, a name without a row is a leftover.
 */
async function sweepFiles(
  database: Database,
  folder: Folder,
  destroy: (file: string) => Promise<boolean>,
): Promise<number> {
  const names: string[] = [];
  for await (const name of folder.names()) names.push(name);
  const rows = await database.read((db) => db.selectFrom('attachment').select(['file', 'day']).execute());
  const dayOfFile = new Map(rows.map(({ file, day }) => [file, day]));
  let removed = 0;
  for (const name of names) {
    const day = dayOfFile.get(name);
    // Setting the times again moves the inode's change time from the minute of the upload to that of this
    // job.
    if (day !== undefined) await quietTimes(folder.path(name), day);
    else if (await destroy(name)) removed++;
  }
  return removed;
}

async function totalBytes(folder: Folder): Promise<number> {
  let total = 0;
  for await (const name of folder.names()) total += await folder.size(name);
  return total;
}

async function hashOf(folder: Folder, attachment: AttachmentRow): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of folder.read(attachment.file, 0, attachment.length)) hash.update(chunk);
  return hash.digest('hex');
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
