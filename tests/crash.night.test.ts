// Three rounds of each: crash-rounds.ts says what they are.
import { test } from 'node:test';
import { huntCanaries, loseNothing } from './crash-rounds.ts';

const rounds = 3;

test('killed at random moments, the server loses no acknowledged report and keeps no half one', (t) =>
  loseNothing(t, rounds));

test('words, names, codes and passwords stand in no file and no log, whenever the server is killed', (t) =>
  huntCanaries(t, rounds));
