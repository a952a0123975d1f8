// One line of the inbox: what the server knows and what the sealed summary says, in the order of what needs
// someone. No DOM.

import type { LineRow } from '@heed/api';
import type { Badge } from '../../ui/parts.tsx';
import { stateWords } from '../../words/case.ts';
import { locale } from '../../words/catalogue.ts';
import { countryName, dayName, languageName, timeName } from '../../words/format.ts';
import { badgeWords, doorWords, inboxWords, timeWords } from '../../words/inbox.ts';
import { type Summary, summaryOf } from '../conversation/summary.ts';
import type { FirstWords } from '../first-words/work.ts';
import { type MemberKeyring, nameOf } from '../session/keyring.ts';
import type { Line, LineState } from './lines.ts';

const dayMs = 86_400_000;

export interface InboxLine extends Line {
  /** Name and words, on one line. */
  readonly title: string;
  /** By which the person wants to be called; empty where none is known or shown. */
  readonly name: string;
  /** The title without the name. */
  readonly words: string;
  readonly latest: string | null;
  readonly badges: readonly Badge[];
}

/** What a line shows beside what is stored. */
export interface LineView {
  /** First words of a report that nobody has opened. */
  readonly first?: FirstWords | null;
  /** No words and no names. */
  readonly isHidden?: boolean;
}

export function lineOf(row: LineRow, keyring: MemberKeyring, now: number): InboxLine {
  return inboxLineOf({ row, summary: summaryOf(row, keyring) }, keyring, now);
}

/** The line as it is read. */
export function inboxLineOf(
  line: Line,
  keyring: MemberKeyring,
  now: number,
  { first = null, isHidden = false }: LineView = {},
): InboxLine {
  const summary = first?.state === 'words' ? first.summary : line.summary;
  const badges = badgesOf({ ...line, summary }, keyring, now, { first, isHidden });
  if (isHidden) {
    const words = inboxWords.wordsHidden;
    return { ...line, title: words, name: '', words, latest: null, badges };
  }
  const reason = refusalText(first);
  return {
    ...line,
    title: reason ?? titleOf(line.row, summary),
    name: summary?.name ?? '',
    words: reason ?? (summary?.name && !summary.begins ? '' : wordsOf(line.row, summary)),
    latest: latestOf(line.summary),
    badges,
  };
}

/** Why a report that nobody has opened shows no words; null where it shows them, or nothing has come. */
function refusalText(first: FirstWords | null): string | null {
  const w = inboxWords;
  if (first === null || first.state === 'words') return null;
  if (first.state === 'not-genuine')
    return first.reason === 'unreadable' ? w.firstUnreadable : w.firstNotGenuine;
  const texts = { long: w.firstLong, unjudged: w.firstUnjudged, 'not-held': w.sealedToOthers };
  return texts[first.state];
}

export function titleOf(row: Pick<LineState, 'summary'>, summary: Summary | null): string {
  const name = summary?.name ? `${summary.name}: ` : '';
  return summary?.name && !summary.begins ? summary.name : name + wordsOf(row, summary);
}

/** The title without the person's name. */
export function wordsOf(row: Pick<LineState, 'summary'>, summary: Summary | null): string {
  if (summary?.begins) return summary.begins;
  if (summary?.files) return inboxWords.onlyFiles({ n: summary.files });
  return row.summary ? inboxWords.sealedToOthers : inboxWords.notOpened;
}

function latestOf(summary: Summary | null): string | null {
  if (!summary?.latest) return null;
  return summary.by === 'desk' ? inboxWords.weWrote({ text: summary.latest }) : summary.latest;
}

function badgesOf(
  { row, summary }: Line,
  keyring: MemberKeyring,
  now: number,
  { first, isHidden }: Required<LineView>,
): Badge[] {
  const badges: Badge[] = [];
  const add = (tone: Badge['tone'], word: string | false | null | undefined) => {
    if (word) badges.push({ tone, word });
  };
  const w = badgeWords;
  add('danger', row.urgent && w.urgent);
  const { missed = null, due = null } = row.checkIn ?? {};
  const missedWord = row.hidden ? w.checkInDeleted : w.checkInMissed;
  add('danger', missed !== null && missedWord({ time: timeName(missed) }));
  add('danger', summary?.threat === true && w.threat);
  add('danger', summary?.under18 === 'yes' && w.under18);
  add('danger', row.hidden && (row.eraseOn ? w.deletion({ day: dayName(row.eraseOn) }) : w.deletionAsked));
  add('care', row.openedBy && w.openedBy({ name: nameOf(keyring, row.openedBy) ?? w.someone }));
  add('care', row.overdue && w.overdue);
  add('care', row.state === 'new' && (first === null && !isHidden ? w.fresh : w.freshUnopened));
  add('care', row.state !== 'new' && row.awaiting && (row.unread > 0 ? w.unread({ n: row.unread }) : w.ours));
  const referral = stateWords[summary?.referral as keyof typeof stateWords];
  add(
    summary?.news ? 'care' : 'calm',
    referral && w.referral({ isNews: summary?.news === true, state: referral.toLocaleLowerCase(locale()) }),
  );
  // She says by then that she is safe: nothing of it is ever cut off.
  add('care', due !== null && w.checkIn({ time: timeName(due) }));
  // What is cut off where there is no room is last: first when something is due.
  // A promise of tomorrow says nothing to somebody in danger now.
  add(
    'calm',
    row.replyBy !== null &&
      row.awaiting &&
      !row.overdue &&
      !row.urgent &&
      w.due({ when: dueIn(row.replyBy, now) }),
  );
  add('calm', summary?.language && languageName(summary.language));
  add('calm', summary?.country && countryName(summary.country));
  add('calm', row.assignee && (isHidden ? w.assigned : (nameOf(keyring, row.assignee) ?? w.someone)));
  const endTone = row.checkInEnd?.kind === 'cancelled' ? 'care' : 'calm';
  add(endTone, due === null && missed === null && endedCheckIn(row.checkInEnd, now));
  add('calm', row.state === 'waiting' && !row.awaiting && w.waiting);
  add(
    'calm',
    row.state === 'closed' && (row.eraseOn ? w.closedUntil({ day: dayName(row.eraseOn) }) : w.closed),
  );
  add('calm', row.noReply && w.noReply);
  add('calm', summary?.door && (doorWords[summary.door as keyof typeof doorWords] ?? null));
  return badges;
}

/** How her last check-in ended, until a day after it was due. */
function endedCheckIn(end: LineRow['checkInEnd'], now: number): string | null {
  if (end === null || now > end.due + dayMs) return null;
  const word = end.kind === 'safe' ? badgeWords.checkInSafe : badgeWords.checkInCancelled;
  return word({ time: timeName(end.due) });
}

/** 'in 3 hours', 'in 20 minutes', 'on Thu 10:00'. */
export function dueIn(at: number, now: number): string {
  const minutes = Math.round((at - now) / 60_000);
  if (minutes <= 0) return timeWords.now;
  if (minutes < 90) return timeWords.minutes({ n: minutes });
  if (minutes < 20 * 60) return timeWords.hours({ n: Math.round(minutes / 60) });
  return timeName(at);
}
