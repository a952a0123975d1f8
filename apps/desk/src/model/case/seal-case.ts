// A case in the person's place: a code, its keys, and the first message that they sign, sealed to a desk.
// Seals and opens nothing, so that a phone that goes out can hold it.
import { clockFact } from '@heed/domain/hour';
import { type CertifiedDeskKey, type Facts, nextLinks } from '@heed/envelope';
import { makeCode, type ReportCode } from '@heed/envelope/code';
import { deriveKeys, type PersonKeys } from '@heed/envelope/derive';
import { randomHex, sealMessage } from '@heed/envelope/seal';
import { fromHex, toBase64 } from '../../ui/bytes.ts';

export interface NewCaseKeys {
  readonly code: ReportCode;
  readonly keys: PersonKeys;
}

/** A code and its keys, by the salt of the server that it is for. */
export async function makeTaken(salt: string): Promise<NewCaseKeys> {
  const code = makeCode();
  return { code, keys: await deriveKeys(code, fromHex(salt)) };
}

/** What is to be sent. */
export async function sealCase(
  { keys }: NewCaseKeys,
  { text, facts }: { readonly text: string; readonly facts: Facts },
  { desk, id: deskKey, seal }: Pick<CertifiedDeskKey, 'desk' | 'id' | 'seal'>,
) {
  const sealed = await sealMessage(
    {
      conversation: keys.conversation,
      role: 'person',
      deskKey,
      ...nextLinks([], 'person'),
      text,
      attachments: [],
      sign: keys.signKey,
      seal: keys.sealRecipient,
      facts: { ...facts, ...clockFact(Date.now()) },
      id: randomHex(16),
    },
    { sign: keys, recipients: [seal, keys.sealRecipient] },
  );
  const { id, salt } = sealed.message;
  const message = { id, envelope: toBase64(sealed.envelope), salt };
  return { desk, conversation: keys.conversation, sign: keys.signKey, deskKey, message, attachments: [] };
}
