// Rounds of torture: start, let people write, do one fault, start again. Judged after each fault, so that the
// next one does not hide what it broke.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from '../process.ts';
import { waitUntil } from '../until.ts';
import { type Fault, faultNames, faults } from './faults.ts';
import { type Acknowledged, nothingAcknowledged, prepareWriting } from './load.ts';
import { countClear, countLost } from './verify.ts';

/** What became of what was acknowledged around one fault. */
export interface Verdict {
  readonly acknowledged: number;
  readonly lost: number;
  /** Files with a word that somebody wrote, or a code. */
  readonly cleartext: number;
}

export interface TortureReport {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly cleartext: number;
  /** How often each fault was done. */
  readonly faults: Readonly<Partial<Record<Fault, number>>>;
}

interface Options {
  readonly rounds: number;
  /** Environment of the server, such as the address of its database. */
  readonly env?: Readonly<Record<string, string>>;
  /** After each round, with what was found. */
  readonly onRound?: (fault: Fault, verdict: Verdict) => void;
}

/** Reports that were acknowledged before a fault begins. */
const leastAcknowledged = 5;

/** A log that is written every second: promises fall due within the round. */
const everySecond = { HEED_TICK_SECONDS: '1' };

export async function torture({ rounds, env = {}, onRound }: Options): Promise<TortureReport> {
  const folder = mkdtempSync(join(tmpdir(), 'heed-torture-'));
  const counts: Partial<Record<Fault, number>> = {};
  const total = { acknowledged: 0, lost: 0, cleartext: 0 };
  try {
    for (let round = 0; round < rounds; round++) {
      const fault = faultNames[round % faultNames.length]!;
      const verdict = await tortureOnce(folder, fault, { ...everySecond, ...env });
      counts[fault] = (counts[fault] ?? 0) + 1;
      total.acknowledged += verdict.acknowledged;
      total.lost += verdict.lost;
      total.cleartext += verdict.cleartext;
      onRound?.(fault, verdict);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  }
  return { rounds, ...total, faults: counts };
}

/** One fault, and the verdict on what was acknowledged around it. */
async function tortureOnce(
  folder: string,
  fault: Fault,
  env: Readonly<Record<string, string>>,
): Promise<Verdict> {
  const acknowledged: Acknowledged = nothingAcknowledged();
  const server = await startProcess(folder, env);
  const end = new AbortController();
  const write = await prepareWriting(server.url);
  const writing = write(end.signal, acknowledged);
  // In the middle of work, however slow the machine is.
  await waitUntil(() => acknowledged.reports.length >= leastAcknowledged);
  await faults[fault](server);
  end.abort();
  await writing;
  const again = await startProcess(folder, env);
  let lost: number;
  try {
    lost = await countLost(again.url, acknowledged);
  } finally {
    await again.kill();
  }
  const count = acknowledged.reports.length + acknowledged.forms.length;
  return { acknowledged: count, lost, cleartext: countClear(folder, acknowledged) };
}
