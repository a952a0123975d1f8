// The shape of words in a room of training as they are sent and stored: all of one kind have one size, so a
// length says nothing. Neither seals nor opens. Spec: docs/spec/envelope.md, 'Words in a room'.
import { ROOM_WORDS } from './limits.ts';

/** A word or three for the wall, or a thought at the end. */
export type RoomWordsKind = keyof typeof ROOM_WORDS;

/** Header of an age file to one hybrid recipient: 1120 and 32 bytes, and a MAC of 32, in base64. */
const header =
  /^age-encryption\.org\/v1\n-> mlkem768x25519 [A-Za-z\d+/]{1494}\n[A-Za-z\d+/]{43}\n--- [A-Za-z\d+/]{43}\n/;
/** Nonce before the one chunk of an age payload, and the tag behind it, bytes. */
const payloadOverhead = 32;

/** Whether `bytes` have the shape and the one size of sealed words. To whom they open is not seen. */
export function isSealedRoomWords(bytes: Uint8Array, kind: RoomWordsKind): boolean {
  const size = ROOM_WORDS[kind].bytes + payloadOverhead;
  const head = header.exec(new TextDecoder('latin1').decode(bytes.subarray(0, bytes.length - size)));
  return head !== null && head[0].length + size === bytes.length;
}
