import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeCache } from './cache.ts';

test('beyond the bound goes what was asked for longest ago, and the measure follows', () => {
  const cache = makeCache<string>({ most: 6, sizeOf: ({ length }) => length });
  cache.set('a', 'aa');
  cache.set('b', 'bb');
  cache.set('c', 'cc');
  assert.equal(cache.get('a'), 'aa');
  cache.set('d', 'dd');
  assert.deepEqual([cache.get('a'), cache.get('b'), cache.get('c'), cache.size], ['aa', undefined, 'cc', 6]);
  cache.set('a', 'a');
  assert.equal(cache.size, 5);
  cache.set('large', 'larger than all');
  assert.equal(cache.get('large'), undefined, 'what alone is too large stays nowhere');
  assert.equal(cache.size, 0);
});

test('a value is fresh for its time, whatever becomes of the clock', () => {
  let now = 1_000_000;
  const cache = makeCache<number>({ most: 10, freshMs: 60, now: () => now });
  cache.set('a', 1);
  now += 59;
  assert.equal(cache.get('a'), 1);
  now += 1;
  assert.deepEqual([cache.get('a'), cache.peek('a')], [undefined, 1]);
  now -= 100;
  assert.equal(cache.get('a'), undefined, 'a clock set back keeps nothing longer');
});

test('nothing is left after clearing', () => {
  const cache = makeCache<number>({ most: 2 });
  cache.set('a', 1);
  cache.clear();
  assert.deepEqual([cache.get('a'), cache.peek('a'), cache.size], [undefined, undefined, 0]);
});
