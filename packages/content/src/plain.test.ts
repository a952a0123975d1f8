// English that is hard to read is counted, and may not become more; forms that a glossary avoids are found.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossaryFaults } from './glossary.ts';
import { modalFaults, numberFaults } from './modals.ts';
import { englishTexts, plainCounts, plainFaults } from './plain.ts';
import { readContent } from './read.ts';
import { comparedUnits, languages } from './translations.ts';

const compared = comparedUnits();
const english = englishTexts(compared, readContent().courses);
const faultsWith = (text: string) => plainFaults({ ...english, units: [...english.units, text] });
const codes = Object.keys(languages()).filter((code) => code !== 'en');

test('no pattern is in more texts than content/plain.json says, and none is in fewer', () => {
  for (const { ban, texts, most } of plainCounts(english))
    assert.equal(texts, most, `${ban}: write ${texts} into content/plain.json`);
});

test('one text more with a banned pattern, or with an endless sentence, is a fault', () => {
  const stands = faultsWith('It stands here until somebody reads it anew.');
  assert.equal(stands.length, 3, stands.join('\n'));
  assert.match(faultsWith('Who has tea shares it.').join(), /'If you', 'Anyone who'/);
  assert.match(stands[0]!, /tands.*'is shown'/);
  const long = faultsWith(`${'word '.repeat(26)}end.`);
  assert.match(long.join(), /more than 25 words/);
});

test('no text holds a form that the glossary of its language avoids', () => {
  const faults = codes.flatMap((language) => glossaryFaults(language, compared));
  assert.deepEqual(faults, []);
});

test('a form to avoid is found as a word of its own', () => {
  const unit = (text: string) => [{ id: 'x', part: 'main', english: 'x', texts: { sv: text } }];
  assert.equal(glossaryFaults('sv', unit('Skriv till disken.')).length, 1);
  assert.equal(glossaryFaults('sv', unit('En diskett')).length, 0);
});

test('a negation or a freedom of the English that a translation lost is a fault, and none is lost', () => {
  const faultsOf = (english: string, sv: string) =>
    modalFaults('sv', [{ id: 'x', part: 'desk/case', english, texts: { sv } }]).join('\n');
  assert.match(faultsOf('Do not go alone.', 'Gå ensam.'), /negation/);
  assert.match(faultsOf('You need not tell us.', 'Du får inte berätta.'), /freedom/);
  assert.equal(faultsOf('You need not tell us.', 'Du behöver inte berätta.'), '');
  assert.deepEqual(
    codes.flatMap((language) => modalFaults(language, compared)),
    [],
  );
});

test('a number of the English that a translation lost is a fault, in any grouping, and none is lost', () => {
  const faultsOf = (english: string, sv: string) =>
    numberFaults('sv', [{ id: 'x', part: 'desk/case', english, texts: { sv } }]).join('\n');
  assert.match(faultsOf('Within 72 hours.', 'Inom 27 timmar.'), /the English says 72/);
  assert.equal(
    faultsOf('A fine of 3,750 euros for {count} days.', 'Böter på 3 750 euro i {count} dagar.'),
    '',
  );
  assert.deepEqual(
    codes.flatMap((language) => numberFaults(language, compared)),
    [],
  );
});
