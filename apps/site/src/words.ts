// The words of the pages in every language: reads content/messages once, formats ICU messages, caches what it parsed.
// A language that lacks a message falls back to English; `en-XA` is made from English, so that untranslated text stands out.
import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';

type English = typeof import('../../../content/messages/en.json', { with: { type: 'json' }});

import { disguise, disguiseTree } from './pseudo.ts';

export type MessageKey = keyof English;
export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: Values) => string;

/** Who looked a language through, and on which day ('YYYY-MM-DD'). */
export interface Review {
  readonly by: string;
  readonly on: string;
}

/** The state of a language, from content/messages/languages.json. */
export interface LanguageState {
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly state: 'draft' | 'reviewed';
  readonly reviewed: Review | null;
  /** Review of the messages marked `critical` alone (safety, consent, law, code). */
  readonly criticalReviewed: Review | null;
}

/** Everything that a page says in one language. */
export interface Tongue extends LanguageState {
  readonly locale: string;
  readonly t: Translate;
  /** Text that the runtime's own tables give, such as a weekday: disguised in the pseudo-language, else as it stands. */
  readonly dress: (text: string) => string;
  /** Name of a country (ISO 3166) and of a language (BCP 47) in this language. */
  readonly country: (code: string) => string;
  readonly language: (code: string) => string;
  readonly list: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string;
  /** Text that content keeps per language, such as a line of law: this language's, else English, with the language it is in. */
  readonly pick: (texts: Readonly<Record<string, string>>) => { readonly text: string; readonly lang: string };
}

export interface Words {
  readonly languages: Readonly<Record<string, LanguageState>>;
  /** What is said in `locale`; in English where the locale is unknown. */
  tongue(locale: string): Tongue;
}

type Catalogue = Readonly<Record<string, string>>;

/** Reads every catalogue in `directory` (a file URL that ends in '/'). Throws where a file is missing or is not JSON. */
export function readWords(directory: URL): Words {
  const read = (name: string) => JSON.parse(readFileSync(new URL(name, directory), 'utf8')) as Record<string, never>;
  const languages = read('languages.json') as Readonly<Record<string, LanguageState>>;
  const present = new Set(readdirSync(directory));
  const catalogues = new Map<string, Catalogue>();
  for (const code of Object.keys(languages))
    if (present.has(`${code}.json`)) catalogues.set(code, read(`${code}.json`));
  const made = new Map<string, Tongue>();
  return {
    languages,
    tongue(locale) {
      const known = locale === pseudoLocale || catalogues.has(locale) ? locale : 'en';
      let tongue = made.get(known);
      if (tongue === undefined) {
        tongue = makeTongue(known, languages, catalogues);
        made.set(known, tongue);
      }
      return tongue;
    },
  };
}

/** The language that is made, not stored. */
export const pseudoLocale = 'en-XA';

function makeTongue(
  locale: string,
  languages: Readonly<Record<string, LanguageState>>,
  catalogues: ReadonlyMap<string, Catalogue>,
): Tongue {
  const pseudo = locale === pseudoLocale;
  const speech = pseudo ? 'en' : locale;
  const dress = pseudo ? disguise : (text: string) => text;
  const countries = new Intl.DisplayNames([speech, 'en'], { type: 'region' });
  const tongues = new Intl.DisplayNames([speech, 'en'], { type: 'language' });
  const state = languages[speech];
  if (state === undefined) throw new RangeError(`Cannot speak ${locale}: it is not in languages.json`);
  return {
    ...state,
    locale,
    dress,
    t: translator(speech, catalogues.get(speech), catalogues.get('en') ?? {}, pseudo),
    country: (code) => dress(countries.of(code) ?? code),
    language: (code) => dress(tongues.of(code) ?? code),
    list: (items, type = 'conjunction') => dress(new Intl.ListFormat(speech, { type }).format(items)),
    pick: (texts) => {
      const own = texts[speech];
      if (own !== undefined) return { text: dress(own), lang: locale };
      return { text: texts.en ?? '', lang: 'en' };
    },
  };
}

function translator(speech: string, own: Catalogue | undefined, english: Catalogue, pseudo: boolean): Translate {
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, values = {}) => {
    const text = own?.[key] ?? english[key];
    if (text === undefined) throw new RangeError(`Cannot say ${key}: no such message`);
    if (!/[{}'<]/.test(text)) return pseudo ? disguise(text) : text;
    let format = parsed.get(key);
    if (format === undefined) {
      const language = own?.[key] === undefined ? 'en' : speech;
      format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      if (pseudo) format = new IntlMessageFormat(disguiseTree(format.getAst()), 'en');
      parsed.set(key, format);
    }
    return String(format.format(values));
  };
}
