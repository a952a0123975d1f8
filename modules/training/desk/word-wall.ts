// Words that people in a room wrote, as a trainer sees them: the same word in other letters is one word.

import type { MemberKeyring } from '@heed/desk/model/session/keyring.ts';
import { fromBase64 } from '@heed/desk/ui/bytes.ts';
import { LEAST_WORD, type WallWord } from '@heed/domain/training';
import { openRoomWords } from '@heed/envelope/open';

/** Opens words of a room; those that are sealed to somebody else, or damaged, are left out. */
export async function openWords(
  sealed: readonly string[],
  keyring: MemberKeyring,
  isSealed: boolean,
): Promise<readonly string[]> {
  if (!isSealed) return sealed;
  const texts = await Promise.all(
    // Anybody may send anything: what does not open is left out.
    sealed.map((text) => openRoomWords(fromBase64(text), keyring.keys.identity).catch(() => null)),
  );
  return texts.filter((text) => text !== null);
}

/** Each word with the number of people who wrote it, most often first. A person counts once for a word. */
export function countWords(texts: readonly string[], language: string): readonly WallWord[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = new Set(text.split(/[,;\n]/).flatMap((part) => normalWord(part, language)));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((one, other) => other.count - one.count || one.word.localeCompare(other.word, language));
}

/** NFKC, small letters, no marks at the ends; '' is no word. */
function normalWord(text: string, language: string): readonly string[] {
  const word = text
    .normalize('NFKC')
    .toLocaleLowerCase(language)
    .replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '')
    .replace(/\s+/g, ' ')
    .slice(0, 40);
  return word === '' ? [] : [word];
}

/** Whether a word may stand on the wall. */
export const mayShow = ({ count }: WallWord): boolean => count >= LEAST_WORD;
