// The room of a test file, for budgets: the package or app beside which it is, or what it drives.
// Found from what the file imports, so that nobody keeps a list.
import { readFileSync } from 'node:fs';
import type { ImportGraph } from '../selection/imports.ts';
import { isOfNight } from './files.ts';

/** Name of the room of a slice of the night. */
export const nightRoom = 'a slice of the night';

/** What a test file imports: `all` that its helpers lead to, and its `own` imports with itself. */
interface Imports {
  readonly all: ReadonlySet<string>;
  readonly own: readonly string[];
}

const drives: readonly [room: string, isDriven: (imports: Imports) => boolean][] = [
  ['desk in a browser', ({ all }) => all.has('tests/workspace.ts')],
  ['site in a browser', ({ all }) => all.has('tests/chromium.ts') || all.has('tests/firefox.ts')],
  // Helpers further away start a database, and hardly ever what is tested.
  ['processes', ({ own }) => own.some(startsProcesses)],
  ['server', ({ all }) => [...all].some((path) => path.startsWith('apps/server/'))],
];

const startsProcesses = (path: string): boolean =>
  path.startsWith('tests/') && readFileSync(path, 'utf8').includes("'node:child_process'");

/** Such as `packages/domain`, `apps/cli`, or `tests: desk in a browser`. */
export function roomOf(file: string, graph: ImportGraph): string {
  if (isOfNight(file)) return nightRoom;
  const [top, name] = file.split('/');
  if (top !== 'tests') return `${top}/${name}`;
  // Helpers of tests import each other; beyond them only what they import directly says what is driven.
  const all = graph.findReachable([file], (path) => path.startsWith('tests/'));
  const own = [file, ...graph.importsOf(file)];
  const [room] = drives.find(([, isDriven]) => isDriven({ all, own })) ?? ['unit'];
  return `tests: ${room}`;
}
