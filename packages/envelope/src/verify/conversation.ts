// Verifies a conversation: that the messages from the server are those that were written, complete, in this
// conversation and in this order. Each message gets a verdict; none is hidden. The adversary is the server:
// it may forge, move, swap, replay, reorder and drop. It can still withhold the newest messages. Spec:
// docs/spec/envelope.md, 'Verifying a conversation'.
import type { Message } from '../message.ts';
import type { OpenedMessage, RefusedMessage } from '../opened.ts';
import { EnvelopeError } from '../refusal.ts';
import { conversationOf } from '../signing.ts';
import { ancestorsOf } from './ancestry.ts';
import { firstDesk, isOfDesk, receivingDesks } from './desks.ts';
import { type CountedMessage, linkFault } from './links.ts';
import { type Succession, successionOf } from './succession.ts';
import type { DeskSigner, NotGenuine, Verdict } from './verdict.ts';

/** A message as the server listed it, in the server's order; `listedId` is the id it was listed under. */
export type ListedEnvelope = (OpenedMessage | RefusedMessage) & { readonly listedId?: string };

/** What a reader trusts before reading. */
export interface Trust {
  /**
   * One of the ids of the conversation, old or new, that the reader knows from a source other than the
   * server: 64 hex digits.
   */
  readonly conversation: string;
  /** The Ed25519 key of that id, 64 hex digits. */
  readonly signKey: string;
  readonly desks: readonly DeskSigner[];
  /**
   * Only at a desk: the desk that the reader works for. It counts where no message of the person can be
   * opened that names her desk.
   */
  readonly desk?: string;
}

/** The judgement of each message, and the keys that follow from them. */
export interface VerifiedConversation {
  /**
   * One for each message given, in the same order. `concurrent`: another author of the same role wrote at the
   * same time.
   */
  readonly messages: readonly {
    readonly hash: string;
    readonly verdict: Verdict;
    readonly concurrent: boolean;
  }[];
  /** Hashes that a genuine message names and that were not given: dropped by the server. */
  readonly dropped: readonly string[];
  /** The person's newest keys. `seal` is null until a message that holds it was given. */
  readonly person: { readonly conversation: string; readonly signKey: string; readonly seal: string | null };
  /**
   * The desk to which the person writes next: the one that got the conversation last, else the desk of her
   * first message. Null where no message says it.
   */
  readonly desk: string | null;
  /** The recipient in the newest genuine answer that names one. */
  readonly conversationKey: string | null;
  /**
   * True where one old code announced two new ones: the desk must ask the person, and send nothing secret
   * meanwhile.
   */
  readonly rekeyConflict: boolean;
}

/**
 * Judges every message of one conversation. Pure; give all of them, refused ones too, in the order of the
 * server. Throws 'bad-key' where `signKey` is not the key of `conversation`.
 */
export function verifyConversation(listed: readonly ListedEnvelope[], trust: Trust): VerifiedConversation {
  if (conversationOf(trust.signKey) !== trust.conversation) throw new EnvelopeError('bad-key');
  const succession = successionOf(listed, trust.signKey);
  const ownMessages = listed.flatMap((item) =>
    item.ok && isOfPerson(item, trust, succession) ? [item.message] : [],
  );
  const first = firstDesk(ownMessages, trust.desks) ?? trust.desk;
  const verdicts = judgeEach(listed, trust, succession, first);
  markSuperseded(listed, verdicts, trust, succession, first);
  return {
    messages: listed.map((item, i) => ({
      hash: item.hash,
      verdict: verdictOf(verdicts[i]),
      concurrent: isConcurrent(listed, verdicts, i),
    })),
    dropped: droppedOf(listed, verdicts),
    person: newestPerson(listed, verdicts, succession),
    desk: presentDesk(listed, verdicts, trust) ?? first ?? null,
    conversationKey: newestConversationKey(listed, verdicts),
    rekeyConflict: succession.conflict,
  };
}

type Fault = NotGenuine | null;

function verdictOf(fault: Fault | undefined): Verdict {
  return fault ? { notGenuine: fault } : 'genuine';
}

function judgeEach(
  listed: readonly ListedEnvelope[],
  trust: Trust,
  succession: Succession,
  first?: string,
): Fault[] {
  const position = new Map<string, number>();
  listed.forEach((item, i) => {
    if (!position.has(item.hash)) position.set(item.hash, i);
  });
  const ids = new Set<string>();
  const countedMessages = new Map<string, CountedMessage>();
  const genuine: OpenedMessage[] = [];
  return listed.map((item, i) => {
    if (position.get(item.hash) !== i) return 'replayed';
    if (!item.ok) return item.reason === 'bad-signature' ? 'forged' : 'unreadable';
    const fault = authorFault(item, trust, succession);
    if (fault) return fault;
    if (!isOfDesk(item, first, genuine, trust.desks)) return 'other-desk';
    // An id is taken by a genuine author alone. Else a forgery placed first would make the true message look
    // replayed.
    if (ids.has(item.message.id)) return 'replayed';
    if (item.listedId !== undefined && item.listedId !== item.message.id) return 'swapped';
    ids.add(item.message.id);
    countedMessages.set(item.hash, item.message);
    const misplaced = linkFault(item.message, i, position, countedMessages);
    if (!misplaced) genuine.push(item);
    return misplaced;
  });
}

