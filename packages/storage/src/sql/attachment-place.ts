// Which place the attachments of a database have: the note in its settings says whether they stand in a
// bucket, and a database is not opened with the other one. No store is asked for that.
import { randomBytes } from 'node:crypto';
import { Bucket, type BucketNote, type BucketNotes } from '../bucket.ts';
import { StorageError } from '../error.ts';
import type { Folder } from '../files.ts';
import { ObjectStore, type StoreAccess } from '../object-store.ts';
import type { Place } from '../place.ts';
import type { Database } from './database.ts';
import type { Connection } from './schema.ts';

/** The setting that holds the note. A backup has none: its attachments lie beside it. */
export const bucketSetting = 'bucket';

/** The place of the attachments. Throws StorageError 'in-bucket', 'in-folder'. */
export async function openPlace(
  database: Database,
  folder: Folder,
  access: StoreAccess | undefined,
): Promise<Place> {
  const note = await database.read(readNote);
  const isInBucket = note?.state === 'marked';
  if (access === undefined && isInBucket) throw new StorageError('in-bucket');
  if (access === undefined) return folder;
  if (!isInBucket && (await database.read(hasFinished))) throw new StorageError('in-folder');
  return bucketOf(database, folder, access);
}

/** The bucket as such, whatever the note says of it. */
export const bucketOf = (database: Database, folder: Folder, access: StoreAccess): Bucket =>
  new Bucket(new ObjectStore(access), folder, notesOf(database));

function notesOf(database: Database): BucketNotes {
  return {
    async begin() {
      const newNote: BucketNote = { id: randomBytes(16).toString('hex'), state: 'begun' };
      return read(await database.write('putSettingOnce', { name: bucketSetting, value: write(newNote) }));
    },
    put: (note) => putNote(database, note),
  };
}

/** Writes down where the attachments stand. */
export const putNote = (database: Database, note: BucketNote): Promise<void> =>
  database.write('putSetting', { name: bucketSetting, value: write(note) });

/** What the database says of its bucket; null where it never had one. */
export async function readNote(db: Connection): Promise<BucketNote | null> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', bucketSetting)
    .executeTakeFirst();
  return row === undefined ? null : read(row.value);
}

const read = (value: Uint8Array): BucketNote => JSON.parse(new TextDecoder().decode(value)) as BucketNote;
const write = (note: BucketNote): Uint8Array => Buffer.from(JSON.stringify(note));

const hasFinished = async (db: Connection): Promise<boolean> =>
  (await db.selectFrom('attachment').select('id').where('finished', '=', 1).limit(1).executeTakeFirst()) !==
  undefined;
