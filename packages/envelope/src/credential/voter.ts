// What a voter's own code gives: the key under which her votes stand, the key by which she reads them on
// another phone, and the blinding of her credential. Another code than the card's, so that who handed the
// card out can do nothing. Spec: docs/spec/envelope.md, 'The voter'.
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ReportCode } from '../code.ts';
import { rootOfCode } from '../derive.ts';
import type { Signer } from '../message.ts';
import { EnvelopeError } from '../refusal.ts';
import { hashHex, signerFromSeed } from '../signing.ts';
import { type Blinding, PSS_SALT_BYTES, RANDOMIZER_BYTES } from './blind-rsa.ts';
import { numberOf, type RsaModulus } from './modulus.ts';

/** A voter of one consultation. `publicKey` is 64 hex digits and stands in each ballot. */
export interface VoterKeys extends Signer {
  /** 32 hex digits. */
  readonly consultation: string;
  /** SHA-256 of the public key, 64 hex digits: under which ballots are stored and replaced. */
  readonly nullifier: string;
  /** 32 bytes: seals her votes to herself. */
  readonly ownKey: Uint8Array;
  /** 32 bytes, the same for every key of the consultation, so that a repeated request is the same request. */
  readonly randomizer: Uint8Array;
  /** Salt and factor for a modulus: the same each time, others for each modulus. */
  blindingFor(modulus: RsaModulus): Blinding;
}

/** The keys of a voter's own code. Takes as long as `deriveKeys`. Same code and consultation, same keys. */
export async function deriveVoter(
  code: ReportCode,
  consultation: string,
  salt: Uint8Array,
  options: { tick?: number } = {},
): Promise<VoterKeys> {
  return voterFromRoot(await rootOfCode(code, salt, options), consultation);
}

/** The same from the 32 byte root of a code. Throws 'bad-key'. */
export function voterFromRoot(root: Uint8Array, consultation: string): VoterKeys {
  if (root.length !== 32 || !/^[0-9a-f]{32}$/.test(consultation)) throw new EnvelopeError('bad-key');
  const expand = (label: string, length: number, more: Uint8Array = new Uint8Array()) =>
    hkdf(
      sha256,
      root,
      undefined,
      concatBytes(utf8ToBytes(`heed/v1/vote/${label}\0`), hexToBytes(consultation), more),
      length,
    );
  const signer = signerFromSeed(expand('sign', 32));
  return {
    ...signer,
    consultation,
    nullifier: nullifierOf(signer.publicKey),
    ownKey: expand('own', 32),
    randomizer: expand('randomizer', RANDOMIZER_BYTES),
    blindingFor(modulus) {
      const bytes = expand('blinding', PSS_SALT_BYTES + modulus.bytes + excessBytes, modulusBytes(modulus));
      // So much longer than the modulus that the remainder is as good as uniform.
      const factor = numberOf(bytes.subarray(PSS_SALT_BYTES)) % modulus.value;
      return { salt: bytes.slice(0, PSS_SALT_BYTES), factor };
    },
  };
}

/** Of the number from which a factor is taken: a remainder is off by one part in 2^128. */
const excessBytes = 16;

const modulusBytes = ({ value }: RsaModulus) => utf8ToBytes(value.toString(16));

/** SHA-256 of a voter's public key (64 hex digits), 64 hex digits. */
export const nullifierOf = (voter: string): string => hashHex(hexToBytes(voter));
