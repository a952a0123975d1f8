// A variable, a parameter, a function, a binding or a type is called by what it holds or does, never by a
// bare participle such as `found` or `Given`, nor by a word for which the field has its own, such as `thing`
// for a record. `node tests/participles.ts` names each that is, and fails then.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = [
  ...['envelope', 'ledger', 'statistics', 'screening', 'domain', 'content', 'api', 'storage'].map(
    (name) => `packages/${name}`,
  ),
  ...['site', 'desk', 'server', 'monitor', 'cli'].map((name) => `apps/${name}`),
  'modules',
  'tests',
  'benchmarks',
];
/** Not `bound`, which is a noun of statistics and of the field. */
const participles = new Set(
  (
    'told kept held made shown given asked taken gone left sent found known seen said drawn tied named ' +
    'heard chosen done got met wanted meant brought counted begun ended spent lost answered allowed ' +
    'refused opened'
  ).split(' '),
);

/** What to say instead of a word that the code once had of its own. */
const replacements: ReadonlyMap<string, string> = new Map([
  ['thing', 'record, recordId'],
  ['things', 'records'],
  ['tongue', 'locale'],
  ['dues', 'deadlines'],
  ['outing', 'loneWork'],
  ['outings', 'loneWork'],
  ['hers', 'whose it is'],
]);

/** What to say instead of `name`; undefined where nothing is wrong with it. */
function remedyFor(name: string): string | undefined {
  const word = name[0]!.toLowerCase() + name.slice(1);
  return participles.has(word) ? 'what it holds' : replacements.get(word);
}

interface DeclaredName {
  readonly name: string;
  /** From 1. */
  readonly line: number;
  /** What to say instead. */
  readonly remedy: string;
}

/**
 * Variables, parameters, functions, bindings and types of `text` whose name is a bare participle or a word
 * that has a replacement. Properties do not count: many are stored or sent.
 */
export function unclearNames(text: string, file: string): readonly DeclaredName[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const names: DeclaredName[] = [];
  const visit = (node: ts.Node): void => {
    const isDeclaration =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node);
    if (isDeclaration && node.name && ts.isIdentifier(node.name)) {
      const name = node.name.text;
      const line = source.getLineAndCharacterOfPosition(node.name.getStart()).line + 1;
      const remedy = remedyFor(name);
      if (remedy !== undefined) names.push({ name, line, remedy });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

if (import.meta.main) {
  const folders = rooms.map((room) => `${root}/${room}`);
  const files = folders.flatMap((folder) =>
    ts.sys.readDirectory(folder, ['.ts', '.tsx'], ['**/node_modules', '**/dist']),
  );
  for (const file of files)
    for (const { line, name, remedy } of unclearNames(readFileSync(file, 'utf8'), file)) {
      console.log(`${relative(root, file)}:${line}: ${name}: say ${remedy}`);
      process.exitCode = 1;
    }
}
