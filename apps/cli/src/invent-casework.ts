// Writes the invented cases as the members' browsers would: a first message, the conversation's own key, an
// answer, and the case file as sealed notes. It can, because it made every key itself a moment ago; the codes
// of these people are kept nowhere.

import { randomBytes } from 'node:crypto';
import {
  buildCaseFile,
  type CaseFile,
  checkBody,
  deadlinesIn,
  entryVersion,
  formatEntry,
  lackingSteps,
  longestUnfinished,
  noticeStatus,
  recordsOfKind,
  type Version,
} from '@heed/domain/casework';
import { clockFact } from '@heed/domain/hour';
import { dayOf } from '@heed/domain/time';
import { type Facts, type Message, nextLinks, signNote } from '@heed/envelope';
import { keysFromRoot } from '@heed/envelope/derive';
import { makeConversationKey, wrapConversationKey } from '@heed/envelope/keys';
import { summaryKey } from '@heed/envelope/open';
import { randomHex, sealMessage, sealSummary } from '@heed/envelope/seal';
import type { Deployment } from '@heed/server';
import type { Storage } from '@heed/storage';
import type { FoundedDeployment } from './demonstration.ts';
import { firstRoster } from './founding.ts';
import { type InventedCase, inventedCasework } from './invented-casework.ts';

export async function inventCasework(founded: FoundedDeployment, deployment: Deployment): Promise<void> {
  const idOf = (name: string) => memberOf(founded, name).id;
  for (const inventedCase of inventedCasework(dayOf(deployment.now()), idOf))
    await write(inventedCase, founded, deployment);
}

const memberOf = ({ members }: FoundedDeployment, name: string) => {
  const member = members.find(({ email }) => email.startsWith(`${name}@`));
  if (member === undefined) throw new Error(`Cannot invent a case: nobody is called ${name}`);
  return member;
};

/** Seals the messages of one conversation one after the other, as the browsers of its two sides would. */
type Sealer = (
  role: Message['role'],
  text: string,
  facts: Facts,
  by?: ReturnType<typeof memberOf>,
) => Promise<NewSealed>;
type NewSealed = Pick<Awaited<ReturnType<typeof sealMessage>>, 'envelope' | 'hash' | 'leaf'> & {
  readonly id: string;
};

interface Sides {
  readonly secret: NonNullable<ReturnType<FoundedDeployment['secrets']['get']>>;
  readonly author: ReturnType<typeof memberOf>;
  readonly person: Awaited<ReturnType<typeof keysFromRoot>>;
  readonly key: Awaited<ReturnType<typeof makeConversationKey>>;
}

function sealerOf({ secret, author, person, key }: Sides, now: () => number): Sealer {
  const before: { readonly hash: string; readonly message: Message }[] = [];
  const recipients = {
    person: [secret.recipient, person.sealRecipient],
    desk: [person.sealRecipient, key.recipient],
    note: [key.recipient],
  };
  return async (role, text, words, by = author) => {
    const facts = { ...words, ...clockFact(now()) };
    const personKeys = { sign: person.signKey, seal: person.sealRecipient };
    const message = { conversation: person.conversation, id: randomHex(16), text, attachments: [] };
    const sealed = await sealMessage(
      {
        ...message,
        role,
        deskKey: secret.id,
        ...nextLinks(before, role),
        facts: role === 'note' ? signNote(message, facts, firstRoster, by.keys) : facts,
        ...(role === 'person' && personKeys),
        ...(role === 'desk' && { conversationKey: key.recipient }),
      },
      { sign: role === 'person' ? person : secret, recipients: recipients[role] },
    );
    before.push({ hash: sealed.hash, message: sealed.message });
    return { id: sealed.message.id, envelope: sealed.envelope, hash: sealed.hash, leaf: sealed.leaf };
  };
}

async function write(
  inventedCase: InventedCase,
  founded: FoundedDeployment,
  { storage, now }: Deployment,
): Promise<void> {
  const secret = founded.secrets.get(inventedCase.desk);
  if (secret === undefined) throw new Error(`Cannot invent a case: there is no desk ${inventedCase.desk}`);
  const author = memberOf(founded, inventedCase.member);
  const person = await keysFromRoot(new Uint8Array(randomBytes(32)));
  const sides: Sides = { secret, author, person, key: await makeConversationKey() };
  const seal = sealerOf(sides, now);
  const first = await seal('person', inventedCase.begins, inventedCase.facts);
  const id = await report(inventedCase, sides, first, storage);
  await open(inventedCase, sides, { id, first: first.id }, founded, storage);
  if (inventedCase.answer !== null)
    await storage.desk.addMessage(id, {
      ...(await seal('desk', inventedCase.answer, {})),
      role: 'desk',
      attachments: [],
    });
  const signerOf = (name: string | undefined) => (name === undefined ? author : memberOf(founded, name));
  const file = await writeFile(inventedCase, { id, signerOf, at: now() }, seal, storage);
  await storage.desk.putSummary(id, summaryOf(inventedCase, sides, id, file));
}

