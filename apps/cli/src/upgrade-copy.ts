// `heed upgrade-copy make|back|drop`: what `heed upgrade` says to each organisation on PostgreSQL, as the
// account that may log in there. By hand only where an upgrade could not.
import {
  copyPostgres,
  dropPostgresCopy,
  type PostgresCopyRefusal,
  type PostgresCopyResult,
  putPostgresBack,
} from '@heed/storage';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { parseCommand } from './output.ts';
import { settings } from './settings.ts';
import { refuseEnded } from './wind-down/end-record.ts';

const acts: Readonly<Record<string, (databaseUrl: string) => Promise<PostgresCopyResult>>> = {
  make: copyPostgres,
  back: putPostgresBack,
  drop: dropPostgresCopy,
};

const refusals: Readonly<Record<PostgresCopyRefusal, string>> = {
  served: 'A process uses the database, here or on another machine: stop it first. Nothing was changed.',
  denied:
    'The role of DATABASE_URL may not make a schema, in which the rows of before would stay. Let it, as ' +
    "the administrator of PostgreSQL: 'grant create on database NAME to ROLE'. Nothing was changed.",
  schema: 'The copy was made by another version of Heed: only that one can put it back. Nothing was changed.',
  other: 'Another organisation stands in that database. Look at DATABASE_URL. Nothing was changed.',
};

export async function run(args: readonly string[]): Promise<void> {
  const { positionals, say } = parseCommand(forms['upgrade-copy'], args);
  const act = acts[positionals[0] ?? ''];
  if (act === undefined) throw new Failure('usage', 'Say make, back or drop. See docs/operating.md.');
  const { folder, databaseUrl } = settings();
  if (databaseUrl === undefined)
    throw new Failure('usage', 'Only PostgreSQL has such a copy: set DATABASE_URL.');
  refuseEnded(folder);
  const result = await act(databaseUrl);
  if (!result.ok) throw new Failure(result.reason === 'served' ? 'busy' : 'refused', refusals[result.reason]);
  say(`${result.tables} tables.`, { act: positionals[0], tables: result.tables });
}
