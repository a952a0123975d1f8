// A copy of the sources without one module: its folder, and whatever of the lists in modules/ names it.
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Takes a module out of the sources in `root`. */
export function takeOutModule(root: string, name: string): void {
  rmSync(join(root, 'modules', name), { recursive: true });
  for (const list of globSync('modules/*.ts', { cwd: root })) {
    const file = join(root, list);
    writeFileSync(file, withoutModule(readFileSync(file, 'utf8'), name));
  }
  const styles = join(root, 'modules/desk.css');
  const lines = readFileSync(styles, 'utf8').split('\n');
  writeFileSync(styles, lines.filter((line) => !line.includes(`"./${name}/`)).join('\n'));
}

/** The text of a list without its imports of the module, and without what they are put into. */
export function withoutModule(text: string, name: string): string {
  const source = ts.createSourceFile('list.ts', text, ts.ScriptTarget.Latest, true);
  const imports = source.statements
    .filter(ts.isImportDeclaration)
    .filter(({ moduleSpecifier }) => moduleSpecifier.getText().includes(`./${name}/`));
  const names = new Set(
    imports.flatMap(({ importClause }) => {
      const bindings = importClause?.namedBindings;
      return bindings && ts.isNamedImports(bindings) ? bindings.elements.map((one) => one.name.text) : [];
    }),
  );
  const cuts: (readonly [from: number, to: number])[] = imports.map((one) => [one.pos, one.end]);
  const look = (node: ts.Node): void => {
    const isItem =
      (ts.isArrayLiteralExpression(node.parent ?? node) ||
        ts.isObjectLiteralExpression(node.parent ?? node)) &&
      namesOf(node).some((one) => names.has(one) || one.startsWith(`./${name}/`));
    if (!isItem) {
      ts.forEachChild(node, look);
      return;
    }
    const comma = /^\s*,/.exec(text.slice(node.end))?.[0].length ?? 0;
    cuts.push([node.pos, node.end + comma]);
  };
  for (const statement of source.statements) if (!ts.isImportDeclaration(statement)) look(statement);
  return cuts
    .toSorted(([a], [b]) => b - a)
    .reduce((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), text);
}

/** Every identifier in a part of a source, and every text: what is imported later is named by its path. */
function namesOf(node: ts.Node): string[] {
  const names: string[] = ts.isIdentifier(node) || ts.isStringLiteral(node) ? [node.text] : [];
  ts.forEachChild(node, (child) => void names.push(...namesOf(child)));
  return names;
}
