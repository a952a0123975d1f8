// No error of the desk is dropped in silence: who catches without looking at what was caught says beside it
// why nothing is to be reported. `node tests/dropped-errors.ts` lists the places that say nothing.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['apps/desk/src/model', 'apps/desk/src/screens', ...globSync('modules/*/desk', { cwd: root })];

/** Lines of `text` where an error is caught, not looked at, and no comment stands neighbours. */
export function droppedErrors(text: string, file: string): readonly number[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const lines = text.split('\n');
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const places: number[] = [];
  const look = (node: ts.Node): void => {
    const handler = handlerOf(node);
    if (handler !== null) {
      // The line above the statement, that above the handler, and the handler.
      const statement = ts.findAncestor(node, ts.isStatement) ?? node;
      const [above, first] = [lineAt(statement.getStart(source)), lineAt(handler.getStart(source))];
      const neighbours = [
        lines[above - 1] ?? '',
        ...lines.slice(Math.max(0, first - 1), lineAt(handler.getEnd()) + 1),
      ];
      if (!neighbours.some((line) => /(^|\s)(\/\/|\/?\*)/.test(line))) places.push(first + 1);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return places;
}

/**
 * What runs with the error and neither takes it nor throws: `catch {`, `.catch(() => …)`, `.then(done, () =>
 * …)`.
 */
function handlerOf(node: ts.Node): ts.Node | null {
  const handler = blindHandler(node);
  return handler !== null && /\bthrow\b/.test(handler.getText()) ? null : handler;
}

function blindHandler(node: ts.Node): ts.Node | null {
  if (ts.isCatchClause(node)) return node.variableDeclaration === undefined ? node : null;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { text: method } = node.expression.name;
  const handler = node.arguments[method === 'catch' ? 0 : method === 'then' ? 1 : -1];
  const isBlind = handler !== undefined && ts.isArrowFunction(handler) && handler.parameters.length === 0;
  return isBlind ? handler : null;
}

if (import.meta.main) {
  const places = rooms
    .flatMap((room) => globSync(`${room}/**/*.{ts,tsx}`, { cwd: root, exclude: ['**/*.test.ts'] }))
    .sort()
    .flatMap((file) =>
      droppedErrors(readFileSync(join(root, file), 'utf8'), file).map((at) => `${file}:${at}`),
    );
  for (const place of places) console.log(`${place} drops an error and does not say why`);
  process.exitCode = places.length > 0 ? 1 : 0;
}
