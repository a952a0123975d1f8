// Hands a conversation to a colleague of its desk, or to nobody.
import { signWraps } from '@heed/envelope';
import { conversationWords } from '../../words/conversation.ts';
import { currentKey, type MemberKeyring, readersOf } from '../session/keyring.ts';
import { call } from '../session/session.ts';
import { fileKeyFacts } from './file-keys.ts';
import { newMessageId } from './load.ts';
import type { Reading } from './reading.ts';
import { CannotWrite, sealOutgoing, wrapTo } from './write.ts';

/**
 * They get the key if they had none, and the file keys of what the desk key seals. Throws ApiError, and
 * CannotWrite where this member holds no key of it.
 */
export async function handOver(
  read: Reading,
  keyring: MemberKeyring,
  member: string | null,
  name: string,
): Promise<void> {
  const { id } = read.row;
  if (member === null) return void (await call('casework.assign', { member, wraps: [] }, { id }));
  const desk = currentKey(keyring, read.row.desk);
  const to = readersOf(keyring, read.row.desk).filter((reader) => reader.member === member);
  if (read.key === null) throw new CannotWrite('no-conversation-key');
  if (desk === null || to.length === 0) throw new CannotWrite('no-desk-key');
  const wraps = read.row.readers.includes(member) ? [] : await wrapTo(to, read.key, read, keyring, desk);
  const proof = wraps.length === 0 ? {} : { proof: signWraps({ id, wraps }, desk) };
  await call('casework.assign', { member, wraps, ...proof }, { id });
  const identities = [...keyring.secrets.values()].map(({ identity }) => identity);
  const facts = { by: keyring.me.member.id, handedTo: member, ...(await fileKeyFacts(read, identities)) };
  const message = {
    id: newMessageId(),
    text: conversationWords.handedNote({ name }),
    attachments: [],
    facts,
  };
  await call('casework.write', (await sealOutgoing('note', message, read, keyring)).request, { id });
}
