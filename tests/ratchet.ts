// Five counts of names, casts and prose that may only fall. `node tests/ratchet.ts` compares them with
// tests/ratchet.json, `--write` writes lower numbers there, `--list COUNT` names every place of one count.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { questionWords, smallWords, verbs } from './verbs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const record = 'tests/ratchet.json';
const rooms = ['apps', 'packages', 'modules', 'runtime', 'benchmarks', 'tests'];

/** What each count is of, and what to do about one. */
const remedies = {
  dialect:
    "comment lines with words of our dialect: write 'is', 'a member', 'who', 'again', or name who acts",
  names: 'exported functions without a verb and its object: openDraft, countSeats, isExpired',
  booleans: 'boolean positional parameters: pass an object with a named field, or write two functions',
  casts: 'casts with `as`: parse at the edge, narrow by a guard, or use `satisfies`',
  assertions: 'assertions with `!`: check for undefined where the value comes from',
} as const;
export type CountName = keyof typeof remedies;
const countNames = Object.keys(remedies) as readonly CountName[];

const dialect = /\b(stands?|stood|somebody|nobody|whoever|whatever|anew|by (itself|themselves))\b/i;
/** A word of a name in camel case. */
const word = /^[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]*|\d+/g;

/** Lines of `text`, from 1, that each count finds; a line is named as often as it is found. */
export type FoundLines = Readonly<Record<CountName, readonly number[]>>;

/** What the five counts find in one file. */
export function findLines(text: string, file: string): FoundLines {
  const kind = /\.mjs$/.test(file) ? ts.ScriptKind.JS : ts.ScriptKind[file.endsWith('x') ? 'TSX' : 'TS'];
  const parsing = {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  const source = ts.createSourceFile(file, text, parsing, false, kind);
  const lines: Record<CountName, number[]> = {
    dialect: [],
    names: [],
    booleans: [],
    casts: [],
    assertions: [],
  };
  const literals: ts.Node[] = [];
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    const count = countOf(node, source);
    if (count !== null) lines[count].push(lineAt(node.getStart(source)));
    if (isLiteral(node)) literals.push(node);
    if ('body' in node && node.body !== undefined && ts.isFunctionLike(node))
      for (const parameter of node.parameters)
        if (isBoolean(parameter)) lines.booleans.push(lineAt(parameter.getStart(source)));
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const { name, position } of exportedFunctions(source))
    if (!isVerbWithObject(name)) lines.names.push(lineAt(position));
  lines.dialect.push(...dialectLines(blankOut(text, literals, source)));
  return lines;
}

function countOf(node: ts.Node, source: ts.SourceFile): CountName | null {
  if (ts.isNonNullExpression(node)) return 'assertions';
  const isCast = ts.isAsExpression(node) || ts.isTypeAssertionExpression(node);
  return isCast && node.type.getText(source) !== 'const' ? 'casts' : null;
}

/** Whether a parameter is a bare yes or no; a named field of an object says what it decides. */
function isBoolean({ type, initializer }: ts.ParameterDeclaration): boolean {
  const types = type !== undefined && ts.isUnionTypeNode(type) ? type.types : [type];
  return (
    types.some((one) => one?.kind === ts.SyntaxKind.BooleanKeyword) ||
    initializer?.kind === ts.SyntaxKind.TrueKeyword ||
    initializer?.kind === ts.SyntaxKind.FalseKeyword
  );
}

/** Functions that a file declares and exports. Components, whose names begin with a capital, are left out. */
function exportedFunctions(source: ts.SourceFile): readonly { name: string; position: number }[] {
  return source.statements
    .filter(
      (statement) =>
        ts.canHaveModifiers(statement) &&
        statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    )
    .flatMap((statement) => {
      if (ts.isFunctionDeclaration(statement)) return statement.name ?? [];
      if (!ts.isVariableStatement(statement)) return [];
      return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
        initializer !== undefined && ts.isFunctionLike(initializer) && ts.isIdentifier(name) ? name : [],
      );
    })
    .map((name) => ({ name: name.text, position: name.getStart(source) }))
    .filter(({ name }) => !/^[A-Z]/.test(name));
}

/**
 * Whether a name is a verb with its object (`openDraft`) or a question (`isExpired`). A word such as `in` or
 * `again` is no object, and what follows `Of` is none: `planOf` is a plan.
 */
export function isVerbWithObject(name: string): boolean {
  const [first = '', ...others] = (name.match(word) ?? []).map((part) => part.toLowerCase());
  if (questionWords.has(first)) return others.length > 0;
  return verbs.has(first) && others[0] !== 'of' && others.some((other) => !smallWords.has(other));
}

