// Which file of ours names which: imports that remain when types are stripped, and files named by
// `new URL('x', import.meta.url)`. Read from the text, so that sources for browsers count too.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

const statement = /^\s*(?:import|export)\s+(?!type\b)(?:[\w*{}\s,$]*?\sfrom\s+)?'([^']+)'/gm;
const styleSheet = /^@import\s+['"]([^'"]+)['"]/gm;
const elsewhere = /\bimport\(\s*'([^']+)'|new URL\(\s*'([^']+)',\s*import\.meta\.url/g;

/** The files that the text of a module names, as it names them. */
export const findSpecifiers = (text: string): string[] => [
  ...[statement, styleSheet].flatMap((form) => [...text.matchAll(form)].map((match) => match[1]!)),
  ...[...text.matchAll(elsewhere)].map((match) => (match[1] ?? match[2])!),
];

const constant = /^export (?:const|let) \w+(?:: [^=]+?(?:=> [^=]+?)?)? =\s*(.*)/gm;
/** The beginning of a function, of which the formatter may put the parameters on further lines. */
const functionValue = /^(async )?(function\b|<|\w+ =>|\((.*=>|$|.*[({,]$))/;

/**
 * Whether the text of a module exports something other than functions and classes. What it passes on from
 * another module counts.
 */
export function exportsValues(text: string): boolean {
  if (/^export (default|\*|\{)/m.test(text)) return true;
  return [...text.matchAll(constant)].some(([, value = '']) => !functionValue.test(value));
}

/** Paths are relative to the root of the repository, with slashes. */
export class ImportGraph {
  readonly #root: string;
  readonly #imports = new Map<string, readonly string[]>();
  readonly #rooms: ReadonlyMap<string, Room>;

  constructor(root: string) {
    this.#root = root;
    this.#rooms = readRooms(root);
  }

  /** What the file names itself; nothing for one that is no module of ours. */
  importsOf(path: string): readonly string[] {
    const earlier = this.#imports.get(path);
    if (earlier !== undefined) return earlier;
    const imports = /\.(ts|tsx|mjs|js|css)$/.test(path)
      ? findSpecifiers(this.readText(path)).flatMap((specifier) => this.#resolve(path, specifier) ?? [])
      : [];
    this.#imports.set(path, imports);
    return imports;
  }

  /** `starts` and all that they lead to; imports of a file are followed where `mayFollow` says so. */
  findReachable(starts: Iterable<string>, mayFollow = (_path: string): boolean => true): Set<string> {
    const reached = new Set(starts);
    for (const path of reached)
      if (mayFollow(path)) for (const next of this.importsOf(path)) reached.add(next);
    return reached;
  }

  /** Whether importers of the file get something other than functions from it. */
  givesValues(path: string): boolean {
    return !/\.(ts|tsx|mjs|js)$/.test(path) || exportsValues(this.readText(path));
  }

  /** Empty for a file that is gone. */
  readText(path: string): string {
    const place = join(this.#root, path);
    return existsSync(place) ? readFileSync(place, 'utf8') : '';
  }

  #resolve(from: string, specifier: string): string | null {
    if (specifier.startsWith('.')) return this.#find(join(dirname(from), specifier));
    // A style sheet, or a file beside the module named without './'.
    if (/\.\w+$/.test(specifier) && !specifier.startsWith('@') && !specifier.includes(':'))
      return this.#find(join(dirname(from), specifier));
    const [scope, name, ...rest] = specifier.split('/');
    const room = this.#rooms.get(`${scope}/${name}`);
    return room === undefined ? null : this.#find(resolveExport(room, ['.', ...rest].join('/')));
  }

  #find(path: string | null): string | null {
    return path !== null && existsSync(join(this.#root, path)) ? path : null;
  }
}

interface Room {
  readonly folder: string;
  readonly exports: Readonly<Record<string, string>>;
}

function readRooms(root: string): Map<string, Room> {
  const rooms = new Map<string, Room>();
  for (const file of globSync('{packages,apps}/*/package.json', { cwd: root })) {
    const { name, exports } = JSON.parse(readFileSync(join(root, file), 'utf8')) as Room & { name: string };
    rooms.set(name, { folder: dirname(file.replaceAll('\\', '/')), exports });
  }
  return rooms;
}

/** The file that a room exports as `key`, such as './words'. */
function resolveExport({ folder, exports }: Room, key: string): string | null {
  const exact = exports[key];
  if (exact !== undefined) return join(folder, exact);
  for (const [pattern, target] of Object.entries(exports)) {
    const [head, tail] = pattern.split('*');
    if (tail === undefined || head === undefined) continue;
    if (key.startsWith(head) && key.endsWith(tail))
      return join(folder, target.replaceAll('*', key.slice(head.length, key.length - tail.length)));
  }
  return null;
}
