// The shape of an age file to one hybrid recipient whose plaintext has one chunk: its size follows from that
// of its plaintext. To whom it opens is not seen.

/** Header: one stanza of 1120 and 32 bytes, and a MAC of 32, in base64. */
const header =
  /^age-encryption\.org\/v1\n-> mlkem768x25519 [A-Za-z\d+/]{1494}\n[A-Za-z\d+/]{43}\n--- [A-Za-z\d+/]{43}\n/;
const HEADER_BYTES = 1627;
/** Nonce before the one chunk of an age payload, and the tag behind it, bytes. */
const payloadOverhead = 32;

/** Bytes of such a file with `plaintext` bytes in it. */
export const sealedToOneBytes = (plaintext: number): number => HEADER_BYTES + plaintext + payloadOverhead;

/** Whether `bytes` are such a file with `plaintext` bytes in it. */
export function isSealedToOne(bytes: Uint8Array, plaintext: number): boolean {
  const size = plaintext + payloadOverhead;
  const head = header.exec(new TextDecoder('latin1').decode(bytes.subarray(0, bytes.length - size)));
  return head !== null && head[0].length + size === bytes.length;
}
