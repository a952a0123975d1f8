// Rules speak in codes: a sentence that somebody reads is made where it is shown. Every string of domain and
// of statistics is looked at.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';

const rooms = { domain: 50, statistics: 50 } as const;

/** Where names of published studies stand, and how many at most. */
const ceilings: Readonly<Record<string, number>> = { 'statistics/prevalence/golden.ts': 18 };
/**
 * Not sentences: names of HTCDS and of its columns, particles of names, what the directory says of itself in
 * the files of HSDS and the names of its fields, and values that stand in stored data.
 */
const names = [
  /^Person - /,
  /^Historic Trafficking Events$/,
  /^What somebody may need of a service\.$/,
  /^Whom a service is for\.$/,
  /^The address is given after talking to the service\.$/,
  /^phones, url or email$/,
  /^list left out$/,
  /^Field list: International Organization for Migration/,
  /^x \(column x\)$/,
  /^(AL AD AN|LA LE LOS) /,
  /^depends on age$/,
];

/** Two spaces between words, or more. */
const isSentence = (text: string): boolean =>
  [...text.matchAll(/\p{L}[\p{L}’',;:.]* (?=\S)/gu)].length >= 2 && !names.some((name) => name.test(text));

/** Messages of errors are for whoever writes code. */
const isError = (node: ts.Node) =>
  (ts.isNewExpression(node) && /Error$|^Contradiction$/.test(node.expression.getText())) ||
  (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword);

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `x${literal.text}`).join('');
}

function sentencesIn(source: string): string[] {
  const sentences: string[] = [];
  const look = (node: ts.Node): void => {
    if (isError(node)) return;
    const text = textOf(node);
    if (text !== null && isSentence(text)) sentences.push(text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true));
  return sentences;
}

for (const [room, least] of Object.entries(rooms))
  test(`no rule of ${room} speaks in sentences`, () => {
    const folder = new URL(`../packages/${room}/src/`, import.meta.url);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    assert.ok(sources.length > least);
    for (const name of sources) {
      const sentences = sentencesIn(readFileSync(new URL(name, folder), 'utf8'));
      const most = ceilings[`${room}/${name}`] ?? 0;
      assert.ok(
        sentences.length <= most,
        `${name} holds ${sentences.length} sentences: ${sentences.join(' | ')}`,
      );
    }
  });

test('the look finds a sentence that is planted, as a text and as a template', () => {
  const planted = [
    `export const says = 'must be chosen by somebody';`,
    `export const says = (n: number) => \`\${n} of them are late\`;`,
    `const shape = v.string('write a day here');`,
  ];
  for (const source of planted) assert.equal(sentencesIn(source).length, 1, source);
  assert.deepEqual(sentencesIn(`throw new RangeError('Cannot pad: size is none');`), []);
  assert.deepEqual(sentencesIn(`const code = 'needs-reason-for-decision'; const two = 'two words';`), []);
});
