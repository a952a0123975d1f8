// Recommendations as data: one file of JSON, a table, JSON-LD of each.
import type { LocaleState } from '@heed/content/messages/words';
import { csvOf } from '@heed/domain/csv';
import { dayOf } from '@heed/domain/time';
import { possibleTree } from '@heed/site/xml';
import { bandOf, daysWithoutAnswer, presentVote, type RecommendationsFile, wordsIn } from '../rules/index.ts';
import { type BookPlace, handbookPath } from './book-frame.ts';
import type { PublishedHandbook, PublishedRecommendation, PublishedReference } from './data.ts';
import { handbookPaths } from './words.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const addressOf = ({ origin }: BookPlace, { recommendation }: PublishedRecommendation): string =>
  origin + handbookPaths.recommendation(recommendation.number, recommendation.version);

/** An address that leads somewhere from outside; null for none. */
const outside = ({ origin }: BookPlace, { href, reference }: PublishedReference): string | null =>
  href?.startsWith('/') ? origin + href : (href ?? (/^https:/.test(reference.ref) ? reference.ref : null));

/** Everything of all handbooks. Which quotes somebody agreed to stays here: no `consent` leaves. */
export const recommendationsFile = (
  handbooks: readonly PublishedHandbook[],
  place: BookPlace,
): RecommendationsFile =>
  possibleTree({
    format: 'heed-recommendations-1',
    made: dayOf(place.moment),
    publisher: place.organisation,
    licence,
    handbooks: handbooks.map(({ slug, title, isInvented, origin, day }) => ({
      slug,
      title,
      isInvented,
      origin: origin && { text: origin.text, url: origin.url, date: origin.date },
      day,
      address: place.origin + handbookPath(slug),
    })),
    recommendations: handbooks.flatMap(({ recommendations }) =>
      recommendations.map((one) => entryOf(one, place)),
    ),
  });

function entryOf(
  entry: PublishedRecommendation,
  place: BookPlace,
): RecommendationsFile['recommendations'][number] {
  const { recommendation, versions, standing, references, doubts, handOvers } = entry;
  const { number, version, handbook, state, day, heading, words } = recommendation;
  const { topics, countries, addressees, dissent, countryNotes, contributors } = recommendation;
  const present = presentVote(recommendation);
  return {
    ...{ number, version, handbook, state, day },
    address: addressOf(place, entry),
    ...{ heading, words, topics, countries, addressees, standing },
    votes: recommendation.votes.map((vote) => ({
      ...vote,
      counts: vote === present,
      support: vote.support.map((support) => ({ ...support, ...bandOf(support) })),
    })),
    dissent,
    restsOn: references.map((one) => {
      const { consent: _, digest: __, ...reference } = one.reference;
      return { ...reference, state: one.state, title: one.title, address: outside(place, one) };
    }),
    doubts: [...doubts],
    countryNotes,
    handOvers: handOvers.map(({ id: _, ...handOver }) => handOver),
    versions: versions.map((one) => ({ version: one.version, day: one.day })),
    contributors: contributors.map(({ name }) => name),
  };
}

const columns = [
  'handbook',
  'invented',
  'number',
  'version',
  'day',
  'state',
  'standing',
  'language',
  'title',
  'topics',
  'countries',
  'addressees',
  'rests_on',
  'in_doubt',
  'handed_to',
  'answers',
  'days_without_answer',
  'address',
] as const;

/** A table of all recommendations, a row for each, in the language of `words` where they are in it. */
export function recommendationsTable(
  words: LocaleState,
  handbooks: readonly PublishedHandbook[],
  place: BookPlace,
): string {
  const today = dayOf(place.moment);
  const list = (items: readonly string[]) => items.join('; ');
  const rows = handbooks.flatMap(({ slug, isInvented, recommendations }) =>
    recommendations.map((entry): Record<(typeof columns)[number], string> => {
      const { recommendation, standing, references, doubts, handOvers } = entry;
      const { lang, words: own } = wordsIn(recommendation, words.locale);
      return {
        handbook: slug,
        invented: isInvented ? 'yes' : 'no',
        number: String(recommendation.number),
        version: String(recommendation.version),
        day: recommendation.day,
        state: recommendation.state,
        standing,
        language: lang,
        title: own.title,
        topics: list(recommendation.topics),
        countries: list(recommendation.countries),
        addressees: list(recommendation.addressees),
        rests_on: list(references.map(({ reference: { kind, ref } }) => `${kind} ${ref}`)),
        in_doubt: list(doubts),
        handed_to: list(handOvers.map(({ to }) => to)),
        answers: list(handOvers.map(({ state }) => state)),
        days_without_answer: list(handOvers.map((one) => String(daysWithoutAnswer(one, today) ?? ''))),
        address: addressOf(place, entry),
      };
    }),
  );
  return csvOf(
    columns,
    possibleTree(rows).map((row) => columns.map((column) => row[column])),
  );
}

/** One recommendation in the words of schema.org: a work, part of a report, based on others. */
export function recommendationJsonLd(
  words: LocaleState,
  entry: PublishedRecommendation,
  { slug, title, isInvented, day }: PublishedHandbook,
  place: BookPlace,
): Record<string, unknown> {
  const { recommendation, references } = entry;
  const { lang, words: own } = wordsIn(recommendation, words.locale);
  const { number, version, countries, addressees, contributors, state } = recommendation;
  const publisher = { '@type': 'Organization', name: place.organisation, url: place.origin };
  return possibleTree({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': addressOf(place, entry),
    url: place.origin + handbookPaths.recommendation(number),
    identifier: String(number),
    version: String(version),
    name: own.title,
    text: own.text,
    inLanguage: lang,
    dateModified: recommendation.day,
    creativeWorkStatus: state,
    license: licence,
    publisher,
    ...(isInvented && { disambiguatingDescription: words.t('handbook.book.invented') }),
    isPartOf: {
      '@type': 'Report',
      '@id': place.origin + handbookPath(slug),
      name: title.text,
      inLanguage: title.lang,
      dateModified: day,
      publisher,
    },
    spatialCoverage: countries.map((country) => ({ '@type': 'Country', identifier: country })),
    audience: addressees.map((addressee) => ({
      '@type': 'Audience',
      audienceType: words.t(`handbook.addressee.${addressee}`),
    })),
    contributor: contributors.map(({ name }) => ({ '@type': 'Person', name })),
    isBasedOn: references.map((one) => ({
      '@type': 'CreativeWork',
      identifier: `${one.reference.kind} ${one.reference.ref}`,
      ...(one.title !== null && { name: one.title.text, inLanguage: one.title.lang }),
      ...(outside(place, one) !== null && { url: outside(place, one) }),
      creativeWorkStatus: one.state,
    })),
  });
}
