// Tasks that come again: when one is ticked, the next is written.
import { addDays, addMonths, type Day } from '../time/index.ts';
import type { Body } from './entry.ts';

type Task = Body<'task'>;

/** The day after `due` by one turn, two turns and so on. A month too short counts to its last day. */
const turn: Readonly<Record<Exclude<Task['repeat'], ''>, (due: Day, turns: number) => Day>> = {
  daily: (due, turns) => addDays(due, turns),
  weekly: (due, turns) => addDays(due, 7 * turns),
  monthly: (due, turns) => addMonths(due, turns),
};

/**
 * The task that follows one that is done on `on`: due a turn later, and past that day where it was late.
 * Null where it does not come again.
 */
export function taskAfter(task: Task, on: Day): Task | null {
  const { repeat, due } = task;
  if (repeat === '' || due === null) return null;
  let turns = 1;
  while (turn[repeat](due, turns) <= on) turns++;
  return { ...task, due: turn[repeat](due, turns), done: null };
}
