// The one error class of this package, with a closed set of codes. Its messages never hold text, names, keys or paths.

/**
 * - busy: the queue of writes is full. Nothing was stored; send the same item again in a few seconds.
 * - full: the disk (or its quota) is full. Nothing of this item was stored; what was acknowledged is safe.
 * - locked: another process holds the database for longer than the time allowed. Nothing was stored.
 * - lost: the database went away in the middle. It may be stored or not; send the same id again, it is stored once.
 * - damaged: the database says that its file is not whole.
 * - schema: the data folder was written by a newer version.
 * - closed: the storage was closed.
 * - failed: anything else, a fault of ours. `cause` has it.
 */
export type StorageErrorCode = 'busy' | 'full' | 'locked' | 'lost' | 'damaged' | 'schema' | 'closed' | 'failed';

const sentences: Record<StorageErrorCode, string> = {
  busy: 'Cannot store now: too many are waiting. Send the same item again in a few seconds',
  full: 'Cannot store: the disk is full. Free some space; nothing that was acknowledged is lost',
  locked: 'Cannot use the database: another process holds it. Close that process or wait',
  lost: 'Cannot tell whether it was stored: the database went away. Send the same item again',
  damaged: 'Cannot use the database: its file is damaged. Restore the last backup',
  schema: 'Cannot open the data folder: it was written by a newer version. Install that version or restore a backup',
  closed: 'Cannot use the storage: it was closed',
  failed: 'Cannot store: an unexpected fault',
};

export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;
  constructor(code: StorageErrorCode, options?: { cause?: unknown }) {
    super(sentences[code], options);
    this.code = code;
  }
}
