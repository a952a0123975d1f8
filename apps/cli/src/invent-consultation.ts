// An invented consultation for the demonstration: sixty invented people in four groups, fifteen of them on
// paper, with a published result and a proposal that waits. Chance decides what each of them thinks; nobody
// was asked anything.
import { randomBytes, webcrypto } from 'node:crypto';
import { type ConsultationResult, consultationResult } from '@heed/api';
import {
  type ConsultationGroup,
  type ConsultationPlan,
  type ConsultationStatement,
  isPooled,
} from '@heed/domain/consultation';
import { addDays, dayOf } from '@heed/domain/time';
import { hashHex } from '@heed/envelope';
import { makeCode, type ReportCode } from '@heed/envelope/code';
import {
  type ConsultationKey,
  nullifierOf,
  requestCredential,
  signConsultationKey,
  type VoterKeys,
  verifyConsultationKeys,
  voterFromRoot,
} from '@heed/envelope/credential';
import { makeConsultationSecret, wrapConsultationSecret } from '@heed/envelope/keys';
import { sealBallot, sealProposal, sealSheet } from '@heed/envelope/seal';
import {
  blindSign,
  exportSigningKey,
  makeSigningKey,
  modulusOf,
  organisationTrust,
  type SigningKey,
} from '@heed/server';
import { type CountedBallot, publishVotes } from '@heed/statistics/consultation';
import { random } from '@heed/statistics/random';
import { openStorage, type Storage } from '@heed/storage';
import * as v from 'valibot';
import type { FoundedDeployment } from './demonstration.ts';
import invented from './invented-consultation.json' with { type: 'json' };

/** Sixty people; of each group, how many voted by phone and how many on paper. */
const people: readonly {
  readonly code: ConsultationGroup;
  readonly phones: number;
  readonly sheets: number;
}[] = [
  { code: 'sex-workers', phones: 8, sheets: 4 },
  { code: 'survivors', phones: 7, sheets: 4 },
  { code: 'police', phones: 20, sheets: 0 },
  { code: 'outreach', phones: 10, sheets: 7 },
];
/** Cards of each group that nobody used yet. */
const unusedCards = 5;
/** How long ago voting began, and the last result was published: a handbook and answers came after it. */
const sinceDays = 300;
const resultDays = 270;

const gatekeepers: Partial<Record<ConsultationGroup, readonly string[]>> = {
  'sex-workers': ['Invented union of sex workers', 'Invented drop-in centre'],
  survivors: ['Invented circle of survivors', 'Invented shelter'],
  police: ['Invented police academy'],
  outreach: ['Invented night bus'],
};

type Vote = -1 | 0 | 1;
type Lean = Readonly<Partial<Record<ConsultationGroup, number>>>;

const statements = invented.statements.map(
  ({ texts }, at): ConsultationStatement => ({
    number: at + 1,
    texts,
    state: 'asked',
    reviewed: [],
  }),
);

const planOf = (today: string): ConsultationPlan => ({
  method: 'votes',
  texts: invented.texts,
  groups: people.map(({ code }) => ({ group: code, gatekeepers: gatekeepers[code] ?? [] })),
  opens: addDays(today, -sinceDays),
  closes: addDays(today, 30),
  answerBy: addDays(today, 90),
});

/** Cards of the invented consultation that nobody used. */
export interface InventedConsultation {
  readonly slug: string;
  readonly cards: readonly { readonly code: ConsultationGroup; readonly card: ReportCode }[];
}

/** Puts the consultation into a data folder that nobody serves yet. */
export async function inventConsultation(
  founded: FoundedDeployment,
  folder: string,
  databaseUrl?: string,
): Promise<InventedConsultation> {
  const storage = await openStorage({ folder, ...(databaseUrl !== undefined && { databaseUrl }) });
  try {
    return await inventVotes(founded, storage);
  } finally {
    await storage.close();
  }
}

