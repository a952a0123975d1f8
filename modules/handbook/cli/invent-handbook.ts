// An invented handbook for the demonstration: recommendations that came out of the invented consultation and
// event, adopted by two invented editors, with answers of invented offices.
import { randomBytes } from 'node:crypto';
import { readHandbooks } from '@heed/content/handbook/read';
import { ownFolder } from '@heed/content/overlay';
import { may } from '@heed/domain/roles';
import { addDays, type Day, dayOf } from '@heed/domain/time';
import { adoptionStatement, signAdoption } from '@heed/envelope';
import { type ConsultationSecret, makeConsultationSecret, wrapConsultationSecret } from '@heed/envelope/keys';
import { sealHandbookDraft } from '@heed/envelope/seal';
import { openStorage, type Storage } from '@heed/storage';
import type { DemonstrationMember, FoundedDeployment } from '../../../apps/cli/src/demonstration.ts';
import {
  type Addressee,
  documentOf,
  emptyDraft,
  type HandbookTopic,
  type HandOverState,
  objectingGroups,
  plainReference,
  type RecommendationDraft,
  type RecommendationHandOver,
  type RecommendationVote,
  type ReferenceKind,
  voteOn,
} from '../rules/index.ts';
import { hashQuoteCode } from '../server/quote-code.ts';
import { publishedResults, reflectionTargets } from '../server/targets.ts';
import invented from './invented-handbook.json' with { type: 'json' };

/** One recommendation of the file. */
interface InventedRecommendation {
  /** Number of the statement that was voted on. */
  readonly statement: number;
  readonly heading: string;
  readonly topics: readonly string[];
  readonly countries: readonly string[];
  readonly addressees: readonly string[];
  /** As 'kind address'. */
  readonly restsOn: readonly string[];
  readonly tools: readonly string[];
  readonly words: Readonly<
    Record<string, { readonly text: string; readonly why: string; readonly harm: string }>
  >;
  /** What each group said against it, where less than half of it agreed. */
  readonly objections: Readonly<Record<string, string>>;
  /** A second version says other words than those that were voted on. */
  readonly reworded?: boolean;
  /** One editor has signed it and another has not. */
  readonly waiting?: boolean;
  readonly handOvers: readonly {
    readonly addressee: string;
    readonly to: string;
    /** Days ago, days until an answer was asked for, and days until it came. */
    readonly since: number;
    readonly by: number;
    readonly after?: number;
    readonly state: string;
    readonly quote?: string;
    readonly source?: string;
  }[];
}

/** A published vote, and the digest of its statement. */
interface InventedVote {
  readonly vote: RecommendationVote;
  readonly digest: string;
}

/** What each step needs. */
interface Inventing {
  readonly storage: Storage;
  readonly organisation: string;
  readonly editors: readonly [DemonstrationMember, DemonstrationMember];
  readonly today: Day;
  readonly id: string;
  readonly secret: ConsultationSecret;
}

/** How long ago the recommendations were adopted. */
const sinceDays = 250;

/** How the title ends in the version that nobody voted on, by language. */
const otherEnds: Readonly<Record<string, string>> = {
  en: ' by any court.',
  hr: ' ni pred jednim sudom.',
  nl: ' door welke rechter ook.',
  pl: ' w żadnym sądzie.',
  sv: ' av någon domstol.',
};

/** Puts the handbook into a data folder that nobody serves yet, after the consultation and the event. */
export async function inventHandbook(
  founded: FoundedDeployment,
  folder: string,
  databaseUrl?: string,
): Promise<void> {
  const storage = await openStorage({ folder, ...(databaseUrl !== undefined && { databaseUrl }) });
  try {
    const votes = await votesOn(storage, 'safer-work');
    // It rests on a vote.
    if (votes === null) return;
    const inventing = await makeHandbook(founded, storage);
    // After the numbers of handbook 0.
    const numbers = readHandbooks([new URL('handbook/', ownFolder)]).handbooks.flatMap(
      ({ recommendations }) => recommendations.map((one) => one.number),
    );
    let number = Math.max(0, ...numbers) + 1;
    for (const one of invented.recommendations as readonly InventedRecommendation[])
      await inventRecommendation(inventing, one, { number: number++, ...votes(one.statement) });
    await saveDraft(inventing, openDraft());
  } finally {
    await storage.close();
  }
}

async function makeHandbook({ members }: FoundedDeployment, storage: Storage): Promise<Inventing> {
  const [one, other] = members.filter(({ role }) => may(role, 'convene'));
  const organisation = await storage.keys.organisation();
  if (one === undefined || other === undefined || organisation === null)
    throw new Error('Cannot invent a handbook without two editors of an organisation');
  const id = randomBytes(16).toString('hex');
  const secret = await makeConsultationSecret();
  const wraps = await Promise.all(
    [one, other].map(async ({ id: member, keys }) => ({
      member,
      wrap: await wrapConsultationSecret(secret, id, [keys.recipient], one.keys),
    })),
  );
  const { recipient } = secret;
  await storage.handbooks.create({ id, slug: 'safer-work', titles: invented.titles, recipient, wraps });
  return { storage, organisation, editors: [one, other], today: dayOf(Date.now()), id, secret };
}

