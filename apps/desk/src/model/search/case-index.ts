// The index that search and duplicates are made from: folded words and telephone numbers to conversations, in
// memory alone. A word matches as it stands, as a beginning, inside a longer word, or with typing errors;
// every asked word must match. Pure: no DOM, no I/O. Why not a library: docs/decisions/desk-search.md.
import { fold, isUnspaced, placesOf, runsOf } from '@heed/screening/text';
import { numbersIn } from './numbers.ts';
import { wordsOf } from './words.ts';

/** A conversation as it is searched. */
export interface SearchEntry {
  readonly id: string;
  readonly desk: string;
  readonly day: string;
  /** Day of the last message or note. */
  readonly active: string;
  readonly state: string;
  /** What the sealed summary says. */
  readonly title: string;
  readonly text: string;
  /**
   * What the person wrote or said, and nothing else: proposals of 'may be the same person' read this alone.
   */
  readonly personText: string;
  /**
   * Contact details that the desk gave away before the person wrote them: no sign of anybody, at any case of
   * the desk.
   */
  readonly deskDetails: readonly string[];
  /** Country, language and the like in words: found, but no sign of the same person. */
  readonly labels: string;
  /** `text` is every message, not the beginnings alone. */
  readonly whole: boolean;
}

export interface IndexedCase extends SearchEntry {
  readonly numbers: readonly string[];
  /** Those that the person gave. */
  readonly personNumbers: readonly string[];
  /** Folded, where a part must be looked for inside it. */
  readonly unspaced: string | null;
}

export interface Hit {
  readonly entry: IndexedCase;
  /** A piece of its text around what matched; `hit` is to be marked. Empty where a label alone matched. */
  readonly excerpt: readonly { readonly text: string; readonly hit: boolean }[];
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** All that match, also those beyond `hits`. */
  readonly count: number;
}

const mostHits = 50;
/** Below 4 letters every word is one typing error away from many others. */
const errorsIn = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);
const worth = { whole: 1, beginning: 0.8, inside: 0.5, oneError: 0.5, twoErrors: 0.3 };

type Lists = Map<string, number[]>;

/** Every number that ends like another of 7 digits or more has the same last 7. */
const ending = (digits: string) => digits.slice(-7);
const distinctNumbers = (text: string) => [...new Set(numbersIn(text).map(({ digits }) => digits))];

export class CaseIndex {
  readonly #slots: (IndexedCase | null)[] = [];
  readonly #slotOf = new Map<string, number>();
  readonly #words: Lists = new Map();
  readonly #labels: Lists = new Map();
  readonly #numbers: Lists = new Map();
  /** Of numbers that people gave. */
  readonly #endings: Lists = new Map();
  readonly #deskDetails: Lists = new Map();
  /** Words of each person, folded once somebody asks. */
  readonly #personWords = new WeakMap<IndexedCase, ReadonlySet<string>>();

  get size(): number {
    return this.#slotOf.size;
  }

