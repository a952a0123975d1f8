// When an answer goes to someone in danger whose safe contact plan says 'not now': now, or when the plan
// allows it. The member says which; nothing is preset, and what goes on its own never waits there.
import { headOf, mayReach } from '@heed/domain/casework';
import { reportedIn } from '../case/head.ts';
import { sessionSignal } from '../session/scope.ts';
import type { Reading } from './reading.ts';
import { CannotWrite } from './write.ts';

export type AnswerTiming = 'now' | 'by-plan';

/** What was chosen for the next answer, and in which conversation. */
const choice = sessionSignal<{ readonly conversation: string; readonly timing: AnswerTiming } | null>(null);

export const timingOf = ({ row }: Pick<Reading, 'row'>): AnswerTiming | null =>
  choice.value?.conversation === row.id ? choice.value.timing : null;

export function chooseTiming({ row }: Pick<Reading, 'row'>, timing: AnswerTiming | null): void {
  choice.value = timing === null ? null : { conversation: row.id, timing };
}

/** Whether the person may be in danger now and the plan says 'not now'. */
export function waitsInDanger(read: Reading, now: number): boolean {
  if (mayReach(read.caseFile, now) === null) return false;
  return read.row.urgent || headOf(read.caseFile, reportedIn(read), now).danger === 'now';
}

/**
 * From when on an answer may reach the person, milliseconds since 1970; null: at once. Throws CannotWrite
 * where the plan has no hour, or where somebody may be in danger and the member has not chosen.
 */
export function releaseOf(read: Reading, now: number): number | null {
  const at = mayReach(read.caseFile, now);
  if (at !== null && waitsInDanger(read, now)) {
    const timing = timingOf(read);
    if (timing === null) throw new CannotWrite('danger-timing');
    if (timing === 'now') return null;
  }
  if (at === 'never') throw new CannotWrite('no-hour');
  return at;
}
