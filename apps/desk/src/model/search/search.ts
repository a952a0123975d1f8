// Search at the desk: fetches the sealed summaries of the member's desks, opens them here, and holds the
// index in this page's memory until it is locked. What somebody looks for never leaves the page. Whole
// conversations join as they are opened, or all of them where the member asks for it.

import type { LineRow } from '@heed/api';
import { ApiError } from '@heed/api/client';
import { isCoded, lackingSteps, parseEntry } from '@heed/domain/casework';
import { computed } from '@preact/signals';
import { countryName, languageName } from '../../words/format.ts';
import { badgeWords, doorWords } from '../../words/inbox.ts';
import { holdsEntry } from '../case/case.ts';
import { linesOf } from '../case/shape.ts';
import { peek } from '../conversation/load.ts';
import { authoredIn, authoredInSummary, inErrorIn } from '../conversation/person-text.ts';
import type { Genuine, Reading } from '../conversation/reading.ts';
import { summaryOf } from '../conversation/summary.ts';
import { titleOf } from '../inbox/line.ts';
import {
  allLines,
  countAt,
  dropLine,
  lineAt,
  noteRead,
  putLine,
  setCoverage,
  showLines,
} from '../inbox/lines.ts';
import { type MemberKeyring, ownDesks } from '../session/keyring.ts';
import { atLock, sessionMap, sessionSet, sessionSignal } from '../session/scope.ts';
import { call, client, session } from '../session/session.ts';
import { alikeTo } from './alike.ts';
import { CaseIndex, type SearchEntry } from './case-index.ts';
import { isPublicDetail, learnPublicDetails } from './public-details.ts';
import { forgetReferral, listReferrals, noteReferral } from './referred.ts';

export const query = sessionSignal('');
/**
 * How far the index reaches. `unread`: conversations without words that this member can open: not opened by
 * anybody yet, or under another's key.
 */
export const reach = sessionSignal({ summaries: 0, whole: 0, unread: 0 });
export const state = sessionSignal<'idle' | 'learning' | 'failed'>('idle');
export const inside = sessionSignal<{ readonly count: number; readonly of: number } | null>(null);

let index = new CaseIndex();
/** Grows with each change of the index, so that what is shown follows. */
const version = sessionSignal(0);
/** By desk: what changes from here on, and what is older than what is here; null where nothing is. */
const cursors = sessionMap<string, { readonly newest: string; readonly oldest: string | null }>();
const unread = sessionMap<string, Pick<SearchEntry, 'id' | 'desk' | 'day' | 'active' | 'state' | 'title'>>();
/** Read whole, and changed since: a message may have come. */
const changed = sessionSet<string>();
let whole = 0;
let stopped = false;
/** Counts the lockings: what was asked before one is not put in after it. */
let life = 0;

/** Conversations in which these words stand, the best first. */
export function find(words: string): ReturnType<CaseIndex['find']> {
  version.value;
  return index.find(words);
}

export const results = computed(() => find(query.value));

/** Cases that were referred to another desk here, as their sealed summaries say. */
export const referredCases = computed(() => {
  version.value;
  return listReferrals();
});

/** What the list says of a conversation; null where nobody has opened it. */
export const titleIn = (id: string): string | null => {
  version.value;
  return index.get(id)?.title ?? null;
};

/** Conversations of these desks in which something was written on `day` or later. */
export const activeSince = (
  day: string,
  desks: readonly string[],
): readonly Pick<SearchEntry, 'id' | 'desk' | 'title' | 'state'>[] => {
  version.value;
  const all = [...index.entries(), ...unread.values()];
  return all.filter(({ desk, active }) => desks.includes(desk) && active >= day);
};

export const alike = (id: string) => {
  version.value;
  return alikeTo(id, index, isPublicDetail);
};

function markChanged(): void {
  version.value = version.peek() + 1; // Not read: locking runs in an effect.
  reach.value = { summaries: index.size, whole, unread: unread.size };
}

