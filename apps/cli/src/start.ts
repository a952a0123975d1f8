// `npm start`: builds what changed, makes invented data in an empty folder, serves. In production it serves a
// real organisation or says how to set one up.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { readWords } from '@heed/content/messages/words';
import { foldersOf } from '@heed/content/overlay';
import { makeCode } from '@heed/envelope/code';
import {
  checkSettingFiles,
  type Deployment,
  giveUpReserve,
  logFault,
  NotSetUp,
  type Running,
  type ServeOptions,
  serveFounding,
  startServer,
} from '@heed/server';
import { isBuilt } from './build.ts';
import { requireSense } from './contradictions.ts';
import { conveners, type FoundedDeployment, foundDemonstration, logInsOf } from './demonstration.ts';
import { refuseRemains } from './deployment.ts';
import { Failure, saysFull } from './failure.ts';
import { forms } from './forms.ts';
import { fullDisk } from './full-disk.ts';
import { readWholeNumber } from './input.ts';
import { inventCasework } from './invent-casework.ts';
import { inventCheckIn } from './invent-check-in.ts';
import { inventConsultation } from './invent-consultation.ts';
import { inventDeposits } from './invent-deposits.ts';
import { inventEvents } from './invent-event.ts';
import { inventHandbook } from './invent-handbook.ts';
import { inventOffers } from './invent-offers.ts';
import { inventRecords } from './invent-records.ts';
import { inventTraining } from './invent-training.ts';
import { inventReports } from './invented-reports.ts';
import { parseCommand, withCommandsOfHere } from './output.ts';
import { follow } from './second-place/follow.ts';
import { type CommandSettings, settings, siteAddress } from './settings.ts';
import { refuseEnded } from './wind-down/end-record.ts';

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseCommand(forms.start, args);
  const set = settings();
  const port = values.port === undefined ? set.port : readWholeNumber('port', values.port, 0, 65_535);
  requireSense(set);
  await serve({ ...set, port });
}

/**
 * `heed rehearsal`: the same with invented data, in a folder and on a port of its own, so that nothing of it
 * touches what is real.
 */
export async function rehearse(args: readonly string[]): Promise<void> {
  parseCommand(forms.rehearsal, args);
  const set = settings();
  await serve({
    ...set,
    folder: rehearsalFolder(set.folder),
    port: set.port + 1,
    socket: undefined,
    metrics: undefined,
    production: false,
    databaseUrl: undefined,
    attachments: undefined,
    mail: undefined,
    origins: [],
    witnessLogs: undefined,
    policy: undefined,
    stamps: undefined,
    secondPlace: undefined,
  });
}

/** `rehearsal` in the data folder; one of an earlier version is called `training`, and stays in use. */
export function rehearsalFolder(data: string): string {
  const [own, former] = [join(data, 'rehearsal'), join(data, 'training')];
  return existsSync(former) && !existsSync(own) ? former : own;
}

async function serve(set: CommandSettings): Promise<void> {
  await makeReady(set);
  const { founded, running } = await begin(set);
  const { demonstration } = running.deployment;
  const site = siteAddress({ ...set, port: running.port });
  console.log(`public: ${site}/\ndesk: ${site}/desk`);
  for (const key of running.witness) console.log(`witness: ${key}`);
  if (demonstration) console.log('Demonstration: invented data, nobody reads what is written here.');
  if (founded !== null) {
    // Behind the start: nobody can be signed in yet.
    await inventCasework(founded, running.deployment);
    await inventRecords(founded, running.deployment);
    for (const { role, email, password } of logInsOf(founded))
      console.log(`${role}: ${email} password: ${password}`);
    for (const line of await inventDeposits(running.deployment, [makeCode(), makeCode()])) console.log(line);
    for (const line of await inventCheckIn(running.deployment, makeCode())) console.log(line);
    console.log('These log-ins and codes are shown once.');
  }
}

async function begin(set: CommandSettings) {
  try {
    return await startOrFound(set);
  } catch (error) {
    if (!saysFull(error)) throw error;
  }
  try {
    if (giveUpReserve(set.folder)) {
      logFault(
        'disk-full',
        'the disk of the data is full: started on its reserve, and nothing new is taken in until there is ' +
          'room.',
      );
      return await startOrFound(set);
    }
  } catch (error) {
    if (!saysFull(error)) throw error;
  }
  throw fullDisk(
    'Cannot start',
    set.folder,
    'What was acknowledged is safe. Free some, as old backups and logs of the system: the installed ' +
      'service then starts by itself, anything else is started again by hand.',
  );
}

/** Looks at the files that settings name, and builds what changed. */
export async function makeReady(set: CommandSettings): Promise<void> {
  // The heap grows in small steps: 80 MB less under load for no measurable loss of speed, see
  // benchmarks/README.md.
  setFlagsFromString('--memory-saver-mode');
  refuseEnded(set.folder);
  await checkSettingFiles(set);
  buildApart();
}

