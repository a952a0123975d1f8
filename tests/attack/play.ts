// Plays attacks one after the other and judges: a promise held only if every attack on it was played to its
// end and saw nothing. What this run did not attack is never counted as held.
import { findChromium } from '../chromium.ts';
import { type Attack, type AttackMeans, makeWatch } from './attack.ts';
import type { PromiseRow } from './soundness.ts';
import type { TargetServer } from './target.ts';

/** How one attack ended. */
export interface AttackResult {
  readonly id: string;
  readonly promise: string;
  readonly tries: number;
  /** What broke the promise; empty where it held. */
  readonly seen: readonly string[];
  /** Why it was not played; null where it was. */
  readonly lacks: string | null;
  readonly notes: readonly string[];
  readonly ms: number;
}

/** Every promise is in one of `held`, `broken`, `notPlayed` and `elsewhere`. */
export interface AttackReport {
  /** Rows of docs/soundness.md. */
  readonly promises: number;
  /** Promises of which every attack of this run was played and failed. */
  readonly held: number;
  readonly broken: readonly {
    readonly id: string;
    readonly promise: string;
    readonly seen: readonly string[];
  }[];
  /** Attacks that need what this run does not have. `test`: what attacks the promise otherwise. */
  readonly notPlayed: readonly {
    readonly id: string;
    readonly promise: string;
    readonly reason: string;
    readonly test: string;
  }[];
  /** Promises that no attack of this command plays, and what attacks them. */
  readonly elsewhere: readonly PromiseRow[];
  /** What was measured on the way. */
  readonly notes: readonly { readonly id: string; readonly note: string }[];
  readonly attacks: number;
  readonly tries: number;
  readonly seconds: number;
}

const missing: Readonly<Record<AttackMeans, (target: TargetServer) => string | null>> = {
  'log-ins': ({ logIns }) => (logIns.length > 0 ? null : 'needs log-ins of invented members: --log-ins FILE'),
  disk: ({ folder }) => (folder === null ? 'needs the files of the data folder' : null),
  process: ({ process }) => (process === null ? 'needs a server that it may end and start again' : null),
  chromium: () => (findChromium() === null ? 'needs Chromium' : null),
};

/** How many breaches of one attack are told: the first say what is wrong. */
const mostBreaches = 10;

export async function playAttack(attack: Attack, target: TargetServer): Promise<AttackResult> {
  const { id, promise } = attack;
  const reasons = attack.needs.map((means) => missing[means](target)).filter((one) => one !== null);
  if (reasons.length > 0)
    return { id, promise, tries: 0, seen: [], lacks: reasons.join('; '), notes: [], ms: 0 };
  const begin = performance.now();
  const watch = makeWatch();
  let fault: string | null = null;
  try {
    await attack.play(target, watch);
    if (watch.tries === 0) fault = 'The attack tried nothing';
  } catch (error) {
    fault = `The attack did not come to its end: ${textOfError(error)}`;
  }
  const isAlive = await answers(target.url);
  const observations = [
    ...watch.breaches.slice(0, mostBreaches),
    ...(watch.breaches.length > mostBreaches ? [`and ${watch.breaches.length - mostBreaches} more`] : []),
    ...(fault === null ? [] : [fault]),
    ...(isAlive ? [] : ['After the attack the server does not answer']),
  ];
  return {
    id,
    promise,
    tries: watch.tries,
    seen: observations,
    lacks: null,
    notes: watch.notes,
    ms: performance.now() - begin,
  };
}

/** What went wrong, with the cause that `fetch` hides behind its own words. */
function textOfError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} (${textOfError(error.cause)})`;
}

/** Whether the server says within ten seconds that it runs. */
const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`, { signal: AbortSignal.timeout(10_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Plays `attacks` on `target`, in their order. `rows`: every promise. */
export async function playAttacks(
  attacks: readonly Attack[],
  target: TargetServer,
  { rows, onResult }: { rows: readonly PromiseRow[]; onResult?: (result: AttackResult) => void },
): Promise<AttackReport> {
  const begin = performance.now();
  const results: AttackResult[] = [];
  for (const attack of attacks) {
    const result = await playAttack(attack, target);
    results.push(result);
    onResult?.(result);
  }
  return { ...judge(results, rows), seconds: Math.round((performance.now() - begin) / 1000) };
}

/** What the results say of the promises. Throws where an attack names a promise that no row has. */
export function judge(
  results: readonly AttackResult[],
  rows: readonly PromiseRow[],
): Omit<AttackReport, 'seconds'> {
  const testOf = new Map(rows.map(({ promise, test }) => [promise, test]));
  for (const { id, promise } of results)
    if (!testOf.has(promise)) throw new Error(`Attack ${id} names a promise that docs/soundness.md lacks`);
  const broken = results.filter(({ seen: observations }) => observations.length > 0);
  const notPlayed = results.filter(({ lacks }) => lacks !== null);
  const spoilt = new Set([...broken, ...notPlayed].map(({ promise }) => promise));
  const attacked = new Set(results.map(({ promise }) => promise));
  return {
    promises: rows.length,
    held: [...attacked].filter((promise) => !spoilt.has(promise)).length,
    broken: broken.map(({ id, promise, seen: observations }) => ({ id, promise, seen: observations })),
    notPlayed: notPlayed.map(({ id, promise, lacks }) => ({
      id,
      promise,
      reason: lacks!,
      test: testOf.get(promise)!,
    })),
    elsewhere: rows.filter(({ promise }) => !attacked.has(promise)),
    notes: results.flatMap(({ id, notes }) => notes.map((note) => ({ id, note }))),
    attacks: results.length - notPlayed.length,
    tries: results.reduce((sum, { tries }) => sum + tries, 0),
  };
}
