// The answers of a ballot as bytes, by the method of its consultation: votes, ratings or answers to pairs.
// All have one size. The last two bits name the method, so that no content is read by another one.
import type { BallotVote } from './ballot-layout.ts';
import { BALLOT } from './limits.ts';
import { EnvelopeError } from './refusal.ts';

/** How a consultation asks: votes on statements, ratings from 1 to 9, which of two matters more. */
export const ballotMethods = ['votes', 'ratings', 'pairs'] as const;
/** A method by its code. */
export type BallotMethod = (typeof ballotMethods)[number];

/**
 * Answers. `votes`: 1, 0 or -1 by the number of the statement. `ratings`: 1 to 9 by that number. `pairs`: 1
 * for the first, -1 for the second, 0 for neither, by `pairNumber`.
 */
export type BallotAnswers = ReadonlyMap<number, number>;

/** Most pairs of one ballot: three bytes each. */
export const MOST_PAIRS = 80;
/** Most ratings of one ballot: four bits each. */
const mostRated = 2 * (BALLOT.voteBytes - 1);
/** Factor of the first statement in the number of a pair. */
const pairBase = 1000;

/** Two statements as one number, in the order in which they stood on the screen. */
export const pairNumber = (first: number, second: number): number => first * pairBase + second;
/** The two statements of `pairNumber`. */
export const pairOf = (pair: number): readonly [number, number] => [
  Math.floor(pair / pairBase),
  pair % pairBase,
];

/** Both orders of two statements are one pair. */
const sortedPair = (pair: number): number => {
  const [first, second] = pairOf(pair);
  return first < second ? pair : pairNumber(second, first);
};

const badShape = () => new EnvelopeError('bad-shape');

/** Packs answers into 250 bytes. Throws 'bad-shape'. */
export function packAnswers(method: BallotMethod, answers: BallotAnswers): Uint8Array {
  const bytes = new Uint8Array(BALLOT.voteBytes);
  packers[method](bytes, answers);
  bytes[bytes.length - 1]! |= ballotMethods.indexOf(method) << 6;
  return bytes;
}

/**
 * Unpacks the bytes of `packAnswers`. Throws 'wrong-type' for another method, else 'bad-padding' or
 * 'bad-shape'.
 */
export function unpackAnswers(method: BallotMethod, packed: Uint8Array): Map<number, number> {
  const bytes = packed.slice();
  const last = bytes.length - 1;
  if (bytes.length !== BALLOT.voteBytes) throw badShape();
  if (bytes[last]! >> 6 !== ballotMethods.indexOf(method)) throw new EnvelopeError('wrong-type');
  bytes[last]! &= 0b11_1111;
  return unpackers[method](bytes);
}

/** Votes by their code of two bits; 0 is no vote. */
const voteCodes: readonly (BallotVote | null)[] = [null, -1, 0, 1];

const isNumber = (number: number, most: number) => Number.isInteger(number) && number >= 1 && number <= most;

const packers: Readonly<Record<BallotMethod, (bytes: Uint8Array, answers: BallotAnswers) => void>> = {
  votes(bytes, answers) {
    for (const [number, vote] of answers) {
      const code = voteCodes.indexOf(vote as BallotVote);
      if (!isNumber(number, BALLOT.statements) || code < 1) throw badShape();
      bytes[(number - 1) >> 2]! |= code << (2 * ((number - 1) & 3));
    }
  },
  ratings(bytes, answers) {
    for (const [number, rating] of answers) {
      if (!isNumber(number, mostRated) || !isNumber(rating, 9)) throw badShape();
      bytes[(number - 1) >> 1]! |= rating << (4 * ((number - 1) & 1));
    }
  },
  pairs(bytes, answers) {
    if (answers.size > MOST_PAIRS || new Set([...answers.keys()].map(sortedPair)).size < answers.size)
      throw badShape();
    for (const [at, [pair, answer]] of [...answers].entries()) {
      const [first, second] = pairOf(pair);
      const code = voteCodes.indexOf(answer as BallotVote);
      const isPair = [first, second].every((number) => isNumber(number, BALLOT.statements));
      if (!isPair || first === second || code < 1) throw badShape();
      const bits = (code << 20) | (first << 10) | second;
      bytes.set([bits >> 16, (bits >> 8) & 255, bits & 255], 3 * at);
    }
  },
};

const unpackers: Readonly<Record<BallotMethod, (bytes: Uint8Array) => Map<number, number>>> = {
  votes(bytes) {
    const votes = new Map<number, number>();
    for (let number = 1; number <= BALLOT.statements; number++) {
      const vote = voteCodes[(bytes[(number - 1) >> 2]! >> (2 * ((number - 1) & 3))) & 3] ?? null;
      if (vote !== null) votes.set(number, vote);
    }
    return votes;
  },
  ratings(bytes) {
    if (bytes.at(-1) !== 0) throw new EnvelopeError('bad-padding');
    const ratings = new Map<number, number>();
    for (let number = 1; number <= mostRated; number++) {
      const rating = (bytes[(number - 1) >> 1]! >> (4 * ((number - 1) & 1))) & 15;
      if (rating > 9) throw badShape();
      if (rating > 0) ratings.set(number, rating);
    }
    return ratings;
  },
  pairs(bytes) {
    const pairs = new Map<number, number>();
    let end = 0;
    while (end < MOST_PAIRS && bytes.subarray(3 * end, 3 * end + 3).some((byte) => byte !== 0)) end++;
    if (bytes.subarray(3 * end).some((byte) => byte !== 0)) throw new EnvelopeError('bad-padding');
    for (let at = 0; at < end; at++) {
      const bits = (bytes[3 * at]! << 16) | (bytes[3 * at + 1]! << 8) | bytes[3 * at + 2]!;
      const [first, second, answer] = [(bits >> 10) & 1023, bits & 1023, voteCodes[bits >> 20] ?? null];
      const isPair = [first, second].every((number) => isNumber(number, BALLOT.statements));
      if (!isPair || first === second || answer === null) throw badShape();
      pairs.set(pairNumber(first, second), answer);
    }
    if (pairs.size < end || new Set([...pairs.keys()].map(sortedPair)).size < end) throw badShape();
    return pairs;
  },
};
