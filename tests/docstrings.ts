// Exports of the rooms that strangers judge have a docstring: shapes, units, errors, source. `node
// tests/docstrings.ts [--list]` prints the share of each room, and the exports that lack one.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Least share of exports with a docstring. The aim is 0.9 in each room; a floor rises and never falls. */
const floors: Readonly<Record<string, number>> = {
  envelope: 0.9,
  ledger: 0.9,
  statistics: 0.9,
  screening: 0.9,
  api: 0.9,
  storage: 0.9,
  domain: 0.9,
  content: 0.9,
  modules: 0.9,
};

export interface Export {
  readonly name: string;
  readonly line: number;
  readonly hasDocstring: boolean;
}

/** Declarations that `text` exports, in their order. Re-exports are documented where they are declared. */
export function exportsOf(text: string, file: string): readonly Export[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    const hasDocstring = ts.getJSDocCommentsAndTags(statement).length > 0;
    const line = source.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
    return namesOf(statement).map((name) => ({ name, line, hasDocstring }));
  });
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const nameNode = statement as { readonly name?: ts.Node };
  return nameNode.name === undefined ? [] : [nameNode.name.getText()];
}

if (import.meta.main) {
  let failed = false;
  for (const [room, floor] of Object.entries(floors)) {
    const folder = room === 'modules' ? room : `packages/${room}/src`;
    const files = ts.sys
      .readDirectory(`${root}/${folder}`, ['.ts'], ['**/*.test.ts'])
      .map((file) => relative(root, file));
    const all = files.flatMap((file) =>
      exportsOf(readFileSync(`${root}/${file}`, 'utf8'), file).map((one) => ({ ...one, file })),
    );
    const bare = all.filter(({ hasDocstring }) => !hasDocstring);
    const share = 1 - bare.length / all.length;
    const isEnough = share >= floor;
    if (!isEnough) failed = true;
    console.log(
      `${isEnough ? 'ok  ' : 'LOW '} ${room}: ${all.length - bare.length} of ${all.length} exports have a ` +
        `docstring (${Math.floor(100 * share)} %, at least ${Math.round(100 * floor)} %)`,
    );
    if (!isEnough || process.argv.includes('--list'))
      for (const { file, line, name } of bare) console.log(`     ${file}:${line}: ${name}`);
  }
  process.exitCode = failed ? 1 : 0;
}
