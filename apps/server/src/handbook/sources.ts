// What editors lay beside a draft: what people said, as it is published, and what is known.
import type { HandbookVoices } from '@heed/api';
import type { Content } from '@heed/content/read';
import type { Storage } from '@heed/storage';
import {
  contentTargets,
  type NamedTarget,
  publishedResults,
  reflectionTargets,
  releaseTarget,
} from './targets.ts';

type Stores = Pick<Storage, 'consultations' | 'events' | 'figures' | 'handbooks'>;

/** The newest result of each consultation, by statement, and words of events. */
export async function voicesOf(storage: Stores): Promise<HandbookVoices> {
  const consultations = await Promise.all(
    (await storage.consultations.list()).map(async ({ slug }) =>
      (await publishedResults(storage, slug)).slice(-1).map(({ statements, groups, ...place }) => ({
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
      })),
    ),
  );
  const events = await Promise.all(
    (await storage.events.list()).map(async ({ slug, plan }) => ({
      slug,
      title: plan.title,
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
  storage: Stores,
  content: Pick<Content, 'laws' | 'instruments' | 'figures'>,
  { search, language }: { readonly search: string; readonly language: string },
) {
  const withdrawals = new Set((await storage.handbooks.withdrawals()).map(({ release }) => release));
  const releases = (await storage.figures.releases())
    .filter(({ id }) => !withdrawals.has(id))
    .map((one) => releaseTarget(one, false));
  const words = search
    .toLocaleLowerCase(language)
    .split(/\s+/)
    .filter((word) => word !== '');
  const all = [...releases, ...contentTargets(content).values()];
  const fitting = all.filter((target) => {
    const text = `${target.kind} ${target.ref} ${Object.values(target.titles).join(' ')}`.toLocaleLowerCase(
      language,
    );
    return words.every((word) => text.includes(word));
  });
  return {
    found: fitting.slice(0, mostFound).map((target) => rowOf(target, language)),
    hasMore: fitting.length > mostFound,
  };
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
