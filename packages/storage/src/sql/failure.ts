// What a database's or a file system's error means to us. Keeps its code and never its detail, which may
// quote values.
import { StorageError, type StorageErrorCode } from '../error.ts';

const codes: readonly (readonly [RegExp, StorageErrorCode])[] = [
  // SQLite reports a failed write of the log as an I/O error; the disk is full or over its quota.
  [
    /^SQLITE_FULL$|^SQLITE_IOERR_(WRITE|TRUNCATE|FSYNC|SHMSIZE|SHMMAP)$|^ENOSPC$|^EDQUOT$|^EFBIG$|^53100$/,
    'full',
  ],
  [/^SQLITE_(BUSY|LOCKED)|^55P03$|^40P01$|^57014$/, 'locked'],
  [/^SQLITE_READONLY|^EROFS$/, 'readonly'],
  [/^SQLITE_(CANTOPEN|PERM|AUTH)|^EACCES$|^EPERM$/, 'denied'],
  [/^SQLITE_(CORRUPT|NOTADB|IOERR_(SHORT_READ|CORRUPTFS|DATA)$)|^XX00[12]$/, 'damaged'],
  // 25006: it follows another one, as after a change of the one that leads.
  [/^08|^57P0|^ECONN|^EPIPE$|^53300$|^25006$/, 'lost'],
];

/** The database's own code of an error, e.g. 'SQLITE_FULL' or '23505'. */
export function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  return error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
}

/** The code of this package for an error of a database, a file system or a socket. */
export function codeOf(error: unknown): StorageErrorCode {
  if (error instanceof StorageError) return error.code;
  const reason = reasonOf(error);
  // A socket that is not there is no missing file.
  if (error instanceof Error && 'syscall' in error && error.syscall === 'connect') return 'lost';
  if (/Connection terminated|connection error|timeout exceeded when trying to connect/i.test(reason))
    return 'lost';
  return codes.find(([pattern]) => pattern.test(reason))?.[1] ?? 'failed';
}

/** After these the whole transaction is gone or doubtful, not only the item. */
export const leavesTransaction = (error: unknown): boolean =>
  error instanceof StorageError ? false : codeOf(error) !== 'failed';

/** The same error as a StorageError, for reads. */
export function asStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  return new StorageError(codeOf(error), { cause: new Error(reasonOf(error)) });
}
