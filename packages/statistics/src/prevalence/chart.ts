// Where the lines of the trajectories stand, in points of a drawing: people on any list across, estimates up,
// both from zero, so that a slope is what it looks like.
import { rounded } from './estimate.ts';
import type { TrajectoryPoint } from './trajectories.ts';

/** The drawing, and in it the room for the numbers beside and below the lines. */
const SIZE = { width: 640, height: 320, start: 84, end: 36, top: 12, bottom: 32 } as const;
/** Lines across, at most. */
const MOST_TICKS = 5;

/** A tick of an axis with its words. */
export interface ChartTick {
  /** Where it stands: across for people, down for estimates. */
  readonly at: number;
  readonly value: number;
}

/** The chart of trajectories in its own units: whoever draws it scales it. */
export interface Chart {
  readonly size: Readonly<Record<'width' | 'height' | 'start' | 'end' | 'top' | 'bottom', number>>;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** The middle four fifths, as a closed line; empty where there is none. */
  readonly band: readonly { readonly x: number; readonly y: number }[];
  readonly people: readonly ChartTick[];
  readonly estimates: readonly ChartTick[];
}

/** null where fewer than two points have an estimate: nothing to draw a line through. */
export function chartOf(trajectory: readonly TrajectoryPoint[]): Chart | null {
  const plotted = trajectory.flatMap(({ people, estimate, low, high }) =>
    estimate === null || low === null || high === null ? [] : [{ people, estimate, low, high }],
  );
  if (plotted.length < 2) return null;
  const across = ticksTo(Math.max(...plotted.map(({ people }) => people)));
  const up = ticksTo(Math.max(...plotted.map(({ high }) => high)));
  const { width, height, start, end, top, bottom } = SIZE;
  const x = (people: number) => start + ((width - start - end) * people) / across.at(-1)!;
  const y = (estimate: number) => height - bottom - ((height - top - bottom) * estimate) / up.at(-1)!;
  return {
    size: SIZE,
    points: plotted.map(({ people, estimate }) => ({ x: x(people), y: y(estimate) })),
    band: [
      ...plotted.map(({ people, high }) => ({ x: x(people), y: y(high) })),
      ...plotted.toReversed().map(({ people, low }) => ({ x: x(people), y: y(low) })),
    ],
    people: across.map((tick) => ({ at: x(tick), value: rounded(tick) })),
    estimates: up.map((tick) => ({ at: y(tick), value: rounded(tick) })),
  };
}

/** Round numbers from zero to the first that holds the largest value. */
function ticksTo(most: number): readonly number[] {
  const rough = Math.max(most, 1) / (MOST_TICKS - 1);
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = unit * [1, 2, 2.5, 5, 10].find((factor) => factor * unit >= rough)!;
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: Math.max(count, 1) + 1 }, (_, at) => at * step);
}
