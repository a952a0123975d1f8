// Whether the log holds what she wrote and what she was answered: asked when she opens the fold, checked
// here, never believed. Part of the opening script. docs/spec/ledger.md.
import { ApiError } from '@heed/api/public-client';
import {
  type InclusionPromise,
  leafHash,
  parseCheckpoint,
  parseProofFile,
  smallProofFile,
  verifyInclusionPromise,
  verifyProofFile,
} from '@heed/ledger';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { plainButton } from '../send/button.ts';
import { saveFile } from '../send/save.ts';
import type { PersonReadMessage } from './conversation.ts';
import type { Visit } from './turn.ts';

/** The longest that a promise lets wait, days: one that is missing later was not kept. */
const graceDays = 1;

type ProofResult =
  | { readonly state: 'held'; readonly proof: string }
  | { readonly state: 'waits' | 'missing' | 'unknown' };

export function watchProofs(main: HTMLElement, visit: Visit, day: (iso: string) => string): void {
  const fold = main.querySelector<HTMLDetailsElement>('[data-proofs]');
  const list = fold?.querySelector<HTMLElement>('ol');
  if (!fold || !list) return;
  fold.addEventListener('toggle', () => {
    if (fold.open && list.childElementCount === 0) void fill(list, visit, day);
  });
  fold.querySelector<HTMLInputElement>('input[type=file]')?.addEventListener('change', (event) => {
    const resultLine = fold.querySelector<HTMLElement>('[data-said]');
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file && resultLine)
      void judge(file, visit).then((key) => (resultLine.textContent = resultLine.dataset[key] ?? ''));
  });
}

/**
 * One after the other: the order in which they are asked for tells the server nothing that it does not know.
 */
async function fill(list: HTMLElement, visit: Visit, day: (iso: string) => string): Promise<void> {
  const { dataset } = list;
  for (const [at, message] of visit.read.messages.entries()) {
    if (message.leaf === null || message.verdict !== 'genuine') continue;
    const item = document.createElement('li');
    item.value = at + 1;
    const result = await find(visit, message, message.leaf);
    item.textContent = `${day(message.day)}: ${dataset[result.state] ?? ''} `;
    if (result.state === 'held') {
      item.append(
        plainButton(dataset.keep, () => saveFile(`${at + 1}.tlog-proof`, [smallProofFile(result.proof)])),
      );
    }
    list.append(item);
  }
}

const hashOf = (leaf: string): Uint8Array => leafHash(hexToBytes(leaf));

async function find(visit: Visit, message: PersonReadMessage, leaf: string): Promise<ProofResult> {
  const result = await inLog(visit, hashOf(leaf));
  if (result !== null) return result;
  const days = (Date.parse(visit.today) - Date.parse(message.day)) / 86_400_000;
  return { state: days > graceDays ? 'missing' : 'waits' };
}

/** Null where the log does not have it. A proof that does not hold is none. */
export async function inLog(
  { api, logs }: Pick<Visit, 'api' | 'logs'>,
  hash: Uint8Array,
): Promise<ProofResult | null> {
  try {
    const { proof } = await api.call('log.readProof', {}, { leaf: bytesToHex(hash) });
    const { origin } = parseCheckpoint(parseProofFile(proof).checkpoint);
    const vkey = logs.find((log) => log.origin === origin)?.vkey ?? '';
    return verifyProofFile(proof, { leafHash: hash, vkey }) === null ? null : { state: 'held', proof };
  } catch (error) {
    return error instanceof ApiError && error.status === 404 ? null : { state: 'unknown' };
  }
}

/**
 * What became of a promise that she kept as a file. Whether it is due is told by the server's day: no phone's
 * clock is trusted.
 */
async function judge(file: File, visit: Visit): Promise<ProofResult['state'] | 'other'> {
  const promise = promiseIn(await file.text(), visit);
  if (promise === null) return 'other';
  const result = await inLog(visit, promise.leafHash);
  if (result !== null) return result.state;
  return new Date(promise.due * 1000).toISOString().slice(0, 10) < visit.today ? 'missing' : 'waits';
}

/** The promise in a note, where one of the logs signed it and a message here is what it promises. */
function promiseIn(note: string, { logs, read }: Visit): InclusionPromise | null {
  const leaves = read.messages.map(({ leaf }) => leaf && bytesToHex(hashOf(leaf)));
  for (const { vkey } of logs) {
    try {
      const promise = verifyInclusionPromise(note, vkey);
      return leaves.includes(bytesToHex(promise.leafHash)) ? promise : null;
    } catch {
      // Not by this log's key.
    }
  }
  return null;
}
