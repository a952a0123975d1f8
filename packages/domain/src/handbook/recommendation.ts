// A recommendation in one version: what it says in each language, for whom and where, what it rests on, who
// supports it, what was said against it. A version that was adopted never changes.
import * as v from 'valibot';
import { because } from '../faults/index.ts';
import { consultationGroups } from '../groups/index.ts';
import { byLanguage, line, listOf, optionalLine, paragraphs, shortWord } from '../text/index.ts';
import { referenceShape } from './reference.ts';

/** To whom something is recommended. */
export const addressees = [
  'parliament',
  'government',
  'police',
  'prosecution',
  'social-services',
  'health',
  'labour-inspection',
  'local-authority',
  'platforms',
  'press',
  'civil-society',
  'research',
  'european-union',
  'ourselves',
] as const;
/** An addressee by its code. */
export type Addressee = (typeof addressees)[number];

/** What a recommendation is about. */
export const handbookTopics = [
  'language',
  'participation',
  'campaigns',
  'police',
  'rights-information',
  'technology',
  'care',
  'law',
  'prosecution',
  'buyers',
  'training',
  'research',
] as const;
/** A topic by its code. */
export type HandbookTopic = (typeof handbookTopics)[number];

/**
 * `source`: from a project or a report of others; this organisation consulted nobody about it. `adopted`: two
 * editors signed this version. `withdrawn`: the organisation recommends it no more.
 */
export const recommendationStates = ['source', 'adopted', 'withdrawn'] as const;
/** A state by its code. */
export type RecommendationState = (typeof recommendationStates)[number];

/** Most letters of each part. The title is one sentence that can be put to the vote. */
export const RECOMMENDATION_LIMITS = {
  title: 140,
  text: 6000,
  why: 3000,
  harm: 1500,
  dissent: 600,
  note: 1500,
  name: 80,
  references: 60,
  countries: 40,
  contributors: 100,
} as const;

