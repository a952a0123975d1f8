// One recommendation in a book: what it says, who stands behind it, what speaks against it, what it rests on,
// what became of it.

import { number } from '@heed/site/figures/words';
import { day, oneStop } from '@heed/site/moment';
import {
  bandOf,
  daysWithoutAnswer,
  FEWEST_VOTERS,
  type GroupSupport,
  presentVote,
  type RecommendationStanding,
  type RecommendationVote,
  wordsIn,
} from '../rules/index.ts';
import { type BookContext, paragraphsOf, textIn } from './book-frame.ts';
import type {
  BookBlock,
  BookSource,
  PublishedHandOver,
  PublishedRecommendation,
  PublishedReference,
} from './data.ts';
import { handbookPaths, publishedShare } from './words.ts';

/** The blocks of its section, the title apart. */
export function recommendationBlocks(context: BookContext, entry: PublishedRecommendation): BookBlock[] {
  const { words: speech, place } = context;
  const { t } = speech;
  const { recommendation } = entry;
  const { words, lang } = wordsIn(recommendation, speech.locale);
  const under = (key: Parameters<typeof t>[0], name: string, blocks: readonly BookBlock[]): BookBlock[] => [
    { is: 'heading', level: 2, text: t(key), id: `r${recommendation.number}-${name}` },
    ...blocks,
  ];
  const sentences = (text: string) => paragraphsOf({ text, lang });
  const address = place.origin + handbookPaths.recommendation(recommendation.number, recommendation.version);
  return [
    ...headOf(context, entry, lang),
    { is: 'links', links: [{ text: address, href: address }] },
    ...sentences(words.text),
    ...under('handbook.why', 'why', sentences(words.why)),
    ...under('handbook.ask.support', 'who', supportBlocks(context, entry)),
    ...under('handbook.ask.sex-workers', 'sex-workers', sexWorkerBlocks(context, entry)),
    ...under('handbook.ask.against', 'against', dissentBlocks(context, entry)),
    ...under('handbook.harm', 'harm', sentences(words.harm)),
    ...under('handbook.part.evidence', 'rests', restBlocks(context, entry)),
    ...(recommendation.countryNotes.length === 0
      ? []
      : under('handbook.countries', 'countries', countryBlocks(context, entry))),
    ...under('handbook.ask.answers', 'handed', handOverBlocks(context, entry)),
    ...(recommendation.tools.length === 0
      ? []
      : under('handbook.tools', 'tools', [
          {
            is: 'links',
            links: recommendation.tools.map((path) => ({
              text: place.origin + path,
              href: place.origin + path,
            })),
          },
        ])),
  ];
}

/** Number, version, state, for whom and where. */
function headOf(
  { words }: BookContext,
  { recommendation }: PublishedRecommendation,
  lang: string,
): BookBlock[] {
  const { t, list, country } = words;
  const { version, state, addressees, countries, topics } = recommendation;
  const rows = [
    [t('handbook.to'), list(addressees.map((one) => t(`handbook.addressee.${one}`)))],
    [t('handbook.for'), countries.length === 0 ? t('handbook.everywhere') : list(countries.map(country))],
    [t('handbook.about'), list(topics.map((one) => t(`handbook.topic.${one}`)))],
  ].filter(([, value]) => value !== '');
  return [
    {
      is: 'text',
      text: t('handbook.book.recommendation', {
        number: String(recommendation.number),
        version: String(version),
        day: day(words, recommendation.day),
      }),
    },
    { is: 'note', text: t(stateKeys[state]) },
    ...(lang === words.locale
      ? []
      : [
          {
            is: 'note',
            text: t('handbook.book.other-language', { language: words.language(lang) }),
          } as const,
        ]),
    { is: 'table', caption: t('handbook.book.glance'), heads: ['', ''], rows },
  ];
}

/** The vote that counts; the newest one where the wording changed after it; null where nobody was asked. */
const votesOf = ({ recommendation }: PublishedRecommendation): RecommendationVote | null =>
  presentVote(recommendation) ??
  recommendation.votes.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).at(-1) ??
  null;

