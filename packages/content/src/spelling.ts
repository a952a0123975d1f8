// How words are spelt: every text of a language is given to the program hunspell with the dictionary of that
// language, and what the dictionary lacks is either a misspelling or in content/spelling/<language>.txt.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Courses } from './courses/read.ts';
import { courseTexts } from './courses/reading.ts';
import { literalText } from './messages/literal.ts';
import { ownFolder } from './overlay.ts';
import { readContent } from './read.ts';
import { comparedUnits, languages, type Unit } from './translations.ts';

/** The dictionary of each language as hunspell names it, and the package of Debian that it comes with. */
const dictionaries: Readonly<Record<string, { readonly file: string; readonly debian: string }>> = {
  ar: { file: 'ar', debian: 'hunspell-ar' },
  bg: { file: 'bg_BG', debian: 'hunspell-bg' },
  en: { file: 'en_GB', debian: 'hunspell-en-gb' },
  es: { file: 'es_ES', debian: 'hunspell-es' },
  fr: { file: 'fr', debian: 'hunspell-fr' },
  hr: { file: 'hr_HR', debian: 'hunspell-hr' },
  hu: { file: 'hu_HU', debian: 'hunspell-hu' },
  it: { file: 'it_IT', debian: 'hunspell-it' },
  nl: { file: 'nl', debian: 'hunspell-nl' },
  pl: { file: 'pl_PL', debian: 'hunspell-pl' },
  'pt-BR': { file: 'pt_BR', debian: 'hunspell-pt-br' },
  ro: { file: 'ro_RO', debian: 'hunspell-ro' },
  ru: { file: 'ru_RU', debian: 'hunspell-ru' },
  sv: { file: 'sv_SE', debian: 'hunspell-sv' },
  uk: { file: 'uk_UA', debian: 'hunspell-uk' },
  vi: { file: 'vi_VN', debian: 'hunspell-vi' },
};

/** What `heed content spelling` prints. */
export interface SpellingReport {
  /** Languages whose words were all looked up. */
  readonly checked: readonly string[];
  /** Languages for which there is no dictionary that can judge: Thai and Chinese part no words. */
  readonly unjudged: readonly string[];
  /** Packages of Debian that are to be installed first; their languages were not checked. */
  readonly toInstall: readonly string[];
  /** Sentences that name the text, the word, and what to do. */
  readonly faults: readonly string[];
}

/** Looks up the words of all texts, those of courses too: some ten seconds. */
export function checkSpelling(): SpellingReport {
  const units = [...comparedUnits(), ...courseUnits(readContent().courses)];
  const codes = Object.keys(languages());
  const judged = codes.filter((code) => code in dictionaries);
  const lookups = judged.map((code) => lookUp(code, units));
  const missing = judged.filter((_, at) => lookups[at] === null);
  const packages = missing.flatMap((code) => dictionaries[code]?.debian ?? []);
  return {
    checked: judged.filter((code) => !missing.includes(code)),
    unjudged: codes.filter((code) => !judged.includes(code)),
    toInstall: missing.length === 0 ? [] : ['hunspell', ...packages],
    faults: lookups.flatMap((one) => (one === null ? [] : [...misspellings(one), ...listFaults(one)])),
  };
}

/** Words of `units` in `language` that are misspelt; null where hunspell cannot look them up. */
export function spellingFaults(language: string, units: readonly Unit[]): readonly string[] | null {
  const lookup = lookUp(language, units);
  return lookup === null ? null : misspellings(lookup);
}

interface Lookup {
  readonly language: string;
  /** With the id of the first text that has each. */
  readonly words: ReadonlyMap<string, string>;
  /** Words, or parts of them, that the dictionary lacks. */
  readonly unknown: readonly string[];
  /** Of content/spelling. */
  readonly list: readonly string[];
}

function lookUp(language: string, units: readonly Unit[]): Lookup | null {
  const words = wordsToCheck(language, units);
  const unknown = unknownWords(language, [...words.keys()]);
  return unknown && { language, words, unknown, list: readList(language) };
}

const listName = (language: string): string => `content/spelling/${language}.txt`;

