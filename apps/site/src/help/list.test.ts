import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import {
  confirmedHours,
  type DirectoryAudience,
  type DirectoryEntry,
  linesFor,
  listeningLines,
  mayShow,
  readEntry,
} from '@heed/domain/directory';
import { sampleContext, sampleDirectory, samplePages } from '../../sample.ts';
import { awakeText } from '../service-hours/desk.ts';
import { linesPart } from './listening.ts';

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
});

test('no line is called read without a day, and hours are said of such a line or a called one alone', () => {
  for (const entry of all) if (entry.confidence === 'A') assert.match(entry.source_date, /^\d{4}-\d\d-\d\d$/);
  const always = { hours: { always: true } as const, source_date: '2026-04-22' };
  assert.equal(confirmedHours(line({ ...always, confidence: 'B' })), null);
  assert.deepEqual(confirmedHours(line({ ...always, confidence: 'A' })), { always: true });
  assert.deepEqual(confirmedHours(line({ ...always, confidence: 'B', checked_on: '2026-05-01' })), {
    always: true,
  });
  assert.equal(readEntry({ ...line({}), source_date: 'undated (2007-2017)' }).ok, false);
});

/** The part of a page that lists lines, of the sample organisation's countries and of all others. */
const partOf = (kind: 'emotional' | 'children' | 'harmed', locale = 'en'): string => {
  const words = readWords(new URL('../../../../content/messages/', import.meta.url));
  return String(linesPart(sampleContext(words, locale, '/tonight'), directory, kind));
};

test('who does not want to live finds a number of each country that has one, with source and day', () => {
  const html = partOf('emotional');
  for (const number of ['0800 0113', '116 123', '90101', '3114', '01 4833 888'])
    assert.ok(html.includes(number), number);
  assert.match(html, /0800 0113[\s\S]*?looked at official pages<\/span>, seen 7 September 2026\./);
  assert.doesNotMatch(html, /Day and night|116 111/);
  for (const country of ['DE', 'FR', 'GB', 'NL', 'SE'])
    assert.notDeepEqual(listeningLines(directory, country, demonstration), [], country);
});

test('a child finds a line for children of each country that has one', () => {
  const html = partOf('children');
  for (const number of ['116 111', '0800 1111', '119', '147']) assert.ok(html.includes(number), number);
  for (const country of ['NL', 'PL', 'SE', 'DE', 'GB', 'UA', 'MD'])
    assert.ok(linesFor(directory, country, ['children'], demonstration).length > 0, country);
  assert.match(partOf('harmed'), /020 50 50 50/);
  assert.match(partOf('emotional', 'nl'), /Lijnen die luisteren/);
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

test('a number in pictures says by a picture whether somebody is there, or that nobody knows', () => {
  const words = readWords(new URL('../../../../content/messages/', import.meta.url));
  const html = String(samplePages(words, 'en').pictures);
  const tile = (country: string) =>
    new RegExp(`<small>${country}<\\/small>[\\s\\S]*?data-state="(\\w+)"`).exec(html)?.[1];
  assert.equal(tile('Sweden'), 'open');
  assert.equal(tile('Croatia'), 'unknown');
});

test('while the desk is shut, who is awake is said to be there for danger alone', () => {
  const words = readWords(new URL('../../../../content/messages/', import.meta.url));
  const context = sampleContext(words, 'en', '/report');
  const desks = context.organisation.desks.filter(({ id }) => id === 'lantern');
  const sayWho = (open: boolean) =>
    awakeText({ ...context, promises: { lantern: { ...context.promises.lantern!, open } } }, desks);
  assert.match(sayWho(false), /on duty[\s\S]*For danger alone/);
  assert.doesNotMatch(sayWho(true), /For danger alone/);
});
