// The yearly report through the register: what goes out, and what a second report may not say.
import '../../fixtures/english.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodedRecord, type Coding, noticeCoding, withFewPlatforms } from '@heed/domain/figures';
import { make } from './make.ts';
import { mediansOf } from './notice-report.ts';
import type { Plan, Register } from './publish.ts';

const target = { title: 't', date: '2026', url: 'https://example.org/', note: 'n' };
const platforms = [
  { code: 'tiktok', name: 'TikTok' },
  { code: 'reddit', name: 'Reddit' },
];
const coding: Coding = noticeCoding(
  { collected: '2026-01-01', targets: { htcds: target, ctdc: target } },
  platforms,
);
const record = (platform: string, action = 'removed'): CodedRecord => ({
  ...{ version: 1, coding: 'notices-1', year: 2025 },
  values: {
    'notice-platform': [platform],
    'notice-kind': ['human-trafficking'],
    'notice-law': ['dsa'],
    'notice-action': [action],
    'notice-days': ['0-2'],
    'notice-contest': ['none'],
    'notice-wrong': ['no'],
  },
});
const many = (n: number, platform: string, action?: string) =>
  Array.from({ length: n }, () => record(platform, action));
const plan: Plan = {
  ...{ kind: 'table', of: 'notices', title: 'Notices', text: 'How.', from: 2025, to: 2025, combine: 1 },
  ...{ k: 10, epsilon: 1, source: '', columns: coding.columns.map(({ id }) => id) },
};
const rules = { today: '2026-11-28', smallest: 10, yearlyEpsilon: 12 };
const empty = { releases: [], rules } as unknown as Register;
const madeOf = (records: readonly CodedRecord[], register = empty) =>
  make(plan, withFewPlatforms(records, 10), coding, register);
const after = (release: unknown): Register =>
  ({ releases: [{ id: 'a'.repeat(32), day: '2026-02-02', release, withdrawal: null }], rules }) as Register;

test('a platform with fewer than ten notices is named nowhere, and no group under ten stands', () => {
  const { release, refusals } = madeOf([...many(34, 'tiktok'), ...many(9, 'reddit', 'no-action')]);
  assert.deepEqual(refusals, []);
  assert.doesNotMatch(JSON.stringify(release), /reddit/);
  assert.equal(release.kind === 'table' && release.of, 'notices');
  for (const cell of release.kind === 'table' ? release.cells : [])
    assert.ok(cell.count >= 10 && cell.low % 10 === 0);
});

test('a second report of the same year cannot be subtracted from the first', () => {
  const first = madeOf(many(39, 'tiktok'));
  assert.deepEqual(first.refusals, []);
  const second = madeOf(many(41, 'tiktok'), after(first.release));
  assert.notDeepEqual(second.refusals, [], 'two notices more would be seen');
});

test('notices are no people: figures of cases of the same year stand beside them', () => {
  const first = madeOf(many(39, 'tiktok'));
  const { of, ...people } = first.release as { of?: string };
  assert.equal(of, 'notices');
  assert.deepEqual(madeOf(many(75, 'tiktok'), after(people)).refusals, []);
});

test('a median is shown of platforms with k answers or more', () => {
  const answers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 30].map((days) => ({ platform: 'tiktok', days }));
  assert.deepEqual(mediansOf(answers, 10), [{ platform: 'tiktok', days: 5.5, of: 10 }]);
  assert.deepEqual(mediansOf(answers.slice(1), 10), []);
});
