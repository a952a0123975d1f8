// Words that a phone sends to a room, sealed to the trainer before they are stored: by the phone where it
// can; else here, where they stand in the memory of this process for a moment, as all do that come without
// script; docs/soundness.md says so.
import { isSealedRoomWords, type RoomWordsKind } from '@heed/envelope';
import { ROOM_WORDS } from '@heed/envelope/limits';
import { sealRoomWords } from '@heed/envelope/seal';
import type { Fields } from '@heed/server/http/fields';

/**
 * What is stored of the fields of a form: sealed and as base64, or as it is where the room has no recipient,
 * which its page says. 'empty' where nothing is written; 'damaged' for what a phone sealed in another shape,
 * or in a room that has no recipient.
 */
export async function storedWords(
  fields: Fields,
  kind: RoomWordsKind,
  recipient: string,
): Promise<{ readonly sealed: string } | 'empty' | 'damaged'> {
  const fromPhone = fields.get('sealed');
  if (fromPhone !== undefined)
    return recipient !== '' && isSealedText(fromPhone, kind) ? { sealed: fromPhone } : 'damaged';
  const words = cut((fields.get('words') ?? '').replaceAll('\0', '').trim(), ROOM_WORDS[kind].characters);
  if (words === '') return 'empty';
  return { sealed: recipient === '' ? words : base64(await sealRoomWords(recipient, words, kind)) };
}

/** Base64 in its one form, so that the same bytes are never two answers. */
function isSealedText(text: string, kind: RoomWordsKind): boolean {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text && isSealedRoomWords(bytes, kind);
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The first `most` code units, without half a character at the end. */
const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
