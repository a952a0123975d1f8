// Which lines a view holds, and in which order they stand. No DOM, no I/O.
import type { Line } from './lines.ts';

export const views = ['needs', 'open', 'mine', 'held', 'closed'] as const;
export type ListView = (typeof views)[number];

/** 'need': as the desk ranks what needs somebody. 'waiting': the earliest promise of an answer first. */
export const sorts = ['need', 'newest', 'waiting'] as const;
export type Sort = (typeof sorts)[number];

export const isIn: Readonly<Record<ListView, (line: Line, me: string) => boolean>> = {
  needs: ({ row }) => row.place === 'inbox' && row.rank > 0,
  open: ({ row }) => row.place === 'inbox',
  mine: ({ row }, me) => row.place === 'inbox' && row.assignee === me,
  held: ({ row }) => row.place === 'held',
  closed: ({ row }) => row.place === 'closed',
};

type Order = (a: Line, b: Line) => number;

/** Numbers of two desks say nothing of each other: the day of the last word does. */
const newest: Order = ({ row: a }, { row: b }) =>
  a.desk === b.desk
    ? b.activity - a.activity
    : compareTexts(b.activeDay, a.activeDay) || compareTexts(a.id, b.id);

/** Days and ids compare as texts. */
const compareTexts = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Danger that stands, or a check-in that was missed. */
export const isDanger = ({ row }: { readonly row: Pick<Line['row'], 'urgent' | 'checkIn'> }): boolean =>
  row.urgent || (row.checkIn?.missed ?? null) !== null;

const isWaiting = ({ row }: Line): boolean => row.awaiting || row.state === 'new';

/**
 * Whoever waits before who does not. The promise stands from the first message without an answer on; who was
 * promised nothing stands after, by the day of the last word.
 */
const longestWait: Order = (a, b) =>
  Number(isWaiting(b)) - Number(isWaiting(a)) ||
  (a.row.replyBy ?? Number.MAX_SAFE_INTEGER) - (b.row.replyBy ?? Number.MAX_SAFE_INTEGER) ||
  compareTexts(a.row.activeDay, b.row.activeDay) ||
  newest(b, a);

/** In every order danger stands first: no choice of an order hides it. */
const dangerFirst =
  (order: Order): Order =>
  (a, b) =>
    Number(isDanger(b)) - Number(isDanger(a)) || order(a, b);

export const orders: Readonly<Record<Sort, Order>> = {
  need: (a, b) => b.row.rank - a.row.rank || newest(a, b),
  newest: dangerFirst(newest),
  waiting: dangerFirst(longestWait),
};
