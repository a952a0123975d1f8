// Handbooks on paper, parsed back: size, tags, bookmarks, fonts, languages; briefs of countries; cards.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { parsePrint } from '@heed/server/booklets/printed';
import { makePress } from '@heed/server/press';
import { bookOf } from '../site/book.ts';
import { briefCountries, briefSheet } from '../site/brief.ts';
import { cardsSheet } from '../site/cards.ts';
import type { PublishedHandbook } from '../site/data.ts';
import { sampleHandbook, sampleRecommendation } from '../site/sample-book.ts';
import { bookSheet, mostBookPages } from '../site/sheet.ts';

const words = readWords(new URL('../../../content/messages/', import.meta.url));
const place = {
  organisation: 'Lantern',
  origin: 'https://heed.example.org',
  moment: Date.parse('2026-11-27T20:00:00Z'),
};
const press = makePress();
after(() => press.close());

async function print(template: string, lang: string, sheet: unknown, most = mostBookPages) {
  const pages = { least: 1, most, times: 1 };
  return parsePrint(
    await press.printOnce({ template, lang, data: JSON.stringify(sheet), pages, fold: false }),
  );
}
const printBook = (handbook: PublishedHandbook, locale = 'en', size: 'a4' | 'a5' = 'a4') =>
  print('handbook', locale, bookSheet(bookOf(words.inLocale(locale), handbook, place), size));

/** A letter that Typst joined with another is one sign; letters alone are compared. */
const letters = (text: string) => [...text.normalize('NFKC')].filter((one) => /\p{L}/u.test(one));
const countryHandbook = (rows = 3, count = 4): PublishedHandbook =>
  sampleHandbook(count, {
    chapters: [
      {
        code: 'hr',
        title: 'Croatia',
        lang: 'en',
        blocks: [
          { is: 'heading', level: 2, text: 'How the law is applied', id: 'practice' },
          { is: 'text', text: 'Not in the brief.' },
          { is: 'heading', level: 2, text: 'Lines of law', id: 'law' },
          {
            is: 'table',
            caption: 'Lines of law',
            heads: ['Rule', 'Source'],
            rows: Array.from({ length: rows }, (_, at) => [
              `Line ${at + 1} of the law. `.repeat(6),
              'Act, 2023',
            ]),
          },
          { is: 'heading', level: 2, text: 'Official figures', id: 'figures' },
          { is: 'table', caption: 'Figures', heads: ['Year', 'People'], rows: [['2025', '12']] },
          { is: 'heading', level: 2, text: 'Experience', id: 'experience' },
          { is: 'text', text: 'Not in the brief either.' },
        ],
      },
    ],
  });

describe('a handbook on paper', () => {
  test('A4 and A5, tagged as PDF/UA-1, with bookmarks, contents with pages, fonts within', async () => {
    for (const [size, millimetres] of [
      ['a4', [210, 297]],
      ['a5', [148, 210]],
    ] as const) {
      const { fonts, ...sheet } = await printBook(sampleHandbook(4), 'en', size);
      assert.deepEqual(sheet.size, millimetres);
      assert.ok(sheet.tagged);
      assert.match(sheet.standard, /<pdfuaid:part>1</);
      assert.equal(sheet.language, 'en');
      assert.equal(sheet.title, 'Handbook of the harbour');
      assert.equal(fonts.without, 0, 'a font is not in the file');
      assert.deepEqual(
        sheet.bookmarks
          .find(({ title }) => title === 'Beside the law')
          ?.below.map((title) => title.slice(0, 14)),
        ['1. Teach polic', '4. Teach polic'],
      );
      assert.match(sheet.roles, /"role":"TOC"/);
      assert.match(sheet.text, /Invented\. .*Do not cite it\./);
      assert.match(sheet.text, /Recommendation 2, version 2/);
      assert.match(sheet.text, new RegExp(`1 / ${sheet.pages}`));
    }
  });

  test('a table is tagged with its heads, and a picture with what it shows', async () => {
    const sheet = await printBook(
      sampleHandbook(0, {
        title: { lang: 'en', text: 'T' },
        conclusions: [],
        chapters: [],
        recommendations: [sampleRecommendation(2)],
      }),
    );
    assert.ok(sheet.pages > 1);
    const chapter = sampleHandbook(0, { conclusions: [], recommendations: [] });
    const sections = bookSheet(bookOf(words.inLocale('en'), chapter, place), 'a4');
    const alone = { ...sections, sections: sections.sections.filter(({ id }) => id === 'chapter-concepts') };
    const { roles } = await print('handbook', 'en', { ...alone, contents: 'Contents' });
    for (const role of ['Table', 'TH', 'TD', 'Figure', 'L', 'BlockQuote', 'Link'])
      assert.match(roles, new RegExp(`"role":"${role}"`), role);
    assert.match(roles, /"alt":"A frame\."/);
  });

  test('every language, Arabic from right to left, each in its own fonts', async () => {
    for (const locale of ['hr', 'nl', 'pl', 'sv', 'ar']) {
      const sheet = await printBook(sampleHandbook(2), locale);
      assert.equal(sheet.language, locale);
      assert.match(sheet.standard, /<pdfuaid:part>1</, locale);
      assert.ok(
        sheet.fonts.names.some((name) => name.startsWith('NotoSansArabic')),
        'a quote is in Arabic',
      );
      for (const letter of letters('نعرف حقوقنا').slice(0, 6))
        assert.ok(letters(sheet.text).includes(letter));
    }
    const chinese = await printBook(sampleHandbook(1, { title: { lang: 'zh-Hans', text: '手册' } }));
    assert.ok(
      chinese.fonts.names.some((name) => name.includes('Hans')),
      chinese.fonts.names.join(),
    );
  });

  test('what no font can draw is a mark in its place, and fails no book', async () => {
    const text = 'Before 👩🏽‍🚒 and עברית, \ud800\u0000 after.';
    const { text: all } = await printBook(sampleHandbook(1, { lead: { lang: 'en', text } }));
    assert.match(all, /Before \ufffd and \ufffd, after\./);
  });

  test('nothing that somebody wrote is set as anything but text', async () => {
    const hostile = '#import "x" #panic() *b* _e_ $x$ <l> @r `c` \\ // /* = [ ] {';
    const { text } = await printBook(
      sampleHandbook(1, { lead: { lang: 'en', text: hostile }, title: { lang: 'en', text: hostile } }),
    );
    assert.ok(text.split(hostile).length > 2, text.slice(0, 600));
  });

  test('four thousand words in one recommendation are set whole', async () => {
    const one = sampleRecommendation(1);
    const text = Array.from({ length: 4000 }, (_, at) => `word${at}`).join(' ');
    const recommendation = {
      ...one.recommendation,
      words: { en: { ...one.recommendation.words.en!, text } },
    };
    const sheet = await printBook(sampleHandbook(0, { recommendations: [{ ...one, recommendation }] }));
    assert.match(sheet.text, /word3999/);
  });
});

