// What restored backups lack, until a supervisor says that it has been dealt with, and longer for people who
// come back.
import type { Loss } from '@heed/domain/health';
import type { Day } from '@heed/domain/time';
import { parseCheckpoint, verifyNote } from '@heed/ledger';
import type { Storage } from '@heed/storage';
import { changeSetting, type JsonSetting, readSetting } from '../http/json-setting.ts';
import { logFiles } from './files.ts';
import { readLog } from './log.ts';

const setting: JsonSetting<readonly Loss[]> = { name: 'losses', empty: [], busy: 'refusal.storage-busy' };

export const readLosses = (storage: Storage): Promise<readonly Loss[]> => readSetting(storage, setting);

/** A backup was restored into `storage`. */
export const noteLoss = (storage: Storage, loss: Omit<Loss, 'settled'>): Promise<void> =>
  changeSetting(storage, setting, (losses) => [...losses, { ...loss, settled: null }]);

/** A supervisor has dealt with all of them. */
export const settleLosses = (storage: Storage, day: Day): Promise<void> =>
  changeSetting(storage, setting, (losses) =>
    losses.map((loss) => ({ ...loss, settled: loss.settled ?? day })),
  );

/**
 * By how many entries the log in a data folder of before is longer than that of the restored database; null
 * where that folder has no checkpoint that its key has signed.
 */
export async function countMissing(storage: Storage, formerFolder: string): Promise<number | null> {
  const [log, present] = [await readLog(storage), await storage.ledger.current()];
  if (log === null || present === null) return null;
  const note = await logFiles(formerFolder, log.number).checkpoint();
  if (note === null) return null;
  try {
    verifyNote(note, log.vkey);
  } catch {
    return null;
  }
  return Math.max(0, parseCheckpoint(note).size - present.size);
}
