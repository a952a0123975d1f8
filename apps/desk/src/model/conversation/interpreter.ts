// Letting an interpreter read one conversation, and ending it.

import type { Body } from '@heed/domain/casework';
import { may } from '@heed/domain/roles';
import { signWraps } from '@heed/envelope';
import { interpreterWords as w } from '../../words/interpreter.ts';
import { currentKey, type MemberKeyring, type RosterMember } from '../session/keyring.ts';
import { call, client } from '../session/session.ts';
import { fileKeyFacts } from './file-keys.ts';
import { newMessageId, openConversation } from './load.ts';
import type { Reading } from './reading.ts';
import { CannotWrite, sealOutgoing, wrapTo } from './write.ts';

/** Confidentiality signed, conflict answered, and the person has said yes. */
export const mayInterpret = ({ confidentiality, conflict, accepted }: Body<'interpreter'>): boolean =>
  confidentiality !== null && conflict.trim() !== '' && accepted === 'yes';

/** Members by the signed roster who read one conversation at a time. */
export const interpretersOf = (keyring: MemberKeyring): readonly RosterMember[] =>
  (keyring.roster?.members ?? []).filter(({ roles }) =>
    roles.every((role) => may(role, 'thread') && !may(role, 'read')),
  );

/** Those of them who hold this conversation's key. */
export const interpreting = (read: Reading, keyring: MemberKeyring): readonly RosterMember[] =>
  interpretersOf(keyring).filter(({ member }) => read.row.readers.includes(member));

/**
 * First a note with the keys of what was sealed to the desk, then the conversation's own key, wrapped to
 * them.
 */
export async function give(
  to: RosterMember,
  name: string,
  read: Reading,
  keyring: MemberKeyring,
): Promise<void> {
  const { id } = read.row;
  const desk = currentKey(keyring, read.row.desk);
  if (desk === null) throw new CannotWrite('no-desk-key');
  if (read.key === null) throw new CannotWrite('no-conversation-key');
  const identities = [...keyring.secrets.values()].map(({ identity }) => identity);
  const facts = { by: keyring.me.member.id, handedTo: to.member, ...(await fileKeyFacts(read, identities)) };
  const note = newMessageId();
  const message = { id: note, text: w.note({ name }), attachments: [], facts };
  await call('casework.write', (await sealOutgoing('note', message, read, keyring)).request, { id });
  const wrap = (await wrapTo([to], read.key, read, keyring, desk)).find(
    ({ member }) => member === to.member,
  )!.wrap;
  const proof = signWraps({ id, wraps: [{ member: to.member, wrap }] }, desk);
  await call('interpreter.grantAccess', { member: to.member, wrap, note, proof }, { id });
}

export const take = (member: string, read: Reading): Promise<unknown> =>
  call('interpreter.revokeAccess', {}, { id: read.row.id, member });

/** The person refused, or what was signed is no longer so: nobody interprets until it is given again. */
export async function endAll(read: Reading, keyring: MemberKeyring): Promise<void> {
  const { row } = await openConversation(client, keyring, read.row.id);
  for (const { member } of interpreting({ ...read, row }, keyring)) await take(member, read);
}
