// What the holder of a code does with her conversation: reads it with her present and earlier keys, judges
// what the server gave, writes on, changes the code. Runs in her browser, or in the server's memory where
// there is no script. No I/O: the caller fetches, sends and says what time it is.

import { clockFact, judgeHour, type MessageHour } from '@heed/domain/hour';
import {
  type CertifiedDeskKey,
  type Facts,
  type LinkedMessage,
  type ListedEnvelope,
  leafOf,
  type Message,
  type MessageAttachment,
  nextLinks,
  type Verdict,
  type VerifiedConversation,
  verifyConversation,
} from '@heed/envelope';
import { keysFromRoot, type PersonKeys } from '@heed/envelope/derive';
import { openCarry, openMessage } from '@heed/envelope/open';
import { makeRekey, type SealedMessage, sealCarry, sealMessage } from '@heed/envelope/seal';
import { fromBase64, toBase64 } from '../send/wire.ts';

/** Present keys first, then those of earlier codes. */
export type PersonKeyring = readonly [PersonKeys, ...PersonKeys[]];

/** A message as the server lists it. */
export interface ListedMessage {
  readonly id: string;
  readonly role: 'person' | 'desk' | 'note';
  readonly envelope: Uint8Array;
  readonly day: string;
  readonly state: 'sent' | 'opened' | 'answered';
  readonly attachments: readonly { readonly id: string; readonly length: number; readonly locked: boolean }[];
}

export interface PersonReadMessage {
  readonly id: string;
  readonly day: string;
  readonly state: ListedMessage['state'];
  /** Null where it could not be opened. */
  readonly message: Message | null;
  readonly verdict: Verdict;
  /** By its sender's clock; of a genuine message alone. */
  readonly hour: MessageHour;
  /** Its entry in the transparency log, 64 hex digits; null where it could not be opened. */
  readonly leaf: string | null;
  readonly locked: readonly string[];
}

export interface ReadConversation {
  readonly messages: readonly PersonReadMessage[];
  readonly verified: VerifiedConversation;
  /** Genuine messages, for the links of the next one. */
  readonly genuine: readonly LinkedMessage[];
  /** Desk key of her latest message that named one. */
  readonly deskKey: string | null;
}

const decoder = new TextDecoder();

/** The keys of this code and, by what earlier codes left in `carry`, of those before it. */
export async function keyringOf(
  keys: PersonKeys,
  carry: Uint8Array | null,
  expand: typeof keysFromRoot = keysFromRoot,
): Promise<PersonKeyring> {
  if (carry === null) return [keys];
  const sealed = JSON.parse(decoder.decode(carry)) as string[];
  const earlier = await Promise.all(
    sealed.map(async (sealedCarry) => expand(await openCarry(fromBase64(sealedCarry), keys.sealIdentity))),
  );
  return [keys, ...earlier];
}

/** Opens and judges everything that the server listed, in its order. Nothing is left out. */
export async function readConversation(
  listed: readonly ListedMessage[],
  keyring: PersonKeyring,
  desks: readonly CertifiedDeskKey[],
): Promise<ReadConversation> {
  const identities = keyring.map((keys) => keys.sealIdentity);
  const envelopes: ListedEnvelope[] = [];
  for (const { id, envelope } of listed)
    envelopes.push({ ...(await openMessage(envelope, identities)), listedId: id });
  const [present] = keyring;
  const verified = verifyConversation(envelopes, {
    conversation: present.conversation,
    signKey: present.signKey,
    desks,
  });
  const genuine = envelopes.flatMap((envelope, i) =>
    envelope.ok && verified.messages[i]?.verdict === 'genuine'
      ? [{ hash: envelope.hash, message: envelope.message }]
      : [],
  );
  const messages = listed.map((item, i): PersonReadMessage => {
    const envelope = envelopes[i];
    const verdict = verified.messages[i]?.verdict ?? { notGenuine: 'unreadable' };
    const facts = envelope?.ok && verdict === 'genuine' ? envelope.message.facts : undefined;
    return {
      id: item.id,
      day: item.day,
      state: item.state,
      message: envelope?.ok ? envelope.message : null,
      leaf: envelope?.ok ? leafOf(envelope.message.salt, envelope.hash) : null,
      verdict,
      hour: judgeHour(item.day, facts),
      locked: item.attachments.filter((a) => a.locked).map((a) => a.id),
    };
  });
  const own = genuine.filter(({ message }) => message.role === 'person').map(({ message }) => message);
  return { messages, verified, genuine, deskKey: own.at(-1)?.deskKey ?? null };
}

