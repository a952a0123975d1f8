// Coming back with a code from a browser without script. The keys are derived here, held for one answer, and
// travel between answers sealed inside the page she holds: the server keeps none.

import type { CertifiedDeskKey, Facts, MessageAttachment } from '@heed/envelope';
import { parseCode } from '@heed/envelope/code';
import { keysFromRoot, type PersonKeys } from '@heed/envelope/derive';
import { openAttachment } from '@heed/envelope/open';
import {
  changeCode,
  keyringOf,
  type ListedMessage,
  type PersonKeyring,
  type ReadConversation,
  readConversation,
  type SealTo,
  sealNext,
  sealTo,
} from '@heed/site/return/conversation';
import type { PersonConversation } from '@heed/storage';
import { ringsAwake } from '../alerts/awake.ts';
import { tell } from '../alerts/queue.ts';
import type { Deployment } from '../deployment.ts';
import { certifiedKeys } from '../desk-key.ts';
import { Refusal } from '../http/problem.ts';
import { holds, openJson, sealJson } from '../http/secrets.ts';
import { storeIfPossible, storeOrRefuse } from '../http/storage-refusal.ts';
import { acceptMessage, refusalOf } from '../intake/accept.ts';
import type { Derivations } from './queue.ts';

/** How long a page can be acted on. Afterwards the code is asked for again, and the words typed are kept. */
const sessionMs = 15 * 60_000;
/** Most messages shown without script. */
const mostMessages = 500;

/** What she holds: her keys, what the server has of the conversation, and the reading of it. */
export interface PersonSession {
  readonly keyring: PersonKeyring;
  readonly conversation: PersonConversation;
  readonly read: ReadConversation;
  /** Every certified key, older ones too. */
  readonly desks: readonly CertifiedDeskKey[];
  readonly to: SealTo | null;
  /** Goes into the page, sealed: what the next form sends back. */
  readonly session: string;
}

/** What she writes, under the id of its message. */
export interface PersonMessage {
  readonly id: string;
  readonly text: string;
  readonly attachments: readonly MessageAttachment[];
  readonly urgent: boolean;
  /** Of the page that it was written on. */
  readonly language?: string | null;
  readonly facts?: Facts;
}

/** What reading and writing for a person needs. */
interface ReadingContext {
  readonly deployment: Deployment;
  readonly derivations: Derivations;
  readonly sessionKey: Buffer;
}

interface WrongCode {
  readonly wrong: 'code-empty' | 'code-length' | 'code-check' | 'code-unknown';
}

export function scriptlessConversation(deployment: Deployment, derivations: Derivations) {
  const sessionKey = deployment.secrets.key('scriptless');
  const reading: ReadingContext = { deployment, derivations, sessionKey };

  return {
    /** The keys of a code as typed, whether or not it opens anything; `open` once it has opened something. */
    async keysOf(
      text: string,
      caller: string,
      signal: AbortSignal,
    ): Promise<{ readonly keys: PersonKeys; readonly open: () => void } | WrongCode> {
      const parsed = parseCode(text);
      if (!parsed.ok) return { wrong: `code-${parsed.reason}` };
      const keys = await derivations.derive(parsed.code, caller, signal);
      return { keys, open: () => derivations.remember(parsed.code) };
    },

    /** By keys that were derived already; null where there is no conversation. */
    byKeys: (keys: PersonKeys) => readSession(reading, keys),

    /** The keys that a page carried; null where its time is over. */
    keysIn: (session: string) => keysIn(reading, session),

    /** What the next page carries: the root, sealed for this server, for a quarter of an hour. */
    sessionOf: (keys: PersonKeys) => sessionOf(reading, keys),

    /**
     * By the session that a page carried: too old, or of a conversation that was deleted or has another code
     * by now.
     */
    async bySession(session: string): Promise<PersonSession | 'expired' | 'gone'> {
      const keys = await keysIn(reading, session);
      return keys === null ? 'expired' : ((await readSession(reading, keys)) ?? 'gone');
    },

    /** Which conversation a session is for, without reading it. */
    async conversationOf(session: string): Promise<PersonConversation | null> {
      const keys = await keysIn(reading, session);
      return keys && deployment.storage.conversations.get(keys.conversation);
    },

    write: (person: PersonSession, message: PersonMessage) => write(reading, person, message),

    /** Her words sealed, with the key that the server is told; not sent. */
    sealWords: (person: PersonSession, message: Omit<PersonMessage, 'urgent'>) =>
      sealWords(reading, person, message),

    /** Changes to the keys of a code that she has kept. */
    change: (person: PersonSession, fresh: PersonKeys) => changeKeys(reading, person, fresh),

    remove: (person: PersonSession) => remove(reading, person),

    /**
     * An attachment of her conversation, opened while it streams out; null where there is none or it was
     * locked.
     */
    attachment: (person: PersonSession, id: string) => readAttachment(reading, person, id),
  };
}

/**
 * The conversation of these keys, read; null where there is none. The same work is done either way up to the
 * look-up.
 */
