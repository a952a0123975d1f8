// Handbooks as pages and files show them: those of content, and those that the organisation adopted.

import type { SourceHandbook } from '@heed/content/handbook/read';
import { linesOn } from '@heed/content/laws/answers';
import type { LawLine } from '@heed/content/laws/schema';
import type { LocaleState } from '@heed/content/messages/words';
import type { Content } from '@heed/content/read';
import { dayOf } from '@heed/domain/time';
import type { Storage } from '@heed/storage';
import * as v from 'valibot';
import {
  judgeGraph,
  type NodeReport,
  nodeName,
  type Recommendation,
  recommendationShape,
  standingOf,
  standings,
} from '../rules/index.ts';
import { countryChapter } from '../site/country.ts';
import type {
  LanguageText,
  PublishedHandbook,
  PublishedRecommendation,
  PublishedReference,
} from '../site/data.ts';
import { chapterBlocks } from '../site/markdown.ts';
import { handbookHeadings, headingIn } from '../site/words.ts';
import type { StoredHandbook, StoredHandOver } from '../storage/contract.ts';
import { type NamedTarget, resolverOf, targetsOf } from './targets.ts';

/** What handbooks are made of. */
export interface HandbookSources {
  readonly storage: Storage;
  readonly content: Content;
  /** All data are invented. */
  readonly demonstration: boolean;
  now(): number;
}

/** Changes with every change of what everybody may read of handbooks, or of what they rest on. */
export async function readStamp({ handbooks, figures }: Storage): Promise<string> {
  const withdrawals = await figures.withdrawals();
  return `${await handbooks.stamp()} ${withdrawals.length}`;
}

/** Every version of every recommendation, content's among them: by number, the newest first. */
export async function recommendationsOf({
  storage,
  content,
}: Pick<HandbookSources, 'storage' | 'content'>): Promise<ReadonlyMap<number, readonly Recommendation[]>> {
  const all = new Map<number, Recommendation[]>();
  for (const { recommendations } of content.handbook.handbooks)
    for (const one of recommendations) all.set(one.number, [one]);
  const consents = new Map((await storage.handbooks.consents()).map((one) => [one.id, one.withdrawn]));
  for (const { number, document } of await storage.handbooks.versions()) {
    const recommendation = readVersion(document);
    // One of content may never be replaced, and a version that this program cannot read is not shown.
    if (recommendation === null || all.get(number)?.[0]?.state === 'source') continue;
    all.set(number, [...(all.get(number) ?? []), withoutWithdrawn(recommendation, consents)]);
  }
  return all;
}

/** A version as it was adopted; null for one that this program cannot read. */
export function readVersion(document: string): Recommendation | null {
  const result = v.safeParse(recommendationShape, JSON.parse(document));
  return result.success ? result.output : null;
}

/** Without quotes whose authors took their yes back. */
function withoutWithdrawn(
  recommendation: Recommendation,
  consents: ReadonlyMap<string, string | null>,
): Recommendation {
  const stands = (consent: string) => consents.get(consent) === null;
  return {
    ...recommendation,
    restsOn: recommendation.restsOn.map((one) =>
      one.quote === null || stands(one.consent) ? one : { ...one, quote: null },
    ),
  };
}

