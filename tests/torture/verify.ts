// What must be true after every fault: what was acknowledged is there, whole and in the log; no word stands in
// clear.
import { client } from '@heed/api/client';
import { leafHash } from '@heed/ledger';
import { filesHolding } from '../hunt.ts';
import { hexOf, readLog, until } from '../log.ts';
import { comeBack } from '../person.ts';
import { returnWithoutScript } from '../scriptless.ts';
import type { Acknowledged, AcknowledgedReport } from './load.ts';

/** Counts how many of what was acknowledged are not there, not whole or not in the log at `url`. */
export async function countLost(url: string, { reports, forms }: Acknowledged): Promise<number> {
  const there = await leavesWith(
    url,
    reports.map(({ leaf }) => leaf),
  );
  let lost = 0;
  for (const report of reports) if (!there.has(report.leaf) || !(await isWhole(url, report))) lost += 1;
  for (const { code, canary } of forms) {
    const { page } = await returnWithoutScript(url, code);
    if (!page.includes(canary)) lost += 1;
  }
  return lost;
}

/** Counts the files in `folder` that hold a word or a code. No server may be writing there. */
export const countClear = (folder: string, { forms, canaries }: Acknowledged): number =>
  filesHolding(folder, [...canaries, ...forms.map(({ code }) => code)]).length;

/** Leaves of the log at `url`; waits until it holds all of `wanted`, or for ten seconds. */
async function leavesWith(url: string, wanted: readonly string[]): Promise<ReadonlySet<string>> {
  const read = async () => new Set((await readLog(url)).entries.map((entry) => hexOf(leafHash(entry))));
  const whole = until(async () => {
    const leaves = await read();
    return wanted.every((leaf) => leaves.has(leaf)) ? leaves : null;
  });
  return whole.catch(read);
}

/** Whether its sender, coming back, gets the very bytes. */
async function isWhole(url: string, { keys, envelope }: AcknowledgedReport): Promise<boolean> {
  const api = client(url);
  try {
    await comeBack(api, url, keys);
    const { messages } = await api.call('conversation.read', {});
    return Buffer.from(messages[0]?.envelope ?? '', 'base64').equals(envelope);
  } catch {
    return false;
  }
}
