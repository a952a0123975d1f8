// The announcement of a changed code. The old key signs the message that holds it; the new key signs the
// proof here, so that nobody can put a past of his own before her new code, nor a future of his own behind
// her old one. Spec: docs/spec/envelope.md, 'Changing the code'.
import { bytesToHex } from '@noble/hashes/utils.js';
import type { PersonKeys } from '../derive.ts';
import type { Rekey } from '../message.ts';
import { rekeyBytes } from '../rekey.ts';
import { withContext } from '../signing.ts';

/** The `rekey` field of a message in `conversation` (the old id, 64 hex digits), by the new code's keys. */
export function makeRekey(
  conversation: string,
  newKeys: Pick<PersonKeys, 'signKey' | 'sealRecipient' | 'sign'>,
): Rekey {
  const body = rekeyBytes(conversation, newKeys.signKey, newKeys.sealRecipient);
  const proof = bytesToHex(newKeys.sign(withContext('heed/rekey/v1', body)));
  return { sign: newKeys.signKey, seal: newKeys.sealRecipient, proof };
}
