// A book shows of each recommendation whose it is, what it rests on and what became of it, and hides nothing.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { type BookTree, bookInput, bookOf } from '../site/book.ts';
import type { BookBlock, PublishedHandbook, PublishedRecommendation } from '../site/data.ts';
import { sampleHandbook, sampleRecommendation } from '../site/sample-book.ts';

const words = readWords(new URL('../../../content/messages/', import.meta.url));
const place = {
  organisation: 'Lantern',
  origin: 'https://heed.example.org',
  moment: Date.parse('2026-11-27T20:00:00Z'),
};
const book = (handbook: PublishedHandbook, locale = 'en') => bookOf(words.inLocale(locale), handbook, place);
const only = (entry: PublishedRecommendation, change: Partial<PublishedHandbook> = {}) =>
  book(sampleHandbook(0, { recommendations: [entry], ...change }));

/** Everything that a section says, a line for each block. */
const linesOf = (blocks: readonly BookBlock[]): string[] =>
  blocks.flatMap((block) => {
    switch (block.is) {
      case 'points':
        return [...block.list];
      case 'quote':
        return [`${block.lang}: ${block.text} (${block.from})`];
      case 'table':
        return [block.caption, block.heads.join(' | '), ...block.rows.map((row) => row.join(' | '))];
      case 'links':
        return block.links.map(({ href }) => href);
      case 'sources':
        return block.list.map(({ label, text, href, note }) => `${label}: ${text.text} <${href}> ${note}`);
      case 'picture':
        return [block.alt];
      default:
        return [block.text];
    }
  });
const textOf = ({ sections }: BookTree, id: string): string => {
  const section = sections.find((one) => one.id === id) ?? assert.fail(`no section ${id}`);
  return linesOf(section.blocks).join('\n');
};
/** What stands under one heading of a recommendation. */
const under = (own: BookTree, id: string, name: string): string => {
  const { blocks } = own.sections.find((one) => one.id === id) ?? assert.fail(`no section ${id}`);
  const from = blocks.findIndex((block) => block.is === 'heading' && block.id === `${id}-${name}`);
  assert.notEqual(from, -1, name);
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((block) => block.is === 'heading' && block.level === 2);
  return linesOf(to === -1 ? rest : rest.slice(0, to)).join('\n');
};

