// `heed move --to postgres` and back, `--to bucket` and back: the same organisation in the other
// database, every row compared, the log unbroken. The address of PostgreSQL stands in DATABASE_URL alone:
// arguments stand in lists of processes.
import { existsSync } from 'node:fs';
import { isLogWhole } from '@heed/server';
import { type MoveRefusal, moveAttachments, moveStorage } from '@heed/storage';
import { optionsOf } from './deployment.ts';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { parseCommand } from './output.ts';
import { type CommandSettings, settings } from './settings.ts';

const refusals: Readonly<Record<MoveRefusal, string>> = {
  served: 'A server runs. Stop it (with PostgreSQL: every process, on every machine), move, start it again.',
  nothing: 'There is nothing to move: no organisation is in the database that would be moved.',
  moved: 'It was moved there before: this is the database that was left. Nothing was changed.',
  half: 'The database that would be moved is a part of a copy. Move in the other direction again.',
  'not empty': 'The database to move to is not empty. Name an empty one; nothing was changed.',
  schema:
    'The database is of another version. Start this version on it once, which brings it up to date, stop ' +
    'it, move then.',
  differs: 'Rows were not stored as they were read. The old database serves as before; look at the new one.',
  log: 'The log is not whole: its entries do not make what was signed. The old one serves as before.',
};

const next = {
  postgres:
    'Leave DATABASE_URL in the settings and start the server. The old database stays in heed.sqlite of ' +
    'the data folder and refuses to be served. What is erased from now on stays in it: remove it once you ' +
    'trust the new one.',
  sqlite:
    'Take DATABASE_URL out of the settings and start the server. The old database stays in PostgreSQL ' +
    'and refuses to be served. What is erased from now on stays in it: drop it once you trust the new one.',
} as const;

export async function run(args: readonly string[]): Promise<void> {
  const { values, say } = parseCommand(forms.move, args);
  const { to } = values;
  process.umask(0o077);
  const set = settings();
  const { folder, databaseUrl } = set;
  if (to === 'bucket' || to === 'folder') return moveFiles(set, to, say);
  if (to !== 'postgres' && to !== 'sqlite')
    throw new Failure(
      'usage',
      "Say --to postgres or --to sqlite: where the organisation's data shall be; --to bucket or " +
        '--to folder: ' +
        'where its attachments shall be.',
    );
  if (!existsSync(folder))
    throw new Failure('usage', 'There is no data folder. Set HEED_DATA to the one with the attachments.');
  if (databaseUrl === undefined)
    throw new Failure(
      'usage',
      'Set DATABASE_URL to the PostgreSQL to move to or from, as postgres://heed@localhost/heed.',
    );
  const moved = await moveStorage({ folder, databaseUrl, to }, (rows) => isLogWhole(rows, folder));
  if (!moved.ok) throw new Failure(moved.reason === 'served' ? 'busy' : 'refused', refusals[moved.reason]);
  const what = moved.resumed
    ? 'An earlier move had copied and compared everything; it is finished now.'
    : `Moved ${moved.rows} rows; each was compared, and the log is whole in the new database.`;
  say(`${what}\n${next[to]}`, { to, rows: moved.rows, resumed: moved.resumed });
}

const nextOfFiles = {
  bucket:
    'Leave HEED_ATTACHMENTS in the settings and start the server. The data folder has none of them left.',
  folder:
    'Take HEED_ATTACHMENTS, its key and its secret out of the settings and start the server. The bucket ' +
    'has none of them left.',
} as const;

async function moveFiles(
  set: CommandSettings,
  to: 'bucket' | 'folder',
  say: ReturnType<typeof parseCommand>['say'],
): Promise<void> {
  const { attachments, databaseUrl } = set;
  if (attachments === undefined)
    throw new Failure('usage', 'Set HEED_ATTACHMENTS to the bucket to move to or from, with key and secret.');
  const { folder } = optionsOf(set);
  const moved = await moveAttachments({
    folder,
    attachments,
    to,
    ...(databaseUrl !== undefined && { databaseUrl }),
  });
  if (!moved.ok) throw new Failure('busy', refusals[moved.reason]);
  const whatText = moved.files === 0 ? 'They stand there already.' : `Moved ${moved.files} attachments.`;
  say(`${whatText}\n${nextOfFiles[to]}`, { to, files: moved.files });
}
