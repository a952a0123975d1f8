// Puts a second place together again as a backup: the newest generation, then every piece after it as far as
// they are whole.
import {
  chmodSync,
  closeSync,
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { applyPiece, settleCopy } from '@heed/storage';
import { plainOf, readArchive } from '../backup/archive.ts';
import { Failure } from '../failure.ts';
import { type Generation, generationsIn } from './place.ts';

/** What was put together. */
export interface PutTogether {
  /** When the last piece was read of the database, or the copy begun; milliseconds. */
  readonly until: number;
  readonly pieces: number;
  /** Pieces, or a newer generation, that are there and could not be used. */
  readonly damaged: number;
}

/**
 * Writes `heed.sqlite`, `attachments` and the rest into `into`, as a backup has them. Throws Failure: no
 * place, another key, nothing whole.
 */
export async function readSecondPlace(place: string, key: string | null, into: string): Promise<PutTogether> {
  // All that stands there is sealed: what is not was put there by somebody else.
  if (key === null) throw new Failure('usage', 'Take the backup key from the safe and name it: --key FILE.');
  const own = ownFolder(place);
  let damaged = 0;
  for (const generation of generationsIn(own)) {
    const result = await putTogether(generation, key, into);
    if (result !== null) {
      const attachments = join(own, 'attachments');
      if (existsSync(attachments))
        cpSync(attachments, join(into, 'attachments'), {
          recursive: true,
          preserveTimestamps: true,
          filter: (file) => !file.endsWith('.part'),
        });
      return { ...result, damaged: damaged + result.damaged };
    }
    damaged++;
  }
  throw new Failure('damaged', 'Nothing in the second place is whole. Restore the last backup.');
}

function ownFolder(place: string): string {
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory())
    throw new Failure('usage', 'There is no such folder. Name the one that HEED_SECOND_PLACE named.');
  if (generationsIn(place).length > 0) return place;
  const own = readdirSync(place).filter((name) => /^[0-9a-f]{32}$/.test(name));
  if (own.length === 1) return join(place, own[0] ?? '');
  throw new Failure(
    'usage',
    own.length === 0
      ? 'No organisation lies in that folder. Name the one that HEED_SECOND_PLACE named.'
      : `Several organisations lie there. Name the folder of one: ${own.join(', ')}.`,
  );
}

/** Null where the copy, or a piece that belongs to it, is not whole. */
async function putTogether(
  { folder, since, snapshot, least, pieces }: Generation,
  key: string | null,
  into: string,
): Promise<PutTogether | null> {
  mkdirSync(into, { recursive: true, mode: 0o700 });
  const database = join(into, 'heed.sqlite');
  try {
    await readArchive(join(folder, 'contents.age'), join(into, '..'), key);
    await pipeline(await plainOf(join(folder, snapshot), key), createWriteStream(database, { mode: 0o600 }));
  } catch (error) {
    if (error instanceof Failure && error.kind !== 'damaged') throw error;
    return null;
  }
  const copy = openSync(database, 'r+');
  let [count, until] = [0, since];
  try {
    for (const name of pieces) {
      const bytes = await buffer(await plainOf(join(folder, name), key)).catch(() => null);
      if (bytes === null) break;
      applyPiece(copy, bytes.subarray(8));
      [count, until] = [count + 1, bytes.readDoubleBE(0)];
    }
  } finally {
    closeSync(copy);
  }
  if (count < least || !settleCopy(database)) return null;
  chmodSync(database, 0o600);
  return { until, pieces: count, damaged: pieces.length - count };
}
