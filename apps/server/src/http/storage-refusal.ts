// What the storage could not do, as a refusal that says what a sender can do about it.

import { StorageError, type StorageErrorCode } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import { Refusal } from './problem.ts';

/** Runs a write and turns what the disk says into what a sender can do about it. */
export async function storeOrRefuse<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw asRefusal(error) ?? error;
  }
}

/**
 * Stores what a person sends, as `storeOrRefuse` does. Where the disk takes nothing, whoever can make room is
 * told at once.
 */
export async function takeOrRefuse<T>(
  { readiness }: Pick<Deployment, 'readiness'>,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await storeOrRefuse(write);
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'disk-full') readiness.noteRefusal();
    throw error;
  }
}

/**
 * Runs a write that reading must not wait for: where the disk is full or the database locked, it is left out.
 */
export async function storeIfPossible(write: () => Promise<unknown>): Promise<void> {
  await write().catch((error: unknown) => {
    if (asRefusal(error) === null) throw error;
  });
}

const unwritable: readonly StorageErrorCode[] = ['full', 'readonly', 'denied', 'damaged'];
/** Whether the storage takes no writing until somebody mends it. */
export const takesNoWriting = (error: unknown): boolean =>
  error instanceof StorageError && unwritable.includes(error.code);
/** Whether the place of the attachments does not take or give files. Words are not concerned. */
export const isFilesAway = (error: unknown): boolean =>
  error instanceof StorageError && (error.code === 'away' || error.code === 'foreign');

/** A refusal for what the storage could not do; null for a fault of ours. */
export function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (!(error instanceof StorageError)) return null;
  // To who writes it is one thing: nothing can be stored until somebody mends the disk.
  if (error.code === 'full' || error.code === 'readonly' || error.code === 'denied') {
    return new Refusal('disk-full', 'refusal.disk-full', {
      retryAfter: 300,
    });
  }
  if (isFilesAway(error)) return new Refusal('busy', 'refusal.attachments-away', { retryAfter: 60 });
  if (error.code === 'busy' || error.code === 'locked' || error.code === 'lost' || error.code === 'closed') {
    return new Refusal('busy', 'refusal.storage-busy', {
      retryAfter: 3,
    });
  }
  // Another sentence: no room that somebody makes helps.
  if (error.code === 'damaged') return new Refusal('closed', 'refusal.closed', { retryAfter: 3600 });
  return null;
}
