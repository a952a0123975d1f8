// The conversation that is open, and what a member does with it. Each act says how it went; nothing typed is lost when it fails.
import { ApiError } from '@heed/api/client';
import { mayReach } from '@heed/domain/casework';
import type { MessageAttachment } from '@heed/envelope';
import { signal } from '@preact/signals';
import { workedOn } from '../board/debrief.ts';
import { caseOf } from '../casework/case.ts';
import { packaging } from '../evidence/open.ts';
import { load as loadInbox } from '../inbox/inbox.ts';
import { giveOn } from '../keys/spread.ts';
import { faultWords } from '../look/words.ts';
import { drop, takeWhole } from '../search/search.ts';
import { currentKey, type Keyring, readersOf } from '../session/keyring.ts';
import { call, client, session } from '../session/session.ts';
import { fileKeyFacts } from './hand-over.ts';
import { newMessageId, openConversation } from './load.ts';
import type { Memory, Reading } from './read.ts';
import { cannotWriteWords } from './verdict-words.ts';
import { conversationWords } from './words.ts';
import { CannotWrite, type Said, sealSaid, wrapTo } from './write.ts';

export const openId = signal<string | null>(null);
export const reading = signal<Reading | null>(null);
export const state = signal<'idle' | 'loading' | 'failed' | 'gone'>('idle');
/** The last thing that happened, for eyes and for a screen reader. */
export const told = signal<{ readonly tone: 'good' | 'bad'; readonly text: string } | null>(null);

export async function open(id: string): Promise<void> {
  openId.value = id;
  reading.value = null;
  told.value = null;
  await refresh();
}

export async function refresh(): Promise<void> {
  const id = openId.value;
  const keyring = session.value?.keyring;
  if (id === null || !keyring) return;
  if (reading.value === null) state.value = 'loading';
  try {
    await openConversation(client, keyring, id, { memory, shown: (read) => show(id, read) });
    if (openId.value !== id || session.value === null) return;
    void loadInbox({ quietly: true });
  } catch (error) {
    const gone = error instanceof ApiError && error.status === 404;
    if (gone) drop(id);
    if (openId.value === id) state.value = gone ? 'gone' : 'failed';
    if (!(error instanceof ApiError)) throw error;
  }
}

function show(id: string, read: Reading): void {
  if (session.value === null) return;
  takeWhole(read);
  if (openId.value !== id) return;
  reading.value = read;
  state.value = 'idle';
}

/** Opening two hundred messages takes a second; each act on the conversation looks at them anew. */
const memory: Memory = new Map();

/** Drops every opened word: at locking. */
export function emptyMemory(): void {
  memory.clear();
}

export function close(): void {
  openId.value = null;
  packaging.value = null;
  reading.value = null;
  state.value = 'idle';
  told.value = null;
}

/** Runs one act on the open conversation and tells how it went. Answers whether it was done. */
export async function act(done: string, work: (read: Reading, keyring: Keyring) => Promise<void>): Promise<boolean> {
  const read = reading.value;
  const keyring = session.value?.keyring;
  if (read === null || !keyring) return false;
  try {
    await work(read, keyring);
    await refresh();
    told.value = { tone: 'good', text: done };
    workedOn(read.row.id, caseOf(reading.value ?? read), keyring);
    return true;
  } catch (error) {
    told.value = { tone: 'bad', text: faultText(error) };
    return false;
  }
}

export function faultText(error: unknown): string {
  if (error instanceof CannotWrite) return cannotWriteWords[error.reason];
  if (error instanceof ApiError)
    return error.status === 0 ? faultWords.offline : (error.problem?.detail ?? faultWords.server);
  return faultWords.unexpected;
}

/** What was sealed under an id, so that a repeated sending sends the same bytes. */
const sealedBefore = new Map<string, Awaited<ReturnType<typeof sealSaid>>['request']>();

export async function say(
  role: 'desk' | 'note',
  said: { readonly text: string; readonly attachments: readonly MessageAttachment[]; readonly id: string },
): Promise<boolean> {
  return act(role === 'desk' ? conversationWords.answered : conversationWords.noted, async (read, keyring) => {
    const facts = role === 'note' ? { by: keyring.me.member.id } : undefined;
    await send(role, { ...said, ...(facts && { facts }) }, read, keyring);
  });
}

/** Seals and sends; a repeated sending under one id sends the same bytes. An answer waits as the safe contact plan says. */
export async function send(
  role: 'desk' | 'note',
  said: Said,
  read: Reading,
  keyring: Keyring,
  more: { readonly informs?: true } = {},
): Promise<void> {
  const reach = role === 'desk' ? mayReach(caseOf(read), Date.now()) : null;
  if (reach === 'never') throw new CannotWrite('no-hour');
  const request = sealedBefore.get(said.id) ?? (await sealSaid(role, said, read, keyring)).request;
  sealedBefore.set(said.id, request);
  await call('answer', { ...request, ...more, ...(reach !== null && { release: reach }) }, { id: read.row.id });
  sealedBefore.delete(said.id);
}

/** What was changed since must be sealed anew, under a new id. */
export function forgetSealed(id: string): void {
  sealedBefore.delete(id);
}

export function setState(to: 'open' | 'waiting' | 'closed'): Promise<boolean> {
  return act(conversationWords.nowIn[to], async (read) => {
    await call('setState', { state: to }, { id: read.row.id });
  });
}

/** To a colleague of this desk, or to nobody. She gets the key if she had none, and the file keys of what the desk key seals. */
export function handOver(member: string | null, name: string): Promise<boolean> {
  const done = member === null ? conversationWords.handedBack : conversationWords.handed(name);
  return act(done, async (read, keyring) => {
    const id = read.row.id;
    if (member === null) return void (await call('assign', { member, wraps: [] }, { id }));
    const desk = currentKey(keyring, read.row.desk);
    const to = readersOf(keyring, read.row.desk).filter((reader) => reader.member === member);
    if (read.key === null) throw new CannotWrite('no-conversation-key');
    if (desk === null || to.length === 0) throw new CannotWrite('no-desk-key');
    const wraps = read.row.readers.includes(member) ? [] : await wrapTo(to, read.key, read, keyring, desk);
    await call('assign', { member, wraps }, { id });
    const identities = [...keyring.secrets.values()].map(({ identity }) => identity);
    const facts = { by: keyring.me.member.id, handedTo: member, ...(await fileKeyFacts(read, identities)) };
    const said = { id: newMessageId(), text: conversationWords.handedNote(name), attachments: [], facts };
    await call('answer', (await sealSaid('note', said, read, keyring)).request, { id });
  });
}

/** A member has looked and vouches for the key: it is wrapped under the living desk key to all readers. */
export function wrapAnew(): Promise<boolean> {
  return act(conversationWords.wrapped, async (read, keyring) => {
    if (!(await giveOn(client, keyring, read, true))) throw new CannotWrite('no-desk-key');
  });
}

export function keepAfterAll(): Promise<boolean> {
  return act(conversationWords.kept, async (read) => {
    await call('keepAfterAll', {}, { id: read.row.id });
  });
}

export function link(other: string, linked: boolean): Promise<boolean> {
  return act(linked ? conversationWords.linked : conversationWords.unlinked, async (read) => {
    await call('link', { other, linked }, { id: read.row.id });
  });
}
