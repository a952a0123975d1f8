// Words that somebody sends to a room of training, sealed to its trainer. Spec: docs/spec/envelope.md, 'Words
// in a room'.
import type { HybridRecipient } from '../hybrid.ts';
import { ROOM_WORDS } from '../limits.ts';
import { EnvelopeError } from '../refusal.ts';
import type { RoomWordsKind } from '../room-words.ts';
import { sealPadded } from './padded.ts';

/** First bytes of the plaintext of words in a room. */
export const ROOM_WORDS_MAGIC = 'heed/room-words/v1\n';

/**
 * Seals words to a trainer, padded to the one size of their kind. Throws EnvelopeError for a recipient of
 * another kind and for a text that is too long or holds a zero byte.
 */
export async function sealRoomWords(
  recipient: HybridRecipient,
  words: string,
  kind: RoomWordsKind,
): Promise<Uint8Array> {
  const { characters, bytes } = ROOM_WORDS[kind];
  if (words.length > characters) throw new EnvelopeError('too-large');
  return sealPadded(ROOM_WORDS_MAGIC, bytes, [recipient], words);
}
