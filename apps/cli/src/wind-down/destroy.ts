// `heed wind-down destroy`: on the last day. Proof first, then the mark in the folder, then everything else,
// the database with all keys before what they seal. Killed in between it is run again and goes on.
// On PostgreSQL the tables go in one transaction.
import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dayOf } from '@heed/domain/time';
import { standingOf, type WindDown } from '@heed/domain/wind-down';
import { type Deployment, readWindDown } from '@heed/server';
import { bucketIdOf, destroyBucket, destroyPostgres, StorageError } from '@heed/storage';
import { withDeployment } from '../deployment.ts';
import { Failure } from '../failure.ts';
import { forms } from '../forms.ts';
import { parseCommand } from '../output.ts';
import { type CommandSettings, settings } from '../settings.ts';
import {
  type EndedDatabase,
  type EndRecord,
  endRecordFile,
  putEndRecord,
  readEndRecord,
} from './end-record.ts';
import { writeProof } from './proof.ts';

/** What no command can do from here. */
const remainsEverywhere = [
  'Backups: Heed does not know where copies are and reaches none. Delete them, and those at other hosts; ' +
    'destroy the backup key and the shares of the trustees: without them no sealed backup opens.',
  'The organisation key on paper, and what members exported or printed.',
  'Flash memory and disks keep old blocks: destroy the key of the encrypted disk, or the disk.',
  'Logs of the proxy and the system, the DNS name, the mail account.',
];

const remainsOfPostgres =
  'PostgreSQL outside this database: archives of its log, replicas, base backups, dumps, what ' +
  'pg_receivewal wrote. They hold the rows until they are deleted, and Heed reaches none.';
const remainsInLog = {
  yes:
    'PostgreSQL began a new file of its log. Older ones may lie in pg_wal until it removes them, renamed ' +
    'for use again unless wal_recycle is off.',
  no:
    "Files of PostgreSQL's own log (pg_wal) hold rows until they are written over: its role may not ask " +
    "for new ones. Say 'checkpoint; select pg_switch_wal(); checkpoint' as its administrator.",
} as const;

const remainsOfBucket =
  'The object store: copies, backups, locks and replicas that it or its operator made of the bucket. ' +
  'Delete the bucket and its key there.';

/** What is left to the operator, by where rows and attachments were. */
const remainsOf = ({ database, bucket }: Pick<EndRecord, 'database' | 'bucket'>): readonly string[] => [
  ...remainsEverywhere,
  ...(database === null ? [] : [remainsOfPostgres]),
  ...(database === null || database.isLogNew === null
    ? []
    : [remainsInLog[database.isLogNew ? 'yes' : 'no']]),
  ...(bucket === null ? [] : [remainsOfBucket]),
];

export async function destroy(args: readonly string[]): Promise<void> {
  const { values, say } = parseCommand(forms['wind-down destroy'], args);
  const set = settings();
  const before = readEndRecord(set.folder);
  if (before !== null) {
    const record = before.state === 'destroying' ? await finish(set, before) : before;
    return say(report(record), { ...record, remains: remainsOf(record) });
  }
  const { proof, sure, stays = [], 'dry-run': isDry = false } = values;
  if (proof === undefined)
    throw new Failure('usage', 'Name an empty folder for the proof with --proof FOLDER.');
  const into = resolve(process.env.INIT_CWD ?? '.', proof);
  const record = await withDeployment(async (deployment): Promise<EndRecord | null> => {
    const plan = await duePlan(deployment);
    const { name } = deployment.organisation();
    const database = await databaseOf(deployment, set);
    const bucket = await bucketIdOf(deployment.storage.settings);
    const places = { into, database, bucket };
    if (isDry) {
      say(intent(name, plan, places), {
        would: 'destroy',
        organisation: name,
        ...plan,
        proof: into,
        stays,
        remains: remainsOf(places),
      });
      return null;
    }
    if (sure !== name)
      throw new Failure(
        'refused',
        `${intent(name, plan, places)}\nNothing was done. If that is meant, say ` + `--sure '${name}'.`,
      );
    if (!(await deployment.storage.claims.claim('alone')))
      throw new Failure('refused', 'A server runs. Stop it, then destroy.');
    await writeProof(deployment, plan, into);
    const day = dayOf(Date.now());
    return { organisation: name, day, state: 'destroying', proof: into, database, bucket, stays };
  });
  if (record === null) return;
  putEndRecord(set.folder, record);
  const end = await finish(set, record);
  say(report(end), { ...end, remains: remainsOf(end) });
}

