// What is marked in the grid of a week: a rectangle between the cell where marking began and the one where it
// stands. Pure.
import type { HourSpan, Weekday } from '@heed/domain/organisation';

export interface Cell {
  readonly weekday: Weekday;
  readonly hour: number;
}

export const hoursIn: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour);

const between = (value: number, a: number, b: number): boolean =>
  Math.min(a, b) <= value && value <= Math.max(a, b);

export const isMarked = (cell: Cell, anchor: Cell, head: Cell): boolean =>
  between(cell.weekday, anchor.weekday, head.weekday) && between(cell.hour, anchor.hour, head.hour);

/** The marked hours, a span for each weekday. */
export function spansOf(anchor: Cell, head: Cell): readonly HourSpan[] {
  const [from, to] = [Math.min(anchor.hour, head.hour), Math.max(anchor.hour, head.hour) + 1];
  const [first, last] = [Math.min(anchor.weekday, head.weekday), Math.max(anchor.weekday, head.weekday)];
  return Array.from({ length: last - first + 1 }, (_, n) => ({ weekday: (first + n) as Weekday, from, to }));
}

const steps: Readonly<Record<string, readonly [days: number, hours: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where an arrow key leads; null for another key. The edge stops. */
export function moved({ weekday, hour }: Cell, key: string): Cell | null {
  const step = steps[key];
  if (step === undefined) return null;
  const [days, hours] = step;
  return {
    weekday: Math.min(7, Math.max(1, weekday + days)) as Weekday,
    hour: Math.min(23, Math.max(0, hour + hours)),
  };
}
