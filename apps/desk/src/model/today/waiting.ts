// Who waits at the member's desks, in the order of this member, and how the waits stand against what the
// desks promised. No DOM, no I/O.
import type { ConversationRow } from '@heed/api';
import { type WaitBand, waitBandOf, waitBands } from '@heed/domain/service-hours';
import { isDanger } from '../inbox/order.ts';

/** What the order needs of a line of the inbox. */
export interface WaitingLine {
  readonly row: Pick<
    ConversationRow,
    'id' | 'desk' | 'day' | 'urgent' | 'checkIn' | 'assignee' | 'replyBy' | 'awaiting' | 'state'
  >;
}

/**
 * Danger first, whosever it is; then what is in the member's hands, what is in nobody's, what is a
 * colleague's. Within each the oldest promise first, what was promised nothing last.
 */
export function inOwnOrder<Line extends WaitingLine>(lines: readonly Line[], me: string): readonly Line[] {
  const handOf = ({ row }: Line) => (row.assignee === me ? 0 : row.assignee === null ? 1 : 2);
  return lines.toSorted(
    (a, b) =>
      Number(isDanger(b)) - Number(isDanger(a)) ||
      handOf(a) - handOf(b) ||
      (a.row.replyBy ?? Infinity) - (b.row.replyBy ?? Infinity) ||
      a.row.day.localeCompare(b.row.day),
  );
}

/** Somebody who wrote and was not answered. Danger that was answered and stands is none. */
const waitsForAnswer = ({ row }: WaitingLine): boolean => row.awaiting || row.state === 'new';

/** One row of the table of a desk. */
export interface WaitCount {
  readonly band: WaitBand;
  readonly count: number;
  /** Day on which the oldest of these conversations began. */
  readonly oldest: string;
}

/** How many of a desk's people wait in each band; bands without anybody are left out. */
export function countWaits(lines: readonly WaitingLine[], desk: string, now: number): readonly WaitCount[] {
  const waiting = lines.filter((line) => line.row.desk === desk && waitsForAnswer(line));
  return waitBands.flatMap((band) => {
    const days = waiting
      .filter(({ row }) => waitBandOf(row.replyBy, now) === band)
      .map(({ row }) => row.day)
      .sort();
    return days[0] === undefined ? [] : [{ band, count: days.length, oldest: days[0] }];
  });
}

const hasPassed = ({ row }: WaitingLine, now: number): boolean => row.replyBy !== null && row.replyBy <= now;

/**
 * Who waits for an answer, the longest first: whose promise passed the longest ago, then who began the
 * earliest.
 */
export const longestWaits = <Line extends WaitingLine>(
  lines: readonly Line[],
  now: number,
): readonly Line[] =>
  lines
    .filter(waitsForAnswer)
    .sort(
      (a, b) =>
        Number(hasPassed(b, now)) - Number(hasPassed(a, now)) ||
        (hasPassed(a, now) ? promiseOf(a) - promiseOf(b) : a.row.day.localeCompare(b.row.day)),
    );

const promiseOf = ({ row }: WaitingLine): number => row.replyBy ?? 0;

/** Whose promise has passed. */
export const passedPromises = <Line extends WaitingLine>(
  lines: readonly Line[],
  now: number,
): readonly Line[] => lines.filter((line) => waitsForAnswer(line) && hasPassed(line, now));
