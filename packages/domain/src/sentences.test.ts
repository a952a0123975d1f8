// Rules speak in codes: a sentence that somebody reads is made where it is shown. Every string of domain is
// looked at.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';

const here = new URL('.', import.meta.url);

/**
 * Where sentences still stand, and how many at most; it may only grow smaller. The shapes of content tell an
 * editor what to write; the exchange of HTCDS records writes its reasons into the file.
 */
const left: Readonly<Record<string, number>> = {
  'htcds/check.ts': 14,
  'htcds/csv-rows.ts': 3,
  'htcds/export.ts': 4,
  'htcds/read.ts': 2,
  'htcds/record.ts': 23,
  'htcds/rows.ts': 3,
};
/**
 * Not sentences: names of HTCDS, what the directory says of itself in the files of HSDS and the names of its
 * fields, and values that stand in stored data.
 */
const names = [
  /^Person - /,
  /^Historic Trafficking Events$/,
  /^What somebody may need of a service\.$/,
  /^Whom a service is for\.$/,
  /^The address is given after talking to the service\.$/,
  /^phones, url or email$/,
  /^list left out$/,
  /^depends on age$/,
];

/** Two spaces between words, or more. */
const isSentence = (text: string): boolean =>
  [...text.matchAll(/\p{L}[\p{L}’',;:.]* (?=\S)/gu)].length >= 2 && !names.some((name) => name.test(text));

/** Messages of built-in errors are for whoever writes code. */
const isError = (node: ts.Node) => ts.isNewExpression(node) && /Error$/.test(node.expression.getText());

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `x${literal.text}`).join('');
}

function sentencesIn(source: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (isError(node)) return;
    const text = textOf(node);
    if (text !== null && isSentence(text)) found.push(text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

test('no rule speaks in sentences', () => {
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  assert.ok(sources.length > 50);
  for (const name of sources) {
    const found = sentencesIn(readFileSync(new URL(name, here), 'utf8'));
    assert.ok(
      found.length <= (left[name] ?? 0),
      `${name} holds ${found.length} sentences: ${found.join(' | ')}`,
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
