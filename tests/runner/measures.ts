// What the processes of a run measured: how fast the machine computed, and what each file cost.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './calibration.ts';
import type { Cost } from './costs.ts';

/** Variable with the folder of the measurements of a run. */
export const measuresVariable = 'TEST_MEASURES';

/** Where the last full run of this clone is kept: what it measured and what each file made run. */
export const cacheFolder = 'node_modules/.cache/heed-tests';
const measuresFile = join(cacheFolder, 'measures.json');

export interface RunMeasures {
  /** Processor seconds of the fixed piece of work (`calibration.ts`). */
  readonly calibration: number;
  readonly files: Readonly<Record<string, Cost>>;
}

interface Line extends Partial<Cost> {
  readonly calibration?: number;
  readonly file?: string;
}

/** Gathers the notes in `folder`. */
export function readMeasures(folder: string): RunMeasures {
  const lines = globSync('*.jsonl', { cwd: folder }).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line),
  );
  const files: Record<string, Cost> = {};
  for (const { file, processor, elapsed } of lines)
    if (file !== undefined && processor !== undefined && elapsed !== undefined)
      files[file] = { processor: round(processor), elapsed: round(elapsed) };
  return { calibration: median(lines.flatMap(({ calibration }) => calibration ?? [])), files };
}

const round = (seconds: number): number => Math.round(seconds * 100) / 100;

/** Keeps what a run measured; files that it did not run keep what they had. */
export function saveMeasures(measures: RunMeasures): void {
  const files = { ...readSavedMeasures()?.files, ...measures.files };
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(measuresFile, JSON.stringify({ calibration: measures.calibration, files }));
}

/** Null where this clone had no full run yet. */
export function readSavedMeasures(): RunMeasures | null {
  try {
    return JSON.parse(readFileSync(measuresFile, 'utf8')) as RunMeasures;
  } catch {
    return null;
  }
}
