// Recommendations as data: whole, of the form that is published, and nothing in them runs.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { csvRows } from '@heed/domain/htcds';
import { recommendationJsonLd, recommendationsFile, recommendationsTable } from '../site/data-files.ts';
import { sampleHandbook, sampleRecommendation } from '../site/sample-book.ts';

const words = readWords(new URL('../../../content/messages/', import.meta.url)).inLocale('en');
const place = {
  organisation: 'Lantern',
  origin: 'https://heed.example.org',
  moment: Date.parse('2026-11-27T20:00:00Z'),
};

interface LinkedNode {
  readonly '@type': string;
  readonly '@id': string;
}

describe('recommendations as data', () => {
  test('it says how each stands, by group and band, what it rests on, what became of it; no consent', () => {
    const file = recommendationsFile([sampleHandbook(4)], place);
    const two = file.recommendations.find(({ number }) => number === 2)!;
    assert.equal(two.address, 'https://heed.example.org/handbook/2/2');
    assert.equal(two.standing, 'unheard');
    assert.deepEqual(two.votes[0]?.support[0], {
      group: 'sex-workers',
      agree: 80,
      disagree: 10,
      voters: 100,
      low: 70,
      high: 90,
    });
    assert.equal(two.votes[0]?.counts, true);
    const four = file.recommendations.find(({ number }) => number === 4)!;
    assert.equal(four.votes[0]?.counts, false, 'about an earlier wording');
    assert.deepEqual(
      two.restsOn.map(({ address, state }) => [address, state]),
      [
        ['https://heed.example.org/consultation/work', 'stands'],
        ['https://heed.example.org/law/hr', 'stands'],
        ['https://study.example/a?b=1&c=2', 'outside'],
      ],
    );
    assert.equal(two.handOvers[1]?.answer?.quote.hr, 'Jedan dan, ne dva.');
    assert.doesNotMatch(JSON.stringify(file), /consent|"id"/);
  });

  test('in the table no cell runs, and each cell says what it was', async () => {
    const title = '=HYPERLINK("https://a.example";"x"), "quoted"\u0000';
    const hostile = sampleRecommendation(2, { words: { en: { title, text: 'x', why: 'x', harm: 'x' } } });
    const csv = recommendationsTable(words, [sampleHandbook(0, { recommendations: [hostile] })], place);
    assert.ok(csv.includes(`"'=HYPERLINK(""https`), csv);
    const rows: unknown[] = [];
    async function* pieces() {
      yield csv;
    }
    for await (const some of csvRows(pieces())) rows.push(...some);
    assert.deepEqual(rows, [
      {
        handbook: 'sample',
        invented: 'yes',
        number: '2',
        version: '2',
        day: '2026-11-21',
        state: 'adopted',
        standing: 'unheard',
        language: 'en',
        title: title.slice(0, -1),
        topics: 'police; training',
        countries: 'HR; NL',
        addressees: 'police; government',
        rests_on: 'statement work/2/2; law-line HR/hr-sells; study https://study.example/a?b=1&c=2',
        in_doubt: '',
        handed_to: 'Ministry of the Interior; Police Academy',
        answers: 'open; in-part',
        days_without_answer: '212; ',
        address: 'https://heed.example.org/handbook/2/2',
      },
    ]);
  });

  test('JSON-LD names the report that it is part of and what it is based on', () => {
    const handbook = sampleHandbook(2);
    const two = handbook.recommendations.find(({ recommendation: { number } }) => number === 2)!;
    const ld = recommendationJsonLd(words, two, handbook, place);
    assert.deepEqual(
      [ld['@context'], ld['@type'], ld['@id'], ld.version, ld.inLanguage],
      ['https://schema.org', 'CreativeWork', 'https://heed.example.org/handbook/2/2', '2', 'en'],
    );
    assert.equal(ld.disambiguatingDescription, words.t('handbook.book.invented'));
    assert.deepEqual(
      [(ld.isPartOf as LinkedNode)['@type'], (ld.isPartOf as LinkedNode)['@id']],
      ['Report', 'https://heed.example.org/handbook#sample'],
    );
    assert.deepEqual((ld.isBasedOn as readonly object[])[1], {
      '@type': 'CreativeWork',
      identifier: 'law-line HR/hr-sells',
      name: 'Selling sex is a minor offence.',
      inLanguage: 'en',
      url: 'https://heed.example.org/law/hr',
      creativeWorkStatus: 'stands',
    });
    const real = recommendationJsonLd(words, two, { ...handbook, isInvented: false }, place);
    assert.equal('disambiguatingDescription' in real, false);
  });
});
