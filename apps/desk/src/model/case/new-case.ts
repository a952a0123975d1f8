// Taking down a case that did not come through the site: a call, somebody at the door, a paper. The worker's
// browser makes a code for the person, as her own would have done, so that the case is sealed, proven and
// deleted like every other; read out to her, it lets her come back herself. Whoever does not get it loses
// nothing: the desk reads by its own keys. Makes what is to be sent; sends nothing itself.
import type { Client } from '@heed/api/client';
import type { Body } from '@heed/domain/casework';
import { CannotWrite } from '../conversation/write.ts';
import { currentKey, type MemberKeyring } from '../session/keyring.ts';
import { factsOfContact } from './contact-facts.ts';
import { makeTaken, type NewCaseKeys, sealCase } from './seal-case.ts';

export type { NewCaseKeys };

/**
 * A code and its keys, for this server or for one with the salt `elsewhere`: half a second of work, begun
 * while the worker listens.
 */
export async function beginTaking(client: Client, elsewhere?: string): Promise<NewCaseKeys> {
  return makeTaken(elsewhere ?? (await client.call('organisation.read', {})).salt);
}

/**
 * The first message of the case in the person's place, signed by her key: her words as they were taken down.
 */
export async function sealTaken(
  taking: NewCaseKeys,
  contact: Body<'contact'>,
  { desk, by, keyring }: { readonly desk: string; readonly by: string; readonly keyring: MemberKeyring },
) {
  const secret = currentKey(keyring, desk);
  const seal = keyring.deskKeys.find(({ id }) => id === secret?.id)?.seal;
  if (secret === null || seal === undefined) throw new CannotWrite('no-desk-key');
  const facts = { taken: contact.channel, by, ...factsOfContact(contact) };
  const sealed = await sealCase(taking, { text: contact.words, facts }, { desk, id: secret.id, seal });
  return { ...sealed, urgent: contact.danger === 'yes' };
}
