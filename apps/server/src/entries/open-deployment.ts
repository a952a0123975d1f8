// Opens a deployment: its storage, secrets, organisation and clock, once, for whatever answers a request.
import { randomBytes } from 'node:crypto';
import type { Organisation } from '@heed/domain/organisation';
import { dayOf } from '@heed/domain/time';
import { standingOf, type WindDown } from '@heed/domain/wind-down';
import { openStorage, type Storage } from '@heed/storage';
import * as v from 'valibot';
import { type Cache, makeCache } from '../cache.ts';
import type { Deployment, DeploymentOptions } from '../deployment.ts';
import { makeSetup } from '../desk/opaque.ts';
import { readLineChecks } from '../directory-checks.ts';
import { makeHealth } from '../health/look.ts';
import { type AssetSet, loadAssets } from '../http/assets.ts';
import { makeBudget } from '../http/budget.ts';
import { makeFilesWatch } from '../http/files-watch.ts';
import { makeRates } from '../http/rate.ts';
import { makeReadiness } from '../http/readiness.ts';
import { makeRefusalSums } from '../http/refusal-sums.ts';
import { secretsFrom } from '../http/secrets.ts';
import { findUnready } from '../http/unready.ts';
import { makeSpentAnswers } from '../intake/spent-answers.ts';
import { openLog, tickSeconds } from '../ledger/log.ts';
import { readLosses } from '../ledger/losses.ts';
import { logNewestRoster } from '../ledger/newest-roster.ts';
import { logScripts } from '../ledger/scripts.ts';
import { organisationShape } from '../organisation.ts';
import { makeTrail } from '../trail.ts';
import { readVacancies } from '../vacancies.ts';
import { readWindDown } from '../wind-down.ts';

/** Other processes may have added a key: ten seconds is sooner than a person writes. */
const deskKeysMs = 10_000;
const defaultDiskBudget = 2_000_000_000;
const utf8 = new TextDecoder();

/** Throws NotSetUp, before anything is written, and StorageError. Nothing stays open then. */
export async function openDeployment(options: DeploymentOptions): Promise<Deployment> {
  const now = options.now ?? Date.now;
  const storage = await openStorage(storageOptionsOf(options, now));
  try {
    return await deploymentOn(storage, options, now);
  } catch (error) {
    await storage.close();
    throw error;
  }
}

async function deploymentOn(
  storage: Storage,
  options: DeploymentOptions,
  now: () => number,
): Promise<Deployment> {
  let organisation = await readOrganisation(storage);
  const own = await openSecrets(storage);
  const demonstration = await isDemonstration(storage);
  const testScripts = testScriptsOf(options, { demonstration });
  let [features, lineChecks, vacancies, ending, losses, live] = await readChoices(storage);
  let key = await storage.keys.organisation();
  let assets: AssetSet | undefined;
  let log = await openLog(storage, logOptionsOf(options));
  const deskKeys = makeCache<DeskKeys>({ most: 1, freshMs: deskKeysMs, now });
  const deployment: Deployment = {
    options,
    storage,
    ...own,
    demonstration,
    live: () => live,
    rates: makeRates(),
    get log() {
      return log;
    },
    async refreshLog() {
      log = await openLog(storage, logOptionsOf(options));
      await logScripts(storage, log, deployment.assets());
      await logNewestRoster({ storage, now }, log);
    },
    budget: makeBudget(options.diskBudget ?? defaultDiskBudget),
    spentAnswers: makeSpentAnswers(),
    readiness: makeReadiness((isDamaged) => findUnready(deployment, isDamaged)),
    files: makeFilesWatch(storage),
    health: makeHealth(() => deployment, now()),
    refusals: makeRefusalSums(),
    trail: makeTrail(storage),
    now,
    organisation: () => organisation,
    features: () => features,
    lineChecks: () => lineChecks,
    vacancies: () => vacancies,
    ending: () => ending,
    losses: () => losses,
    takesReports: () => live && takesReportsOn(ending, now()),
    desk: (id) => organisation.desks.find((d) => d.id === id),
    deskKeys: () => keysIn(deskKeys, storage),
    assets: () => (assets ??= loadAssets(key, testScripts)),
    async refresh() {
      organisation = await readOrganisation(storage);
      [features, lineChecks, vacancies, ending, losses, live] = await readChoices(storage);
      const present = await storage.keys.organisation();
      if (present !== key) assets = undefined;
      key = present;
      deskKeys.clear();
    },
    close: () => storage.close(),
  };
  return deployment;
}

