// The source that everybody may fetch: all of it, and no key that a command wrote beside it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isSource } from './source.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
/** How an operator installs it, and how it is looked after: not what runs. */
const elsewhere = /^(deploy\/|\.(?!ci\/|npmrc$))/;

test('keys, secrets and data stay out of the source, wherever a command wrote them', () => {
  for (const path of [
    'linkage.evaluator.json',
    'study.secret.json',
    'letter.json',
    'apps/server/src/local.key',
    'apps/server/study.secret.json',
    'content/linkage.evaluator.json',
    'apps/.env',
    'tests/heed.env',
    'docs/backup.age',
    'apps/server/heed.sqlite',
    'data/heed.sqlite',
    'node_modules/hono/package.json',
    'elsewhere/main.ts',
  ])
    assert.equal(isSource(path), false, path);
});

test('every file of the repository that runs is in it', {
  skip: existsSync(join(root, '.git')) ? false : 'no repository',
}, () => {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  const missing = listed.filter((path) => path !== '' && !elsewhere.test(path) && !isSource(path));
  assert.deepEqual(missing, []);
});
