// How bytes and sealed messages are carried in a request.
import type { SealedMessage } from '@heed/envelope/seal';

/** A sealed message as requests carry it. */
export const wireOf = ({ message, envelope }: SealedMessage) => ({
  id: message.id,
  envelope: toBase64(envelope),
  salt: message.salt,
});

/** The bytes of base64. Throws DOMException where it is none. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}

/** Base64 of bytes. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: a spread over a megabyte would exceed the argument limit.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
