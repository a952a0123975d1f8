import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { compressOnce } from './compressed.ts';

const body = Buffer.from('Somebody reads this page. '.repeat(400));

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'heed-compressed-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('a file is compressed once, and the next start reads the result', async (t) => {
  const place = { folder: emptyFolder(t), name: 'page.js', hash: 'ab' };
  const small = await compressOnce(body, 'br', place);
  assert.deepEqual(brotliDecompressSync(small), body);
  assert.deepEqual(readdirSync(place.folder), ['page.js.ab.br']);
  // What another wrote is as good, and shows that the file is read.
  const larger = gzipSync(body, { level: 1 });
  writeFileSync(join(place.folder, 'page.js.ab.gzip'), larger);
  assert.deepEqual(await compressOnce(body, 'gzip', place), larger);
});

test('a damaged result is replaced', async (t) => {
  const place = { folder: emptyFolder(t), name: 'page.js', hash: 'ab' };
  const small = await compressOnce(body, 'br', place);
  const path = join(place.folder, 'page.js.ab.br');
  for (const damage of [small.subarray(0, 20), Buffer.alloc(0), Buffer.from('no brotli')]) {
    writeFileSync(path, damage);
    assert.deepEqual(await compressOnce(body, 'br', place), small);
    assert.deepEqual(readFileSync(path), small);
  }
  // Whole, but of another body.
  assert.deepEqual(brotliDecompressSync(await compressOnce(Buffer.from('other'), 'br', place)).length, 5);
});

test('where nothing can be written it is compressed all the same', async (t) => {
  const file = join(emptyFolder(t), 'file');
  writeFileSync(file, '');
  const small = await compressOnce(body, 'br', { folder: join(file, 'below'), name: 'page.js', hash: 'ab' });
  assert.deepEqual(brotliDecompressSync(small), body);
});

test('of one file the eight newest results stay', async (t) => {
  const folder = emptyFolder(t);
  for (let key = 0; key < 12; key++)
    await compressOnce(Buffer.from(`key ${key}`), 'br', { folder, name: 'page.js', hash: `${key}` });
  await compressOnce(body, 'br', { folder, name: 'other.js', hash: 'ab' });
  const names = readdirSync(folder);
  assert.equal(names.length, 9);
  assert.ok(names.includes('page.js.11.br') && names.includes('other.js.ab.br'), names.join());
});
