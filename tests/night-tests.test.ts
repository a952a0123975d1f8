// Tests of the night beside those of the day: what they protect is protected by day too, by a test that was
// seen failing on a planted fault, and docs/decisions/suite.md names it.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readPlants } from './plants.ts';
import { findTestFiles, hasNightTests } from './runner/files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const decision = readFileSync(join(root, 'docs/decisions/suite.md'), 'utf8');
const files = findTestFiles().filter(hasNightTests);

/** Titles, by how the test is declared. */
function titlesBy(declaration: 'test' | 'nightTest', text: string): string[] {
  const titles = new RegExp(String.raw`\b${declaration}\(\s*(['"\`])(.*?)(?<!\\)\1`, 'g');
  return [...text.matchAll(titles)].map(([, , title]) => title!.replaceAll('\\', ''));
}

for (const file of files)
  test(`${file}: a planted fault is found by day`, () => {
    const text = readFileSync(join(root, file), 'utf8');
    const byDay = titlesBy('test', text);
    const plants = readPlants().filter(({ test }) => test === file);
    const guards = plants.filter(({ title }) => byDay.includes(title));
    assert.notEqual(guards.length, 0, 'no plant in tests/plants names a test of the day of this file');
    const line = decision
      .split('\n')
      .find((one) => one.includes(`\`${basename(file)}\``) && one.includes(guards[0]!.name));
    assert.ok(line, `docs/decisions/suite.md has no line with this file and ${guards[0]!.name}`);
  });

test('titles are told apart by how a test is declared', () => {
  const text = "test('by day, isn\\'t it', () => {});\nnightTest(\n  'at night',\n  () => {});";
  assert.deepEqual(
    [titlesBy('test', text), titlesBy('nightTest', text)],
    [["by day, isn't it"], ['at night']],
  );
});
