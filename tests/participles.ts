// A variable, a parameter, a function or a binding is called by what it holds or does, never by a bare
// participle such as `found` or `given`. `node tests/participles.ts [--list]` counts such names in each room,
// and fails where a room has more than its ceiling.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Most such names of a room; rooms that are not named here have none. A ceiling falls and never rises. */
const ceilings: Readonly<Record<string, number>> = {};
const rooms = [
  ...['envelope', 'ledger', 'statistics', 'domain', 'content', 'api', 'storage'].map(
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

interface DeclaredName {
  readonly name: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Variables, parameters, functions and bindings of `text` whose name is a bare participle. Properties do not
 * count: many are stored or sent.
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
      ts.isBindingElement(node);
    if (isDeclaration && node.name && ts.isIdentifier(node.name) && participles.has(node.name.text))
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
  let failed = false;
  for (const room of rooms) {
    const files = ts.sys.readDirectory(`${root}/${room}`, ['.ts', '.tsx'], ['**/node_modules', '**/dist']);
    const all = files.flatMap((file) =>
      bareParticiples(readFileSync(file, 'utf8'), file).map((one) => ({
        ...one,
        file: relative(root, file),
      })),
    );
    const ceiling = ceilings[room] ?? 0;
    const isTooMany = all.length > ceiling;
    if (isTooMany) failed = true;
    if (isTooMany || ceiling > 0)
      console.log(
        `${isTooMany ? 'HIGH' : 'ok  '} ${room}: ${all.length} bare participles (at most ${ceiling})`,
      );
    if (isTooMany || process.argv.includes('--list'))
      for (const { file, line, name } of all)
        console.log(`     ${file}:${line}: ${name}: name what it holds`);
  }
  process.exitCode = failed ? 1 : 0;
}