/** Throws where the organisation is real: what tests serve weakens its log-in. */
function testScriptsOf(
  { testScripts }: DeploymentOptions,
  { demonstration }: { readonly demonstration: boolean },
): DeploymentOptions['testScripts'] {
  if (testScripts !== undefined && (!demonstration || process.env.NODE_ENV === 'production'))
    throw new Error('Cannot serve scripts of tests: the organisation is real, or this is production');
  return testScripts;
}

const storageOptionsOf = (
  { folder, databaseUrl, secondPlace, attachments }: DeploymentOptions,
  now: () => number,
) => ({
  folder,
  now,
  isFollowed: secondPlace !== undefined,
  ...(databaseUrl !== undefined && { databaseUrl }),
  ...(attachments !== undefined && { attachments }),
});

/**
 * What members chose or found, for every page: features that are on, calls of the directory, vacancies,
 * whether it is open.
 */
const readChoices = (storage: Storage) =>
  Promise.all([
    storage.legalReviews.on(),
    readLineChecks(storage),
    readVacancies(storage),
    readEnding(storage),
    readLosses(storage),
    isLive(storage),
  ]);

/** What nobody has confirmed is not told to anybody outside. */
async function readEnding(storage: Storage): Promise<WindDown | null> {
  const plan = await readWindDown(storage);
  return plan === null || plan.confirmedOn === null ? null : plan;
}

const isDemonstration = async ({ settings }: Storage): Promise<boolean> =>
  (await settings.get('demonstration')) !== null;

/** Open to real people, or to everybody with invented data. */
const isLive = async (storage: Storage): Promise<boolean> =>
  (await isDemonstration(storage)) || (await storage.settings.get('live')) !== null;

/** Whether an organisation that ends so takes a report today. */
const takesReportsOn = (ending: WindDown | null, now: number): boolean =>
  ending === null || standingOf(ending, dayOf(now)) === 'announced';

const logOptionsOf = ({ tickSeconds: tick = tickSeconds, origins, folder }: DeploymentOptions) => ({
  tick,
  host: origins?.[0] && new URL(origins[0]).host,
  folder,
});

type DeskKeys = ReturnType<Storage['keys']['deskKeys']>;

function keysIn(cache: Cache<DeskKeys>, { keys }: Storage): DeskKeys {
  const cachedKeys = cache.get('all');
  if (cachedKeys !== undefined) return cachedKeys;
  const deskKeys = keys.deskKeys();
  cache.set('all', deskKeys);
  return deskKeys;
}

/** What is made at the first start and must outlive every other one. */
export async function openSecrets({
  settings,
}: Storage): Promise<Pick<Deployment, 'secrets' | 'salt' | 'opaqueSetup'>> {
  const secrets = secretsFrom(
    await settings.putOnce('server-secret', randomBytes(32)),
    await settings.get('login-key'),
  );
  const salt = Buffer.from(await settings.putOnce('salt', randomBytes(16))).toString('hex');
  const opaqueSetup = utf8.decode(await settings.putOnce('opaque-setup', Buffer.from(await makeSetup())));
  return { secrets, salt, opaqueSetup };
}

/** Thrown at start when the data folder holds no organisation yet. */
export class NotSetUp extends Error {
  override readonly name = 'NotSetUp';
}

async function readOrganisation(storage: Storage): Promise<Organisation> {
  const stored = await storage.settings.get('organisation');
  if (stored === null)
    throw new NotSetUp("Cannot start: no organisation is set up here. Run 'heed init' first.");
  return v.parse(organisationShape, JSON.parse(utf8.decode(stored)));
}
