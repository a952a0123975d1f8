// A copy of the sources that a test may change and build.
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const parts = ['apps', 'packages', 'modules', 'content', 'runtime'];

/** The sources, with the libraries of the original beside them. Removed after the test. */
export function copySources(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'heed-sources-'));
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const filter = (path: string) => !['node_modules', 'dist', 'data'].includes(basename(path));
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true, filter });
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.base.json'])
    cpSync(join(root, file), join(folder, file));
  const libraries = join(folder, 'node_modules');
  mkdirSync(join(libraries, '@heed'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')).filter(
    (one) => one !== '@heed' && one !== '.cache',
  ))
    symlinkSync(join(root, 'node_modules', name), join(libraries, name));
  for (const room of globSync(['apps/*/package.json', 'packages/*/package.json', 'modules/package.json'], {
    cwd: root,
  })) {
    const { name } = JSON.parse(readFileSync(join(root, room), 'utf8')) as { name: string };
    symlinkSync(join(folder, room, '..'), join(libraries, name));
  }
  for (const own of globSync(['apps/*/node_modules', 'packages/*/node_modules'], { cwd: root }))
    symlinkSync(join(root, own), join(folder, own));
  return folder;
}
