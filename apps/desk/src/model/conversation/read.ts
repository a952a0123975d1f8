// Opens and judges a conversation as the desk sees it: every message with its verdict, in the server's order,
// nothing hidden. No I/O. Trust begins at the key in the desk's own sealed summary; before the first opening,
// at the key that the server names. Spec: docs/spec/envelope.md, 'Verifying a conversation'.
import type { DeskConversation } from '@heed/api';
import {
  conversationOf,
  type DeskSigner,
  type ListedEnvelope,
  type VerifiedConversation,
  verifyConversation,
} from '@heed/envelope';
import { type ConversationKey, unwrapConversationKey } from '@heed/envelope/keys';
import { type OpeningKey, openingKey, openMessage } from '@heed/envelope/open';
import { fromBase64 } from '../../ui/bytes.ts';
import { readCaseFile } from '../case/case.ts';
import type { MemberKeyring } from '../session/keyring.ts';
import { authorsOf, type RosterAt } from './author.ts';
import { fileKeysIn } from './file-keys.ts';
import type { Reading, ReadMessage } from './reading.ts';
import { summaryOf } from './summary.ts';

/**
 * What was opened before, by the id it was listed under, with the bytes that it stood in: an envelope opens
 * to the same words for ever.
 */
export type ReadingCache = Map<string, { readonly envelope: string; readonly opening: ListedEnvelope }>;

export async function readConversation(
  row: DeskConversation,
  keyring: MemberKeyring,
  memory: ReadingCache = new Map(),
  rosterAt: RosterAt = async () => null,
): Promise<Reading> {
  const summary = summaryOf(row, keyring);
  const anchor = summary?.sign ?? row.sign;
  const trust = {
    conversation: conversationOf(anchor),
    signKey: anchor,
    desks: keyring.deskKeys,
    desk: row.desk,
  };
  const keys = { keyring, memory, ready: new Map() };
  // Before there is a summary the key is known only from what opens: her first message names it.
  const ids = summary
    ? [conversationOf(anchor)]
    : idsIn(await openAll(row, { ...keys, key: null }), trust, row);
  const { key, keyState } = await conversationKey(row, keyring, ids);
  let envelopes = await openAll(row, { ...keys, key });
  const fileKeys = fileKeysIn(envelopes, verifyConversation(envelopes, trust));
  if (fileKeys.size > 0) envelopes = await openAll(row, { ...keys, key, fileKeys });
  const verified = verifyConversation(envelopes, trust);
  const picture = pictureOf(row, envelopes, verified);
  const notes = picture.genuine.map(({ message }) => message).filter(({ role }) => role === 'note');
  const authors = await authorsOf(notes, keyring, rosterAt);
  const caseFile = readCaseFile(picture.genuine, authors);
  return { ...picture, row, summary, anchor, verified, authors, caseFile, key, keyState, envelopes };
}

function pictureOf(
  row: DeskConversation,
  envelopes: readonly ListedEnvelope[],
  verified: VerifiedConversation,
) {
  const messages = row.messages.map((item, i): ReadMessage => {
    const envelope = envelopes[i];
    return {
      id: item.id,
      day: item.day,
      state: item.state,
      listedRole: item.role,
      message: envelope?.ok ? envelope.message : null,
      refusal: envelope && !envelope.ok ? envelope.reason : null,
      verdict: verified.messages[i]?.verdict ?? { notGenuine: 'unreadable' },
      concurrent: verified.messages[i]?.concurrent ?? false,
      release: item.release,
      locked: new Set(item.attachments.filter(({ locked }) => locked).map(({ id }) => id)),
    };
  });
  const genuine = envelopes.flatMap((envelope, i) =>
    envelope.ok && verified.messages[i]?.verdict === 'genuine'
      ? [{ hash: envelope.hash, message: envelope.message }]
      : [],
  );
  const facts =
    genuine.find(({ message }) => message.role === 'person' && message.facts)?.message.facts ?? {};
  return { messages, genuine, facts };
}

