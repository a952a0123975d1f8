// An invented handbook with everything that a book can hold, for tests and measurements. Nothing here is
// real.
import type { Recommendation, Reference } from '../rules/index.ts';
import type { PublishedChapter, PublishedHandbook, PublishedRecommendation } from './data.ts';

/** A square, as SVG. */
const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="160" height="80">' +
  '<rect x="2" y="2" width="36" height="16" fill="none" stroke="#0b5e5a"/></svg>';

const reference = (kind: Reference['kind'], ref: string, change: Partial<Reference> = {}): Reference => ({
  kind,
  ref,
  words: {},
  quote: null,
  confidence: 'B',
  seen: '2026-11-01',
  digest: '',
  consent: '',
  ...change,
});

const title = (number: number) =>
  `Teach police, course ${number}, what rights are before asking for reports.`;

const vote = (wording: string): Recommendation['votes'][number] => ({
  ref: 'work/3/2',
  day: '2026-11-20',
  wording: { en: wording },
  groups: ['sex-workers', 'police', 'health'],
  support: [
    { group: 'sex-workers', agree: 80, disagree: 10, voters: 100 },
    { group: 'police', agree: 45, disagree: 40, voters: 60 },
  ],
});

/** What people said about one of them: votes, objections, hand-overs. */
const voices = (number: number): Partial<Recommendation> => ({
  state: 'adopted',
  votes: [vote(number % 4 === 0 ? 'An earlier wording.' : title(number))],
  dissent: [
    { group: 'police', words: { ar: 'الوقت لا يكفي (5 days).' }, from: 'work/9' },
    { group: 'sex-workers', words: {}, from: '' },
  ],
  countryNotes: [
    {
      country: 'HR',
      words: { en: 'Here the law on public order differs.' },
      lines: ['HR/hr-sells'],
      day: '2026-10-01',
      reviewBy: number % 3 === 0 ? '2026-11-01' : '2027-10-01',
    },
  ],
  contributors: [{ name: 'Ö. Ñ., “Lantern”' }, { name: 'Zoë & <Ana>' }],
});

const references = (number: number): PublishedRecommendation['references'] => [
  {
    reference: reference('statement', `work/${number}/2`, {
      quote: { ar: 'نحن نعرف حقوقنا <b> & أكثر', en: 'We know our rights & more.' },
    }),
    state: 'stands',
    title: { lang: 'en', text: 'Police should know our rights.' },
    href: '/consultation/work',
  },
  {
    reference: reference('law-line', 'HR/hr-sells', { words: { en: 'Why reports are feared.' } }),
    state: number % 5 === 0 ? 'review-due' : 'stands',
    title: { lang: 'en', text: 'Selling sex is a minor offence.' },
    href: '/law/hr',
  },
  {
    reference: reference('study', 'https://study.example/a?b=1&c=2', { confidence: 'A' }),
    state: 'outside',
    title: null,
    href: null,
  },
];

/** What a recommendation was called in its first version. */
export const formerTitle = (number: number): string => `The earlier title of ${number}`;

/** One recommendation. Those of even number were put to the vote. */
export function sampleRecommendation(
  number: number,
  change: Partial<Recommendation> = {},
): PublishedRecommendation {
  const isVoted = number % 2 === 0;
  const entries = references(number);
  const words = {
    title: title(number),
    text: 'A course of two days, led by sex workers.\nIt ends with what may be asked and what not.',
    why: 'Trust comes first.',
    harm: 'Those who are known by the police already.',
  };
  const recommendation: Recommendation = {
    format: 'heed-recommendation-1',
    number,
    version: isVoted ? 2 : 1,
    handbook: 'sample',
    state: 'source',
    day: '2026-11-21',
    heading: (['general', 'beside', 'prevention'] as const)[number % 3]!,
    words: { en: words },
    reviewed: [],
    topics: ['police', 'training'],
    countries: number % 2 === 0 ? ['HR', 'NL'] : [],
    addressees: ['police', 'government'],
    restsOn: entries.map((one) => one.reference),
    tools: ['/training'],
    votes: [],
    dissent: [],
    countryNotes: [],
    contributors: [],
    ...(isVoted && voices(number)),
    ...change,
  };
  return {
    recommendation,
    versions: isVoted
      ? [
          { version: 2, day: '2026-11-21', words: recommendation.words },
          { version: 1, day: '2026-10-02', words: { en: { ...words, title: formerTitle(number) } } },
        ]
      : [{ version: 1, day: '2026-11-21', words: recommendation.words }],
    references: entries,
    standing: !isVoted ? 'unasked' : number % 4 === 0 ? 'reworded' : 'unheard',
    handOvers: isVoted ? handOvers : [],
    doubts: number % 5 === 0 ? ['law-line HR/hr-sells'] : [],
    usedBy: [],
  };
}

const handOvers: PublishedRecommendation['handOvers'] = [
  {
    id: 'a',
    addressee: 'government',
    to: 'Ministry of the Interior',
    handed: '2026-04-29',
    askedBy: '2026-07-01',
    state: 'open',
    answer: null,
  },
  {
    id: 'b',
    addressee: 'police',
    to: 'Police Academy',
    handed: '2026-05-02',
    askedBy: '2026-07-01',
    state: 'in-part',
    answer: { day: '2026-06-30', quote: { hr: 'Jedan dan, ne dva.' }, source: 'Letter 12/2026' },
  },
];

const chapter: PublishedChapter = {
  code: 'concepts',
  title: 'Concepts',
  lang: 'en',
  blocks: [
    { is: 'heading', level: 2, text: 'Demand', id: 'demand' },
    { is: 'text', text: 'Who pays, for what, and what is not for sale.' },
    { is: 'points', list: ['Work under coercion', 'Work that was agreed to'] },
    { is: 'heading', level: 3, text: 'In figures', id: 'figures' },
    {
      is: 'table',
      caption: 'Invented figures',
      heads: ['Year', 'People'],
      rows: [
        ['2025', '12'],
        ['2026', '14'],
      ],
    },
    { is: 'quote', text: 'لسنا أرقامًا', lang: 'ar', from: 'A workshop' },
    { is: 'note', text: 'Invented.' },
    { is: 'picture', format: 'svg', data: square, alt: 'A frame.' },
    { is: 'links', links: [{ text: 'The map of demand', href: '/demand' }] },
  ],
};

/** A handbook of so many recommendations; 13 have the length of the source's. */
export function sampleHandbook(count = 13, change: Partial<PublishedHandbook> = {}): PublishedHandbook {
  const entries = Array.from({ length: count }, (_, at) => sampleRecommendation(at + 1));
  const text = (words: string) => ({ lang: 'en', text: words });
  return {
    slug: 'sample',
    title: text('Handbook of the harbour'),
    lead: text('What people of the harbour recommend, and who stands behind it.'),
    isInvented: true,
    origin: { text: 'A report of others', url: 'https://report.example/2026', date: '2026-05-04' },
    day: '2026-11-21',
    headings: [
      { code: 'general', title: text('In general') },
      { code: 'beside', title: text('Beside the law') },
      { code: 'prevention', title: text('Prevention') },
    ],
    conclusions: [
      { title: text('People were not asked'), text: text('Laws were made without them.\nAll of them.') },
    ],
    chapters: [chapter],
    acronyms: [{ short: 'LEA', meaning: 'Law enforcement agency' }],
    recommendations: ['general', 'beside', 'prevention'].flatMap((code) =>
      entries.filter(({ recommendation }) => recommendation.heading === code),
    ),
    ...change,
  };
}