const misspellings = ({ language, words, unknown, list }: Lookup): readonly string[] =>
  unknown
    .filter((word) => !list.includes(word) && !list.includes(uncapitalise(word)))
    .map(
      (word) =>
        `${language}: ${placeOf(word, words)}: '${word}' is not in the dictionary: mend it or, where it is ` +
        `right, write it into ${listName(language)}.`,
    );

function listFaults({ language, unknown, list }: Lookup): readonly string[] {
  const needed = new Set(unknown.flatMap((word) => [word, uncapitalise(word)]));
  const isSorted = list.every((word, at) => at === 0 || (list[at - 1] ?? '') < word);
  return [
    ...list
      .filter((word) => !needed.has(word))
      .map((word) => `${listName(language)}: take '${word}' away: no text needs it.`),
    ...(isSorted ? [] : [`${listName(language)}: sort the words, each once.`]),
  ];
}

/** Each file of a course as one text. */
const courseUnits = (courses: Courses): readonly Unit[] =>
  [...courses.values()].flatMap(({ id, languages: codes, course }) => {
    const textsOf = (code: string) =>
      new Map(courseTexts(course(code)).map(([file, lines]) => [file, lines.join('\n')]));
    const byLanguage = codes.map((code) => [code, textsOf(code)] as const);
    return [...textsOf('en')].map(([file, english]) => ({
      id: `courses/${id}/${file}`,
      part: 'courses',
      english,
      texts: Object.fromEntries(byLanguage.map(([code, texts]) => [code, texts.get(file) ?? ''])),
    }));
  });

/** The word as it is within a sentence. */
const uncapitalise = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/**
 * Words that are right although the dictionary lacks them, as hunspell reports them. A word in lower case is
 * right with a capital too.
 */
function readList(language: string): readonly string[] {
  const file = new URL(`spelling/${language}.txt`, ownFolder);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** Languages whose own words have no Latin letter. */
const withoutLatin = ['ar', 'bg', 'ru', 'uk'];

/**
 * The words of `language` with the id of the first text that has each. Not numbers, abbreviations in
 * capitals, code and addresses, nor what the English beside it says too: names, and words of a file or a
 * command.
 */
export function wordsToCheck(language: string, units: readonly Unit[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { id, english, texts } of units) {
    const isEnglish = language === 'en';
    const text = isEnglish ? english : texts[language];
    if (text === undefined) continue;
    const inEnglish = new Set(isEnglish ? [] : wordsOf(english));
    for (const word of wordsOf(text))
      if (!words.has(word) && !inEnglish.has(word) && isJudged(word, language)) words.set(word, id);
  }
  return words;
}

const isJudged = (word: string, language: string): boolean =>
  !/\p{Nd}/u.test(word) &&
  !/^\p{Lu}[\p{Lu}-]*$/u.test(word) &&
  !(withoutLatin.includes(language) && /\p{Script=Latin}/u.test(word));

/** The target of a link, an address, the name of a file or a field, an option of a command. */
const code = /`[^`]*`|\]\([^)]*\)|https?:\S+|\S+@\S+|\p{L}*[_/]\S*|--\p{L}+|[\w-]+(?:\.[\w-]+)+/gu;

const wordsOf = (text: string): readonly string[] =>
  literalText(text)
    .replace(code, ' ')
    .replaceAll('’', "'")
    .match(/[\p{L}\p{M}\p{Nd}]+(?:['ʼ-][\p{L}\p{M}\p{Nd}]+)*/gu) ?? [];

/** The words, or parts of a word, that the dictionary of `language` lacks; null without the program or it. */
function unknownWords(language: string, words: readonly string[]): readonly string[] | null {
  const file = dictionaries[language]?.file ?? language;
  const { status, stdout } = spawnSync('hunspell', ['-i', 'utf-8', '-d', file, '-l'], {
    input: words.join('\n'),
    encoding: 'utf8',
  });
  return status === 0 ? [...new Set(stdout.split('\n').filter(Boolean))] : null;
}

/** The text whose word, or part of a word, hunspell reported. */
function placeOf(reported: string, words: ReadonlyMap<string, string>): string {
  const all = [...words.keys()];
  const whole = all.find((word) => word === reported) ?? all.find((word) => word.includes(reported));
  return words.get(whole ?? '') ?? '';
}