async function inventVotes({ members }: FoundedDeployment, storage: Storage): Promise<InventedConsultation> {
  const { consultations } = storage;
  const today = dayOf(Date.now());
  const slug = 'safer-work';
  const convener = members.find(({ role }) => role === 'supervisor');
  if (convener === undefined) throw new Error('Cannot invent a consultation without a supervisor');
  const making = await consultations.make({ slug, plan: planOf(today), convener: convener.id, statements });
  if (!making.ok) throw new Error('Cannot invent a consultation: one of this name is there');
  const { id } = making;
  const keys = await makeKeys(storage, id);
  const key = await confirmKeys(storage, id, { members, convener, keys, today });
  const chance = random(20_261_128);
  const ballots: CountedBallot[] = [];
  const cards: { code: ConsultationGroup; card: ReportCode }[] = [];
  for (const { code, phones, sheets } of people) {
    const own = Array.from({ length: phones + unusedCards }, makeCode);
    const seats = own.map((card, at) => ({
      card: hashHex(Buffer.from(card)),
      code,
      gatekeeper: at % (gatekeepers[code]?.length ?? 1),
    }));
    await consultations.addSeats(id, seats);
    for (const card of own.slice(0, phones)) {
      const voter = await takeSeat(storage, key, { code, card, signing: keys.get(code)! });
      const votes = inventVote(code, chance.uniform);
      await castInvented(storage, id, voter, votes, key);
      ballots.push({ group: code, isOnPaper: false, votes });
      if (ballots.length === 3) await proposeInvented(storage, id, voter, key);
    }
    const papers = Array.from({ length: sheets }, () => inventVote(code, chance.uniform));
    await typeInvented(storage, { id, code, key, members: members.map((member) => member.id) }, papers);
    ballots.push(...papers.map((votes) => ({ group: code, isOnPaper: true, votes })));
    cards.push(...own.slice(phones).map((card) => ({ code, card })));
  }
  const result = resultOf(id, ballots);
  await consultations.publish(id, {
    number: 1,
    day: addDays(today, -resultDays),
    document: JSON.stringify(result),
    isLast: false,
    member: convener.id,
  });
  return { slug, cards };
}

async function makeKeys({ consultations }: Storage, id: string): Promise<ReadonlyMap<string, SigningKey>> {
  const pairs = await Promise.all(people.map(async ({ code }) => [code, await makeSigningKey()] as const));
  await consultations.addKeys(
    id,
    pairs.map(([code, key]) => ({ code, modulus: modulusOf(key), signingKey: exportSigningKey(key) })),
  );
  return new Map(pairs);
}

interface Confirmation {
  readonly members: FoundedDeployment['members'];
  readonly convener: FoundedDeployment['members'][number];
  readonly keys: ReadonlyMap<string, SigningKey>;
  readonly today: string;
}

/** What a supervisor's browser does: makes the opening key, shares it, confirms the keys. */
async function confirmKeys(
  storage: Storage,
  id: string,
  { members, convener, keys, today }: Confirmation,
): Promise<ConsultationKey> {
  const organisation = (await storage.keys.organisation()) ?? '';
  const secret = await makeConsultationSecret();
  const statement = signConsultationKey(
    organisation,
    {
      consultation: id,
      issue: 1,
      recipient: secret.recipient,
      groups: [...keys].map(([group, key]) => ({ group, modulus: modulusOf(key) })),
      validFrom: today,
      validUntil: addDays(today, 60),
    },
    convener.keys,
  );
  const shares = await Promise.all(
    members
      .filter(({ role }) => ['supervisor', 'moderator'].includes(role))
      .map(async (member) => ({
        issue: 1,
        member: member.id,
        sealed: await wrapConsultationSecret(secret, id, [member.keys.recipient], convener.keys),
      })),
  );
  await storage.consultations.confirmKeys(id, 1, JSON.stringify(statement), shares);
  const trust = await organisationTrust({ storage, now: Date.now });
  const [key] = trust === null ? [] : verifyConsultationKeys([statement], id, trust);
  if (key === undefined) throw new Error('Cannot invent a consultation: its keys are not certified');
  return key;
}

