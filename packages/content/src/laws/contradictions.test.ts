// Our own lines of law must not contradict one another; each fault planted below is one that stood on the
// pages once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownFolder } from '../overlay.ts';
import { contradictions, overtakenLines } from './contradictions.ts';
import { readLaws } from './read.ts';
import type { LawLine, Laws } from './schema.ts';

const content = readLaws(new URL('laws/', ownFolder));
const ours = content.laws;

/** Our laws with some fields of some lines changed. */
const changed = (country: string, changes: Readonly<Record<string, Partial<LawLine>>>): Laws => ({
  ...ours,
  [country]: (ours[country] ?? []).map((line) => ({ ...line, ...changes[line.id] })),
});

test('no line of law that we keep contradicts another one, in any language', () => {
  assert.deepEqual(contradictions(ours), []);
  assert.deepEqual(overtakenLines(ours, content.history), []);
});

test('a rule that the map would call not confirmed is found', () => {
  const text = { en: 'You get time to think.' };
  const [first] = contradictions(changed('HR', { 'hr-reflection': { text, confidence: 'B' } }));
  assert.match(first ?? '', /^hr-reflection: .*the map would say 'not confirmed'/);
});

test('a topic that one line states and another calls not confirmed is found', () => {
  const [first] = contradictions(changed('HR', { 'hr-helps': { text: null, confidence: 'C' } }));
  assert.match(first ?? '', /^hr-helps: is not confirmed, and hr-organises states a rule on third-parties/);
});

test('a rule on paying a victim that is milder than the rule on paying anybody is found', () => {
  const [first] = contradictions(changed('SE', { 'se-use': { answer: 'crime-if-known' } }));
  assert.match(first ?? '', /^se-use: is milder/);
});

test('a correction that did not reach every language is found, however thousands are parted', () => {
  const text = {
    en: '3,750 euros, 2 to 10 years',
    fr: '3 750 euros, de 2 à 10 ans',
    hr: 'do 10 godina, 3.750 eura',
  };
  assert.deepEqual(contradictions(changed('FR', { 'fr-care': { text } })), [
    'fr-care: says 2 10 3750 in English and 10 3750 in hr',
  ]);
});

test('one law at two addresses is found', () => {
  const official_text = 'https://example.org/brottsbalken';
  assert.deepEqual(contradictions(changed('SE', { 'se-helps': { official_text } })), [
    'se-helps: Brottsbalken stands at another address than in se-sells',
  ]);
});

test('a line that cites the law before its last change is found, unless it says so', () => {
  const old = { law_date: '2011-07-01', source_date: '2024-05' };
  const overtaken = overtakenLines(changed('SE', { 'se-buys': old }), content.history);
  assert.deepEqual(overtaken, [
    'se-buys: the law changed on 2025-07-01 (se-2025), after what this line cites',
    'se-buys: the law changed on 2025-07-01 (se-2025-child), after what this line cites',
  ]);
  const warned = changed('SE', { 'se-buys': { ...old, may_have_changed: true } });
  assert.deepEqual(overtakenLines(warned, content.history), []);
});

test('Croatia warns a buyer by the stricter rule, and tells no period that nobody read', () => {
  const line = (id: string) => ours.HR?.find((one) => one.id === id);
  assert.equal(line('hr-use')?.answer, 'crime-if-suspected');
  assert.equal(line('hr-reflection')?.text, null);
});
