// Copies of the data as they stood before an upgrade: of each folder, and on PostgreSQL of the rows, in a
// schema beside. A copy has its name once it is whole, so an interrupted one is never taken for the data.
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Machine } from '../install/machine.ts';
import { usesPostgres } from './service.ts';

const dataOf = (name: string) => `/srv/heed/${name}`;
/** Dots and capitals: no organisation has such a name. */
const copyOf = (name: string) => `/srv/heed/.BEFORE-UPGRADE.${name}`;

export const hasCopy = (machine: Machine, name: string): boolean => existsSync(machine.path(copyOf(name)));

/** The service must stand still. Blocks are shared where the file system can do that. */
export function copyData(machine: Machine, name: string): void {
  const [from, to] = [machine.path(dataOf(name)), machine.path(copyOf(name))];
  copyRows(machine, name, 'make');
  machine.command(['cp', '-a', '--reflink=auto', from, `${to}.part`]);
  machine.command(['sync', '-f', `${to}.part`]);
  renameSync(`${to}.part`, to);
}

/**
 * Puts the copy in the place of the data, which stays beside it until the copy stands there. The program
 * that made the copy must be in its place: rows go into the tables of its version.
 */
export function putBack(machine: Machine, name: string): void {
  const [data, copy] = [machine.path(dataOf(name)), machine.path(copyOf(name))];
  const failed = `${copy}.failed`;
  copyRows(machine, name, 'back');
  // Where it was interrupted here, the data stand aside already.
  if (existsSync(data)) {
    rmSync(failed, { recursive: true, force: true });
    renameSync(data, failed);
  }
  renameSync(copy, data);
  rmSync(failed, { recursive: true, force: true });
}

/** What an upgrade that was killed at its end has left, too. */
export function dropCopy(machine: Machine, name: string): void {
  const copy = machine.path(copyOf(name));
  for (const path of [copy, `${copy}.part`]) rmSync(path, { recursive: true, force: true });
  copyRows(machine, name, 'drop');
}

/** As the account of the organisation, which alone may log in, with its settings. */
function copyRows(machine: Machine, name: string, act: 'make' | 'back' | 'drop'): void {
  if (usesPostgres(machine, name)) machine.command(['/usr/local/bin/heed', `@${name}`, 'upgrade-copy', act]);
}
