// One deployment: its storage, secrets, organisation and clock, opened once and handed to whatever answers a request.
import { randomBytes } from 'node:crypto';
import type { Feature } from '@heed/domain/legal-review';
import type { Desk, Organisation } from '@heed/domain/organisation';
import { type DeskKey, openStorage, type Storage } from '@heed/storage';
import * as v from 'valibot';
import { makeReach, type Reach } from './campaigns/reach.ts';
import { makeTrail, type Trail } from './desk/audit.ts';
import { makeSetup } from './desk/opaque.ts';
import { type AssetSet, loadAssets } from './http/assets.ts';
import { makeReadiness, type Readiness } from './http/readiness.ts';
import { type Secrets, secretsFrom } from './http/secrets.ts';
import { type Budget, makeBudget } from './intake/budget.ts';
import { makeRates, type Rates } from './intake/rate.ts';
import { type OwnLog, openLog, tickSeconds } from './ledger/log.ts';
import { logNewestRoster } from './ledger/newest-roster.ts';
import { logScripts } from './ledger/scripts.ts';
import { organisationShape } from './organisation.ts';

export interface Options {
  /** Data folder. */
  readonly folder: string;
  readonly databaseUrl?: string | undefined;
  /** The site's own addresses, such as 'https://heed.example.org' and that of its onion service; from the Host header where absent. */
  readonly origins?: readonly string[] | undefined;
  /** Behind a proxy on this machine that sets x-forwarded-for and x-forwarded-proto. */
  readonly proxy?: boolean;
  /** Bytes of sealed attachments that intake may take in an hour. */
  readonly diskBudget?: number | undefined;
  readonly mail?: MailOptions | undefined;
  /** For tests alone: certificate (PEM) of a push service on this machine; without it, only the public internet is called. */
  readonly pushTrust?: string | undefined;
  readonly now?: () => number;
  /** Seconds between two ticks of the log. */
  readonly tickSeconds?: number | undefined;
  /** File of the logs of others that this server witnesses; none without it. */
  readonly witnessLogs?: string | undefined;
  /** Policy file with the witnesses of the own log. */
  readonly policy?: string | undefined;
  /** File with the time-stamp authorities that stamp the log's checkpoints; none without it. */
  readonly stamps?: string | undefined;
}

export interface MailOptions {
  /** SMTP URL as nodemailer takes it. */
  readonly smtp: string;
  readonly from: string;
}

export interface Deployment {
  readonly options: Options;
  readonly storage: Storage;
  readonly secrets: Secrets;
  /** Public salt of the codes, 32 hex digits. Losing it loses every code: it is part of every backup. */
  readonly salt: string;
  readonly opaqueSetup: string;
  readonly demonstration: boolean;
  /** Whether real people may write: after `heed go-live`, or with invented data. */
  live(): boolean;
  readonly rates: Rates;
  readonly budget: Budget;
  /** Counts arrivals by the short paths of campaigns. */
  readonly reach: Reach;
  /** What members did, for supervisors. */
  readonly trail: Trail;
  /** The transparency log that grows now. */
  readonly log: OwnLog;
  /** Whether a report would be stored now. */
  readonly readiness: Readiness;
  /** Looks whether another log has to be begun or was, and puts the scripts as served and the newest roster before it. At each tick. */
  refreshLog(): Promise<void>;
  now(): number;
  organisation(): Organisation;
  /** Features that stand on a legal review, as last read: for links. What serves or changes their data asks the storage itself. */
  features(): readonly Feature[];
  desk(id: string): Desk | undefined;
  /** Public halves of all desk keys; asked of the storage at most every ten seconds. */
  deskKeys(): Promise<readonly (DeskKey & { readonly destroyed: boolean })[]>;
  assets(): AssetSet;
  /** Read the profile, the features that are on and the organisation key again after a change. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

const defaultDiskBudget = 2_000_000_000;
const utf8 = new TextDecoder();

export async function openDeployment(options: Options): Promise<Deployment> {
  const now = options.now ?? Date.now;
  const storage = await openStorage({
    folder: options.folder,
    now,
    ...(options.databaseUrl !== undefined && { databaseUrl: options.databaseUrl }),
  });
  const { settings } = storage;
  const secrets = secretsFrom(
    await settings.putOnce('server-secret', randomBytes(32)),
    await settings.get('login-key'),
  );
  const salt = Buffer.from(await settings.putOnce('salt', randomBytes(16))).toString('hex');
  const opaqueSetup = utf8.decode(await settings.putOnce('opaque-setup', Buffer.from(await makeSetup())));
  const demonstration = (await settings.get('demonstration')) !== null;
  let live = demonstration || (await settings.get('live')) !== null;
  let organisation = await readOrganisation(storage);
  let features = await storage.legalReviews.on();
  let key = await storage.keys.organisation();
  let assets: AssetSet | undefined;
  const logOptions = {
    tick: options.tickSeconds ?? tickSeconds,
    host: options.origins?.[0] && new URL(options.origins[0]).host,
    folder: options.folder,
  };
  let log = await openLog(storage, logOptions);
  const reach = makeReach({ now, write: (counts) => storage.campaigns.addCounts(counts) });
  let deskKeys: { readonly until: number; readonly keys: ReturnType<Storage['keys']['deskKeys']> } | undefined;
  const deployment: Deployment = {
    options,
    storage,
    secrets,
    salt,
    opaqueSetup,
    demonstration,
    live: () => live,
    rates: makeRates(),
    get log() {
      return log;
    },
    async refreshLog() {
      log = await openLog(storage, logOptions);
      assets ??= loadAssets(key);
      await logScripts(storage, log, assets);
      await logNewestRoster({ storage, now }, log);
    },
    budget: makeBudget(options.diskBudget ?? defaultDiskBudget),
    reach,
    readiness: makeReadiness(() => deployment),
    trail: makeTrail(storage),
    now,
    organisation: () => organisation,
    features: () => features,
    desk: (id) => organisation.desks.find((d) => d.id === id),
    deskKeys() {
      // Other processes may have added one: ten seconds is sooner than a person writes.
      if (deskKeys === undefined || deskKeys.until < now())
        deskKeys = { until: now() + 10_000, keys: storage.keys.deskKeys() };
      return deskKeys.keys;
    },
    assets: () => (assets ??= loadAssets(key)),
    async refresh() {
      organisation = await readOrganisation(storage);
      features = await storage.legalReviews.on();
      live = demonstration || (await settings.get('live')) !== null;
      const present = await storage.keys.organisation();
      if (present !== key) assets = undefined;
      key = present;
      deskKeys = undefined;
    },
    close: () => storage.close(),
  };
  return deployment;
}

/** Thrown at start when the data folder holds no organisation yet. */
export class NotSetUp extends Error {
  override readonly name = 'NotSetUp';
}

async function readOrganisation(storage: Storage): Promise<Organisation> {
  const stored = await storage.settings.get('organisation');
  if (stored === null) throw new NotSetUp("Cannot start: no organisation is set up here. Run 'heed init' first.");
  return v.parse(organisationShape, JSON.parse(utf8.decode(stored)));
}
