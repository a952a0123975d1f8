// Which packages a folder has, by npm's own note of what it installed, and which it lacks. Nothing of it
// depends on where the folder lies or which Node runs: a copied or moved folder has what it had.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `serving`: what a server needs, the build of its scripts included. `all`: with the tools of tests and
 * checks, half as much again.
 * @typedef {'serving' | 'all'} PackageSet
 */

/**
 * Paths of packages that `folder` lacks or has in another version, by its lock file. A copy may have lost a
 * folder that the note still names.
 * @param {string} folder
 * @param {PackageSet} set
 * @returns {readonly string[]}
 */
export function listMissing(folder, set) {
  const locked = readPackages(join(folder, 'package-lock.json'));
  // npm writes it last, and removes it first.
  const note = join(folder, 'node_modules', '.package-lock.json');
  const installed = existsSync(note) ? readPackages(note) : {};
  return Object.entries(locked)
    .filter(([path, entry]) => path.includes('node_modules/') && isNeeded(entry, set))
    .filter(([path, entry]) => !isSame(entry, installed[path]) || !existsSync(join(folder, path)))
    .map(([path]) => path);
}

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/** What depends on the C library is left to npm: Node names none that npm would agree with everywhere. */
const isNeeded = ({ dev, devOptional, optional, os, cpu, libc }, set) =>
  (set === 'all' || !(dev || devOptional)) &&
  !(optional && (os === undefined || libc !== undefined)) &&
  mayRun(os, process.platform) &&
  mayRun(cpu, process.arch);

/** As npm reads `os` and `cpu`: a list of names, or of names that are excluded. */
function mayRun(list, name) {
  if (list === undefined) return true;
  const names = [list].flat();
  return names.includes(name) || (names[0].startsWith('!') && !names.includes(`!${name}`));
}

const isSame = (locked, installed) =>
  installed !== undefined &&
  installed.version === locked.version &&
  installed.integrity === locked.integrity &&
  installed.link === locked.link;