const limits = RECOMMENDATION_LIMITS;
const day = v.pipe(v.string(because('needs-iso-day')), v.isoDate(because('needs-iso-day')));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, because('needs-country-code')));
const group = v.picklist(consultationGroups, because('must-be-chosen'));
const count = v.pipe(v.number(because('needs-number')), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const share = v.pipe(count, v.maxValue(100));
const unique = <S extends v.GenericSchema<unknown, string>>(shape: S, most: number) =>
  v.pipe(
    listOf(shape, most),
    v.check((all) => new Set(all).size === all.length, because('holds-twice')),
  );

const wordsShape = <S extends v.GenericSchema<string, string>>(title: S) =>
  v.strictObject({
    /** The recommendation in one sentence. */
    title,
    text: paragraphs(limits.text),
    why: paragraphs(limits.why),
    /** Who could be hurt by it, and what would prevent that. */
    harm: paragraphs(limits.harm),
  });
const wordsByLanguage = <S extends v.GenericSchema<string, string>>(title: S) =>
  v.pipe(
    byLanguage(wordsShape(title)),
    v.check((texts) => Object.keys(texts).length > 0, because('needs-language')),
  );
/** What a recommendation says in one language. */
export type RecommendationWords = v.InferOutput<ReturnType<typeof wordsShape<ReturnType<typeof line>>>>;

const support = v.strictObject({
  group,
  /** Per cent, in steps of five, as it was published. */
  agree: share,
  disagree: share,
  /** People of this group who saw the statement, as it was published. */
  voters: count,
});
/** What one group said to the wording that was put to the vote, as it was published. */
export type GroupSupport = v.InferOutput<typeof support>;

const vote = v.strictObject({
  /** 'slug/number of the statement/number of the result' */
  ref: line(120),
  day,
  /** The statement as it was put to the vote, by language. */
  wording: byLanguage(line(1200)),
  /** Groups that the consultation asked. */
  groups: unique(group, consultationGroups.length),
  /** Groups that were large enough to be published. */
  support: v.pipe(
    listOf(support, consultationGroups.length),
    v.check((all) => new Set(all.map((one) => one.group)).size === all.length, because('holds-twice')),
  ),
});
/** One vote on one wording, as it was published. */
export type RecommendationVote = v.InferOutput<typeof vote>;

/** A statement in one published result of a consultation. */
export interface PublishedStatement {
  readonly number: number;
  /** By language. */
  readonly texts: Readonly<Record<string, string>>;
  /** Of the groups that were large enough to be published. */
  readonly shares: readonly GroupSupport[];
}

/** Where a statement was published: a consultation, the groups that it asked, one of its results. */
export interface PublishedPlace {
  readonly slug: string;
  readonly groups: readonly RecommendationVote['groups'][number][];
  readonly result: number;
  readonly day: string;
}

/** The address of a statement in a published result: 'slug/number of the statement/number of the result'. */
export const statementRef = (
  { slug, result }: Pick<PublishedPlace, 'slug' | 'result'>,
  { number }: Pick<PublishedStatement, 'number'>,
): string => `${slug}/${number}/${result}`;

/** The vote on a statement, as it was published. */
export const voteOn = (place: PublishedPlace, statement: PublishedStatement): RecommendationVote => ({
  ref: statementRef(place, statement),
  day: place.day,
  wording: { ...statement.texts },
  groups: [...place.groups],
  support: [...statement.shares],
});

const dissent = v.strictObject({
  group,
  /** The strongest objection in the group's own words; {}: the group was asked for one and gave none. */
  words: byLanguage(paragraphs(limits.dissent)),
  /** Where it was said, as a reference names it; '' for none. */
  from: optionalLine(300),
});
/** What a group said against it. */
export type Dissent = v.InferOutput<typeof dissent>;

const countryNote = v.strictObject({
  country,
  words: byLanguage(paragraphs(limits.note)),
  /** Lines of law that it rests on, as 'HR/hr-sells'. */
  lines: listOf(line(120), 20),
  day,
  /** Day by which somebody must review it. Later it counts as past its review. */
  reviewBy: day,
});
/** What differs in one country. */
export type CountryNote = v.InferOutput<typeof countryNote>;

/** Everything that an editor writes. */
const editorFields = {
  /** Its place: a heading of the handbook. */
  heading: shortWord(),
  /** Languages that a person other than the translator read. */
  reviewed: listOf(v.pipe(v.string(), v.maxLength(35)), 40),
  topics: unique(v.picklist(handbookTopics), handbookTopics.length),
  /** Countries for which it is meant. Empty: all. */
  countries: unique(country, limits.countries),
  addressees: unique(v.picklist(addressees), addressees.length),
  restsOn: listOf(referenceShape, limits.references),
  /** Pages of this site that do something about it, as paths. */
  tools: unique(v.pipe(line(120), v.regex(/^\/[a-z0-9/-]*$/, because('needs-slug'))), 12),
  votes: listOf(vote, 12),
  dissent: listOf(dissent, consultationGroups.length),
  countryNotes: listOf(countryNote, limits.countries),
  /** People who chose to be named, with the words that they chose. */
  contributors: listOf(v.strictObject({ name: line(limits.name) }), limits.contributors),
};

/** The form of a draft. Every text may still be empty. */
export const draftShape = v.strictObject({
  words: wordsByLanguage(optionalLine(limits.title)),
  ...editorFields,
});
/** A recommendation while it is written. */
export type RecommendationDraft = v.InferOutput<typeof draftShape>;

/** The form of a version. */
export const recommendationShape = v.strictObject({
  format: v.literal('heed-recommendation-1'),
  /** Unique at this site, and never used again. */
  number: v.pipe(count, v.minValue(1), v.maxValue(9999)),
  version: v.pipe(count, v.minValue(1), v.maxValue(999)),
  handbook: shortWord(),
  state: v.picklist(recommendationStates),
  /** Day on which it was adopted; of a source, day on which it was read. */
  day,
  words: wordsByLanguage(line(limits.title)),
  ...editorFields,
});
/** A recommendation in one version. */
export type Recommendation = v.InferOutput<typeof recommendationShape>;

/** Parts of the words, in the order in which they are read. */
export const recommendationParts = [
  'title',
  'text',
  'why',
  'harm',
] as const satisfies readonly (keyof RecommendationWords)[];

/** A draft in which nothing is said, in one language. */
export const emptyDraft = (language: string): RecommendationDraft => ({
  words: { [language]: { title: '', text: '', why: '', harm: '' } },
  heading: 'general',
  reviewed: [],
  topics: [],
  countries: [],
  addressees: [],
  restsOn: [],
  tools: [],
  votes: [],
  dissent: [],
  countryNotes: [],
  contributors: [],
});

/** What editors wrote in a version: a draft that says the same. */
export function draftOf({
  format: _format,
  number: _number,
  version: _version,
  handbook: _handbook,
  state: _state,
  day: _day,
  ...draft
}: Recommendation): RecommendationDraft {
  return draft;
}

/**
 * The JSON text of a version, letter for letter as it is signed and published. Throws v.ValiError where its
 * form is wrong.
 */
export const documentOf = (
  draft: RecommendationDraft,
  place: Pick<Recommendation, 'number' | 'version' | 'handbook' | 'state' | 'day'>,
): string =>
  JSON.stringify(v.parse(recommendationShape, { format: 'heed-recommendation-1', ...place, ...draft }));

/** What a version says in `language`, else in the language that it was written in. */
export function wordsIn(
  { words }: Pick<Recommendation, 'words'>,
  language: string,
): { readonly lang: string; readonly words: RecommendationWords } {
  const [original] = Object.keys(words);
  const lang = words[language] === undefined ? (original ?? 'en') : language;
  const own = words[lang];
  if (own === undefined) throw new Error('A recommendation has words in one language at least');
  return { lang, words: own };
}
