// The distinct texts of a collection: words numbered, runs of three words as hashes. What is found of a text
// here depends on that text alone, so that it is found once, whatever comes after it.

/** Words in a run: two are said by many, four are broken by one edit too often. */
export const runLength = 3;
/** Words of a text that are compared: a longer one is a contract with its annexes. */
export const mostWords = 2000;
/** With fewer, two texts may say the same by chance. */
export const fewestWords = 4;

/** A text that stands once, however often it was brought. */
export interface DistinctText {
  /** Numbers of its words in the vocabulary, in their order. */
  readonly words: Uint32Array;
  /** The same numbers, ascending. */
  readonly sortedWords: Uint32Array;
  /** 32-bit hashes of its runs, each once, ascending. */
  readonly runs: Uint32Array;
  /** 53 bits of the whole text: an order that no order of arrival changes. */
  readonly key: number;
  /** Who brought it, by the number of the offer. */
  readonly offers: number[];
}

/** Numbers of words, in the order in which they came first, and a hash of each. */
export interface Vocabulary {
  readonly numbers: Map<string, number>;
  readonly hashes: number[];
}

/** 32 bits of a text: FNV-1a, then the finaliser of MurmurHash3. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return finish(hash);
}

function finish(bits: number): number {
  let hash = bits;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const join = (hash: number, next: number): number => finish(Math.imul(hash, 0x9e3779b1) + next);

/** Numbers of `words`; new ones are put into the vocabulary. */
export function numberWords(words: readonly string[], { numbers, hashes }: Vocabulary): Uint32Array {
  const row = new Uint32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    let number = numbers.get(word);
    if (number === undefined) {
      number = hashes.length;
      numbers.set(word, number);
      hashes.push(hashOf(word));
    }
    row[at] = number;
  }
  return row;
}

/** Hashes of the runs of a text, each once, ascending. A text shorter than a run has one. */
export function runsIn(words: Uint32Array, { hashes }: Vocabulary): Uint32Array {
  const count = Math.max(1, words.length - runLength + 1);
  const runs = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    let hash = 0;
    const end = Math.min(words.length, at + runLength);
    for (let word = at; word < end; word++) hash = join(hash, hashes[words[word]!]!);
    runs[at] = hash;
  }
  runs.sort();
  let distinct = 1;
  for (let at = 1; at < count; at++) if (runs[at] !== runs[at - 1]) runs[distinct++] = runs[at]!;
  return runs.slice(0, distinct);
}

/** 53 bits of the whole text. */
export function keyOf(words: Uint32Array, { hashes }: Vocabulary): number {
  let [high, low] = [1, 2];
  for (const word of words) {
    high = join(high, hashes[word]!);
    low = join(low, hashes[word]! ^ 0x5bd1e995);
  }
  return (high & 0x1fffff) * 0x1_0000_0000 + low;
}
