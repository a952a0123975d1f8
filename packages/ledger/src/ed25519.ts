// Strict Ed25519 verification. RFC 8032 and FIPS 186-5: no keys of small order, no non-canonical points; not
// the lax rule of ZIP 215.
import { ed25519 } from '@noble/curves/ed25519.js';

/** Whether `signature` (64 bytes) by `publicKey` (32 bytes) stands over `message`. Never throws. */
export function isValidEd25519(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false; // No point of the curve.
  }
}
