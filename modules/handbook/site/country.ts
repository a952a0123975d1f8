// The chapter of a country: how law is applied, what is counts with its spread, public debate, experience;
// each with its source, and gaps said.
import type { LawLine } from '@heed/content/laws/schema';
import type { LocaleState } from '@heed/content/messages/words';
import type { Figure } from '@heed/domain/figures';
import { number, years } from '@heed/site/figures/words';
import type { BookBlock, LanguageText, PublishedChapter } from './data.ts';

/** What is said of one country. */
export interface CountryPractice {
  readonly country: string;
  readonly paragraphs: readonly {
    readonly id: string;
    readonly text: LanguageText;
    readonly sources: readonly {
      readonly text: string;
      readonly url?: string | undefined;
      readonly date: string;
    }[];
  }[];
  /** Lines of law with a text. */
  readonly lines: readonly LawLine[];
  readonly figures: readonly Figure[];
}

const paragraphIds = ['practice', 'discourse', 'experience'] as const;

export function countryChapter(locale: LocaleState, practice: CountryPractice): PublishedChapter {
  const { country, paragraphs } = practice;
  const { t } = locale;
  const part = (id: (typeof paragraphIds)[number]): readonly BookBlock[] => {
    const own = paragraphs.find((one) => one.id === id);
    if (own === undefined) return [];
    return [
      { is: 'heading', level: 2, text: t(`handbook.country.${id}`), id },
      { is: 'text', text: own.text.text, lang: own.text.lang },
      ...own.sources.flatMap(({ text, url, date }): BookBlock[] => [
        { is: 'note', text: `${text}, ${date}` },
        ...(url === undefined ? [] : [{ is: 'links' as const, links: [{ text, href: url }] }]),
      ]),
    ];
  };
  return {
    code: country.toLowerCase(),
    title: t('handbook.country.title', { country: locale.country(country) }),
    lang: locale.locale,
    blocks: [
      ...part('practice'),
      ...lawTable(locale, practice),
      ...figureTable(locale, practice),
      ...part('discourse'),
      ...part('experience'),
      { is: 'note', text: t('handbook.country.gap') },
    ],
  };
}

function lawTable({ t, locale }: LocaleState, { lines }: CountryPractice): readonly BookBlock[] {
  if (lines.length === 0) return [];
  return [
    { is: 'heading', level: 2, text: t('handbook.country.law'), id: 'law' },
    {
      is: 'table',
      caption: t('handbook.country.law'),
      heads: [t('handbook.country.rule'), t('handbook.country.source')],
      rows: lines.map(({ text, law, source_date }) => [
        text?.[locale] ?? text?.en ?? '',
        [law, source_date].filter((one) => one !== null).join(', '),
      ]),
    },
  ];
}

function figureTable(locale: LocaleState, { figures }: CountryPractice): readonly BookBlock[] {
  const { t } = locale;
  const counts = figures.filter(({ value, citizens }) => value !== null && citizens === undefined);
  const measure = (one: Figure) => locale.says(`evidence.measure.${one.measure}`);
  const heading: BookBlock = { is: 'heading', level: 2, text: t('handbook.country.figures'), id: 'figures' };
  if (counts.length === 0) return [heading, { is: 'text', text: t('handbook.country.figures.none') }];
  return [
    heading,
    { is: 'text', text: t('handbook.country.figures.hint') },
    { is: 'points', list: spreads(locale, counts, measure) },
    {
      is: 'table',
      caption: t('handbook.country.figures'),
      heads: [
        t('handbook.country.measure'),
        t('handbook.country.year'),
        t('handbook.country.value'),
        t('handbook.country.source'),
      ],
      rows: counts.map((one) => [
        one.detail === undefined ? measure(one) : `${measure(one)} (${one.detail})`,
        years(one),
        number(locale, one.value ?? 0),
        `${one.edition}, ${one.date}`,
      ]),
    },
  ];
}

/** The lowest and the highest of each measure with several figures. */
function spreads(
  locale: LocaleState,
  figures: readonly Figure[],
  say: (one: Figure) => string,
): readonly string[] {
  return [...new Set(figures.map(say))].flatMap((measure) => {
    const own = figures.filter((one) => say(one) === measure);
    if (own.length < 2) return [];
    const values = own.map(({ value }) => value ?? 0);
    return [
      locale.t('handbook.country.spread', {
        measure,
        low: number(locale, Math.min(...values)),
        high: number(locale, Math.max(...values)),
        from: String(Math.min(...own.map(({ from }) => from))),
        to: String(Math.max(...own.map(({ to }) => to))),
      }),
    ];
  });
}
