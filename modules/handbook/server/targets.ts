// What stands at the addresses that recommendations rest on: lines of law, instruments and official figures
// of content, releases, results of votes and reflections of this site. Each with a digest of what it
// says, so that a change shows.
import { createHash } from 'node:crypto';
import { union } from '@heed/content/laws/answers';
import type { Content } from '@heed/content/read';
import type { PublishedVote } from '@heed/server/module';
import { readReflections } from '@heed/server/site/published-reflections';
import { readVotes } from '@heed/server/site/published-votes';
import type { Storage } from '@heed/storage';
import {
  addressKinds,
  type PublishedPlace,
  type PublishedStatement,
  type Recommendation,
  type Reference,
  type ReferenceKind,
  type Resolver,
  recommendationTarget,
  statementRef,
  type Target,
} from '../rules/index.ts';

/** Something that a recommendation can rest on. */
export interface NamedTarget extends Target {
  readonly kind: ReferenceKind;
  readonly ref: string;
  /** By language, '' for one that nobody said. None of what was taken out for what it says. */
  readonly titles: Readonly<Record<string, string>>;
  /** A path of this site or an https address. */
  readonly href: string;
  readonly confidence: Reference['confidence'];
  /** The day or year of it, as its source says. */
  readonly date: string;
}

/** First 32 hex digits of the SHA-256 of a JSON text. */
const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);

type KnownContent = Pick<Content, 'laws' | 'instruments' | 'figures'>;

const ofContent = new WeakMap<KnownContent, ReadonlyMap<string, NamedTarget>>();

/** Everything in content that can be referred to, by kind and address. Made once. */
export function contentTargets(content: KnownContent): ReadonlyMap<string, NamedTarget> {
  const cached = ofContent.get(content);
  if (cached !== undefined) return cached;
  const all = [...lawTargets(content), ...instrumentTargets(content), ...figureTargets(content)];
  const targets = new Map(all.map((target) => [nameOf(target), target]));
  ofContent.set(content, targets);
  return targets;
}

const nameOf = ({ kind, ref }: Pick<Reference, 'kind' | 'ref'>): string => `${kind} ${ref}`;

const lawTargets = ({ laws }: KnownContent): readonly NamedTarget[] =>
  Object.entries(laws).flatMap(([country, lines]) =>
    lines.flatMap(({ id, text, confidence, review_by, source_date, answer, law }) =>
      text === null
        ? []
        : [
            {
              kind: 'law-line',
              ref: `${country}/${id}`,
              isWithdrawn: false,
              digest: digestOf([text.en, answer, law, confidence]),
              reviewBy: review_by,
              titles: text,
              href: country === union ? '/laws' : `/laws/${country.toLowerCase()}`,
              // A line with a text was read, or read of.
              confidence: confidence === 'A' ? 'A' : 'B',
              date: source_date,
            },
          ],
    ),
  );

const instrumentTargets = ({ instruments }: KnownContent): readonly NamedTarget[] =>
  instruments.map(({ id, name, reference, date, facts }) => ({
    kind: 'instrument',
    ref: id,
    isWithdrawn: false,
    digest: digestOf([reference, facts.map((fact) => [fact.ref, fact.text.en])]),
    reviewBy: null,
    titles: Object.fromEntries(
      Object.entries(name).map(([language, own]) => [language, `${own} (${reference})`]),
    ),
    href: '/laws/instruments',
    confidence: 'A',
    date,
  }));

const figureTargets = ({ figures }: KnownContent): readonly NamedTarget[] =>
  Object.entries(figures).flatMap(([country, lines]) =>
    lines.map(({ id, measure, from, to, value, edition, url, date, confidence }) => ({
      kind: 'official-figure',
      ref: `${country}/${id}`,
      isWithdrawn: false,
      digest: digestOf([measure, from, to, value, edition]),
      reviewBy: null,
      titles: { '': `${value ?? ''} (${from === to ? from : `${from}–${to}`}), ${edition}` },
      href: url,
      confidence,
      date,
    })),
  );

/** What stands in storage at these addresses. Only what is asked for is read. */
async function storedTargets(
  storage: Storage,
  references: readonly Pick<Reference, 'kind' | 'ref'>[],
): Promise<readonly NamedTarget[]> {
  const of = (...kinds: ReferenceKind[]) => [
    ...new Set(references.filter(({ kind }) => kinds.includes(kind)).map(({ ref }) => ref)),
  ];
  const slugs = new Set(of('statement', 'delphi-item', 'pairwise').map((ref) => ref.split('/')[0] ?? ''));
  const eventSlugs = new Set(of('reflection').map((ref) => ref.split('/')[0] ?? ''));
  const parts = await Promise.all([
    releaseTargets(storage, of('figure', 'estimate')),
    ...[...slugs].map((slug) => statementTargets(storage, slug)),
    ...[...eventSlugs].map((slug) => reflectionTargets(storage, slug)),
  ]);
  return parts.flat();
}

