// Moves attachments from the folder into a bucket, or back, while nothing serves. The note in the
// database changes once everything stands in the new place, and the old one is emptied after that: killed
// at any moment one of both is whole, and the same call again goes on.
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Bucket, type BucketNote } from './bucket.ts';
import { StorageError } from './error.ts';
import { Folder } from './files.ts';
import { ObjectStore, type StoreAccess } from './object-store.ts';
import { bucketOf, bucketSetting, putNote, readNote } from './sql/attachment-place.ts';
import { type Database, openDatabase } from './sql/database.ts';

/** The organisation whose attachments move, and the bucket. */
export interface AttachmentMove {
  readonly folder: string;
  readonly databaseUrl?: string;
  readonly attachments: StoreAccess;
  readonly to: 'bucket' | 'folder';
}

/** How many files were moved; 0 where they stand there already. `served`: a server runs. */
export type MovedAttachments =
  | { readonly ok: true; readonly files: number }
  | { readonly ok: false; readonly reason: 'served' };

/** Throws StorageError: then the place that the database names is whole. */
export async function moveAttachments(move: AttachmentMove): Promise<MovedAttachments> {
  const database = await openDatabase({
    folder: move.folder,
    databaseUrl: move.databaseUrl,
    now: Date.now,
    limits: { items: 64, bytes: 1024 * 1024 },
    lockMilliseconds: 5000,
    isFollowed: false,
  });
  try {
    if (!(await database.claims.claim('alone'))) return { ok: false, reason: 'served' };
    const folder = new Folder(join(move.folder, 'attachments'));
    const bucket = bucketOf(database, folder, move.attachments);
    const files = await (move.to === 'bucket' ? intoBucket : intoFolder)({ database, folder, bucket });
    return { ok: true, files };
  } finally {
    await database.close();
  }
}

interface Sides {
  readonly database: Database;
  readonly folder: Folder;
  readonly bucket: Bucket;
}

async function intoBucket({ database, folder, bucket }: Sides): Promise<number> {
  const note = await bucket.claim();
  const rows = await finishedRows(database);
  if (note.state !== 'marked') {
    const present = new Map<string, number>();
    for await (const { name, size } of bucket.files()) present.set(name, size);
    for (const { file: name, length, day } of rows)
      if (present.get(name) !== length)
        await bucket.store({ name, length, sha256: await hashOf(folder, name, length), day });
    await putNote(database, { ...note, state: 'marked' });
  }
  for (const { file } of rows) await folder.destroy(file);
  return note.state === 'marked' ? 0 : rows.length;
}

/** Throws StorageError 'file-missing' where the file is not there, or not whole. */
async function hashOf(folder: Folder, name: string, length: number): Promise<string> {
  if (length > 0 && (await folder.size(name)) !== length) throw new StorageError('file-missing');
  return folder.hashOf(name, length);
}

async function intoFolder({ database, folder, bucket }: Sides): Promise<number> {
  const note = await database.read(readNote);
  if (note === null || note.state === 'begun') return 0;
  const rows = await finishedRows(database);
  if (note.state === 'marked') {
    await bucket.claim();
    for (const { file, length, day } of rows) await fetchFile(folder, bucket, { file, length, day });
    await putNote(database, { ...note, state: 'left' });
  }
  await bucket.clear();
  await database.write('removeSetting', { name: bucketSetting });
  return rows.length;
}

async function fetchFile(
  folder: Folder,
  bucket: Bucket,
  { file, length, day }: { readonly file: string; readonly length: number; readonly day: string },
): Promise<void> {
  const path = folder.path(file);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  // What a move that was killed has left.
  await rm(`${path}.part`, { force: true });
  if (!(await bucket.copyTo(file, `${path}.part`, length))) throw new StorageError('file-missing');
  await rename(`${path}.part`, path);
  await folder.settle(file, day);
}

const finishedRows = (database: Database) =>
  database.read((db) =>
    db.selectFrom('attachment').select(['file', 'length', 'day']).where('finished', '=', 1).execute(),
  );

/** The id of the bucket's mark, as the database has it; null where attachments stand in the folder. */
export async function bucketIdOf(settings: {
  get(name: string): Promise<Uint8Array | null>;
}): Promise<string | null> {
  const value = await settings.get(bucketSetting);
  const note = value === null ? null : (JSON.parse(new TextDecoder().decode(value)) as BucketNote);
  return note?.state === 'marked' || note?.state === 'left' ? note.id : null;
}

/**
 * Destroys every attachment in a bucket whose mark has this id, and the mark; with all versions that the
 * store lists. Said again after a kill it goes on. Throws StorageError 'foreign', 'away'.
 */
export async function destroyBucket(access: StoreAccess, id: string): Promise<void> {
  const notes = { begin: async () => ({ id, state: 'left' as const }), put: async () => {} };
  const bucket = new Bucket(new ObjectStore(access), new Folder(''), notes);
  await bucket.claim();
  await bucket.clear();
}