const isOfPerson = (item: OpenedMessage, trust: Trust, succession: Succession): boolean =>
  item.message.role === 'person' && authorFault(item, trust, succession) === null;

function authorFault(item: OpenedMessage, trust: Trust, succession: Succession): Fault {
  const { message, signKey } = item;
  if (message.role !== 'person') {
    const signer = trust.desks.find((desk) => desk.id === message.deskKey && desk.sign === signKey);
    if (!signer) return 'forged';
    return succession.conversations.has(message.conversation) ? null : 'moved';
  }
  const signedId = conversationOf(signKey);
  if (!succession.conversations.has(signedId)) return signedId === message.conversation ? 'moved' : 'forged';
  if (signedId !== message.conversation) return 'moved';
  if (message.sign !== undefined && message.sign !== signKey) return 'forged';
  return trust.desks.some((desk) => desk.id === message.deskKey) ? null : 'moved';
}

/**
 * Marks as superseded what a replaced code or a withdrawn desk key signed, unless a message under a key in
 * force builds on it.
 */
function markSuperseded(
  listed: readonly ListedEnvelope[],
  faults: Fault[],
  trust: Trust,
  succession: Succession,
  first: string | undefined,
): void {
  const withdrawn = new Set(trust.desks.filter((desk) => desk.withdrawn).map((desk) => desk.id));
  const isSignedByReplacedKey = (item: OpenedMessage) =>
    item.message.role === 'person'
      ? succession.replaced.has(item.signKey) && !succession.rekeys.has(item.hash)
      : withdrawn.has(item.message.deskKey);
  const genuine = listed.filter((item, i): item is OpenedMessage & ListedEnvelope => item.ok && !faults[i]);
  const bySignersInForce = genuine.filter((item) => !isSignedByReplacedKey(item));
  const ancestorsInForce = ancestorsOf(bySignersInForce, genuine);
  // A hand-over under a lost key is not confirmed by the desk that received it: it would confirm itself.
  const ancestorsOfFirstDesk = ancestorsOf(
    bySignersInForce.filter((item) => isOfDesk(item, first, [], trust.desks)),
    genuine,
  );
  const byRekey = new Map([...succession.rekeys].map(([hash, key]) => [key, ancestorsOf([hash], genuine)]));
  listed.forEach((item, i) => {
    if (!item.ok || faults[i] || !isSignedByReplacedKey(item)) return;
    const confirmed = receivingDesks(item.message, trust.desks) ? ancestorsOfFirstDesk : ancestorsInForce;
    const isConfirmed = (item.message.role === 'person' ? byRekey.get(item.signKey) : confirmed)?.has(
      item.hash,
    );
    if (!isConfirmed) faults[i] = 'superseded';
  });
  const genuineSoFar: OpenedMessage[] = [];
  listed.forEach((item, i) => {
    if (!item.ok || faults[i]) return;
    if (isOfDesk(item, first, genuineSoFar, trust.desks)) genuineSoFar.push(item);
    else faults[i] = 'other-desk';
  });
}

function isConcurrent(listed: readonly ListedEnvelope[], faults: readonly Fault[], at: number): boolean {
  const item = listed[at];
  if (!item?.ok || faults[at]) return false;
  return listed.some(
    (other, i) =>
      i !== at &&
      other.ok &&
      !faults[i] &&
      other.message.role === item.message.role &&
      other.message.counter === item.message.counter,
  );
}

function droppedOf(listed: readonly ListedEnvelope[], faults: readonly Fault[]): string[] {
  const hashes = new Set(listed.map((item) => item.hash));
  const links = genuineMessages(listed, faults).flatMap((message) => [...message.previous, ...message.seen]);
  return [...new Set(links)].filter((hash) => !hashes.has(hash));
}

function newestPerson(listed: readonly ListedEnvelope[], faults: readonly Fault[], succession: Succession) {
  const signKey = succession.newest;
  if (succession.newestSeal)
    return { conversation: conversationOf(signKey), signKey, seal: succession.newestSeal };
  const first = genuineMessages(listed, faults).find(
    (message) => message.role === 'person' && message.counter === 0,
  );
  return { conversation: conversationOf(signKey), signKey, seal: first?.seal ?? null };
}

/** The desk to which the conversation was handed over last. */
function presentDesk(
  listed: readonly ListedEnvelope[],
  faults: readonly Fault[],
  { desks }: Trust,
): string | undefined {
  const receivers = genuineMessages(listed, faults).map((message) => receivingDesks(message, desks));
  return receivers.filter((desk) => desk !== undefined).pop();
}

function newestConversationKey(listed: readonly ListedEnvelope[], faults: readonly Fault[]): string | null {
  const candidates = genuineMessages(listed, faults).filter(
    (message) => message.role === 'desk' && message.conversationKey,
  );
  return candidates.sort((a, b) => a.counter - b.counter).at(-1)?.conversationKey ?? null;
}

function genuineMessages(listed: readonly ListedEnvelope[], faults: readonly Fault[]): Message[] {
  return listed.flatMap((item, i) => (item.ok && !faults[i] ? [item.message] : []));
}
