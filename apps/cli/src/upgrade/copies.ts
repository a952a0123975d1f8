// Copies of the data folders as they stood before an upgrade. A copy has its name once it is whole, so an
// interrupted one is never taken for the data.
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Machine } from '../install/machine.ts';

const dataOf = (name: string) => `/srv/heed/${name}`;
/** Dots and capitals: no organisation has such a name. */
const copyOf = (name: string) => `/srv/heed/.BEFORE-UPGRADE.${name}`;

export const hasCopy = (machine: Machine, name: string): boolean => existsSync(machine.path(copyOf(name)));

/** The service must stand still. Blocks are shared where the file system can do that. */
export function copyData(machine: Machine, name: string): void {
  const [from, to] = [machine.path(dataOf(name)), machine.path(copyOf(name))];
  for (const old of [to, `${to}.part`]) rmSync(old, { recursive: true, force: true });
  machine.command(['cp', '-a', '--reflink=auto', from, `${to}.part`]);
  machine.command(['sync', '-f', `${to}.part`]);
  renameSync(`${to}.part`, to);
}

/** Puts the copy in the place of the data, which stays beside it until the copy stands there. */
export function putBack(machine: Machine, name: string): void {
  const [data, copy] = [machine.path(dataOf(name)), machine.path(copyOf(name))];
  const failed = `${copy}.failed`;
  // Where it was interrupted here, the data stand aside already.
  if (existsSync(data)) {
    rmSync(failed, { recursive: true, force: true });
    renameSync(data, failed);
  }
  renameSync(copy, data);
  rmSync(failed, { recursive: true, force: true });
}

export const dropCopy = (machine: Machine, name: string): void =>
  rmSync(machine.path(copyOf(name)), { recursive: true, force: true });
