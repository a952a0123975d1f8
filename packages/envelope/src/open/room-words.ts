// Opening words of a room. Spec: docs/spec/envelope.md, 'Words in a room'.
import type { Identity } from '../hybrid.ts';
import { ROOM_WORDS_MAGIC } from '../seal/room-words.ts';
import { openPadded } from './padded.ts';

/** A thousand characters in the longest encoding, with what age puts around them. */
const MAX_WORDS_BYTES = 16_384;

/** The words. Throws `EnvelopeError`. Not signed: everybody in a room may send some. */
export const openRoomWords = (sealed: Uint8Array, identity: Identity): Promise<string> =>
  openPadded(ROOM_WORDS_MAGIC, MAX_WORDS_BYTES, sealed, identity);
