// The check of errors that are dropped is seen to fail on planted ones.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { droppedErrors } from './dropped-errors.ts';

const places = (text: string) => droppedErrors(text, 'planted.ts');

test('a catch that looks at nothing and says nothing is named with its line', () => {
  assert.deepEqual(places('try {\n  work();\n} catch {\n  failed = true;\n}\n'), [3]);
  assert.deepEqual(places('void work().catch(() => undefined);\n'), [1]);
  assert.deepEqual(places('work().then(\n  show,\n  () => {},\n);\n'), [3]);
});

test('a comment that says why, the error taken, or another one thrown, is enough', () => {
  assert.deepEqual(places('try {\n  work();\n} catch {\n  // Asked for again.\n}\n'), []);
  assert.deepEqual(places('// Asked for again.\nvoid work().catch(\n  () => null,\n);\n'), []);
  assert.deepEqual(places('work().catch((error) => report(error));\nwork().catch(report);\n'), []);
  assert.deepEqual(places('try {\n  work();\n} catch {\n  throw new Gone();\n}\n'), []);
});

test('a comment on another statement says nothing of this one', () => {
  assert.deepEqual(places('// Of one.\none();\n\nvoid two().catch(() => undefined);\n'), [4]);
});