async function releaseTargets(storage: Storage, ids: readonly string[]): Promise<readonly NamedTarget[]> {
  if (ids.length === 0) return [];
  const withdrawals = new Set((await storage.figures.withdrawals()).map(({ release }) => release));
  const rows = await Promise.all(ids.map((id) => storage.figures.release(id)));
  return rows.flatMap((row) => (row === null ? [] : [releaseTarget(row, withdrawals.has(row.id))]));
}

/** A release as a target; its kind is `estimate` or `figure`. */
export function releaseTarget(
  { id, day, statement }: { readonly id: string; readonly day: string; readonly statement: string },
  isWithdrawn: boolean,
): NamedTarget {
  const { kind, title } = JSON.parse(statement) as { readonly kind: string; readonly title: string };
  return {
    kind: kind === 'estimate' ? 'estimate' : 'figure',
    ref: id,
    isWithdrawn,
    digest: digestOf(statement),
    reviewBy: null,
    titles: { '': title },
    href: `/evidence/${id}`,
    confidence: 'A',
    date: day,
  };
}

/** One published result of a vote, statement by statement. */
export interface PublishedResult extends PublishedPlace {
  /** As what its statements are referred to: voted on, rated or compared. Votes alone give support. */
  readonly kind: 'statement' | 'delphi-item' | 'pairwise';
  readonly href: string;
  /** Of the vote, by language. */
  readonly titles: Readonly<Record<string, string>>;
  readonly statements: readonly (PublishedStatement & {
    readonly digest: string;
    readonly isWithdrawn: boolean;
  })[];
}

const kinds = { votes: 'statement', ratings: 'delphi-item', pairs: 'pairwise' } as const satisfies Record<
  PublishedVote['method'],
  ReferenceKind
>;

/** Every published result of a vote, oldest first; none where it is unknown or a draft. */
export async function publishedResults(storage: Storage, slug: string): Promise<readonly PublishedResult[]> {
  const results = await readVotes(storage, slug);
  return results.map(({ method, statements, ...place }) => ({
    ...place,
    kind: kinds[method],
    statements: statements.map(({ content, ...statement }) => ({ ...statement, digest: digestOf(content) })),
  }));
}

/** Statements of a public vote in each published result, by how they were asked. */
export const statementTargets = async (storage: Storage, slug: string): Promise<readonly NamedTarget[]> =>
  (await publishedResults(storage, slug)).flatMap((place) =>
    place.statements.map((statement) => ({
      kind: place.kind,
      ref: statementRef(place, statement),
      isWithdrawn: statement.isWithdrawn,
      digest: statement.digest,
      reviewBy: null,
      // Words that a moderator took out are given to nobody any more.
      titles: statement.isWithdrawn ? {} : statement.texts,
      href: place.href,
      confidence: 'A' as const,
      date: place.day,
    })),
  );

/** Words of people that everybody can read: 'slug/id'. */
export async function reflectionTargets(storage: Storage, slug: string): Promise<readonly NamedTarget[]> {
  const all = await readReflections(storage, slug);
  return all.map(({ id, text, href, day }) => ({
    kind: 'reflection',
    ref: `${slug}/${id}`,
    isWithdrawn: false,
    digest: digestOf(text),
    reviewBy: null,
    titles: { '': text },
    href,
    confidence: 'A',
    date: day,
  }));
}

/** What is at the addresses of `references`, to be asked without waiting. */
export async function targetsOf(
  storage: Storage,
  content: KnownContent,
  references: readonly Pick<Reference, 'kind' | 'ref'>[],
): Promise<(reference: Pick<Reference, 'kind' | 'ref'>) => NamedTarget | null> {
  const ofContentAlone = contentTargets(content);
  const stored = new Map((await storedTargets(storage, references)).map((one) => [nameOf(one), one]));
  return (reference) => ofContentAlone.get(nameOf(reference)) ?? stored.get(nameOf(reference)) ?? null;
}

/** The same as a resolver of the rules. `recommendations`: by number, the newest version of each. */
export const resolverOf =
  (
    find: (reference: Pick<Reference, 'kind' | 'ref'>) => NamedTarget | null,
    recommendations: ReadonlyMap<number, readonly Recommendation[]>,
  ): Resolver =>
  (reference) => {
    if (reference.kind === 'recommendation')
      return recommendationTarget(recommendations.get(Number(reference.ref))?.[0]);
    return addressKinds.includes(reference.kind) ? null : find(reference);
  };
