// Where somebody stands in a consultation: the order in which statements come, the votes so far, and the
// place. It lives in the page alone: in its memory with script, in hidden fields without.
import type { VoteValue } from '@heed/domain/consultation';

/** A statement as it is shown: in her language where it stands in it. */
export interface ShownStatement {
  readonly number: number;
  readonly text: string;
  readonly lang: string;
  /** As it was written, where `text` is a translation. */
  readonly original: { readonly text: string; readonly lang: string } | null;
  /** How near to the front it is drawn. */
  readonly weight: number;
}

/** Statements in one language; the page carries them whole, so that nobody learns which were seen. */
export interface StatementList {
  readonly statements: readonly ShownStatement[];
  /** Not in her language: asked only where she wants to see them as they were written. */
  readonly others: readonly ShownStatement[];
}

/** Where somebody stands. */
export interface VotingState {
  readonly order: readonly number[];
  readonly votes: ReadonlyMap<number, VoteValue>;
  /** From 0; as many as `order` has where all were seen. */
  readonly at: number;
}

/** Statements in an order that is drawn by their weights, one after the other. */
export function drawOrder(statements: readonly ShownStatement[], chance: () => number): number[] {
  // The largest of chance^(1 / weight) first: Efraimidis and Spirakis (2006).
  return statements
    .map(({ number, weight }) => ({ number, key: Math.log(chance()) / Math.max(weight, 1e-9) }))
    .sort((a, b) => b.key - a.key)
    .map(({ number }) => number);
}

/** From 0 to below 1, of 32 random bits. */
export const randomChance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0]! + 0.5) / 2 ** 32;

const letters: Readonly<Record<VoteValue, string>> = { 1: 'a', 0: 'p', [-1]: 'd' };
const voteOf: Readonly<Record<string, VoteValue>> = { a: 1, p: 0, d: -1 };

/** Votes for a hidden field: `3a.12d.7p`. */
export const writeVotes = (votes: ReadonlyMap<number, VoteValue>): string =>
  [...votes].map(([number, vote]) => `${number}${letters[vote]}`).join('.');

/** What `writeVotes` wrote; anything else in it is left out. */
export function readVotes(text: string): Map<number, VoteValue> {
  const votes = new Map<number, VoteValue>();
  for (const [, number, letter] of text.matchAll(/(?:^|\.)(\d{1,3})([apd])(?=\.|$)/g))
    if (Number(number) > 0) votes.set(Number(number), voteOf[letter!]!);
  return votes;
}

/** The order for a hidden field: `3.12.7`. */
export const writeOrder = (order: readonly number[]): string => order.join('.');

/** What `writeOrder` wrote, without what is not among `numbers`, and each number once. */
export const readOrder = (text: string, numbers: ReadonlySet<number>): number[] =>
  [...new Set(text.split('.').map(Number))].filter((number) => numbers.has(number));
