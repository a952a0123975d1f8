// A build after a change: only what the change went into, once, also by two commands at the same time.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, globSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from '../apps/cli/src/build.ts';
import { copySources } from './source-copy.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const outcome = ['apps/site/dist', 'apps/desk/dist', 'node_modules/.cache/heed'];

async function buildIn(folder: string) {
  const child = spawn(process.execPath, [join(folder, 'apps/cli/src/main.ts'), 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out: out.trim(), errors };
}

/** By the path of each script of `folder`, when it was written. */
const timesOf = (folder: string) =>
  new Map(
    globSync('apps/*/dist/**/*.js', { cwd: folder }).map((path) => [
      path,
      statSync(join(folder, path)).mtimeMs,
    ]),
  );

test('one source changed: its script is built, the others stay, by one of two commands', async (t) => {
  await build();
  const folder = copySources(t);
  for (const part of outcome) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join(root, part), join(folder, part), { recursive: true, preserveTimestamps: true });
  }
  assert.deepEqual(await buildIn(folder), { out: 'Nothing changed.', errors: '' }, 'a copy is built');

  const before = timesOf(folder);
  appendFileSync(join(folder, 'apps/desk/src/entries/picture-worker.ts'), '\nconsole.log(1);\n');
  writeFileSync(join(folder, 'apps/site/dist/former.js'), 'of an earlier version');
  const both = await Promise.all([buildIn(folder), buildIn(folder)]);
  assert.deepEqual(both.map(({ out }) => out).toSorted(), ['Built.', 'Nothing changed.']);
  const after = timesOf(folder);
  const changed = [...after].filter(([path, time]) => before.get(path) !== time).map(([path]) => path);
  assert.deepEqual(changed, ['apps/desk/dist/picture-worker.js']);
  assert.equal(
    existsSync(join(folder, 'apps/site/dist/former.js')),
    false,
    'no file of another version stays',
  );
});
