import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build, buildByVite } from './build.ts';
import { lateScriptNames } from './late-rooms.ts';
import { dropUnusedRecipients } from './unused-recipients.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
/**
 * Syntax of 2020 and later, which ends a browser of 2018 before the first line: `?.`, `??`, `||=`, private
 * and static fields.
 */
const tooNew = /\w\?\.[a-z_$([]|\?\?|(?:\|\||&&)=|this\.#|\bstatic\s*(?:\{|#?\w+=)/i;

await build();
const scripts = readdirSync(at('apps/site/dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.js'),
);
const source = (name: string) => readFileSync(at(`apps/site/dist/${name}`), 'utf8');

test('public scripts are written as browsers of 2018 read them', () => {
  assert.equal(scripts.length, 28);
  for (const name of scripts) {
    assert.equal(tooNew.exec(source(name))?.[0], undefined, name);
    assert.doesNotMatch(source(name), /\brequire\(|\bimport\(/, `${name} stands alone`);
  }
  for (const line of ['a?.b', 'a??b', 'a||=b', 'this.#a', 'class A{static a=1}']) assert.match(line, tooNew);
});

test('public scripts know no endpoint of the desk and no recipient but the hybrid one', () => {
  const library = readFileSync(at('node_modules/age-encryption/dist/recipients.js'), 'utf8');
  for (const sign of [/\/api\/desk/, /p256tag/, /work factor/])
    for (const name of scripts) assert.doesNotMatch(source(name), sign, name);
  assert.match(source('report-seal.js'), /mlkem768x25519/);
  assert.match(library, /p256tag[\s\S]*work factor/);
});

test('leaving out fails where the library is no longer as expected', () => {
  const library = readFileSync(at('node_modules/age-encryption/dist/recipients.js'), 'utf8');
  const without = (passphrases: boolean, source = library) => dropUnusedRecipients(source, { passphrases });
  assert.doesNotMatch(without(false), /work factor/);
  assert.match(without(true), /work factor/);
  assert.doesNotMatch(without(true), /p256tag/);
  assert.throws(() => without(true, library.replace('class TagRecipient', 'class Tag')), /have changed/);
});

test('the desk lends whatever the late scripts ask for', () => {
  const read = (name: string) => readFileSync(at(`apps/desk/dist/${name}.js`), 'utf8');
  const requests = lateScriptNames.flatMap((name) =>
    [...read(name).matchAll(/heedDesk\[[`"]([^`"]+)[`"]\]/g)].map(([, key]) => key!),
  );
  assert.ok(requests.length > 100);
  const desk = read('desk');
  // As the key of an object, quoted or not.
  const isLent = (key: string) => ['`', '"', "'"].some((quote) => desk.includes(`${quote}${key}${quote}:`));
  assert.deepEqual(
    [...new Set(requests)].filter((key) => !isLent(key) && !desk.includes(`,${key}:{`)),
    [],
  );
});

test('the look of the workspace stands in layers, and no rule overrides another by force', () => {
  const style = readFileSync(at('apps/desk/dist/desk.css'), 'utf8');
  const [outside, layers]: [string[], string[]] = [[], []];
  let depth = 0;
  for (const [, start, end] of style.matchAll(/([^{};]*)\{|(\})/g)) {
    if (depth === 0 && start !== undefined) (start.startsWith('@layer ') ? layers : outside).push(start);
    depth += end === undefined ? 1 : -1;
  }
  assert.deepEqual(outside, []);
  const order = ['site', 'ui', 'shell', 'components', 'screens', 'density', 'print'].map(
    (name) => `@layer ${name}`,
  );
  assert.deepEqual([...new Set(layers)], order);
  for (const file of globSync('apps/desk/src/**/*.css', { cwd: at('.') }))
    assert.doesNotMatch(readFileSync(at(file), 'utf8'), /!important/, file);
});

test('a build does not make this process, and those it starts, one of production', async () => {
  delete process.env.NODE_ENV;
  const vite = await import('vite');
  const entry = at('packages/ledger/src/index.ts');
  const lib = { entry, formats: ['es' as const], fileName: 'ledger' };
  await buildByVite(vite, { configFile: false, logLevel: 'error', build: { write: false, lib } });
  assert.equal(process.env.NODE_ENV, undefined);
});
