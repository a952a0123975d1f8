import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutTraces } from './traces.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );

test('a WebM recording loses the names of programs and its date, and keeps its length and sound', () => {
  const recorded = bytes(
    [0x1a, 0x45, 0xdf, 0xa3, 0x80],
    [0x4d, 0x80, 0x86],
    'Chrome',
    [0x57, 0x41, 0x86],
    'Chrome',
    [0x44, 0x61, 0x88, 1, 2, 3, 4, 5, 6, 7, 8],
    [0x1f, 0x43, 0xb6, 0x75],
    [0x4d, 0x80, 0x83],
    'snd',
  );
  const clean = withoutTraces(recorded);
  assert.equal(clean.length, recorded.length);
  assert.doesNotMatch(Buffer.from(clean).toString('latin1'), /Chrome/);
  assert.deepEqual(Buffer.from(clean).indexOf(Uint8Array.of(1, 2, 3, 4)), -1);
  assert.match(Buffer.from(clean).toString('latin1'), /snd$/);
});

test('an MP4 recording loses its times', () => {
  const recorded = bytes(
    [0, 0, 0, 108],
    'mvhd',
    [0, 0, 0, 0],
    [9, 9, 9, 9, 8, 8, 8, 8],
    new Array(92).fill(7),
  );
  const clean = withoutTraces(recorded);
  assert.deepEqual([...clean.slice(12, 20)], new Array(8).fill(0));
  assert.equal(clean[20], 7);
});

test('sound that spells a name is left alone, and so is every other format', () => {
  const sound = bytes([1, 2, 3, 4], 'mvhd', new Array(40).fill(5));
  assert.deepEqual(withoutTraces(sound), sound);
  assert.deepEqual(withoutTraces(new Uint8Array(3)), new Uint8Array(3));
});
