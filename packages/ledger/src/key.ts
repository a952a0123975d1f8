// Names, key ids and key texts of signed notes. C2SP signed-note v1.0.0, 'Signature types' and 'Verifier
// keys'; tlog-cosignature v1.0.1.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { LedgerError } from './error.ts';

/** Types of signature by their byte. */
export const ED25519 = 0x01;
/** Type byte of a witness's Ed25519 key. C2SP tlog-cosignature. */
export const COSIGNATURE_ED25519 = 0x04;
/** Type byte of a witness's ML-DSA-44 key. C2SP tlog-cosignature. */
export const COSIGNATURE_ML_DSA_44 = 0x06;

/** A parsed key text, '<name>+<id>+<key>'. `publicKey`: 32 bytes of Ed25519, 1312 of ML-DSA-44. */
export interface VerifierKey {
  /** No spaces, no plus. */
  readonly name: string;
  /** First four bytes of SHA-256(name || newline || type || public key). */
  readonly id: Uint8Array;
  readonly type: number;
  readonly publicKey: Uint8Array;
}

/** Bytes of a public key by type; other types are told by their id alone and ignored. */
const publicKeyBytes: Readonly<Record<number, number>> = {
  [ED25519]: 32,
  [COSIGNATURE_ED25519]: 32,
  [COSIGNATURE_ML_DSA_44]: 1312,
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: what is refused is control characters.
const nameForm = /^[^\s+\u0000-\u001f\u007f]+$/u;

/** Whether a key or a log may have this name: at least one character, no space and no plus. */
export const isName = (name: string): boolean => nameForm.test(name);

/** The key id, 4 bytes. */
export function keyId(name: string, type: number, publicKey: Uint8Array): Uint8Array {
  return sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(type), publicKey)).slice(0, 4);
}

/** `name+hex id+base64(type || public key)`. */
export function formatKey(name: string, type: number, publicKey: Uint8Array): string {
  if (!isName(name) || publicKey.length !== publicKeyBytes[type])
    throw new LedgerError('bad-key', 'Cannot name this key');
  const id = Array.from(keyId(name, type, publicKey), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${name}+${id}+${base64.encode(concatBytes(Uint8Array.of(type), publicKey))}`;
}

/** Reads a key text. Throws 'bad-key' for another form, an unknown type, or an id that does not fit. */
export function parseKey(text: string): VerifierKey {
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
  const bytes = decodeKey(encoded ?? '');
  const [type] = bytes ?? [];
  if (name === undefined || !isName(name) || bytes === null || type === undefined) throw badKey();
  const publicKey = bytes.slice(1);
  if (publicKey.length !== publicKeyBytes[type]) throw badKey();
  const expected = keyId(name, type, publicKey);
  if (id !== Array.from(expected, (byte) => byte.toString(16).padStart(2, '0')).join('')) throw badKey();
  return { name, id: expected, type, publicKey };
}

const badKey = () =>
  new LedgerError('bad-key', 'Cannot use this key text: it is not name+id+key, or its id does not fit');

/** Bytes of base64 in its one padded form, or null. */
export function decodeKey(text: string): Uint8Array | null {
  try {
    return base64.decode(text);
  } catch {
    return null;
  }
}
