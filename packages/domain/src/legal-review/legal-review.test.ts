import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkReview, featuresOn, latestUntil, type RecordedReview, stateOf } from './index.ts';

const review: RecordedReview = {
  id: 'a'.repeat(32),
  feature: 'matching',
  lawyer: 'A. Example',
  office: 'Example & Partners',
  reviewed: '2026-10-01',
  basis: 'Coarse warnings about conduct, no personal data, moderated by two; legitimate interest of peers.',
  until: '2027-10-01',
  recordedBy: 'b'.repeat(32),
  recordedOn: '2026-10-05',
  confirmedBy: 'c'.repeat(32),
  confirmedOn: '2026-10-06',
  endedOn: null,
};

test('a feature is on from its confirming to its last day, and never once it was taken back', () => {
  assert.deepEqual(featuresOn([review], '2027-10-01'), ['matching']);
  assert.deepEqual(featuresOn([review], '2027-10-02'), []);
  assert.deepEqual(featuresOn([{ ...review, confirmedBy: null, confirmedOn: null }], '2026-10-07'), []);
  assert.deepEqual(featuresOn([{ ...review, endedOn: '2026-11-01' }], '2026-10-07'), []);
  assert.equal(stateOf({ ...review, endedOn: '2026-11-01' }, '2030-01-01'), 'ended');
});

const { feature, lawyer, office, reviewed, basis, until } = review;
const typed = { feature, lawyer, office, reviewed, basis, until };
const wrong = (changed: object, today: string) => {
  const checked = checkReview({ ...typed, ...changed }, today);
  return checked.ok ? null : checked.faults.map(({ field }) => field).join(' ');
};

test('a review holds for 24 months from its own day at most', () => {
  assert.equal(latestUntil('2026-10-01'), '2028-10-01');
  assert.equal(latestUntil('2024-02-29'), '2026-02-28');
  assert.equal(wrong({}, '2026-11-25'), null);
  const days = fc
    .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })
    .map((at) => new Date(at).toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, days, days, (reviewed, until, today) => {
      if (wrong({ reviewed, until }, today) !== null) return;
      assert.ok(reviewed <= today && today <= until);
      assert.ok((Date.parse(until) - Date.parse(reviewed)) / 86_400_000 <= 731);
    }),
  );
  assert.equal(wrong({ reviewed: '2026-11-26', until: '2027-01-01' }, '2026-11-25'), 'reviewed');
  assert.equal(wrong({ reviewed: '2026-10-01', until: '2028-10-02' }, '2026-11-25'), 'until');
  assert.equal(wrong({ reviewed: '2026-10-01', until: '2026-11-24' }, '2026-11-25'), 'until');
  assert.equal(
    wrong({ reviewed: '2024-10-01', until: '2026-10-01' }, '2026-11-25'),
    'reviewed',
    'too old to begin with',
  );
});

test('a review without a name, an office, days or a basis in words is none', () => {
  for (const field of ['lawyer', 'office', 'reviewed', 'until', 'basis'])
    assert.equal(wrong({ [field]: '' }, '2026-11-25'), field);
  assert.equal(wrong({ reviewed: null }, '2026-11-25'), 'reviewed');
  assert.equal(wrong({ basis: 'It is fine.' }, '2026-11-25'), 'basis');
});
