// One look at everything that a running service can look at of itself.

import type { Organisation } from '@heed/domain/organisation';
import { addDays, dayOf } from '@heed/domain/time';
import { parseCheckpoint, readEdge, rootOfEdge } from '@heed/ledger';
import type { Storage } from '@heed/storage';
import type { Deployment, DeploymentOptions } from '../deployment.ts';
import { type LogFiles, logFiles } from '../ledger/files.ts';
import { readLog, sha256, tickSeconds } from '../ledger/log.ts';
import { logStatus } from '../ledger/status.ts';
import { ask, type ProbeResult } from './ask.ts';
import { lookAtAttachments } from './attachments.ts';
import {
  alertsFinding,
  databaseFinding,
  failedAlerts,
  lookAtDays,
  lookAtDisk,
  lookAtMail,
  notedDay,
} from './data.ts';
import { type Finding, finding, guarded, type HealthFinding } from './finding.ts';
import type { Health, Look } from './health.ts';
import { logFindings } from './log.ts';
import { certificateFinding, clockFinding, reportsFinding } from './site.ts';

/** A look asks the mail server and the site: more often than this nobody needs it, milliseconds. */
const mostOften = 60_000;
const siteLateMs = 8000;

/** `deployment`: asked when it looks, since it is made after this. */
export function makeHealth(deployment: () => Deployment, startedAt: number): Health {
  let present: { readonly at: number; readonly isDamaged: boolean; readonly look: Promise<Look> } | null =
    null;
  const isDamaged = () => deployment().storage.damage.isFound;
  const anew = () => {
    present = { at: deployment().now(), isDamaged: isDamaged(), look: lookAtAll(deployment()) };
    return present.look;
  };
  /** The last look, where a report would still be stored, or refused, as it says; null where that changed. */
  const standing = async (): Promise<Look | null> => {
    if (present === null || present.isDamaged !== isDamaged()) return null;
    const look = await present.look;
    const { state } = reportsFinding(await deployment().readiness.look());
    return look.findings.some((one) => one.matter === 'reports' && one.state === state) ? look : null;
  };
  const take = async (isRecent: (look: Look) => boolean): Promise<Look> => {
    const before = present;
    const look = await standing();
    if (look !== null && isRecent(look)) return look;
    // One that somebody else began meanwhile is shared.
    return present === null || present === before ? anew() : present.look;
  };
  return {
    startedAt,
    last: () => take(() => true),
    // Either way: a clock that was set back must not hold up the next look.
    look: () => take(({ at }) => Math.abs(deployment().now() - at) < mostOften),
  };
}

async function lookAtAll(deployment: Deployment): Promise<Look> {
  const { storage, options, readiness, organisation } = deployment;
  const at = deployment.now();
  const parts = await Promise.all([
    guarded('ready', async () => reportsFinding(await readiness.look())),
    lookAtDatabase(deployment),
    guarded('disk', () => lookAtDisk(options.folder)),
    guarded('attachments', () => lookAtAttachments(storage)),
    guarded('mail', () => lookAtMail(options.mail, () => letterRefused(storage, organisation(), at))),
    guarded('backup', () => lookAtDays(storage, at)),
    guarded('certificate', () => lookAtSite(deployment)),
    guarded('log', () => lookAtLog(storage, options, at)),
    guarded('alerts that failed', async () =>
      alertsFinding((await failedAlerts(storage, organisation())).length),
    ),
  ]);
  return { at, findings: parts.flat().filter(isHealth) };
}

/** What could not be looked at is no finding: where the database is away, that is one. */
const isHealth = (one: Finding): one is HealthFinding => 'matter' in one;

/** Whole as far as the look at the start and each day found; `heed doctor` reads every page. */
async function lookAtDatabase({ storage, readiness }: Deployment): Promise<readonly HealthFinding[]> {
  const reason = await readiness.look();
  if (reason === 'database-away') return [finding('database', 'away', 'The database does not answer.')];
  const isDamaged = reason === 'database-damaged';
  const problems = ['The database is damaged: restore the last backup into an empty data folder.'];
  return [databaseFinding({ ok: !isDamaged, database: storage.kind, problems })];
}

async function lookAtSite({ storage, options, now }: Deployment): Promise<readonly HealthFinding[]> {
  const origin = options.origins?.[0];
  const probe =
    origin?.startsWith('https:') === true ? await ask(`${origin}/healthz`, { tooLateMs: siteLateMs }) : null;
  return [certificateFinding(probe, now()), await clockOf(storage, probe, now())];
}

/** What this clock says, beside the days that are noted here and the clock of the site. */
export async function clockOf(storage: Storage, probe: ProbeResult | null, now: number) {
  const noted = await Promise.all([
    ...['keep', 'casework', 'campaigns'].map((name) => storage.jobs.lastRun(name)),
    ...['live', 'backup-day', 'restore-tried'].map((name) => notedDay(storage, name)),
  ]);
  return clockFinding({ now, noted, doubted: await storage.jobs.lastRun('erase doubt'), probe });
}

/** Whether the mail server did not take a letter to a member of today or yesterday. */
export async function letterRefused(storage: Storage, organisation: Organisation, now: number) {
  const since = addDays(dayOf(now), -1);
  return (await failedAlerts(storage, organisation)).some(({ way, day }) => way === 'email' && day >= since);
}

export async function lookAtLog(
  storage: Storage,
  options: Pick<DeploymentOptions, 'folder' | 'policy' | 'tickSeconds'>,
  now: number,
): Promise<readonly HealthFinding[]> {
  const log = await readLog(storage);
  const status = log === null ? null : await logStatus({ storage, options, log });
  return logFindings(status, {
    now,
    tickSeconds: options.tickSeconds ?? tickSeconds,
    published: (await storage.ledger.current())?.published ?? 0,
    inFiles: log === null ? 0 : await entriesInFiles(logFiles(options.folder, log.number)),
  });
}

/** Entries of the checkpoint in the folder, 0 where the tiles beside it do not give its root. */
async function entriesInFiles(files: LogFiles): Promise<number> {
  const note = await files.checkpoint();
  if (note === null) return 0;
  const { size, root } = parseCheckpoint(note);
  const edge = await readEdge(size, files.read).catch(() => null);
  return edge !== null && Buffer.compare(rootOfEdge(edge, sha256), root) === 0 ? size : 0;
}
