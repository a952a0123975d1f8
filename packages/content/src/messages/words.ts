// The words of the pages in every language: reads content/messages once, formats ICU messages, caches what it
// parsed. A language that lacks a message falls back to English; `en-XA` is made from English, so that
// untranslated text stands out.
import { existsSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { json } from '../overlay.ts';
import { type CataloguePart, type MessageKey, parts } from './catalogues.ts';
import { disguise, disguiseTree } from './pseudo.ts';

export type { CataloguePart, MessageKey } from './catalogues.ts';
/** What is put into a message, by the names of its arguments. */
export type Values = Readonly<Record<string, string | number>>;
/** The message of a key in one language. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** Who looked a language through, and on which day ('YYYY-MM-DD'). */
export interface TranslationReview {
  readonly by: string;
  readonly on: string;
}

/** The state of a language, from content/messages/languages.json. */
export interface LanguageState {
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly state: 'draft' | 'reviewed';
  readonly reviewed: TranslationReview | null;
  /** Review of the messages marked `critical` alone (safety, consent, law, code). */
  readonly criticalReviewed: TranslationReview | null;
  /**
   * What the language is meant to cover: everything, or these parts of the messages, 'law-lines',
   * 'help-pages', 'pages', 'phrases', 'requests', 'handbook'. Absent: what it has.
   */
  readonly covers?: 'all' | readonly string[];
}

/** Everything that a page says in one language. */
export interface LocaleState extends LanguageState {
  readonly locale: string;
  readonly t: Translate;
  /**
   * The message of a key that content names, such as that of an indicator. Throws where English lacks it too.
   */
  readonly says: (key: string, values?: Values) => string;
  /** Whether this language has the words of a part; else its pages are given in English. */
  readonly speaks: (part: CataloguePart) => boolean;
  /**
   * Text that the runtime's own tables give, such as a weekday: disguised in the pseudo-language, else as it
   * stands.
   */
  readonly dress: (text: string) => string;
  /** Name of a country (ISO 3166) and of a language (BCP 47) in this language. */
  readonly country: (code: string) => string;
  readonly language: (code: string) => string;
  readonly list: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string;
  /**
   * Text that content keeps per language, such as a line of law: this language's, else English, with the
   * language it is in.
   */
  readonly pick: (texts: Readonly<Record<string, string>>) => {
    readonly text: string;
    readonly lang: string;
  };
}

/** The messages of all languages. */
export interface Words {
  readonly languages: Readonly<Record<string, LanguageState>>;
  /** The messages of `locale`; the English ones where the locale is unknown. */
  inLocale(locale: string): LocaleState;
}

/** Messages in ICU MessageFormat by their keys. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * Reads every catalogue in `folders` (file URLs that end in '/'). The first folder is that of the project; a
 * later one overrides it. Throws a ContentError where a file is not JSON.
 */
export function readWords(...folders: readonly URL[]): Words {
  const languages = readLanguages(folders);
  const catalogues = new Map<string, Speech>();
  for (const code of Object.keys(languages)) {
    const spoken = parts.flatMap((part): [CataloguePart, Catalogue][] => {
      const catalogue = mergeFiles<Catalogue>(folders, `${code}/${part}.json`);
      return catalogue === undefined ? [] : [[part, catalogue]];
    });
    if (spoken.length === 0) continue;
    const catalogue = Object.assign({}, ...spoken.map(([, words]) => words));
    catalogues.set(code, { catalogue, parts: new Set(spoken.map(([part]) => part)) });
  }
  const states = new Map<string, LocaleState>();
  return {
    languages,
    inLocale(locale) {
      const code = locale === pseudoLocale || catalogues.has(locale) ? locale : 'en';
      let state = states.get(code);
      if (state === undefined) {
        state = makeLocaleState(code, languages, catalogues);
        states.set(code, state);
      }
      return state;
    },
  };
}

/**
 * Merges the files `name` of all folders; a later one overrides an earlier one. Undefined where there is
 * none.
 */
export function mergeFiles<T extends object>(folders: readonly URL[], name: string): T | undefined {
  const files = folders.map((folder) => new URL(name, folder)).filter((file) => existsSync(file));
  return files.length === 0
    ? undefined
    : Object.assign({}, ...files.map((file) => json(file, `messages/${name}`)));
}

/** The languages of content/messages/languages.json by code. */
export const readLanguages = (folders: readonly URL[]): Readonly<Record<string, LanguageState>> =>
  mergeFiles(folders, 'languages.json') ?? {};

interface Speech {
  readonly catalogue: Catalogue;
  readonly parts: ReadonlySet<CataloguePart>;
}

/** The pseudo-language: made from English, stored nowhere. */
export const pseudoLocale = 'en-XA';

function makeLocaleState(
  locale: string,
  languages: Readonly<Record<string, LanguageState>>,
  catalogues: ReadonlyMap<string, Speech>,
): LocaleState {
  const pseudo = locale === pseudoLocale;
  const speech = pseudo ? 'en' : locale;
  const dress = pseudo ? disguise : (text: string) => text;
  const countries = new Intl.DisplayNames([speech, 'en'], { type: 'region' });
  const languageNames = new Intl.DisplayNames([speech, 'en'], { type: 'language' });
  const state = languages[speech];
  if (state === undefined) throw new RangeError(`Cannot speak ${locale}: it is not in languages.json`);
  const says = translator(
    speech,
    catalogues.get(speech)?.catalogue,
    catalogues.get('en')?.catalogue ?? {},
    pseudo,
  );
  return {
    ...state,
    locale,
    dress,
    t: says,
    says,
    speaks: (part) => catalogues.get(speech)?.parts.has(part) ?? false,
    country: (code) => dress(countries.of(code) ?? code),
    language: (code) => dress(languageNames.of(code) ?? code),
    list: (items, type = 'conjunction') => dress(new Intl.ListFormat(speech, { type }).format(items)),
    pick: (texts) => {
      const own = texts[speech];
      if (own !== undefined) return { text: dress(own), lang: locale };
      return { text: texts.en ?? '', lang: 'en' };
    },
  };
}

/**
 * Formats keys in the language `speech`. A message that this language lacks, writes in broken syntax or with
 * an argument that nobody passes is given in English: `content check` names it, and no page fails for it.
 */
function translator(
  speech: string,
  own: Catalogue | undefined,
  english: Catalogue,
  pseudo: boolean,
): LocaleState['says'] {
  const sayInEnglish = formatterOf(english, 'en', pseudo);
  const sayInOwn = own === undefined || own === english ? sayInEnglish : formatterOf(own, speech, pseudo);
  return (key, values = {}) => {
    if (own?.[key] === undefined) return sayInEnglish(key, values);
    try {
      return sayInOwn(key, values);
    } catch (error) {
      if (english[key] === undefined) throw error;
      return sayInEnglish(key, values);
    }
  };
}

/** Says the keys of one catalogue; each message is parsed once. Throws where it cannot. */
function formatterOf(catalogue: Catalogue, language: string, pseudo: boolean) {
  const parsed = new Map<string, IntlMessageFormat>();
  return (key: string, values: Values): string => {
    const text = catalogue[key];
    if (text === undefined) throw new RangeError(`Cannot say ${key}: no such message`);
    if (!/[{}'<]/.test(text)) return pseudo ? disguise(text) : text;
    let format = parsed.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      if (pseudo) format = new IntlMessageFormat(disguiseTree(format.getAst()), 'en');
      parsed.set(key, format);
    }
    return String(format.format(values));
  };
}
