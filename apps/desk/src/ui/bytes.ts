// Bytes as the api carries them: base64 and hex. RFC 4648.

/** Chrome 140, Firefox 133, Safari 18.2. */
const browsers = (Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64;

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (browsers) return browsers.call(Uint8Array, text);
  const binary = atob(text);
  // Not Uint8Array.from: a call for each byte was a tenth of opening a long conversation.
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: a spread over a megabyte would exceed the argument limit.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

/** base64url without padding, as OPAQUE writes its keys. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return fromBase64(
    text
      .replace(/-/g, '+')
      .replace(/_/g, '/')
      .padEnd(Math.ceil(text.length / 4) * 4, '='),
  );
}

/**
 * The longest start of `text` that is at most `most` bytes of UTF-8 with the dots that say so; never cut
 * inside a character.
 */
export function cutToBytes(text: string, most: number): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= most) return text;
  const cut = new TextDecoder().decode(bytes.subarray(0, Math.max(0, most - 3))).replace(/\uFFFD+$/, '');
  return most < 3 ? '' : `${cut.trimEnd()}…`;
}

/** SHA-256 over these, one after the other, as 64 hex digits. */
export const sha256Hex = async (...parts: readonly Uint8Array<ArrayBuffer>[]): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', await new Blob([...parts]).arrayBuffer())));

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
export const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
