import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { gzipAround, makePageAroundCache } from './page-around.ts';

const withCode = (code: string) =>
  `<p>${'hello '.repeat(300)}${code}</p><input value="${code}">${'0000 '.repeat(300)}`;

test('a page is compressed around its code, and its size says nothing about the code', () => {
  const codes = ['0'.repeat(28), '1234567890123456789012345678', '0000'.repeat(7).replace(/0$/, '7')];
  const sizes = codes.map((code) => {
    const packed = gzipAround(withCode(code), [code]);
    assert.equal(gunzipSync(packed).toString(), withCode(code));
    assert.ok(packed.length < withCode(code).length / 4);
    return packed.length;
  });
  assert.deepEqual(new Set(sizes).size, 1);
});

test('without the stored blocks the same pages would differ in size', () => {
  const sizes = ['0'.repeat(28), '1234567890123456789012345678'].map(
    (code) => gzipAround(withCode(code), ['absent']).length,
  );
  assert.equal(new Set(sizes).size, 2);
});

test('a page in memory is made once a minute, and each answer has values of its own', async () => {
  let now = 0;
  let makings = 0;
  const cache = makePageAroundCache(() => now);
  const ask = async (code: string, encoding: string) => {
    const request = new Request('https://heed.example.org/report', {
      headers: { 'accept-encoding': encoding },
    });
    const make = () => {
      makings++;
      return withCode(code);
    };
    const body = Buffer.from(await cache.answer('report', request, [code], make).arrayBuffer());
    return (encoding === 'gzip' ? gunzipSync(body) : body).toString();
  };
  for (const [code, encoding] of [
    ['1'.repeat(28), 'gzip'],
    ['1234567890123456789012345678', 'gzip'],
    ['9'.repeat(28), 'identity'],
  ] as const)
    assert.ok((await ask(code, encoding)).startsWith(withCode(code)));
  assert.equal(makings, 1);
  now += 60_001;
  await ask('2'.repeat(28), 'gzip');
  assert.equal(makings, 2, 'after a minute');
  assert.equal(await ask('3'.repeat(30), 'gzip'), withCode('3'.repeat(30)));
  assert.equal(makings, 3, 'a value of another length does not fit');
});