describe('the brief of a country', () => {
  test('law, figures, recommendations with how they stand, on two pages, however many', async () => {
    for (const handbook of [countryHandbook(), countryHandbook(40, 60)]) {
      assert.deepEqual(briefCountries(handbook), ['HR']);
      const sheet = await print('brief', 'en', briefSheet(words.inLocale('en'), handbook, 'HR', place), 2);
      assert.ok(sheet.pages <= 2, `${sheet.pages} pages`);
      assert.deepEqual(sheet.size, [210, 297]);
      assert.match(sheet.standard, /<pdfuaid:part>1</);
      assert.match(sheet.text, /Croatia: in short/);
      assert.match(sheet.text, /Line 1 of the law\./);
      assert.match(sheet.text, /2025 12/);
      assert.match(
        sheet.text,
        / 3\. Teach police, course 3, [^.]*\. Nobody asked yet\. https:\/\/heed\.example\.org\/handbook\/3 /,
      );
      assert.match(sheet.text, /Do not cite it/);
      assert.doesNotMatch(sheet.text, /Not in the brief/);
    }
    const large = JSON.stringify(briefSheet(words.inLocale('en'), countryHandbook(3, 60), 'HR', place));
    assert.match(large, /More in the handbook: 44\./);
    const wide = JSON.stringify(briefSheet(words.inLocale('en'), countryHandbook(40), 'HR', place));
    assert.match(wide, /Line 8 of the law/);
    assert.doesNotMatch(wide, /Line 9 of the law/, 'the chapter has the rest');
  });

  test('only recommendations that hold there; none of a country without a chapter', async () => {
    const elsewhere = sampleRecommendation(6, { countries: ['SE'] });
    const withdrawn = sampleRecommendation(8, { state: 'withdrawn' });
    const handbook = {
      ...countryHandbook(),
      recommendations: [elsewhere, withdrawn, sampleRecommendation(3)],
    };
    const sheet = briefSheet(words.inLocale('en'), handbook, 'HR', place);
    assert.deepEqual(
      sheet?.recommendations.map(({ number }) => number),
      ['3'],
    );
    assert.equal(briefSheet(words.inLocale('en'), handbook, 'SE', place), null);
  });
});

describe('cards for a workshop', () => {
  test('a card a recommendation, with its address: a page of A5 or half of A4', async () => {
    const cards = (size: 'a4' | 'a5') => cardsSheet(words.inLocale('en'), sampleHandbook(5), place, size);
    const small = await print('handbook-cards', 'en', cards('a5'));
    assert.deepEqual([small.pages, small.size], [5, [210, 149]]);
    const large = await print('handbook-cards', 'en', cards('a4'));
    assert.deepEqual([large.pages, large.size], [3, [210, 297]]);
    for (const sheet of [small, large]) {
      assert.match(sheet.standard, /<pdfuaid:part>1</);
      assert.match(
        sheet.text,
        /Recommendation 3 Teach police, course 3, what rights are before asking for reports\./,
      );
      assert.match(sheet.text, /Who could this hurt\? Those who are known by the police already\./);
      assert.match(sheet.text, /Do you agree\? What would have to change\?/);
      assert.match(sheet.text, /heed\.example\.org\/handbook\/3/);
      assert.match(sheet.roles, /"alt":"Square code of https:\/\/heed\.example\.org\/handbook\/3"/);
    }
  });

  test('the longest sentence and the longest harm stay on their card', async () => {
    const words140 = 'Wwwww '.repeat(23).trim();
    const one = sampleRecommendation(1, {
      words: { en: { title: words140, text: 'x', why: 'x', harm: 'Harm and harm. '.repeat(100) } },
    });
    const sheet = cardsSheet(
      words.inLocale('en'),
      sampleHandbook(0, { recommendations: [one, one] }),
      place,
      'a5',
    );
    assert.equal((await print('handbook-cards', 'en', sheet)).pages, 2);
    const { harm } = sheet.cards[0]!;
    assert.match(harm, /^.{200,220}[a-z.] …$/, 'whole words, and a mark for the rest');
  });
});
