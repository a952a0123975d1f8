// Two invented consultations for the demonstration. Votes: sixty invented people in four groups, fifteen on
// paper, with a published result and a proposal that waits. Ratings: twenty-four in three groups, with a
// published result. Chance decides what each of them thinks; nobody was asked anything.
import { randomBytes, webcrypto } from 'node:crypto';
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
import { organisationTrust } from '@heed/server';
import { type CountedBallot, partedPanel, publishRatings, publishVotes } from '@heed/statistics/consultation';
import { random } from '@heed/statistics/random';
import { openStorage, type Storage } from '@heed/storage';
import * as v from 'valibot';
import type { FoundedDeployment } from '../../../apps/cli/src/demonstration.ts';
import { type ConsultationResult, consultationResult } from '../api/result.ts';
import {
  type ConsultationGroup,
  type ConsultationMethod,
  type ConsultationPlan,
  type ConsultationStatement,
  isPooled,
} from '../rules/index.ts';
import {
  blindSign,
  exportSigningKey,
  makeSigningKey,
  modulusOf,
  type SigningKey,
} from '../server/blind-sign.ts';
import inventedRatings from './invented-ratings.json' with { type: 'json' };
import inventedVotes from './invented-votes.json' with { type: 'json' };

interface InventedGroup {
  readonly code: ConsultationGroup;
  /** How many answered by phone, and how many on paper. */
  readonly phones: number;
  readonly sheets: number;
}

/** What is invented of one consultation. */
interface Invention {
  readonly slug: string;
  readonly method: Exclude<ConsultationMethod, 'pairs'>;
  readonly people: readonly InventedGroup[];
  /** `lean`, by group. Votes: the share of those who agree. Ratings: their middle. */
  readonly file: {
    readonly texts: ConsultationPlan['texts'];
    readonly statements: readonly {
      readonly lean: Readonly<Partial<Record<ConsultationGroup, number>>>;
      readonly texts: ConsultationStatement['texts'];
    }[];
  };
  /** Days ago: voting began, and the last result was published. */
  readonly sinceDays: number;
  readonly resultDays: number;
}

/** A handbook and answers came after the votes. */
const votes: Invention = {
  slug: 'safer-work',
  method: 'votes',
  people: [
    { code: 'sex-workers', phones: 8, sheets: 4 },
    { code: 'survivors', phones: 7, sheets: 4 },
    { code: 'police', phones: 20, sheets: 0 },
    { code: 'outreach', phones: 10, sheets: 7 },
  ],
  file: inventedVotes,
  sinceDays: 300,
  resultDays: 270,
};
const ratings: Invention = {
  slug: 'visit-rules',
  method: 'ratings',
  people: [
    { code: 'sex-workers', phones: 10, sheets: 0 },
    { code: 'survivors', phones: 5, sheets: 0 },
    { code: 'outreach', phones: 9, sheets: 0 },
  ],
  file: inventedRatings,
  sinceDays: 40,
  resultDays: 5,
};
/** Cards of each group that nobody used yet. */
const unusedCards = 5;

const gatekeepers: Partial<Record<ConsultationGroup, readonly string[]>> = {
  'sex-workers': ['Invented union of sex workers', 'Invented drop-in centre'],
  survivors: ['Invented circle of survivors', 'Invented shelter'],
  police: ['Invented police academy'],
  outreach: ['Invented night bus'],
};

/** By number of the statement: -1, 0 or 1, or a rating from 1 to 9. */
type Answers = Map<number, number>;

const planOf = ({ method, file, people, sinceDays }: Invention, today: string): ConsultationPlan => ({
  method,
  texts: file.texts,
  groups: people.map(({ code }) => ({ group: code, gatekeepers: gatekeepers[code] ?? [] })),
  opens: addDays(today, -sinceDays),
  closes: addDays(today, 30),
  answerBy: addDays(today, 90),
});

/** Puts both consultations into a data folder that nobody serves yet. */
export async function inventConsultation(
  founded: FoundedDeployment,
  folder: string,
  databaseUrl?: string,
): Promise<void> {
  const storage = await openStorage({ folder, ...(databaseUrl !== undefined && { databaseUrl }) });
  try {
    for (const invention of [votes, ratings]) await invent(founded, storage, invention);
  } finally {
    await storage.close();
  }
}

