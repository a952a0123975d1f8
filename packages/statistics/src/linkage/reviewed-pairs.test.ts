import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEnglish } from '../english.ts';
import { UnusablePairs } from './error.ts';
import { pairColumns, readReviewedPairs } from './reviewed-pairs.ts';

const file = (...rows: string[]) => [pairColumns, ...rows, ''].join('\r\n');

test('pairs that nobody looked at count among all, never among the judged', () => {
  assert.deepEqual(
    readReviewedPairs(
      file('linked,7,2,3,yes', 'linked,7,4,4,No', 'linked,7,5,9,', 'near,9,2,8, yes ', 'near,9,3,3,no'),
    ),
    { linked: { all: 7, judged: 2, different: 1 }, near: { all: 9, judged: 2, same: 1 } },
  );
  assert.deepEqual(readReviewedPairs(file('linked,1,2,2,yes')).near, { all: 0, judged: 0, same: 0 });
});

const because = (says: RegExp) => (error: unknown) =>
  error instanceof RangeError && error instanceof UnusablePairs && says.test(inEnglish(error.reason));

test('a line that cannot be read is named as an editor counts it', () => {
  for (const [row, says] of [
    ['near,9,2,8,maybe', /^line 3 needs 'yes', 'no' or nothing/],
    ['near,9,2,8', /^line 3/],
    ['far,9,2,8,yes', /^line 3 .* its kind as it was$/],
  ] as const)
    assert.throws(() => readReviewedPairs(file('linked,7,2,3,yes', row)), because(says));
  assert.throws(
    () => readReviewedPairs('kind;of;first;second;same\nlinked;1;2;2;yes'),
    because(/its first line must be/),
  );
});
