import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from './read.ts';
import { readingMeasures } from './reading.ts';
import { units } from './translations.ts';

const measures = readingMeasures(readContent(), units());

test('pages for people at risk are measured in five languages: articles, messages and lines of law', () => {
  for (const language of ['en', 'hr', 'nl', 'pl', 'sv'])
    for (const text of ['pages/police-on-your-terms', 'messages/report', 'messages/rights', 'laws/HR'])
      assert.ok(
        measures.some((one) => one.language === language && one.text === text && one.words > 60),
        `${language} ${text}`,
      );
  assert.ok(!measures.some(({ text }) => text.startsWith('pages/professionals')));
});

test('the words of rights and of the report are not above their reading age in any of them', () => {
  for (const { text, language, isHard, lix } of measures)
    if (['messages/rights', 'messages/report', 'messages/start', 'messages/home'].includes(text))
      assert.equal(isHard, false, `${text} ${language} ${lix}`);
});
