// The shape of words in a room of training as they are sent and stored: all of one kind have one size, so a
// length says nothing. Neither seals nor opens. Spec: docs/spec/envelope.md, 'Words in a room'.
import { ROOM_WORDS } from './limits.ts';
import { isSealedToOne } from './sealed-shape.ts';

/** A word or three for the wall, a thought at the end; at an event a reflection, a registration. */
export type RoomWordsKind = keyof typeof ROOM_WORDS;

/** Whether `bytes` have the shape and the one size of sealed words. To whom they open is not seen. */
export const isSealedRoomWords = (bytes: Uint8Array, kind: RoomWordsKind): boolean =>
  isSealedToOne(bytes, ROOM_WORDS[kind].bytes);
