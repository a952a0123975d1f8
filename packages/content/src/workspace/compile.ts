// The words of the workspace in one language, from content/messages/<language>/desk/*.json, as one file that
// the browser fetches. A key that the language lacks is said in English.
import { existsSync, readdirSync } from 'node:fs';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { disguise, disguiseTree } from '../messages/pseudo.ts';
import { type Catalogue, mergeFiles, pseudoLocale, readLanguages } from '../messages/words.ts';
import { ownFolder } from '../overlay.ts';
import type { CompiledCatalogue, CompiledMessage, CompiledTree, Part } from './message.ts';

const folder = new URL('messages/', ownFolder);

/** Parts that the server and the command use too. */
const sharedParts = ['faults', 'htcds', 'register', 'statistics'] as const;

/** The parts of the workspace: files of content/messages/en/desk, such as 'desk/inbox', and those shared. */
export const workspaceParts = (): readonly string[] => [
  ...readdirSync(new URL('en/desk/', folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `desk/${name.slice(0, -'.json'.length)}`)
    .sort(),
  ...sharedParts,
];

/** Whether a file, given below the root of the project, is a source of the words of the workspace. */
export const isOfWorkspace = (file: string): boolean =>
  /^content\/messages\/([\w-]+\/desk\/|languages\.json$)/.test(file) ||
  sharedParts.some((part) => file.startsWith('content/messages/') && file.endsWith(`/${part}.json`));

/** The languages that the workspace speaks: those with a folder `desk`. */
export const workspaceLanguages = (): readonly string[] =>
  readdirSync(folder)
    .filter((code) => existsSync(new URL(`${code}/desk/`, folder)))
    .sort();

/** Every message of the workspace in `locale`. Throws a SyntaxError where a message is no ICU message. */
export function compileWords(locale: string): CompiledCatalogue {
  const isPseudo = locale === pseudoLocale;
  const messages: Record<string, CompiledTree> = {};
  for (const part of workspaceParts()) {
    const english = mergeFiles<Catalogue>([folder], `en/${part}.json`) ?? {};
    const own = isPseudo ? {} : (mergeFiles<Catalogue>([folder], `${locale}/${part}.json`) ?? {});
    messages[part.replace('desk/', '')] = compilePart(english, own, isPseudo);
  }
  const isEnglish = isPseudo || locale === 'en';
  const isReviewed = isEnglish || readLanguages([folder])[locale]?.reviewed != null;
  return { language: locale, locale: isEnglish ? 'en-GB' : locale, isReviewed, messages };
}

/**
 * One part. A key that `own` lacks, or says with broken syntax or an argument that the English does not have,
 * is said in English: `heed content check` names it, and whoever works at the desk goes on.
 */
export function compilePart(english: Catalogue, own: Catalogue, isPseudo = false): CompiledTree {
  return treeOfLeaves(
    Object.entries(english).map(([key, text]): Leaf => {
      const message = compile(text, isPseudo);
      return [key.split('.'), compileUsable(own[key], argumentNames(message)) ?? message];
    }),
  );
}

/** The compiled message; null where it is empty, broken, or asks for an argument that is not allowed. */
function compileUsable(text: string | undefined, allowedNames: ReadonlySet<string>): CompiledMessage | null {
  if (typeof text !== 'string' || text.trim() === '') return null;
  try {
    const message = compile(text);
    return [...argumentNames(message)].every((name) => allowedNames.has(name)) ? message : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The arguments that a message asks for, in all its branches. */
export function argumentNames(message: CompiledMessage): ReadonlySet<string> {
  if (typeof message === 'string') return new Set();
  return new Set(
    message.flatMap((part): string[] => {
      if (typeof part === 'string' || part === 0) return [];
      const [name, , branches = {}] = part;
      return [name, ...Object.values(branches).flatMap((branch) => [...argumentNames(branch)])];
    }),
  );
}

/** Parses one message. Text without arguments stays text. Throws a SyntaxError where it is no ICU message. */
export function compile(text: string, isPseudo = false): CompiledMessage {
  const tree = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
  if (isPseudo && tree.every(({ type }) => type === kinds.literal)) return disguise(partsOf(tree).join(''));
  return joinMessage(partsOf(isPseudo ? disguiseTree(tree) : tree));
}

type Leaf = readonly [path: readonly string[], message: CompiledMessage];

/** Puts messages into a tree by their paths. A level whose names are 0, 1, 2 … becomes a list. */
function treeOfLeaves(leaves: readonly Leaf[]): CompiledTree {
  const levels = new Map<string, Leaf[]>();
  for (const [[first = '', ...rest], message] of leaves)
    levels.set(first, [...(levels.get(first) ?? []), [rest, message]]);
  const grown = [...levels].map(([name, below]): [string, CompiledTree] => {
    const [only] = below;
    return only !== undefined && only[0].length === 0 ? [name, only[1]] : [name, treeOfLeaves(below)];
  });
  const isList = grown.every(([name], at) => name === String(at));
  return isList ? { '[]': grown.map(([, tree]) => tree) } : Object.fromEntries(grown);
}

/** Of the ICU parser: what kind an element is. */
const kinds = { literal: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7 } as const;

const partsOf = (tree: readonly MessageFormatElement[]): Part[] => tree.map(partOf);

function partOf(element: MessageFormatElement): Part {
  switch (element.type as number) {
    case kinds.literal:
      return (element as { value: string }).value;
    case kinds.pound:
      return 0;
    case kinds.argument:
      return [(element as { value: string }).value];
    case kinds.number: {
      const { value, style } = element as { value: string; style?: unknown };
      return [value, style === 'percent' ? '%' : 'n'];
    }
    case kinds.select:
    case kinds.plural: {
      const { value, options } = element as {
        value: string;
        options: Record<string, { value: MessageFormatElement[] }>;
      };
      const branches = Object.entries(options).map(([name, option]) => [
        name,
        joinMessage(partsOf(option.value)),
      ]);
      const style = (element.type as number) === kinds.plural ? 'p' : 's';
      return [value, style, Object.fromEntries(branches)];
    }
    default:
      throw new SyntaxError(`Cannot compile a message of the workspace: use text, number, plural, select`);
  }
}

const joinMessage = (parts: readonly Part[]): CompiledMessage =>
  parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