function isLiteral(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isJsxText(node)
  );
}

/** The text with spaces in the place of literals: what looks like a comment then is one. */
function blankOut(text: string, literals: readonly ts.Node[], source: ts.SourceFile): string {
  const parts: string[] = [];
  let from = 0;
  for (const literal of literals) {
    parts.push(text.slice(from, literal.getStart(source)));
    parts.push(literal.getText(source).replaceAll(/[^\n]/g, ' '));
    from = literal.end;
  }
  return parts.join('') + text.slice(from);
}

/** Comment lines, from 1, with a word of the dialect. */
function dialectLines(text: string): readonly number[] {
  const lines: number[] = [];
  for (const { 0: comment, index } of text.matchAll(/\/\/.*|\/\*[\s\S]*?\*\//g)) {
    if (!dialect.test(comment)) continue;
    const first = text.slice(0, index).split('\n').length;
    comment.split('\n').forEach((line, at) => {
      if (dialect.test(line)) lines.push(first + at);
    });
  }
  return lines;
}

const listFiles = (): readonly string[] =>
  globSync(`{${rooms.join(',')}}/**/*.{ts,tsx,mjs}`, {
    cwd: root,
    exclude: (path) => /(^|\/)(node_modules|dist)$/.test(path),
  }).sort();

const readText = (file: string): string => readFileSync(`${root}/${file}`, 'utf8');

/** Output of git; empty where there is no git or no such commit or file. */
function askGit(...words: readonly string[]): string {
  try {
    const options = { cwd: root, encoding: 'utf8', maxBuffer: 1e8 } as const;
    return execFileSync('git', words, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

/** Files whose count is higher than when the numbers were last written, as lines for people. */
function describeRisen(name: CountName, linesByFile: ReadonlyMap<string, FoundLines>): readonly string[] {
  const written = askGit('log', '-1', '--format=%H', '--', record).trim();
  if (written === '') return [];
  const changed = askGit('diff', '--name-status', '--find-renames', written)
    .split('\n')
    .map((line) => line.split('\t').slice(1));
  const fresh = askGit('ls-files', '--others', '--exclude-standard').split('\n');
  return [...changed, ...fresh.map((file) => [file])].flatMap(([former = '', file = former]) => {
    const lines = linesByFile.get(file)?.[name] ?? [];
    const before =
      lines.length === 0 ? 0 : findLines(askGit('show', `${written}:${former}`), file)[name].length;
    return lines.length > before
      ? `  ${file}: ${lines.length}, it was ${before} (lines ${lines.join(', ')})`
      : [];
  });
}

type Counts = Readonly<Record<CountName, number>>;

/** Counts above and below what is written. */
export const judgeCounts = (counts: Counts, limits: Counts) => ({
  risen: countNames.filter((name) => counts[name] > limits[name]),
  fallen: countNames.filter((name) => counts[name] < limits[name]),
});

/** Prints what rose and what fell, and fails where something rose. Writes what fell where that is asked. */
function compareCounts(): void {
  const linesByFile = new Map(listFiles().map((file) => [file, findLines(readText(file), file)]));
  const sum = (name: CountName) =>
    [...linesByFile.values()].reduce((total, lines) => total + lines[name].length, 0);
  const counts = Object.fromEntries(countNames.map((name) => [name, sum(name)])) as Counts;
  const limits = JSON.parse(readText(record)) as Counts;
  const { risen, fallen } = judgeCounts(counts, limits);
  for (const name of risen) {
    console.log(`${name}: ${counts[name]}, at most ${limits[name]}. Fewer ${remedies[name]}.`);
    for (const line of describeRisen(name, linesByFile)) console.log(line);
    process.exitCode = 1;
  }
  if (!process.argv.includes('--write'))
    for (const name of fallen)
      console.log(`${name}: ${counts[name]}, no longer ${limits[name]}: node tests/ratchet.ts --write`);
  else {
    const lower = Object.fromEntries(countNames.map((name) => [name, Math.min(counts[name], limits[name])]));
    writeFileSync(`${root}/${record}`, `${JSON.stringify(lower, null, 2)}\n`);
  }
}

/** Prints every place of one count. */
function listPlaces(name: string): void {
  if (!countNames.includes(name as CountName)) throw new Error(`--list: one of ${countNames.join(', ')}`);
  for (const file of listFiles())
    for (const line of findLines(readText(file), file)[name as CountName]) console.log(`${file}:${line}`);
}

if (import.meta.main) {
  const list = process.argv.indexOf('--list');
  if (list >= 0) listPlaces(process.argv[list + 1] ?? '');
  else compareCounts();
}
