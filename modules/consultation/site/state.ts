// Where somebody stands in a consultation: the order in which statements or pairs come, the answers so far,
// and the place. It lives in the page alone: in its memory with script, in hidden fields without.

import { pairOf } from '@heed/envelope/answers';
import type { ConsultationMethod } from '../rules/index.ts';

/** A statement as it is shown: in her language where it stands in it. */
export interface PageStatement {
  readonly number: number;
  readonly text: string;
  readonly lang: string;
  /** As it was written, where `text` is a translation. */
  readonly original: { readonly text: string; readonly lang: string } | null;
  /** How near to the front it is drawn. */
  readonly weight: number;
  /** The two statements of a pair, which stands under its own number. */
  readonly pair?: readonly [PageStatement, PageStatement];
}

/** Statements in one language; the page carries them whole, so that nobody learns which were seen. */
export interface StatementList {
  readonly statements: readonly PageStatement[];
  /** Not in her language: asked only where she wants to see them as they were written. */
  readonly others: readonly PageStatement[];
}

/** Where somebody stands. */
export interface VotingState {
  /** Numbers of statements or of pairs. */
  readonly order: readonly number[];
  /** A vote, a rating or an answer to a pair, by the number of what it answers. */
  readonly votes: ReadonlyMap<number, number>;
  /** From 0; as many as `order` has where all were seen. */
  readonly at: number;
}

/** Statements in an order that is drawn by their weights, one after the other. */
export function drawOrder(statements: readonly PageStatement[], chance: () => number): number[] {
  // The largest of chance^(1 / weight) first: Efraimidis and Spirakis (2006).
  return statements
    .map(({ number, weight }) => ({ number, key: Math.log(chance()) / Math.max(weight, 1e-9) }))
    .sort((a, b) => b.key - a.key)
    .map(({ number }) => number);
}

/** From 0 to below 1, of 32 random bits. */
export const randomChance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0]! + 0.5) / 2 ** 32;

/** Values of votes and of answers to pairs, by their letter in a hidden field; those of ratings. */
const valuesOf = (method: ConsultationMethod): ReadonlyMap<string, number> =>
  method === 'ratings'
    ? new Map(Array.from({ length: 9 }, (_, at) => [`r${at + 1}`, at + 1]))
    : new Map(Object.entries({ a: 1, p: 0, d: -1 }));

/** Answers for a hidden field: `3a.12d.7p`; ratings: `3r7.12r1`. */
export function writeVotes(votes: ReadonlyMap<number, number>, method: ConsultationMethod): string {
  const letters = new Map([...valuesOf(method)].map(([letter, value]) => [value, letter]));
  return [...votes].map(([number, vote]) => `${number}${letters.get(vote) ?? ''}`).join('.');
}

/** What `writeVotes` wrote; anything else in it is left out. */
export function readVotes(text: string, method: ConsultationMethod): Map<number, number> {
  const values = valuesOf(method);
  const votes = new Map<number, number>();
  for (const [, number, letter] of text.matchAll(/(?:^|\.)(\d{1,6})([apd]|r[1-9])(?=\.|$)/g)) {
    const value = values.get(letter!);
    if (Number(number) > 0 && value !== undefined) votes.set(Number(number), value);
  }
  return votes;
}

/** A vote, a rating or an answer to a pair, as a button or a field sends it; null for anything else. */
export const valueIn = (text: string | undefined, method: ConsultationMethod): number | null =>
  [...valuesOf(method).values()].find((value) => String(value) === text) ?? null;

/** The order for a hidden field: `3.12.7`. */
export const writeOrder = (order: readonly number[]): string => order.join('.');

/** What `writeOrder` wrote, without what `isAsked` does not know, and each number once. */
export const readOrder = (text: string, isAsked: (number: number) => boolean): number[] =>
  [...new Set(text.split('.').map(Number))].filter(isAsked);

/** A statement or a pair by its number; undefined where it is not asked. */
export function itemOf(
  { statements, others }: StatementList,
  number: number,
  method: ConsultationMethod,
): PageStatement | undefined {
  const find = (one: number) =>
    statements.find((statement) => statement.number === one) ??
    others.find((statement) => statement.number === one);
  if (method !== 'pairs') return find(number);
  const [first, second] = pairOf(number).map(find);
  if (first === undefined || second === undefined || first === second) return undefined;
  const text = `${first.text} – ${second.text}`;
  return { number, text, lang: first.lang, original: null, weight: 1, pair: [first, second] };
}