/** Stores the first message; answers the id of its conversation. */
async function report(
  inventedCase: InventedCase,
  { secret, person }: Sides,
  message: NewSealed,
  { intake }: Storage,
): Promise<string> {
  const accepted = await intake.acceptReport({
    conversation: person.conversation,
    signKey: person.signKey,
    desk: inventedCase.desk,
    deskKey: secret.id,
    message,
    attachments: [],
    urgent: false,
    noReply: false,
    quarantined: false,
    replyBy: null,
    keepDays: null,
    ...('taken' in inventedCase.facts && { byDesk: 'open' }),
  });
  if (!accepted.ok) throw new Error(`Cannot invent a case: ${accepted.reason}`);
  return accepted.id;
}

/**
 * Makes the conversation the desk's own: its key wrapped for each reader, its line in the inbox, its member.
 */
async function open(
  inventedCase: InventedCase,
  { secret, author, person, key }: Sides,
  { id, first }: { readonly id: string; readonly first: string },
  { members }: FoundedDeployment,
  { desk }: Storage,
): Promise<void> {
  const readers = members.filter(({ desks }) => desks.includes(inventedCase.desk));
  const wraps = await Promise.all(
    readers.map(async ({ id: member, keys }) => ({
      member,
      wrap: await wrapConversationKey(key, person.conversation, [keys.recipient], secret),
    })),
  );
  const summary = summaryOf(inventedCase, { secret, person }, id, { records: [] });
  const member = author.id;
  await desk.open(id, { member, conversationKey: key.recipient, wraps, summary });
  await desk.markOpened(id, { member, message: first });
  await desk.addWraps(id, [], member);
}

/** What the list shows, and 'Today' rests on, as a browser seals it: docs/spec/envelope.md. */
function summaryOf(
  { begins, answer, facts }: InventedCase,
  { secret, person }: Pick<Sides, 'secret' | 'person'>,
  id: string,
  file: CaseFile,
) {
  const { door, country, language } = facts;
  const says = { version: 1, sign: person.signKey, begins, door, country, language };
  const latest = answer === null ? {} : { latest: answer, by: 'desk' };
  const work = { unfinished: longestUnfinished(file), lacks: lackingSteps(file) };
  const sealed = sealSummary(
    { ...says, ...latest, ...work },
    summaryKey(secret.identity),
    id.padEnd(64, '0'),
  );
  return { deskKey: secret.id, sealed };
}

/** Writes the case file, an entry a minute, the last one a minute ago; answers it. */
async function writeFile(
  { versions: entries }: InventedCase,
  {
    id,
    signerOf,
    at: now,
  }: {
    readonly id: string;
    readonly signerOf: (name: string | undefined) => ReturnType<typeof memberOf>;
    readonly at: number;
  },
  seal: Sealer,
  { desk, casework }: Storage,
): Promise<CaseFile> {
  const versions: Version[] = [];
  for (const [n, { kind, body, by: name, again }] of entries.entries()) {
    const checked = checkBody(kind, body);
    if (!checked.ok) throw new Error(`Cannot invent a ${kind}: ${JSON.stringify(checked.faults[0])}`);
    const at = now - (entries.length - n) * 60_000;
    const before = again ? versions.at(-1) : undefined;
    const signer = signerOf(name);
    const by = signer.id;
    const entry = {
      version: entryVersion,
      kind,
      thing: before?.thing ?? randomHex(16),
      replaces: before === undefined ? [] : [before.id],
      at,
      body: checked.body,
    } as const;
    const note = await seal('note', formatEntry(entry), { by, entry: kind }, signer);
    await desk.addMessage(id, { ...note, role: 'note', attachments: [] });
    versions.push({ ...entry, id: note.id, by });
  }
  const file = buildCaseFile(versions);
  const deadlines = deadlinesIn(file).map(({ record, day, assignee, supervisors }) => ({
    thing: record.id,
    member: assignee,
    day,
    supervisors,
  }));
  await casework.putDeadlines(id, deadlines);
  const notices = recordsOfKind(file, 'notice').map(noticeStatus);
  if (notices.length > 0)
    await casework.putNotices(
      id,
      notices.map((notice) => ({ ...notice, coded: null })),
    );
  return file;
}
