// The nightly drill: the backup as it lies at its place is read back, opened, restored beside the data and
// compared with what is served. It opens the file with a key of this process alone, made for this one backup,
// so it never says that the key in the safe is there: `heed restore --try` says that.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseCheckpoint } from '@heed/ledger';
import { isLogWhole, logKeys, rootAt } from '@heed/server';
import { openStorage, restoreBackup, type Storage } from '@heed/storage';
import { Failure } from '../failure.ts';
import { readArchive } from './archive.ts';
import { organisationOf, readManifest } from './contents.ts';
import { judgeSignature } from './signature.ts';

/**
 * What a drill found. `damaged`: the file does not open or restore whole. `log`: its log is not that which is
 * served. `room`: the disk of the data has no room for it. `failed`: it could not be tried.
 */
export type DrillProblem = 'damaged' | 'log' | 'room' | 'failed';

/** Beginnings of folders of half-done work in the data folder: of backups, of drills. */
const prefixes = ['.backup-', '.drill-', '.try-'];
/** No backup takes so long: what is older was left by a process that was killed. Milliseconds. */
const leftAfter = 12 * 3_600_000;

/**
 * Tries `file` beside the data of `live`. `key`: the one of this process, null for a backup that is not
 * sealed. Leaves nothing behind.
 */
export async function tryBackup(
  live: Storage,
  folder: string,
  { file, key }: { readonly file: string; readonly key: string | null },
): Promise<DrillProblem | null> {
  try {
    const place = mkdtempSync(join(folder, '.drill-'));
    return await tryWithin(place, live, { file, key }).finally(() =>
      rmSync(place, { recursive: true, force: true }),
    );
  } catch (error) {
    return problemOf(error);
  }
}

async function tryWithin(
  place: string,
  live: Storage,
  { file, key }: { readonly file: string; readonly key: string | null },
): Promise<DrillProblem | null> {
  await readArchive(file, place, key);
  const own = await organisationOf(live);
  if (readManifest(join(place, 'heed'))?.organisation !== (own ?? '')) return 'damaged';
  const keys = (await logKeys(live)).map(({ vkey }) => vkey);
  const { state } = await judgeSignature(join(place, 'heed'), keys);
  // Where no log has begun, nothing signs.
  if (state !== 'signed' && (keys.length > 0 || state !== 'absent')) return 'damaged';
  const tried = join(place, 'tried');
  const restored = await restoreBackup(join(place, 'heed'), { folder: tried }, { isMoved: true });
  return restored.ok ? compareWithLive(live, tried) : 'damaged';
}

/** Opens what was restored into `folder`, and compares its log with that of `live`. */
export async function compareWithLive(live: Storage, folder: string): Promise<DrillProblem | null> {
  const restored = await openStorage({ folder });
  try {
    if (!(await restored.backup.checkIntegrity()).ok) return 'damaged';
    if (!(await isLogWhole(restored, folder))) return 'log';
    for (const { number, published, checkpoint } of await restored.ledger.all()) {
      if (published === 0) continue;
      // The live log has grown meanwhile: its first entries must make the same root.
      const root = Buffer.from(parseCheckpoint(checkpoint).root).toString('hex');
      if ((await rootAt(live, number, published)) !== root) return 'log';
    }
    return null;
  } finally {
    await restored.close();
  }
}

function problemOf(error: unknown): DrillProblem {
  if (error instanceof Failure) return error.kind === 'damaged' ? 'damaged' : 'failed';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['full', 'ENOSPC', 'EDQUOT'].includes(code)) return 'room';
  return code === 'damaged' ? 'damaged' : 'failed';
}

/** Removes from the data folder what backups and drills that were killed have left. */
export function sweepLeft(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => prefixes.some((prefix) => one.startsWith(prefix)))) {
    const path = join(folder, name);
    if (isLeft(path)) rmSync(path, { recursive: true, force: true });
  }
}

/** Removes from the folder of backups those that were killed while they were written. */
export function sweepParts(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => /^heed-\d{8}T\d{6}Z\.age\.part$/.test(one)))
    if (isLeft(join(folder, name))) rmSync(join(folder, name), { force: true });
}

const isLeft = (path: string): boolean =>
  Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > leftAfter;
