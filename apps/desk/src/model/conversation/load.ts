// Fetches a conversation whole, opens it, and at the first opening makes its own key. The first member who
// opens wins: the others take that key.
import type { DeskConversation } from '@heed/api';
import type { Client } from '@heed/api/client';
import { type RosterDocument, rosterHash, rosterOf as rosterIn } from '@heed/envelope';
import { randomHex } from '@heed/envelope/seal';
import { currentKey, type MemberKeyring, ownDesks } from '../session/keyring.ts';
import type { RosterAt } from './author.ts';
import { type ReadingCache, readConversation } from './read.ts';
import type { Reading } from './reading.ts';
import { summaryOf } from './summary.ts';
import { firstOpening, sealedSummary, summaryNow } from './write.ts';

/** Every page of it, so that the judgement rests on all messages. */
export async function fetchConversation(client: Client, id: string): Promise<DeskConversation> {
  let page = await client.call('casework.read', {}, { id });
  const messages = [...page.messages];
  while (page.more) {
    const after = messages.at(-1)?.id;
    page = await client.call('casework.read', after === undefined ? {} : { after }, { id });
    messages.push(...page.messages);
  }
  return { ...page, messages, more: false };
}

/** By keyring and serial: an earlier roster is asked for once. */
const rosters = new WeakMap<MemberKeyring, Map<number, Promise<RosterDocument | null>>>();

/**
 * An earlier roster, believed because the newest one names it, through the hashes of those between: a
 * signature alone could be dated back. Null where the server gives another, or none.
 */
function rosterOf(client: Client, keyring: MemberKeyring, serial: number): Promise<RosterDocument | null> {
  const { listed, me } = keyring;
  if (listed === null || !Number.isSafeInteger(serial) || serial < 1 || serial > listed.serial)
    return Promise.resolve(null);
  if (serial === listed.serial) return Promise.resolve(me.roster);
  const knownRosters = rosters.get(keyring) ?? new Map<number, Promise<RosterDocument | null>>();
  rosters.set(keyring, knownRosters);
  const roster =
    knownRosters.get(serial) ??
    fetchRoster(client, keyring, serial).catch(() => {
      // The network failed: asked for again at the next reading.
      knownRosters.delete(serial);
      return null;
    });
  knownRosters.set(serial, roster);
  return roster;
}

async function fetchRoster(
  client: Client,
  keyring: MemberKeyring,
  serial: number,
): Promise<RosterDocument | null> {
  const next = await rosterOf(client, keyring, serial + 1);
  const previousHash = next && rosterIn(next)?.previous;
  if (!previousHash) return null;
  const { roster } = await client.call('members.readRoster', {}, { serial: String(serial) });
  return rosterHash(roster) === previousHash ? roster : null;
}

/** Earlier rosters, by their serial, for whoever asks who signed a note. */
export const rosterAt =
  (client: Client, keyring: MemberKeyring): RosterAt =>
  async (serial) => {
    const roster = await rosterOf(client, keyring, serial);
    return roster && rosterIn(roster);
  };

/** Reads without leaving a trace of opening: for the bulk review and for search inside all. */
export async function peek(
  client: Client,
  keyring: MemberKeyring,
  id: string,
  memory?: ReadingCache,
): Promise<Reading> {
  return readConversation(await fetchConversation(client, id), keyring, memory, rosterAt(client, keyring));
}

/**
 * Reads, makes the conversation key where there is none, and says that it was seen. `shown` gets it as soon
 * as it can be read. `memory` spares opening again what was opened before.
 */
export async function openConversation(
  client: Client,
  keyring: MemberKeyring,
  id: string,
  {
    memory,
    onReading,
  }: { readonly memory?: ReadingCache; readonly onReading?: (reading: Reading) => void } = {},
): Promise<Reading> {
  let reading = await peek(client, keyring, id, memory);
  // An interpreter leaves no sign: the desk has still to open what came in.
  if (!readsFor(keyring, reading)) {
    onReading?.(reading);
    return reading;
  }
  if (reading.row.hidden) {
    onReading?.(reading);
    // The server hands out nothing of it; that somebody saw the wish is all there is to say.
    if (reading.row.awaiting) await client.call('casework.markSeen', { message: '0'.repeat(32) }, { id });
    return reading;
  }
  if (reading.keyState === 'not-made' && mayOpen(reading, keyring)) {
    const { request } = await firstOpening(reading, keyring);
    await client.call('casework.open', request, { id });
    reading = await peek(client, keyring, id, memory);
  }
  onReading?.(reading);
  await markSeen(client, keyring, reading);
  return reading;
}

/**
 * Reads again what is open already, and leaves no trace of opening; `markSeen` leaves it. A conversation
 * whose key was made by a colleague meanwhile is read with it.
 */
export async function followConversation(
  client: Client,
  keyring: MemberKeyring,
  id: string,
  memory: ReadingCache,
) {
  const read = await peek(client, keyring, id, memory);
  const marks = readsFor(keyring, read) && !read.row.hidden;
  return { read, markSeen: async () => void (marks && (await markSeen(client, keyring, read))) };
}

/** Whether the member reads for the desk of this conversation; else they are its interpreter. */
export const readsFor = (keyring: MemberKeyring, { row }: Pick<Reading, 'row'>): boolean =>
  ownDesks(keyring).some(({ id }) => id === row.desk);

/** What does not open or is forged is looked at, but no key is made for it. */
function mayOpen(reading: Reading, keyring: MemberKeyring): boolean {
  // Without a list of members that holds, the key would be wrapped to nobody, or to somebody who left.
  return (
    reading.genuine.length > 0 && keyring.roster !== null && currentKey(keyring, reading.row.desk) !== null
  );
}

async function markSeen(client: Client, keyring: MemberKeyring, reading: Reading): Promise<void> {
  const last = reading.messages.at(-1);
  if (last === undefined || reading.messages.every(({ message }) => message === null)) return;
  if (reading.row.unread > 0 || reading.row.state === 'new')
    await client.call('casework.markSeen', { message: last.id }, { id: reading.row.id });
  // An old desk key is needed as long as a summary stands under it.
  const aged = reading.row.summary?.key !== currentKey(keyring, reading.row.desk)?.id;
  const isNews = reading.summary?.news === true;
  if (reading.row.unread > 0 || reading.summary === null || isNews || aged)
    await renewSummary(client, keyring, reading);
}

/**
 * The line in the inbox follows what was read; under the newest desk key, so that an old one can be
 * destroyed.
 */
async function renewSummary(client: Client, keyring: MemberKeyring, reading: Reading): Promise<void> {
  const desk = currentKey(keyring, reading.row.desk);
  if (desk === null || reading.keyState !== 'held' || reading.genuine.length === 0) return;
  // Another holds its key: keep their anchor.
  if (reading.row.summary && summaryOf(reading.row, keyring) === null) return;
  await client.call('casework.putSummary', sealedSummary(summaryNow(reading), reading, desk, keyring), {
    id: reading.row.id,
  });
}

export const newMessageId = () => randomHex(16);
