// A card that somebody takes home from a room: which room, a number of theirs, their two scores, and proof
// that it was given out there. The server stores nothing of it; three months later it is read from what the
// person types. Decision: docs/decisions/training-card.md.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { isCode, typedLetters } from '@heed/domain/codes';
import { roomCodeForm } from '@heed/domain/training';

/** What a card says. */
export interface Card {
  /** Code of the room. */
  readonly room: string;
  /** Six letters that are this card's alone. */
  readonly number: string;
  readonly before: number;
  readonly after: number;
}

const { letters, length } = roomCodeForm;
const base = letters.length;
/** Room, number and check are as long as a code, two scores take four letters. */
const cardForm = { letters, length: 3 * length + 4 };

/** As many letters as a code has. */
const lettersOf = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, length), (byte) => letters[byte % base]!).join('');

const keyed = (key: string, text: string): Buffer =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest();

/** The number of a phone's card: the same each time it is asked for. */
export const cardNumber = (cardKey: string, phone: string): string =>
  lettersOf(keyed(cardKey, `card ${phone}`));

/** Two letters for a score of 0 to 399. */
const scoreLetters = (score: number): string => letters[Math.floor(score / base)]! + letters[score % base]!;

const scoreOf = ([high, low]: string): number => letters.indexOf(high!) * base + letters.indexOf(low!);

/** As it is printed: 'BCDFGH-JKLMNP-BZCD-QRSTVW'. */
export function writeCard({ room, number, before, after }: Card, cardKey: string): string {
  const scores = scoreLetters(before) + scoreLetters(after);
  return [room, number, scores, checkOf(cardKey, room + number + scores)].join('-');
}

const checkOf = (cardKey: string, text: string): string => lettersOf(keyed(cardKey, `check ${text}`));

/** A card as somebody typed it, not yet proved. Null where it is none. */
export function readCard(text: string): { readonly card: Card; readonly check: string } | null {
  const code = typedLetters(text);
  if (!isCode(cardForm, code)) return null;
  const [room, number] = [code.slice(0, length), code.slice(length, 2 * length)];
  const scores = code.slice(2 * length, -length);
  return {
    card: { room, number, before: scoreOf(scores.slice(0, 2)), after: scoreOf(scores.slice(2)) },
    check: code.slice(-length),
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
