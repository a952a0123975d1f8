// Invents offers of known origin, to measure how well offers of one author are grouped. Their words have no
// meaning. Rules and figures: ../offers/offers.md.
import { type Chance, chance } from './random.ts';

export { type Agreement, agreement } from './agreement.ts';

/** Scripts in which offers are invented. */
export const inventedScripts = ['latin', 'cyrillic', 'arabic', 'chinese'] as const;
/** A script by its name. */
export type InventedScript = (typeof inventedScripts)[number];

/** What is invented. The same rules give the same offers. */
export interface InventionRules {
  readonly seed: number;
  /** How many offers. */
  readonly offers: number;
  /** Probability with which each word of an offer differs from its author's text. */
  readonly edits: number;
  /** Share of independent authors whose offers carry the text of a site; 0 where absent. */
  readonly boilerplate?: number;
  readonly script?: InventedScript;
}

/**
 * `organised`: one author under several names. `repost`: one person who posts an offer again. `single`: an
 * offer posted once.
 */
export type OfferOrigin = 'organised' | 'repost' | 'single';

/** An invented offer and who wrote it. */
export interface InventedOffer {
  readonly id: string;
  readonly text: string;
  /** The truth that a grouping is measured against. */
  readonly author: number;
  readonly origin: OfferOrigin;
  /** A telephone number that stands in the text. */
  readonly handle: string;
  /** Words that stand in the text: who offers, and where. */
  readonly name: string;
  readonly place: string;
}

interface Language {
  readonly syllables: readonly string[];
  /** Between words. */
  readonly gap: string;
  readonly syllablesOfWord: readonly [least: number, most: number];
}

const everySyllable = (heads: string, tails: string): readonly string[] =>
  [...heads].flatMap((head) => tails.split(' ').map((tail) => head + tail));
const characters = (first: number, count: number, step: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(first + at * step));

const languages: Readonly<Record<InventedScript, Language>> = {
  latin: {
    syllables: everySyllable('bdfgklmnprstvz', 'a e i o u an er ol is'),
    gap: ' ',
    syllablesOfWord: [1, 4],
  },
  cyrillic: {
    syllables: everySyllable('бвгджзклмнпрст', 'а е и о у ан ер ол ис'),
    gap: ' ',
    syllablesOfWord: [1, 4],
  },
  arabic: {
    syllables: everySyllable('بتثجحدرسشعفقكلمن', 'ا و ي ه ان ير'),
    gap: ' ',
    syllablesOfWord: [1, 3],
  },
  chinese: { syllables: characters(0x4e00, 1200, 7), gap: '', syllablesOfWord: [1, 3] },
};

const vocabularySize = 8000;
const stockPhrases = 80;

interface Invention {
  readonly chance: Chance;
  readonly language: Language;
  readonly vocabulary: readonly string[];
  readonly stock: readonly (readonly string[])[];
  readonly site: readonly string[];
}

/** The offers of `rules`, in an order that tells nothing of their authors. */
export function inventOffers(rules: InventionRules): readonly InventedOffer[] {
  const invention = prepareInvention(rules);
  const offers: Omit<InventedOffer, 'id'>[] = [];
  for (let author = 0; offers.length < rules.offers; author++)
    offers.push(...offersOf(invention, rules, author));
  const order = shuffle(invention.chance, offers.slice(0, rules.offers));
  return order.map((offer, at) => ({ id: `offer-${at + 1}`, ...offer }));
}

function prepareInvention({ seed, script = 'latin' }: InventionRules): Invention {
  const source = chance(seed);
  const language = languages[script];
  const vocabulary = Array.from({ length: vocabularySize }, () => inventWord(source, language));
  const phrase = (least: number, most: number) => wordsFrom(source, vocabulary, source.between(least, most));
  const stock = Array.from({ length: stockPhrases }, () => phrase(3, 7));
  return { chance: source, language, vocabulary, stock, site: phrase(25, 35) };
}

const inventWord = (source: Chance, { syllables, syllablesOfWord: [least, most] }: Language): string =>
  Array.from({ length: source.between(least, most) }, () => source.pick(syllables)).join('');

/** As in a language, few words are frequent: the rank falls off by its square. */
const wordsFrom = (source: Chance, vocabulary: readonly string[], count: number): string[] =>
  Array.from({ length: count }, () => vocabulary[Math.floor(source.uniform() ** 2 * vocabulary.length)]!);

/** The share of authors by origin: two organised, three who repost, five who write once. */
function originOf(source: Chance): OfferOrigin {
  const share = source.uniform();
  return share < 0.2 ? 'organised' : share < 0.5 ? 'repost' : 'single';
}

function offersOf(
  invention: Invention,
  { edits, boilerplate = 0 }: InventionRules,
  author: number,
): Omit<InventedOffer, 'id'>[] {
  const { chance: source, vocabulary, stock, site } = invention;
  const origin = originOf(source);
  const isOrganised = origin === 'organised';
  const severalIfOrganised = (least: number, most: number, make: () => string) =>
    Array.from({ length: isOrganised ? source.between(least, most) : 1 }, make);
  const names = severalIfOrganised(2, 6, () => source.pick(vocabulary));
  const handles = severalIfOrganised(
    1,
    3,
    () => `+38591${String(source.between(0, 9_999_999)).padStart(7, '0')}`,
  );
  const places = severalIfOrganised(1, 4, () => source.pick(vocabulary));
  const text = bodyOf(invention);
  const carriesSite = !isOrganised && source.uniform() < boilerplate;
  const count = origin === 'single' ? 1 : isOrganised ? source.between(2, 40) : source.between(2, 8);
  return Array.from({ length: count }, () => {
    const [name, handle, place] = [source.pick(names), source.pick(handles), source.pick(places)];
    const words = [name, ...text, place, handle, ...(carriesSite ? site : [])];
    const edited = editWords(invention, words, edits);
    return { text: edited.join(invention.language.gap), author, origin, handle, name, place };
  });

  function bodyOf({ chance }: Invention): readonly string[] {
    const sentences = Array.from({ length: chance.between(4, 8) }, () =>
      wordsFrom(chance, vocabulary, chance.between(4, 9)),
    );
    const phrases = Array.from({ length: chance.between(2, 5) }, () => chance.pick(stock));
    return shuffle(chance, [...sentences, ...phrases]).flat();
  }
}

/** Each word replaced, dropped or followed by another, with probability `edits` in all. */
const editWords = (
  { chance: source, vocabulary }: Invention,
  words: readonly string[],
  edits: number,
): readonly string[] =>
  words.flatMap((word) => {
    if (word.startsWith('+') || source.uniform() >= edits) return [word];
    const [other] = wordsFrom(source, vocabulary, 1);
    const kind = source.uniform();
    return kind < 0.6 ? [other!] : kind < 0.8 ? [] : [word, other!];
  });

function shuffle<T>(source: Chance, list: readonly T[]): T[] {
  const shuffled = [...list];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = source.between(0, at);
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  return shuffled;
}