/** Serves until a signal ends it. `workshopAddresses`: see `DeploymentOptions`. */
export async function startOn(
  set: CommandSettings & Pick<ServeOptions, 'admit' | 'workshopAddresses'>,
): Promise<Running> {
  const running = await startServer({
    ...set,
    ...(set.diskBudget !== undefined && { diskBudget: set.diskBudget }),
  }).catch(refusedPort(set));
  logEndings();
  const following =
    set.secondPlace === undefined ? null : await follow(running.deployment.storage, set, set.secondPlace);
  // The copy last: it takes what was written until the server stopped.
  const stop = () => running.stop().then(() => following?.stop());
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));
  return running;
}

/**
 * What nobody caught ends the server, as ever, and what Node.js warns of is written: each by its kind alone,
 * since a message could hold what somebody sent.
 */
function logEndings(): void {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => logFault('warning', 'Node.js warns', warning));
  process.once('uncaughtException', (error) => {
    logFault('uncaught', 'ended by a fault', error);
    process.exit(1);
  });
}

/**
 * In a process of its own: a bundler leaves 200 MB behind in the one that it runs in, and the server would
 * keep them.
 */
function buildApart(): void {
  if (isBuilt()) return;
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [main, 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('Cannot start: the scripts could not be built. See what stands above.');
}

/** Founds where nothing is. `founded`: the invented organisation, where it was made just now. */
async function startOrFound(
  set: CommandSettings,
): Promise<{ readonly founded: FoundedDeployment | null; readonly running: Running }> {
  const admit = ({ demonstration, live }: Deployment) => refuseUnfit(set, demonstration, live());
  try {
    return { founded: null, running: await startOn({ ...set, admit }) };
  } catch (error) {
    if (!(error instanceof NotSetUp)) throw error;
  }
  refuseUnfit(set, false, false);
  refuseRemains(set);
  const founded = set.production ? await foundByPage(set) : await foundInvented(set);
  return { founded, running: await startOn({ ...set, admit }) };
}

/** Invented data in production, and real people without the address that their codes are bound to. */
function refuseUnfit(set: CommandSettings, isInvented: boolean, isLive: boolean): void {
  if (set.production && isInvented) {
    throw new Failure(
      'refused',
      'This folder holds invented data, which production refuses. Point HEED_DATA to another folder ' +
        `and run 'npm run -s heed -- init' there.`,
    );
  }
  if ((set.production || (isLive && !isInvented)) && set.origins.length === 0) {
    throw new Failure(
      'refused',
      'HEED_ORIGIN is not set. Set it to the https address of the site, as ' +
        'HEED_ORIGIN=https://heed.example.org (an onion service beside it after a comma): log-ins and ' +
        'codes are bound to it.',
    );
  }
}

async function foundInvented(set: CommandSettings): Promise<FoundedDeployment> {
  const founded = await foundDemonstration(set.folder, set.databaseUrl, undefined, conveners);
  await inventReports(set.folder, set.databaseUrl);
  await inventOffers(founded, set.folder, set.databaseUrl);
  await inventTraining(founded, set.folder, set.databaseUrl);
  await inventConsultation(founded, set.folder, set.databaseUrl);
  await inventEvents(founded, set.folder, set.databaseUrl);
  await inventHandbook(founded, set.folder, set.databaseUrl);
  return founded;
}

/** Resolves once an operator has set up an organisation on the page of the founding. */
async function foundByPage(set: CommandSettings): Promise<null> {
  const words = readWords(...foldersOf(set.folder)('messages/'));
  const founding = await serveFounding(set, words).catch(refusedPort(set));
  const end = () => void founding.stop().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  const page = `${siteAddress({ ...set, port: founding.port })}/founding`;
  const byCommand = withCommandsOfHere(
    "Or by a command: 'npm run -s heed -- init', while this does not run.",
  );
  console.error(
    founding.token === null
      ? `No organisation is set up here. Its page is ${page}; the token was written at the first start. ` +
          `Where it is lost: stop this, and ${byCommand.slice(0, 1).toLowerCase()}${byCommand.slice(1)}`
      : `No organisation is set up here. Set it up on ${page}. The token, shown once:\n` +
          `${founding.token}\n${byCommand}`,
  );
  await founding.founded;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, end);
  return null;
}

const refusedPort =
  (set: CommandSettings) =>
  (error: unknown): never => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      if ('port' in error && error.port === set.onionPort)
        throw new Failure('busy', `Port ${set.onionPort} is in use. Set HEED_ONION_PORT to another number.`);
      throw new Failure(
        'busy',
        set.socket === undefined
          ? `Port ${set.port} is in use. Stop what uses it, or set PORT to another number.`
          : 'Somebody answers at HEED_SOCKET already, or another file has that name. Stop what uses it.',
      );
    }
    if (
      error instanceof Error &&
      'syscall' in error &&
      error.syscall === 'listen' &&
      'code' in error &&
      error.code === 'EACCES'
    ) {
      throw new Failure(
        'refused',
        `This account may not listen on port ${set.port}. Set PORT to 8080 and let the proxy answer ` +
          'the world.',
      );
    }
    throw error;
  };
