// Words that a phone sends to a room, sealed to the trainer before they are stored. For a moment they stand
// in
// the memory of this process, as all do that come without script; docs/soundness.md says so.
import type { HybridRecipient } from '@heed/envelope';
import { sealRoomWords } from '@heed/envelope/seal';

/** Sealed and as base64; as they are where the room has no recipient, which its page says. */
export const sealWords = async (words: string, recipient: string): Promise<string> =>
  recipient === ''
    ? words
    : Buffer.from(await sealRoomWords(recipient as HybridRecipient, words)).toString('base64');
