import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeSealedAnswers } from './sealed-answers.ts';

const once = { lastsMs: 60_000, opensOnce: true };
const answer = (text: string) => new Response(text, { status: 422, headers: { 'x-kind': 'form' } });

test('an answer opens once, with its status and headers, by its whole address alone', async () => {
  const answers = makeSealedAnswers(1_000_000);
  const address = await answers.put('one', answer('words'), once);
  const other = await answers.put('one', answer('other'), once);
  const mixed = Buffer.concat([
    Buffer.from(address, 'base64url').subarray(0, 16),
    Buffer.from(other, 'base64url').subarray(16),
  ]);
  for (const wrong of ['', address.slice(1), `${address}A`, mixed.toString('base64url')])
    assert.equal(answers.open(wrong), null);
  const response = answers.open(address);
  assert.deepEqual(
    [response?.status, response?.headers.get('x-kind'), await response?.text()],
    [422, 'form', 'words'],
  );
  assert.equal(answers.open(address), null);
  assert.equal(await answers.open(other)?.text(), 'other');
});

test('an answer that may open again does, and whoever has most bytes makes way', async () => {
  const answers = makeSealedAnswers(10_000);
  const honest = await answers.put('honest', answer('x'.repeat(2_000)), { ...once, opensOnce: false });
  const flood: string[] = [];
  for (let n = 0; n < 20; n++) flood.push(await answers.put('flood', answer('y'.repeat(2_000)), once));
  for (let n = 0; n < 2; n++) assert.equal((await answers.open(honest)?.text())?.length, 2_000);
  const open = flood.filter((address) => answers.open(address) !== null);
  assert.deepEqual(open, flood.slice(-3), 'the newest of the flood fill what is left');
});

test('an answer larger than all the room is not kept, and nothing breaks', async () => {
  const answers = makeSealedAnswers(100);
  assert.equal(answers.open(await answers.put('one', answer('x'.repeat(200)), once)), null);
  assert.equal(await answers.open(await answers.put('one', answer('x'), once))?.text(), 'x');
});