function supportBlocks(context: BookContext, entry: PublishedRecommendation): BookBlock[] {
  const { words } = context;
  const { t } = words;
  const vote = votesOf(entry);
  const standing: BookBlock = { is: 'text', text: standingText(context, entry.standing) };
  if (vote === null) return [standing];
  const wording = textIn(vote.wording, words.locale);
  return [
    standing,
    ...(wording === null
      ? []
      : [
          { is: 'text', text: t('handbook.support.wording') } as const,
          { is: 'quote', ...wording, from: '' } as const,
        ]),
    {
      is: 'table',
      caption: oneStop(t('handbook.support.caption', { day: day(words, vote.day) })),
      heads: (
        [
          'handbook.group',
          'handbook.agree',
          'handbook.band',
          'handbook.book.disagree',
          'handbook.voters',
        ] as const
      ).map((key) => t(key)),
      rows: supportRows(context, vote),
    },
  ];
}

function supportRows(context: BookContext, vote: RecommendationVote): string[][] {
  const { t, locale } = context.words;
  const few = t('handbook.book.few');
  return [...new Set([...vote.groups, ...vote.support.map(({ group }) => group)])].map((group) => {
    const name = t(`consultation.group.${group}`);
    const support = vote.support.find((one) => one.group === group && one.voters >= FEWEST_VOTERS);
    if (support === undefined) return [name, few, '–', few, '–'];
    return [
      name,
      publishedShare(context.words, support.agree),
      bandText(context, support),
      publishedShare(context.words, support.disagree),
      number({ locale }, support.voters),
    ];
  });
}

/** Isolated (U+2066, U+2069): in a text from right to left the smaller one stays the first. */
function bandText({ words }: BookContext, support: GroupSupport): string {
  const { low, high } = bandOf(support);
  return `\u2066${number(words, low)}–${number(words, high)} %\u2069`;
}

const standingText = ({ words: { t } }: BookContext, standing: RecommendationStanding): string =>
  `${t(`handbook.standing.${standing}`)}. ${t(`handbook.standing.${standing}.what`)}`;

const stateKeys = {
  source: 'handbook.recommendation.source',
  adopted: 'handbook.book.state.adopted',
  withdrawn: 'handbook.recommendation.withdrawn.what',
} as const;

/** What one group said in its own words: a quote, or that it gave none. */
function dissentOf(
  { words }: BookContext,
  { group, words: texts, from }: PublishedRecommendation['recommendation']['dissent'][number],
): BookBlock {
  const name = words.t(`consultation.group.${group}`);
  const objection = textIn(texts, words.locale);
  if (objection === null)
    return { is: 'text', text: words.t('handbook.book.against.silent', { group: name }) };
  return { is: 'quote', ...objection, from: from === '' ? name : `${name} · ${from}` };
}

function sexWorkerBlocks(context: BookContext, { recommendation }: PublishedRecommendation): BookBlock[] {
  const { t } = context.words;
  const vote = presentVote(recommendation);
  const support = vote?.support.find(
    ({ group, voters }) => group === 'sex-workers' && voters >= FEWEST_VOTERS,
  );
  const isAsked = vote?.groups.includes('sex-workers') ?? false;
  const sentence = (support: GroupSupport) => {
    const share = `${publishedShare(context.words, support.agree)} (${bandText(context, support)}).`;
    return `${t('handbook.sex-workers.said', { voters: support.voters })} ${share}`;
  };
  const text =
    support === undefined
      ? t(isAsked ? 'handbook.sex-workers.few' : 'handbook.sex-workers.unasked')
      : sentence(support);
  return [
    { is: 'text', text },
    ...recommendation.dissent
      .filter(({ group }) => group === 'sex-workers')
      .map((one) => dissentOf(context, one)),
  ];
}

const dissentBlocks = (context: BookContext, { recommendation }: PublishedRecommendation): BookBlock[] =>
  recommendation.dissent.length === 0
    ? [{ is: 'text', text: context.words.t('handbook.book.against.none') }]
    : recommendation.dissent.map((one) => dissentOf(context, one));

