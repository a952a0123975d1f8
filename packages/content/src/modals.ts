// What a sentence forbids and what it leaves free, compared between English and each language: 'need not'
// that became 'must not', or a 'not' that was lost, says the opposite. content/modals.json.
import { patternOf } from './glossary.ts';
import { json, ownFolder } from './overlay.ts';
import { judgeTexts, type Unit } from './translations.ts';

/** Regular expressions, each found as words of their own. */
interface Forms {
  /** 'not', 'never', 'without'. */
  readonly negation: readonly string[];
  /** 'need not', 'do not have to'. */
  readonly freedom: readonly string[];
}

interface ModalRules {
  readonly english: Forms;
  readonly languages: Readonly<Record<string, Forms>>;
  /** Texts that say the same in other words, by language, or '*' for all. */
  readonly except: Readonly<Record<string, readonly string[]>>;
}

const readModals = (): ModalRules => json(new URL('modals.json', ownFolder), 'modals.json') as ModalRules;

const kinds = ['negation', 'freedom'] as const;

/**
 * The numbers of a text, each once: '3,750', '3 750' and '3.750' are one. Nothing within braces, and no
 * address of a link.
 */
function numbersOf(text: string): ReadonlySet<string> {
  const bare = text.replace(/\{[^{}]*\}/g, ' ').replace(/\]\([^)]*\)|https?:\S+/g, ' ');
  const joined = bare.normalize('NFKC').replace(/(?<=\d)[ .,’'](?=\d{3}(?!\d))/g, '');
  return new Set(joined.match(/\d+/g));
}

/** A sentence for each number of the English that a text of `language` lacks. */
export const numberFaults = (language: string, units: readonly Unit[]): readonly string[] =>
  judgeTexts(language, units, (text, english) => {
    const numbers = numbersOf(text);
    return [...numbersOf(english)]
      .filter((number) => !numbers.has(number))
      .map((number) => `the English says ${number}, the translation does not.`);
  });

const patternOfAny = (forms: readonly string[], language: string): RegExp =>
  patternOf(forms.join('|'), language);

/** A sentence for each text of `language` that lacks a negation or a freedom of the English. */
export function modalFaults(language: string, units: readonly Unit[]): readonly string[] {
  const { english: ofEnglish, languages, except } = readModals();
  const forms = languages[language];
  if (forms === undefined) return [`modals.json: ${language} has no forms.`];
  const accepted = [...(except['*'] ?? []), ...(except[language] ?? [])];
  const patterns = kinds.map((kind) => ({
    kind,
    inEnglish: patternOfAny(ofEnglish[kind], 'en'),
    inText: patternOfAny(forms[kind], language),
  }));
  return judgeTexts(
    language,
    units.filter(({ id }) => !accepted.includes(id)),
    (text, english) =>
      patterns
        .filter(({ inEnglish, inText }) => inEnglish.test(english) && !inText.test(text))
        .map(({ kind }) => `the English has a ${kind}, the translation no form of it in modals.json.`),
  );
}
