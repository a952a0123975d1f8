// Our own lines of law must not contradict one another; each fault planted below is one that stood on the
// pages once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownFolder } from '../overlay.ts';
import { contradictions } from './contradictions.ts';
import { readLaws } from './read.ts';
import type { LawLine, Laws } from './schema.ts';

const ours = readLaws(new URL('laws/', ownFolder)).laws;

/** Our laws with some fields of some lines changed. */
const changed = (country: string, changes: Readonly<Record<string, Partial<LawLine>>>): Laws => ({
  ...ours,
  [country]: (ours[country] ?? []).map((line) => ({ ...line, ...changes[line.id] })),
});

test('no line of law that we keep contradicts another one, in any language', () => {
  assert.deepEqual(contradictions(ours), []);
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

test('Croatia warns a buyer by the stricter rule, and tells no period that nobody read', () => {
  const line = (id: string) => ours.HR?.find((one) => one.id === id);
  assert.equal(line('hr-use')?.answer, 'crime-if-suspected');
  assert.equal(line('hr-reflection')?.text, null);
});
