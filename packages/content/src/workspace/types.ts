// The names and arguments of all messages as TypeScript, so that a screen which asks for a message that is
// not there, or forgets a value, does not compile.

import { compileWords } from './compile.ts';
import type { CompiledMessage, CompiledTree, Part } from './message.ts';

/** The text of apps/desk/dist/messages.ts, which only the compiler reads. */
export function messageTypes(): string {
  const { messages } = compileWords('en');
  return [
    '// Made from content/messages/en/desk by `npm run build`. Do not edit it: edit the messages.',
    '/** What an argument that is only shown may be. A list is joined as the language does it. */',
    'type Text = string | number | readonly string[];',
    '',
    `export interface Messages ${typeOf(messages)}`,
    '',
  ].join('\n');
}

/** Columns of a line of code. */
const widest = 110;

function typeOf(
  tree: CompiledTree | Readonly<Record<string, CompiledTree>>,
  indent = '',
  room = widest,
): string {
  if (typeof tree === 'string') return 'string';
  if (isParts(tree)) return functionType(argumentsOf(tree), indent, room);
  const inner = `${indent}  `;
  if (isList(tree))
    return `readonly [\n${tree['[]'].map((one) => `${inner}${typeOf(one, inner)},\n`).join('')}${indent}]`;
  const members = Object.entries(tree).map(([name, below]) => {
    const start = `${inner}readonly ${propertyName(name)}: `;
    return `${start}${typeOf(below, inner, widest - start.length - 1)};\n`;
  });
  return `{\n${members.join('')}${indent}}`;
}

function functionType(values: readonly string[], indent: string, room: number): string {
  const line = `(values: { ${values.join('; ')} }) => string`;
  return values.length < 3 && line.length <= room
    ? line
    : `(values: {\n${values.map((value) => `${indent}  ${value};\n`).join('')}${indent}}) => string`;
}

const isParts = (tree: string | object): tree is readonly Part[] => Array.isArray(tree);
const isList = (tree: object): tree is { readonly '[]': readonly CompiledTree[] } => '[]' in tree;
const propertyName = (name: string) => (/^[a-z_]\w*$/i.test(name) ? name : `'${name}'`);

function argumentsOf(message: CompiledMessage): string[] {
  const types = new Map<string, string>();
  collect(message, types);
  return [...types].map(([name, type]) => `readonly ${name}: ${type}`);
}

function collect(message: CompiledMessage, types: Map<string, string>): void {
  if (typeof message === 'string') return;
  for (const part of message) {
    if (typeof part === 'string' || part === 0) continue;
    const [name, style, branches] = part;
    const type = typeOfValue(style, branches);
    if (style !== undefined || !types.has(name)) types.set(name, type);
    for (const branch of Object.values(branches ?? {})) collect(branch, types);
  }
}

function typeOfValue(style: 'n' | '%' | 'p' | 's' | undefined, branches: object | undefined): string {
  if (style === undefined) return 'Text';
  if (style !== 's') return 'number';
  if (branches !== undefined && 'true' in branches) return 'boolean';
  return branches !== undefined && 'null' in branches ? 'string | null' : 'string';
}
