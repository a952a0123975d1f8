// Finds what is wrong with a catalogue of messages: each fault with its file, its key and what to do. Pages
// show English where a language lacks a key, so that nobody at risk sees a fault; an editor must see it.
import { existsSync } from 'node:fs';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { json } from '../overlay.ts';
import { workspaceParts } from '../workspace/compile.ts';
import { parts } from './catalogues.ts';
import { type Catalogue, mergeFiles, readLanguages } from './words.ts';

/** What is wrong with one message. */
export interface CatalogueFault {
  /** Below content/, such as 'messages/hr/main.json'. */
  readonly file: string;
  readonly key: string;
  readonly problem: 'missing' | 'unknown' | 'empty' | 'syntax' | 'plural' | 'placeholder' | 'tag';
  /** What is wrong and what to do, in a sentence without its full stop. */
  readonly remedy: string;
}

/** The fault as a sentence, with file and key. */
export const sentenceOf = ({ file, key, remedy }: CatalogueFault): string => `${file}: ${key}: ${remedy}.`;

/**
 * Checks every catalogue of `folders` (file URLs of `messages/`, ours first). Throws a ContentError where a
 * file is not JSON.
 */
export const checkCatalogues = (...folders: readonly URL[]): readonly CatalogueFault[] =>
  [...new Set([...parts, ...workspaceParts()])].flatMap((part) => {
    const english = readEnglish(folders, part);
    return Object.keys(readLanguages(folders)).flatMap((language) => [
      ...folders.flatMap((folder) => faultsOf(folder, { language, part, english })),
      ...missingKeys(folders, { language, part, english }),
    ]);
  });

interface English {
  readonly catalogue: Catalogue;
  /** By key; null where the English itself cannot be read, which is a fault of its own. */
  readonly placeholders: ReadonlyMap<string, readonly string[] | null>;
}

interface Place {
  readonly language: string;
  readonly part: string;
  readonly english: English;
}

const fileOf = ({ language, part }: Place): string => `messages/${language}/${part}.json`;

function readEnglish(folders: readonly URL[], part: string): English {
  const catalogue = mergeFiles<Catalogue>(folders, `en/${part}.json`) ?? {};
  const entries = Object.entries(catalogue).map(([key, text]) => {
    const tree = treeOf(text, 'en');
    return [key, tree instanceof Error ? null : placeholdersIn(tree)] as const;
  });
  return { catalogue, placeholders: new Map(entries) };
}

/** The missing keys: a language that has a part must have every key of it. */
function missingKeys(folders: readonly URL[], place: Place): CatalogueFault[] {
  const own = mergeFiles<Catalogue>(folders, `${place.language}/${place.part}.json`);
  if (own === undefined) return [];
  return Object.keys(place.english.catalogue)
    .filter((key) => !(key in own))
    .map((key) => ({
      file: fileOf(place),
      key,
      problem: 'missing' as const,
      remedy: `this key is missing: translate it from messages/en/${place.part}.json`,
    }));
}

function faultsOf(folder: URL, place: Place): CatalogueFault[] {
  const file = new URL(`${place.language}/${place.part}.json`, folder);
  if (!existsSync(file)) return [];
  const catalogue = json(file, fileOf(place)) as Catalogue;
  return Object.entries(catalogue).flatMap(([key, text]) =>
    problemsOf(key, text, place).map(([problem, remedy]) => ({ file: fileOf(place), key, problem, remedy })),
  );
}

type Problem = readonly [problem: CatalogueFault['problem'], remedy: string];

/** A tag as HTML writes it: a letter follows at once, so that 'a < b' is none. */
const tag = /<\/?[a-z][^<>]*>?/i;

function problemsOf(key: string, text: unknown, { language, english }: Place): readonly Problem[] {
  if (typeof text !== 'string' || text.trim() === '') return [['empty', 'write a sentence here']];
  if (!(key in english.catalogue))
    return [['unknown', 'no page asks for this key: look for a typing error, or take it away']];
  const [html] = tag.exec(text) ?? [];
  const tags: readonly Problem[] =
    html === undefined
      ? []
      : [['tag', `${html} is HTML and would be shown as it stands: write the sentence without it`]];
  const tree = treeOf(text, language);
  if (tree instanceof Error)
    return [...tags, ['syntax', `this is no ICU message (${tree.message}): look at braces and apostrophes`]];
  const needed = english.placeholders.get(key);
  return [...tags, ...placeholderProblems(tree, needed ?? null), ...pluralProblems(tree, language)];
}

/** The tree of a message. Most messages have nothing to parse: their tree is empty. */
function treeOf(text: string, language: string): readonly MessageFormatElement[] | Error {
  if (!/[{}']/.test(text)) return [];
  try {
    return new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
  } catch (error) {
    return error as Error;
  }
}

/** The kinds of nodes that hold no value of their own: text, and the number sign of a plural. */
const typesWithoutValue: readonly number[] = [0, 7];
const pluralType = 6;

function* nodesIn(tree: readonly MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const node of tree) {
    yield node;
    if ('options' in node) for (const { value } of Object.values(node.options)) yield* nodesIn(value);
  }
}

const placeholdersIn = (tree: readonly MessageFormatElement[]): readonly string[] => [
  ...new Set(
    [...nodesIn(tree)].flatMap((node) =>
      typesWithoutValue.includes(node.type) ? [] : [String(valueName(node))],
    ),
  ),
];

const valueName = (node: MessageFormatElement): unknown => ('value' in node ? node.value : undefined);

function placeholderProblems(
  tree: readonly MessageFormatElement[],
  needed: readonly string[] | null,
): Problem[] {
  if (needed === null) return [];
  const own = placeholdersIn(tree);
  const expected = needed.length === 0 ? 'none' : needed.map((name) => `{${name}}`).join(', ');
  return [
    ...own
      .filter((name) => !needed.includes(name))
      .map(
        (name): Problem => ['placeholder', `nothing is put in for {${name}}: the English has ${expected}`],
      ),
    ...needed
      .filter((name) => !own.includes(name))
      .map((name): Problem => ['placeholder', `{${name}} of the English is missing: say it too`]),
  ];
}

/** Faults of plurals: each must have every form that the grammar of the language asks for, and no other. */
function pluralProblems(tree: readonly MessageFormatElement[], language: string): Problem[] {
  return [...nodesIn(tree)].flatMap((node): Problem[] => {
    if (node.type !== pluralType || !('options' in node)) return [];
    const { pluralCategories } = new Intl.PluralRules(language, {
      type: node.pluralType ?? 'cardinal',
    }).resolvedOptions();
    const forms = Object.keys(node.options).filter((form) => !form.startsWith('='));
    return [
      ...pluralCategories
        .filter((form) => !forms.includes(form))
        .map(
          (form): Problem => [
            'plural',
            `{${node.value}} has no form '${form}', which ${language} needs: write it`,
          ],
        ),
      ...forms
        .filter((form) => !(pluralCategories as readonly string[]).includes(form))
        .map(
          (form): Problem => [
            'plural',
            `{${node.value}} has a form '${form}', which ${language} lacks: take it away`,
          ],
        ),
    ];
  });
}
