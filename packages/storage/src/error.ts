// The one error class of this package, with a closed set of codes. Its messages never hold text, names, keys
// or paths.

/**
 * - busy: the queue of writes is full. Nothing was stored; send the same item again in a few seconds.
 * - full: the disk (or its quota) is full. Nothing of this item was stored; what was acknowledged is safe.
 * - locked: another process holds the database for longer than the time allowed. Nothing was stored.
 * - lost: the database went away in the middle. It may be stored or not; send the same id again, it is stored
 *   once.
 * - damaged: the database says that its file is not whole.
 * - missing: the database is gone, or empty, beside a log or attachments of an organisation. Nothing was
 *   changed.
 * - readonly: the file system of the data folder takes no writing.
 * - denied: this account may not write in the data folder.
 * - unreachable: PostgreSQL does not answer at the start, or refuses us.
 * - schema: the data folder was written by a newer version.
 * - moved: this database was moved to one of the other kind. `cause` says to which, and when.
 * - half: a move to this database was not finished.
 * - away: the object store of the attachments does not answer, or refuses us. Nothing of the attachment was
 *   stored; words are not concerned.
 * - missing: the file of an attachment is not where it should be, or not whole.
 * - in-bucket: the attachments stand in a bucket, and no setting names one.
 * - in-folder: the setting names a bucket, and the attachments still stand in the folder.
 * - module: rows of a module that this program lacks. Nothing was changed.
 * - foreign: the bucket does not hold the attachments of this organisation.
 * - closed: the storage was closed.
 * - failed: anything else, a fault of ours. `cause` has it.
 */
export type StorageErrorCode =
  | 'busy'
  | 'full'
  | 'locked'
  | 'lost'
  | 'damaged'
  | 'missing'
  | 'readonly'
  | 'denied'
  | 'unreachable'
  | 'schema'
  | 'moved'
  | 'half'
  | 'away'
  | 'file-missing'
  | 'in-bucket'
  | 'in-folder'
  | 'module'
  | 'foreign'
  | 'closed'
  | 'failed';

const sentences: Record<StorageErrorCode, string> = {
  busy: 'Cannot store now: too many are waiting. Send the same item again in a few seconds',
  full: 'Cannot store: the disk is full. Free some space; nothing that was acknowledged is lost',
  locked: 'Cannot use the database: another process holds it. Close that process or wait',
  lost: 'Cannot tell whether it was stored: the database went away. Send the same item again',
  damaged:
    'Cannot use the database: its file is damaged. Run heed doctor, then restore the last backup ' +
    'into an empty data folder',
  missing:
    'Cannot open the data folder: its database, heed.sqlite, is missing or empty, and a log or ' +
    'attachments of an organisation lie beside it. Nothing was changed. Look whether HEED_DATA is the ' +
    'right folder, and whether the organisation is on PostgreSQL (DATABASE_URL). Else move this folder ' +
    'aside and restore the last backup into an empty one (heed restore)',
  readonly:
    'Cannot write in the data folder: its file system is read-only. Mount it for writing, or set ' +
    'HEED_DATA to another folder',
  denied:
    'Cannot write in the data folder: this account may not. Give the folder to the account that ' +
    'runs Heed, as chown -R heed: /srv/heed',
  unreachable:
    'Cannot reach PostgreSQL: nothing answers, or it refuses us. Start it, and look at ' +
    'DATABASE_URL: host, database, role, password',
  schema:
    'Cannot open the data folder: it was written by a newer version. Install that version or ' +
    'restore a backup',
  moved:
    'Cannot use this database: its organisation was moved to another one. Set DATABASE_URL where that is ' +
    'PostgreSQL, take it away where it is SQLite; heed move goes back',
  half:
    'Cannot use this database: a move to it was not finished. The old one still serves; run heed move ' +
    'again, which begins anew or finishes',
  away:
    'Cannot reach the attachments: the object store of HEED_ATTACHMENTS does not answer, or refuses us. ' +
    'heed doctor says which',
  'file-missing':
    'Cannot read an attachment: its file is not there, or not whole. Run heed doctor, then take it from a ' +
    'backup',
  'in-bucket':
    'Cannot open: the attachments stand in a bucket. Set HEED_ATTACHMENTS as it was, with its key and ' +
    'secret; heed move --to folder brings them back',
  'in-folder':
    'Cannot open: HEED_ATTACHMENTS names a bucket, and the attachments stand in the data folder. Run heed ' +
    'move --to bucket, or take the setting away',
  module:
    'Cannot open: the database holds rows of a module that this program lacks, which would be left out of ' +
    'backups and moves. Nothing was changed. Put the module back, its folder and its lines in modules/, ' +
    'until nothing of it is stored',
  foreign:
    'Cannot use this bucket: it does not hold the attachments of this organisation. Set HEED_ATTACHMENTS ' +
    'as it was, or name an empty bucket or another prefix for a new one',
  closed: 'Cannot use the storage: it was closed',
  failed: 'Cannot store: an unexpected fault',
};

/**
 * The one error of this package. `cause` holds the database's code of the error, never its message: that may
 * quote values.
 */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;
  constructor(code: StorageErrorCode, options?: { cause?: unknown }) {
    super(sentences[code], options);
    this.code = code;
  }
}
