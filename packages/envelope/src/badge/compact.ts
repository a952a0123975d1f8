// A token made short for a square code: its payload is deflated (RFC 1951), its header, which is the same but
// for the key, is left out. What comes back is the token, letter for letter.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import { MAX_BADGE_LENGTH } from './badge.ts';
import { badgeHeader } from './header.ts';

/** Payload, key and signature, with points between them; for a token that `signBadge` made. */
export function packBadge(token: string, deflate: (bytes: Uint8Array) => Uint8Array): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const { jwk } = JSON.parse(new TextDecoder().decode(base64urlnopad.decode(header))) as {
    readonly jwk: { readonly x: string };
  };
  const deflated = deflate(base64urlnopad.decode(payload));
  return [base64urlnopad.encode(Uint8Array.from(deflated)), jwk.x, signature].join('.');
}

/**
 * The token that was packed; null where it is none. `inflate` gives up (null or throws) beyond
 * `MAX_BADGE_LENGTH` bytes.
 */
export async function unpackBadge(
  text: string,
  inflate: (bytes: Uint8Array) => Promise<Uint8Array | null>,
): Promise<string | null> {
  const [deflated = '', key = '', signature = '', ...more] = text.split('.');
  if (text.length > MAX_BADGE_LENGTH || more.length > 0) return null;
  try {
    const payload = await inflate(base64urlnopad.decode(deflated));
    if (payload === null) return null;
    const header = base64urlnopad.encode(utf8ToBytes(badgeHeader(key)));
    return [header, base64urlnopad.encode(payload), signature].join('.');
  } catch {
    return null;
  }
}
