// Secrets of the server, made once and kept in the settings: one root, and a key derived from it for each
// purpose.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type Hmac,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

export interface Secrets {
  /** 32 bytes for one purpose; the same purpose gives the same key. */
  key(purpose: string): Buffer;
}

/** `login`: the key that finds a log-in, where it stayed when the root was changed (rotate.ts). */
export function secretsFrom(root: Uint8Array, login: Uint8Array | null = null): Secrets {
  const keys = new Map<string, Buffer>();
  if (login !== null) keys.set('login', Buffer.from(login));
  return {
    key(purpose) {
      const key =
        keys.get(purpose) ?? Buffer.from(hkdfSync('sha256', root, '', `heed/server/${purpose}`, 32));
      keys.set(purpose, key);
      return key;
    },
  };
}

/** Keys as Node.js takes them at once: of bytes it makes one anew for each MAC, three times as slow. */
const keyObjects = new WeakMap<Buffer, KeyObject>();

/** HMAC-SHA-256 of `text`. */
export function macOf(key: Buffer, text: string): Hmac {
  const keyObject = keyObjects.get(key) ?? createSecretKey(key);
  keyObjects.set(key, keyObject);
  return createHmac('sha256', keyObject).update(text);
}

/**
 * Returns `payload.mac`, which only this server can have made. `payload` must not contain '.'-separated
 * secrets. `bound` is what the stamp holds for, such as the code of a form: it is not in the string and is
 * asked for again.
 */
export function stamp(key: Buffer, payload: string, subject = ''): string {
  return `${payload}.${macOf(key, `${payload}\n${subject}`).digest('base64url')}`;
}

/** Returns the payload of a stamped string; null when it was not made with this key for `bound`. */
export function unstamp(key: Buffer, text: string, subject = ''): string | null {
  const cut = text.lastIndexOf('.');
  if (cut < 0) return null;
  const payload = text.slice(0, cut);
  const input = Buffer.from(text);
  const expected = Buffer.from(stamp(key, payload, subject));
  return input.length === expected.length && timingSafeEqual(input, expected) ? payload : null;
}

/** What was made a moment before the clock was set right by a little still holds. */
const slackMs = 60_000;

/**
 * Whether what was made to last `lifetimeMs` and ends at `expires` holds at `now`. A clock that is set back
 * makes nothing last longer.
 */
export const holds = (expires: number, lifetimeMs: number, now: number): boolean =>
  expires >= now && expires - now <= lifetimeMs + slackMs;

/** Keyed hash for what must be looked up but not read, such as an e-mail address. Hex, 32 bytes. */
export const keyedHash = (key: Buffer, text: string): string => macOf(key, text).digest('hex');

/** AES-256-GCM with a random nonce: nonce, tag, ciphertext. `key`: 32 bytes. */
export function sealBytes(key: Uint8Array, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** What `sealBytes` sealed, or null when it was not sealed with this key. */
export function openBytes(key: Uint8Array, sealed: Uint8Array): Buffer | null {
  try {
    const bytes = Buffer.from(sealed);
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  } catch {
    return null;
  }
}

/** JSON, sealed as `sealBytes` does. */
export const sealJson = (key: Buffer, value: unknown): Buffer =>
  sealBytes(key, Buffer.from(JSON.stringify(value)));

/** What `sealJson` sealed, or null when it was not sealed with this key. */
export function openJson<T>(key: Buffer, sealed: Uint8Array): T | null {
  const bytes = openBytes(key, sealed);
  return bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as T);
}
