// What editors lay beside a draft: what people said, as it is published, and what is known.

import type { Content } from '@heed/content/read';
import { listReflectionPlaces } from '@heed/server/site/published-reflections';
import { listVotes } from '@heed/server/site/published-votes';
import type { Storage } from '@heed/storage';
import type { HandbookVoices } from '../api/routes.ts';
import {
  contentTargets,
  type NamedTarget,
  type PublishedResult,
  publishedResults,
  reflectionTargets,
  releaseTarget,
  statementTargets,
} from './targets.ts';

/** The newest result where people voted: ratings and pairs are evidence, no support. */
const votedPlaces = (places: readonly PublishedResult[]) =>
  places.slice(-1).filter(({ kind }) => kind === 'statement');

/** The newest result of each consultation, by statement, and words of events. */
export async function voicesOf(storage: Storage): Promise<HandbookVoices> {
  const consultations = await Promise.all(
    (await listVotes(storage)).map(async (slug) =>
      votedPlaces(await publishedResults(storage, slug)).map(
        ({ kind: _, href: __, statements, groups, ...place }) => ({
          ...place,
          titles: { ...place.titles },
          groups: [...groups],
          statements: statements
            .filter(({ isWithdrawn }) => !isWithdrawn)
            .map(({ number, texts, digest, shares }) => ({
              number,
              texts: { ...texts },
              digest,
              shares: [...shares],
            })),
        }),
      ),
    ),
  );
  const events = await Promise.all(
    (await listReflectionPlaces(storage)).map(async ({ slug, title }) => ({
      slug,
      title,
      reflections: (await reflectionTargets(storage, slug)).map(({ ref, titles, digest }) => ({
        ref,
        text: titles[''] ?? '',
        digest,
      })),
    })),
  );
  return {
    consultations: consultations.flat(),
    events: events.filter(({ reflections }) => reflections.length > 0),
  };
}

/** Most that is answered. */
const mostFound = 40;

/** What holds every word of the search, in its address, its text or its source. */
export async function findEvidence(
  storage: Storage,
  content: Pick<Content, 'laws' | 'instruments' | 'figures'>,
  { search, language }: { readonly search: string; readonly language: string },
) {
  const withdrawals = new Set((await storage.figures.withdrawals()).map(({ release }) => release));
  const releases = (await storage.figures.releases())
    .filter(({ id }) => !withdrawals.has(id))
    .map((one) => releaseTarget(one, false));
  const words = search
    .toLocaleLowerCase(language)
    .split(/\s+/)
    .filter((word) => word !== '');
  const all = [...releases, ...(await ratedTargets(storage)), ...contentTargets(content).values()];
  const fitting = all.filter((target) => {
    const text = [
      target.kind,
      target.ref,
      ...countryNames(target.ref, language),
      ...Object.values(target.titles),
    ]
      .join(' ')
      .toLocaleLowerCase(language);
    return words.every((word) => text.includes(word));
  });
  return {
    found: fitting.slice(0, mostFound).map((target) => rowOf(target, language)),
    hasMore: fitting.length > mostFound,
  };
}

/** Names of the countries whose codes stand in the address `ref`, in `language`. */
function countryNames(ref: string, language: string): readonly string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return (ref.match(/\b[A-Z]{2}\b/g) ?? []).flatMap((code) => names.of(code) ?? []);
}

/** Statements that were rated or compared, in the newest result of each consultation. */
async function ratedTargets(storage: Storage): Promise<readonly NamedTarget[]> {
  const places = await Promise.all(
    (await listVotes(storage)).map(async (slug) => {
      const targets = await statementTargets(storage, slug);
      const newest = targets.at(-1)?.ref.split('/').at(-1);
      return targets.filter(({ ref, isWithdrawn }) => !isWithdrawn && ref.split('/').at(-1) === newest);
    }),
  );
  return places.flat().filter(({ kind }) => kind !== 'statement');
}

const rowOf = ({ kind, ref, titles, confidence, date, digest }: NamedTarget, language: string) => ({
  kind,
  ref,
  title: titles[language] ?? titles.en ?? Object.values(titles)[0] ?? '',
  confidence,
  date,
  digest,
});

/** An expression as a pattern: any space between its words. */
const patternOf = (claim: string): string =>
  claim.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Expressions that speak for all of a group, as patterns by language. */
export const claimsOf = ({
  handbook,
}: Pick<Content, 'handbook'>): Readonly<Record<string, readonly RegExp[]>> =>
  Object.fromEntries(
    Object.entries(handbook.guide.claims).map(([language, claims]) => [
      language,
      claims.map((claim) => new RegExp(`(?<![\\p{L}\\p{N}])${patternOf(claim)}(?![\\p{L}\\p{N}])`, 'iu')),
    ]),
  );
