// Groups offers whose senders agreed to a comparison, and selects the groups that two people may review.
// Handles leave as pseudonyms under the key of a desk.
import { findHandles, identityOf, pseudonymOf } from '../handles/index.ts';
import { groupOffers, type HidingReason, judgeShowing } from '../offers/index.ts';
import { bounded } from '../text/index.ts';
import { namesAndPlaces } from './names.ts';
import { identifyingIn, patternText } from './pattern-text.ts';

/** An offer whose sender agreed. The caller must have checked that. */
export interface ComparableOffer {
  readonly id: string;
  /** By any name that tells senders apart. */
  readonly sender: string;
  readonly text: string;
}

/** How offers are compared. */
export interface ComparisonRules {
  /** Of the desk; `pseudonymKeyBytes` or more. */
  readonly key: Uint8Array;
  /** See `findHandles`. */
  readonly country: string;
  /** See `PatternSources`. */
  readonly commonWords: readonly string[];
}

/** A group that may be reviewed. */
export interface ComparedGroup {
  readonly ids: readonly string[];
  readonly senders: number;
  /** Pseudonyms. */
  readonly handles: readonly string[];
  readonly places: number;
  readonly names: number;
  /** With slots for what differs and for what could lead to somebody. */
  readonly text: string;
  /** Pseudonyms of the words that were taken out, so that an editor is warned where one comes back. */
  readonly takenOut: readonly string[];
}

/** What came of comparing. */
export interface OfferComparison {
  readonly groups: readonly ComparedGroup[];
  /** Groups that stay hidden, counted by reason. */
  readonly hidden: Readonly<Record<HidingReason, number>>;
}

/** Compares `offers`. Throws RangeError for an id that comes twice and for a short key. */
export function compareOffers(offers: readonly ComparableOffer[], rules: ComparisonRules): OfferComparison {
  const byId = new Map(offers.map((offer) => [offer.id, { ...offer, text: bounded(offer.text).text }]));
  const groups: ComparedGroup[] = [];
  const hidden = { 'few-senders': 0, repost: 0, 'few-signs': 0 };
  for (const { ids, template } of groupOffers(offers)) {
    const members = ids.map((id) => byId.get(id)!);
    const signs = members.map(({ sender, text }) => ({ sender, ...signsOf(text, rules) }));
    const showing = judgeShowing(signs);
    if (!showing.isShown) {
      hidden[showing.reason]++;
      continue;
    }
    const distinct = (values: (one: (typeof signs)[number]) => readonly string[]) => [
      ...new Set(signs.flatMap(values)),
    ];
    groups.push({
      ids,
      senders: distinct(({ sender }) => [sender]).length,
      handles: distinct(({ handles }) => handles).sort(),
      places: distinct(({ places }) => places).length,
      names: distinct(({ names }) => names).length,
      ...publishedText(template, members, rules),
    });
  }
  return { groups, hidden };
}

function signsOf(text: string, { key, country }: ComparisonRules) {
  const { names, places } = namesAndPlaces(text);
  const handles = findHandles(text, country).handles.map((handle) => pseudonymOf(identityOf(handle), key));
  return { handles, names, places };
}

/** Words whose pseudonyms are kept, at most: names of a thousand senders. */
const mostTakenOut = 5000;

function publishedText(template: string, members: readonly ComparableOffer[], rules: ComparisonRules) {
  const { text, takenOut } = patternText(template, { texts: members.map((one) => one.text), ...rules });
  return { text, takenOut: takenOut.slice(0, mostTakenOut).map((word) => wordPseudonym(word, rules.key)) };
}

/** A pseudonym of 48 bits: a false match only asks a member to leave a word out. */
const wordPseudonym = (word: string, key: Uint8Array): string =>
  pseudonymOf(`word ${word}`, key).slice(0, 12);

/** What in a text that a member wrote could lead to somebody of a group: see `identifyingIn`. */
export function heldBackIn(
  text: string,
  takenOut: readonly string[],
  { key, country }: Pick<ComparisonRules, 'key' | 'country'>,
): readonly string[] {
  const pseudonyms = new Set(takenOut);
  return identifyingIn(text, country, (word) => pseudonyms.has(wordPseudonym(word, key)));
}
