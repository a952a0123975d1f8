// `heed wind-down destroy`: on the last day. Proof first, then the mark in the folder, then everything else,
// the database with all keys before what they seal. Killed in between it is run again and goes on.
import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dayOf } from '@heed/domain/time';
import { standingOf, type WindDown } from '@heed/domain/wind-down';
import { type Deployment, readWindDown } from '@heed/server';
import { withDeployment } from '../deployment.ts';
import { Failure } from '../failure.ts';
import { forms } from '../forms.ts';
import { parseCommand } from '../output.ts';
import { type CommandSettings, settings } from '../settings.ts';
import { type EndRecord, endRecordFile, putEndRecord, readEndRecord } from './end-record.ts';
import { writeProof } from './proof.ts';

/** What no command can do from here. */
const remains = [
  'Backups: Heed does not know where copies are and reaches none. Delete them, and those at other hosts; ' +
    'destroy the backup key and the shares of the trustees: without them no sealed backup opens.',
  'The organisation key on paper, and what members exported or printed.',
  'Flash memory and disks keep old blocks: destroy the key of the encrypted disk, or the disk.',
  'Logs of the proxy and the system, the DNS name, the mail account.',
];

export async function destroy(args: readonly string[]): Promise<void> {
  const { values, say } = parseCommand(forms['wind-down destroy'], args);
  const set = settings();
  const before = readEndRecord(set.folder);
  if (before !== null) {
    if (before.state === 'destroying') finish(set, before);
    const record = readEndRecord(set.folder)!;
    return say(report(record), { ...record, remains });
  }
  if (set.databaseUrl !== undefined)
    throw new Failure(
      'refused',
      'On PostgreSQL this command destroys nothing: move to SQLite first, or write the proof by a restored ' +
        'backup and drop the database by hand.',
    );
  const { proof, sure, stays = [], 'dry-run': isDry = false } = values;
  if (proof === undefined)
    throw new Failure('usage', 'Name an empty folder for the proof with --proof FOLDER.');
  const into = resolve(process.env.INIT_CWD ?? '.', proof);
  const record = await withDeployment(async (deployment): Promise<EndRecord | null> => {
    const plan = await duePlan(deployment);
    const { name } = deployment.organisation();
    if (isDry) {
      say(intent(name, plan, into), {
        would: 'destroy',
        organisation: name,
        ...plan,
        proof: into,
        stays,
        remains,
      });
      return null;
    }
    if (sure !== name)
      throw new Failure(
        'refused',
        `${intent(name, plan, into)}\nNothing was done. If that is meant, say --sure '${name}'.`,
      );
    if (!(await deployment.storage.claims.claim('alone')))
      throw new Failure('refused', 'A server runs. Stop it, then destroy.');
    await writeProof(deployment, plan, into);
    return { organisation: name, day: dayOf(Date.now()), state: 'destroying', proof: into, stays };
  });
  if (record === null) return;
  putEndRecord(set.folder, record);
  finish(set, record);
  say(report({ ...record, state: 'destroyed' }), { ...record, state: 'destroyed', remains });
}

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

const intent = (name: string, { ends, successor }: WindDown, into: string): string =>
  [
    `${name}, which ends on ${ends}${successor === null ? '' : ` and is followed by ${successor.name}`}:`,
    `1. The public log, its keys and a notice are written to ${into}, and read back.`,
    '2. Everything in the data folder is destroyed: keys of desks and members, conversations, cases, files.',
    'Ask the supervisors first whether everybody who said yes was handed over: the server cannot know.',
    'It cannot be undone. Not done from here:',
    ...remains.map((line) => `- ${line}`),
  ].join('\n');

function finish({ folder }: CommandSettings, record: EndRecord): void {
  // With the database go all keys: what is left of a command that is killed here opens for nobody.
  const names = readdirSync(folder).filter((name) => name !== endRecordFile);
  const isDatabase = (name: string) => name.startsWith('heed.sqlite');
  for (const name of [...names.filter(isDatabase), ...names.filter((one) => !isDatabase(one))])
    rmSync(join(folder, name), { recursive: true, force: true });
  putEndRecord(folder, { ...record, state: 'destroyed' });
}

const report = ({ organisation, day, proof, stays }: EndRecord): string =>
  [
    `${organisation} ended on ${day}. Destroyed: keys of desks and members, conversations, cases, files, ` +
      "the organisation's own content, the server's secrets.",
    `The proof stands in ${proof}: put it on any host, best at the address of the site.`,
    stays.length === 0 ? 'You named nothing that must stay by law.' : 'You said that this must stay by law:',
    ...stays.map((line) => `- ${line}`),
    'Not done from here:',
    ...remains.map((line) => `- ${line}`),
  ].join('\n');
