// The machine that is installed on: what stands there, and each step as it is carried out. Paths stand below
// `root`, so that the same steps fill the folder of an image.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../failure.ts';
import { programRoot } from '../release/release.ts';
import type { InstallStep, StepState } from './step.ts';

export interface Machine {
  readonly root: string;
  stateOf(step: InstallStep): StepState;
  /** Whether `path` is still what the Debian package `name` brought. */
  isPackageDefault(name: string, path: string): boolean;
  /** Null where there is no such account. */
  accountIds(name: string): { readonly uid: number; readonly gid: number } | null;
  /** Name of the account with this number; null for none. */
  accountWith(uid: number): string | null;
  /** Throws Failure: what the system said. */
  carryOut(step: InstallStep): void;
  /** Runs one command of the system; those of systemd are left out below a root. */
  command(words: readonly string[]): void;
  /** What a command says on its output, whatever its exit code; '' for none. */
  says(words: readonly string[]): string;
  path(of: string): string;
}

export function openMachine(root: string): Machine {
  const path = (of: string) => `${root}${of}`;
  const lines = (file: string) =>
    existsSync(path(file))
      ? readFileSync(path(file), 'utf8')
          .split('\n')
          .map((line) => line.split(':'))
      : [];
  const accountIds = (name: string) => {
    const line = lines('/etc/passwd').find(([account]) => account === name);
    return line === undefined ? null : { uid: Number(line[2]), gid: Number(line[3]) };
  };
  const machine: Machine = {
    root,
    path,
    accountIds,
    accountWith: (uid) =>
      lines('/etc/passwd').find((line) => Number(line[2]) === uid && line[0] !== '')?.[0] ?? null,
    isPackageDefault: (name, file) => isPackageDefault(root, name, file),
    stateOf: (step) => stateOf(step, machine, lines),
    carryOut: (step) => carryOut(step, machine),
    command: (words) => runCommand(root, words),
    says: ([name = '', ...words]) => (spawnSync(name, words, { encoding: 'utf8' }).stdout ?? '').trim(),
  };
  return machine;
}

/** A field of dpkg-query, with its own sign for one. */
const conffiles = '$' + '{Conffiles}';

function isPackageDefault(root: string, name: string, file: string): boolean {
  if (!existsSync(`${root}${file}`)) return true;
  const { stdout } = spawnSync(
    'dpkg-query',
    [...(root === '' ? [] : [`--admindir=${root}/var/lib/dpkg`]), '-W', '-f', conffiles, name],
    { encoding: 'utf8' },
  );
  const packageLine = (stdout ?? '').split('\n').find((line) => line.trim().startsWith(`${file} `));
  return (
    packageLine?.trim().split(' ')[1] ===
    createHash('md5')
      .update(readFileSync(`${root}${file}`))
      .digest('hex')
  );
}

function stateOf(
  step: InstallStep,
  machine: Machine,
  lines: (file: string) => readonly string[][],
): StepState {
  const { path } = machine;
  switch (step.does) {
    case 'account':
      return machine.accountIds(step.account) === null ? 'to-do' : 'done';
    case 'group': {
      const members =
        lines('/etc/group')
          .find(([group]) => group === step.group)?.[3]
          ?.split(',') ?? [];
      return members.includes(step.account) ? 'done' : 'to-do';
    }
    case 'folder': {
      const there = statSync(path(step.path), { throwIfNoEntry: false });
      const owner = step.owner === 'root' ? 0 : machine.accountIds(step.owner)?.uid;
      return there?.isDirectory() && there.uid === owner && (there.mode & 0o777) === step.mode
        ? 'done'
        : 'to-do';
    }
    case 'program':
      return existsSync(join(path(step.path), 'package.json')) ? 'done' : 'to-do';
    case 'link':
      return linkTarget(path(step.path)) === step.to ? 'done' : 'to-do';
    case 'file': {
      if (!existsSync(path(step.path))) return 'to-do';
      if (readFileSync(path(step.path), 'utf8') === step.text) return 'done';
      return step.isTheirs ? 'differs' : 'to-do';
    }
    // What the system keeps of it is its own matter; doing it again changes nothing.
    case 'command':
      return 'to-do';
  }
}

const linkTarget = (path: string): string | null =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : null;

function carryOut(step: InstallStep, machine: Machine): void {
  const { root, path } = machine;
  const prefix = root === '' ? [] : ['--prefix', root];
  if (step.does === 'account')
    execute('useradd', [
      ...prefix,
      ...['--system', '--user-group', '--no-create-home', '--home-dir', step.home],
      ...['--shell', '/usr/sbin/nologin', step.account],
    ]);
  else if (step.does === 'group')
    execute('usermod', [...prefix, '--append', '--groups', step.group, step.account]);
  else if (step.does === 'folder') makeFolder(step, machine);
  else if (step.does === 'program') copyProgram(programRoot, path(step.path));
  else if (step.does === 'link') setLink(path(step.path), step.to);
  else if (step.does === 'file') writeWhole(path(step.path), step.text, step.mode);
  else machine.command(step.command);
}

function makeFolder({ path, mode, owner }: Extract<InstallStep, { does: 'folder' }>, machine: Machine): void {
  const at = machine.path(path);
  mkdirSync(at, { recursive: true });
  const ids = owner === 'root' ? { uid: 0, gid: 0 } : machine.accountIds(owner);
  if (ids === null) throw new Failure('refused', `There is no account ${owner} to own ${path}.`);
  chownSync(at, ids.uid, ids.gid);
  chmodSync(at, mode);
}

/** Under its name once it is whole. */
export function copyProgram(from: string, to: string): void {
  const part = `${to}.part`;
  rmSync(part, { recursive: true, force: true });
  cpSync(from, part, { recursive: true, verbatimSymlinks: true });
  renameSync(part, to);
}

/** Leads to the new place in one step: at no moment is there no link. */
export function setLink(path: string, to: string): void {
  const part = `${path}.part`;
  rmSync(part, { force: true });
  symlinkSync(to, part);
  renameSync(part, path);
}

/** Under its name once it is whole. */
export function writeWhole(path: string, text: string, mode: number): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.part`;
  rmSync(part, { force: true });
  writeFileSync(part, text, { mode });
  chmodSync(part, mode);
  renameSync(part, path);
}

function runCommand(root: string, [name = '', ...words]: readonly string[]): void {
  // Nothing runs in a folder that becomes an image: enabling is done by links, the rest by its first start.
  if (root !== '' && name === 'systemctl') {
    if (words[0] === 'enable') execute(name, [`--root=${root}`, ...words.filter((word) => word !== '--now')]);
    return;
  }
  execute(name, words);
}

function execute(name: string, words: readonly string[]): void {
  try {
    execFileSync(name, words, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  } catch (error) {
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Failure('refused', `'${[name, ...words].join(' ')}' failed: ${reason || 'it said nothing'}`);
  }
}
