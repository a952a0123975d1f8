// Words that somebody sends to a room of training, sealed to its trainer. Spec: docs/spec/envelope.md, 'Words
// in a room'.
import type { HybridRecipient } from '../hybrid.ts';
import { sealPadded } from './padded.ts';

/** First bytes of the plaintext of words in a room. */
export const ROOM_WORDS_MAGIC = 'heed/room-words/v1\n';
/** Smallest plaintext, bytes: one word and three look alike. */
const MIN_WORDS_BYTES = 256;

/** Seals words to a trainer, padded. Throws EnvelopeError for a recipient of another kind. */
export const sealRoomWords = (recipient: HybridRecipient, words: string): Promise<Uint8Array> =>
  sealPadded(ROOM_WORDS_MAGIC, MIN_WORDS_BYTES, [recipient], words);
