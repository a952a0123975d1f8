// Wraps conversation keys to those who should read and cannot yet: a new member, the recovery recipient,
// everybody after a desk key was withdrawn. Conversation by conversation, in this browser, with progress.
// When it is done by itself: rewrap.ts.
import type { Client } from '@heed/api/client';
import { signWraps } from '@heed/envelope';
import { unwrapDeskKey, wrapDeskKey } from '@heed/envelope/keys';
import { fromBase64, toBase64 } from '../../ui/bytes.ts';
import { fetchConversation, peek } from '../conversation/load.ts';
import { readConversation } from '../conversation/read.ts';
import type { Reading } from '../conversation/reading.ts';
import { wrapTo } from '../conversation/write.ts';
import { currentKey, type MemberKeyring, readersOf, recoveryRecipient } from '../session/keyring.ts';
import { type RosterChange, rosterOf } from './change.ts';

/** Hears how many are done; answers false to stop. */
export type RewrapProgress = (count: number) => boolean;

/** Ids of all conversations of a desk that are open or closed, page by page. */
async function* conversationsOf(client: Client, desk: string): AsyncGenerator<string> {
  for (const view of ['open', 'closed'] as const) {
    let cursor: string | undefined;
    do {
      const page = await client.call('inbox.list', { desk, view, ...(cursor !== undefined && { cursor }) });
      // What nobody has opened has no key yet.
      for (const row of page.rows) if (row.summary !== null) yield row.id;
      cursor = page.cursor ?? undefined;
    } while (cursor !== undefined);
  }
}

/**
 * The readings of a desk while the old key is still trusted: after its withdrawal its wraps are believed no
 * more.
 */
export async function collectReadings(
  client: Client,
  keyring: MemberKeyring,
  desk: string,
  onProgress: RewrapProgress,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const id of conversationsOf(client, desk)) {
    if (!onProgress(readings.length)) break;
    const reading = await peek(client, keyring, id);
    if (reading.keyState === 'held') readings.push(reading);
  }
  return readings;
}

/** Wraps a conversation's key, under the present desk key, to those who miss it, or to all. */
export async function rewrapConversation(
  client: Client,
  keyring: MemberKeyring,
  reading: Reading,
  toAll: boolean,
): Promise<boolean> {
  const desk = currentKey(keyring, reading.row.desk);
  if (reading.key === null || desk === null) return false;
  const misses = (member: string) => toAll || !reading.row.readers.includes(member);
  const readers = readersOf(keyring, reading.row.desk).filter(({ member }) => misses(member));
  if (readers.length === 0 && !(recoveryRecipient(keyring) && misses('recovery'))) return false;
  const wraps = await wrapTo(readers, reading.key, reading, keyring, desk);
  const { id } = reading.row;
  await client.call('keys.putWraps', { wraps, proof: signWraps({ id, wraps }, desk) }, { id });
  return true;
}

/** With the recovered identity: the desk keys, wrapped to this supervisor in a new roster. */
export async function restoredDeskKeys(
  client: Client,
  keyring: MemberKeyring,
  identity: string,
): Promise<RosterChange> {
  const { deskKeys } = await client.call('keys.recover', {});
  const wraps = [];
  const desks = new Map(keyring.deskKeys.map(({ id, desk }) => [id, desk]));
  for (const { deskKey, wrap } of deskKeys) {
    // Its own supervisor restores it.
    if (!keyring.me.member.desks.includes(desks.get(deskKey) ?? '')) continue;
    const secret = await unwrapDeskKey(fromBase64(wrap), [identity], deskKey);
    const again = toBase64(await wrapDeskKey(secret, [keyring.keys.recipient]));
    wraps.push({ deskKey, member: keyring.me.member.id, wrap: again });
  }
  return { roster: rosterOf(keyring, keyring.listed?.members ?? [], wraps), deskKeys: [] };
}

/**
 * With the recovered identity: conversation keys, wrapped again to this desk's readers. Needs the desk keys
 * first.
 */
export async function restoreConversations(
  client: Client,
  keyring: MemberKeyring,
  identity: string,
  onProgress: RewrapProgress,
) {
  let count = 0;
  let after: string | undefined;
  for (;;) {
    const page = await client.call('keys.recover', after === undefined ? {} : { after });
    for (const { conversation, wrap } of page.conversations) {
      if (!onProgress(count)) return count;
      // Another desk's: its own supervisor restores it.
      const row = await fetchConversation(client, conversation).catch(() => null);
      if (row === null) continue;
      const reading = await readConversation(
        { ...row, wrap },
        { ...keyring, keys: { ...keyring.keys, identity } },
      );
      if (await rewrapConversation(client, keyring, { ...reading, row }, true)) count++;
    }
    after = page.conversations.at(-1)?.conversation;
    if (after === undefined || page.conversations.length < 200) return count;
  }
}
