// Everything in content/ that exists in several languages, as units: an English text, and the text of each
// language.
import { existsSync, readdirSync } from 'node:fs';
import type { LegalDuty } from '@heed/domain/duties';
import { type Article, readArticles } from './articles/read.ts';
import { blockLines } from './courses/reading.ts';
import { readHandbooks, type SourceHandbook } from './handbook/read.ts';
import type { ChapterText, HandbookWords } from './handbook/schema.ts';
import { readLaws } from './laws/read.ts';
import { parts } from './messages/catalogues.ts';
import type { LanguageState } from './messages/words.ts';
import { json, ownFolder } from './overlay.ts';
import { readRequests } from './requests/read.ts';
import { workspaceParts } from './workspace/compile.ts';

/** An English text with what each language says for it. */
export interface Unit {
  /**
   * 'messages/main#home.title', 'laws/HR#hr-sells', 'pages/health', 'requests#access',
   * 'handbook/zero#recommendation.1.title', 'handbook/zero/concepts'
   */
  readonly id: string;
  /**
   * The part of the content to which the unit belongs. A language that covers the part lacks the unit where
   * it has no text: a part of the messages, 'law-lines', 'help-pages' (articles for people at risk), 'pages',
   * 'phrases', 'requests' or 'handbook'.
   */
  readonly part: string;
  readonly english: string;
  readonly texts: Readonly<Record<string, string>>;
}

const read = <T>(name: string): T | undefined => {
  const file = new URL(name, ownFolder);
  return existsSync(file) ? (json(file, name) as T) : undefined;
};
type Catalogue = Readonly<Record<string, string>>;

/** The languages of content/messages/languages.json by their codes. */
export const languages = (): Readonly<Record<string, LanguageState>> => read('messages/languages.json') ?? {};

/** All units of content/. Reads every file: seconds. A page is one unit. */
export const units = (): readonly Unit[] => [...sentences(), ...pages()];

/** The same with the text of pages, line by line. */
export const comparedUnits = (): readonly Unit[] => [...sentences(), ...pageLines()];

/** All units but the pages. */
function sentences(): readonly Unit[] {
  const others = Object.keys(languages()).filter((code) => code !== 'en');
  return [
    ...messages(others),
    ...laws(),
    ...duties(),
    ...phrases(others),
    ...requests(),
    ...handbooks(others),
  ];
}

/** What `judge` finds wrong in the texts of `language`, each sentence with the unit that it is about. */
export const judgeTexts = (
  language: string,
  all: readonly Unit[],
  judge: (text: string, english: string) => readonly string[],
): readonly string[] =>
  all.flatMap(({ id, english, texts: { [language]: text } }) =>
    text === undefined ? [] : judge(text, english).map((wrong) => `${language}: ${id}: ${wrong}`),
  );

/** The texts of a key by language, of files that map keys to texts. */
const texts = (codes: readonly string[], of: (code: string) => string | undefined) =>
  Object.fromEntries(
    codes.flatMap((code) => {
      const text = of(code);
      return text === undefined ? [] : [[code, text]];
    }),
  );

/** The part of the messages that only the command shows, which speaks English. */
const commandPart = 'checks';

function messages(codes: readonly string[]): Unit[] {
  const translated = [...parts, ...workspaceParts()].filter((part) => part !== commandPart);
  return [...new Set<string>(translated)].flatMap((part) => {
    const english = read<Catalogue>(`messages/en/${part}.json`) ?? {};
    const own = new Map(codes.map((code) => [code, read<Catalogue>(`messages/${code}/${part}.json`) ?? {}]));
    return Object.entries(english).map(([key, text]) => ({
      id: `messages/${part}#${key}`,
      part,
      english: text,
      texts: texts(codes, (code) => own.get(code)?.[key]),
    }));
  });
}

/** Lines of law: their languages stand beside the facts, or apart by their id. */
function laws(): Unit[] {
  return Object.entries(readLaws(new URL('laws/', ownFolder)).laws).flatMap(([country, lines]) =>
    lines.flatMap(({ id, text }) => {
      if (text === null) return [];
      const { en = '', ...others } = text;
      return [{ id: `laws/${country}#${id}`, part: 'law-lines', english: en, texts: others }];
    }),
  );
}

/** Duties by law. They belong to the part of their page. */
function duties(): Unit[] {
  return readdirSync(new URL('duties/', ownFolder)).flatMap((name) =>
    (read<{ readonly lines: readonly LegalDuty[] }>(`duties/${name}`)?.lines ?? []).flatMap(
      ({ id, text }) => {
        if (text === null) return [];
        const { en = '', ...others } = text;
        return [{ id: `duties/${name.slice(0, 2)}#${id}`, part: 'duties', english: en, texts: others }];
      },
    ),
  );
}

function pages(): Unit[] {
  return [...readArticles(new URL('pages/', ownFolder)).values()].map(
    ({ path, group, versions }: Article) => ({
      id: `pages/${path}`,
      part: partOf(group),
      english: wholeText(versions.en),
      texts: texts(
        Object.keys(versions).filter((code) => code !== 'en'),
        (code) => wholeText(versions[code]),
      ),
    }),
  );
}

