import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DirectoryEntry, isCallDue, mayShow, readEntry, withChecks } from './index.ts';

const read = readEntry({
  ...{ id: 'hr-line', name: 'Line', kind: 'help line', audience: ['victims'], needs: ['talk'] },
  ...{ number: '0800 1', source: ['https://example.org'], source_date: '2026-01-01', confidence: 'A' },
});
assert.ok(read.ok);
const entry: DirectoryEntry = read.entry;
const today = '2026-11-28';
const now = Date.parse(today);
const real = { demonstration: false, now };
const after = (outcome: 'answers' | 'wrong', on: string, one = entry) =>
  withChecks({ HR: [one] }, { 'hr-line': { outcome, on, by: 'mila' } }, 'Lighthouse').HR![0]!;

test('a number that somebody answered is shown in real use, with the day; one that is wrong is not', () => {
  assert.equal(mayShow(entry, real), false, 'nobody has called');
  const afterAnswer = after('answers', '2026-11-20');
  assert.equal(mayShow(afterAnswer, real), true);
  assert.deepEqual([afterAnswer.checked_by, afterAnswer.checked_on], ['Lighthouse', '2026-11-20']);
  const wrong = after('wrong', '2026-11-20');
  assert.equal(wrong.number, null);
  assert.equal(mayShow(wrong, { demonstration: true, now }), false);
  assert.equal(mayShow(after('answers', '2025-01-01'), real), false, 'more than a year ago');
});

test('what an editor wrote after the call counts', () => {
  const later = { ...entry, checked_by: 'Office', checked_on: '2026-11-25' };
  assert.equal(after('wrong', '2026-11-20', later).number, '0800 1');
  assert.equal(after('wrong', '2026-11-26', later).number, null);
});

test('a call is due where nobody has called, and again before the number would disappear', () => {
  const check = (outcome: 'answers' | 'wrong', on: string) => ({ 'hr-line': { outcome, on, by: 'mila' } });
  assert.equal(isCallDue(entry, {}, today), true);
  assert.equal(isCallDue(entry, check('answers', '2026-11-20'), today), false);
  assert.equal(isCallDue(entry, check('answers', '2026-02-01'), today), true);
  assert.equal(isCallDue(entry, check('wrong', '2026-02-01'), today), false, 'it is shown nowhere');
  assert.equal(isCallDue({ ...entry, number: null }, {}, today), false);
  assert.equal(isCallDue({ ...entry, id: 'constructor' }, {}, today), true);
});
