import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { exportsValues, findSpecifiers, ImportGraph } from './imports.ts';

test('imports that remain when types are stripped are found, and files named for a thread', () => {
  const text = [
    "import './first.ts';",
    "import type { Only } from './only-type.ts';",
    'import {',
    '  one,',
    '  type Two,',
    "} from '@heed/domain/time';",
    "export * from './passed-on.ts';",
    "export type { Shape } from './shape.ts';",
    "const late = () => import('./late.ts');",
    "const thread = new Worker(new URL('./thread.ts', import.meta.url));",
  ].join('\n');
  assert.deepEqual(findSpecifiers(text), [
    './first.ts',
    '@heed/domain/time',
    './passed-on.ts',
    './late.ts',
    './thread.ts',
  ]);
});

test('a module that exports more than functions is told from one that does not', () => {
  for (const text of [
    'export const limit = 3;',
    'export const limit: number = (1 + 2) * 3;',
    'export const table: Readonly<Record<string, number>> = {',
    "export * from './table.ts';",
    'export default {};',
  ])
    assert.equal(exportsValues(text), true, text);
  for (const text of [
    'export function read(): void {',
    'export const read = (name: string): string => name;',
    'export const read = async (',
    'export const read =\n  (name: string) => name;',
    'export const read: Read = async ({',
    'export class Reader {',
    'export interface Table {',
    'const limit = 3;',
  ])
    assert.equal(exportsValues(text), false, text);
});

test('a name of a room leads to its file, a script of the desk to its screens', () => {
  const graph = new ImportGraph('.');
  assert.ok(graph.importsOf('tests/person.ts').includes('packages/envelope/src/index.ts'));
  const desk = graph.findReachable(['apps/desk/src/entries/desk.tsx']);
  assert.ok(desk.has('packages/domain/src/time/index.ts'));
  assert.ok(graph.importsOf('apps/desk/src/desk.css').includes('apps/site/src/style.css'));
});