/** Summaries opened between two looks at what else the page has to do: about 10 ms of work. */
const atOnce = 100;
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

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
  const began = life;
  const desks = ownDesks(keyring).map(({ id }) => id);
  for (const desk of cursors.keys()) if (!desks.includes(desk)) forgetDesk(desk);
  const keys = [...keyring.summaryKeys.keys()].sort().join();
  if (indexKeys !== keys) cursors.clear();
  indexKeys = keys;
  void learnPublicDetails();
  if (cursors.size < desks.length) state.value = 'learning';
  try {
    for (const desk of desks) await learnDesk(desk, keyring, began);
    if (began === life) state.value = 'idle';
  } catch (error) {
    if (began === life) state.value = 'failed';
    if (!(error instanceof ApiError)) throw error;
  }
}

async function learnDesk(desk: string, keyring: MemberKeyring, began: number): Promise<void> {
  const count = await fetchChanges(desk, keyring, began);
  if (count === null || count === countAt(desk)) return;
  // Something was erased, or came by an import under an earlier number.
  const { ids } = await call('inbox.listIds', { desk });
  const present = new Set(ids);
  for (const { row } of [...allLines()]) if (row.desk === desk && !present.has(row.id)) drop(row.id);
  await fetchChanges(desk, keyring, began);
  if (ids.every((id) => lineAt(id) !== undefined)) return;
  cursors.delete(desk);
  await fetchChanges(desk, keyring, began);
}

/**
 * What has changed since the last time, then what is not here yet, the last change first: each page of the
 * older ones is followed by another look at what is new. Returns how many conversations the desk has; null
 * where it was stopped or locked before all had come.
 */
async function fetchChanges(desk: string, keyring: MemberKeyring, began: number): Promise<number | null> {
  for (;;) {
    const cursor = cursors.get(desk);
    const news = await call('inbox.listSummaries', { desk, ...(cursor && { after: cursor.newest }) });
    if (!(await takeAll(news.rows, desk, keyring, began))) return null;
    const oldest = cursor ? cursor.oldest : news.more ? news.oldest : null;
    cursors.set(desk, { newest: news.newest, oldest });
    setCoverage(desk, { count: news.count, isWhole: oldest === null });
    if (cursor && news.more) continue;
    if (oldest === null) return news.count;
    if (isStopped.peek()) return null;
    const older = await call('inbox.listSummaries', { desk, before: oldest });
    if (!(await takeAll(older.rows, desk, keyring, began))) return null;
    cursors.set(desk, { newest: news.newest, oldest: older.more ? older.oldest : null });
  }
}

/** Returns whether the page is still unlocked as it was. */
async function takeAll(
  rows: readonly LineRow[],
  desk: string,
  keyring: MemberKeyring,
  began: number,
): Promise<boolean> {
  for (let at = 0; at < rows.length; at += atOnce) {
    if (began !== life) return false;
    for (const row of rows.slice(at, at + atOnce)) take(row, desk, keyring);
    markChanged();
    await pause();
  }
  if (began === life && rows.length > 0) showLines();
  return began === life;
}

function take(row: LineRow, desk: string, keyring: MemberKeyring): void {
  const entry = index.get(row.id);
  const summary = summaryOf(row, keyring);
  const activity = lineAt(row.id)?.row.activity;
  putLine(row, summary);
  if (row.hidden) {
    forget(row.id);
    return;
  }
  const place = { id: row.id, desk, day: row.day, active: row.activeDay, state: row.state };
  noteReferral(place, summary);
  if (summary === null && !entry?.whole) {
    index.remove(row.id);
    unread.set(row.id, { ...place, title: titleOf(row, summary) });
    return;
  }
  if (entry?.whole && activity !== row.activity) changed.add(row.id);
  const latest = summary?.latest ?? '';
  const text = entry?.whole ? entry.text : (summary?.begins ?? '');
  const authored = entry?.whole || summary === null ? entry : authoredInSummary(summary);
  const labels = [
    doorWords[summary?.door as keyof typeof doorWords],
    summary?.country && countryName(summary.country),
    summary?.language && languageName(summary.language),
    summary?.under18 === 'yes' && badgeWords.under18,
  ];
  unread.delete(row.id);
  index.put({
    ...place,
    title: titleOf(row, summary),
    // A summary may be newer than the whole text that was read.
    text: text.includes(latest.replace(/…$/, '')) ? text : `${text}\n${latest}`,
    personText: authored?.personText ?? '',
    deskDetails: authored?.deskDetails ?? [],
    labels: labels.filter(Boolean).join(' '),
    whole: entry?.whole ?? false,
  });
}

