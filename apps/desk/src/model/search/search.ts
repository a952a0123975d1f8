// Search at the desk: the index of sealed summaries, opened here and held in this page's memory until it is
// locked. What somebody looks for never leaves the page. Whole conversations join as they are opened.
// `learn.ts` fetches what the index holds, `look-inside.ts` reads all of it whole.

import type { LineRow } from '@heed/api';
import { isCoded, lackingSteps, longestUnfinished, parseEntry } from '@heed/domain/casework';
import { computed } from '@preact/signals';
import { countryName, languageName } from '../../words/format.ts';
import { badgeWords, doorWords } from '../../words/inbox.ts';
import { holdsEntry } from '../case/case.ts';
import { linesOf } from '../case/shape.ts';
import { authoredIn, authoredInSummary, inErrorIn } from '../conversation/person-text.ts';
import type { Genuine, Reading } from '../conversation/reading.ts';
import { summaryOf } from '../conversation/summary.ts';
import { dropWordsOf } from '../first-words/first-words.ts';
import { titleOf } from '../inbox/line.ts';
import { dropLine, lineAt, noteRead, putLine } from '../inbox/lines.ts';
import type { MemberKeyring } from '../session/keyring.ts';
import { atLock, sessionMap, sessionSet, sessionSignal } from '../session/scope.ts';
import { alikeTo } from './alike.ts';
import { CaseIndex, type SearchEntry } from './case-index.ts';
import { isPublicDetail } from './public-details.ts';
import { forgetReferral, listReferrals, noteReferral } from './referred.ts';

export const query = sessionSignal('');
/**
 * How far the index reaches. `unread`: conversations without words that this member can open: not opened by
 * anybody yet, or under another's key.
 */
export const reach = sessionSignal({ summaries: 0, whole: 0, unread: 0 });
export const state = sessionSignal<'idle' | 'learning' | 'failed'>('idle');

export let index = new CaseIndex();
/** Grows with each change of the index, so that what is shown follows. */
const version = sessionSignal(0);
export const unread = sessionMap<
  string,
  Pick<SearchEntry, 'id' | 'desk' | 'day' | 'active' | 'state' | 'title'>
>();
/** Read whole, and changed since: a message may have come. */
export const changed = sessionSet<string>();
let whole = 0;
/** Grows with each locking: what was asked before one is not put in after it. */
export let lockCount = 0;

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

export function markChanged(): void {
  version.value = version.peek() + 1; // Not read: locking runs in an effect.
  reach.value = { summaries: index.size, whole, unread: unread.size };
}
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

export function take(row: LineRow, desk: string, keyring: MemberKeyring): void {
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
  const active = read.messages.at(-1)?.day ?? row.day;
  noteReferral(
    { id: row.id, desk: row.desk, active, state: row.state },
    {
      ...(read.summary?.referral !== undefined && { referral: read.summary.referral }),
      unfinished: longestUnfinished(read.caseFile),
    },
  );
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
    active,
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
  dropWordsOf(id);
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

atLock(() => {
  lockCount++;
  index = new CaseIndex();
  whole = 0;
});
