// A hybrid identity, prepared to open many files. age-encryption derives its keys from the seed for every
// file, in script. Here they are derived once, and the browser's own ML-KEM-768 and X25519 do the work where
// it has them; both ways give the same bytes. X-Wing (draft-connolly-cfrg-xwing-kem) in HPKE (RFC 9180, base
// mode, HKDF-SHA256, ChaCha20-Poly1305), as C2SP age's 'hybrid recipient type' puts them together; every
// primitive is noble's or the browser's. Tested with the age test kit and against age-encryption.

import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { sha3_256, shake256 } from '@noble/hashes/sha3.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { ml_kem768 } from '@noble/post-quantum/ml-kem.js';
import { base64nopad, bech32 } from '@scure/base';
import type { Identity as AgeIdentity, Stanza } from 'age-encryption';
import { type Identity, isIdentity } from '../hybrid.ts';
import { EnvelopeError } from '../refusal.ts';

/** ML-KEM-768 ciphertext and X25519 share. */
const KEM_BYTES = 1088;
const SHARE_BYTES = KEM_BYTES + 32;
/** Sealed file key: 16 bytes and a tag. */
const BODY_BYTES = 32;

/** An identity that opens many files quickly. Holds the private key: drop it with what it opened. */
export interface OpeningKey extends AgeIdentity {
  /**
   * The same identity, which tries the last recipient first. An answer lists the person before the desk, and
   * each try costs time.
   */
  readonly fromLast: AgeIdentity;
}

/**
 * The opening key of an identity. Its keys are derived at the first file. Throws 'bad-key' where the text is
 * no hybrid identity.
 */
export function openingKey(identity: Identity): OpeningKey {
  const seed = seedOf(identity);
  let prepared: PreparedKeys | null = null;
  const prepareOnce = () => {
    prepared ??= prepareKeys(seed);
    return prepared;
  };
  return {
    unwrapFileKey: (stanzas) => unwrapFirst(stanzas, prepareOnce()),
    fromLast: {
      unwrapFileKey(stanzas) {
        // A malformed stanza is refused wherever it stands, as without `fromLast`.
        stanzas.forEach(readStanza);
        return unwrapFirst([...stanzas].reverse(), prepareOnce());
      },
    },
  };
}

async function unwrapFirst(stanzas: readonly Stanza[], keys: PreparedKeys): Promise<Uint8Array | null> {
  for (const stanza of stanzas) {
    const fileKey = await unwrap(readStanza(stanza), keys);
    if (fileKey !== null) return fileKey;
  }
  return null;
}

function seedOf(identity: Identity): Uint8Array {
  if (!isIdentity(identity)) throw new EnvelopeError('bad-key');
  try {
    return bech32.decodeToBytes(identity).bytes;
  } catch {
    throw new EnvelopeError('bad-key');
  }
}

/** Undoes one half of X-Wing, in script or by a key that the browser holds. Returns 32 bytes. */
type Decapsulate = (share: Uint8Array) => Promise<Uint8Array>;

interface PreparedKeys {
  readonly decapsulateKem: Decapsulate;
  readonly multiply: Decapsulate;
  /** The public half of the curve. */
  readonly curvePublicKey: Uint8Array;
}

function prepareKeys(seed: Uint8Array): PreparedKeys {
  const expanded = shake256(seed, { dkLen: 96 });
  const [kemSeed, scalar] = [expanded.slice(0, 64), expanded.slice(64)];
  return {
    decapsulateKem: kemDecapsulation(kemSeed),
    multiply: curveMultiplication(scalar),
    curvePublicKey: x25519.getPublicKey(scalar),
  };
}

interface Parts {
  readonly kemShare: Uint8Array;
  readonly curveShare: Uint8Array;
  /** The sealed file key. */
  readonly body: Uint8Array;
}

function readStanza({ args, body }: Stanza): Parts {
  const share = args.length === 2 ? base64nopad.decode(args[1] as string) : new Uint8Array();
  if (share.length !== SHARE_BYTES || body.length !== BODY_BYTES)
    throw new Error('Cannot read stanza: wrong length');
  return { kemShare: share.subarray(0, KEM_BYTES), curveShare: share.subarray(KEM_BYTES), body };
}

