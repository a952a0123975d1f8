import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeFormBudget } from './form-budget.ts';

const megabyte = 1_000_000;
const still = new AbortController().signal;

test('a few pages of words have room whatever others hold; photos of others stop at their share', () => {
  const budget = makeFormBudget();
  const flood = Array.from({ length: 50 }, () => budget.open('one'));
  assert.equal(flood.filter((form) => form.take(megabyte)).length, 16);
  const words = budget.open('one');
  assert.ok(words.take(16_000), 'words of the same prefix');
  assert.ok(!words.take(megabyte), 'but no photo');
  assert.ok(budget.open('two').take(10 * megabyte), 'and a photo of another prefix');
});

test('what was held is given back, once', () => {
  const budget = makeFormBudget();
  for (let n = 0; n < 200; n++) {
    const form = budget.open('one');
    assert.ok(form.take(15 * megabyte));
    form.close();
    form.close();
  }
  assert.ok(budget.open('one').take(15 * megabyte));
});

test('all prefixes together stop at the whole, and who has no address keeps a part', () => {
  const budget = makeFormBudget();
  const results = Array.from({ length: 10 }, (_, n) => budget.open(`p${n}`).take(15 * megabyte));
  assert.equal(results.filter(Boolean).length, 4);
  assert.ok(budget.open('p11').take(10_000));
});

test('small forms never wait; large ones of many wait in turns, or are refused', async () => {
  const budget = makeFormBudget();
  await budget.open('one').pace(16_000, still);
  const waiting: Promise<unknown>[] = [];
  let refusalCount = 0;
  for (let n = 0; n < 60; n++)
    waiting.push(
      budget
        .open('one')
        .pace(100_000, still)
        .catch(() => refusalCount++),
    );
  const other = budget.open('two').pace(100_000, still);
  let served = 0;
  for (const opening of waiting) void opening.then(() => served++);
  await other;
  const before = served - refusalCount;
  assert.ok(before <= 3, `another prefix waits for ${before} of the flood`);
  await Promise.all(waiting);
  assert.equal(refusalCount, 29);
});
