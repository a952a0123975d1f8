// Time-stamps of checkpoints by others: once a day the newest checkpoint is sent to each authority that the
// operator chose (RFC 3161), and to each calendar (OpenTimestamps, none by default), and kept beside the log
// with what they answered. What could not be sent, since the network or the authority was away, is sent
// later; only the hash of a checkpoint, which is public anyway, leaves the house.

import { X509Certificate } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { dayOf } from '@heed/domain/time';
import { LedgerError } from '@heed/ledger';
import { commit, judgeTimestamp, otsFile, timestampQuestion, tokenOf } from '@heed/ledger/timestamp';
import * as v from 'valibot';
import { logFault } from '../event-log.ts';
import { logFiles, put } from './files.ts';
import type { OwnLog } from './log.ts';

/** Rounds that are still tried: what could not be stamped within a month is left. */
const triedRounds = 30;
const answerMs = 15_000;
const mostBytes = 64 * 1024;

const place = {
  /** Stands in the file name. */
  name: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, 'needs small letters, digits and dashes')),
  url: v.pipe(v.string(), v.url('needs an address')),
};
const settingsShape = v.strictObject({
  authorities: v.array(
    v.strictObject({
      ...place,
      /** File with the certificates (PEM) that a stamp must lead to, from the folder of this file. */
      roots: v.string(),
    }),
  ),
  /**
   * Calendars of OpenTimestamps. Their promise is kept as a file that the stock client upgrades and verifies.
   */
  calendars: v.optional(v.array(v.strictObject(place)), []),
});

type Calendar = v.InferOutput<typeof settingsShape>['calendars'][number];

export type Authority = v.InferOutput<typeof settingsShape>['authorities'][number] & {
  readonly certificates: Uint8Array[];
};

export interface Stamps {
  /** Begins today's round if it is due, and sends what waits. */
  run(own: OwnLog, now: number): Promise<void>;
}

/**
 * `settings`: the operator's file (HEED_STAMPS). Throws where it cannot be read: better said at start than
 * found empty in court.
 */
export async function makeStamps(folder: string, settings: string | undefined): Promise<Stamps> {
  const authorities = await readAuthorities(settings);
  const calendars = settings === undefined ? [] : (await readSettings(settings)).calendars;
  if (authorities.length + calendars.length === 0) return { run: async () => {} };
  return {
    async run(own, now) {
      const files = logFiles(folder, own.number);
      const root = join(files.root, 'stamps');
      const checkpoint = await files.checkpoint();
      if (checkpoint !== null) await begin(root, dayOf(now), checkpoint);
      const rounds = (await readdir(root).catch(() => [])).sort().slice(-triedRounds);
      for (const round of rounds) {
        for (const authority of authorities) await stamp(join(root, round), authority);
        for (const calendar of calendars) await promise(join(root, round), calendar);
      }
    },
  };
}

const readSettings = async (settings: string) =>
  v.parse(settingsShape, JSON.parse(await readFile(settings, 'utf8')));

/** The authorities of the operator's file, none without one. Throws where it cannot be read. */
export async function readAuthorities(settings: string | undefined): Promise<Authority[]> {
  if (settings === undefined) return [];
  const { authorities } = await readSettings(settings);
  return Promise.all(
    authorities.map(async (authority) => ({
      ...authority,
      certificates: certificatesIn(await readFile(resolve(dirname(settings), authority.roots), 'utf8')),
    })),
  );
}

/** A round is a folder named by its day: the checkpoint, and for each authority question and answer. */
async function begin(root: string, day: string, checkpoint: string): Promise<void> {
  const folder = join(root, day);
  await mkdir(root, { recursive: true });
  // Made by one process alone, should there be several.
  const isNew = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (isNew) await put(join(folder, 'checkpoint'), Buffer.from(checkpoint));
}

async function stamp(folder: string, authority: Authority): Promise<void> {
  const answerFile = join(folder, `${authority.name}.tsr`);
  const checkpoint = await readFile(join(folder, 'checkpoint')).catch(() => null);
  if (checkpoint === null || (await readFile(answerFile).catch(() => null)) !== null) return;
  const stamped = await stampOver(checkpoint, authority);
  if (stamped === null) return; // tried again at the next tick
  await put(join(folder, `${authority.name}.tsq`), stamped.question);
  await put(answerFile, stamped.answer);
}

/** Question and answer over `data`; null where the authority is away or its answer does not hold. */
export async function stampOver(
  data: Uint8Array,
  authority: Authority,
): Promise<{ readonly question: Uint8Array; readonly answer: Uint8Array } | null> {
  const { question, nonce } = timestampQuestion(data);
  const answer = await ask(authority.url, question, 'application/timestamp-query');
  if (answer === null) return null;
  const judged = judge(answer, { data, roots: authority.certificates, nonce });
  if (judged === 'holds') return { question, answer };
  logFault('stamp', `a time-stamp by ${authority.name} does not hold: ${judged}`);
  return null;
}

/**
 * Has a calendar promise it. What it answers is only read, not verified: that takes the chain, hours later.
 */
async function promise(folder: string, { name, url }: Calendar): Promise<void> {
  const file = join(folder, `${name}.ots`);
  const checkpoint = await readFile(join(folder, 'checkpoint')).catch(() => null);
  if (checkpoint === null || (await readFile(file).catch(() => null)) !== null) return;
  const commitment = commit(checkpoint);
  const answer = await ask(
    `${url.replace(/\/$/, '')}/digest`,
    commitment.request,
    'application/x-www-form-urlencoded',
  );
  if (answer === null) return; // tried again at the next tick
  try {
    await put(file, otsFile(commitment, answer));
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    logFault('calendar', `what the calendar ${name} answers is no promise`);
  }
}

function judge(answer: Uint8Array, trust: Parameters<typeof judgeTimestamp>[1]): string {
  try {
    const judged = judgeTimestamp(tokenOf(answer), trust);
    return judged.ok ? 'holds' : judged.reason;
  } catch {
    return 'unreadable';
  }
}

async function ask(url: string, question: Uint8Array, type: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': type },
      body: new Uint8Array(question),
      redirect: 'error',
      signal: AbortSignal.timeout(answerMs),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return response.ok && bytes.length <= mostBytes ? bytes : null;
  } catch {
    return null;
  }
}

const certificatesIn = (pem: string): Uint8Array[] =>
  (pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []).map(
    (certificate) => new Uint8Array(new X509Certificate(certificate).raw),
  );