  get(id: string): IndexedCase | undefined {
    const slot = this.#slotOf.get(id);
    return slot === undefined ? undefined : (this.#slots[slot] ?? undefined);
  }

  *entries(): Generator<IndexedCase> {
    for (const slot of this.#slotOf.values()) yield this.#slots[slot]!;
  }

  put(entry: SearchEntry): void {
    this.remove(entry.id);
    const slot = this.#slots.length;
    const numbers = distinctNumbers(entry.text);
    const personNumbers = entry.personText === entry.text ? numbers : distinctNumbers(entry.personText);
    const unspaced = isUnspaced(entry.text) ? fold(entry.text) : null;
    const indexed = { ...entry, numbers, personNumbers, unspaced };
    this.#slots.push(indexed);
    this.#slotOf.set(entry.id, slot);
    for (const [lists, keys] of this.#listed(indexed)) for (const key of keys) push(lists, key, slot);
  }

  remove(id: string): void {
    const slot = this.#slotOf.get(id);
    const entry = slot === undefined ? null : this.#slots[slot];
    if (slot === undefined || !entry) return;
    for (const [lists, keys] of this.#listed(entry)) for (const key of keys) pull(lists, key, slot);
    this.#slots[slot] = null;
    this.#slotOf.delete(id);
  }

  /** Where an entry stands in the lists. */
  #listed(entry: IndexedCase): [Lists, readonly string[]][] {
    return [
      [this.#words, wordsOf(entry.text)],
      [this.#labels, wordsOf(entry.labels)],
      [this.#numbers, entry.numbers],
      [this.#endings, entry.personNumbers.map(ending)],
      [this.#deskDetails, entry.deskDetails],
    ];
  }

  /**
   * Conversations in which the person wrote this folded word; null where more than `most` hold it, whoever
   * wrote it.
   */
  withPersonWord(word: string, most = Number.POSITIVE_INFINITY): readonly IndexedCase[] | null {
    const slots = this.#words.get(word) ?? [];
    if (slots.length > most) return null;
    return slots.map((slot) => this.#slots[slot]!).filter((entry) => this.#wordsOfPerson(entry).has(word));
  }

  #wordsOfPerson(entry: IndexedCase): ReadonlySet<string> {
    const words = this.#personWords.get(entry) ?? new Set(wordsOf(entry.personText));
    this.#personWords.set(entry, words);
    return words;
  }

  /**
   * Whether the desk gave this contact detail away in any answer. `detail`: as `contact-details.ts` writes
   * it.
   */
  isFromDesk(detail: string): boolean {
    return this.#deskDetails.has(detail);
  }

  /** Conversations in which the person gave a number whose last seven digits are those of `digits`. */
  endingLike(digits: string): readonly IndexedCase[] {
    return (this.#endings.get(ending(digits)) ?? []).map((slot) => this.#slots[slot]!);
  }

  find(query: string): SearchResult {
    const terms = searchTermsOf(query);
    if (terms.length === 0) return { hits: [], count: 0 };
    const scores = new Float64Array(this.#slots.length);
    let matched = new Uint8Array(this.#slots.length).fill(1);
    const matchedWords = new Set<string>();
    for (const term of terms) {
      const best = new Float64Array(this.#slots.length);
      for (const [slots, value] of this.#matching(term, matchedWords)) {
        // A word that few conversations hold says more.
        const weight = value * Math.log(1 + this.#slots.length / (1 + slots.length));
        for (const slot of slots) if (best[slot]! < weight) best[slot] = weight;
      }
      const both = new Uint8Array(this.#slots.length);
      for (let slot = 0; slot < best.length; slot++) {
        if (best[slot] === 0 || matched[slot] === 0) continue;
        both[slot] = 1;
        scores[slot]! += best[slot]!;
      }
      matched = both;
    }
    const slots: number[] = [];
    for (let slot = 0; slot < matched.length; slot++)
      if (matched[slot] && this.#slots[slot]) slots.push(slot);
    slots.sort((a, b) => scores[b]! - scores[a]! || b - a);
    const hits = slots.slice(0, mostHits).map((slot): Hit => {
      const entry = this.#slots[slot]!;
      return { entry, excerpt: excerptOf(entry.text, matchedWords, terms) };
    });
    return { hits, count: slots.length };
  }

  *#matching(term: SearchTerm, matchedWords: Set<string>): Generator<readonly [readonly number[], number]> {
    if (term.number) {
      for (const [digits, slots] of this.#numbers)
        if (digits.endsWith(term.text) || term.text.endsWith(digits)) yield [slots, worth.whole];
        else if (digits.includes(term.text)) yield [slots, worth.inside];
    }
    if (isUnspaced(term.text)) {
      const slots: number[] = [];
      this.#slots.forEach((entry, slot) => {
        if (entry?.unspaced?.includes(term.text)) slots.push(slot);
      });
      yield [slots, worth.whole];
    }
    for (const lists of [this.#words, this.#labels])
      for (const [word, slots] of lists) {
        const value = likeness(term.text, word);
        if (value === 0) continue;
        matchedWords.add(word);
        yield [slots, value];
      }
  }
}

interface SearchTerm {
  readonly text: string;
  readonly number: boolean;
}

/** What a query asks for: numbers of four digits and more, and words. */
function searchTermsOf(query: string): SearchTerm[] {
  const cut = query.slice(0, 200);
  let rest = cut;
  const terms: SearchTerm[] = [];
  for (const { digits, at, length } of numbersIn(cut, 4)) {
    terms.push({ text: digits, number: true });
    rest = rest.slice(0, at) + ' '.repeat(length) + rest.slice(at + length);
  }
  for (const run of runsOf(rest))
    for (const text of isUnspaced(run) ? [fold(run)] : wordsOf(run)) terms.push({ text, number: false });
  return terms.slice(0, 12);
}

/** Slots grow, so a repeated word of one text is the last of its list. */
function push(lists: Lists, key: string, slot: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [slot]);
  else if (list.at(-1) !== slot) list.push(slot);
}

function pull(lists: Lists, key: string, slot: number): void {
  const list = lists.get(key);
  const at = list?.lastIndexOf(slot) ?? -1;
  if (list === undefined || at < 0) return;
  if (list.length === 1) lists.delete(key);
  else list.splice(at, 1);
}

function likeness(term: string, word: string): number {
  if (word === term) return worth.whole;
  const longer = word.length - term.length;
  if (longer > 0) {
    if (word.startsWith(term)) return worth.beginning;
    if (term.length >= 4 && word.includes(term)) return worth.inside;
  }
  const most = errorsIn(term.length);
  if (most === 0 || longer > most || -longer > most || /^\d/.test(term)) return 0;
  const errors = errorsBetween(term, word, most);
  return errors > most ? 0 : errors === 1 ? worth.oneError : worth.twoErrors;
}

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const;

/**
 * Letters missing, added, changed, or two exchanged (optimal string alignment); more than `most` where it is
 * more.
 */
export function errorsBetween(a: string, b: string, most: number): number {
  if (b.length >= 63) return most + 1;
  let [two, previous, now] = rows as readonly Uint8Array[] as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    now[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(previous[j]! + 1, now[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        cost = Math.min(cost, two[j - 2]! + 1);
      now[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [two, previous, now] = [previous, now, two];
  }
  return previous[b.length]!;
}

/** Letters around the first match. */
const around = 60;

function excerptOf(
  text: string,
  matchedWords: ReadonlySet<string>,
  terms: readonly SearchTerm[],
): Hit['excerpt'] {
  const marks = marksIn(text, matchedWords, terms);
  const [first] = marks;
  if (first === undefined) return [];
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, first.at - around)) + 1);
  const until = Math.min(text.length, first.at + first.length + 2 * around);
  const pieces: { text: string; hit: boolean }[] = [];
  let at = from;
  if (from > 0) pieces.push({ text: '… ', hit: false });
  for (const mark of marks) {
    if (mark.at < at || mark.at + mark.length > until) continue;
    if (mark.at > at) pieces.push({ text: text.slice(at, mark.at), hit: false });
    pieces.push({ text: text.slice(mark.at, mark.at + mark.length), hit: true });
    at = mark.at + mark.length;
  }
  if (at < until) pieces.push({ text: text.slice(at, until).trimEnd(), hit: false });
  if (until < text.length) pieces.push({ text: '…', hit: false });
  return pieces;
}

function marksIn(text: string, matchedWords: ReadonlySet<string>, terms: readonly SearchTerm[]) {
  const marks: { at: number; length: number }[] = [];
  const numbers = terms.filter(({ number }) => number).map((term) => term.text);
  if (numbers.length > 0)
    for (const { digits, at, length } of numbersIn(text))
      if (numbers.some((asking) => digits.includes(asking) || asking.endsWith(digits)))
        marks.push({ at, length });
  const lower = text.toLowerCase();
  for (const { text: part } of terms.filter((term) => isUnspaced(term.text))) {
    const at = lower.indexOf(part);
    if (at >= 0) marks.push({ at, length: part.length });
  }
  for (const { word, at } of placesOf(text))
    if (matchedWords.has(fold(word))) marks.push({ at, length: word.length });
  return marks.sort((a, b) => a.at - b.at || b.length - a.length);
}
