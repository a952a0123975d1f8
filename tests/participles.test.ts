import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unclearNames } from './participles.ts';

const namesIn = (text: string) =>
  unclearNames(text, 'planted.tsx').map(({ name, line }) => `${name} ${line}`);

test('variables, parameters, functions, bindings and types that are bare participles are found', () => {
  assert.deepEqual(
    namesIn('const found = 1;\nfunction told(given: string) {}\nconst { a: kept, left } = found;'),
    ['found 1', 'told 2', 'given 2', 'kept 3', 'left 3'],
  );
  assert.deepEqual(namesIn('interface Held { a: 1 }\ntype Made = Held;\nconst Shown = () => <b />;'), [
    'Held 1',
    'Made 2',
    'Shown 3',
  ]);
});

test('properties and names that only begin with a participle pass', () => {
  assert.deepEqual(
    namesIn('interface A { found: number }\nconst foundation = { told: 1 }.told;\nconst { given: day } = x;'),
    [],
  );
});

test('a word for which the field has its own is found, with what to say', () => {
  const [first, second, ...others] = unclearNames(
    'const { thing } = entry;\nfunction tongue(outings: string[]) {}\nconst recordId = entry.thing;',
    'planted.ts',
  );
  assert.deepEqual(first, { name: 'thing', line: 1, remedy: 'record, recordId' });
  assert.deepEqual(second, { name: 'tongue', line: 2, remedy: 'locale' });
  assert.deepEqual(
    others.map(({ name }) => name),
    ['outings'],
  );
});
