// An exported type has its name alone in the repository: whoever reads the name knows which one it is. `node
// tests/type-names.ts` lists the names that stand in two files or more.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['packages', 'apps', 'modules', 'tests', 'benchmarks'];

export interface SharedName {
  readonly name: string;
  /** At least two, in the order of the input. */
  readonly files: readonly string[];
}

/** Names of types, interfaces and classes that `text` declares and exports. Re-exports do not count. */
function exportedTypes(text: string, file: string): readonly string[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts
    .createSourceFile(file, text, ts.ScriptTarget.Latest, false, kind)
    .statements.flatMap((statement) => {
      const declares =
        ts.isTypeAliasDeclaration(statement) ||
        ts.isInterfaceDeclaration(statement) ||
        ts.isClassDeclaration(statement);
      const exported =
        declares && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      return exported && statement.name !== undefined ? [statement.name.text] : [];
    });
}

/** Names that two or more of `sources` export, a text by its file. */
export function sharedNames(
  sources: readonly (readonly [file: string, text: string])[],
): readonly SharedName[] {
  const filesOf = new Map<string, Set<string>>();
  for (const [file, text] of sources)
    for (const name of exportedTypes(text, file))
      filesOf.set(name, (filesOf.get(name) ?? new Set()).add(file));
  return [...filesOf]
    .filter(([, files]) => files.size > 1)
    .map(([name, files]) => ({ name, files: [...files] }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

if (import.meta.main) {
  const files = rooms.flatMap((room) =>
    ts.sys.readDirectory(`${root}/${room}`, ['.ts', '.tsx'], ['**/node_modules', '**/dist']),
  );
  const shared = sharedNames(
    files.map((file) => [relative(root, file), readFileSync(file, 'utf8')] as const),
  );
  for (const { name, files } of shared)
    console.log(`${name} is exported by ${files.join(' and ')}: give each its full name.`);
  process.exitCode = shared.length === 0 ? 0 : 1;
}
