// A server with the invented consultation, event and handbook, and two editors who call it.

import { adoptionStatement, signAdoption } from '@heed/envelope';
import type { HandbookVoices } from '../modules/handbook/api/routes.ts';
import {
  documentOf,
  emptyDraft,
  plainReference,
  type Recommendation,
  type RecommendationDraft,
  voteOn,
} from '../modules/handbook/rules/index.ts';
import { type FilledServer, startFilled } from './filled.ts';
import { signIn, type TestMember } from './member.ts';

export interface HandbookServer extends FilledServer {
  readonly organisation: string;
  /** A supervisor and an editor: both may draft and sign. */
  readonly ana: TestMember;
  readonly edi: TestMember;
  /** Id of the invented handbook. */
  readonly handbook: string;
}

export async function startHandbook(): Promise<HandbookServer> {
  const place = await startFilled();
  const { url, logIns } = place;
  const as = (name: string) => signIn(url, logIns.find(({ email }) => email.startsWith(name))!);
  const [ana, edi] = [await as('ana'), await as('edi')];
  const { handbooks } = await edi.api.call('handbooks.list', {});
  return {
    ...place,
    ana,
    edi,
    handbook: handbooks[0]!.id,
    organisation: (await place.deployment.storage.keys.organisation())!,
  };
}

/** A draft that keeps every rule: a vote that all groups agree with, law, words, to whom. */
export function draftOn(
  { consultations }: HandbookVoices,
  number: number,
  change: Partial<RecommendationDraft> = {},
): RecommendationDraft {
  const place = consultations[0]!;
  const statement = place.statements.find((one) => one.number === number)!;
  const { texts, shares, digest } = statement;
  const vote = voteOn(place, statement);
  return {
    ...emptyDraft('en'),
    words: { en: { title: texts.en!, text: 'Text.', why: 'Why.', harm: 'Nobody that we know of.' } },
    heading: 'practice',
    topics: ['care'],
    countries: ['HR'],
    addressees: ['health'],
    restsOn: [
      plainReference({ kind: 'statement', ref: vote.ref, confidence: 'A', digest }, place.day),
      plainReference({ kind: 'law-line', ref: 'HR/hr-care', confidence: 'A', digest: '' }, place.day),
    ],
    tools: ['/help'],
    votes: [vote],
    dissent: shares
      .filter(({ agree }) => agree < 50)
      .map(({ group }) => ({ group, words: { en: 'We see it otherwise.' }, from: '' })),
    ...change,
  };
}

/** The JSON text of a version that is adopted today, but for `change`. */
export const versionText = (
  draft: RecommendationDraft,
  change: Partial<Recommendation> & { readonly number: number },
): string =>
  documentOf(draft, {
    version: 1,
    handbook: 'safer-work',
    state: 'adopted',
    day: new Date().toISOString().slice(0, 10),
    ...change,
  });

/** A statement on a document with the signature of a member. */
export function signedBy({ keys }: TestMember, organisation: string, document: string) {
  const statement = adoptionStatement(organisation, document);
  return { statement, signature: signAdoption(statement, keys) };
}
