// Limits that the kernel sets to a server: open files, and memory by a control group of either version.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why no limit of open files can be set here, or null. */
export const reasonAgainstDescriptors = (): string | null =>
  spawnSync('prlimit', ['--version']).status === 0 ? null : 'no prlimit on this machine';

/** Lets the process open `count` files at most. Calling what it returns takes the limit away. */
export function limitDescriptors(id: number, count: number): () => void {
  const read = ['--pid', `${id}`, '--nofile', '--noheadings', '--raw', '--output', 'SOFT'];
  const before = execFileSync('prlimit', read, { encoding: 'utf8' }).trim();
  const set = (soft: number | string) => execFileSync('prlimit', ['--pid', `${id}`, `--nofile=${soft}:`]);
  set(count);
  return () => void set(before);
}

const memory = 256 * 1024 ** 2;

const root = '/sys/fs/cgroup';
/** Version 1 has a folder for each kind of limit. */
const groups = existsSync(join(root, 'memory'))
  ? { folder: join(root, 'memory'), file: 'memory.limit_in_bytes' }
  : { folder: root, file: 'memory.max' };

export interface MemoryGroup {
  /** A command that starts what follows it within the limit. */
  readonly starter: readonly string[];
  /** Nothing may run in it any more. */
  remove(): void;
}

/** A group of processes with 256 MB; a sentence that says why where none can be made. */
export function makeMemoryGroup(): MemoryGroup | string {
  const folder = join(groups.folder, `heed-torture-${process.pid}`);
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, groups.file), String(memory));
  } catch (error) {
    if (existsSync(folder)) spawnSync('rmdir', [folder]);
    const { code } = error as NodeJS.ErrnoException;
    return `no control group with a limit of memory can be made here (${code})`;
  }
  const remove = () => void spawnSync('rmdir', [folder]);
  process.once('exit', remove);
  return {
    starter: ['sh', '-c', `echo $$ > ${folder}/cgroup.procs && exec "$@"`, 'sh'],
    remove() {
      process.off('exit', remove);
      remove();
    },
  };
}