/** The vote on a statement in the newest result, with its digest; null where none is published. */
async function votesOn(storage: Storage, slug: string) {
  const place = (await publishedResults(storage, slug)).at(-1);
  if (place === undefined) return null;
  return (number: number): InventedVote => {
    const statement = place.statements.find((one) => one.number === number);
    if (statement === undefined) throw new Error(`Cannot invent a vote: there is no statement ${number}`);
    return { vote: voteOn(place, statement), digest: statement.digest };
  };
}

function writtenDraft(
  one: InventedRecommendation,
  { vote, digest }: InventedVote,
  today: Day,
): RecommendationDraft {
  const words = Object.fromEntries(
    Object.entries(one.words).map(([language, texts]) => [
      language,
      { title: vote.wording[language] ?? '', ...texts },
    ]),
  );
  return {
    heading: one.heading,
    words,
    reviewed: [],
    topics: one.topics as HandbookTopic[],
    countries: [...one.countries],
    addressees: one.addressees as Addressee[],
    restsOn: [
      plainReference({ kind: 'statement', ref: vote.ref, confidence: 'A', digest }, today),
      ...one.restsOn.map((text) => {
        const [kind = '', ref = ''] = text.split(' ');
        return plainReference({ kind: kind as ReferenceKind, ref, confidence: 'B', digest: '' }, today);
      }),
    ],
    tools: [...one.tools],
    votes: [vote],
    dissent: objectingGroups(vote).map((group) => {
      const objection = one.objections[group];
      return { group, words: objection === undefined ? {} : { en: objection }, from: '' };
    }),
    countryNotes: [],
    contributors: [],
  };
}

/** A draft that nobody signed. */
const openDraft = (): RecommendationDraft => ({
  ...emptyDraft('en'),
  words: { en: invented.draft },
  heading: 'practice',
});

async function saveDraft(
  { storage, secret, id, editors }: Inventing,
  draft: RecommendationDraft,
  { id: own, parent } = { id: randomBytes(16).toString('hex'), parent: 0 },
): Promise<string> {
  const sealed = await sealHandbookDraft(secret.recipient, JSON.stringify(draft));
  await storage.handbooks.saveDraft(id, { id: own, parent, sealed, member: editors[0].id });
  return own;
}

async function inventRecommendation(
  inventing: Inventing,
  one: InventedRecommendation,
  { number, vote, digest }: InventedVote & { readonly number: number },
): Promise<void> {
  const { storage, today } = inventing;
  const adopted = addDays(today, -sinceDays);
  const written = writtenDraft(one, { vote, digest }, adopted);
  const draft = number % 2 === 0 ? written : await withQuote(storage, written, adopted);
  const id = await saveDraft(inventing, draft);
  await adopt(inventing, id, { draft, number, version: 1, isWaiting: one.waiting === true });
  if (one.reworded === true) {
    await saveDraft(inventing, reworded(draft), { id, parent: 1 });
    await adopt(inventing, id, { draft: reworded(draft), number, version: 2, isWaiting: false });
  }
  for (const handOver of one.handOvers)
    await storage.handbooks.addHandOver(number, handOverOf(handOver, today));
}

/** Words of the event, with its author's yes. */
async function withQuote(
  storage: Storage,
  draft: RecommendationDraft,
  today: Day,
): Promise<RecommendationDraft> {
  const [target] = await reflectionTargets(storage, 'heard-at-the-harbour');
  if (target === undefined) return draft;
  const { id: consent } = await storage.handbooks.addConsent(hashQuoteCode(randomBytes(16).toString('hex')));
  const quote = { en: target.titles[''] ?? '' };
  const quoted = { ...plainReference(target, today), quote, consent };
  return { ...draft, restsOn: [...draft.restsOn, quoted] };
}

/** Other words in each language: the vote is for the earlier ones. */
const reworded = (draft: RecommendationDraft): RecommendationDraft => ({
  ...draft,
  words: Object.fromEntries(
    Object.entries(draft.words).map(([language, words]) => [
      language,
      { ...words, title: words.title.replace(/\.$/, otherEnds[language] ?? '.') },
    ]),
  ),
});

async function adopt(
  { storage, organisation, editors, today, id }: Inventing,
  draft: string,
  version: {
    readonly draft: RecommendationDraft;
    readonly number: number;
    readonly version: number;
    readonly isWaiting: boolean;
  },
): Promise<void> {
  const document = documentOf(version.draft, {
    number: version.number,
    version: version.version,
    handbook: 'safer-work',
    state: 'adopted',
    day: addDays(today, -sinceDays),
  });
  const statement = adoptionStatement(organisation, document);
  const [first, second] = editors;
  const signature = signAdoption(statement, first.keys);
  await storage.handbooks.propose(id, { draft, document, statement, member: first.id, signature });
  if (version.isWaiting) return;
  const adopted = await storage.handbooks.adopt(id, {
    draft,
    statement,
    member: second.id,
    signature: signAdoption(statement, second.keys),
    number: version.number,
    version: version.version,
  });
  if (!adopted.ok) throw new Error(`Cannot invent a recommendation: ${adopted.reason}`);
}

function handOverOf(one: InventedRecommendation['handOvers'][number], today: Day): RecommendationHandOver {
  const handed = addDays(today, -one.since);
  return {
    addressee: one.addressee as Addressee,
    to: one.to,
    handed,
    askedBy: addDays(handed, one.by),
    state: one.state as HandOverState,
    answer:
      one.after === undefined
        ? null
        : { day: addDays(handed, one.after), quote: { en: one.quote ?? '' }, source: one.source ?? '' },
  };
}
