// Rounds of torture: start, let people write, do one fault, start again. Judged after each fault, so that the
// next one does not hide what it broke.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from '../process.ts';
import { waitUntil } from '../until.ts';
import { makeJump } from './clock.ts';
import { reasonAgainstCluster } from './cluster.ts';
import { faults, type TortureFault, type TortureScene } from './faults.ts';
import { type MemoryGroup, makeMemoryGroup, reasonAgainstDescriptors } from './limits.ts';
import { type Acknowledged, nothingAcknowledged, prepareWriting } from './load.ts';
import { makeClusterPlace, makePlace, type TortureDatabase, type TorturePlace } from './place.ts';
import { countClear, countForked, countLost } from './verify.ts';

/** What became of what was acknowledged around one fault. */
export interface RoundVerdict {
  readonly acknowledged: number;
  readonly lost: number;
  /** Published checkpoints of which the log is no continuation. */
  readonly forked: number;
  /** Files with a word that somebody wrote, or a code. */
  readonly cleartext: number;
  /** Milliseconds from the end of a fault that the server outlives to the next report that was accepted. */
  readonly pause: number | null;
}

export interface TortureReport {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly forked: number;
  readonly cleartext: number;
  /** How often each fault was done. */
  readonly faults: Readonly<Partial<Record<TortureFault, number>>>;
  /** Faults that this machine does not allow. */
  readonly notPlayed: readonly NotPlayed[];
}

interface NotPlayed {
  readonly fault: TortureFault;
  readonly reason: string;
}

interface Options {
  readonly rounds: number;
  /** Those alone; all of the database where it is absent. */
  readonly only?: readonly TortureFault[];
  readonly database?: TortureDatabase;
  /** What is changed in `deploy/patroni.yml`, to see what it is for. */
  readonly changeCluster?: (text: string) => string;
  /** After each round, with what was found. */
  readonly onRound?: (fault: TortureFault, verdict: RoundVerdict) => void;
}

/** A fault that can be done here: its round's server, and itself. */
interface PlayedFault {
  readonly name: TortureFault;
  /** A place of its own. */
  readonly place?: TorturePlace;
  readonly starter?: readonly string[];
  play(scene: TortureScene): Promise<void>;
}

/** What was acknowledged before a fault begins: some reports, one of them with a file. */
const isEnough = ({ reports }: Acknowledged): boolean =>
  reports.length >= 5 && reports.some(({ files }) => files.length > 0);

export async function torture({
  rounds,
  database = 'sqlite',
  only,
  changeCluster,
  onRound,
}: Options): Promise<TortureReport> {
  const memory = makeMemoryGroup();
  const place = await makePlace(database);
  const clusterPlace = await clusterPlaceFor(database, only, changeCluster);
  const { played, notPlayed } = sortFaults(place, clusterPlace, memory, only);
  const counts: Partial<Record<TortureFault, number>> = {};
  const total = { acknowledged: 0, lost: 0, forked: 0, cleartext: 0 };
  try {
    for (let round = 0; round < rounds; round++) {
      const fault = played[round % played.length]!;
      const verdict = await tortureOnce(fault.place ?? place, fault);
      counts[fault.name] = (counts[fault.name] ?? 0) + 1;
      total.acknowledged += verdict.acknowledged;
      total.lost += verdict.lost;
      total.forked += verdict.forked;
      total.cleartext += verdict.cleartext;
      onRound?.(fault.name, verdict);
    }
  } finally {
    await place.remove();
    if (typeof clusterPlace === 'object') await clusterPlace?.remove();
    if (typeof memory !== 'string') memory.remove();
  }
  return { rounds, ...total, faults: counts, notPlayed };
}

/** Begun only where one of its faults is asked for; why there is none; null where the database is another. */
async function clusterPlaceFor(
  database: TortureDatabase,
  only: readonly TortureFault[] | undefined,
  change: ((text: string) => string) | undefined,
): Promise<TorturePlace | string | null> {
  const isAsked =
    only === undefined || Object.keys(faults.ofCluster).some((name) => only.includes(name as never));
  if (database !== 'postgres' || !isAsked) return null;
  return reasonAgainstCluster() ?? makeClusterPlace(change);
}

