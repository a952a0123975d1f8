// A copy of the project as it is, with uncommitted changes, to try changes in: packages are linked, the
// project's own rooms are those of the copy.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const bundles = ['apps/site/dist', 'apps/desk/dist'];

export interface ProjectCopy {
  readonly folder: string;
  /** Puts the bundles of the original in the place of those of the copy. */
  putBundles(): void;
  remove(): void;
}

export function copyProject(root: string): ProjectCopy {
  const around = mkdtempSync(join(tmpdir(), 'heed-copy-'));
  const folder = join(around, 'heed');
  for (const file of listFiles(root, '--cached', '--others'))
    if (existsSync(join(root, file))) copyTo(join(root, file), join(folder, file));
  for (const path of listFiles(root, '--others', '--ignored', '--directory'))
    if (path.endsWith('node_modules/')) linkPackages(join(root, path), join(folder, path));
  // Vectors of others lie beside the project.
  const shared = join(root, '../shared');
  if (existsSync(shared)) symlinkSync(shared, join(around, 'shared'));
  return {
    folder,
    putBundles() {
      for (const place of bundles) {
        rmSync(join(folder, place), { recursive: true, force: true });
        if (existsSync(join(root, place)))
          cpSync(join(root, place), join(folder, place), { recursive: true });
      }
    },
    remove: () => rmSync(around, { recursive: true, force: true }),
  };
}

const listFiles = (root: string, ...kinds: readonly string[]): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', '--exclude-standard', ...kinds], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '');

function copyTo(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { verbatimSymlinks: true });
}

/** Links each package; a relative link, which leads to a room of the project, stays as it is. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const [path, place] = [join(from, name), join(to, name)];
    if (lstatSync(path).isSymbolicLink()) symlinkSync(readlinkSync(path), place);
    else if (name.startsWith('@') || name === '.bin') linkPackages(path, place);
    // What was compiled is of the paths of the original.
    else if (name !== '.cache') symlinkSync(path, place);
  }
}
