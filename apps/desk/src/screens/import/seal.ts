// Seals one case that is taken over, as if it had been taken down here: a first message by keys that are
// thrown away, since nobody gets their code, a key of the conversation for all who read at the desk, and a
// note for each entry. Sends nothing.

import type { Body, RecordKind } from '@heed/domain/casework';
import { clockFact } from '@heed/domain/hour';
import type { ImportedEntry } from '@heed/domain/htcds';
import { type LinkedMessage, type Message, nextLinks } from '@heed/envelope';
import { keysFromRoot } from '@heed/envelope/derive';
import { makeConversationKey, wrapConversationKey } from '@heed/envelope/keys';
import { randomHex, sealMessage } from '@heed/envelope/seal';
import { entryOf, noteOf } from '../../model/case/case.ts';
import { sealSummaryOf } from '../../model/conversation/summary.ts';
import { CannotWrite, signedFacts } from '../../model/conversation/write.ts';
import { currentKey, type MemberKeyring, readersOf, recoveryRecipient } from '../../model/session/keyring.ts';
import { toBase64 } from '../../ui/bytes.ts';
import { importWords as w } from '../../words/import.ts';
import { calledIn } from './read.ts';

export type SealedCase = Awaited<ReturnType<typeof sealImported>>;

export async function sealImported(entries: readonly ImportedEntry[], desk: string, keyring: MemberKeyring) {
  const secret = currentKey(keyring, desk);
  const seal = keyring.deskKeys.find(({ id }) => id === secret?.id)?.seal;
  const summaryKey = secret && keyring.summaryKeys.get(secret.id);
  if (secret === null || seal === undefined || !summaryKey) throw new CannotWrite('no-desk-key');
  const by = keyring.me.member.id;
  const id = randomHex(16);
  const person = await keysFromRoot(crypto.getRandomValues(new Uint8Array(32)));
  const { conversation } = person;
  const name = calledIn(entries);
  const text = name === '' ? w.first : w.firstOf({ name });
  const first = await sealMessage(
    {
      conversation,
      role: 'person',
      deskKey: secret.id,
      ...nextLinks([], 'person'),
      text,
      attachments: [],
      sign: person.signKey,
      seal: person.sealRecipient,
      facts: { taken: 'import', by, ...clockFact(Date.now()) },
      id: randomHex(16),
    },
    { sign: person, recipients: [seal, person.sealRecipient] },
  );
  const key = await makeConversationKey();
  const genuine: (LinkedMessage & { message: Message })[] = [first];
  const notes = [];
  for (const { kind, body } of entries) {
    const note = noteOf(
      entryOf(kind as RecordKind, body as Body, { thing: randomHex(16), before: null, at: Date.now() }),
      by,
    );
    const timed = { ...note.facts, ...clockFact(Date.now()) };
    const whole = { ...note, facts: timed, conversation, attachments: [], id: randomHex(16) };
    const facts = signedFacts(whole, keyring);
    const sealed = await sealMessage(
      { ...whole, facts, role: 'note', deskKey: secret.id, ...nextLinks(genuine, 'note') },
      { sign: secret, recipients: [key.recipient] },
    );
    genuine.push(sealed);
    notes.push(asSent(sealed));
  }
  if (keyring.roster === null) throw new CannotWrite('no-roster');
  const wraps = readersWithRecovery(keyring, desk).map(async ({ member, seal: to }) => ({
    member,
    wrap: toBase64(await wrapConversationKey(key, conversation, [to], secret)),
  }));
  const summary = sealSummaryOf({ version: 1, sign: person.signKey, begins: text }, summaryKey, id);
  return {
    ...{ id, conversation, sign: person.signKey, deskKey: secret.id, conversationKey: key.recipient },
    wraps: await Promise.all(wraps),
    summary: { key: secret.id, sealed: toBase64(summary) },
    message: asSent(first),
    notes,
    closed: entries.some(({ kind }) => kind === 'closing'),
  };
}

function readersWithRecovery(keyring: MemberKeyring, desk: string) {
  const recovery = recoveryRecipient(keyring);
  return [...readersOf(keyring, desk), ...(recovery ? [{ member: 'recovery', seal: recovery }] : [])];
}

const asSent = ({ message, envelope }: { readonly message: Message; readonly envelope: Uint8Array }) => ({
  id: message.id,
  envelope: toBase64(envelope),
  salt: message.salt,
});
