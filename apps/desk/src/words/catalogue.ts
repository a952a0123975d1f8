// The words of the workspace. They stand in content/messages/<language>/desk; the page fetches those of one
// language before it shows anything. Nothing is said while no words are there, so no file may take a word
// when it is loaded: it takes words when it draws.
import {
  type CompiledCatalogue,
  type CompiledMessage,
  type CompiledTree,
  formatMessage,
  type MessageValue,
} from '@heed/content/workspace/message';
import { signal } from '@preact/signals';
import type { Messages } from '../../dist/messages.ts';

type MessageText =
  | string
  | ((values: Readonly<Record<string, MessageValue>>) => string)
  | readonly MessageText[]
  | { readonly [name: string]: MessageText };

interface LoadedCatalogue extends Omit<CompiledCatalogue, 'messages'> {
  readonly messages: MessageText;
}

const spoken = signal<LoadedCatalogue | null>(null);

/** The language of the workspace, as a member chose it: 'hr'. */
export const language = (): string => current().language;

/** The same, for what also works before words are there. */
export const spokenLanguage = (): string | undefined => spoken.value?.language;

/** Whether a person has reviewed the words of this language. */
export const isReviewed = (): boolean => current().isReviewed;

/** By which numbers, days and names are written (BCP 47). */
export const locale = (): string => current().locale;

/** Speaks another language from now on. */
export function speak(words: CompiledCatalogue): void {
  spoken.value = read(words);
}

function current(): LoadedCatalogue {
  const catalogue = spoken.value;
  if (catalogue === null) throw new Error('Cannot say anything: the words of no language were loaded');
  return catalogue;
}

type Path<T, Prefix extends string = ''> = T extends string | ((values: never) => string) | readonly unknown[]
  ? never
  : { [K in keyof T & string]: `${Prefix}${K}` | Path<T[K], `${Prefix}${K}.`> }[keyof T & string];
type At<T, P extends string> = P extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? At<T[Head], Rest>
    : never
  : P extends keyof T
    ? T[P]
    : never;

/**
 * The messages below `path`, such as 'inbox.badge', in the language that is spoken at the moment of asking.
 * A message with arguments is a function of its values.
 */
export function words<P extends Path<Messages>>(path: P): At<Messages, P> {
  const names = path.split('.');
  const find = () =>
    names.reduce<unknown>((level, name) => (level as never)[name], current().messages) as object;
  return new Proxy(
    {},
    {
      get: (_, name) => Reflect.get(find(), name),
      has: (_, name) => Reflect.has(find(), name),
      ownKeys: () => Reflect.ownKeys(find()),
      getOwnPropertyDescriptor: (_, name) => ({
        ...Reflect.getOwnPropertyDescriptor(find(), name),
        configurable: true,
      }),
    },
  ) as At<Messages, P>;
}

/**
 * The messages below `path` of a catalogue that is not spoken: what is written for a reader of another
 * language.
 */
export const wordsIn = <P extends Path<Messages>>(catalogue: CompiledCatalogue, path: P): At<Messages, P> =>
  path.split('.').reduce<unknown>((level, name) => (level as never)[name], read(catalogue).messages) as At<
    Messages,
    P
  >;

function read({ messages, ...language }: CompiledCatalogue): LoadedCatalogue {
  const allOf = (trees: Readonly<Record<string, CompiledTree>>): MessageText =>
    Object.fromEntries(Object.entries(trees).map(([name, tree]) => [name, saidOf(tree)]));
  const saidOf = (tree: CompiledTree): MessageText => {
    if (typeof tree === 'string') return tree;
    if (isMessage(tree)) return (values) => formatMessage(tree, values, language.locale);
    return isList(tree) ? tree['[]'].map(saidOf) : allOf(tree);
  };
  return { ...language, messages: allOf(messages) };
}

const isMessage = (tree: object): tree is Exclude<CompiledMessage, string> => Array.isArray(tree);
/** A list of texts: the key '[]' is no name of a message. */
const isList = (tree: object): tree is { readonly '[]': readonly CompiledTree[] } =>
  Object.hasOwn(tree, '[]');

/** A message with the values of its arguments, where it may have none. */
export const withValues = (message: string | ((values: never) => string), values: object): string =>
  typeof message === 'string' ? message : message(values as never);
