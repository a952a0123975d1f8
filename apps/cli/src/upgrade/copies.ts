// Copies of the data as they stood before an upgrade: of each folder, and on PostgreSQL of the rows, in a
// schema beside. A copy has its name once it is whole, so an interrupted one is never taken for the data.
import { chmodSync, chownSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from '../install/machine.ts';
import { accountOf } from '../install/plan.ts';
import { usesPostgres } from './service.ts';

const dataOf = (name: string) => `/srv/heed/${name}`;
/** Dots and capitals: no organisation has such a name. */
const copyOf = (name: string) => `/srv/heed/.BEFORE-UPGRADE.${name}`;

export const hasCopy = (machine: Machine, name: string): boolean => existsSync(machine.path(copyOf(name)));

/** A copy, whole or not, that nobody dropped. */
export const isCopyLeft = (machine: Machine, name: string): boolean =>
  hasCopy(machine, name) || existsSync(`${machine.path(copyOf(name))}.part`);

/** The service must stand still. Blocks are shared where the file system can do that. */
export function copyData(machine: Machine, name: string): void {
  const [from, to] = [machine.path(dataOf(name)), machine.path(copyOf(name))];
  copyRows(machine, name, 'make');
  machine.command(['cp', '-a', '--reflink=auto', from, `${to}.part`]);
  closeToOthers(`${to}.part`);
  // Of a file system that is mounted there; root's, and no data.
  rmSync(`${to}.part/lost+found`, { recursive: true, force: true });
  machine.command(['sync', '-f', `${to}.part`]);
  renameSync(`${to}.part`, to);
}

/**
 * Puts the copy in the place of the data. It is copied, not moved: it stays whole until all of it stands
 * there, so that this can be done again from its beginning, and the data folder may be a mount point. The
 * program that made the copy must be in its place: rows go into the tables of its version.
 */
export function putBack(machine: Machine, name: string): void {
  const [data, copy] = [machine.path(dataOf(name)), machine.path(copyOf(name))];
  copyRows(machine, name, 'back');
  closeToOthers(data);
  empty(data);
  machine.command(['cp', '-a', '--reflink=auto', `${copy}/.`, data]);
  const account = machine.accountIds(accountOf(name));
  if (account === null) throw new Error(`There is no account ${accountOf(name)}`);
  chownSync(data, account.uid, account.gid);
  machine.command(['sync', '-f', data]);
  renameSync(copy, `${copy}.part`);
  rmSync(`${copy}.part`, { recursive: true });
}

/**
 * What the account of the organisation left running cannot reach into it from here on: no link that it makes
 * leads root elsewhere.
 */
function closeToOthers(folder: string): void {
  chownSync(folder, 0, 0);
  chmodSync(folder, 0o700);
}

/** A mount point in it is emptied, and stays. */
function empty(folder: string): void {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    try {
      rmSync(path, { recursive: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EBUSY')) throw error;
      closeToOthers(path);
      empty(path);
    }
  }
}

/** What an upgrade that was killed at its end has left, too. Rows first: the folder says that there are. */
export function dropCopy(machine: Machine, name: string): void {
  const copy = machine.path(copyOf(name));
  copyRows(machine, name, 'drop');
  for (const path of [copy, `${copy}.part`]) rmSync(path, { recursive: true, force: true });
}

/** As the account of the organisation, which alone may log in, with its settings. */
function copyRows(machine: Machine, name: string, act: 'make' | 'back' | 'drop'): void {
  if (usesPostgres(machine, name)) machine.command(['/usr/local/bin/heed', `@${name}`, 'upgrade-copy', act]);
}
