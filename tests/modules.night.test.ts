// Modules taken out in turn, each its folder and its lines: the core is sound without it; modules-two has the
// others. What a module stored is refused, not forgotten, by a program that lacks it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { modules } from '@heed/modules/rules';
import { startInvented } from './invented.ts';
import { withoutModule } from './module-copies.ts';
import { copySources } from './source-copy.ts';
import { checkTypes, checkWithoutModule, copyWithoutModule } from './without-module.ts';

for (const { name } of modules.filter((_, at) => at % 2 === 0)) checkWithoutModule(name);

test('a table that does not say what becomes of its rows does not compile', async (t) => {
  const folder = copySources(t);
  const file = join(folder, 'modules/warnings/storage/index.ts');
  const text = readFileSync(file, 'utf8');
  for (const part of ["members: ['proposed_by', 'approved_by'],", 'isWiped: true,', "key: ['id'],"]) {
    assert.ok(text.includes(part), part);
    writeFileSync(file, text.replace(part, ''));
    assert.notEqual((await checkTypes(folder, 'packages/storage')).code, 0, part);
  }
  writeFileSync(file, text.replace(/ {2}dueErasure:.*\n/, ''));
  assert.notEqual((await checkTypes(folder, 'packages/storage')).code, 0, 'dueErasure');
  writeFileSync(file, text);
  assert.equal((await checkTypes(folder, 'packages/storage')).code, 0);
});

test('a program without a module refuses a database in which it stored something', {
  timeout: 300_000,
}, async (t) => {
  const place = await startInvented(t);
  const { warnings } = place.deployment.storage;
  const plan = {
    area: 'Docks',
    month: '2026-11',
    part: 'whole',
    advice: 'Go in twos.',
    language: 'en',
  } as const;
  const warning = await warnings.propose({ ...plan, conducts: ['violence'], days: 30 }, '0'.repeat(32));
  assert.ok(warning.ok);
  await place.stop();
  const folder = copyWithoutModule(t, 'warnings');
  const readProfile = () =>
    spawnSync(process.execPath, ['apps/cli/src/main.ts', 'profile'], {
      ...{ cwd: folder, encoding: 'utf8' },
      env: { ...process.env, HEED_DATA: place.folder },
    });
  const refusal = readProfile();
  assert.notEqual(refusal.status, 0);
  assert.match(refusal.stderr, /rows of a module that this program lacks.*Put the module back/s);
});

test('what is taken out of a list is what names the module, and nothing else', () => {
  const text = [
    "import { one } from './one/index.ts';",
    "import { two } from './two/index.ts';",
    'export const all = [one, two] as const;',
    'export const named = { first: one.part(1), second: two };',
    'export const spread = { ...one, ...two };',
    "export const fetched = { one: () => import('./one/a.ts'), two: () => import('./two/a.ts') };",
  ].join('\n');
  const rest = withoutModule(text, 'one');
  assert.doesNotMatch(rest, /\bone\b/);
  for (const line of [
    '[ two] as const',
    '{ second: two }',
    '{ ...two }',
    "{ two: () => import('./two/a.ts') }",
  ])
    assert.ok(rest.includes(line), rest);
});
