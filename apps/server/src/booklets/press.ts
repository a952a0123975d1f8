// Prints sheets: asks a process beside the server to set them, one at a time, and keeps the last ones in
// memory. A flood costs a bounded queue and one other process; the server's own answers wait for nothing
// here. The process ends when nobody has printed for a while.
import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { makeCache } from '../cache.ts';
import { Refusal } from '../http/problem.ts';

export interface Job {
  /** Name of the template in apps/site/src/booklets. */
  readonly template: string;
  readonly lang: string;
  /** The sheet, as JSON. */
  readonly data: string;
  /** How many pages there may be; `times`: a number that theirs must be a multiple of. */
  readonly pages: { readonly least: number; readonly most: number; readonly times: number };
  /** Put on sheets of A4 for folding. */
  readonly fold: boolean;
  /** A picture of so many points in the place of a PDF: its one page as PNG. */
  readonly picture?: { readonly width: number; readonly height: number };
}

/**
 * A sheet, shown in the browser; saved under `name` where the page that asked for it must stay: Back does not
 * lead to what a form brought.
 */
export const pdfResponse = (pdf: Uint8Array<ArrayBuffer>, name?: string): Response =>
  new Response(pdf, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': name === undefined ? 'inline' : `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });

/** What the process beside answers: PDF or PNG; null where the sheet could not be set. */
export interface SetSheet {
  readonly id: number;
  readonly file: Uint8Array | null;
}

export interface Press {
  /**
   * The sheet under `key` as PDF, or as PNG where its job is a picture. What `make` says is asked for anew
   * after a minute, and set anew where it changed. Throws Refusal 'busy' where too many wait, 'failed' where
   * it cannot be set.
   */
  print(key: string, make: () => Job): Promise<Uint8Array<ArrayBuffer>>;
  /** Sets a sheet that nobody may find again: it stands in no cache. Throws as `print` does. */
  printOnce(job: Job): Promise<Uint8Array<ArrayBuffer>>;
  /** Bytes kept in memory. */
  readonly cachedBytes: number;
  /** Ends the process beside. */
  close(): void;
}

export interface PressOptions {
  readonly now?: () => number;
  readonly mostWaiting?: number;
  readonly mostBytes?: number;
  readonly idleMs?: number;
  readonly longestMs?: number;
}

/**
 * Sheets that wait for their turn; each takes some tens of milliseconds, so the last of them waits about two
 * seconds.
 */
const mostWaiting = 40;
/** Bytes of sheets kept: some two hundred of them. */
const mostBytes = 12_000_000;
/** After this long without a sheet the process beside ends and its memory goes back. */
const idleMs = 120_000;
/** Longer than the slowest sheet on a slow machine, the start of the process included. */
const longestMs = 30_000;
/** A change of the organisation, of its key or of the day shows within this. */
const freshMs = 60_000;

const setting = fileURLToPath(new URL('./setting.ts', import.meta.url));

type Pdf = Uint8Array<ArrayBuffer>;

interface PendingPrint {
  resolve(pdf: Uint8Array<ArrayBuffer>): void;
  reject(error: unknown): void;
  readonly timer: NodeJS.Timeout;
}

interface CachedSheet {
  /** SHA-256 of the job. */
  readonly of: string;
  readonly pdf: Pdf;
}

interface Setter {
  /** The sheet of a job, set in a process that is started where there is none. */
  ask(job: Job): Promise<Pdf>;
  /** Jobs that wait. */
  readonly waiting: number;
  close(): void;
}

interface SetterLimits {
  readonly idleMs: number;
  readonly longestMs: number;
}

/** The process beside the server that sets one sheet after the other, and ends when nobody prints. */
function makeSetter({ idleMs: idleAfter, longestMs: longest }: SetterLimits): Setter {
  const waiting = new Map<number, PendingPrint>();
  let next = 0;
  let process: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;

  function close(): void {
    process?.kill();
    process = undefined;
    for (const id of [...waiting.keys()]) take(id)?.reject(unset());
    clearTimeout(idle);
  }

  function start(): ChildProcess {
    return startSetting(
      ({ id, file }) => settle(take(id), file),
      (child) => {
        if (process === child) close();
      },
    );
  }

  function take(id: number): PendingPrint | undefined {
    const print = waiting.get(id);
    if (print !== undefined) clearTimeout(print.timer);
    waiting.delete(id);
    if (waiting.size === 0) {
      process?.channel?.unref();
      clearTimeout(idle);
      idle = setTimeout(close, idleAfter).unref();
    }
    return print;
  }

  function ask(job: Job): Promise<Pdf> {
    clearTimeout(idle);
    process ??= start();
    process.channel?.ref();
    const id = next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        // A sheet that takes this long holds up all others: theirs are refused as well, and the next starts
        // anew.
        process?.kill('SIGKILL');
        close();
      }, longest);
      waiting.set(id, { resolve, reject, timer });
      process?.send({ id, job });
    });
  }

  return {
    ask,
    close,
    get waiting() {
      return waiting.size;
    },
  };
}

/** Gives `waiting` its sheet; null: it could not be set. */
function settle(waiting: PendingPrint | undefined, file: SetSheet['file']): void {
  if (file === null) waiting?.reject(unset());
  else waiting?.resolve(Uint8Array.from(file));
}

function startSetting(onSet: (set: SetSheet) => void, onEnd: (child: ChildProcess) => void): ChildProcess {
  const started = fork(setting, {
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  started.on('message', onSet);
  started.on('exit', () => onEnd(started));
  started.on('error', () => onEnd(started));
  // Neither the process nor its channel keeps the server from ending.
  started.unref();
  started.channel?.unref();
  return started;
}

export function makePress(options: PressOptions = {}): Press {
  const limits = { mostWaiting, mostBytes, idleMs, longestMs, now: Date.now, ...options };
  const setter = makeSetter(limits);
  const sheets = makeCache<CachedSheet>({
    most: limits.mostBytes,
    sizeOf: ({ pdf }) => pdf.length,
    freshMs,
    now: limits.now,
  });
  const underway = new Map<string, Promise<Pdf>>();

  /** Before anything is made: to refuse must cost next to nothing. */
  function refuseCrowd(): void {
    if (setter.waiting >= limits.mostWaiting)
      throw new Refusal('busy', 'refusal.busy-press', {
        retryAfter: 60,
      });
  }

  async function setAnew(key: string, make: () => Job): Promise<Pdf> {
    refuseCrowd();
    const job = make();
    const of = createHash('sha256').update(JSON.stringify(job)).digest('base64');
    const old = sheets.peek(key);
    const pdf = old?.of === of ? old.pdf : await setter.ask(job);
    sheets.set(key, { of, pdf });
    return pdf;
  }

  return {
    async print(key, make) {
      const sheet = sheets.get(key);
      if (sheet !== undefined) return sheet.pdf;
      let printing = underway.get(key);
      if (printing === undefined) {
        printing = setAnew(key, make);
        underway.set(key, printing);
        const forget = () => underway.delete(key);
        printing.then(forget, forget);
      }
      return printing;
    },
    async printOnce(job) {
      refuseCrowd();
      return setter.ask(job);
    },
    get cachedBytes() {
      return sheets.size;
    },
    close: () => setter.close(),
  };
}

const unset = () => new Refusal('failed', 'refusal.not-set');
