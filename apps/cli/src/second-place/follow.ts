// Keeps the second place up to date while the server runs: every few seconds what changed, each day a new
// generation. Whatever happens there, no report waits for it; how far it is behind stands in a file of the
// data folder, for the doctor and the figures.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { dayOf } from '@heed/domain/time';
import { logFault, noteSecondPlace, readSecondPlace, type SecondPlaceNote } from '@heed/server';
import type { Storage } from '@heed/storage';
import { writeArchive } from '../backup/archive.ts';
import { addContents, organisationOf } from '../backup/contents.ts';
import { recipientsOf } from '../backup/recipients.ts';
import type { CommandSettings } from '../settings.ts';

/** Milliseconds between two looks at what changed. */
const everyMs = 2000;

export type SecondPlaceProblem = NonNullable<SecondPlaceNote['problem']>;

/** `isKnown`: something was written in the place before. */
interface ShipRequest {
  readonly do: 'ship';
  readonly isKnown: boolean;
}
export interface BeginRequest {
  readonly do: 'begin';
  readonly isKnown: boolean;
  readonly recipients: readonly string[];
  /** A sealed archive of what lies beside database and attachments. */
  readonly contents: string;
}
/** What the thread is asked. */
export type SecondPlaceRequest = ShipRequest | BeginRequest;

/** `asOf`: everything stored until then is safe, milliseconds. `isGrowing`: a generation takes pieces. */
export interface SecondPlaceAnswer {
  readonly problem: SecondPlaceProblem | null;
  readonly asOf: number | null;
  readonly isGrowing: boolean;
}

/** A generation for which there was no room is tried again after so many milliseconds. */
const againMs = 60_000;

/** The thread's own heap: small, so that pieces that have passed are given back at once. */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 };

export interface Following {
  /** Copies what is left to copy, where the place answers in time, and ends. */
  stop(): Promise<void>;
}

/** Milliseconds that an end waits for the place. */
const patience = 5000;

/** Begins to copy. `storage`: of the server, which stays open until `stop` was called. */
export async function follow(storage: Storage, set: CommandSettings, place: string): Promise<Following> {
  const organisation = await organisationOf(storage);
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: { data: set.folder, place, organisation },
    resourceLimits,
  });
  worker.unref();
  const ask = askThread(worker);
  const { isKnown = false } = readSecondPlace(set.folder) ?? {};
  let note = { asOf: Date.now(), problem: null as SecondPlaceProblem | null, isKnown };
  let [day, isGrowing, notBefore] = ['', false, 0];

  async function step(): Promise<void> {
    const today = dayOf(Date.now());
    const begins = (!isGrowing || day !== today) && Date.now() >= notBefore;
    const answer = begins
      ? await begin(storage, set, (request) => ask({ ...request, isKnown: note.isKnown }))
      : await ask({ do: 'ship', isKnown: note.isKnown });
    if (begins && answer.problem === null && answer.isGrowing) day = today;
    const isCostly = answer.problem === 'full' || answer.problem === 'failed';
    if (begins && isCostly) notBefore = Date.now() + againMs;
    isGrowing = answer.isGrowing;
    // Nothing is safe of what no generation takes.
    const asOf = answer.isGrowing ? answer.asOf : null;
    // Until it is tried again the same is in the way.
    const problem = isGrowing || begins ? answer.problem : (answer.problem ?? note.problem);
    note = { asOf: asOf ?? note.asOf, problem, isKnown: note.isKnown || asOf !== null };
    noteSecondPlace(set.folder, note);
  }

  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const guardedStep = () =>
    step().catch((error: unknown) => {
      logFault('second-place', 'the second place failed', error);
      note = { ...note, problem: 'failed' };
      noteSecondPlace(set.folder, note);
    });
  let running = guardedStep();
  const wait = () => {
    timer = setTimeout(() => {
      running = guardedStep();
      void running.then(() => stopped || wait());
    }, everyMs).unref();
  };
  void running.then(() => stopped || wait());
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      const end = running.then(guardedStep).then(() => ask('close'));
      let late: NodeJS.Timeout | undefined;
      await Promise.race([end, new Promise((resolve) => (late = setTimeout(resolve, patience)))]);
      clearTimeout(late);
      await worker.terminate();
    },
  };
}

/** Hands the thread what a generation needs beside the database. */
async function begin(
  storage: Storage,
  set: CommandSettings,
  ask: (request: Omit<BeginRequest, 'isKnown'>) => Promise<SecondPlaceAnswer>,
): Promise<SecondPlaceAnswer> {
  const recipients = await recipientsOf(storage);
  if (recipients.length === 0) return { problem: 'no-key', asOf: null, isGrowing: false };
  const folder = mkdtempSync(join(set.folder, '.backup-'));
  try {
    const contents = join(folder, 'contents.age');
    mkdirSync(join(folder, 'heed'));
    const time = Date.now();
    await addContents(storage, set, { folder: join(folder, 'heed'), time });
    await writeArchive(contents, folder, { recipients, day: dayOf(time) });
    return await ask({ do: 'begin', recipients, contents });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One question at a time. A thread that ended answers that it failed. */
function askThread(worker: Worker): (request: SecondPlaceRequest | 'close') => Promise<SecondPlaceAnswer> {
  const failed: SecondPlaceAnswer = { problem: 'failed', asOf: null, isGrowing: false };
  let hasEnded = false;
  let answer: (value: SecondPlaceAnswer) => void = () => {};
  worker.on('message', (value: SecondPlaceAnswer) => answer(value));
  for (const event of ['error', 'exit'] as const)
    worker.on(event, () => {
      hasEnded = true;
      answer(failed);
    });
  return (request) =>
    new Promise((resolve) => {
      if (hasEnded) return resolve(failed);
      answer = resolve;
      worker.postMessage(request);
    });
}
