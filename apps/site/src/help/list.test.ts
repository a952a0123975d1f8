import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { type DirectoryAudience, type DirectoryEntry, linesFor, mayShow } from '@heed/domain/directory';
import { sampleDirectory, samplePages } from '../../sample.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const demonstration = { demonstration: true, now };
const real = { demonstration: false, now };
const directory = sampleDirectory();
const all = Object.values(directory).flat();

const line = (more: Partial<DirectoryEntry>): DirectoryEntry => ({
  id: 'x',
  name: 'X',
  kind: 'trafficking',
  audience: ['victims'],
  needs: ['talk'],
  place: null,
  sms: null,
  relay: null,
  email: null,
  secrecy: null,
  address: null,
  confidential: false,
  number: '1',
  intl: null,
  free: false,
  hours: null,
  languages: null,
  web: null,
  source: [],
  source_date: 'undated',
  confidence: 'A',
  checked_by: null,
  checked_on: null,
  ...more,
});

test('a demonstration shows what was read, real use only what somebody checked within twelve months', () => {
  assert.equal(mayShow(line({}), demonstration), true);
  assert.equal(mayShow(line({}), real), false);
  assert.equal(mayShow(line({ checked_by: 'A. B.', checked_on: '2026-01-10' }), real), true);
  assert.equal(mayShow(line({ checked_by: 'A. B.', checked_on: '2025-10-10' }), real), false);
  assert.equal(mayShow(line({ checked_on: '2026-01-10' }), real), false);
});

test('what has neither a number nor a page is never shown', () => {
  assert.equal(mayShow(line({ number: null }), demonstration), false);
});

test('a line for professionals is never offered to a person at risk', () => {
  const atRisk: DirectoryAudience[] = ['victims', 'women', 'sex-workers', 'migrants', 'children'];
  for (const country of Object.keys(directory))
    for (const entry of linesFor(directory, country, atRisk, demonstration))
      assert.notDeepEqual(entry.audience, ['professionals'], entry.id);
  assert.deepEqual(
    linesFor(directory, 'SE', ['professionals'], demonstration).map(({ id }) => id),
    ['se-nspm', 'se-malmo'],
  );
});

test('no entry rests on memory alone: confidence is A or B, source and date are given', () => {
  for (const entry of all) {
    assert.match(entry.confidence, /^[AB]$/, entry.id);
    assert.ok(entry.source.length > 0 && entry.source_date !== '', entry.id);
    assert.equal('unverified_number' in entry, false, entry.id);
  }
});

/** Numbers that the collection marks as remembered, not read. */
const remembered = [
  '116111',
  '116016',
  '207600809',
  '703617',
  '473400066',
  '7969298',
  '900105090',
  '825009907',
  '1800250025',
  '080020100',
];

test('no number that was only remembered stands on any page', () => {
  const words = readWords(new URL('../../../../content/messages/', import.meta.url));
  for (const [name, html] of Object.entries(samplePages(words, 'en'))) {
    // A drawing says no number.
    const digits = String(html)
      .replace(/<svg[\s\S]*?<\/svg>/g, '<')
      .replace(/[^\d<]/g, '');
    for (const number of remembered) assert.ok(!digits.includes(number), `${name}: ${number}`);
  }
  assert.ok(
    !readFileSync(new URL('../../../../content/directory/EU.json', import.meta.url), 'utf8').includes(
      '116 111',
    ),
  );
});

test('real use without a checked line says so and names 112', () => {
  const words = readWords(new URL('../../../../content/messages/', import.meta.url));
  const home = String(samplePages(words, 'en', { demonstration: false }).home);
  assert.match(home, /No checked help line for this country yet\. In danger: 112\./);
  assert.doesNotMatch(home, /020 50 50 50/);
});

test('a line shown in a demonstration says how far it is known', () => {
  const words = readWords(new URL('../../../../content/messages/', import.meta.url));
  assert.match(
    String(samplePages(words, 'en').home),
    /Taken from <span translate="no">nck\.uu\.se<\/span>, seen 7 February 2023\./,
  );
});
