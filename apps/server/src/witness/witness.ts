// A witness of other organisations' logs: it cosigns a checkpoint where it continues the last one that it
// cosigned, and never two that do not fit. C2SP tlog-witness v1.0.0. It sees roots alone; of what a log holds
// it learns nothing.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  type Cosigner,
  cosign,
  decideCosignature,
  ed25519Cosigner,
  formatKey,
  formatNote,
  formatSignature,
  LedgerError,
  mlDsaCosigner,
  parseAddCheckpoint,
  parseNote,
  parsePolicy,
  type VerifierKey,
} from '@heed/ledger';
import { openWitnessState, type WitnessStore } from '@heed/storage';
import { ed25519Secret, sha256 } from '../ledger/log.ts';

export interface WitnessOptions {
  readonly folder: string;
  /**
   * File of the logs that are witnessed: lines `log <vkey> [url]` of a tlog-policy. Read at each request, so
   * that an edit counts at once.
   */
  readonly logs: string;
  /** The site's own name; at first start the witness is named after it. */
  readonly host?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly type: 'text/plain; charset=utf-8' | 'text/x.tlog.size';
  readonly body: string;
}

export interface Witness {
  /** The Ed25519 and the ML-DSA-44 key, as others put them into their policies. */
  readonly vkeys: readonly string[];
  /**
   * Answers the body of `add-checkpoint`. Throws LedgerError where the file of logs cannot be read as one.
   */
  addCheckpoint(body: string): Promise<WitnessAnswer>;
  /** The last cosigned checkpoint of the log with this hex SHA-256 of its origin. */
  checkpoint(origin: string): string | null;
  close(): void;
}

/**
 * Opens the witness of a folder; makes its keys at the first time. Throws where the file of logs is absent or
 * not in its form.
 */
export async function openWitness({ folder, logs, host, now = Date.now }: WitnessOptions): Promise<Witness> {
  await readLogs(logs);
  const state = openWitnessState(folder);
  const { name, seed } = state.identity({
    name: `${host ?? `heed-${randomBytes(8).toString('hex')}`}/witness`,
    seed: randomBytes(32),
  });
  const cosigners = cosignersOf(name, seed);
  const fresh = new Map<string, Fresh>();
  return {
    vkeys: cosigners.map(({ type, publicKey }) => formatKey(name, type, publicKey)),
    async addCheckpoint(body) {
      const knownKeys = await readLogs(logs);
      return answer(body, { state, cosigners, knownKeys, fresh, time: Math.floor(now() / 1000) });
    },
    checkpoint: (origin) => state.last(origin)?.note ?? null,
    close: () => state.close(),
  };
}

/** Keys of the witnessed logs. Throws LedgerError, or where there is no such file. */
async function readLogs(file: string): Promise<readonly VerifierKey[]> {
  const text = await readFile(file, 'utf8');
  // A whole policy will do as well: then it has this line already.
  const policy = /^[ \t]*quorum[ \t]/m.test(text) ? text : `${text}\nquorum none\n`;
  return parsePolicy(policy).logs.map(({ key }) => key);
}

function cosignersOf(name: string, seed: Uint8Array): readonly Cosigner[] {
  // One seed for each kind, so that neither key says anything about the other.
  const of = (kind: string) => sha256(Buffer.concat([Buffer.from(`heed/witness/v1/${kind}\0`), seed]));
  const secret = ed25519Secret(of('ed25519'));
  return [ed25519Cosigner(name, secret.publicKey, secret.sign), mlDsaCosigner(name, of('ml-dsa-44'))];
}

interface JudgeContext {
  readonly state: WitnessStore;
  readonly cosigners: readonly Cosigner[];
  readonly knownKeys: readonly VerifierKey[];
  /** What was answered last, by log. */
  readonly fresh: Map<string, Fresh>;
  /** Seconds since 1970. */
  readonly time: number;
}

interface Fresh {
  readonly text: string;
  readonly body: string;
  readonly time: number;
}

/**
 * Anybody can send the newest checkpoint again: for so many seconds the same signatures answer it, which
 * costs neither processor nor disk.
 */
const freshSeconds = 60;

function answer(body: string, { state, cosigners, knownKeys, fresh, time }: JudgeContext): WitnessAnswer {
  const request = read(body);
  if (request === null) return refusal(400);
  const keysOf = (origin: string) => knownKeys.filter((key) => key.name === origin);
  return state.step((keep) => {
    const judged = decideCosignature(
      request,
      { keysOf, last: (origin) => state.last(originHash(origin)) },
      sha256,
    );
    if (!judged.ok) {
      return judged.status === 409
        ? { status: 409, type: 'text/x.tlog.size', body: `${judged.size ?? 0}\n` }
        : refusal(judged.status);
    }
    const { text, checkpoint } = judged;
    const log = originHash(checkpoint.origin);
    const before = fresh.get(log);
    if (before?.text === text && Math.abs(time - before.time) < freshSeconds)
      return { status: 200, type: plain, body: before.body };
    const cosigned = cosigners.map((cosigner) => cosign(text, time, cosigner));
    const own = parseNote(request.checkpoint).signatures.filter((line) =>
      keysOf(checkpoint.origin).some((key) => key.name === line.name && Buffer.from(key.id).equals(line.id)),
    );
    const note = formatNote({ text, signatures: [...own, ...cosigned] });
    keep(log, { size: checkpoint.size, root: checkpoint.root, note });
    const lines = cosigned.map(formatSignature).join('');
    fresh.set(log, { text, body: lines, time });
    return { status: 200, type: plain, body: lines };
  });
}

const plain = 'text/plain; charset=utf-8';
const refusal = (status: WitnessAnswer['status']): WitnessAnswer => ({ status, type: plain, body: '' });

/** How a log is named in the witness's addresses. */
const originHash = (origin: string): string => Buffer.from(sha256(Buffer.from(origin))).toString('hex');

function read(body: string) {
  try {
    return parseAddCheckpoint(body);
  } catch (error) {
    if (error instanceof LedgerError) return null;
    throw error;
  }
}
