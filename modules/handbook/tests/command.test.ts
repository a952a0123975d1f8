// The commands of handbooks as an operator runs them: files of each language, isNew again only where
// something changed; a check that a script can read.
import assert from 'node:assert/strict';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import { runHeed } from '../../../tests/command.ts';
import { runHeedHere } from '../../../tests/inner-command.ts';
import { checkOf } from '../cli/check.ts';
import { markedText } from '../cli/mark.ts';
import { sampleRecommendation } from '../site/sample-book.ts';

const messages = new URL('../../../content/messages/', import.meta.url);
function folderFor(t: { after(end: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'heed-handbook-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const settingsFor = (folder: string) => ({ INIT_CWD: folder, HEED_DATA: join(folder, 'data') });
const heed = (folder: string, ...args: readonly string[]) =>
  runHeedHere(['handbook', ...args], settingsFor(folder));

interface BuildAnswer {
  readonly folder: string;
  readonly files: readonly { readonly file: string; readonly bytes: number; readonly isNew: boolean }[];
}

test('marking notes what changed or is new, and nothing else of the file', () => {
  const one = (ref: string, day: string, digest: string) =>
    `{ "kind": "law-line", "ref": "${ref}", "words": { "en": "A {b}".slice }, "quote": null,
      "confidence": "B", "seen": "${day}", "digest": "${digest}" }`
      .replace('.slice', '')
      .replace('{b}', 'b');
  const [same, strange] = [one('HR/b', '2026-01-01', 'same'), one('HR/c', '', '')];
  const text = `[${one('HR/a', '2026-01-01', 'old')}, ${same}, ${strange}]`;
  const digests: Readonly<Record<string, string>> = { 'law-line HR/a': 'new', 'law-line HR/b': 'same' };
  const result = markedText(text, (name) => digests[name], '2026-11-27');
  assert.equal(result.count, 1);
  assert.equal(result.text, `[${one('HR/a', '2026-11-27', 'new')}, ${same}, ${strange}]`);
});

describe('heed handbook', () => {
  test('build writes page, PDF and EPUB of each language, and only what changed again', async (t) => {
    const folder = folderFor(t);
    const build = async (...args: readonly string[]): Promise<BuildAnswer> => {
      const run = await heed(folder, 'build', '--output', 'books', '--json', ...args);
      assert.equal(run.code, 0, run.error);
      return JSON.parse(run.out);
    };
    const first = await build();
    const languages = Object.keys(
      JSON.parse(readFileSync(new URL('languages.json', messages), 'utf8')),
    ).filter(
      (code) =>
        existsSync(new URL(`${code}/handbook.json`, messages)) &&
        existsSync(new URL(`${code}/handbook-book.json`, messages)),
    );
    assert.deepEqual(
      first.files.map(({ file }) => file).sort(),
      languages.flatMap((code) => ['epub', 'html', 'pdf'].map((ending) => `zero-${code}.${ending}`)).sort(),
    );
    const path = (file: string) => join(folder, 'books', file);
    for (const { file, bytes, isNew } of first.files) {
      assert.ok(isNew);
      assert.equal(statSync(path(file)).size, bytes);
    }
    assert.match(readFileSync(path('zero-en.pdf'), 'latin1'), /^%PDF-/);
    assert.ok('EPUB/package.opf' in unzipSync(readFileSync(path('zero-en.epub'))));
    assert.match(readFileSync(path('zero-en.html'), 'utf8'), /^<!doctype html>\n<html lang="en"/);
    assert.ok(!existsSync(join(folder, 'data')), 'the first start still finds an empty place');

    assert.deepEqual(
      (await build()).files.filter(({ isNew }) => isNew),
      [],
    );
    writeFileSync(path('zero-en.epub'), 'cut');
    rmSync(path('zero-en.html'));
    const again = (await build('--language', 'en', '--handbook', 'zero')).files.filter(({ isNew }) => isNew);
    assert.deepEqual(again.map(({ file }) => file).sort(), ['zero-en.epub', 'zero-en.html']);
    appendFileSync(path('made.json'), 'broken');
    assert.equal(
      (await build()).files.every(({ isNew }) => isNew),
      true,
      'a record that cannot be read counts for nothing',
    );
  });

  test('a language or a handbook that is not there is refused with those that are', async (t) => {
    const folder = folderFor(t);
    const language = await heed(folder, 'build', '--language', 'xx');
    assert.deepEqual([language.code, /Say one of: en/.test(language.error)], [2, true], language.error);
    const handbook = await heed(folder, 'build', '--handbook', 'nothing');
    assert.deepEqual([handbook.code, /There are: zero/.test(handbook.error)], [2, true], handbook.error);
    assert.ok(!existsSync(join(folder, 'handbook')));
    assert.equal((await runHeed(['handbook', 'nothing'], settingsFor(folder))).code, 2);
  });

  test('check answers one document for a script, and sentences for a person', async (t) => {
    const folder = folderFor(t);
    const run = await heed(folder, 'check', '--json');
    assert.equal(run.code, 0, run.error);
    const check = JSON.parse(run.out);
    assert.deepEqual(Object.keys(check), [
      'recommendations',
      'unresolved',
      'withoutEvidence',
      'withoutVoices',
      'stale',
    ]);
    assert.deepEqual([check.recommendations, check.unresolved], [13, []]);
    assert.match(
      (await heed(folder, 'check')).out,
      /^Recommendations: 13\nRest on something that is not there/,
    );
  });

  test('a reference that is gone, withdrawn, changed or past review is named', () => {
    const one = sampleRecommendation(1);
    const [voice, law, study] = one.references;
    const withStates = (number: number, ...references: typeof one.references) => {
      const entry = sampleRecommendation(number, { restsOn: references.map(({ reference }) => reference) });
      return { ...entry, references };
    };
    assert.deepEqual(
      checkOf([
        withStates(5, { ...voice!, state: 'changed' }, { ...law!, state: 'stands' }),
        withStates(4, { ...law!, state: 'review-due' }),
        withStates(3, { ...voice!, state: 'withdrawn' }),
        withStates(2, { ...law!, state: 'missing' }, study!),
        withStates(1),
      ]),
      {
        recommendations: 5,
        unresolved: ['2 law-line HR/hr-sells', '3 statement work/1/2'],
        withoutEvidence: [1, 3],
        withoutVoices: [1, 2, 4],
        stale: [4, 5],
      },
    );
  });
});
