// What grows is handed to the disk while it grows, and the work is never touched by that.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { flushMeanwhile } from './files.ts';

test('it asks again and again for what grew, until the work ends', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-files-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'copy');
  writeFileSync(file, 'rows');
  let end = (_: string) => {};
  const work = new Promise<string>((resolve) => (end = resolve));
  let askCount = 0;
  const growing = () => {
    askCount++;
    if (askCount === 3) end('whole');
    // One is there, one is not yet.
    return [file, join(folder, 'later')];
  };
  assert.equal(await flushMeanwhile(growing, work), 'whole');
  const times = askCount;
  await new Promise((resolve) => setTimeout(resolve, 250));
  assert.equal(askCount, times, 'nothing is asked after the end');
});

test('a fault of the work is the fault that is thrown', async () => {
  const work = Promise.reject(new Error('The disk is full'));
  await assert.rejects(
    flushMeanwhile(() => ['/nowhere'], work),
    /The disk is full/,
  );
});
