// One round; three, and the kills that lose nothing, at night. Kills of the storage alone:
// packages/storage/src/crash.test.ts.
import { test } from 'node:test';
import { huntCanaries } from './crash-rounds.ts';

test('words, names, codes and passwords stand in no file and no log, nor when the server is killed', (t) =>
  huntCanaries(t, 1));
