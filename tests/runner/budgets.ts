// Budgets of processor seconds (`tests/minutes.json`): who adds tests to a room takes some away, or gives the
// reason for a larger budget there.
import { readFileSync } from 'node:fs';
import type { RunMeasures } from './measures.ts';

export interface Budget {
  /** Processor seconds of all tests of the room. */
  readonly seconds: number;
  /** Why the room needs them. */
  readonly reason: string;
}

export interface Budgets {
  /** What `calibration.ts` measured where the budgets were set. */
  readonly calibration: number;
  readonly rooms: Readonly<Record<string, Budget>>;
}

/** Where the budgets are. */
export const budgetsFile = new URL('../minutes.json', import.meta.url);

/** Reads the budgets of the repository. */
export const readBudgets = (): Budgets => JSON.parse(readFileSync(budgetsFile, 'utf8')) as Budgets;

/** Part of a budget by which two runs of the same tests may differ. */
const noise = 0.15;

/** Processor seconds by room, as the machine of the budgets would have taken them. */
export function sumRooms(
  measures: RunMeasures,
  calibration: number,
  roomOf: (file: string) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [file, { processor }] of Object.entries(measures.files)) {
    const seconds = (processor * calibration) / measures.calibration;
    sums.set(roomOf(file), (sums.get(roomOf(file)) ?? 0) + seconds);
  }
  return sums;
}

/** A line for each room that takes more than its budget and the noise, or has none. */
export function findExceeded(sums: ReadonlyMap<string, number>, budgets: Budgets): string[] {
  return [...sums].flatMap(([room, seconds]) => {
    const budget = budgets.rooms[room];
    if (budget === undefined)
      return [`${room}: no budget in tests/minutes.json; it took ${seconds.toFixed(0)} processor seconds`];
    return seconds <= budget.seconds * (1 + noise)
      ? []
      : [
          `${room}: ${seconds.toFixed(0)} processor seconds are more than ${budget.seconds} and 15 %. ` +
            'Make its tests cheaper, or raise the budget in tests/minutes.json with the reason.',
        ];
  });
}
