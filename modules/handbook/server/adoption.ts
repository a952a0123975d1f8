// The rules by which a version of a recommendation is proposed and adopted: the signature, its place after
// the former version, votes as they were published. Each refuses with what to mend.

import type { Content } from '@heed/content/read';
import { faultsOf } from '@heed/domain/faults';
import { dayOf } from '@heed/domain/time';
import { isAdoption } from '@heed/envelope';
import type { Deployment } from '@heed/server/deployment';
import { formErrors } from '@heed/server/desk/bodies';
import type { Caller } from '@heed/server/http/mount';
import { Refusal } from '@heed/server/http/problem';
import * as v from 'valibot';
import {
  type AdoptionFault,
  adoptionFaults,
  presentVote,
  type Recommendation,
  recommendationShape,
  voteOn,
} from '../rules/index.ts';
import type { ProposedVersion, StoredHandbook } from '../storage/contract.ts';
import { recommendationsOf } from './shown.ts';
import { claimsOf } from './sources.ts';
import { publishedResults, resolverOf, targetsOf } from './targets.ts';

/** The caller's own key signed this document for this organisation. */
export async function requireSignature(
  { storage }: Deployment,
  { member }: Caller,
  { statement, signature, document }: Pick<ProposedVersion, 'statement' | 'signature' | 'document'>,
): Promise<void> {
  const organisation = await storage.keys.organisation();
  const own = (await storage.members.get(member!.id))?.sign;
  const isRight =
    organisation !== null &&
    own === signature.key &&
    isAdoption({ statement, ...signature }, { organisation, document });
  if (!isRight) throw new Refusal('invalid-request', 'refusal.adoption-signature');
}

/** The version in `document`, if every rule lets it be adopted. */
export async function requireAdoptable(
  deployment: Deployment,
  content: Content,
  handbook: StoredHandbook,
  { document, draft }: Pick<ProposedVersion, 'document' | 'draft'>,
): Promise<Recommendation> {
  const recommendation = readDocument(document);
  const { storage, now } = deployment;
  const today = dayOf(now());
  const versions = await recommendationsOf({ storage, content });
  requirePlace(recommendation, handbook, {
    today,
    former: versions.get(recommendation.number)?.[0],
    draft: (await storage.handbooks.versions()).find(({ number }) => number === recommendation.number)?.draft,
    own: draft,
  });
  if (recommendation.state === 'withdrawn') return recommendation;
  const find = await targetsOf(storage, content, recommendation.restsOn);
  await requirePublishedVotes(deployment, recommendation);
  const [fault] = adoptionFaults(recommendation, {
    resolve: resolverOf(find, versions),
    today,
    claims: claimsOf(content),
  });
  if (fault !== undefined) throw refusalOf(fault);
  return recommendation;
}

function readDocument(document: string): Recommendation {
  let parsed: unknown;
  try {
    parsed = JSON.parse(document);
  } catch {
    throw new Refusal('invalid-request', 'refusal.recommendation-form');
  }
  const result = v.safeParse(recommendationShape, parsed);
  if (result.success && JSON.stringify(result.output) === document) return result.output;
  const faults = result.success ? [] : faultsOf(result.issues);
  throw new Refusal('invalid-request', 'refusal.recommendation-form', {
    errors: formErrors(faults),
  });
}

/** Its handbook, its day, and a version that follows the former one of the same draft. */
function requirePlace(
  { handbook: slug, state, day, version }: Recommendation,
  handbook: StoredHandbook,
  place: {
    readonly today: string;
    readonly former: Recommendation | undefined;
    readonly draft: string | undefined;
    readonly own: string;
  },
): void {
  const { today, former, draft, own } = place;
  const isNext = former === undefined ? version === 1 : version === former.version + 1 && draft === own;
  if (slug !== handbook.slug || state === 'source' || !isNext)
    throw new Refusal('already-done', 'refusal.adoption-taken');
  if (day > today) throw new Refusal('invalid-request', 'refusal.adoption-day');
  if (state === 'withdrawn' && former === undefined)
    throw new Refusal('invalid-request', 'refusal.adoption-taken');
}

/** Votes are taken as they were published: by group, by share, by wording. */
async function requirePublishedVotes({ storage }: Deployment, recommendation: Recommendation): Promise<void> {
  for (const vote of recommendation.votes) {
    const [slug = '', number, result] = vote.ref.split('/');
    const place = (await publishedResults(storage, slug)).find((one) => String(one.result) === result);
    const statement = place?.statements.find((one) => String(one.number) === number);
    const isAsPublished =
      place?.kind === 'statement' &&
      statement !== undefined &&
      !statement.isWithdrawn &&
      isSame(vote, voteOn(place, statement));
    if (!isAsPublished)
      throw new Refusal('invalid-request', 'refusal.adoption-vote', { values: { vote: vote.ref } });
  }
  // Dissent is that of groups that were asked.
  const vote = presentVote(recommendation);
  if (recommendation.dissent.some(({ group }) => vote !== null && !vote.groups.includes(group)))
    throw new Refusal('invalid-request', 'refusal.adoption-no-dissent', { values: { about: '' } });
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const refusalOf = ({ kind, about }: AdoptionFault): Refusal =>
  new Refusal('not-allowed', `refusal.adoption-${kind}`, { values: { about } });
