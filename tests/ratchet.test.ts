// Each count of the ratchet is seen on a planted text, and a number that rises is told from one that falls.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLines, isVerbWithObject, judgeCounts } from './ratchet.ts';

const nothing = { dialect: [], names: [], booleans: [], casts: [], assertions: [] };

test('words of the dialect count in comments, by line, and nowhere else', () => {
  const text = [
    '// Where it stands.',
    "const text = 'nobody // stands here'; // It works by itself.",
    'const pattern = /\\/\\/ whoever/;',
    `const template = \`// anew \${text /* whatever */} // somebody\`;`,
    '/*',
    ' * Nobody reads it.',
    ' * They understand each other.',
    ' */',
  ].join('\n');
  assert.deepEqual(findLines(text, 'planted.ts'), { ...nothing, dialect: [1, 2, 4, 6] });
  assert.deepEqual(findLines('const a = <p>// nobody {/* Somebody. */}</p>;', 'planted.tsx').dialect, [1]);
});

test('an exported function without a verb and its object counts', () => {
  const text = [
    'export function openDraft() {}',
    'export const titleOf = () => 1;',
    'export async function run() {}',
    'export const width = 3;',
    'function look() {}',
    'export function Panel() {}',
  ].join('\n');
  assert.deepEqual(findLines(text, 'planted.ts'), { ...nothing, names: [2, 3] });
  for (const name of [
    'countSeats',
    'isExpired',
    'lookAtDisk',
    'toString',
    'sealTo',
    'planOf',
    'show',
    'logIn',
  ])
    assert.equal(isVerbWithObject(name), ['countSeats', 'isExpired', 'lookAtDisk'].includes(name), name);
});

test('a boolean parameter counts by its type or its value, a named field of an object does not', () => {
  const text = [
    'function one(id: string, isOpen: boolean) {}',
    'const two = (isOpen = false) => isOpen;',
    'const rows = { three(isOpen: boolean | null) {} };',
    'function four({ isOpen }: { isOpen: boolean }) {}',
    'type Five = (isOpen: boolean) => void;',
  ].join('\n');
  assert.deepEqual(findLines(text, 'planted.ts'), { ...nothing, booleans: [1, 2, 3] });
});

test('casts and assertions count, constants and checks of a shape do not', () => {
  const text = [
    'const one = value as string;',
    'const two = <number>value;',
    'const three = [1] as const;',
    'const four = { a: 1 } satisfies Shape;',
    'const five = rows[0]!.name!;',
    'const six = !value;',
  ].join('\n');
  assert.deepEqual(findLines(text, 'planted.ts'), { ...nothing, casts: [1, 2], assertions: [5, 5] });
});

test('a number that rose is told from one that fell', () => {
  const limits = { dialect: 5, names: 5, booleans: 5, casts: 5, assertions: 5 };
  assert.deepEqual(judgeCounts({ ...limits, names: 6, casts: 4 }, limits), {
    risen: ['names'],
    fallen: ['casts'],
  });
});
