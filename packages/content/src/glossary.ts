// The glossary of a language: forms of each term that its texts use, and forms that they never hold, with the
// reason. content/glossary/<language>.json.
import { existsSync } from 'node:fs';
import { json, ownFolder } from './overlay.ts';
import { judgeTexts, type Unit } from './translations.ts';

/** A term of the field in one language. */
interface GlossaryTerm {
  /** In English. */
  readonly term: string;
  readonly meaning: string;
  readonly use: readonly string[];
  readonly avoid: readonly { readonly form: string; readonly why: string }[];
}

/** A glossary as a translator writes it. */
interface Glossary {
  /** How the reader is addressed. */
  readonly address: string;
  /** How nobody's sex is assumed. */
  readonly gender: string;
  readonly terms: readonly GlossaryTerm[];
}

const readGlossary = (language: string): Glossary | undefined => {
  const file = new URL(`glossary/${language}.json`, ownFolder);
  return existsSync(file) ? (json(file, `glossary/${language}.json`) as Glossary) : undefined;
};

/** Thai and Chinese part no words: there a form is found anywhere. */
const partsNoWords = ['th', 'zh-Hans'];

/** `form`: a regular expression, found as words of its own where the language parts words. */
export const patternOf = (form: string, language: string): RegExp =>
  partsNoWords.includes(language)
    ? new RegExp(form, 'iu')
    : new RegExp(`(?<![\\p{L}\\p{M}])(?:${form})(?![\\p{L}\\p{M}])`, 'iu');

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A sentence for each text of `language` that holds a form to avoid. */
export function glossaryFaults(language: string, units: readonly Unit[]): readonly string[] {
  const avoid = readGlossary(language)?.terms.flatMap((term) => term.avoid) ?? [];
  const forms = avoid.map(({ form, why }) => ({
    form,
    why,
    pattern: patternOf(escapePattern(form), language),
  }));
  return judgeTexts(language, units, (text) =>
    forms
      .filter(({ pattern }) => pattern.test(text))
      .map(({ form, why }) => `holds '${form}', which glossary/${language}.json avoids: ${why}.`),
  );
}
