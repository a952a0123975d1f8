import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlaceState } from '@heed/storage';
import { makeFilesWatch } from './files-watch.ts';

const watchOf = (look: () => Promise<PlaceState>) =>
  makeFilesWatch({ attachments: { look } } as unknown as Parameters<typeof makeFilesWatch>[0]);

test('a store that hangs holds up no answer; what was found is said from then on', async () => {
  let looks = 0;
  let answer: (state: PlaceState) => void = () => {};
  const watch = watchOf(() => {
    looks++;
    return new Promise((resolve) => (answer = resolve));
  });
  assert.equal(watch.isAway(), false);
  assert.equal(watch.isAway(), false, 'nothing was found yet');
  answer('no-answer');
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual([watch.isAway(), looks], [true, 1], 'asked once in half a minute');
});

test('versions and a public bucket take files all the same', async () => {
  for (const [state, isAway] of [
    ['versioned', false],
    ['public', false],
    ['foreign', true],
    ['refused', true],
  ] as const) {
    const watch = watchOf(async () => state);
    watch.isAway();
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(watch.isAway(), isAway, state);
  }
});
