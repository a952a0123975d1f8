// A collection of offers that grows. What depends on one text is computed when it is added; what depends on
// all texts is computed at each call of `groups`. So the groups are the same as if all offers had been added
// at once, in any order.
import { slotMark } from '../match/index.ts';
import { isUnspaced, wordsIn } from '../text/index.ts';
import type { WordWeights } from './align.ts';
import { candidatesOf } from './candidates.ts';
import { disjointSets } from './disjoint-sets.ts';
import {
  type DistinctText,
  fewestWords,
  keyOf,
  mostWords,
  numberWords,
  runLength,
  runsIn,
  type Vocabulary,
} from './distinct.ts';
import { isOneOffer } from './judge.ts';
import { mostTexts } from './postings.ts';
import { templateOf } from './template.ts';
import { wordWeights } from './weights.ts';

/** An offer as somebody brought it. */
export interface Offer {
  readonly id: string;
  readonly text: string;
}

/** Offers that are one text with small differences. Says nothing of who wrote them. */
export interface OfferGroup {
  /** At least two, in ascending order. */
  readonly ids: readonly string[];
  /** What they share, folded, digits as '#', with `slotMark` where they differ. */
  readonly template: string;
}

/** How offers are grouped. */
export interface GroupingOptions {
  /** Texts of sites that many offers carry. Three words in a row that stand in one of them are left out. */
  readonly boilerplate?: readonly string[];
}

/** Offers that are added and grouped. */
export interface OfferCollection {
  /** Throws RangeError for an id that is there, and over `mostOffers`. */
  add(offers: Iterable<Offer>): void;
  /** Groups of two or more, the largest first. The same for any order in which offers were added. */
  groups(): readonly OfferGroup[];
}

/** More are not compared in one collection. */
export const mostOffers = mostTexts;

/** An empty collection. */
export function offerCollection({ boilerplate = [] }: GroupingOptions = {}): OfferCollection {
  const vocabulary: Vocabulary = { numbers: new Map(), hashes: [] };
  const texts: DistinctText[] = [];
  const byKey = new Map<number, DistinctText>();
  const ids: string[] = [];
  const idsInUse = new Set<string>();
  const siteRuns = new Set(boilerplate.flatMap((text) => [...runsIn(numbered(text), vocabulary)]));

  function numbered(text: string): Uint32Array {
    return numberWords(wordsIn(text).words.slice(0, mostWords), vocabulary);
  }
  function addOne({ id, text }: Offer): void {
    if (idsInUse.has(id)) throw new RangeError(`Cannot add an offer twice: ${JSON.stringify(id)}`);
    if (ids.length >= mostOffers) throw new RangeError(`Cannot compare more than ${mostOffers} offers`);
    idsInUse.add(id);
    ids.push(id);
    const words = withoutRuns(numbered(text), siteRuns, vocabulary);
    if (words.length < fewestWords) return;
    const key = keyOf(words, vocabulary);
    const same = byKey.get(key);
    if (same !== undefined) same.offers.push(ids.length - 1);
    else {
      const distinct = {
        words,
        sortedWords: words.toSorted(),
        runs: runsIn(words, vocabulary),
        key,
        offers: [ids.length - 1],
      };
      texts.push(distinct);
      byKey.set(key, distinct);
    }
  }
  return {
    add(offers) {
      for (const offer of offers) addOne(offer);
    },
    groups() {
      const weights = wordWeights(texts, vocabulary.hashes.length);
      const spellings = [...vocabulary.numbers.keys()];
      return joinTexts(texts, weights)
        .filter((members) => members.length > 1 || members[0]!.offers.length > 1)
        .map((members) => ({
          ids: members.flatMap(({ offers }) => offers.map((offer) => ids[offer]!)).sort(),
          template: spell(templateOf(members, weights), spellings),
        }))
        .sort((a, b) => b.ids.length - a.ids.length || (a.ids[0]! < b.ids[0]! ? -1 : 1));
    },
  };
}

/** The groups of `offers`, all at once. Throws RangeError as `add` does. */
export function groupOffers(offers: Iterable<Offer>, options?: GroupingOptions): readonly OfferGroup[] {
  const collection = offerCollection(options);
  collection.add(offers);
  return collection.groups();
}

function joinTexts(texts: readonly DistinctText[], weights: WordWeights): readonly DistinctText[][] {
  const sets = disjointSets(texts.length);
  for (const [one, other] of candidatesOf(texts))
    if (sets.rootOf(one) !== sets.rootOf(other) && isOneOffer(texts[one]!, texts[other]!, weights))
      sets.join(one, other);
  const members = new Map<number, DistinctText[]>();
  for (const [at, text] of texts.entries()) {
    const root = sets.rootOf(at);
    const group = members.get(root);
    if (group === undefined) members.set(root, [text]);
    else group.push(text);
  }
  return [...members.values()];
}

/** The words without those that belong to a run of `runs`. */
function withoutRuns(words: Uint32Array, runs: ReadonlySet<number>, vocabulary: Vocabulary): Uint32Array {
  if (runs.size === 0) return words;
  const isOfSite = new Uint8Array(words.length);
  for (let at = 0; at + runLength <= words.length; at++) {
    const [run] = runsIn(words.subarray(at, at + runLength), vocabulary);
    if (runs.has(run!)) isOfSite.fill(1, at, at + runLength);
  }
  return words.filter((_, at) => isOfSite[at] === 0);
}

function spell(words: readonly (number | null)[], spellings: readonly string[]): string {
  let text = '';
  let last = '';
  for (const word of words) {
    const next = word === null ? slotMark : spellings[word]!;
    const gap = text === '' || (isUnspaced(last) && isUnspaced(next)) ? '' : ' ';
    text += gap + next;
    last = next;
  }
  return text;
}
