// Pages of an invented handbook, for tests and the preview.

import type { PageContext } from '@heed/site/context';
import type { Html } from '@heed/site/markup';
import type { Recommendation, Reference } from '../rules/index.ts';
import { chapterPage } from './chapter.ts';
import { comparePage } from './compare.ts';
import type { PublishedHandbook, PublishedRecommendation } from './data.ts';
import { followUpPage } from './follow-up.ts';
import { guidePage } from './guide.ts';
import { handbooksPage } from './list.ts';
import { recommendationPage } from './page.ts';
import { quotePage } from './quote.ts';

const today = '2026-11-27';
const reference = (change: Partial<Reference>): Reference => ({
  kind: 'law-line',
  ref: 'HR/hr-sells',
  words: {},
  quote: null,
  consent: '',
  confidence: 'B',
  seen: today,
  digest: '',
  ...change,
});

function recommendation(lang: string): Recommendation {
  const texts = { title: 'Ḟîŕšţ ţéąçḥ, ţḥéñ ąšķ.', text: 'Ţéẋţ.', why: 'Ŵḥý.', harm: 'Ñöƀöðý.' };
  const vote = {
    ref: 'open/1/1',
    day: '2026-11-20',
    wording: { [lang]: texts.title },
    groups: ['sex-workers', 'police', 'buyers'] as Recommendation['votes'][number]['groups'],
    support: [
      { group: 'sex-workers' as const, agree: 90, disagree: 10, voters: 40 },
      { group: 'police' as const, agree: 10, disagree: 80, voters: 30 },
    ],
  };
  return {
    format: 'heed-recommendation-1',
    number: 14,
    version: 2,
    handbook: 'open',
    state: 'adopted',
    day: today,
    heading: 'general',
    words: { [lang]: texts },
    reviewed: [],
    topics: ['police'],
    countries: ['HR'],
    addressees: ['police'],
    restsOn: [],
    tools: ['/training'],
    votes: [vote, { ...vote, ref: 'open/1/0', wording: { [lang]: 'Éåŕļîéŕ.' } }],
    dissent: [
      { group: 'police', words: { [lang]: 'Ŵé ɱüšţ.' }, from: '' },
      { group: 'buyers', words: {}, from: '' },
    ],
    countryNotes: [
      { country: 'HR', words: { [lang]: 'Ñöţé.' }, lines: [], day: '2026-01-01', reviewBy: '2026-06-01' },
    ],
    contributors: [{ name: 'Mo' }],
  };
}

function publishedSample(lang: string): PublishedRecommendation {
  const title = { lang, text: 'Ļįñé.' };
  const answer = { day: '2026-05-01', quote: { [lang]: 'Ŵé ŵîļļ.' }, source: 'https://example.org/' };
  const handOver = {
    id: 'a',
    addressee: 'police' as const,
    to: 'Ḥåŕƀöüŕ',
    handed: '2026-01-10',
    askedBy: '2026-03-10',
  };
  return {
    recommendation: recommendation(lang),
    versions: [
      { version: 2, day: today, words: recommendation(lang).words },
      { version: 1, day: '2026-10-01', words: recommendation(lang).words },
    ],
    references: [
      { reference: reference({}), state: 'stands', title, href: '/laws/hr' },
      { reference: reference({ kind: 'figure', ref: 'f' }), state: 'withdrawn', title, href: '/evidence/f' },
      { reference: reference({ kind: 'official-figure' }), state: 'changed', title, href: null },
      { reference: reference({ kind: 'instrument' }), state: 'review-due', title, href: null },
      { reference: reference({ kind: 'estimate' }), state: 'missing', title: null, href: null },
      {
        reference: reference({ kind: 'reflection', quote: { [lang]: 'Ŵöŕðš.' }, consent: 'c' }),
        state: 'stands',
        title,
        href: null,
      },
      {
        reference: reference({ kind: 'study', ref: 'https://example.org/', words: { [lang]: 'Ñöţé.' } }),
        state: 'outside',
        title: null,
        href: 'https://example.org/',
      },
    ],
    standing: 'unheard',
    handOvers: [
      { ...handOver, state: 'open', answer: null },
      { ...handOver, id: 'b', state: 'accepted', answer },
    ],
    doubts: ['figure f'],
    usedBy: [15],
  };
}