/** Null where the rows stand in the folder. */
async function databaseOf(
  { storage }: Deployment,
  { databaseUrl }: CommandSettings,
): Promise<EndedDatabase | null> {
  if (databaseUrl === undefined) return null;
  return { saltHash: hashOf((await storage.settings.get('salt')) ?? new Uint8Array()), isLogNew: null };
}

const hashOf = (salt: Uint8Array): string => createHash('sha256').update(salt).digest('hex');

/** The plan, where two have decided it and its day has come. */
async function duePlan({ storage }: Deployment): Promise<WindDown> {
  const plan = await readWindDown(storage);
  if (plan === null)
    throw new Failure('refused', "Nothing is planned. Begin with 'npm run -s heed -- wind-down plan'.");
  const standing = standingOf(plan, dayOf(Date.now()));
  if (standing === 'planned')
    throw new Failure(
      'refused',
      'No supervisor has confirmed the plan yet: at the desk, Organisation, Service.',
    );
  if (standing !== 'over')
    throw new Failure(
      'refused',
      `People were promised that they can come back until ${plan.ends}: nothing is destroyed before.`,
    );
  return plan;
}

const intent = (
  name: string,
  { ends, successor }: WindDown,
  { into, ...places }: Pick<EndRecord, 'database' | 'bucket'> & { readonly into: string },
): string =>
  [
    `${name}, which ends on ${ends}${successor === null ? '' : ` and is followed by ${successor.name}`}:`,
    `1. The public log, its keys and a notice are written to ${into}, and read back.`,
    `2. Everything ${places.database === null ? '' : 'in PostgreSQL, '}` +
      `${places.bucket === null ? '' : 'in the bucket, '}in the data folder is destroyed: ` +
      'keys ' +
      'of desks and members, conversations, cases, files.',
    'Ask the supervisors first whether everybody who said yes was handed over: the server cannot know.',
    'It cannot be undone. Not done from here:',
    ...remainsOf(places).map((line) => `- ${line}`),
  ].join('\n');

async function finish(set: CommandSettings, record: EndRecord): Promise<EndRecord> {
  const { folder, databaseUrl } = set;
  const database = record.database && (await dropRows(databaseUrl, record.database));
  // With the database go all keys: what is left of a command that is killed here opens for nobody.
  const names = readdirSync(folder).filter((name) => name !== endRecordFile);
  const isDatabase = (name: string) => name.startsWith('heed.sqlite');
  for (const name of [...names.filter(isDatabase), ...names.filter((one) => !isDatabase(one))])
    rmSync(join(folder, name), { recursive: true, force: true });
  // The keys are gone; then what they would have opened.
  if (record.bucket !== null) await emptyBucket(set, record.bucket);
  const end = { ...record, database, state: 'destroyed' } as const;
  putEndRecord(folder, end);
  return end;
}

/** Said again after a kill, or once the store answers, it goes on. */
async function emptyBucket({ attachments }: CommandSettings, id: string): Promise<void> {
  const again = 'Keys, words and the rest are destroyed; sealed attachments are left in their bucket.';
  if (attachments === undefined)
    throw new Failure(
      'refused',
      `${again} Set HEED_ATTACHMENTS with key and secret as it was, and say it again.`,
    );
  try {
    await destroyBucket(attachments, id);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    throw new Failure('refused', `${again} ${error.message}. Then say it again.`);
  }
}

/** Every table in one transaction. Said again after a kill it finds none, and goes on. */
async function dropRows(databaseUrl: string | undefined, database: EndedDatabase): Promise<EndedDatabase> {
  if (databaseUrl === undefined)
    throw new Failure(
      'refused',
      'The rows stand in PostgreSQL: set DATABASE_URL as it was, and say it again.',
    );
  const result = await destroyPostgres(databaseUrl, (salt) => hashOf(salt) === database.saltHash);
  if (result.ok) return { ...database, isLogNew: result.isLogNew ?? false };
  throw new Failure(
    result.reason === 'served' ? 'busy' : 'refused',
    result.reason === 'served'
      ? 'A server runs on that PostgreSQL, here or on another machine. Stop it, then say it again.'
      : 'Another organisation stands in that PostgreSQL: nothing of it was touched. Set DATABASE_URL as it ' +
          'was.',
  );
}

const report = ({ organisation, day, proof, stays, ...places }: EndRecord): string =>
  [
    `${organisation} ended on ${day}. Destroyed: keys of desks and members, conversations, cases, files, ` +
      "the organisation's own content, the server's secrets.",
    `The proof stands in ${proof}: put it on any host, best at the address of the site.`,
    stays.length === 0 ? 'You named nothing that must stay by law.' : 'You said that this must stay by law:',
    ...stays.map((line) => `- ${line}`),
    'Not done from here:',
    ...remainsOf(places).map((line) => `- ${line}`),
  ].join('\n');
