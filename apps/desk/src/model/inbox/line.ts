// One line of the inbox: what the server knows and what the sealed summary says, in the order of what needs
// someone. No DOM.

import type { LineRow } from '@heed/api';
import type { Badge } from '../../ui/parts.tsx';
import { stateWords } from '../../words/case.ts';
import { locale } from '../../words/catalogue.ts';
import { countryName, dayName, languageName, timeName } from '../../words/format.ts';
import { badgeWords, doorWords, inboxWords, timeWords } from '../../words/inbox.ts';
import { type Summary, summaryOf } from '../conversation/summary.ts';
import { type MemberKeyring, nameOf } from '../session/keyring.ts';
import type { Line, LineState } from './lines.ts';

const dayMs = 86_400_000;

export interface InboxLine extends Line {
  readonly title: string;
  readonly latest: string | null;
  readonly badges: readonly Badge[];
}

export function lineOf(row: LineRow, keyring: MemberKeyring, now: number): InboxLine {
  return inboxLineOf({ row, summary: summaryOf(row, keyring) }, keyring, now);
}

/** The line as it is read. */
export const inboxLineOf = (line: Line, keyring: MemberKeyring, now: number): InboxLine => ({
  ...line,
  title: titleOf(line.row, line.summary),
  latest: latestOf(line.summary),
  badges: badgesOf(line, keyring, now),
});

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

function badgesOf({ row, summary }: Line, keyring: MemberKeyring, now: number): Badge[] {
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
  add('care', row.overdue && w.overdue);
  add('care', row.state === 'new' && w.fresh);
  add('care', row.state !== 'new' && row.awaiting && (row.unread > 0 ? w.unread({ n: row.unread }) : w.ours));
  const referral = stateWords[summary?.referral as keyof typeof stateWords];
  add(
    summary?.news ? 'care' : 'calm',
    referral && w.referral({ isNews: summary?.news === true, state: referral.toLocaleLowerCase(locale()) }),
  );
  // What is cut off where there is no room stands last.
  add('calm', summary?.language && languageName(summary.language));
  add('calm', summary?.country && countryName(summary.country));
  add('calm', row.assignee && (nameOf(keyring, row.assignee) ?? w.someone));
  // A promise of tomorrow says nothing to somebody in danger now.
  add(
    'calm',
    row.replyBy !== null &&
      row.awaiting &&
      !row.overdue &&
      !row.urgent &&
      w.due({ when: dueIn(row.replyBy, now) }),
  );
  add('calm', due !== null && w.checkIn({ time: timeName(due) }));
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
