// Letters and playbooks as they are read: in a language, with places filled in. No I/O: a browser does it
// too.
import type { RequestLetter } from './read.ts';

/** A letter with what it says in other languages. */
export type TranslatedLetter = Pick<RequestLetter, 'title' | 'when' | 'text' | 'state' | 'translations'>;

/** A letter or a playbook in one language. */
export interface RequestText extends Omit<TranslatedLetter, 'translations'> {
  readonly language: string;
}

/** In the first of `languages` that it has (tags as 'pt-BR', or what somebody typed), else in English. */
export function textIn(letter: TranslatedLetter, languages: readonly string[]): RequestText {
  const texts: Readonly<Record<string, Omit<RequestText, 'language'>>> = {
    ...letter.translations,
    en: letter,
  };
  const codes = languages.flatMap((tag) => [tag, tag.split('-')[0]!]);
  const language = codes.find((code) => Object.hasOwn(texts, code)) ?? 'en';
  const { title, when, text, state } = texts[language]!;
  return { language, title, when, text, state };
}

/** What stands in a letter in the place of braces. */
export interface LetterPlaces {
  readonly organisation: string;
  readonly desk: string;
  readonly contact: string;
  readonly day: string;
}

/**
 * A letter for everybody is the same for everybody: it takes the organisation, the desk and the day, and
 * nothing of a case. What `places` lacks stays in braces, to be written by hand.
 */
export const filledIn = (text: readonly string[], places: Partial<LetterPlaces>): string =>
  text
    .map((paragraph) =>
      paragraph.replace(/\{(\w+)\}/g, (whole, place: string) => places[place as keyof LetterPlaces] ?? whole),
    )
    .join('\n\n');
