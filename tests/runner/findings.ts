// What a run leaves behind for the next: what its files cost, and what each made run.
import { join } from 'node:path';
import { ImportGraph } from '../selection/imports.ts';
import { saveRecord } from '../selection/record.ts';
import { findExceeded, readBudgets, sumRooms } from './budgets.ts';
import { readMeasures, saveMeasures } from './measures.ts';
import { countsStartedProcesses } from './processor-time.ts';
import { roomOf } from './rooms.ts';

export interface RunOutcome {
  /** What each test file made run was noted. */
  readonly isRecorded: boolean;
  /** A slice of the night too, and budgets are to be held. */
  readonly isComplete: boolean;
  /** Test files in which a test failed. */
  readonly failed: ReadonlySet<string>;
}

/** Keeps what the run in `folder` found out. Where it is complete, returns the budgets that it exceeded. */
export function keepFindings(folder: string, { isRecorded, isComplete, failed }: RunOutcome): string[] {
  const graph = new ImportGraph('.');
  const measures = readMeasures(join(folder, 'measures'));
  saveMeasures(measures);
  if (isRecorded) saveRecord(join(folder, 'notes'), failed, graph);
  if (!isComplete) return [];
  if (!countsStartedProcesses) {
    console.log('Budgets are not held here: this system does not tell what started processes took.');
    return [];
  }
  const budgets = readBudgets();
  const scale = budgets.calibration / measures.calibration;
  console.log(`This machine computes at ${scale.toFixed(2)} of the speed that budgets were set at.`);
  return findExceeded(
    sumRooms(measures, budgets.calibration, (file) => roomOf(file, graph)),
    budgets,
  );
}