interface SeatToTake {
  readonly code: ConsultationGroup;
  readonly card: ReportCode;
  readonly signing: SigningKey;
}

interface SeatedVoter {
  readonly voter: VoterKeys;
  readonly credential: ReturnType<ReturnType<typeof requestCredential>['finish']>;
}

/** What a phone does with a card, and the server for it. */
async function takeSeat(
  { consultations }: Storage,
  key: ConsultationKey,
  { code, card, signing }: SeatToTake,
): Promise<SeatedVoter> {
  const voter = voterFromRoot(randomBytes(32), key.consultation);
  const request = requestCredential(voter, key, code);
  const blinded = Buffer.from(request.blinded, 'base64url');
  const signature = blindSign(signing, blinded);
  if (signature === null) throw new Error('Cannot invent a vote: its number is out of range');
  await consultations.useSeat(key.consultation, hashHex(Buffer.from(card)), hashHex(blinded));
  return { voter, credential: request.finish(Buffer.from(signature).toString('base64url')) };
}

/** One in ten passes or has not seen a statement; the others lean as their group does. */
function inventVote(code: ConsultationGroup, uniform: () => number): Map<number, Vote> {
  const votes = new Map<number, Vote>();
  for (const [at, { lean }] of invented.statements.entries()) {
    const [sight, side, pass] = [uniform(), uniform(), uniform()];
    if (sight < 0.05) continue;
    votes.set(at + 1, pass < 0.07 ? 0 : side < ((lean as Lean)[code] ?? 0.5) ? 1 : -1);
  }
  return votes;
}

async function castInvented(
  { consultations }: Storage,
  id: string,
  { voter, credential }: SeatedVoter,
  votes: Map<number, Vote>,
  key: ConsultationKey,
): Promise<void> {
  const ballot = await sealBallot({ voter, credential, key }, 1, votes, 'votes');
  await consultations.cast(id, {
    nullifier: nullifierOf(voter.publicKey),
    code: credential.group as ConsultationGroup,
    version: 1,
    body: JSON.stringify(ballot),
  });
}

async function proposeInvented(
  { consultations }: Storage,
  id: string,
  { voter, credential }: SeatedVoter,
  key: ConsultationKey,
): Promise<void> {
  const text = 'The number of the help line should stand on every receipt of a room.';
  const proposal = await sealProposal({ voter, credential, key }, 1, { language: 'en', text });
  await consultations.propose(id, {
    nullifier: nullifierOf(voter.publicKey),
    code: credential.group as ConsultationGroup,
    sequence: 1,
    body: JSON.stringify(proposal),
  });
}

interface PaperPlace {
  readonly id: string;
  readonly code: ConsultationGroup;
  readonly key: ConsultationKey;
  readonly members: readonly string[];
}

/** Each sheet is typed by two members. */
async function typeInvented(
  { consultations }: Storage,
  { id, code, key, members }: PaperPlace,
  papers: readonly Map<number, Vote>[],
): Promise<void> {
  if (papers.length === 0) return;
  await consultations.addSheets(id, code, { first: 1, count: papers.length });
  for (const [at, votes] of papers.entries()) {
    const number = 1 + at;
    for (const member of members.slice(0, 2)) {
      const sealed = await sealSheet(key.recipient, { consultation: id, group: code, number }, votes);
      await consultations.typeSheet(id, { code, number, member, sealed });
    }
  }
}

function resultOf(consultation: string, ballots: readonly CountedBallot[]): ConsultationResult {
  const published = publishVotes({
    ballots,
    statements: statements.map(({ number }) => number),
    former: null,
    drawn: 1,
    isLast: false,
    isPooled,
    entropy: (n) => webcrypto.getRandomValues(new Uint8Array(n)),
  });
  return v.parse(consultationResult, {
    ...{ version: 1, method: 'votes', consultation, number: 1, isLast: false },
    ...published,
  });
}
