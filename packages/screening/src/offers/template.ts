// The template of a group: what all its texts share, with slots where they differ. Each text is aligned with
// the one in the middle. The words stay that make the description of all texts shortest (minimum description
// length; costs after Lee et al., InfoShield, ICDE 2021, written from the paper).
import { type Alignment, align, type WordWeights } from './align.ts';
import type { DistinctText } from './distinct.ts';

/** A word of a template by its number in the vocabulary; null for a slot. */
export type TemplateWord = number | null;

/** Bits of a word, at least. */
const leastWordBits = 8;
/** Texts that a template is made from: of a larger group the first ones by their keys. */
const mostMembers = 1000;
/** Shares of the texts that a word may have to stand in, tried for the shortest description. */
const triedShares = 12;

/** Bits that tell whole numbers below `value` apart. */
const log2 = (value: number): number => (value <= 1 ? 0 : 32 - Math.clz32(value - 1));
/** Bits of a whole number whose size is not known before (Rissanen's universal code, rounded). */
const numberBits = (value: number): number => 2 * log2(value) + 1;

/** A text along the middle one. */
interface AlignedText {
  /** For each word of the middle text its place in this one, or -1. */
  readonly places: Int32Array;
  readonly length: number;
}

/** The template of `texts`, at least one. The same for any order of them. */
export function templateOf(texts: readonly DistinctText[], weights: WordWeights): readonly TemplateWord[] {
  const members = [...texts].sort((a, b) => a.key - b.key).slice(0, mostMembers);
  const middle = middleOf(members);
  const alignedTexts = members.map((member) => alignWith(middle, member, weights));
  const support = Array.from(
    middle.words,
    (_, at) => alignedTexts.filter(({ places }) => places[at]! >= 0).length,
  );
  const wordBits = Math.max(leastWordBits, log2(weights.length));
  let best: { bits: number; words: readonly TemplateWord[] } | null = null;
  for (const leastSupport of thresholds(support)) {
    const columns = support.flatMap((count, at) => (count >= leastSupport ? [at] : []));
    const described = describe(columns, alignedTexts, wordBits);
    const words = templateWords(columns, described.slots, middle);
    if (best === null || described.bits < best.bits) best = { bits: described.bits, words };
  }
  return best!.words;
}

/** At most `triedShares` of the counts in `support`, evenly spread over them. */
function thresholds(support: readonly number[]): readonly number[] {
  const counts = [...new Set(support)].sort((a, b) => a - b);
  const step = Math.max(1, (counts.length - 1) / (triedShares - 1));
  return Array.from(
    { length: Math.min(triedShares, counts.length) },
    (_, at) => counts[Math.round(at * step)]!,
  );
}

/** The text that shares most runs with the others, less those that it has alone. */
function middleOf(members: readonly DistinctText[]): DistinctText {
  const holders = new Map<number, number>();
  for (const { runs } of members) for (const run of runs) holders.set(run, (holders.get(run) ?? 0) + 1);
  const closeness = ({ runs }: DistinctText) => {
    let sum = 0;
    for (const run of runs) sum += 2 * holders.get(run)! - members.length - 1;
    return sum;
  };
  return members
    .map((text) => ({ text, close: closeness(text) }))
    .reduce((a, b) => (b.close > a.close ? b : a)).text;
}

/** Whether an alignment is close: two of three words of the shorter text. */
const isClose = (places: Alignment): boolean =>
  3 * places.reduce((count, place) => (place >= 0 ? count + 1 : count), 0) >= 2 * places.length;

function alignWith(middle: DistinctText, member: DistinctText, weights: WordWeights): AlignedText {
  const { length } = member.words;
  if (middle.words.length <= length)
    return { places: align(middle.words, member.words, weights, isClose), length };
  const places = new Int32Array(middle.words.length).fill(-1);
  for (const [at, place] of align(member.words, middle.words, weights, isClose).entries())
    if (place >= 0) places[place] = at;
  return { places, length };
}

/**
 * Bits of all texts under a template of `columns` of the middle text, and the gaps that are shorter as slots.
 */
function describe(
  columns: readonly number[],
  alignedTexts: readonly AlignedText[],
  wordBits: number,
): { readonly bits: number; readonly slots: ReadonlySet<number> } {
  // Gap `g` stands before column `g`; the last one behind all.
  const gaps = alignedTexts.map((line) => gapsOf(columns, line));
  let bits = numberBits(columns.length) + columns.length * wordBits + log2(columns.length);
  const lengths = gaps.map(({ words }) => columns.length + words.reduce((sum, count) => sum + count, 0));
  for (const [at, { unmatched }] of gaps.entries())
    bits += numberBits(lengths[at]!) + lengths[at]! + unmatched * (log2(lengths[at]!) + 2);
  const slots = new Set<number>();
  const slotBits = log2(columns.length);
  for (let gap = 0; gap <= columns.length; gap++) {
    let [asSlot, asEdits] = [slotBits, 0];
    for (let at = 0; at < gaps.length; at++) {
      const count = gaps[at]!.words[gap]!;
      asSlot += 1 + numberBits(count) + wordBits * count;
      asEdits += count * (log2(lengths[at]!) + 2 + wordBits);
    }
    if (asSlot < asEdits) slots.add(gap);
    bits += Math.min(asSlot, asEdits);
  }
  return { bits, slots };
}

/** How many words of a text stand in each gap, and how many columns it lacks. */
function gapsOf(columns: readonly number[], { places, length }: AlignedText) {
  const words = new Uint32Array(columns.length + 1);
  let [end, unmatched] = [0, 0];
  for (const [gap, column] of columns.entries()) {
    const place = places[column]!;
    if (place < 0) unmatched++;
    else {
      words[gap] = place - end;
      end = place + 1;
    }
  }
  words[columns.length] = length - end;
  return { words, unmatched };
}

function templateWords(
  columns: readonly number[],
  slots: ReadonlySet<number>,
  middle: DistinctText,
): TemplateWord[] {
  const slotBefore = (gap: number): TemplateWord[] => (slots.has(gap) ? [null] : []);
  return [
    ...columns.flatMap((column, gap) => [...slotBefore(gap), middle.words[column]!]),
    ...slotBefore(columns.length),
  ];
}
