// No function is longer than a reader can hold: measured on the syntax tree, from its first line to its last.
// What a function contains counts in it, so that a closure of handlers is as long as all of them. `node
// tests/function-lengths.ts [room...]` lists those that are too long.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const mostLines = 60;
/** Every room holds the rule. */
const rooms = [
  'packages/api',
  'packages/content',
  'packages/domain',
  'packages/envelope',
  'packages/ledger',
  'packages/screening',
  'packages/statistics',
  'packages/storage',
  'apps/site/src',
  'apps/desk',
  'apps/server',
  'apps/cli',
  'apps/monitor',
  'modules',
];

export interface LongFunction {
  readonly file: string;
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

/** Functions of `text` with more than `most` lines, in the order in which they begin. */
export function longFunctions(text: string, file: string, most = mostLines): readonly LongFunction[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const longOnes: LongFunction[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const line = lineAt(node.getStart(source));
      const lines = lineAt(node.getEnd()) - line + 1;
      if (lines > most) longOnes.push({ file, name: nameOf(node), line, lines });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return longOnes;
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
    ? parent.name.getText()
    : 'unnamed';
}

/** Tests are lists of cases, and are left out. */
const filesOf = (folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    ts.sys
      .readDirectory(
        `${root}/${folder}`,
        ['.ts', '.tsx'],
        ['**/node_modules', '**/dist', '**/tests', '**/*.test.ts'],
      )
      .map((file) => relative(root, file)),
  );

if (import.meta.main) {
  const paths = process.argv.slice(2);
  const long = filesOf(paths.length > 0 ? paths : rooms).flatMap((file) =>
    longFunctions(readFileSync(`${root}/${file}`, 'utf8'), file),
  );
  for (const { file, name, line, lines } of long)
    console.log(
      `${file}:${line}: ${name} has ${lines} lines: part it into functions of at most ${mostLines}.`,
    );
  process.exitCode = long.length === 0 ? 0 : 1;
}