function handbookOf(lang: string, entry: PublishedRecommendation): PublishedHandbook {
  const text = (value: string) => ({ lang, text: value });
  return {
    slug: 'open',
    title: text('Ḥåñðƀööķ'),
    lead: text('Ļéåð.'),
    isInvented: true,
    origin: { text: 'Öŕîĝîñ', url: 'https://example.org/', date: '2019' },
    day: today,
    headings: [{ code: 'general', title: text('Ĝéñéŕåļ') }],
    conclusions: [{ title: text('Çöñçļüšîöñ'), text: text('Ţéẋţ.') }],
    chapters: [
      {
        code: 'hr',
        title: 'Çḥåþţéŕ',
        lang,
        blocks: [
          { is: 'heading', level: 2, text: 'Ḥéåð', id: 'head' },
          { is: 'heading', level: 3, text: 'Þåŕţ', id: 'part' },
          { is: 'heading', level: 4, text: 'Đéţåîļ', id: 'detail' },
          { is: 'text', text: 'Ţéẋţ.', lang },
          { is: 'points', list: ['Öñé', 'Ţŵö'] },
          { is: 'quote', text: 'Ŵöŕðš.', lang: 'ar', from: 'Ḟŕöɱ' },
          { is: 'table', caption: 'Ţåƀļé', heads: ['Å', 'Ɓ'], rows: [['1', '2']] },
          { is: 'links', links: [{ text: 'Ļîñķ', href: '/laws' }] },
          { is: 'note', text: 'Ñöţé.' },
        ],
      },
    ],
    recommendations: [entry],
  };
}

/** Pages of handbooks by their names. */
export function handbookSamples(at: (path: string) => PageContext): Record<string, Html> {
  const lang = at('/handbook').locale;
  const entry = publishedSample(lang);
  const handbook = handbookOf(lang, entry);
  const { slug, title, isInvented, chapters } = handbook;
  const page = (one: PublishedRecommendation) =>
    recommendationPage(at('/handbook/14'), {
      entry: one,
      handbook: { slug, title, isInvented },
      tools: [{ path: '/training', name: 'Ţŕåîñîñĝ' }],
      today,
    });
  const former = { ...entry.recommendation, version: 1, votes: [], dissent: [] };
  const filter = { topic: null, country: null, addressee: null, group: null };
  return {
    handbooks: handbooksPage(at('/handbook'), { handbooks: [handbook], filter }),
    'handbooks, filtered': handbooksPage(at('/handbook'), {
      handbooks: [handbook],
      filter: { ...filter, country: 'HR', topic: 'care' },
    }),
    recommendation: page(entry),
    'recommendation, of others': page({
      ...entry,
      recommendation: { ...former, state: 'source' },
      standing: 'unasked',
      handOvers: [],
      doubts: [],
    }),
    'recommendation, withdrawn': page({
      ...entry,
      recommendation: { ...entry.recommendation, state: 'withdrawn' },
    }),
    'recommendation, compared': comparePage(at('/handbook/14/compare/1/2'), {
      former: { ...former, words: { [lang]: { ...entry.recommendation.words[lang]!, title: 'Öļð.' } } },
      next: entry.recommendation,
    }),
    'chapter of a handbook': chapterPage(at('/handbook/open/hr'), { slug, title, chapter: chapters[0]! }),
    'what became of it': followUpPage(at('/handbook/follow-up'), { handbooks: [handbook], today }),
    'words to use': guidePage(at('/words'), {
      entries: [
        {
          id: 'person',
          instead: ['Ŵöŕð'],
          say: ['Öţḥéŕ ŵöŕð'],
          why: 'Ŵḥý.',
          sources: [{ text: 'Šöüŕçé', url: 'https://example.org/', date: '2019' }],
          groups: ['sex-workers'],
        },
      ],
    }),
    'a quote': quotePage(at('/handbook/quote'), { outcome: null, code: '' }),
    'a quote, unknown': quotePage(at('/handbook/quote'), { outcome: 'unknown', code: '12' }),
    'a quote, taken back': quotePage(at('/handbook/quote'), { outcome: 'withdrawn', code: '' }),
  };
}
