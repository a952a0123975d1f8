// Which test files a run has: of the day or the night, of a part or a slice, named or selected by a change.
import { isRange, listChangedBetween, listChangedFiles } from '../selection/changes.ts';
import { ImportGraph } from '../selection/imports.ts';
import { readRecord } from '../selection/record.ts';
import { selectFiles } from '../selection/select.ts';
import { balance } from './balance.ts';
import { type RunRequest, sliceCount } from './command.ts';
import { divideByTime, findTestFiles, pathOf } from './files.ts';
import type { RunPlan } from './shards.ts';
import { chooseSlice, countCommits } from './slice-of-commit.ts';

export interface RunFiles {
  /** Entries: paths, or marked for the night (`files.ts`). */
  readonly files: readonly string[];
  /** Sentences for people. */
  readonly remarks: readonly string[];
  /** They were named one by one, and run without shards. */
  readonly isNamed: boolean;
  /** All tests of the day are among them. */
  readonly isWhole: boolean;
  /** The slice of the night among them. */
  readonly slice: number | null;
}

/** The files of a run; looks for the tests below the current folder. */
export function chooseFiles(request: RunRequest, plan: RunPlan): RunFiles {
  const usual = { remarks: [], isNamed: false, isWhole: false, slice: request.slice };
  if (request.files.length > 0) return { ...usual, files: request.files, isNamed: true };
  const { day, night } = divideByTime(findTestFiles());
  const slices = balance(night, sliceCount, plan.elapsedOf);
  const part = (files: readonly string[]) =>
    request.shard === null
      ? files
      : balance(files, request.shard.count, plan.costOf)[request.shard.number - 1]!.files;
  if (request.isNight) {
    const chosenSlices = request.slice === null ? slices : [slices[request.slice - 1]!];
    return { ...usual, files: part(chosenSlices.flatMap(({ files }) => files)) };
  }
  if (request.since !== null) {
    const selection = selectSince(request.since, day);
    return { ...usual, ...selection, files: part(selection.files) };
  }
  if (!request.isComplete) return { ...usual, files: part(day), isWhole: request.shard === null };
  const slice = chooseSlice(countCommits(), new Date());
  const { files } = slices[slice - 1]!;
  // A file that runs whole at night has its tests of the day in it.
  const rest = day.filter((file) => !files.some((entry) => pathOf(entry) === file));
  return { ...usual, files: [...rest, ...files], isWhole: true, slice };
}

function selectSince(reference: string, day: readonly string[]) {
  const record = readRecord();
  const changed = listChangedFiles(reference);
  // What is asked of the past is judged by the record as it is.
  const between = record === null || isRange(reference) ? [] : listChangedBetween(record.commit, reference);
  const outdated = [...(between ?? []), ...(record?.dirty ?? [])];
  const { files, remarks } = selectFiles(
    day,
    { changed, outdated },
    between === null ? null : record,
    new ImportGraph('.'),
  );
  const count = `${files.length} of ${day.length} test files for ${changed.length} changed files.`;
  return { files, remarks: [...remarks, count] };
}
