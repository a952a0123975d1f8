// A card that somebody takes home from a room: which room, a number of theirs, their two scores, and proof
// that it was given out there. The server stores nothing of it; three months later it is read from what the
// person types. Decision: docs/decisions/training-card.md.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { CODE_LENGTH, codeLetters } from '@heed/domain/training';

/** What a card says. */
export interface Card {
  /** Code of the room. */
  readonly room: string;
  /** Six letters that are this card's alone. */
  readonly number: string;
  readonly before: number;
  readonly after: number;
}

const CHECK_LENGTH = 6;
const base = codeLetters.length;

/** The letters of `bytes`, `length` of them. */
function lettersOf(bytes: Uint8Array, length: number): string {
  return Array.from(bytes.subarray(0, length), (byte) => codeLetters[byte % base]!).join('');
}

const keyed = (key: string, text: string): Buffer =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest();

/** The number of a phone's card: the same each time it is asked for. */
export const cardNumber = (cardKey: string, phone: string): string =>
  lettersOf(keyed(cardKey, `card ${phone}`), CODE_LENGTH);

/** Two letters for a score of 0 to 399. */
const scoreLetters = (score: number): string =>
  codeLetters[Math.floor(score / base)]! + codeLetters[score % base]!;

const scoreOf = (letters: string): number =>
  codeLetters.indexOf(letters[0]!) * base + codeLetters.indexOf(letters[1]!);

/** As it is printed: 'BCDFGH-JKLMNP-BZCD-QRSTVW'. */
export function writeCard({ room, number, before, after }: Card, cardKey: string): string {
  const scores = scoreLetters(before) + scoreLetters(after);
  return [room, number, scores, checkOf(cardKey, room + number + scores)].join('-');
}

const checkOf = (cardKey: string, text: string): string =>
  lettersOf(keyed(cardKey, `check ${text}`), CHECK_LENGTH);

/** A card as somebody typed it, not yet proved. Null where it is none. */
export function readCard(text: string): { readonly card: Card; readonly check: string } | null {
  const letters = text.toUpperCase().replace(/[\s\-–—.]/g, '');
  if (letters.length !== 2 * CODE_LENGTH + 4 + CHECK_LENGTH) return null;
  if (![...letters].every((letter) => codeLetters.includes(letter))) return null;
  const [room, number] = [letters.slice(0, 6), letters.slice(6, 12)];
  const scores = letters.slice(12, 16);
  return {
    card: { room, number, before: scoreOf(scores.slice(0, 2)), after: scoreOf(scores.slice(2)) },
    check: letters.slice(16),
  };
}

/** Whether a card was given out in the room whose key this is. */
export function provesCard({ card, check }: { card: Card; check: string }, cardKey: string): boolean {
  const right = checkOf(
    cardKey,
    card.room + card.number + scoreLetters(card.before) + scoreLetters(card.after),
  );
  return timingSafeEqual(Buffer.from(right), Buffer.from(check));
}

/** What stands in the storage of a card that was used. */
export const usedCard = (cardKey: string, { number }: Card): string =>
  keyed(cardKey, `used ${number}`).toString('hex').slice(0, 32);