/** What was said or written down: of a record of the case file what was filled in, never its form. */
function textIn(message: Genuine['message']): string {
  if (!holdsEntry(message)) return message.text;
  const entry = parseEntry(message.text);
  return entry === null
    ? ''
    : linesOf(entry.kind, entry.body, () => '')
        .map(({ says }) => says)
        .join('\n');
}

/** A conversation that was opened: every genuine word and name of a file can be found from here on. */
export function takeWhole(read: Reading): void {
  const { row } = read;
  if (row.hidden) {
    forget(row.id);
    return;
  }
  noteRead(row.id, { lacks: lackingSteps(read.caseFile), coded: isCoded(read.caseFile) });
  const entry = index.get(row.id);
  const wrong = inErrorIn(read);
  const text = read.genuine
    .filter(({ message }) => !wrong.has(message.id))
    .flatMap(({ message }) => [textIn(message), ...message.attachments.map(({ name }) => name)])
    .filter((piece) => piece !== '')
    .join('\n');
  if (!entry?.whole) whole++;
  changed.delete(row.id);
  unread.delete(row.id);
  index.put({
    id: row.id,
    desk: row.desk,
    day: row.day,
    active: read.messages.at(-1)?.day ?? row.day,
    state: row.state,
    title: entry?.title ?? titleOf(row, read.summary),
    text,
    ...authoredIn(read),
    labels: entry?.labels ?? '',
    whole: true,
  });
  markChanged();
}

/** It was erased. */
export function drop(id: string): void {
  dropLine(id);
  forget(id);
}

/** Its deletion was asked: it is searched no more. */
function forget(id: string): void {
  if (index.get(id)?.whole) whole--;
  index.remove(id);
  forgetReferral(id);
  unread.delete(id);
  changed.delete(id);
  markChanged();
}

function forgetDesk(desk: string): void {
  cursors.delete(desk);
  for (const { row } of [...allLines()]) if (row.desk === desk) drop(row.id);
}

/** How many conversations are fetched ahead while one is opened. */
const fetchedAhead = 3;

/**
 * Reads every conversation whole, without marking anything as opened: the member looks for something, and
 * does not read them.
 */
export async function lookInside(): Promise<void> {
  const began = life;
  await learn();
  const partly = [...index.entries()].filter(({ id, whole: all }) => !all || changed.has(id));
  const ids = [...partly, ...unread.values()].map(({ id }) => id);
  stopped = false;
  let count = 0;
  const next = ids.values();
  const work = async () => {
    for (const id of next) {
      const keyring = session.value?.keyring;
      if (stopped || began !== life || !keyring) return;
      inside.value = { count, of: ids.length };
      await peek(client, keyring, id).then(
        (read) => began === life && takeWhole(read),
        (error: unknown) => {
          if (!(error instanceof ApiError) || error.status !== 404) throw error;
          drop(id);
        },
      );
      count++;
      await pause();
    }
  };
  inside.value = { count, of: ids.length };
  try {
    await Promise.all(Array.from({ length: fetchedAhead }, work));
  } catch (error) {
    if (began === life) state.value = 'failed';
    if (!(error instanceof ApiError)) throw error;
  } finally {
    stopped = true;
    inside.value = null;
  }
}

export const stop = (): void => {
  stopped = true;
};

atLock(() => {
  life++;
  stopped = true;
  last = Promise.resolve();
  next = null;
  indexKeys = '';
  index = new CaseIndex();
  whole = 0;
});
