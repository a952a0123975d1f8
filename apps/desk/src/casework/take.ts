// Taking down a case that did not come through the site: a call, somebody at the door, a paper. The worker's browser makes a code for the person, as her
// own would have done, so that the case is sealed, proven and deleted like every other; read out to her, it lets her come back herself. Whoever
// does not get it loses nothing: the desk reads by its own keys. Makes what is to be sent; sends nothing itself.
import type { Client } from '@heed/api/client';
import type { Body } from '@heed/domain/casework';
import { nextLinks } from '@heed/envelope';
import { type Code, makeCode } from '@heed/envelope/code';
import { deriveKeys, type PersonKeys } from '@heed/envelope/derive';
import { randomHex, sealMessage } from '@heed/envelope/seal';
import { fromHex, toBase64 } from '../bytes.ts';
import { CannotWrite } from '../conversation/write.ts';
import { currentKey, type Keyring } from '../session/keyring.ts';

export interface Taken {
  readonly code: Code;
  readonly keys: PersonKeys;
}

/** A code and its keys, for this server or for one with the salt `elsewhere`: half a second of work, begun while the worker listens. */
export async function beginTaking(client: Client, elsewhere?: string): Promise<Taken> {
  const code = makeCode();
  const salt = elsewhere ?? (await client.call('organisation', {})).salt;
  return { code, keys: await deriveKeys(code, fromHex(salt)) };
}

/** The first message of the case in the person's place, signed by her key: her words as they were taken down. */
export async function sealTaken(
  { keys }: Taken,
  { words, channel, language }: Pick<Body<'contact'>, 'words' | 'channel' | 'language'>,
  { desk, by, keyring }: { readonly desk: string; readonly by: string; readonly keyring: Keyring },
) {
  const secret = currentKey(keyring, desk);
  const seal = keyring.deskKeys.find(({ id }) => id === secret?.id)?.seal;
  if (secret === null || seal === undefined) throw new CannotWrite('no-desk-key');
  const sealed = await sealMessage(
    {
      conversation: keys.conversation,
      role: 'person',
      deskKey: secret.id,
      ...nextLinks([], 'person'),
      text: words,
      attachments: [],
      sign: keys.signKey,
      seal: keys.sealRecipient,
      facts: { taken: channel, by, ...(language !== '' && { language: language.slice(0, 100) }) },
      id: randomHex(16),
    },
    { sign: keys, recipients: [seal, keys.sealRecipient] },
  );
  const { id, salt } = sealed.message;
  return {
    desk,
    conversation: keys.conversation,
    sign: keys.signKey,
    deskKey: secret.id,
    message: { id, envelope: toBase64(sealed.envelope), salt },
    attachments: [],
  };
}