/** All handbooks in the language of `locale`; content's first. */
export async function handbooksIn(
  sources: HandbookSources,
  locale: LocaleState,
): Promise<readonly PublishedHandbook[]> {
  const { storage, content } = sources;
  const versions = await recommendationsOf(sources);
  const newest = [...versions.values()].map(([one]) => one!);
  const find = await targetsOf(
    storage,
    content,
    newest.flatMap(({ restsOn }) => restsOn),
  );
  const today = dayOf(sources.now());
  const graph = judgeGraph(newest, resolverOf(find, versions), today);
  const reports = new Map(graph.recommendations.map((one) => [one.number, one]));
  const handOvers = await storage.handbooks.handOvers();
  const show = (recommendation: Recommendation): PublishedRecommendation =>
    publishedOf(recommendation, {
      report: reports.get(recommendation.number),
      versions: versions.get(recommendation.number) ?? [],
      usedBy:
        graph.usedBy.get(nodeName({ kind: 'recommendation', ref: String(recommendation.number) })) ?? [],
      handOvers: handOvers.filter(({ number }) => number === recommendation.number),
      find,
      language: locale.locale,
    });
  const own = (slug: string) => newest.filter(({ handbook }) => handbook === slug).map(show);
  const stored = await storage.handbooks.list();
  return [
    ...content.handbook.handbooks.map((one) => sourceHandbook(one, own(one.facts.slug), content, locale)),
    ...stored
      .map((one) => storedHandbook(one, own(one.slug), sources, locale))
      .filter(({ recommendations }) => recommendations.length > 0),
  ];
}

/** An older version, with how what it rests on stands today. */
export async function shownVersion(
  { storage, content, now }: HandbookSources,
  { locale }: Pick<LocaleState, 'locale'>,
  { newest, version }: { readonly newest: PublishedRecommendation; readonly version: Recommendation },
): Promise<PublishedRecommendation> {
  const find = await targetsOf(storage, content, version.restsOn);
  const all = await recommendationsOf({ storage, content });
  // Among the newest ones of the others.
  const others = [...all.values()].flatMap(([one]) =>
    one === undefined || one.number === version.number ? [] : [one],
  );
  const { recommendations } = judgeGraph([version, ...others], resolverOf(find, all), dayOf(now()));
  const own = publishedOf(version, {
    report: recommendations[0],
    versions: [],
    usedBy: newest.usedBy,
    handOvers: [],
    find,
    language: locale,
  });
  return { ...own, versions: newest.versions, handOvers: newest.handOvers };
}

/** What is known of one recommendation beside its document. */
interface Surroundings {
  readonly report: NodeReport | undefined;
  readonly versions: readonly Recommendation[];
  readonly usedBy: readonly number[];
  readonly handOvers: readonly StoredHandOver[];
  readonly find: (reference: Recommendation['restsOn'][number]) => NamedTarget | null;
  readonly language: string;
}

/** A recommendation with everything that its page shows. */
function publishedOf(recommendation: Recommendation, around: Surroundings): PublishedRecommendation {
  const { report, versions, usedBy, handOvers, find, language } = around;
  return {
    recommendation,
    versions: versions.map(({ version, day, words }) => ({ version, day, words })),
    references: (report?.references ?? []).map(({ reference, state }): PublishedReference => {
      const target = find(reference);
      return {
        reference,
        state,
        title: target && titleIn(target, language),
        href: hrefOf(reference, target),
      };
    }),
    standing: standingOf(recommendation),
    handOvers: handOvers.map(({ id, handOver }) => ({ id, ...handOver })),
    doubts: report?.doubts ?? [],
    usedBy,
  };
}

const titleIn = ({ titles }: NamedTarget, language: string): LanguageText | null => {
  if (Object.keys(titles).length === 0) return null;
  const lang = [language, 'en', ...Object.keys(titles)].find((one) => titles[one] !== undefined) ?? '';
  return { lang: lang === '' ? language : lang, text: titles[lang] ?? '' };
};

function hrefOf({ kind, ref }: Recommendation['restsOn'][number], target: NamedTarget | null): string | null {
  if (target !== null) return target.href;
  if (kind === 'recommendation') return `/handbook/${ref}`;
  return ref.startsWith('https://') ? ref : null;
}

const shownText = <T>(texts: Readonly<Record<string, T>>, language: string): readonly [string, T] => {
  const lang =
    texts[language] === undefined ? (texts.en === undefined ? Object.keys(texts)[0]! : 'en') : language;
  return [lang, texts[lang]!];
};

