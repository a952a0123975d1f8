// One thing done to several ticked conversations, one after the other in this browser, with progress and a
// stop. What happened is said of each; what was done can be undone for a minute.

import type { ConversationRow } from '@heed/api';
import { ApiError } from '@heed/api/client';
import { handOver } from '../conversation/hand-over.ts';
import { peek } from '../conversation/load.ts';
import { faultText } from '../fault.ts';
import { titleOf } from '../inbox/line.ts';
import type { Line } from '../inbox/lines.ts';
import { tickedLines, untick } from '../inbox/ticked.ts';
import { learn } from '../search/learn.ts';
import { type MemberKeyring, nameOrDigits, readersOf } from '../session/keyring.ts';
import { atLock, sessionSignal } from '../session/scope.ts';
import { call, client, session } from '../session/session.ts';
import { isFull } from '../tasks/caseload.ts';
import { type BulkAct, type BulkRefusal, isDone, refusalOf } from './refusal.ts';

interface Success {
  readonly line: Line;
  /** As it was, and as it is put back. */
  readonly before: Pick<ConversationRow, 'state' | 'assignee'>;
}

interface Refusal {
  readonly id: string;
  readonly title: string;
  /** A code, or what the server or the network said. */
  readonly why: BulkRefusal | { readonly text: string };
}

export interface BulkReport {
  readonly act: BulkAct;
  readonly isUndo: boolean;
  readonly successes: readonly Success[];
  readonly refusals: readonly Refusal[];
  /** Not begun: the member has stopped it. */
  readonly remaining: number;
}

export const progress = sessionSignal<{ readonly count: number; readonly of: number } | null>(null);
export const report = sessionSignal<BulkReport | null>(null);
/** Whether what was done last can still be undone. */
export const canUndo = sessionSignal(false);

/** Milliseconds for which an act can be undone. */
const undoMs = 60_000;
let undoTimer: ReturnType<typeof setTimeout> | undefined;
let isStopped = false;
atLock(() => {
  isStopped = true;
  clearTimeout(undoTimer);
});

export const stop = (): void => {
  isStopped = true;
};

/** Colleagues who read for a desk of the ticked ones: of each, whether they read it, is asked again. */
export function recipients(keyring: MemberKeyring, lines: readonly Line[]): readonly string[] {
  const desks = new Set(lines.map(({ row }) => row.desk));
  return [...new Set([...desks].flatMap((desk) => readersOf(keyring, desk).map(({ member }) => member)))];
}

/** `overCap`: the member has been told that the colleague has as many cases as is wanted. */
export function actOnTicked(act: BulkAct, overCap = false): Promise<void> {
  const lines = tickedLines.peek();
  return run(act, false, lines, async (line, keyring) => {
    const read = await peek(client, keyring, line.row.id);
    const why = refusalOf(act, read, keyring);
    if (why !== null) return why;
    if (!overCap && act.kind === 'hand' && act.member !== null && (await isFull(read.row.desk, act.member)))
      return 'full';
    await perform(act, read, keyring);
    return { line, before: { state: read.row.state, assignee: read.row.assignee } };
  });
}

/** Puts back what no colleague has changed since. */
export function undo(): Promise<void> {
  const last = report.peek();
  if (last === null || !canUndo.peek()) return Promise.resolve();
  const before = new Map(last.successes.map((success) => [success.line.row.id, success.before]));
  const lines = last.successes.map(({ line }) => line);
  return run(last.act, true, lines, async (line, keyring) => {
    const read = await peek(client, keyring, line.row.id);
    const then = before.get(line.row.id)!;
    if (read.row.hidden) return 'hidden';
    if (!isDone(last.act, read.row)) return 'changed';
    const back: BulkAct =
      last.act.kind === 'hand'
        ? { kind: 'hand', member: then.assignee }
        : { kind: 'state', state: then.state === 'waiting' ? 'waiting' : 'open' };
    // The person has written since: the desk does not wait for an answer any more.
    if (back.kind === 'state' && back.state === 'waiting' && read.row.awaiting) return 'awaits';
    await perform(back, read, keyring);
    return { line, before: then };
  });
}

async function perform(
  act: BulkAct,
  read: Awaited<ReturnType<typeof peek>>,
  keyring: MemberKeyring,
): Promise<void> {
  if (act.kind === 'state') await call('casework.setState', { state: act.state }, { id: read.row.id });
  else
    await handOver(read, keyring, act.member, act.member === null ? '' : nameOrDigits(keyring, act.member));
}

type One = (line: Line, keyring: MemberKeyring) => Promise<Success | BulkRefusal>;

async function run(act: BulkAct, isUndo: boolean, lines: readonly Line[], one: One): Promise<void> {
  if (progress.peek() !== null || lines.length === 0) return;
  isStopped = false;
  canUndo.value = false;
  report.value = null;
  const [successes, refusals]: [Success[], Refusal[]] = [[], []];
  let count = 0;
  for (const line of lines) {
    const keyring = session.value?.keyring;
    if (isStopped || !keyring) break;
    progress.value = { count: ++count, of: lines.length };
    const result = await attemptOne(line, keyring, one);
    if (typeof result === 'object' && 'before' in result) successes.push(result);
    else refusals.push({ id: line.row.id, title: titleOf(line.row, line.summary), why: result });
  }
  // Locked meanwhile: nothing of it is put into a later session.
  if (session.peek() === null) return;
  progress.value = null;
  report.value = { act, isUndo, successes, refusals, remaining: lines.length - count };
  const finished = new Set(successes.map(({ line }) => line.row.id));
  untick(lines.map(({ row }) => row.id).filter((id) => !finished.has(id)));
  if (successes.length > 0 && !isUndo) offerUndo();
  void learn();
}

async function attemptOne(
  line: Line,
  keyring: MemberKeyring,
  one: One,
): Promise<Success | BulkRefusal | { readonly text: string }> {
  try {
    return await one(line, keyring);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return 'gone';
    // Another kind is reported by it, and said as one.
    return { text: faultText(error) };
  }
}

function offerUndo(): void {
  canUndo.value = true;
  clearTimeout(undoTimer);
  undoTimer = setTimeout(() => (canUndo.value = false), undoMs);
}
