// What must be true after every fault: what was acknowledged is there, whole and in the log; no word stands
// in clear.
import { createHash } from 'node:crypto';
import { client } from '@heed/api/client';
import type { MessageAttachment } from '@heed/envelope';
import { leafHash, parseCheckpoint, rootHash, verifyNote } from '@heed/ledger';
import { filesHolding } from '../hunt.ts';
import { hexOf, readLog } from '../log.ts';
import { comeBack } from '../person.ts';
import { returnWithoutScript } from '../scriptless.ts';
import { untilAnswer } from '../until.ts';
import type { Acknowledged, AcknowledgedReport } from './load.ts';

/**
 * Counts how many of what was acknowledged are not there, not whole or not in the log at `url`, which has
 * `withinMs` to come to it.
 */
export async function countLost(
  url: string,
  { reports, forms }: Acknowledged,
  withinMs?: number,
): Promise<number> {
  const there = await leavesWith(
    url,
    reports.map(({ leaf }) => leaf),
    withinMs,
  );
  let count = 0;
  for (const report of reports) if (!there.has(report.leaf) || !(await isWhole(url, report))) count += 1;
  for (const { code, canary } of forms) {
    const { page } = await returnWithoutScript(url, code);
    if (!page.includes(canary)) count += 1;
  }
  return count;
}

/** Counts the published checkpoints of which the log of their name at `url` is no continuation. */
export async function countForked(
  url: string,
  { checkpoints }: Pick<Acknowledged, 'checkpoints'>,
): Promise<number> {
  let count = 0;
  const logs = new Map<string, { readonly vkey: string; readonly leaves: readonly Uint8Array[] }>();
  for (const checkpoint of checkpoints) {
    const [origin = ''] = checkpoint.split('\n');
    const { vkey, leaves } = logs.get(origin) ?? (await leavesOf(url, origin));
    logs.set(origin, { vkey, leaves });
    const { size, root } = parseCheckpoint(verifyNote(checkpoint, vkey));
    if (size > leaves.length || hexOf(rootHash(leaves.slice(0, size))) !== hexOf(root)) count += 1;
  }
  return count;
}

async function leavesOf(url: string, origin: string) {
  const { entries, vkey } = await readLog(url, origin);
  return { vkey, leaves: entries.map((entry) => leafHash(entry)) };
}

/** Counts the files in `folder` that hold a word or a code. No server may be writing there. */
export const countClear = (folder: string, { forms, canaries }: Acknowledged): number =>
  filesHolding(folder, [...canaries, ...forms.map(({ code }) => code)]).length;

/** Leaves of the log at `url`; waits until it holds all of `promisedLeaves`, or for `withinMs`. */
async function leavesWith(
  url: string,
  promisedLeaves: readonly string[],
  withinMs?: number,
): Promise<ReadonlySet<string>> {
  const read = async () => new Set((await readLog(url)).entries.map((entry) => hexOf(leafHash(entry))));
  const whole = untilAnswer(async () => {
    const leaves = await read();
    return promisedLeaves.every((leaf) => leaves.has(leaf)) ? leaves : null;
  }, withinMs);
  return whole.catch(read);
}

/** Whether its sender, coming back, gets the very bytes, those of its files too. */
async function isWhole(url: string, { keys, envelope, files }: AcknowledgedReport): Promise<boolean> {
  const api = client(url);
  try {
    await comeBack(api, url, keys);
    const { messages } = await api.call('conversation.read', {});
    const areThere = await Promise.all(files.map((file) => isFileThere(url, api.token ?? '', file)));
    return Buffer.from(messages[0]?.envelope ?? '', 'base64').equals(envelope) && areThere.every((is) => is);
  } catch {
    return false;
  }
}

async function isFileThere(url: string, token: string, { id, sha256 }: MessageAttachment): Promise<boolean> {
  const headers = { 'heed-client': '1', authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/api/conversation/attachments/${id}`, { headers });
  const bytes = await response.bytes();
  return response.ok && createHash('sha256').update(bytes).digest('hex') === sha256;
}