async function readSession(reading: ReadingContext, keys: PersonKeys): Promise<PersonSession | null> {
  const { deployment } = reading;
  const conversation = await deployment.storage.conversations.get(keys.conversation);
  if (conversation === null) return null;
  const keyring = await keyringOf(keys, conversation.carry);
  const desks = await certifiedKeys(deployment);
  const listed: ListedMessage[] = [];
  for (let more = true; more && listed.length < mostMessages; ) {
    const after = listed.at(-1)?.id;
    const page = await deployment.storage.conversations.messages(keys.conversation, {
      ...(after !== undefined && { after }),
      limit: 50,
    });
    listed.push(...page.messages);
    more = page.more && page.messages.length > 0;
  }
  const last = listed.at(-1);
  if (last)
    await storeIfPossible(() => deployment.storage.conversations.markSeen(keys.conversation, last.id));
  const read = await readConversation(listed, keyring, desks);
  return {
    keyring,
    conversation,
    read,
    desks,
    to: sealTo(read, desks),
    session: sessionOf(reading, keys),
  };
}

const sessionOf = ({ deployment, sessionKey }: ReadingContext, { root }: PersonKeys): string =>
  sealJson(sessionKey, {
    root: Buffer.from(root).toString('hex'),
    until: deployment.now() + sessionMs,
  }).toString('base64url');

async function keysIn(
  { sessionKey, deployment }: ReadingContext,
  session: string,
): Promise<PersonKeys | null> {
  const token = openJson<{ root: string; until: number }>(sessionKey, Buffer.from(session, 'base64url'));
  if (token === null || !holds(token.until, sessionMs, deployment.now())) return null;
  return keysFromRoot(Uint8Array.from(Buffer.from(token.root, 'hex')));
}

async function remove({ deployment }: ReadingContext, { keyring, conversation }: PersonSession) {
  const hidden = await storeOrRefuse(() => deployment.storage.conversations.hide(keyring[0].conversation));
  if (!hidden.ok) throw refusalOf('unknown');
  await tell(deployment, conversation.desk, 'erasure');
  return { eraseDay: hidden.eraseDay };
}

async function sealWords(
  { deployment }: ReadingContext,
  person: PersonSession,
  message: Omit<PersonMessage, 'urgent'> & { readonly urgent?: boolean },
) {
  const to = person.to ?? noKey();
  const { text, attachments, id, facts } = message;
  const words = { text, attachments, id, facts: { ...facts, ...(message.urgent && { urgent: true }) } };
  const { envelope, hash, leaf } = await sealNext(person.read, person.keyring, to, words, deployment.now());
  return { id, envelope, hash, leaf, deskKey: to.namedKey };
}

async function write(reading: ReadingContext, person: PersonSession, message: PersonMessage) {
  const { deployment } = reading;
  const sealed = await sealWords(reading, person, message);
  const [{ conversation }] = person.keyring;
  const { desk, quarantined: isQuarantined } = person.conversation;
  const added = await acceptMessage(
    deployment,
    { conversation, desk, isQuarantined, language: message.language ?? null },
    {
      ...sealed,
      attachments: message.attachments.map((a) => a.id),
      urgent: message.urgent,
    },
  );
  // The same form again: it is stored already.
  if (!added.ok && added.reason !== 'conflict') throw refusalOf(added.reason);
  return { alerted: message.urgent ? await ringsAwake(deployment, desk) : null };
}

async function changeKeys(
  { deployment }: ReadingContext,
  person: PersonSession,
  fresh: PersonKeys,
): Promise<void> {
  const to = person.to ?? noKey();
  const { sealed, carry } = await changeCode(person.read, person.keyring, to, fresh, deployment.now());
  const changed = await storeOrRefuse(() =>
    deployment.storage.conversations.rekey(person.keyring[0].conversation, {
      conversation: fresh.conversation,
      signKey: fresh.signKey,
      carry,
      message: {
        id: sealed.message.id,
        envelope: sealed.envelope,
        hash: sealed.hash,
        leaf: sealed.leaf,
        deskKey: to.namedKey,
      },
    }),
  );
  if (!changed.ok) throw refusalOf(changed.reason);
}

/**
 * An attachment of her conversation, opened while it streams out; null where there is none or it was locked.
 */
async function readAttachment(
  { deployment }: ReadingContext,
  person: PersonSession,
  id: string,
): Promise<{ attachment: MessageAttachment; stream: ReadableStream<Uint8Array> } | null> {
  const attachment = person.read.messages
    .flatMap((m) => m.message?.attachments ?? [])
    .find((a) => a.id === id);
  const file = await deployment.storage.attachments.get(id);
  if (
    attachment === undefined ||
    file === null ||
    file.conversation !== person.conversation.id ||
    file.role === 'note'
  )
    return null;
  const sealed = await deployment.storage.attachments.read(id);
  return sealed.ok
    ? { attachment, stream: await openAttachment(sealed.stream, attachment.key, attachment) }
    : null;
}

function noKey(): never {
  throw new Refusal('unknown-desk-key', 'refusal.desk-without-key');
}

export type ScriptlessConversation = ReturnType<typeof scriptlessConversation>;