function restBlocks(context: BookContext, { references, doubts }: PublishedRecommendation): BookBlock[] {
  const { t, locale } = context.words;
  const quotes = references.flatMap(({ reference: { quote, kind, ref } }): BookBlock[] => {
    const text = textIn(quote ?? {}, locale);
    return text === null ? [] : [{ is: 'quote', ...text, from: `${t(`handbook.kind.${kind}`)} ${ref}` }];
  });
  return [
    ...(doubts.length === 0
      ? []
      : [{ is: 'note', text: `${t('handbook.book.doubts')} ${doubts.join(', ')}` } as const]),
    references.length === 0
      ? { is: 'text', text: t('handbook.book.rests.none') }
      : { is: 'sources', list: references.map((one) => sourceOf(context, one)) },
    ...quotes,
  ];
}

/** A reference as a line: what stands at its address, how it stands, who looked at it how. */
export function sourceOf(
  { words, place }: BookContext,
  { reference, state, title, href }: PublishedReference,
): BookSource {
  const { t, locale } = words;
  const { kind, ref, confidence } = reference;
  const isAddress = ref.startsWith('https://');
  const comment = textIn(reference.words, locale);
  const isSaid = title !== null && comment !== null && comment.lang === locale;
  return {
    label: isAddress ? t(`handbook.kind.${kind}`) : `${t(`handbook.kind.${kind}`)} ${ref}`,
    text: title ?? comment ?? { text: ref, lang: locale },
    href: href?.startsWith('/') ? place.origin + href : (href ?? (isAddress ? ref : null)),
    note: [
      ...(isSaid ? [comment.text] : []),
      t(`handbook.state.${state}`),
      t(`handbook.confidence.${confidence}`),
      t('handbook.seen', { day: day(words, reference.seen) }),
    ].join(' · '),
  };
}

function countryBlocks(
  { words, today }: BookContext,
  { recommendation }: PublishedRecommendation,
): BookBlock[] {
  const { t, locale } = words;
  return recommendation.countryNotes.flatMap(({ country, words: texts, lines, reviewBy }): BookBlock[] => {
    const note = textIn(texts, locale);
    const isPast = reviewBy < today;
    const review = t(isPast ? 'handbook.book.country.past' : 'handbook.book.country.review', {
      day: day(words, reviewBy),
    });
    return [
      {
        is: 'heading',
        level: 3,
        text: words.country(country),
        id: `r${recommendation.number}-${country.toLowerCase()}`,
      },
      ...(note === null ? [] : paragraphsOf(note)),
      ...(lines.length === 0
        ? []
        : [{ is: 'text', text: t('handbook.book.country.lines', { lines: lines.join(', ') }) } as const]),
      { is: isPast ? 'note' : 'text', text: oneStop(review) },
    ];
  });
}

function handOverBlocks(context: BookContext, { handOvers }: PublishedRecommendation): BookBlock[] {
  const { words, today } = context;
  const { t } = words;
  if (handOvers.length === 0) return [{ is: 'text', text: t('handbook.hand-over.none') }];
  const state = (one: PublishedHandOver): string => {
    const days = daysWithoutAnswer(one, today);
    return days === null ? t(`handbook.hand-over.${one.state}`) : t('handbook.hand-over.waiting', { days });
  };
  return [
    {
      is: 'table',
      caption: t('handbook.book.handed'),
      heads: (['to', 'on', 'by', 'state'] as const).map((name) => t(`handbook.book.handed.${name}`)),
      rows: handOvers.map((one) => [one.to, day(words, one.handed), day(words, one.askedBy), state(one)]),
    },
    ...handOvers.flatMap(({ to, answer }): BookBlock[] => {
      if (answer === null) return [];
      const from = oneStop(
        t('handbook.book.answered', { to, day: day(words, answer.day), source: answer.source }),
      );
      const quote = textIn(answer.quote, words.locale);
      return [quote === null ? { is: 'text', text: from } : { is: 'quote', ...quote, from }];
    }),
  ];
}
