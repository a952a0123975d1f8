// A book as one page: it stands alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { HtmlValidate } from 'html-validate';
import { bookOf } from '../site/book.ts';
import { bookPage } from '../site/book-page.ts';
import { sampleHandbook, sampleRecommendation } from '../site/sample-book.ts';

const messages = new URL('../../../content/messages/', import.meta.url);
const place = {
  organisation: 'Lantern',
  origin: 'https://heed.example.org',
  moment: Date.parse('2026-11-27T20:00:00Z'),
};

test('the page is valid, with nothing from elsewhere and nothing that runs, and says all', async () => {
  const words = readWords(messages);
  for (const locale of ['en', 'ar']) {
    const hostile = sampleRecommendation(2, {
      words: { en: { title: '<script>alert(1)</script> "x"', text: 'a & b', why: 'w', harm: 'h' } },
    });
    const handbook = sampleHandbook(2, { recommendations: [sampleRecommendation(1), hostile] });
    const book = bookOf(words.inLocale(locale), handbook, place);
    const page = bookPage(book);
    assert.doesNotMatch(page, /<script|<link|<iframe|src="(?!data:)/);
    assert.match(page, /&lt;script&gt;alert\(1\)/);
    assert.match(page, new RegExp(`^<!doctype html>\n<html lang="${locale}" dir="${book.dir}">`));
    for (const { id } of book.sections) assert.ok(page.includes(`id="${id}"`), id);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(page.includes(`id="${id}"`), id);
    const report = await new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'no-inline-style': 'off',
        'void-style': 'off',
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'doctype-style': 'off',
      },
    }).validateString(page);
    assert.deepEqual(
      report.results.flatMap(({ messages: all }) => all.map(({ message, line }) => `${line}: ${message}`)),
      [],
    );
  }
});
