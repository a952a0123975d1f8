// The text of a pattern: the template of a group without what could lead to a person. In doubt a word is left
// out.
import { findHandles } from '../handles/index.ts';
import { slotMark } from '../match/index.ts';
import { fold, placesOf, wordsIn } from '../text/index.ts';
import { namesAndPlaces, type TextNames } from './names.ts';

/** What a pattern was made of. */
export interface PatternSources {
  /** The offers, as they were brought. */
  readonly texts: readonly string[];
  /** Where a number without a calling code is dialled; '' where that is not known. */
  readonly country: string;
  /** Words that offers use, folded: no names where a sentence begins with them. */
  readonly commonWords: readonly string[];
}

/** A text that may be published once two people have read it. */
export interface PatternText {
  /** The template with a slot for each word that may be of a handle, a name or a place, or holds a digit. */
  readonly text: string;
  /** Words of names, places and handles that do not stand in it, folded. */
  readonly takenOut: readonly string[];
}

/** The text of a pattern. */
export function patternText(template: string, sources: PatternSources): PatternText {
  const names = sources.texts.map(namesAndPlaces);
  const certainNames = names.flatMap(({ proper: words }) => words).map(asCompared);
  const proper = new Set([...certainNames, ...openingNames(names, sources), ...countryNames()]);
  const isTaken = takenByHandles(template, sources);
  const text = template
    .split(slotMark)
    .map((piece, n) => keepWords(piece, (word) => !proper.has(word), isTaken[n]!))
    .join(slotMark)
    .replace(slots, ` ${slotMark} `)
    .replace(/\s+/g, ' ')
    .trim();
  const leftWords = new Set(wordsIn(text).words);
  // Words that merely begin a sentence are not listed: the reader never saw them as names and may type them
  // again.
  const takenOut = [...certainNames, ...handleWords(sources).flat()].filter((word) => !leftWords.has(word));
  return { text, takenOut: [...new Set(takenOut)] };
}

/**
 * What in `text` could lead to somebody: handles as written, digits, countries, and words for which
 * `isTakenOut` holds. None: [].
 */
export function identifyingIn(
  text: string,
  country: string,
  isTakenOut: (word: string) => boolean,
): readonly string[] {
  const { handles, refused: dangerousLinks } = findHandles(text, country);
  const words = wordsIn(text).words.filter(
    (word) => word.includes('#') || countryNames().has(word) || isTakenOut(word),
  );
  return [...new Set([...handles.map(({ written }) => written), ...dangerousLinks, ...words])];
}

const slots = /\s*\[…\](?:[\s,.;:!?()–-]*\[…\])*\s*/gu;

/** Capitalised words at the beginning of a sentence that are common in no list and in none of the texts. */
function openingNames(names: readonly TextNames[], { commonWords }: PatternSources): readonly string[] {
  const common = new Set([
    ...commonWords.flatMap((word) => wordsIn(word).words),
    ...names.flatMap((one) => one.common),
  ]);
  return names.flatMap(({ opening }) => opening.filter((word) => !common.has(word))).map(asCompared);
}

const asCompared = (word: string): string => word.replace(/\d/g, '#');

/** Languages in which the names of countries are known. */
const languages = 'ar bg de en es fr hr hu it nl pl pt ro ru sq sr sv th tr uk vi zh'.split(' ');
let countries: ReadonlySet<string> | undefined;

/** Names of countries of one word, folded. A name of several words has capitals. */
function countryNames(): ReadonlySet<string> {
  if (countries !== undefined) return countries;
  const names = new Set<string>();
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (let code = 0; code < 676; code++) {
      const region = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26));
      const name = display.of(region);
      const words = name === undefined ? [] : placesOf(fold(name));
      if (words.length === 1) names.add(words[0]!.word);
    }
  }
  countries = names;
  return names;
}

/** Words of each handle, in its order. */
const handleWords = ({ texts, country }: PatternSources): readonly (readonly string[])[] =>
  texts.flatMap((text) =>
    findHandles(text, country)
      .handles.map(({ written }) => wordsIn(written).words)
      .filter(({ length }) => length > 0),
  );

/** By piece of the template: which of its words belong to a handle of one of the texts. */
function takenByHandles(template: string, sources: PatternSources): readonly ReadonlySet<number>[] {
  const runs = handleWords(sources);
  return template.split(slotMark).map((piece) => {
    const words = tokensOf(piece).map(({ word }) => word);
    const takenPlaces = new Set<number>();
    for (const run of runs)
      for (let at = 0; at + run.length <= words.length; at++)
        if (run.every((word, n) => words[at + n] === word))
          for (const n of run.keys()) takenPlaces.add(at + n);
    return takenPlaces;
  });
}

/** Words of a folded text with '#' for digits, with their places. */
const tokensOf = (piece: string) =>
  placesOf(piece.replaceAll('#', '0')).map(({ word, at }) => ({ word: word.replaceAll('0', '#'), at }));

function keepWords(
  piece: string,
  mayStay: (word: string) => boolean,
  takenPlaces: ReadonlySet<number>,
): string {
  let [text, end] = ['', 0];
  for (const [n, { word, at }] of tokensOf(piece).entries()) {
    text += piece.slice(end, at);
    text += mayStay(word) && !word.includes('#') && !takenPlaces.has(n) ? word : slotMark;
    end = at + word.length;
  }
  return text + piece.slice(end);
}
