// The credential of one seat: a blind signature of the consultation over a voter's key. Whoever shows it has
// used a card of the group; which card, nobody can tell. Spec: docs/spec/envelope.md, 'The credential'.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import { EnvelopeError } from '../refusal.ts';
import { blindMessage, isBlindSignature, prepareMessage, unblindSignature } from './blind-rsa.ts';
import { type ConsultationKey, groupModulus } from './key-form.ts';
import { modulusFrom } from './modulus.ts';
import type { VoterKeys } from './voter.ts';

/** What stands in everything that a voter sends. */
export interface Credential {
  /** 32 hex digits. */
  readonly consultation: string;
  /** Whose key signed. */
  readonly group: string;
  /** Ed25519 public key of the voter, 64 hex digits. */
  readonly voter: string;
  /** 64 hex digits. */
  readonly randomizer: string;
  /** The signature, base64url of 256 bytes. */
  readonly credential: string;
}

/** A credential under way: what the server is asked to sign, and how its answer becomes a credential. */
export interface CredentialRequest {
  /** Base64url of 256 bytes. The same for the same code, group and key: it may be sent again. */
  readonly blinded: string;
  /** Takes the signature as the server gave it. Throws 'bad-signature' where it is another. */
  finish(signature: string): Credential;
}

/** Asks for a seat of `group`. Throws 'bad-key' where the consultation has no such group or a bad modulus. */
export function requestCredential(
  voter: VoterKeys,
  key: Pick<ConsultationKey, 'consultation' | 'groups'>,
  group: string,
): CredentialRequest {
  const modulus = groupModulus(key, group);
  if (modulus === null || key.consultation !== voter.consultation) throw new EnvelopeError('bad-key');
  const input = inputOf(voter.consultation, voter.publicKey, voter.randomizer);
  const checked = modulusFrom(modulus);
  const { blinded, inverse } = blindMessage(input, checked, voter.blindingFor(checked));
  return {
    blinded: base64urlnopad.encode(blinded),
    finish(signature) {
      const credential = unblindSignature(input, bytesOfText(signature), inverse, checked);
      return {
        consultation: voter.consultation,
        group,
        voter: voter.publicKey,
        randomizer: bytesToHex(voter.randomizer),
        credential: base64urlnopad.encode(credential),
      };
    },
  };
}

/** Whether the key of its group signed the credential. Never throws on what has the form of one. */
export function isCredential(
  { consultation, group, voter, randomizer, credential }: Credential,
  key: Pick<ConsultationKey, 'consultation' | 'groups'>,
): boolean {
  const modulus = groupModulus(key, group);
  if (modulus === null || consultation !== key.consultation) return false;
  try {
    const input = inputOf(consultation, voter, hexToBytes(randomizer));
    return isBlindSignature(input, base64urlnopad.decode(credential), modulusFrom(modulus));
  } catch {
    return false;
  }
}

/** What is signed: SHA-256("heed-vote-v1" || consultation || voter's key), behind the randomizer. */
const inputOf = (consultation: string, voter: string, randomizer: Uint8Array): Uint8Array =>
  prepareMessage(
    sha256(concatBytes(utf8ToBytes('heed-vote-v1'), hexToBytes(consultation), hexToBytes(voter))),
    randomizer,
  );

function bytesOfText(text: string): Uint8Array {
  try {
    return base64urlnopad.decode(text);
  } catch {
    throw new EnvelopeError('bad-signature');
  }
}
