// The check of type names is seen to fail: on two planted files that export one name.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedNames } from './type-names.ts';

test('a name that two files export is listed with both', () => {
  assert.deepEqual(
    sharedNames([
      ['a.ts', 'export interface Change { readonly a: 1 }\nexport type Alone = 1;\n'],
      ['b.tsx', 'export class Change {}\n'],
    ]),
    [{ name: 'Change', files: ['a.ts', 'b.tsx'] }],
  );
});

test('names that are not exported, and re-exports, are let be', () => {
  assert.deepEqual(
    sharedNames([
      ['a.ts', 'export type Change = 1;\n'],
      ['b.ts', "type Change = 2;\nexport type { Change as Same } from './a.ts';\n"],
      ['c.ts', "export type { Change } from './a.ts';\n"],
    ]),
    [],
  );
});
