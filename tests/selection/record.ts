// The record of the last full run: what each test file made run. Gathered from the notes of `recorder.mjs`.
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../runner/measures.ts';
import { listDirtyFiles } from './changes.ts';
import type { ImportGraph } from './imports.ts';

/** What one test file made run. */
export interface FileRecord {
  /** Modules of which a function ran. */
  readonly ran: readonly string[];
  /** Paths that browsers asked for. */
  readonly addresses: readonly string[];
  /** Programs that did not note by themselves what they ran; '' is one that may read any file. */
  readonly programs: readonly string[];
  /** Files, and folders with a slash behind, that a library read for it. */
  readonly reads: readonly string[];
}

export interface RunRecord {
  /** The commit of the run, and what differed from it in the working tree. */
  readonly commit: string;
  readonly dirty: readonly string[];
  /** Every file of ours at that time. */
  readonly knownFiles: readonly string[];
  readonly files: Readonly<Record<string, FileRecord>>;
  /** By module, the files and folders that it read. */
  readonly reads: Readonly<Record<string, readonly string[]>>;
  /** By module, what ran once for all that use it. */
  readonly shared: Readonly<Record<string, readonly string[]>>;
  /** Modules of which a function ran while modules were evaluated. */
  readonly atLoad: readonly string[];
}

/** A line of notes: what is named depends on what happened. */
export interface RecorderNote {
  readonly file?: string | null;
  readonly phase?: 'load' | 'run';
  readonly ran?: readonly string[];
  readonly started?: string;
  readonly ended?: string;
  readonly entry?: string | null;
  readonly module?: string;
  readonly read?: string;
  readonly shared?: readonly string[];
  readonly address?: string;
  readonly program?: string;
}

const recordFile = join(cacheFolder, 'record.json');

/** Variable with the folder of the notes of a run. */
export const notesVariable = 'TEST_RECORDS';

/**
 * Writes the record of a run of all tests of the day from the notes in `folder`. A file that failed may not
 * have run all that it needs: it stays unknown.
 */
export function saveRecord(folder: string, failed: ReadonlySet<string>, graph: ImportGraph): void {
  const processes = globSync('*.jsonl', { cwd: folder }).map((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as RecorderNote),
  );
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();
  const { files, ...gathered } = gatherNotes(processes, graph);
  const record: RunRecord = {
    commit: git('rev-parse', 'HEAD'),
    dirty: listDirtyFiles(),
    knownFiles: git('ls-files', '--cached', '--others', '--exclude-standard').split('\n'),
    files: Object.fromEntries(Object.entries(files).filter(([file]) => !failed.has(file))),
    ...gathered,
  };
  mkdirSync(dirname(recordFile), { recursive: true });
  writeFileSync(recordFile, JSON.stringify(record));
}

/** Null where this clone had no full run yet. */
export function readRecord(): RunRecord | null {
  try {
    return JSON.parse(readFileSync(recordFile, 'utf8')) as RunRecord;
  } catch {
    return null;
  }
}

type Gathered = Pick<RunRecord, 'files' | 'reads' | 'shared' | 'atLoad'>;

/** Notes by process, each in the order in which it wrote them. */
export function gatherNotes(processes: readonly (readonly RecorderNote[])[], graph: ImportGraph): Gathered {
  const files = new Map<string, Sets>();
  const [reads, shared] = [new SetMap(), new SetMap()];
  const atLoad = new Set<string>();
  const setsOf = (file: string): Sets => {
    const sets = files.get(file) ?? new Sets();
    files.set(file, sets);
    return sets;
  };
  for (const notes of processes) {
    const before = new Set<string>();
    for (const note of notes) {
      if (note.module !== undefined) {
        if (note.read !== undefined) reads.add(note.module, [note.read]);
        shared.add(note.module, note.shared ?? []);
      } else if (typeof note.file === 'string') {
        const sets = setsOf(note.file);
        sets.add(note);
        if (note.phase === 'load') for (const path of note.ran ?? []) atLoad.add(path);
        if (note.phase !== undefined) addCached(sets, before, graph);
        if (note.phase === 'run') for (const path of note.ran ?? []) before.add(path);
      }
    }
    for (const note of notes)
      if (typeof note.file === 'string' && isKilled(note, notes))
        setsOf(note.file).programs.add(note.entry ?? '');
  }
  return {
    // A file that did not come to its end is unknown.
    files: Object.fromEntries(
      [...files].filter(([, { isEnded }]) => isEnded).map(([file, sets]) => [file, sets.toRecord()]),
    ),
    reads: reads.toRecord(),
    shared: shared.toRecord(),
    atLoad: [...atLoad],
  };
}

/** A process that was killed could not say what it ran. */
const isKilled = ({ started }: RecorderNote, notes: readonly RecorderNote[]): boolean =>
  started !== undefined && !notes.some((note) => note.ended === started);

/** What a module keeps between calls, as the formatter writes it at the margin. */
const keepsState = /^(export )?(let \w|const \w+(: [^=]+)? = new (Map|Set|WeakMap)\b)/m;

/**
 * What an earlier file of the process made run may answer a later one from memory: what a module that keeps
 * state can reach counts where it ran before.
 */
function addCached(sets: Sets, before: ReadonlySet<string>, graph: ImportGraph): void {
  const keepers = [...sets.ran].filter((path) => keepsState.test(graph.readText(path)));
  for (const path of graph.findReachable(keepers)) if (before.has(path)) sets.ran.add(path);
}

class Sets {
  readonly ran = new Set<string>();
  readonly addresses = new Set<string>();
  readonly programs = new Set<string>();
  readonly reads = new Set<string>();
  isEnded = false;

  add({ ran = [], address, program, read, phase }: RecorderNote): void {
    if (phase === 'run') this.isEnded = true;
    for (const path of ran) this.ran.add(path);
    if (address !== undefined) this.addresses.add(address);
    if (program !== undefined) this.programs.add(program);
    if (read !== undefined) this.reads.add(read);
  }

  toRecord(): FileRecord {
    const { ran, addresses, programs, reads } = this;
    return { ran: [...ran], addresses: [...addresses], programs: [...programs], reads: [...reads] };
  }
}

class SetMap extends Map<string, Set<string>> {
  add(key: string, values: readonly string[]): void {
    const set = this.get(key) ?? new Set();
    for (const value of values) set.add(value);
    if (set.size > 0) this.set(key, set);
  }

  toRecord(): Record<string, string[]> {
    return Object.fromEntries([...this].map(([key, values]) => [key, [...values]]));
  }
}