/** The file key of a stanza; null where the stanza is for another recipient. */
async function unwrap(
  { kemShare, curveShare, body }: Parts,
  { decapsulateKem, multiply, curvePublicKey }: PreparedKeys,
) {
  const halves = await Promise.all([decapsulateKem(kemShare), multiply(curveShare)]);
  const secret = sha3_256(concatBytes(...halves, curveShare, curvePublicKey, utf8ToBytes('\\.//^\\')));
  const { key, nonce } = hpkeContext(secret);
  try {
    return chacha20poly1305(key, nonce).decrypt(body);
  } catch {
    return null;
  }
}

/** X-Wing, HKDF-SHA256, ChaCha20-Poly1305. */
const SUITE = concatBytes(utf8ToBytes('HPKE'), Uint8Array.of(0x64, 0x7a, 0, 1, 0, 3));
const NOTHING = new Uint8Array();
const labelBytes = (label: string, bytes: Uint8Array) =>
  concatBytes(utf8ToBytes('HPKE-v1'), SUITE, utf8ToBytes(label), bytes);
const labelledExtract = (salt: Uint8Array | undefined, label: string, bytes: Uint8Array) =>
  extract(sha256, labelBytes(label, bytes), salt);

/** The key schedule's context is the same for every stanza: no pre-shared key, one label. */
const CONTEXT = concatBytes(
  Uint8Array.of(0),
  labelledExtract(undefined, 'psk_id_hash', NOTHING),
  labelledExtract(undefined, 'info_hash', utf8ToBytes('age-encryption.org/mlkem768x25519')),
);

function hpkeContext(shared: Uint8Array): { readonly key: Uint8Array; readonly nonce: Uint8Array } {
  const secret = labelledExtract(shared, 'secret', NOTHING);
  const labelledExpand = (label: string, length: number) =>
    expand(sha256, secret, concatBytes(Uint8Array.of(0, length), labelBytes(label, CONTEXT)), length);
  return { key: labelledExpand('key', 32), nonce: labelledExpand('base_nonce', 12) };
}

/** FIPS 203. `seed`: d and z, 64 bytes. */
function kemDecapsulation(seed: Uint8Array): Decapsulate {
  const importing =
    globalThis.crypto?.subtle && privateKey('raw-seed', seed, 'ML-KEM-768', 'decapsulateBits');
  let inScript: Uint8Array | null = null;
  return async (share) => {
    const key = await importing;
    if (key) return new Uint8Array(await modern().decapsulateBits('ML-KEM-768', key, Uint8Array.from(share)));
    inScript ??= ml_kem768.keygen(seed).secretKey;
    return ml_kem768.decapsulate(share, inScript);
  };
}

/**
 * The bytes before a 32-byte X25519 key in PKCS #8 (RFC 8410): the browser takes a private key in no rawer
 * form.
 */
const PKCS8 = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20);

/** RFC 7748. Throws for a share of small order, by the browser and in script. */
function curveMultiplication(scalar: Uint8Array): Decapsulate {
  const subtle = globalThis.crypto?.subtle;
  const importing = subtle && privateKey('pkcs8', concatBytes(PKCS8, scalar), 'X25519', 'deriveBits');
  return async (share) => {
    const key = await importing;
    if (!key) return x25519.getSharedSecret(scalar, share);
    const other = await subtle.importKey('raw', Uint8Array.from(share), 'X25519', false, []);
    return new Uint8Array(await subtle.deriveBits({ name: 'X25519', public: other }, key, 256));
  };
}

/**
 * Imports a private key that cannot be exported. Null where the browser does not know such keys: X25519
 * before Chrome 133 and Firefox 130, ML-KEM in most.
 */
async function privateKey(format: 'raw-seed' | 'pkcs8', bytes: Uint8Array, name: string, use: string) {
  try {
    return await modern().importKey(format, Uint8Array.from(bytes), name, false, [use]);
  } catch {
    return null;
  }
}

/**
 * 'Modern Algorithms in the Web Cryptography API' (WICG), which the compiler's list of names does not have.
 */
interface Modern {
  importKey(
    format: string,
    key: Uint8Array,
    name: string,
    extractable: boolean,
    uses: string[],
  ): Promise<CryptoKey>;
  decapsulateBits(name: string, key: CryptoKey, ciphertext: Uint8Array): Promise<ArrayBuffer>;
}
const modern = () => crypto.subtle as unknown as Modern;