describe('book of a handbook', () => {
  test('sections in their order: front, conclusions, recommendations by heading, chapters, the back', () => {
    const { sections } = book(sampleHandbook(4));
    assert.deepEqual(
      sections.map(({ id, level }) => `${'.'.repeat(level)}${id}`),
      [
        ...['.front', '.conclusions', '.part-general', '..r3', '.part-beside', '..r1', '..r4'],
        ...['.part-prevention', '..r2', '.chapter-concepts', '.sources', '.changes', '.acronyms'],
        ...['.contributors', '.colophon'],
      ],
    );
    const stray = sampleRecommendation(7, { heading: 'gone' });
    assert.equal(
      only(stray).sections.find(({ id }) => id === 'r7')?.level,
      1,
      'under no heading, still there',
    );
    assert.doesNotMatch(
      book(sampleHandbook(1, { acronyms: [] }))
        .sections.map(({ id }) => id)
        .join(),
      /acronyms/,
    );
  });

  test('the front says whose words these are, that nobody reviewed them, and what is invented', () => {
    const front = textOf(book(sampleHandbook(1)), 'front');
    assert.match(front, /^Invented\. [^\n]*Do not cite it\.\nDraft: nobody has reviewed/);
    assert.match(front, /Published by Lantern\./);
    assert.match(front, /From: A report of others, 4 May 2026\./);
    assert.match(front, /As it was on 27 November 2026\./);
    assert.match(front, /https:\/\/heed\.example\.org\/handbook#sample\nhttps:\/\/report\.example\/2026$/);
    assert.doesNotMatch(textOf(book(sampleHandbook(1, { isInvented: false })), 'front'), /Invented/);
    const reviewed = { ...words.inLocale('en'), state: 'reviewed' as const };
    assert.doesNotMatch(textOf(bookOf(reviewed, sampleHandbook(1), place), 'front'), /Draft/);
  });

  test('number, version, permanent address, state', () => {
    const text = textOf(only(sampleRecommendation(2)), 'r2');
    assert.match(text, /^Recommendation 2, version 2, 21 November 2026\nAdopted: two editors/);
    assert.match(text, /\nhttps:\/\/heed\.example\.org\/handbook\/2\/2\n/);
    assert.match(
      textOf(only(sampleRecommendation(1)), 'r1'),
      /Others recommended this\. The organisation of this site has not asked/,
    );
    assert.match(
      textOf(only(sampleRecommendation(2, { state: 'withdrawn' })), 'r2'),
      /no longer recommends this/,
    );
  });

  test('who supports it, by group, with the interval; too few are no figure', () => {
    const text = under(only(sampleRecommendation(2)), 'r2', 'who');
    assert.match(text, /^A group is unheard\. In at least one group too few/);
    assert.match(text, /people who sell sex \| 80 % \| \u206670–90 %\u2069 \| 10 % or less \| 100/);
    assert.match(text, /health workers \| too few to say \| – \| too few to say \| –/);
    const few = sampleRecommendation(2);
    const [vote] = few.recommendation.votes;
    const support = [{ group: 'police', agree: 75, disagree: 25, voters: 9 }] as const;
    const votes = [{ ...vote!, groups: ['police' as const], support: [...support] }];
    const rows = under(only({ ...few, recommendation: { ...few.recommendation, votes } }), 'r2', 'who');
    assert.doesNotMatch(rows, /75/, 'nine people say nothing');
    assert.equal(
      under(only(sampleRecommendation(1)), 'r1', 'who'),
      'Nobody asked yet. No vote belongs to it.',
    );
  });

  test('a vote on other words is shown as such, with the sentence that it was about', () => {
    const text = under(only(sampleRecommendation(4)), 'r4', 'who');
    assert.match(text, /^Asked about an earlier wording\. Words were changed/);
    assert.match(text, /en: An earlier wording\. \(\)/);
    assert.match(
      under(only(sampleRecommendation(4)), 'r4', 'sex-workers'),
      /^Sex workers were not asked about this wording/,
    );
    const two = sampleRecommendation(2);
    const [vote] = two.recommendation.votes;
    const votes = [vote!, { ...vote!, day: '2026-11-26', wording: { en: 'Later, other words.' } }];
    const both = { ...two, recommendation: { ...two.recommendation, votes } };
    assert.match(
      under(only(both), 'r2', 'who'),
      /en: Teach police/,
      'the vote that counts, though not the last',
    );
  });

  test('what sex workers said stands by itself, also that nobody asked or that too few answered', () => {
    assert.equal(
      under(only(sampleRecommendation(2)), 'r2', 'sex-workers'),
      'Of about 100 sex workers who answered, so many agree: 80 % (\u206670–90 %\u2069).\n' +
        'people who sell sex: asked for an objection, gave none.',
    );
    assert.equal(
      under(only(sampleRecommendation(1)), 'r1', 'sex-workers'),
      'Sex workers were not asked about this wording.',
    );
    const one = sampleRecommendation(2);
    const votes = one.recommendation.votes.map((vote) => ({ ...vote, support: [] }));
    const few = { ...one, recommendation: { ...one.recommendation, votes } };
    assert.match(under(only(few), 'r2', 'sex-workers'), /^Sex workers were asked\. Too few answered/);
  });

  test('objections in their own language, who could be hurt, in each recommendation', () => {
    const own = only(sampleRecommendation(2));
    assert.match(under(own, 'r2', 'against'), /^ar: الوقت لا يكفي \(5 days\)\. \(police · work\/9\)\n/);
    assert.equal(under(only(sampleRecommendation(1)), 'r1', 'against'), 'No objection is recorded.');
    assert.equal(under(own, 'r2', 'harm'), 'Those who are known by the police already.');
  });

  test('what it rests on, each with how it stands today, and what is in doubt', () => {
    const text = under(only(sampleRecommendation(5)), 'r5', 'rests');
    assert.match(text, /^Something below it is in doubt: law-line HR\/hr-sells\n/);
    assert.match(
      text,
      /Law HR\/hr-sells: Selling sex is a minor offence\. <https:\/\/heed\.example\.org\/law\/hr> Why rep/,
    );
    assert.match(
      text,
      /feared\. · its day of review is over · read of in another source · looked at on 1 November 2026/,
    );
    assert.match(
      text,
      /Study: https:\/\/study\.example\/a\?b=1&c=2 <https:\/\/study\.example\/a\?b=1&c=2> elsewhere/,
    );
    const sources = textOf(book(sampleHandbook(3)), 'sources');
    assert.equal(sources.match(/Law HR\/hr-sells/g)?.length, 1, 'each source once');
    assert.match(sources, /Law [^\n]*in recommendations: 3, 1,? and 2/);
  });

  test('what differs in a country, until when somebody vouches for it', () => {
    assert.match(
      under(only(sampleRecommendation(2)), 'r2', 'countries'),
      /^Croatia\nHere the law[^\n]*\nLines of law: HR\/hr-sells\nTo be reviewed by 1 October 2027\.$/,
    );
    assert.match(
      under(only(sampleRecommendation(6)), 'r6', 'countries'),
      /Past its review on 1 November 2026:/,
    );
  });

  test('to whom it was handed, how long nobody has answered, and the answer in its own words', () => {
    const text = under(only(sampleRecommendation(2)), 'r2', 'handed');
    assert.match(
      text,
      /Ministry of the Interior \| 29 April 2026 \| 1 July 2026 \| No answer for 212 days\./,
    );
    assert.match(
      text,
      /hr: Jedan dan, ne dva\. \(Police Academy answered on 30 June 2026\. Source: Letter 12\/2026\)/,
    );
    assert.equal(
      under(only(sampleRecommendation(1)), 'r1', 'handed'),
      'It has not been handed to anyone by this organisation yet.',
    );
  });

  test('the back: every version, contributors as they chose, licence, identifier', () => {
    const own = book(sampleHandbook(2));
    const [, ...changes] = textOf(own, 'changes').split(/\n(?=\d+ )/);
    assert.deepEqual(
      changes.map((line) => line.replace(/\|[^|]*$/, '').trim()),
      ['21 November 2026 | 1 | 1', '21 November 2026 | 2 | 2', '2 October 2026 | 2 | 1'],
    );
    assert.match(changes.at(-1) ?? '', /The earlier title of 2/);
    assert.match(textOf(own, 'contributors'), /\nÖ\. Ñ\., “Lantern”\nZoë & <Ana>$/);
    assert.match(textOf(book(sampleHandbook(1)), 'contributors'), /Nobody asked to be named\./);
    assert.match(textOf(own, 'colophon'), /CC BY 4\.0/);
    assert.match(textOf(own, 'colophon'), new RegExp(own.id));
  });

  test('the identifier stays for a handbook in a language, and differs for every other', () => {
    assert.match(
      book(sampleHandbook(1)).id,
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    assert.equal(book(sampleHandbook(1)).id, book(sampleHandbook(4)).id);
    const ids = ['en', 'hr'].flatMap((locale) =>
      ['sample', 'other'].map((slug) => book(sampleHandbook(1, { slug }), locale).id),
    );
    assert.equal(new Set(ids).size, 4);
  });

  test('words that are not translated say in which language they stand', () => {
    const own = book(sampleHandbook(1), 'sv');
    assert.match(textOf(own, 'r1'), /Inte översatt än: här står det på engelska\./);
    assert.deepEqual(own.sections.find(({ id }) => id === 'r1')?.title.lang, 'en');
    for (const locale of ['hr', 'nl', 'pl'])
      assert.doesNotMatch(
        textOf(book(sampleHandbook(2), locale), 'r2'),
        /At a glance|Handed to|too few to say/,
        locale,
      );
  });

  test('one changed word changes the input of the files, the moment does not', () => {
    const input = (handbook: PublishedHandbook, moment = place.moment) =>
      bookInput(bookOf(words.inLocale('en'), handbook, { ...place, moment }));
    const before = input(sampleHandbook(3));
    assert.equal(before, input(sampleHandbook(3), place.moment + 1000));
    const changed = sampleRecommendation(2, { contributors: [{ name: 'X' }] });
    const handbook = sampleHandbook(3);
    const recommendations = handbook.recommendations.map((one) =>
      one.recommendation.number === 2 ? changed : one,
    );
    assert.notEqual(before, input({ ...handbook, recommendations }));
  });
});
