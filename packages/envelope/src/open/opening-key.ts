// A hybrid identity made ready for many files. age-encryption makes the ML-KEM key anew from its seed for every file, and multiplies on X25519 in
// script; here both are made ready once, and the browser multiplies where it can, which opens a message in a third of the time.
// X-Wing (draft-connolly-cfrg-xwing-kem) in HPKE (RFC 9180, base mode, HKDF-SHA256, ChaCha20-Poly1305), as C2SP age's 'hybrid recipient type' puts
// them together; every primitive is noble's or the browser's. Held to the age test kit and to age-encryption itself.

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

/** An identity that opens many files quickly. Holds the private half: keep it no longer than what it opened. */
export interface OpeningKey extends AgeIdentity {
  readonly identity: Identity;
}

/** Made ready at the first file. Throws 'bad-key' where the text is no hybrid identity. */
export function openingKey(identity: Identity): OpeningKey {
  const seed = seedOf(identity);
  let ready: Ready | null = null;
  return {
    identity,
    async unwrapFileKey(stanzas) {
      ready ??= makeReady(seed);
      for (const stanza of stanzas) {
        const fileKey = await unwrap(stanza, ready);
        if (fileKey !== null) return fileKey;
      }
      return null;
    },
  };
}

function seedOf(identity: Identity): Uint8Array {
  if (!isIdentity(identity)) throw new EnvelopeError('bad-key');
  try {
    return bech32.decodeToBytes(identity).bytes;
  } catch {
    throw new EnvelopeError('bad-key');
  }
}

interface Ready {
  /** 2,400 bytes: the decapsulation key of FIPS 203. */
  readonly kem: Uint8Array;
  /** The public half of the curve. */
  readonly point: Uint8Array;
  readonly multiply: (share: Uint8Array) => Promise<Uint8Array>;
}

function makeReady(seed: Uint8Array): Ready {
  const expanded = shake256(seed, { dkLen: 96 });
  const scalar = expanded.slice(64);
  return {
    kem: ml_kem768.keygen(expanded.subarray(0, 64)).secretKey,
    point: x25519.getPublicKey(scalar),
    multiply: multiplierOf(scalar),
  };
}

/** Null where the stanza is for another. Throws where it is malformed. */
async function unwrap({ args, body }: Stanza, { kem, point, multiply }: Ready): Promise<Uint8Array | null> {
  const share = args.length === 2 ? base64nopad.decode(args[1] as string) : new Uint8Array();
  if (share.length !== SHARE_BYTES || body.length !== BODY_BYTES) throw new Error('Cannot read stanza: wrong length');
  const curveShare = share.subarray(KEM_BYTES);
  const multiplied = multiply(curveShare);
  const fromKem = ml_kem768.decapsulate(share.subarray(0, KEM_BYTES), kem);
  const secret = sha3_256(concatBytes(fromKem, await multiplied, curveShare, point, utf8ToBytes('\\.//^\\')));
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
const labelled = (label: string, bytes: Uint8Array) =>
  concatBytes(utf8ToBytes('HPKE-v1'), SUITE, utf8ToBytes(label), bytes);
const labelledExtract = (salt: Uint8Array | undefined, label: string, bytes: Uint8Array) =>
  extract(sha256, labelled(label, bytes), salt);

/** The key schedule's context is the same for every stanza: no pre-shared key, one label. */
const CONTEXT = concatBytes(
  Uint8Array.of(0),
  labelledExtract(undefined, 'psk_id_hash', NOTHING),
  labelledExtract(undefined, 'info_hash', utf8ToBytes('age-encryption.org/mlkem768x25519')),
);

function hpkeContext(shared: Uint8Array): { readonly key: Uint8Array; readonly nonce: Uint8Array } {
  const secret = labelledExtract(shared, 'secret', NOTHING);
  const expanded = (label: string, length: number) =>
    expand(sha256, secret, concatBytes(Uint8Array.of(0, length), labelled(label, CONTEXT)), length);
  return { key: expanded('key', 32), nonce: expanded('base_nonce', 12) };
}

/** What stands before 32 bytes of X25519 in PKCS #8 (RFC 8410): the browser takes a private key in no rawer form. */
const PKCS8 = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20);

/** By the browser where it knows the curve, else in script. Both refuse a share of small order. */
function multiplierOf(scalar: Uint8Array): Ready['multiply'] {
  const subtle = globalThis.crypto?.subtle;
  const inScript = async (share: Uint8Array) => x25519.getSharedSecret(scalar, share);
  const key = subtle
    ?.importKey('pkcs8', Uint8Array.from(concatBytes(PKCS8, scalar)), 'X25519', false, ['deriveBits'])
    .catch(() => null); // Before Chrome 133, Firefox 130, Safari 17.
  return async (share) => {
    const own = await key;
    if (!subtle || !own) return inScript(share);
    const other = await subtle.importKey('raw', Uint8Array.from(share), 'X25519', false, []);
    return new Uint8Array(await subtle.deriveBits({ name: 'X25519', public: other }, own, 256));
  };
}
