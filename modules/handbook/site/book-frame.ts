// What the parts of a book are made with: words, place and day; addresses; paragraphs.
import type { LocaleState } from '@heed/content/messages/words';
import type { BookBlock, LanguageText } from './data.ts';
import { handbookPaths } from './words.ts';

/** What a book is made beside: who publishes it, where, and when it is made. */
export interface BookPlace {
  readonly organisation: string;
  /** The site's own address, such as 'https://heed.example.org'. */
  readonly origin: string;
  /** Milliseconds since 1970, UTC. */
  readonly moment: number;
}

/** Where a handbook stands in the list of all. */
export const handbookPath = (slug: string): string => `${handbookPaths.list}#${slug}`;

/** What the parts of a book are made with. */
export interface BookContext {
  readonly words: LocaleState;
  readonly place: BookPlace;
  /** The day on which the book is made. */
  readonly today: string;
}

/** Paragraphs of a text, each a block. */
export const paragraphsOf = ({ text, lang }: LanguageText): BookBlock[] =>
  text
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .map((line) => ({ is: 'text', text: line, lang }));

/** A text in `locale`, else in the language that it was written in; null for none. */
export function textIn(texts: Readonly<Record<string, string>>, locale: string): LanguageText | null {
  const [original] = Object.keys(texts);
  if (original === undefined) return null;
  const lang = texts[locale] === undefined ? original : locale;
  return { lang, text: texts[lang] ?? '' };
}

interface DirectedLocale extends Intl.Locale {
  getTextInfo(): { readonly direction?: string };
}

/** In which direction a language is written. Throws a RangeError for what is no language. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  (new Intl.Locale(lang) as DirectedLocale).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
