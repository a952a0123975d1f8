// The server is killed while ballots arrive: every acknowledged one is there, whole, and each card counts
// once. `benchmarks/ballot-kills.ts` does the same a hundred times.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../apps/cli/src/build.ts';
import { killWhileVoting } from './ballot-kills.ts';

test('killed while phones vote, the server loses no ballot that it acknowledged', {
  timeout: 240_000,
}, async () => {
  await build();
  const { acknowledged, cut, stored } = await killWhileVoting(3);
  assert.ok(acknowledged >= 3 && cut > 0, 'the kills fell in the middle');
  assert.ok(stored > 0);
});
