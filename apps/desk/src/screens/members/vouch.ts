// After a desk key was withdrawn, what it signed counts only where a message by a living key stands on it
// (docs/spec/envelope.md, 'What a lost key signed'). The browser that withdraws the key has read everything
// while it was believed: it writes that message itself, so that no record leaves the case file and no answer
// looks forged to the person.

import { ApiError, type Client } from '@heed/api/client';
import { hashHex } from '@heed/envelope';
import { peek } from '../../model/conversation/load.ts';
import type { Reading, ReadMessage } from '../../model/conversation/reading.ts';
import { send } from '../../model/conversation/send.ts';
import { CannotWrite } from '../../model/conversation/write.ts';
import { bookLanguage, fetchOtherBooks, phrasesIn } from '../../model/phrases.ts';
import { currentKey, type MemberKeyring } from '../../model/session/keyring.ts';
import { vouchWords } from '../../words/members.ts';

const isSuperseded = ({ verdict }: ReadMessage) =>
  typeof verdict === 'object' && verdict.notGenuine === 'superseded';

/** `before`: as it was read while the old key was believed. `keyring`: with the new one. */
export async function vouchFor(client: Client, before: Reading, keyring: MemberKeyring): Promise<void> {
  const desk = currentKey(keyring, before.row.desk);
  if (desk === null) return;
  const now = await peek(client, keyring, before.row.id);
  const supersededMessages = now.messages.filter(isSuperseded);
  if (supersededMessages.length === 0 || now.keyState !== 'held') return;
  const id = (what: string) =>
    hashHex(new TextEncoder().encode(`heed/vouch-${what} ${before.row.id} ${desk.id}`)).slice(0, 32);
  const by = keyring.me.member.id;
  const note = { text: vouchWords.note, attachments: [], id: id('note'), facts: { by } };
  await once(send('note', note, before, keyring));
  // To the person only where an answer of hers would look forged, and where a conversation goes on.
  const toPerson = supersededMessages.some(
    ({ message, listedRole }) => (message?.role ?? listedRole) === 'desk',
  );
  if (!toPerson || now.row.state === 'closed' || now.verified.person.seal === null) return;
  await fetchOtherBooks();
  const says = (language: string) =>
    phrasesIn(language).find((phrase) => phrase.id === 'keys-renewed')?.translation;
  const text = says(bookLanguage(String(before.facts.language ?? ''))) ?? says('en') ?? '';
  const message = { text, attachments: [], id: id('answer') };
  await once(send('desk', message, before, keyring, { informs: true }));
}

/**
 * Written before, or not to be written: the plan of the person has no hour for it, or two codes are in doubt.
 */
const once = (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => {
    if (error instanceof CannotWrite) return;
    if (!(error instanceof ApiError && error.status === 409)) throw error;
  });
