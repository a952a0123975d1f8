// Fills the index of the search with the sealed summaries of the member's desks: everything the first time,
// later what has changed.

import type { LineRow } from '@heed/api';
import { ApiError } from '@heed/api/client';
import { allLines, countAt, lineAt, setCoverage, showLines } from '../inbox/lines.ts';
import { type MemberKeyring, ownDesks } from '../session/keyring.ts';
import { atLock, sessionMap, sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';
import { learnPublicDetails } from './public-details.ts';
import { drop, lockCount, markChanged, pause, state, take } from './search.ts';

/** By desk: what changes from here on, and what is older than what is here; null where nothing is. */
const cursors = sessionMap<string, { readonly newest: string; readonly oldest: string | null }>();

/** Summaries opened between two looks at what else the page has to do: about 10 ms of work. */
const atOnce = 100;

let last: Promise<void> = Promise.resolve();
let next: Promise<void> | null = null;
/** The keys that the index was made with: with other keys other summaries open. */
let indexKeys = '';
/** Whether the member has stopped the first fetching: lists and search rest on what is here. */
export const isStopped = sessionSignal(false);

/**
 * Fetches what has changed since the last time; the first time everything. One run after the other: what
 * changes during one is fetched by the next.
 */
export function learn(): Promise<void> {
  next ??= last.then(() => {
    next = null;
    return learnAll();
  });
  // Whoever asked for that run hears of what fails.
  last = next.catch(() => undefined);
  return next;
}

export function stopLearning(isOver: boolean): void {
  isStopped.value = isOver;
  if (!isOver) void learn();
}

async function learnAll(): Promise<void> {
  const keyring = session.value?.keyring;
  if (keyring?.me.member.state !== 'active') return;
  const lockCountAtStart = lockCount;
  const desks = ownDesks(keyring).map(({ id }) => id);
  for (const desk of cursors.keys()) if (!desks.includes(desk)) forgetDesk(desk);
  const keys = [...keyring.summaryKeys.keys()].sort().join();
  if (indexKeys !== keys) cursors.clear();
  indexKeys = keys;
  void learnPublicDetails();
  if (cursors.size < desks.length) state.value = 'learning';
  try {
    for (const desk of desks) await learnDesk(desk, keyring, lockCountAtStart);
    if (lockCountAtStart === lockCount) state.value = 'idle';
  } catch (error) {
    if (lockCountAtStart === lockCount) state.value = 'failed';
    if (!(error instanceof ApiError)) throw error;
  }
}

async function learnDesk(desk: string, keyring: MemberKeyring, lockCountAtStart: number): Promise<void> {
  const count = await fetchChanges(desk, keyring, lockCountAtStart);
  if (count === null || count === countAt(desk)) return;
  // Something was erased, or came by an import under an earlier number.
  const { ids } = await call('inbox.listIds', { desk });
  const present = new Set(ids);
  for (const { row } of [...allLines()]) if (row.desk === desk && !present.has(row.id)) drop(row.id);
  await fetchChanges(desk, keyring, lockCountAtStart);
  if (ids.every((id) => lineAt(id) !== undefined)) return;
  cursors.delete(desk);
  await fetchChanges(desk, keyring, lockCountAtStart);
}

/**
 * What has changed since the last time, then what is not here yet, the last change first: each page of the
 * older ones is followed by another look at what is new. Returns how many conversations the desk has; null
 * where it was stopped or locked before all had come.
 */
async function fetchChanges(
  desk: string,
  keyring: MemberKeyring,
  lockCountAtStart: number,
): Promise<number | null> {
  for (;;) {
    const cursor = cursors.get(desk);
    const news = await call('inbox.listSummaries', { desk, ...(cursor && { after: cursor.newest }) });
    if (!(await takeAll(news.rows, desk, keyring, lockCountAtStart))) return null;
    const oldest = cursor ? cursor.oldest : news.more ? news.oldest : null;
    cursors.set(desk, { newest: news.newest, oldest });
    setCoverage(desk, { count: news.count, isWhole: oldest === null });
    if (cursor && news.more) continue;
    if (oldest === null) return news.count;
    if (isStopped.peek()) return null;
    const older = await call('inbox.listSummaries', { desk, before: oldest });
    if (!(await takeAll(older.rows, desk, keyring, lockCountAtStart))) return null;
    cursors.set(desk, { newest: news.newest, oldest: older.more ? older.oldest : null });
  }
}

/** Returns whether the page is still unlocked as it was. */
async function takeAll(
  rows: readonly LineRow[],
  desk: string,
  keyring: MemberKeyring,
  lockCountAtStart: number,
): Promise<boolean> {
  for (let at = 0; at < rows.length; at += atOnce) {
    if (lockCountAtStart !== lockCount) return false;
    for (const row of rows.slice(at, at + atOnce)) take(row, desk, keyring);
    markChanged();
    await pause();
  }
  if (lockCountAtStart === lockCount && rows.length > 0) showLines();
  return lockCountAtStart === lockCount;
}

function forgetDesk(desk: string): void {
  cursors.delete(desk);
  for (const { row } of [...allLines()]) if (row.desk === desk) drop(row.id);
}

atLock(() => {
  last = Promise.resolve();
  next = null;
  indexKeys = '';
});
