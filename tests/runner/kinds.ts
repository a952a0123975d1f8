// Which test files may share a process, and what a file costs that nobody has measured.
import { readFileSync } from 'node:fs';
import { pathOf } from './files.ts';

/**
 * `whole` drives a server, a command or a browser; `unit` computes in its own process; `waiting` waits more
 * than it computes; `apart` needs a process of its own.
 */
export type Kind = 'whole' | 'unit' | 'waiting' | 'apart';

/** They measure the memory of their own process. */
const apart = /^tests\/photo(\.night)?\.test\.ts$/;

const servers = /\b(startServer|startInvented|serve)\b/;
const helpers = /\/(chromium|command|filled|firefox|process|proxies|small-disk|workspace)\.ts'/;
const whole = new RegExp(`${servers.source}|${helpers.source}`);

/** The kind of the entry `file`, which is below the current folder. `waiting` by measurement. */
export function kindOf(file: string, waiting: ReadonlySet<string>): Kind {
  if (apart.test(file)) return 'apart';
  if (waiting.has(file)) return 'waiting';
  return whole.test(readFileSync(pathOf(file), 'utf8')) ? 'whole' : 'unit';
}

/** Processor seconds of a file without a measurement. */
export const usualCost = (kind: Kind): number => (kind === 'unit' ? 1 : 8);
