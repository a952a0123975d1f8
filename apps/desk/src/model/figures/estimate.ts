// An estimate from lists: what was typed or chosen, the run in workers, the report. What is typed is kept as
// a draft for this member alone; the rest goes at locking.

import type { ReadRates } from '@heed/statistics/linkage';
import type { Chain, Progress } from '@heed/statistics/prevalence';
import { effect } from '@preact/signals';
import { failure, type StatusMessage, success } from '../../ui/status.ts';
import { estimateWords as w } from '../../words/estimate.ts';
import { reportUnexpected } from '../fault.ts';
import { sessionSignal } from '../session/scope.ts';
import { draftOf, keepDraft, session } from '../session/session.ts';
import type { ChosenFile } from './chosen-file.ts';
import { type Run, run } from './run.ts';
import type { EstimatePlan, FiguresWork, Lists, ReportResult, WorkerTask } from './work.ts';

/** What can be set, with its least and largest value. A population may be left out. */
export const settings = {
  seed: [0, 2 ** 31 - 1],
  replicates: [100, 100_000],
  sweeps: [1_000, 10_000_000],
  population: [1, 20_000_000_000],
} as const;
export type EstimateSetting = keyof typeof settings;
const CHAINS = 20;
/** More would fetch the script so often that the network is slower than the chains. */
const MOST_WORKERS = 4;

interface EstimateForm extends Readonly<Record<EstimateSetting, string>>, Omit<EstimatePlan, 'rates'> {
  readonly table: string;
}

const fresh: EstimateForm = {
  table: '',
  seed: '1',
  replicates: '1000',
  sweeps: '100000',
  population: '',
  answers: {},
  title: '',
  text: '',
  from: '',
  to: '',
};
/** Name of the draft. */
const draft = 'lists';

export const typed = sessionSignal(fresh);
export const file = sessionSignal<ChosenFile | null>(null);
export const lists = sessionSignal<Lists | null>(null);
/** Of wrong linkage, from a clerical sample. */
export const rates = sessionSignal<(ReadRates & { readonly name: string }) | null>(null);
export const faults = sessionSignal<Partial<Record<EstimateSetting, string>>>({});
export const running = sessionSignal<(Progress & { readonly step: keyof typeof w.steps }) | null>(null);
/** With what it was made from: the table may be written on meanwhile. */
export const latestEstimate = sessionSignal<
  (ReportResult & { readonly bytes: Uint8Array<ArrayBuffer>; readonly rates: number | null }) | null
>(null);
export const notice = sessionSignal<StatusMessage | null>(null);
let runs: Run<WorkerTask>[] = [];

effect(() => {
  if (session.value !== null) typed.value = { ...fresh, ...JSON.parse(draftOf(draft) || '{}') };
});

export function type(part: Partial<EstimateForm>): void {
  typed.value = { ...typed.value, ...part };
  // Counts leave the browser in no form.
  keepDraft(draft, JSON.stringify(typed.value), { memoryOnly: true });
}

export async function choose(chosenFile: ChosenFile | null): Promise<void> {
  file.value = chosenFile;
  await look();
}

export async function chooseRates(chosenFile: ChosenFile | null): Promise<void> {
  rates.value = null;
  if (chosenFile === null) return;
  const text = new TextDecoder().decode(chosenFile.bytes);
  await guarded(async () => {
    const read = await ask('rates', { text });
    rates.value = read && { ...read, name: chosenFile.name };
  });
}

const bytesNow = (): Uint8Array<ArrayBuffer> =>
  file.value?.bytes ?? new TextEncoder().encode(typed.value.table);

/** Reads the table as it stands and says how. */
export async function look(): Promise<void> {
  if (running.value !== null) return;
  lists.value = null;
  if (file.value !== null || typed.value.table.trim() !== '')
    await guarded(async () => {
      lists.value = await ask('read', { bytes: bytesNow() });
    });
}

export async function estimate(): Promise<void> {
  stop();
  notice.value = null;
  const numbers = checked();
  if (numbers === null) return;
  const { population, ...modelSettings } = numbers;
  const parameters = { ...modelSettings, chains: CHAINS };
  const bytes = bytesNow();
  const linkage = rates.value?.ok ? rates.value.tried : null;
  latestEstimate.value = null;
  running.value = { step: 'read', done: 0, of: 1 };
  await guarded(async () => {
    const read = await ask('read', { bytes });
    if (read === null) return;
    lists.value = read;
    if (!read.ok) return;
    const chains = await chainsOf(bytes, parameters);
    if (chains === null) return;
    const telling = (progress: Progress) => (running.value = { step: 'report', ...progress });
    telling({ done: 0, of: 1 });
    const reported = await ask('report', { bytes, parameters, population, linkage, chains }, telling);
    latestEstimate.value = reported && { ...reported, bytes, rates: population };
  });
  if (runs.length === 0) running.value = null;
}

/** Spread over the cores: each chain is the same wherever it runs. */
async function chainsOf(
  bytes: Uint8Array<ArrayBuffer>,
  parameters: FiguresWork['chains']['input']['parameters'],
): Promise<readonly Chain[] | null> {
  const workers = Math.min(navigator.hardwareConcurrency || 1, MOST_WORKERS);
  const progress: Progress[] = [];
  const shares = Array.from({ length: workers }, (_, worker) =>
    Array.from({ length: CHAINS }, (_, chain) => chain).filter((chain) => chain % workers === worker),
  );
  running.value = { step: 'chains', done: 0, of: 1 };
  const parts = await Promise.all(
    shares.map((numbers, at) =>
      ask('chains', { bytes, parameters, numbers }, (part) => {
        progress[at] = part;
        const sweepsDone = progress.reduce((sum, part) => sum + (part?.done ?? 0), 0);
        running.value = { step: 'chains', done: sweepsDone, of: CHAINS * parameters.sweeps };
      }),
    ),
  );
  const chains: Chain[] = [];
  for (const [at, part] of parts.entries()) {
    if (part === null) return null;
    for (const [n, chain] of part.entries()) chains[shares[at]![n]!] = chain;
  }
  return chains;
}

/** Remembered while it runs, so that it can be stopped. */
function ask<T extends WorkerTask>(
  task: T,
  input: FiguresWork[T]['input'],
  telling?: (progress: Progress) => void,
) {
  const workerRun = run(task, input, telling);
  runs.push(workerRun as Run<WorkerTask>);
  return workerRun.result.finally(() => {
    runs = runs.filter((other) => other !== workerRun);
  });
}

async function guarded(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    reportUnexpected(error);
    stop();
    notice.value = failure(w.failed);
  }
}

function stop(): void {
  for (const active of runs) active.cancel();
  runs = [];
  running.value = null;
}

export function cancel(): void {
  stop();
  notice.value = success(w.cancelled);
}

/** null where something is not a number that it can be; the fault then stands at its field. */
function checked() {
  const wrong: Partial<Record<EstimateSetting, string>> = {};
  const number = (name: EstimateSetting): number => {
    const [least, most] = settings[name];
    const text = typed.value[name].trim();
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) wrong[name] = w.whole({ least, most });
    return value;
  };
  const [seed, replicates, sweeps] = [number('seed'), number('replicates'), number('sweeps')];
  const population = typed.value.population.trim() === '' ? null : number('population');
  faults.value = wrong;
  return Object.keys(wrong).length > 0 ? null : { seed, replicates, sweeps, population };
}
