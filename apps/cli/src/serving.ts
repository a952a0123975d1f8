// Serves what is in the data folder. Makes invented data in an empty one, while the scripts are built; in
// production it serves a real organisation or says how to set one up.
import { setFlagsFromString } from 'node:v8';
import { readWords } from '@heed/content/messages/words';
import { foldersOf } from '@heed/content/overlay';
import { makeCode } from '@heed/envelope/code';
import { inventModules, inventStored } from '@heed/modules/cli';
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
import { buildApart } from './build-apart.ts';
import { conveners, type FoundedDeployment, foundDemonstration, logInsOf } from './demonstration.ts';
import { refuseRemains } from './deployment.ts';
import { Failure, saysFull } from './failure.ts';
import { fullDisk } from './full-disk.ts';
import { inventCasework } from './invent-casework.ts';
import { inventCheckIn } from './invent-check-in.ts';
import { inventOffers } from './invent-offers.ts';
import { inventRecords } from './invent-records.ts';
import { inventReports } from './invented-reports.ts';
import { withCommandsOfHere } from './output.ts';
import { refusedPort } from './refused-port.ts';
import { follow } from './second-place/follow.ts';
import { type CommandSettings, siteAddress } from './settings.ts';
import type { WaitingPage } from './waiting-page.ts';
import { refuseEnded } from './wind-down/end-record.ts';

/** What goes on until a server can listen. */
export interface Preparation {
  /** Resolves once browsers find their scripts. */
  readonly building: Promise<void>;
  /** In the place where the server will listen; null where none was opened. */
  readonly waitingPage: WaitingPage | null;
}

/** Serves until a signal ends it. */
export async function serve(set: CommandSettings, preparation: Preparation): Promise<void> {
  await checkPlace(set);
  const { founded, running } = await begin(set, preparation);
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
    for (const line of await inventModules(running.deployment, makeCode)) console.log(line);
    for (const line of await inventCheckIn(running.deployment, makeCode())) console.log(line);
    console.log('These log-ins and codes are shown once.');
  }
}

async function begin(set: CommandSettings, preparation: Preparation) {
  try {
    return await startOrFound(set, preparation);
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
      return await startOrFound(set, preparation);
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
  await checkPlace(set);
  await buildApart();
}

/** Refuses an ended folder and settings that name files which are not there. */
async function checkPlace(set: CommandSettings): Promise<void> {
  // The heap grows in small steps: 80 MB less under load for no measurable loss of speed, see
  // benchmarks/README.md.
  setFlagsFromString('--memory-saver-mode');
  refuseEnded(set.folder);
  await checkSettingFiles(set);
}

/** Serves until a signal ends it. `workshopAddresses`: see `DeploymentOptions`. */
export async function startOn(
  set: CommandSettings & Pick<ServeOptions, 'admit' | 'takeOver' | 'workshopAddresses'>,
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

/** Founds where nothing is. `founded`: the invented organisation, where it was made just now. */
async function startOrFound(
  set: CommandSettings,
  { building, waitingPage }: Preparation,
): Promise<{ readonly founded: FoundedDeployment | null; readonly running: Running }> {
  const options = {
    ...set,
    async admit({ demonstration, live }: Deployment) {
      refuseUnfit(set, demonstration, live());
      await building;
    },
    takeOver: waitingPage?.handOver,
  };
  try {
    return { founded: null, running: await startOn(options) };
  } catch (error) {
    if (!(error instanceof NotSetUp)) throw error;
  }
  refuseUnfit(set, false, false);
  refuseRemains(set);
  if (!set.production) return { founded: await foundInvented(set), running: await startOn(options) };
  // The page of the founding has a style of its own.
  await building;
  await foundByPage({ ...set, takeOver: waitingPage?.handOver });
  return { founded: null, running: await startOn({ ...options, takeOver: undefined }) };
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
  console.error('Making invented data ...');
  const founded = await foundDemonstration(set.folder, set.databaseUrl, undefined, conveners);
  await inventReports(set.folder, set.databaseUrl);
  await inventOffers(founded, set.folder, set.databaseUrl);
  await inventStored(founded, set.folder, set.databaseUrl);
  return founded;
}

/** Resolves once an operator has set up an organisation on the page of the founding. */
async function foundByPage(set: CommandSettings & Pick<ServeOptions, 'takeOver'>): Promise<void> {
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
}
