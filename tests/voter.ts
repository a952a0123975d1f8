// A voter without a browser: takes a seat with a card, votes, changes her votes, proposes. Built from the
// same parts as the page. And a supervisor who opens a consultation, as the desk does.
import { randomBytes } from 'node:crypto';
import { addDays, dayOf } from '@heed/domain/time';
import { type BallotAnswers, hashHex } from '@heed/envelope';
import { makeCode } from '@heed/envelope/code';
import {
  type ConsultationKey,
  type Credential,
  requestCredential,
  signConsultationKey,
  type VoterKeys,
  verifyConsultationKeys,
  voterFromRoot,
} from '@heed/envelope/credential';
import { type ConsultationSecret, makeConsultationSecret, wrapConsultationSecret } from '@heed/envelope/keys';
import { sealBallot, sealProposal } from '@heed/envelope/seal';
import { consultationClient } from '../modules/consultation/api/client.ts';
import type {
  ConsultationGroup,
  ConsultationMethod,
  ConsultationPlan,
} from '../modules/consultation/rules/index.ts';
import type { TestMember } from './member.ts';

/** The hash by which the server knows a card. */
export const cardHash = (card: string): string => hashHex(Buffer.from(card));

export interface TestConsultation {
  readonly id: string;
  readonly slug: string;
  readonly key: ConsultationKey;
  readonly secret: ConsultationSecret;
  /** By group, none of them used. */
  readonly cards: ReadonlyMap<string, readonly string[]>;
}

export const today = dayOf(Date.now());

/** A plan whose voting began `since` days ago. */
export const planFor = (
  groups: readonly ConsultationGroup[],
  since = 8,
  { method = 'votes', title = 'Work' }: { method?: ConsultationMethod; title?: string } = {},
): ConsultationPlan => ({
  method,
  texts: { en: { title, question: 'What should change?', use: 'The ministry answers.' } },
  groups: groups.map((group) => ({ group, gatekeepers: [`Union of ${group}`] })),
  opens: addDays(today, -since),
  closes: addDays(today, 20),
  answerBy: addDays(today, 40),
});

/** What the desk does from the first word to the printed cards. */
export async function openConsultation(
  supervisor: TestMember,
  slug: string,
  seats: Readonly<Partial<Record<ConsultationGroup, number>>>,
  {
    since = 8,
    statements = ['Work needs rules.', 'Rules need workers.'],
    method = 'votes',
    title = 'Work',
  }: {
    method?: ConsultationMethod;
    since?: number;
    title?: string;
    statements?: readonly (string | Readonly<Record<string, string>>)[];
  } = {},
): Promise<TestConsultation> {
  const { api, keys } = supervisor;
  const codes = Object.keys(seats) as ConsultationGroup[];
  const { id } = await api.call('consultations.make', {
    slug,
    plan: openPlan(planFor(codes, since, { method, title })),
    statements: statements.map((text, at) => ({
      number: at + 1,
      texts: typeof text === 'string' ? { en: text } : text,
      state: 'asked' as const,
      reviewed: [],
    })),
  });
  const { groups } = await api.call('consultations.prepareKeys', {}, { id });
  const secret = await makeConsultationSecret();
  const { organisationKey, supervisors } = await api.call('session.read', {});
  const organisation = organisationKey ?? '';
  const statement = signConsultationKey(
    organisation,
    {
      consultation: id,
      issue: 1,
      recipient: secret.recipient,
      groups: groups.map(({ code, modulus }) => ({ group: code, modulus })),
      validFrom: today,
      validUntil: addDays(today, 60),
    },
    keys,
  );
  const sealed = await wrapConsultationSecret(secret, id, [keys.recipient], keys);
  const share = { issue: 1, member: supervisor.id, sealed: Buffer.from(sealed).toString('base64') };
  await api.call(
    'consultations.confirmKeys',
    { revision: 1, statement: { ...statement, signatures: [...statement.signatures] }, shares: [share] },
    { id },
  );
  const cards = new Map<string, readonly string[]>();
  for (const code of codes) {
    const own = Array.from({ length: seats[code] ?? 0 }, makeCode);
    const rows = own.map((card) => ({ card: cardHash(card), code, gatekeeper: 0 }));
    // As many at once as one request takes.
    for (let from = 0; from < rows.length; from += 500)
      await api.call('consultations.addSeats', { seats: rows.slice(from, from + 500) }, { id });
    cards.set(code, own);
  }
  const trust = { organisation, fingerprint: cardHashOfKey(organisation), supervisors, day: today };
  const [key] = verifyConsultationKeys([statement], id, trust);
  if (key === undefined) throw new Error('the keys are not certified');
  return { id, slug, key, secret, cards };
}

const cardHashOfKey = (organisation: string) => hashHex(Buffer.from(organisation, 'hex'));

/** As the contract's types want it. */
const openPlan = (plan: ConsultationPlan) => ({
  ...plan,
  texts: { ...plan.texts },
  groups: plan.groups.map(({ group, gatekeepers }) => ({ group, gatekeepers: [...gatekeepers] })),
});

/** A voter with a fresh code of her own. */
export const makeVoter = ({ id }: Pick<TestConsultation, 'id'>): VoterKeys =>
  voterFromRoot(randomBytes(32), id);

/** Takes the seat of a card. */
export async function takeSeat(
  url: string,
  { slug, key }: Pick<TestConsultation, 'slug' | 'key'>,
  group: string,
  card: string,
  voter: VoterKeys,
): Promise<Credential> {
  const request = requestCredential(voter, key, group);
  const { signature } = await consultationClient(url).call(
    'consultation.requestCredential',
    { card: cardHash(card), blinded: request.blinded },
    { slug },
  );
  return request.finish(signature);
}

type Sealing = { readonly voter: VoterKeys; readonly credential: Credential; readonly key: ConsultationKey };

type BallotBody = Parameters<ReturnType<typeof consultationClient>['call']>[1] & object;

/** A sealed ballot as it is sent. */
export const ballotOf = async (
  sealing: Sealing,
  version: number,
  answers: BallotAnswers,
  method: ConsultationMethod = 'votes',
) => ({ ballot: await sealBallot(sealing, version, answers, method) }) as BallotBody as never;

/** A sealed proposal as it is sent. */
export const proposalOf = async (sealing: Sealing, sequence: number, text: string) =>
  ({ proposal: await sealProposal(sealing, sequence, { language: 'en', text }) }) as BallotBody as never;
