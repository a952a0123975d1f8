import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { sampleContext, sampleLaws } from '../../sample.ts';
import { lawFor, lawList } from './lines.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const laws = sampleLaws();
const en = sampleContext(words, 'en', '/start');

test('every line is in all five languages, dated, read and not remembered', () => {
  for (const line of Object.values(laws).flat()) {
    if (line.text === null) assert.match(line.confidence, /^[CK]$/, line.id);
    else {
      for (const code of ['en', 'hr', 'nl', 'pl', 'sv'])
        assert.ok(line.text[code]?.trim(), `${line.id} ${code}`);
      assert.match(line.confidence, /^[AB]$/, line.id);
      assert.ok(
        line.source.some((url) => /^https?:/.test(url) && !url.includes('wikipedia')),
        `${line.id}: its source`,
      );
    }
    assert.match(line.review_by, /^\d{4}-\d\d-\d\d$/, line.id);
  }
});

test('where nothing is confirmed the page says so, and that telling is no protection', () => {
  assert.match(
    String(lawList(en, lawFor(laws, 'IE', 'paid'), 'paid')),
    /We could not confirm the law here\. It may be an offence\./,
  );
});

test('a line that no source confirms is not shown: the page says that it could not be confirmed', () => {
  const [line] = lawFor(laws, 'NL', 'paid');
  assert.ok(line);
  const remembered = { ...line, text: null, confidence: 'C' as const };
  assert.match(String(lawList(en, [remembered], 'sells')), /We could not confirm the law here\./);
  assert.match(String(lawList(en, [line, remembered], 'paid')), /could not confirm here what else/);
});

test('a buyer always reads that telling is no protection', () => {
  for (const country of Object.keys(laws))
    assert.match(
      String(lawList(en, lawFor(laws, country, 'paid'), 'paid')),
      /no protection from prosecution/,
      country,
    );
});

test('a line past its date says so', () => {
  const later = { ...en, now: Date.parse('2028-01-01') };
  const list = lawFor(laws, 'SE', 'paid');
  assert.match(String(lawList(later, list, 'paid')), /Do not rely on it/);
  assert.doesNotMatch(String(lawList(en, list, 'paid')), /Do not rely on it/);
});
