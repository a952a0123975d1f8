import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { readContent } from './read.ts';
import { recordingsOf } from './recordings/recordings.ts';

function data(files: Readonly<Record<string, unknown>>): string {
  const at = mkdtempSync(join(tmpdir(), 'data-'));
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(dirname(join(at, 'content', name)), { recursive: true });
    writeFileSync(join(at, 'content', name), JSON.stringify(value));
  }
  return at;
}

const line = {
  id: 'se-sells',
  topic: 'selling',
  text: { en: 'Our lawyer says so.' },
  law: null,
  source: ['https://example.org/'],
  source_date: '2026-11',
  confidence: 'A',
  may_have_changed: false,
  review_by: '2027-05-24',
};

test('what an organisation says of a law stands in the place of ours, and the rest stays', () => {
  const { laws } = readContent(data({ 'laws/SE.json': { lines: [line] } }));
  assert.equal(laws.SE?.find(({ id }) => id === 'se-sells')?.text?.en, 'Our lawyer says so.');
  assert.ok(laws.SE?.some(({ id }) => id === 'se-buys'));
});

test('a fault in an organisation’s own law names file, line and field', () => {
  assert.throws(
    () => readContent(data({ 'laws/SE.json': { lines: [{ ...line, confidence: 'D' }] } })),
    /laws\/SE\.json: se-sells: confidence: Give A \(read\), B \(read of\), K/,
  );
});

const duty = {
  id: 'se-child',
  professions: ['helpers'],
  about: 'child',
  force: 'must',
  text: { en: 'Our lawyer says so.' },
  law: null,
  source: ['https://example.org/'],
  source_date: '2026-11',
  confidence: 'A',
  may_have_changed: false,
  seen: '2026-11-25',
  review_by: '2027-05-24',
  signed: { by: 'A lawyer', day: '2026-11-25' },
};

test('a duty that the organisation’s lawyer signed stands in the place of ours, and the rest stays', () => {
  const { duties } = readContent(data({ 'duties/SE.json': { lines: [duty] } }));
  assert.deepEqual(duties.SE?.find(({ id }) => id === 'se-child')?.signed, {
    by: 'A lawyer',
    day: '2026-11-25',
  });
  assert.ok(duties.SE?.some(({ id }) => id === 'se-child-voluntary'));
  assert.ok(duties.HR?.every(({ signed }) => signed === null));
});

test('a fault in own duties or help lines names file, entry and what to write', () => {
  const faults: readonly [string, unknown, RegExp][] = [
    [
      'duties/SE.json',
      { lines: [{ ...duty, text: null }] },
      /duties\/SE\.json: se-child: text: what was only remembered/,
    ],
    ['duties/SE.json', {}, /duties\/SE\.json: lines: Give a list/],
    ['duties/SE.json', { lines: [{ about: 'child' }] }, /duties\/SE\.json: number 1: id: /],
    ['directory/SE.json', null, /directory\/SE\.json: lines: Give a list/],
  ];
  for (const [name, file, says] of faults) assert.throws(() => readContent(data({ [name]: file })), says);
  const broken = data({});
  mkdirSync(join(broken, 'content', 'duties'), { recursive: true });
  writeFileSync(join(broken, 'content', 'duties', 'SE.json'), '{');
  assert.throws(() => readContent(broken), /duties\/SE\.json: this is not JSON/);
});

test(
  'a person’s recording in the data folder counts beside ours, and one that is noted and not there ' +
    'is named',
  () => {
    const noted = {
      languages: { yo: { name: 'Yorùbá', sign: false } },
      files: { 'hr/home.ogg': { by: 'person', on: '2027-01-31' } },
    };
    const own = data({ 'recordings/recordings.json': noted, 'recordings/hr/home.ogg': 'sound' });
    const { recordings } = readContent(own);
    assert.equal(recordings.files['hr/home.ogg']?.bytes, 7);
    assert.ok('en/home.mp3' in recordings.files && 'csq' in recordings.languages);
    assert.deepEqual(
      recordingsOf(recordings, '/', 'hr').map(({ src }) => src),
      ['/media/recordings/hr/home.ogg'],
    );
    assert.throws(
      () => readContent(data({ 'recordings/recordings.json': noted })),
      /recordings\.json: hr\/home\.ogg is noted and not there/,
    );
  },
);