/** Title and text of a page. New line breaks change nothing. */
const wholeText = (version: Article['versions'][string] | undefined): string =>
  version === undefined
    ? ''
    : [version.title, version.heading, ...version.blocks.map(({ raw }) => raw)]
        .map((text) => text.trim().replace(/\s+/g, ' '))
        .join('\n');

/**
 * Every line of the articles as a unit of its own, 'pages/health:12', so that a translation can be compared
 * with the English beside it. A version of fewer lines has empty texts for the rest.
 */
function pageLines(): Unit[] {
  return [...readArticles(new URL('pages/', ownFolder)).values()].flatMap(({ path, group, versions }) => {
    const { en: english = [], ...others } = Object.fromEntries(
      Object.entries(versions).map(([code, { blocks }]) => [code, blocks.flatMap(blockLines)]),
    );
    return english.map((line, at) => ({
      id: `pages/${path}:${at + 1}`,
      part: partOf(group),
      english: line,
      texts: texts(Object.keys(others), (code) => others[code]?.[at] ?? ''),
    }));
  });
}

const partOf = (group: Article['group']): string => (group === 'help' ? 'help-pages' : 'pages');

function phrases(codes: readonly string[]): Unit[] {
  type Lines = { readonly lines: readonly { readonly id: string; readonly text: string }[] };
  const own = new Map(
    codes.map((code) => [
      code,
      new Map(read<Lines>(`phrases/${code}.json`)?.lines.map(({ id, text }) => [id, text])),
    ]),
  );
  return (read<Lines>('phrases/en.json')?.lines ?? []).map(({ id, text }) => ({
    id: `phrases#${id}`,
    part: 'phrases',
    english: text,
    texts: texts(codes, (code) => own.get(code)?.get(id)),
  }));
}

/** A letter or a playbook is one text: its title, when it is used, and its paragraphs. */
function requests(): Unit[] {
  type Texts = { readonly title: string; readonly when: string; readonly text: readonly string[] };
  const whole = ({ title, when, text }: Texts) => [title, when, ...text].join('\n\n');
  return readRequests().map(({ id, translations, ...english }) => ({
    id: `requests#${id}`,
    part: 'requests',
    english: whole(english),
    texts: Object.fromEntries(Object.entries(translations).map(([code, says]) => [code, whole(says)])),
  }));
}

/** Covered with the words of their pages: the part of the messages has the same name. */
function handbooks(codes: readonly string[]): Unit[] {
  const { handbooks: all, guide } = readHandbooks([new URL('handbook/', ownFolder)]);
  const terms = guide.terms.map(({ id, say, why }): Unit => {
    const whole = (code: string) => {
      const [words, reason] = [say[code], why[code]];
      return words === undefined || reason === undefined ? undefined : [...words, reason].join('\n\n');
    };
    return {
      id: `handbook/words#${id}`,
      part: 'handbook',
      english: whole('en') ?? '',
      texts: texts(codes, whole),
    };
  });
  return [
    ...all.flatMap((handbook) => [
      ...handbookWords(handbook, codes),
      ...sourceNotes(handbook),
      ...chapters(handbook, codes),
    ]),
    ...terms,
  ];
}

function handbookWords({ facts, words }: SourceHandbook, codes: readonly string[]): Unit[] {
  const own = new Map(Object.entries(words).map(([code, says]) => [code, catalogueOf(says)]));
  return Object.entries(own.get('en') ?? {}).map(([key, english]) => ({
    id: `handbook/${facts.slug}#${key}`,
    part: 'handbook',
    english,
    texts: texts(codes, (code) => own.get(code)?.[key]),
  }));
}

/** Words of a handbook by key, such as 'recommendation.1.title'. */
function catalogueOf(words: HandbookWords): Catalogue {
  const { title, lead, headings, conclusions, recommendations, countries } = words;
  const below = (place: string, parts: Catalogue) =>
    Object.entries(parts).map(([key, text]) => [`${place}.${key}`, text] as const);
  const nested = (place: string, all: Readonly<Record<string, Catalogue>>) =>
    Object.entries(all).flatMap(([key, parts]) => below(`${place}.${key}`, parts));
  return Object.fromEntries([
    ['title', title],
    ['lead', lead],
    ...below('heading', headings),
    ...nested('conclusion', conclusions),
    ...nested('recommendation', recommendations),
    ...nested('country', countries),
  ]);
}

/** What the facts say of a source keeps its languages beside it, as lines of law do. */
function sourceNotes({ facts }: SourceHandbook): Unit[] {
  return facts.recommendations.flatMap(({ number, restsOn }) =>
    restsOn.flatMap(({ ref, words: { en, ...others } }) =>
      en === undefined
        ? []
        : [
            {
              id: `handbook/${facts.slug}#recommendation.${number}.source.${ref}`,
              part: 'handbook',
              english: en,
              texts: others,
            },
          ],
    ),
  );
}

function chapters({ facts, chapters: all }: SourceHandbook, codes: readonly string[]): Unit[] {
  const whole = (text: ChapterText | undefined) =>
    text && [`# ${text.heading}`, ...text.blocks.map(({ raw }) => raw.trim())].join('\n\n');
  return facts.chapters.map((chapter) => ({
    id: `handbook/${facts.slug}/${chapter}`,
    part: 'handbook',
    english: whole(all[chapter]?.en) ?? '',
    texts: texts(codes, (code) => whole(all[chapter]?.[code])),
  }));
}
