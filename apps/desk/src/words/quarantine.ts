// Words of the bulk review, in English.
import { many } from './many.ts';

export const heldWords = {
  intro:
    'Likely floods, held by rate and puzzle alone, never by what they say. Read the beginnings, tick, release or close.',
  read: 'Read the beginnings',
  reading: (n: number, of: number) => `Reading ${n} of ${of} …`,
  stop: 'Stop',
  all: 'Tick all',
  none: 'Tick none',
  release: (n: number) => `Release ${n} to the inbox`,
  close: (n: number) => `Close ${n}`,
  done: (n: number) => `${many(n, 'report', 'reports')} moved.`,
  unreadable: 'Does not open: not one of ours, or sealed to another key',
  sure: (n: number) => `Close ${n} without an answer?`,
  sureText:
    'They are erased after the organisation’s period. Until then they stand under ‘Closed’ and can be opened again.',
} as const;
