// Words of the texts are looked up in dictionaries, where hunspell is installed; see .ci/run.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { nightTest } from '../../../tests/night.ts';
import { checkSpelling, spellingFaults, wordsToCheck } from './spelling.ts';
import { comparedUnits, languages } from './translations.ts';

const skip = spawnSync('hunspell', ['--version']).error === undefined ? false : 'no hunspell';

const unitOf = (language: string, text: string, english = '') => ({
  id: 'messages/main#x',
  part: 'main',
  english,
  texts: { [language]: text },
});

test('no text has a word that is in no dictionary and in no list', { skip }, () => {
  const units = comparedUnits();
  const unjudged = Object.keys(languages()).filter((code) => {
    const faults = spellingFaults(code, units);
    assert.deepEqual(faults ?? [], []);
    return faults === null;
  });
  assert.deepEqual(unjudged.sort(), ['sq', 'th', 'zh-Hans']);
});

nightTest('nor has any course, and no list has a word too many', { skip }, () => {
  const { faults, toInstall } = checkSpelling();
  assert.deepEqual({ faults, toInstall }, { faults: [], toInstall: [] });
});

test('a misspelling is named with its text and with what to do', { skip }, () => {
  const misspellings = {
    sv: ['Vi ringer poliisen.', 'poliisen'],
    ru: ['Мы звоним в палицию.', 'палицию'],
    ar: ['نتصل بالشرططة.', 'بالشرططة'],
    uk: ['Ми дзвонимо в поліцеію.', 'поліцеію'],
  } as const;
  for (const [language, [text, word]] of Object.entries(misspellings)) {
    const [fault] = spellingFaults(language, [unitOf(language, text)]) ?? [];
    assert.equal(
      fault,
      `${language}: messages/main#x: '${word}' is not in the dictionary: mend it or, where it is right, ` +
        `write it into content/spelling/${language}.txt.`,
    );
  }
});

test('a language without a dictionary is not said to be right', () => {
  assert.equal(spellingFaults('sq', [unitOf('sq', 'Thirrni policinë.')]), null);
});

test('numbers, code, arguments and what the English says too are not looked up', () => {
  const words = (text: string, english?: string) => [
    ...wordsToCheck('nl', [unitOf('nl', text, english)]).keys(),
  ];
  assert.deepEqual(words('{n, plural, one {# brief} other {# brieven}} van {name}'), [
    'brief',
    'brieven',
    'van',
  ]);
  assert.deepEqual(words('Lees [dit](/help) op heed.example, met --json of `x`'), [
    'Lees',
    'dit',
    'op',
    'met',
    'of',
  ]);
  assert.deepEqual(words('72 uur HIV Payoke', 'Payoke: 72 hours'), ['uur']);
});
