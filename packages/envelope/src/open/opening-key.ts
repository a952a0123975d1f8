// A hybrid identity made ready for many files. age-encryption makes its keys anew from the seed for every
// file and reckons in script; here they are made once, and the browser's own ML-KEM-768 and X25519 are used
// where it has them, in script where it has not: they give the same bytes. X-Wing
// (draft-connolly-cfrg-xwing-kem) in HPKE (RFC 9180, base mode, HKDF-SHA256, ChaCha20-Poly1305), as C2SP
// age's 'hybrid recipient type' puts them together; every primitive is noble's or the browser's. Held to the
// age test kit and to age-encryption itself.

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

/**
 * An identity that opens many files quickly. Holds the private half: keep it no longer than what it opened.
 */
export interface OpeningKey extends AgeIdentity {
  /**
   * The same, trying the last recipient first: an answer names the person before the desk, and each try
   * costs.
   */
  readonly fromLast: AgeIdentity;
}

/** Made ready at the first file. Throws 'bad-key' where the text is no hybrid identity. */
export function openingKey(identity: Identity): OpeningKey {
  const seed = seedOf(identity);
  let prepared: Ready | null = null;
  const ready = () => {
    prepared ??= makeReady(seed);
    return prepared;
  };
  return {
    unwrapFileKey: (stanzas) => firstOf(stanzas, ready()),
    fromLast: {
      unwrapFileKey(stanzas) {
        stanzas.forEach(read); // A malformed one is refused wherever it stands, as from the first.
        return firstOf([...stanzas].reverse(), ready());
      },
    },
  };
}

async function firstOf(stanzas: readonly Stanza[], ready: Ready): Promise<Uint8Array | null> {
  for (const stanza of stanzas) {
    const fileKey = await unwrap(read(stanza), ready);
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

/** How one half of X-Wing is undone: in script, or by a key that the browser holds. Answers 32 bytes. */
type Undo = (share: Uint8Array) => Promise<Uint8Array>;

interface Ready {
  readonly undoKem: Undo;
  readonly multiply: Undo;
  /** The public half of the curve. */
  readonly point: Uint8Array;
}

function makeReady(seed: Uint8Array): Ready {
  const expanded = shake256(seed, { dkLen: 96 });
  const [kemSeed, scalar] = [expanded.slice(0, 64), expanded.slice(64)];
  return { undoKem: kemOf(kemSeed), multiply: curveOf(scalar), point: x25519.getPublicKey(scalar) };
}

interface Parts {
  readonly kemShare: Uint8Array;
  readonly curveShare: Uint8Array;
  /** The sealed file key. */
  readonly body: Uint8Array;
}

function read({ args, body }: Stanza): Parts {
  const share = args.length === 2 ? base64nopad.decode(args[1] as string) : new Uint8Array();
  if (share.length !== SHARE_BYTES || body.length !== BODY_BYTES)
    throw new Error('Cannot read stanza: wrong length');
  return { kemShare: share.subarray(0, KEM_BYTES), curveShare: share.subarray(KEM_BYTES), body };
}

/** Null where the stanza is for another. */
async function unwrap({ kemShare, curveShare, body }: Parts, { undoKem, multiply, point }: Ready) {
  const halves = await Promise.all([undoKem(kemShare), multiply(curveShare)]);
  const secret = sha3_256(concatBytes(...halves, curveShare, point, utf8ToBytes('\\.//^\\')));
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
function kemOf(seed: Uint8Array): Undo {
  const own = globalThis.crypto?.subtle && privateKey('raw-seed', seed, 'ML-KEM-768', 'decapsulateBits');
  let inScript: Uint8Array | null = null;
  return async (share) => {
    const key = await own;
    if (key) return new Uint8Array(await modern().decapsulateBits('ML-KEM-768', key, Uint8Array.from(share)));
    inScript ??= ml_kem768.keygen(seed).secretKey;
    return ml_kem768.decapsulate(share, inScript);
  };
}

/**
 * What stands before 32 bytes of X25519 in PKCS #8 (RFC 8410): the browser takes a private key in no rawer
 * form.
 */
const PKCS8 = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20);

/** RFC 7748. Throws for a share of small order, by the browser and in script. */
function curveOf(scalar: Uint8Array): Undo {
  const subtle = globalThis.crypto?.subtle;
  const own = subtle && privateKey('pkcs8', concatBytes(PKCS8, scalar), 'X25519', 'deriveBits');
  return async (share) => {
    const key = await own;
    if (!key) return x25519.getSharedSecret(scalar, share);
    const other = await subtle.importKey('raw', Uint8Array.from(share), 'X25519', false, []);
    return new Uint8Array(await subtle.deriveBits({ name: 'X25519', public: other }, key, 256));
  };
}

/**
 * Not to be taken out again; null where the browser does not know such keys: X25519 before Chrome 133 and
 * Firefox 130, ML-KEM in most.
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
