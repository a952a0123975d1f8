import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import type { LoadFnOutput, LoadHookContext } from 'node:module';
import { test } from 'node:test';
import { loadFrom } from './built-thread.ts';

const starter = new URL('../../packages/storage/src/sql/sqlite.ts', import.meta.url);
const context: LoadHookContext = { conditions: [], format: 'module-typescript', importAttributes: {} };
const loadText = (url: URL, source: string | Buffer): LoadFnOutput =>
  loadFrom('/built/command.js')(url.href, context, () => ({ format: 'module-typescript', source }));

test('in a run the thread that writes is the built one, and nothing else is changed', () => {
  const source = readFileSync(starter);
  const threads = /new Worker\(new URL\((.*?), import\.meta\.url\)/g;
  const started = [...String(loadText(starter, source).source).matchAll(threads)].map(([, name]) => name);
  assert.deepEqual(started, ['"file:///built/writer-thread.js"']);
  const other = new URL('bell.ts', starter);
  assert.equal(loadText(other, source).source, source);
  assert.throws(() => loadText(starter, Buffer.from('')), /starts no thread/, 'never slow without a word');
});