/** Whether the person said that somebody under 18 is concerned: then no file is asked for. */
export const concernsChild = (messages: readonly PersonReadMessage[]): boolean =>
  messages.some(
    ({ message, verdict }) =>
      verdict === 'genuine' && message?.role === 'person' && message.facts?.under18 === 'yes',
  );

/** Half an hour, and the five minutes by which a sealed clock is rounded down. */
const unheardMs = 35 * 60_000;

/** Whether she said danger more than half an hour ago and nobody has opened it. */
export const isUnheard = ({ state, hour, verdict, message }: PersonReadMessage, now: number): boolean =>
  verdict === 'genuine' &&
  state === 'sent' &&
  message?.role === 'person' &&
  message.facts?.urgent === true &&
  hour.kind === 'agrees' &&
  now - hour.at >= unheardMs;

/** Whether the newest genuine message is the desk's. */
export const isAnswered = (messages: readonly PersonReadMessage[]): boolean =>
  messages.filter(({ verdict }) => verdict === 'genuine').pop()?.message?.role === 'desk';

/**
 * To whom her next message goes: the conversation's own key once a genuine answer named it, until then the
 * desk's.
 */
export interface SealTo {
  readonly recipient: string;
  readonly deskKey: string;
  /** For the server: null when it is sealed to the conversation's own key. */
  readonly namedKey: string | null;
}

/**
 * Never to a desk that the server names: to that of her own first message, or one to which it was handed
 * over.
 */
export function sealTo(read: ReadConversation, desks: readonly CertifiedDeskKey[]): SealTo | null {
  const current = desks
    .filter((key) => key.desk === read.verified.desk && key.current)
    .sort((a, b) => b.validUntil.localeCompare(a.validUntil))[0];
  const { conversationKey } = read.verified;
  const deskKey = current?.id ?? read.deskKey;
  if (conversationKey !== null && deskKey !== null)
    return { recipient: conversationKey, deskKey, namedKey: null };
  return current ? { recipient: current.seal, deskKey: current.id, namedKey: current.id } : null;
}

/** Her next message, sealed to the desk and to herself at `now`, milliseconds since 1970. */
export async function sealNext(
  read: ReadConversation,
  keyring: PersonKeyring,
  to: SealTo,
  message: {
    readonly text: string;
    readonly attachments: readonly MessageAttachment[];
    readonly id?: string;
    readonly facts?: Facts;
  },
  now: number,
): Promise<SealedMessage> {
  const [keys] = keyring;
  const { id, facts, ...words } = message;
  return sealMessage(
    {
      ...words,
      ...(id !== undefined && { id }),
      facts: { ...facts, ...clockFact(now) },
      conversation: keys.conversation,
      role: 'person',
      deskKey: to.deskKey,
      ...nextLinks(read.genuine, 'person'),
    },
    { sign: keys, recipients: [to.recipient, keys.sealRecipient] },
  );
}

/**
 * The change to a new code: the message that tells the desk, and what lets the new code read what was written
 * before. Sealed at `now`, milliseconds since 1970.
 */
export async function changeCode(
  read: ReadConversation,
  keyring: PersonKeyring,
  to: SealTo,
  fresh: PersonKeys,
  now: number,
): Promise<{ readonly sealed: SealedMessage; readonly carry: Uint8Array }> {
  const [keys] = keyring;
  const sealed = await sealMessage(
    {
      text: '',
      attachments: [],
      conversation: keys.conversation,
      role: 'person',
      deskKey: to.deskKey,
      rekey: makeRekey(keys.conversation, fresh),
      facts: clockFact(now),
      ...nextLinks(read.genuine, 'person'),
    },
    { sign: keys, recipients: [to.recipient, fresh.sealRecipient] },
  );
  return { sealed, carry: await carryOf(keyring, fresh) };
}

/** What lets the new code read what was sealed to the codes before it. */
export async function carryOf(keyring: PersonKeyring, fresh: PersonKeys): Promise<Uint8Array> {
  const carried = await Promise.all(keyring.map(({ root }) => sealCarry(root, fresh.sealRecipient)));
  return new TextEncoder().encode(JSON.stringify(carried.map(toBase64)));
}
