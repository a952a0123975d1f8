// Cosignatures that stand against quantum computers: ML-DSA-44 (FIPS 204) over the struct `cosigned_message`
// of C2SP tlog-cosignature 1.1.0-rc.1.
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { ml_dsa44 } from '@noble/post-quantum/ml-dsa.js';
import { parseCheckpoint } from './checkpoint.ts';
import { type Cosigner, readTimedSignature, u64, type Verify, verifyEd25519 } from './cosignature.ts';
import { LedgerError, malformed } from './error.ts';
import { COSIGNATURE_ML_DSA_44 } from './key.ts';

const ML_DSA_44_BYTES = 2420;
const label = utf8ToBytes('subtree/v1\n\0');

/** Every kind of signature: Ed25519 and ML-DSA-44. */
export const verifyAny: Verify = (text, signature, key) => {
  if (key.type !== COSIGNATURE_ML_DSA_44) return verifyEd25519(text, signature, key);
  const cosigned = readTimedSignature(signature);
  if (cosigned === null || cosigned.signature.length !== ML_DSA_44_BYTES) return null;
  const message = cosignedStruct(key.name, text, cosigned.time);
  return ml_dsa44.verify(cosigned.signature, message, key.publicKey) ? cosigned.time : null;
};

/** A cosigner from a seed of 32 bytes. Signing takes some milliseconds. */
export function mlDsaCosigner(name: string, seed: Uint8Array): Cosigner {
  if (seed.length !== 32) throw new LedgerError('bad-key', 'Cannot make a cosigner: the seed needs 32 bytes');
  const { publicKey, secretKey } = ml_dsa44.keygen(seed);
  return {
    name,
    type: COSIGNATURE_ML_DSA_44,
    publicKey,
    sign: (text, time) => ml_dsa44.sign(cosignedStruct(name, text, time), secretKey),
  };
}

/** What is signed of a whole tree. Throws 'malformed' where `text` is no checkpoint. */
function cosignedStruct(cosigner: string, text: string, time: number): Uint8Array {
  const { origin, size, root } = parseCheckpoint(text);
  return concatBytes(
    label,
    lengthPrefixed(cosigner),
    u64(time),
    lengthPrefixed(origin),
    u64(0),
    u64(size),
    root,
  );
}

function lengthPrefixed(text: string): Uint8Array {
  const bytes = utf8ToBytes(text);
  if (bytes.length < 1 || bytes.length > 255) throw malformed('a name');
  return concatBytes(Uint8Array.of(bytes.length), bytes);
}
