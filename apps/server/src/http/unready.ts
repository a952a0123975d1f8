// Asks the storage itself, by writing, whether a report would be stored now.
import { statfs } from 'node:fs/promises';
import { StorageError, type StorageErrorCode } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import { currentKey } from '../desk-key.ts';
import type { Unready } from './readiness.ts';
import { isReserveSpent } from './reserve.ts';
import { leastRoom } from './room.ts';

const reasons: Partial<Record<StorageErrorCode, Unready>> = {
  full: 'disk-full',
  readonly: 'disk-readonly',
  denied: 'disk-readonly',
  busy: 'database-busy',
  locked: 'database-busy',
  lost: 'database-away',
  unreachable: 'database-away',
  closed: 'database-away',
  damaged: 'database-damaged',
};

type ReadinessSource = Pick<
  Deployment,
  'takesReports' | 'organisation' | 'storage' | 'options' | 'deskKeys' | 'now'
>;

/** Null where a report would be stored. `isDamaged`: the file of the database was found damaged. */
export async function findUnready(deployment: ReadinessSource, isDamaged: boolean): Promise<Unready | null> {
  if (!deployment.takesReports()) return 'not-open';
  if (isDamaged) return 'database-damaged';
  try {
    const { bavail, bsize } = await statfs(deployment.options.folder);
    if (bavail * bsize < leastRoom || isReserveSpent(deployment.options.folder)) return 'disk-full';
    // A row that stands already: the write takes the way of a report, to the disk and back.
    await deployment.storage.settings.put('ready', Buffer.from('1'));
    for (const { id } of deployment.organisation().desks)
      if ((await currentKey(deployment, id)) === undefined) return 'no-desk-key';
    return null;
  } catch (error) {
    return (error instanceof StorageError ? reasons[error.code] : undefined) ?? 'failed';
  }
}
