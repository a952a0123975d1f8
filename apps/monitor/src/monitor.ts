// One look at a deployment, or several until what is new has had time to come into the log: logs, witnesses,
// keys, scripts. It only reads.
import { type Policy, parseKey } from '@heed/ledger';
import type { NewStatement } from './chain.ts';
import { findBreaks, newStatementsIn, readClear } from './clear.ts';
import type { MonitorCode, MonitorFinding } from './finding.ts';
import { Unreachable } from './get.ts';
import { lookAt } from './log.ts';
import { type MonitorMemory, newLog } from './memory.ts';
import { compareKeys, readServed, type ServedKeys } from './organisation.ts';
import { compareScripts } from './scripts.ts';
import { askWitnesses, compare, findRolledBack, type WitnessedNote } from './witnessed.ts';

export interface MonitorOptions {
  /** Of the site, without a slash at its end. */
  readonly url: string;
  readonly memory: MonitorMemory;
  /** Of a copy of the log, without a slash at its end: it is followed in the place of the site's own. */
  readonly logUrl?: string | undefined;
  /** Key of the log that grows now, where the caller knows it from elsewhere. */
  readonly vkey?: string | undefined;
  /** Of the organisation's key. */
  readonly fingerprint?: string | undefined;
  readonly policy?: Policy | undefined;
  /** Seconds after which a log that does not grow, or that a witness has not seen grow, is told. */
  readonly stale: number;
  /** Seconds for which a key or script that is served may wait for its place in the log: two ticks. */
  readonly patience: number;
}

/** Looks; `memory` holds afterwards what is to be remembered. */
export async function monitor(options: MonitorOptions): Promise<readonly MonitorFinding[]> {
  const numberBefore = options.memory.logs.length;
  const findings = await lookPatiently(options);
  return [...findings, ...newLogs(options.memory, numberBefore)];
}

async function lookPatiently(options: MonitorOptions): Promise<readonly MonitorFinding[]> {
  const until = Date.now() + options.patience * 1000;
  for (;;) {
    const findings = await look(options).catch(unreachable);
    const wait = Math.min(30_000, until - Date.now());
    if (wait <= 0 || findings.length === 0 || !findings.every(({ code }) => passing.has(code)))
      return findings;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** What may be gone at the next look: it waits for its place in the log. */
const passing: ReadonlySet<MonitorCode> = new Set(['unlogged-key', 'unlogged-script']);

/** Logs that were begun since the last run; at the first run nobody knows when. */
function newLogs({ logs }: MonitorMemory, numberBefore: number): MonitorFinding[] {
  if (numberBefore === 0) return [];
  return logs.slice(numberBefore).map(({ vkey }, at) => {
    const former = logs[numberBefore + at - 1]!;
    const says =
      `${parseKey(vkey).name} was begun after ${parseKey(former.vkey).name}, which ended with ` +
      `${former.edge.size} entries. Ask the organisation why.`;
    return { code: 'new-log', says, ...(former.note !== '' && { evidence: [former.note] }) };
  });
}

async function look(options: MonitorOptions): Promise<MonitorFinding[]> {
  const { url, memory } = options;
  const served = await readServed(url);
  const findings = keysOfLogs(served, options);
  const newStatements: NewStatement[] = [];
  for (const [index, log] of memory.logs.entries()) {
    const now = Date.now();
    const prefix = `${options.logUrl ?? `${url}/log`}/${index + 1}`;
    const isGrowing = index === memory.logs.length - 1;
    // Asked before the log itself: see `askWitnesses`.
    const witnesses =
      isGrowing && options.policy
        ? await askWitnesses(options.policy, log.vkey)
        : { notes: [], findings: [] };
    const result = await lookAt(prefix, log, now);
    memory.logs[index] = result.log;
    findings.push(...witnesses.findings, ...result.findings);
    readClear(result.entries, memory, index);
    // At the first look nobody knows when an entry came.
    if (log.edge.size > 0)
      newStatements.push(...newStatementsIn(result.entries, dayOf(log.grown), dayOf(now)));
    for (const witness of witnesses.notes) {
      for (const finding of [
        findRolledBack(memory.witnessed, log.vkey, witness),
        await compare(prefix, result.log, witness),
      ])
        if (finding !== null) findings.push(finding);
    }
    if (isGrowing) findings.push(...staleFindings(result.log.grown, witnesses.notes, options.stale));
  }
  findings.push(...findBreaks(memory.logs));
  findings.push(...compareKeys({ served, memory, fingerprint: options.fingerprint, newStatements }));
  findings.push(...(await compareScripts(url, memory)));
  return findings;
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Remembers the keys of new logs; one that was known must not change. */
function keysOfLogs({ logs }: ServedKeys, { memory, vkey }: MonitorOptions): MonitorFinding[] {
  const findings: MonitorFinding[] = [];
  for (const [index, { vkey: servedKey }] of logs.entries()) {
    const knownLog = memory.logs[index];
    if (knownLog === undefined) memory.logs.push(newLog(servedKey, Date.now(), index === 0));
    else if (knownLog.vkey !== servedKey)
      findings.push({
        code: 'bad-signature',
        says: `The key of ${parseKey(knownLog.vkey).name} is another one than before.`,
      });
  }
  if (logs.length < memory.logs.length)
    findings.push({ code: 'inconsistent', says: 'The site names fewer logs than before.' });
  if (vkey !== undefined && !memory.logs.some((log) => log.vkey === vkey))
    findings.push({
      code: 'bad-signature',
      says: 'The site names another key of the log than the one that was given.',
    });
  return findings;
}

/** `grown`: when the log was seen to grow last, milliseconds since 1970. `stale`: seconds. */
function staleFindings(grown: number, notes: readonly WitnessedNote[], stale: number): MonitorFinding[] {
  const before = Date.now() - stale * 1000;
  return [
    ...(grown < before ? [{ code: 'stale' as const, says: `The log has not grown for ${ago(grown)}.` }] : []),
    ...notes
      .filter(({ time }) => time * 1000 < before)
      .map(({ name, time }) => ({
        code: 'stale' as const,
        says: `Witness ${name} has seen nothing new for ${ago(time * 1000)}.`,
      })),
  ];
}

const ago = (instant: number): string => `${Math.round((Date.now() - instant) / 60_000)} minutes`;

function unreachable(error: unknown): MonitorFinding[] {
  if (error instanceof Unreachable) return [{ code: 'unreachable', says: error.message }];
  throw error;
}
