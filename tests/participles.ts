// A variable, a parameter, a function, a binding or a type is called by what it holds or does, never by a
// bare participle such as `found` or `Given`. `node tests/participles.ts` names each that is, and fails then.
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

const isParticiple = (name: string): boolean => participles.has(name[0]!.toLowerCase() + name.slice(1));

interface DeclaredName {
  readonly name: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Variables, parameters, functions, bindings and types of `text` whose name is a bare participle. Properties
 * do not count: many are stored or sent.
 */
export function bareParticiples(text: string, file: string): readonly DeclaredName[] {
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
    if (isDeclaration && node.name && ts.isIdentifier(node.name) && isParticiple(node.name.text))
      names.push({
        name: node.name.text,
        line: source.getLineAndCharacterOfPosition(node.name.getStart()).line + 1,
      });
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
    for (const { line, name } of bareParticiples(readFileSync(file, 'utf8'), file)) {
      console.log(`${relative(root, file)}:${line}: ${name}: name what it holds`);
      process.exitCode = 1;
    }
}
