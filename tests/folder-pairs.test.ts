import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../packages/storage/tests/databases.ts';
import { listPairs } from './folder-pairs.ts';

test('folders that import each other are named, and no others', (t) => {
  const room = temporaryFolder(t);
  for (const [path, target] of [
    ['one/a.ts', '../two/b.ts'],
    ['two/b.ts', '../one/c.ts'],
    ['two/d.ts', '../three/e.ts'],
    ['main.ts', './one/a.ts'],
    ['three/e.test.ts', '../two/b.ts'],
  ] as const) {
    mkdirSync(join(room, path, '..'), { recursive: true });
    writeFileSync(join(room, path), `import { x } from '${target}';\n`);
  }
  assert.deepEqual(listPairs(room), ['one <> two']);
});
