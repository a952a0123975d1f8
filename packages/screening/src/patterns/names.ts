// Names and places in a text, by capitals and by the words before them. Too many rather than too few count as
// names where a pattern is made; fewer where it is judged whether several hands stand behind it. A script
// without capitals shows neither.
import { fold, placesOf, withoutInvisible } from '../text/index.ts';
import { beforePlace, mayBeBeforeName, openingWords, surelyBeforeName } from './cues.ts';

/** What was found, folded. */
export interface TextNames {
  /** Said to be a name by the words before it. */
  readonly names: readonly string[];
  /** Said to be a place by the word before it. */
  readonly places: readonly string[];
  /** Every word that may be part of a name or of a place. */
  readonly proper: readonly string[];
  /** Words that stand somewhere in small letters, or usually begin a sentence: no names where one begins. */
  readonly common: readonly string[];
  /** Words with a capital where a sentence begins: names unless they are common in another text. */
  readonly opening: readonly string[];
}

interface Word {
  readonly folded: string;
  readonly isCapital: boolean;
  readonly isOpening: boolean;
}

/** Longest of the lists, in words. */
const longestCue = 3;
const cuesOf = (cues: readonly string[]): ReadonlySet<string> => new Set(cues);
const [sure, maybe, place] = [surelyBeforeName, mayBeBeforeName, beforePlace].map(cuesOf) as [
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
];

const capital = /^\p{Lu}/u;
const endsSentence = /[.!?…:;\n•*]|^\s*[-–—]/u;

/** Names and places in `text`, which is read to its end: bound it before. */
export function namesAndPlaces(text: string): TextNames {
  const words = wordsOf(text);
  const [names, places, proper] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [common, opening] = [new Set<string>(), new Set<string>()];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!word.isCapital) common.add(word.folded);
    else if (word.isOpening) opening.add(word.folded);
    const kind = kindAt(words, at);
    if (kind === null) continue;
    const end = endOf(words, at);
    const whole = words.slice(at, end).map(({ folded }) => folded);
    for (const part of whole) proper.add(part);
    if (kind === 'name') names.add(whole.join(' '));
    if (kind === 'place') places.add(whole.join(' '));
    at = end - 1;
  }
  for (const word of openingWords) common.add(word);
  return {
    names: [...names],
    places: [...places],
    proper: [...proper],
    common: [...common],
    opening: [...opening],
  };
}

/** A text in capitals alone says nothing by them. */
function wordsOf(text: string): readonly Word[] {
  const plain = withoutInvisible(text.normalize('NFKC'));
  const letters = plain.match(/\p{Lu}|\p{Ll}/gu) ?? [];
  const isShouted = letters.filter((letter) => capital.test(letter)).length > letters.length / 2;
  let end = 0;
  return placesOf(plain).map(({ word, at }) => {
    const between = plain.slice(end, at);
    const isOpening = end === 0 || endsSentence.test(between);
    end = at + word.length;
    return { folded: fold(word), isCapital: !isShouted && capital.test(word), isOpening };
  });
}

function kindAt(words: readonly Word[], at: number): 'name' | 'place' | 'other' | null {
  const word = words[at]!;
  if (/\d/.test(word.folded)) return null;
  const isAfter = (cues: ReadonlySet<string>) => {
    if (word.isOpening && at > 0 && !cues.has(words[at - 1]!.folded)) return false;
    for (let length = 1; length <= longestCue && length <= at; length++)
      if (
        cues.has(
          words
            .slice(at - length, at)
            .map(({ folded }) => folded)
            .join(' '),
        )
      )
        return true;
    return false;
  };
  if (isAfter(sure)) return 'name';
  if (!word.isCapital) return null;
  if (isAfter(place)) return 'place';
  if (isAfter(maybe)) return 'name';
  return word.isOpening ? null : 'other';
}

/** Behind the last word of a name that begins at `at`: words with a capital that follow at once. */
function endOf(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < words.length && words[end]!.isCapital && !words[end]!.isOpening) end++;
  return end;
}
