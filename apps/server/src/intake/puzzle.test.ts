import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { bitsAt, checkAnswer, leadingZeroBits, leastBits, makePuzzle, mostBits } from './puzzle.ts';
import { makeSpentAnswers } from './spent-answers.ts';

const key = randomBytes(32);
const now = Date.parse('2026-11-25T10:00:00Z');

function solve(challenge: string, subject: string, bits: number): string {
  for (let n = 0; ; n++) {
    const hash = createHash('sha256').update(`${challenge}:${subject}:${n}`).digest();
    if (leadingZeroBits(hash) >= bits) return String(n);
  }
}

test('a solved puzzle is worth what was found, for its subject alone', () => {
  const { challenge, bits } = makePuzzle(key, leastBits, now);
  const nonce = solve(challenge, 'a'.repeat(32), bits);
  const worth = checkAnswer(key, { challenge, nonce }, 'a'.repeat(32), now);
  assert.ok(worth && worth.askedBits === leastBits && worth.foundBits >= leastBits);
  const other = checkAnswer(key, { challenge, nonce }, 'b'.repeat(32), now);
  assert.ok(other === null || other.foundBits !== worth.foundBits);
});

test('a puzzle made by somebody else, changed, or too old is worth nothing', () => {
  const { challenge } = makePuzzle(key, leastBits, now);
  const nonce = solve(challenge, 'x', leastBits);
  assert.equal(checkAnswer(randomBytes(32), { challenge, nonce }, 'x', now), null);
  assert.equal(checkAnswer(key, { challenge: `9${challenge}`, nonce }, 'x', now), null);
  assert.equal(checkAnswer(key, { challenge, nonce }, 'x', now + 16 * 60_000), null);
});

test('the price never falls with load, and never passes what a phone can pay', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.nat(10_000_000), fc.nat(60_000_000), (a, b, bytes) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      assert.ok(bitsAt(low, bytes) <= bitsAt(high, bytes));
      assert.ok(bitsAt(high, bytes) <= mostBits && bitsAt(low, bytes) >= leastBits);
    }),
  );
});

test('garbage as an answer is refused without an exception', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (challenge, nonce, subject) => {
      assert.equal(checkAnswer(key, { challenge, nonce }, subject, now), null);
    }),
  );
});

test('what an answer paid for is known for its life, and no more answers than fit', () => {
  const answers = makeSpentAnswers(3);
  answers.spend('c', 'one', 'upload', now);
  answers.spend('c', 'two', 'report', now);
  assert.deepEqual(
    ['one', 'two', 'three'].map((subject) => answers.paidFor('c', subject)),
    ['upload', 'report', null],
  );
  assert.equal(answers.paidFor('d', 'one'), null);
  for (const subject of ['three', 'four']) answers.spend('c', subject, 'report', now);
  assert.deepEqual([answers.paidFor('c', 'one'), answers.paidFor('c', 'two')], [null, 'report']);
  answers.spend('c', 'five', 'report', now + 15 * 60_000);
  assert.equal(answers.paidFor('c', 'four'), null);
});
