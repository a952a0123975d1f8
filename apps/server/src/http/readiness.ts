// Whether a report would be stored now: for whoever watches the service. Asked of the storage by writing, at most once a second whoever asks,
// and it says no more than the channel itself says to whoever writes.
import { statfs } from 'node:fs/promises';
import { StorageError, type StorageErrorCode } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import { currentKey } from '../scriptless/desk-key.ts';

/** Why no report would be stored. Documented in docs/operating.md. */
export type Unready =
  | 'not-open'
  | 'no-desk-key'
  | 'disk-full'
  | 'disk-readonly'
  | 'database-busy'
  | 'database-away'
  | 'database-damaged'
  | 'failed';

export interface Readiness {
  /** Null where a report would be stored. */
  look(): Promise<Unready | null>;
  /** The file of the database was found damaged. */
  noteDamage(): void;
}

/** How long an answer stands, milliseconds. */
const standsMs = 1000;
/** Below this much room on the disk a report with photos would soon be refused, bytes. */
const leastRoom = 64 * 1024 * 1024;

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

type Looked = Pick<Deployment, 'live' | 'organisation' | 'storage' | 'options' | 'deskKeys' | 'now'>;

export function makeReadiness(deployment: () => Looked): Readiness {
  let isDamaged = false;
  let last: { readonly at: number; readonly found: Promise<Unready | null> } | undefined;
  return {
    look() {
      const at = performance.now();
      if (last === undefined || at - last.at > standsMs) last = { at, found: find(deployment(), isDamaged) };
      return last.found;
    },
    noteDamage() {
      isDamaged = true;
      last = undefined;
    },
  };
}

async function find(deployment: Looked, isDamaged: boolean): Promise<Unready | null> {
  if (!deployment.live()) return 'not-open';
  if (isDamaged) return 'database-damaged';
  try {
    const { bavail, bsize } = await statfs(deployment.options.folder);
    if (bavail * bsize < leastRoom) return 'disk-full';
    // A row that stands already: the write takes the way of a report, to the disk and back.
    await deployment.storage.settings.put('ready', Buffer.from('1'));
    for (const { id } of deployment.organisation().desks)
      if ((await currentKey(deployment, id)) === undefined) return 'no-desk-key';
    return null;
  } catch (error) {
    return (error instanceof StorageError ? reasons[error.code] : undefined) ?? 'failed';
  }
}