async function invent({ members }: FoundedDeployment, storage: Storage, invention: Invention): Promise<void> {
  const { consultations } = storage;
  const { slug, people, method, resultDays, file } = invention;
  const today = dayOf(Date.now());
  const convener = members.find(({ role }) => role === 'supervisor');
  if (convener === undefined) throw new Error('Cannot invent a consultation without a supervisor');
  const statements = file.statements.map(
    ({ texts }, at): ConsultationStatement => ({ number: at + 1, texts, state: 'asked', reviewed: [] }),
  );
  const plan = planOf(invention, today);
  const making = await consultations.make({ slug, plan, convener: convener.id, statements });
  if (!making.ok) throw new Error('Cannot invent a consultation: one of this name is there');
  const { id } = making;
  const keys = await makeKeys(storage, id, people);
  const key = await confirmKeys(storage, id, { members, convener, keys, today });
  const chance = random(20_261_128);
  const ballots: InventedBallot[] = [];
  for (const { code, phones, sheets } of people) {
    const own = await giveOutCards(storage, id, { code, count: phones + unusedCards });
    for (const card of own.slice(0, phones)) {
      const voter = await takeSeat(storage, key, { code, card, signing: keys.get(code)! });
      const answers = inventAnswers(invention, code, chance.uniform);
      await castInvented(storage, id, voter, { answers, method }, key);
      ballots.push({ group: code, isOnPaper: false, answers });
      if (method === 'votes' && ballots.length === 3) await proposeInvented(storage, id, voter, key);
    }
    const papers = Array.from({ length: sheets }, () => inventAnswers(invention, code, chance.uniform));
    await typeInvented(storage, { id, code, key, members: members.map((member) => member.id) }, papers);
    ballots.push(...papers.map((answers) => ({ group: code, isOnPaper: true, answers })));
  }
  const result = resultOf(id, method, statements, ballots);
  await consultations.publish(id, {
    number: 1,
    day: addDays(today, -resultDays),
    document: JSON.stringify(result),
    isLast: false,
    member: convener.id,
  });
}

/** What one invented person answered. */
interface InventedBallot {
  readonly group: ConsultationGroup;
  readonly isOnPaper: boolean;
  readonly answers: Answers;
}

/** Seats of a group; their cards come back. */
async function giveOutCards(
  { consultations }: Storage,
  id: string,
  { code, count }: { readonly code: ConsultationGroup; readonly count: number },
): Promise<readonly ReportCode[]> {
  const cards = Array.from({ length: count }, makeCode);
  await consultations.addSeats(
    id,
    cards.map((card, at) => ({
      card: hashHex(Buffer.from(card)),
      code,
      gatekeeper: at % (gatekeepers[code]?.length ?? 1),
    })),
  );
  return cards;
}

async function makeKeys(
  { consultations }: Storage,
  id: string,
  people: readonly InventedGroup[],
): Promise<ReadonlyMap<string, SigningKey>> {
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

/** One in twenty has not seen a statement; the others lean as their group does. */
function inventAnswers({ file, method }: Invention, code: ConsultationGroup, uniform: () => number): Answers {
  const answers: Answers = new Map();
  for (const [at, { lean }] of file.statements.entries()) {
    const [sight, side, pass] = [uniform(), uniform(), uniform()];
    if (sight < 0.05) continue;
    answers.set(
      at + 1,
      method === 'votes' ? voteBy(lean[code] ?? 0.5, side, pass) : ratingBy(lean[code] ?? 5, side),
    );
  }
  return answers;
}

/** `side` and `pass` from 0 to 1. One in fifteen passes. */
const voteBy = (lean: number, side: number, pass: number): number => (pass < 0.07 ? 0 : side < lean ? 1 : -1);

/** Up to two away from the middle. */
const ratingBy = (lean: number, side: number): number =>
  Math.min(9, Math.max(1, Math.round(lean + 4 * (side - 0.5))));

async function castInvented(
  { consultations }: Storage,
  id: string,
  { voter, credential }: SeatedVoter,
  { answers, method }: { readonly answers: Answers; readonly method: ConsultationMethod },
  key: ConsultationKey,
): Promise<void> {
  const ballot = await sealBallot({ voter, credential, key }, 1, answers, method);
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
  papers: readonly Answers[],
): Promise<void> {
  if (papers.length === 0) return;
  await consultations.addSheets(id, code, { first: 1, count: papers.length });
  for (const [at, answers] of papers.entries()) {
    const number = 1 + at;
    for (const member of members.slice(0, 2)) {
      const sealed = await sealSheet(
        key.recipient,
        { consultation: id, group: code, number },
        votesOf(answers),
      );
      await consultations.typeSheet(id, { code, number, member, sealed });
    }
  }
}

/** Answers of a consultation whose method is votes. */
const votesOf = (answers: Answers) => answers as CountedBallot['votes'];

function resultOf(
  consultation: string,
  method: Invention['method'],
  statements: readonly ConsultationStatement[],
  ballots: readonly InventedBallot[],
): ConsultationResult {
  const input = {
    statements: statements.map(({ number }) => number),
    drawn: 1,
    isLast: false,
    isPooled,
    entropy: (n: number) => webcrypto.getRandomValues(new Uint8Array(n)),
  };
  const head = { version: 1, method, consultation, number: 1, isLast: false };
  if (method === 'votes') {
    const voteBallots = ballots.map(({ answers, ...ballot }) => ({ ...ballot, votes: votesOf(answers) }));
    return v.parse(consultationResult, {
      ...head,
      ...publishVotes({ ...input, ballots: voteBallots, former: null }),
    });
  }
  const rated = ballots.map(({ group, answers }) => ({ group, ratings: answers }));
  const published = publishRatings({ ...input, ballots: rated, former: [] });
  return v.parse(consultationResult, { ...head, ...partedPanel(published) });
}
