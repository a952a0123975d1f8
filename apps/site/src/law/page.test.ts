import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { answerOf, union } from '@heed/content/laws/answers';
import type { LawChecks } from '@heed/content/laws/read';
import { answers, type LawLine, type LawQuestion } from '@heed/content/laws/schema';
import { readWords } from '@heed/content/messages/words';
import {
  sampleContext,
  sampleDirectory,
  sampleLawContent,
  sampleLawCountry,
  sampleOutlines,
} from '../../sample.ts';
import { html } from '../markup.ts';
import { rightsCountryPage } from '../rights/country.ts';
import { rightsPage } from '../rights/page.ts';
import { knownCountries, questions } from './compare.ts';
import { countryPage } from './country.ts';
import { lawsCsv, lawsJson } from './download.ts';
import { historyPage } from './history.ts';
import { instrumentsPage } from './instruments.ts';
import { lawsPage } from './page.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const content = sampleLawContent();
const { laws, history, instruments } = content;
const en = sampleContext(words, 'en', '/laws');
const pageFor = (question: (typeof questions)[number]) =>
  String(lawsPage(en, { laws, question, outlines: sampleOutlines, checks: {} }));
const answeredQuestions = Object.keys(answers) as LawQuestion[];

/** As the server packs a page. */
const packed = (html: unknown) =>
  brotliCompressSync(String(html), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

test('every page of law and rights is 15 kB or less on the wire, in every language', () => {
  for (const locale of ['en', 'hr', 'nl', 'pl', 'sv']) {
    const context = sampleContext(words, locale, '/laws');
    const pages = [
      ...questions.map((question) =>
        lawsPage(context, { laws, question, outlines: sampleOutlines, checks: {} }),
      ),
      ...Object.keys(laws).map((country) =>
        countryPage(context, { country, laws, history, checks: {}, practice: null }),
      ),
      ...knownCountries(en, laws).map((country) =>
        rightsCountryPage(context, {
          country,
          laws,
          directory: sampleDirectory(),
          headingOf: () => null,
          checks: {},
          practice: null,
        }),
      ),
      rightsPage(context, { laws, headingOf: () => null }),
      historyPage(context, { history }),
      instrumentsPage(context, { instruments }),
    ];
    const sizes = pages.map(packed);
    assert.ok(Math.max(...sizes) <= 15 * 1024, `${locale}: ${Math.max(...sizes)} bytes`);
  }
});

test('the map shows each country that answers, by letters and a pattern that the legend explains', () => {
  for (const question of answeredQuestions) {
    const html = pageFor(question);
    const map = /<figure class="map">[\s\S]*?<\/figure>/.exec(html)?.[0] ?? '';
    const telling = Object.keys(laws).filter(
      (country) => country !== union && answerOf(laws, country, question) !== 'unknown',
    );
    for (const country of telling)
      assert.match(map, new RegExp(`<text [^>]*>${country}</text>`), `${question} ${country}`);
    assert.equal(map.match(/<text /g)?.length, telling.length, question);
    const painted = new Set([...map.matchAll(/fill="url\(#(\w+)\)"/g)].map(([, id]) => id));
    for (const id of painted) assert.ok(map.includes(`<pattern id="${id}"`), `${question} ${id}`);
    const different = new Set(telling.map((country) => answerOf(laws, country, question)));
    assert.equal(painted.size, different.size, `${question}: one pattern an answer`);
  }
});

test('every country that the laws name has an outline in Europe', () => {
  const outlinedCountries = new Set(sampleOutlines.map(({ country }) => country));
  for (const country of Object.keys(laws))
    if (country !== 'EU') assert.ok(outlinedCountries.has(country), country);
  for (const { path } of sampleOutlines) assert.match(path, /^(M\d+ \d+l[-\d ]+z)*$/);
  const size = packed(sampleOutlines.map(({ path }) => path));
  assert.ok(size <= 5 * 1024, `outlines: ${size} bytes`);
});

test('the table says the same as the map, and what is not confirmed is never shown as allowed', () => {
  const rows = pageFor('buying').split('<tr>');
  const row = (name: string) => rows.find((line) => line.includes(`>${name}</a></th><td><details>`)) ?? '';
  assert.match(row('Sweden'), /<\/svg> Crime<\/span>/);
  assert.match(row('Germany'), /<\/svg> No rule against it found<\/span>[\s\S]*We did not read all of it\./);
  assert.match(row('Croatia'), /<\/svg> No rule against it found<\/span>[\s\S]*We did not read that law\./);
  for (const name of ['Germany', 'Croatia']) assert.doesNotMatch(row(name), /Allowed/);
  assert.match(row('Netherlands'), /<\/svg> Allowed<\/span>/);
});

test('where a country’s own rule is not confirmed, EU law stands beside, and what would confirm it', () => {
  const rows = pageFor('use-of-victim').split('<tr>');
  const poland = rows.find((row) => row.includes('>Poland</a></th><td><details>')) ?? '';
  assert.match(poland, /Not confirmed<\/span> <small>EU rule: Crime for those who know<\/small>/);
  assert.match(
    poland,
    /To be confirmed in: <span translate="no">Kodeks karny<\/span> <a href="https:\/\/isap/,
  );
  const sweden = rows.find((row) => row.includes('>Sweden</a></th><td><details>')) ?? '';
  assert.match(sweden, /Crime<\/span><\/summary>/);
});

test('a page says in one line when it was collected, who checked it and how much may be old', () => {
  const page = (checks: LawChecks) =>
    String(countryPage(en, { country: 'NO', laws, history, checks, practice: null }));
  const line = 'Collected 24 November 2026. Not checked by a lawyer. Lines that may be old: 1.';
  assert.ok(page({}).includes(`<details class="trust"><summary>${line}`));
  assert.match(page({ 'no-buys': { by: 'A. Lawyer', on: '2026-11-27' } }), /Checked by A\. Lawyer\. Lines/);
});

test('how the law is applied stands on the country’s page as the handbook says it', () => {
  const data = sampleLawCountry('HR');
  const page = String(countryPage(sampleContext(words, 'hr', '/laws/hr'), data));
  assert.ok(data.practice);
  assert.ok(page.includes(String(html`${data.practice.texts.hr}`)));
  assert.ok(page.includes('href="/hr/handbook/zero/hr"'));
  assert.equal(sampleLawCountry('NO').practice, null);
});

test('rules are shown, never the name of a model', () => {
  for (const question of questions)
    assert.doesNotMatch(pageFor(question), /nordic|swedish model|abolition|neo-/i);
});

test('a question is chosen by a link, and the page says which one it shows', () => {
  assert.match(pageFor('buying'), /<a href="\/laws\/buying" aria-current="page">Buying<\/a>/);
  assert.match(pageFor('selling'), /<a href="\/laws" aria-current="page">/);
  assert.doesNotMatch(pageFor('authorities'), /<figure/);
});

test('a country’s page says how sure we are of each line, and what changed', () => {
  const html = String(countryPage(en, { country: 'SE', laws, history, checks: {}, practice: null }));
  assert.match(html, /We read the source itself\./);
  assert.match(html, /We read it in a source that reports it\./);
  assert.match(html, /<time datetime="2025-07-01">1 July 2025<\/time>/);
  assert.match(html, /In every EU country/);
  assert.doesNotMatch(
    String(countryPage(en, { country: 'NO', laws, history, checks: {}, practice: null })),
    /In every EU country/,
  );
});

test('a line past its date says so on every page that shows it', () => {
  const later = { ...en, now: Date.parse('2028-01-01') };
  for (const page of [
    lawsPage(later, { laws, question: 'selling', outlines: sampleOutlines, checks: {} }),
    countryPage(later, { country: 'SE', laws, history, checks: {}, practice: null }),
    rightsCountryPage(later, {
      country: 'SE',
      laws,
      directory: sampleDirectory(),
      headingOf: () => null,
      checks: {},
      practice: null,
    }),
  ])
    assert.match(String(page), /Do not rely on it/);
  assert.doesNotMatch(pageFor('selling'), /Do not rely on it/);
});

test('a spreadsheet never takes a cell for a formula', () => {
  const [first] = laws.SE ?? [];
  assert.ok(first);
  const planted = (text: string): LawLine => ({ ...first, text: { en: text } });
  for (const start of ['=', '+', '-', '@', '\t=', '\r=', ' =', '＝'])
    assert.match(lawsCsv(en, { SE: [planted(`${start}1+1`)] }), /,"'[\s=+\-@＝]/, start);
  assert.match(lawsCsv(en, { SE: [planted('Say "no", please')] }), /,"Say ""no"", please",/);
});

test('the table to take along has a row a line, without a text where nothing is confirmed', () => {
  const rows = lawsCsv(en, laws).trimEnd().split('\r\n');
  assert.equal(rows.length, Object.values(laws).flat().length + 1);
  assert.match(rows[0] ?? '', /^\uFEFFcountry,id,topic,answer,language,text,/);
  assert.ok(rows.some((row) => row.startsWith('"PL","pl-use","use-of-victim","unknown","","",')));
  assert.deepEqual(Object.keys(JSON.parse(lawsJson(content))), ['countries', 'history', 'instruments']);
});