interface Keys {
  readonly keyring: MemberKeyring;
  readonly memory: ReadingCache;
  /** Made ready for many messages, by identity; gone with the reading. */
  readonly ready: Map<string, OpeningKey>;
  /** The conversation's own; null where it is not known or not held. */
  readonly key: ConversationKey | null;
  readonly fileKeys?: ReadonlyMap<string, Uint8Array>;
}

/** Opening holds the page; after so many milliseconds it may draw and hear keys. */
const heldMilliseconds = 40;
/**
 * So many are opened at a time: the browser reckons on threads of its own, and one message alone would wait
 * for it.
 */
const lanes = 8;

async function openAll(row: DeskConversation, keys: Keys): Promise<ListedEnvelope[]> {
  const envelopes: ListedEnvelope[] = [];
  let [next, since] = [0, performance.now()];
  const lane = async () => {
    for (let at = next++; at < row.messages.length; at = next++) {
      envelopes[at] = await openOne(row.messages[at] as DeskConversation['messages'][number], keys);
      if (performance.now() - since < heldMilliseconds) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return envelopes;
}

async function openOne(item: DeskConversation['messages'][number], keys: Keys): Promise<ListedEnvelope> {
  const { id, envelope } = item;
  const before = keys.memory.get(id);
  if (before?.envelope === envelope) return before.opening;
  const bytes = fromBase64(envelope);
  const opening = await openMessage(bytes, keysFor(item, keys));
  const fileKey = opening.ok ? undefined : keys.fileKeys?.get(opening.hash);
  const listed = { ...(fileKey ? await openMessage(bytes, [], fileKey) : opening), listedId: id };
  if (listed.ok) keys.memory.set(id, { envelope, opening: listed });
  return listed;
}

/**
 * Each try costs milliseconds, so the key that the server names stands first; the others follow, since the
 * server may lie.
 */
function keysFor(
  { deskKey, role }: Pick<DeskConversation['messages'][number], 'deskKey' | 'role'>,
  { keyring, key, ready }: Keys,
) {
  const own = key ? [key.identity] : [];
  const desks = [...keyring.secrets.values()].map(({ identity }) => identity);
  const namedIdentity = deskKey === null ? undefined : keyring.secrets.get(deskKey)?.identity;
  return [...new Set([...(namedIdentity ? [namedIdentity] : []), ...own, ...desks])].map((identity) => {
    const opener = ready.get(identity) ?? openingKey(identity);
    ready.set(identity, opener);
    return role === 'desk' ? opener.fromLast : opener;
  });
}

function idsIn(
  first: readonly ListedEnvelope[],
  trust: Parameters<typeof verifyConversation>[1],
  row: DeskConversation,
) {
  const verified = verifyConversation(first, trust);
  const personMessages = first.filter(
    (envelope, i) =>
      envelope.ok && envelope.message.role === 'person' && verified.messages[i]?.verdict === 'genuine',
  );
  return [
    ...new Set([
      row.conversation,
      ...personMessages.map((envelope) => (envelope.ok ? envelope.message.conversation : '')),
    ]),
  ];
}

async function conversationKey(
  row: DeskConversation,
  keyring: MemberKeyring,
  conversations: readonly string[],
) {
  if (row.conversationKey === null) return { key: null, keyState: 'not-made' as const };
  if (row.wrap === null) return { key: null, keyState: 'not-ours' as const };
  const unwrap = (desks: readonly DeskSigner[]) =>
    unwrapConversationKey(fromBase64(row.wrap ?? ''), [keyring.keys.identity], { conversations, desks });
  // Wrapped by this desk: a member of another one must not give it a key of their own.
  const ofDesk = keyring.deskKeys.filter(({ desk }) => desk === row.desk);
  try {
    return { key: await unwrap(ofDesk), keyState: 'held' as const };
  } catch {
    // To read with a wrong key does no harm, it opens nothing; to seal to one would.
    const all = ofDesk.map((desk) => ({ ...desk, withdrawn: false }));
    // Null says that it is refused.
    const key = await unwrap(all).catch(() => null);
    return { key, keyState: key ? ('withdrawn' as const) : ('refused' as const) };
  }
}