/** By heading, then by how they stand, then by number. */
const inOrder = (
  all: readonly PublishedRecommendation[],
  headings: readonly string[],
): readonly PublishedRecommendation[] =>
  all.toSorted(
    (one, other) =>
      headings.indexOf(one.recommendation.heading) - headings.indexOf(other.recommendation.heading) ||
      standings.indexOf(one.standing) - standings.indexOf(other.standing) ||
      one.recommendation.number - other.recommendation.number,
  );

const headingOrder: readonly string[] = handbookHeadings;

const newestDay = (all: readonly PublishedRecommendation[], least: string): string =>
  [least, ...all.map(({ recommendation }) => recommendation.day)].sort().at(-1) ?? least;

function sourceHandbook(
  { facts, words, chapters }: SourceHandbook,
  recommendations: readonly PublishedRecommendation[],
  content: Content,
  locale: LocaleState,
): PublishedHandbook {
  const [lang, own] = shownText(words, locale.locale);
  const text = (value: string): LanguageText => ({ lang, text: value });
  const english = words.en!;
  return {
    slug: facts.slug,
    title: text(own.title),
    lead: text(own.lead),
    isInvented: false,
    origin: facts.origin && { ...facts.origin, url: facts.origin.url ?? null },
    day: newestDay(recommendations, facts.collected),
    headings: facts.headings.map((code) => ({
      code,
      title:
        own.headings[code] === undefined
          ? { lang: 'en', text: english.headings[code]! }
          : text(own.headings[code]),
    })),
    conclusions: facts.conclusions.map((code) => {
      const conclusion = own.conclusions[code] ?? english.conclusions[code]!;
      const of = own.conclusions[code] === undefined ? 'en' : lang;
      return { title: { lang: of, text: conclusion.title }, text: { lang: of, text: conclusion.text } };
    }),
    chapters: [
      ...facts.chapters.map((code) => {
        const [of, chapter] = shownText(chapters[code]!, locale.locale);
        return { code, title: chapter.heading, lang: of, blocks: chapterBlocks(chapter.blocks) };
      }),
      ...facts.countries.map(({ country, paragraphs }) =>
        countryChapter(locale, {
          country,
          paragraphs: paragraphs.map(({ id, sources }) => ({
            id,
            sources,
            text:
              own.countries[country]?.[id] === undefined
                ? { lang: 'en', text: english.countries[country]![id]! }
                : text(own.countries[country][id]),
          })),
          lines: lawLinesOf(content, country),
          figures: content.figures[country] ?? [],
        }),
      ),
    ],
    recommendations: inOrder(recommendations, facts.headings),
  };
}

const practiceTopics = ['selling', 'buying', 'third-parties', 'use-of-victim', 'police'] as const;
const lawLinesOf = ({ laws }: Content, country: string): readonly LawLine[] =>
  practiceTopics.flatMap((topic) => linesOn(laws, country, topic)).filter(({ text }) => text !== null);

function storedHandbook(
  { slug, titles, day }: StoredHandbook,
  recommendations: readonly PublishedRecommendation[],
  { demonstration }: HandbookSources,
  locale: LocaleState,
): PublishedHandbook {
  const [lang, own] = shownText(titles, locale.locale);
  const headings = [...new Set(recommendations.map(({ recommendation }) => recommendation.heading))].sort(
    (one, other) => headingOrder.indexOf(one) - headingOrder.indexOf(other),
  );
  return {
    slug,
    title: { lang, text: own?.title ?? slug },
    lead: { lang, text: own?.lead ?? '' },
    isInvented: demonstration,
    origin: null,
    day: newestDay(recommendations, day),
    headings: headings.map((code) => ({
      code,
      title: { lang: locale.locale, text: headingIn(locale, code) ?? code },
    })),
    conclusions: [],
    chapters: [],
    recommendations: inOrder(recommendations, headings),
  };
}

/** The same in a language by its code; in English where the words of handbooks are not in it. */
export function handbooksOf(
  sources: HandbookSources,
  language: string,
): Promise<readonly PublishedHandbook[]> {
  const { words } = sources.content;
  const own = words.inLocale(language);
  return handbooksIn(sources, own.speaks('handbook') ? own : words.inLocale('en'));
}