/** Those that can be done at these places, and why not the others. */
function sortFaults(
  { disk, postgres }: TorturePlace,
  clusterPlace: TorturePlace | string | null,
  memory: MemoryGroup | string,
  only?: readonly TortureFault[],
) {
  const played: PlayedFault[] = [];
  const notPlayed: NotPlayed[] = [];
  /** `reason` is a sentence against these, or null. */
  const sort = <S extends TortureScene>(
    some: Readonly<Record<string, (scene: S) => Promise<void>>>,
    reason: string | null,
    more: Omit<S, keyof TortureScene> & Pick<PlayedFault, 'starter' | 'place'>,
  ) => {
    for (const [key, play] of Object.entries(some)) {
      const name = key as TortureFault;
      if (only?.includes(name) === false) continue;
      if (reason !== null) notPlayed.push({ fault: name, reason });
      else played.push({ name, ...more, play: (scene) => play({ ...more, ...scene } as unknown as S) });
    }
  };
  sort(faults.ofServer, null, {});
  sort(faults.ofLimits, reasonAgainstDescriptors(), {});
  sort(faults.ofMemory, typeof memory === 'string' ? memory : null, {
    ...(typeof memory !== 'string' && { starter: memory.starter }),
  });
  sort(faults.ofDisk, typeof disk === 'string' ? disk : null, { disk: disk as never });
  if (postgres !== null) sort(faults.ofPostgres, null, { postgres });
  if (typeof clusterPlace === 'string') sort(faults.ofCluster, clusterPlace, null as never);
  else if (clusterPlace !== null)
    sort(faults.ofCluster, null, { place: clusterPlace, cluster: clusterPlace.cluster! });
  return { played, notPlayed };
}

/** One fault, and the verdict on what was acknowledged around it. */
async function tortureOnce(place: TorturePlace, fault: PlayedFault): Promise<RoundVerdict> {
  const acknowledged: Acknowledged = nothingAcknowledged();
  const around = mkdtempSync(join(tmpdir(), 'heed-clock-'));
  const clock = makeJump(join(around, 'clock'));
  const env = { ...place.env, ...(fault.name === 'clock' && clock.env) };
  const server = await startProcess(place.folder, env, ['start'], fault.starter);
  const end = new AbortController();
  let pause: number | null = null;
  try {
    const write = await prepareWriting(server.url);
    const writing = write(end.signal, acknowledged);
    // In the middle of work, however slow the machine is.
    await waitUntil(() => isEnough(acknowledged), 300_000);
    await fault.play({
      server,
      clock,
      async accepts(since = performance.now()) {
        await accepts(place, acknowledged);
        pause = Math.round(performance.now() - since);
      },
    });
    end.abort();
    await writing;
  } catch (cause) {
    throw new Error(`'${fault.name}' went wrong; the server said:\n${server.log()}`, { cause });
  } finally {
    end.abort();
    await server.kill();
    rmSync(around, { recursive: true, force: true });
  }
  await startMachineAgain(place);
  const again = await startProcess(place.folder, place.env);
  let lostCount: number;
  let forked: number;
  try {
    lostCount = await countLost(again.url, acknowledged);
    forked = await countForked(again.url, acknowledged);
  } finally {
    await again.kill();
  }
  const count = acknowledged.reports.length + acknowledged.forms.length;
  const cleartext = place.hunted.reduce((sum, folder) => sum + countClear(folder, acknowledged), 0);
  return { acknowledged: count, lost: lostCount, forked, cleartext, pause };
}

/**
 * Resolves once one more report is acknowledged. As a service manager does, starts a PostgreSQL that gave up.
 */
async function accepts({ postgres }: TorturePlace, { reports }: Acknowledged): Promise<void> {
  const before = reports.length;
  const isAccepting = async () => {
    await postgres?.start();
    return reports.length > before;
  };
  await waitUntil(isAccepting).catch((cause) => {
    throw new Error('No report was accepted any more', { cause });
  });
}

/** The disk is mounted anew, with nobody on it; PostgreSQL did not end in order either. */
async function startMachineAgain({ disk, postgres, cluster }: TorturePlace): Promise<void> {
  await cluster?.mend();
  if (typeof disk === 'string') return;
  await postgres?.end('SIGKILL');
  await disk.mountAgain();
  await postgres?.start();
}
