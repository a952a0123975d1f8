// Verifies the signatures that time-stamping authorities use: ECDSA on P-256 and P-384, RSA with PKCS #1
// v1.5, over SHA-256, SHA-384 or SHA-512. FIPS 186-5; RFC 8017, 8.2.2; RFC 5758; RFC 4055. Anything else is
// not verified, and said so by 'bad-key'.
import { p256, p384 } from '@noble/curves/nist.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { LedgerError } from '../error.ts';
import { bits, type DerElement, elements, inside, integer, oid, only, SEQUENCE } from './der.ts';

type Hash = (bytes: Uint8Array) => Uint8Array;
type DigestName = 'sha256' | 'sha384' | 'sha512';

const hashes: Readonly<Record<DigestName, Hash>> = { sha256, sha384, sha512 };
const hashOids: Readonly<Record<string, DigestName>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
/**
 * Hash by the algorithm of a signature; plain rsaEncryption takes the digest algorithm that stands beside it
 * (RFC 3370, 3.2).
 */
const signatureOids: Readonly<Record<string, DigestName>> = {
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
};
const RSA = '1.2.840.113549.1.1.1';
const EC = '1.2.840.10045.2.1';
const curves: Readonly<Record<string, typeof p256>> = { '1.2.840.10045.3.1.7': p256, '1.3.132.0.34': p384 };

const unknown = () =>
  new LedgerError('bad-key', 'Cannot verify a time-stamp: made by an algorithm that is not known here');

/** The hash of an AlgorithmIdentifier. Throws 'bad-key' for one that is weak or not known. */
export function hashNamed(algorithm: DerElement | undefined): Hash {
  const [identifier, parameters] = inside(algorithm);
  const name = hashOids[oid(identifier)];
  // NULL or nothing: RFC 5754, section 2.
  if (name === undefined || (parameters && parameters.tag !== 0x05)) throw unknown();
  return hashes[name];
}

/**
 * Whether `signature` by the key (SubjectPublicKeyInfo) stands over `message`. Throws 'malformed' and
 * 'bad-key'.
 */
export function isValidSignature(of: {
  readonly key: DerElement;
  readonly algorithm: DerElement | undefined;
  /** Digest algorithm, where the signature's own names none. */
  readonly digest?: DerElement | undefined;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}): boolean {
  const [kind, keyBits] = inside(of.key);
  const [keyOid, parameters] = inside(kind);
  const [algorithm, without] = inside(of.algorithm);
  const identifier = oid(algorithm);
  if (without && without.tag !== 0x05) throw unknown();
  const hash = signatureOids[identifier]
    ? hashes[signatureOids[identifier]]
    : identifier === RSA
      ? hashNamed(of.digest)
      : null;
  if (hash === null) throw unknown();
  const family = identifier.startsWith('1.2.840.113549') ? RSA : EC;
  if (oid(keyOid) !== family) return false;
  const digest = hash(of.message);
  return family === RSA
    ? rsaHolds(bits(keyBits), hash, digest, of.signature)
    : ecdsaHolds(oid(parameters), bits(keyBits), digest, of.signature);
}

function ecdsaHolds(curve: string, key: Uint8Array, digest: Uint8Array, signature: Uint8Array): boolean {
  const used = curves[curve];
  if (used === undefined) throw unknown();
  try {
    // Both s and n - s are valid here: X.509 knows no low-s rule.
    return used.verify(signature, digest, key, { prehash: false, lowS: false, format: 'der' });
  } catch {
    return false;
  }
}

function rsaHolds(key: Uint8Array, hash: Hash, digest: Uint8Array, signature: Uint8Array): boolean {
  const [n, e] = elements(only(key, SEQUENCE).value).map(integer);
  if (n === undefined || e === undefined) return false;
  const length = Math.ceil(n.toString(16).length / 2);
  if (length < 256 || length > 1024 || signature.length !== length) return false;
  // A public exponent beyond 32 bits is nobody's, and would cost a reader minutes.
  if (e < 3n || e > 0xffffffffn || e % 2n === 0n) return false;
  const s = BigInt(`0x${bytesToHex(signature)}`);
  if (s >= n) return false;
  const decrypted = power(s, e, n)
    .toString(16)
    .padStart(length * 2, '0');
  return decrypted === padDigest(hash, digest, length);
}

/** EMSA-PKCS1-v1_5 in hex: compared whole, never parsed. RFC 8017, 9.2. */
function padDigest(hash: Hash, digest: Uint8Array, length: number): string {
  const names = { sha256: '01', sha384: '02', sha512: '03' } as const;
  const name = names[(Object.keys(hashes) as DigestName[]).find((one) => hashes[one] === hash) as DigestName];
  const size = digest.length.toString(16).padStart(2, '0');
  const total = (digest.length + 17).toString(16).padStart(2, '0');
  const info = hexToBytes(`30${total}300d06096086480165030402${name}050004${size}${bytesToHex(digest)}`);
  return `0001${'ff'.repeat(length - info.length - 3)}00${bytesToHex(info)}`;
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}
