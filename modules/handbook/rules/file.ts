// The file of all recommendations of a site, as /recommendations.json gives it: form for whoever reads it.

import { consultationGroups } from '@heed/domain/groups';
import {
  addressees,
  handbookTopics,
  recommendationStates,
  referenceKinds,
  referenceStates,
} from '@heed/domain/handbook';
import * as v from 'valibot';
import { handOverStates } from './hand-over.ts';
import { standings } from './standing.ts';

const day = v.pipe(v.string(), v.isoDate());
const texts = v.record(v.string(), v.string());
const text = v.strictObject({ lang: v.string(), text: v.string() });
const share = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const list = <S extends v.GenericSchema>(shape: S) => v.pipe(v.array(shape), v.readonly());
const address = v.pipe(v.string(), v.url());

const entry = v.strictObject({
  number: v.pipe(v.number(), v.integer()),
  version: v.pipe(v.number(), v.integer()),
  /** Slug of its handbook. */
  handbook: v.string(),
  state: v.picklist(recommendationStates),
  day,
  /** Of this version; it stays. */
  address,
  heading: v.string(),
  /** By language; the first one is that in which it was written. */
  words: v.record(
    v.string(),
    v.strictObject({ title: v.string(), text: v.string(), why: v.string(), harm: v.string() }),
  ),
  topics: list(v.picklist(handbookTopics)),
  /** Empty: everywhere. */
  countries: list(v.string()),
  addressees: list(v.picklist(addressees)),
  standing: v.picklist(standings),
  votes: list(
    v.strictObject({
      ref: v.string(),
      day,
      wording: texts,
      /** Whether it was about the present wording. */
      counts: v.boolean(),
      groups: list(v.picklist(consultationGroups)),
      support: list(
        v.strictObject({
          group: v.picklist(consultationGroups),
          agree: share,
          disagree: share,
          voters: v.number(),
          /** Bounds of the share that agrees, per cent, at 95 % (Wilson 1927). */
          low: share,
          high: share,
        }),
      ),
    }),
  ),
  /** `words` {}: the group was asked for an objection and gave none. */
  dissent: list(v.strictObject({ group: v.picklist(consultationGroups), words: texts, from: v.string() })),
  restsOn: list(
    v.strictObject({
      kind: v.picklist(referenceKinds),
      ref: v.string(),
      state: v.picklist(referenceStates),
      title: v.nullable(text),
      address: v.nullable(v.string()),
      words: texts,
      quote: v.nullable(texts),
      confidence: v.picklist(['A', 'B', 'C']),
      seen: day,
    }),
  ),
  /** Names of what is withdrawn, changed, missing or past review below it. */
  doubts: list(v.string()),
  countryNotes: list(
    v.strictObject({ country: v.string(), words: texts, lines: list(v.string()), day, reviewBy: day }),
  ),
  handOvers: list(
    v.strictObject({
      addressee: v.picklist(addressees),
      to: v.string(),
      handed: day,
      askedBy: day,
      state: v.picklist(handOverStates),
      answer: v.nullable(v.strictObject({ day, quote: texts, source: v.string() })),
    }),
  ),
  versions: list(v.strictObject({ version: v.number(), day })),
  contributors: list(v.string()),
});

/** The form of the file. */
export const recommendationsFileShape = v.strictObject({
  format: v.literal('heed-recommendations-1'),
  /** The day on which the file was made; how a reference stands is of this day. */
  made: day,
  publisher: v.string(),
  licence: v.string(),
  handbooks: list(
    v.strictObject({
      slug: v.string(),
      title: text,
      /** Made of invented people and votes: never to be cited. */
      isInvented: v.boolean(),
      origin: v.nullable(v.strictObject({ text: v.string(), url: v.nullable(v.string()), date: v.string() })),
      day,
      address,
    }),
  ),
  recommendations: list(entry),
});
/** All recommendations of a site. */
export type RecommendationsFile = v.InferOutput<typeof recommendationsFileShape>;
