import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Body, readBody } from '@heed/domain/casework';
import { codingFaults, fewPlatforms, noticeCoding, withFewPlatforms } from '@heed/domain/figures';
import { codedNotice } from './coded-notice.ts';

const notice = (more: Partial<Body<'notice'>> = {}): Body<'notice'> => {
  const read = readBody('notice', {
    ...{ what: 'film', addresses: ['https://canary.example.org/'], platform: 'tiktok', platformName: '' },
    ...{ under18: 'no', own: 'no', removalWish: 'yes', safe: 'yes', harm: 'canary', decision: 'notify' },
    ...{ law: 'dsa', keyword: 'NON_CONSENSUAL_MATERIAL_DEEPFAKE_AGAINST_WOMEN', reasons: 'canary' },
    ...{ goodFaith: true, authorisedOn: null, sentOn: '2026-02-27', receipt: 'canary', answeredOn: null },
    ...{ answer: '', answerWords: 'canary', complainedOn: null, informedOn: null, ...more },
  });
  if (!read.ok) throw new Error('Cannot invent a notice');
  return read.body;
};
const target = { title: 't', date: '2026', url: 'https://example.org/', note: 'n' };
const base = {
  collected: '2026-11-28',
  targets: { htcds: target, ctdc: target },
};
const coding = noticeCoding(base, [{ code: 'tiktok', name: 'TikTok' }]);
const codesOf = (more: Partial<Body<'notice'>>) => codedNotice(notice(more))?.values;

test('a notice in codes fits its coding, and holds no address and no word', () => {
  const coded = codedNotice(notice())!;
  assert.deepEqual(codingFaults(coded, coding), []);
  assert.doesNotMatch(JSON.stringify(coded), /canary/);
  assert.equal(coded.year, 2026);
  assert.equal(codedNotice(notice({ sentOn: null })), null, 'what was not sent is no notice');
});

test('days, action, contest and error are said as they stand, never by default', () => {
  assert.deepEqual(codesOf({})?.['notice-wrong'], ['not-said']);
  assert.deepEqual(codesOf({})?.['notice-action'], ['no-answer']);
  const answer = { answeredOn: '2026-03-02', answer: 'NO_ACTION' } as const;
  assert.deepEqual(codesOf(answer)?.['notice-days'], ['3-7'], 'over the end of February');
  assert.deepEqual(codesOf({ ...answer, answer: '', account: 'SUSPENDED' })?.['notice-action'], [
    'beside-alone',
  ]);
  assert.deepEqual(codesOf({ ...answer, complainedOn: '2026-03-03' })?.['notice-contest'], ['open']);
});

test('a platform with fewer than k notices stands with the others', () => {
  const some = (platform: string, n: number) =>
    Array.from({ length: n }, () => codedNotice(notice({ platform }))!);
  const grouped = withFewPlatforms([...some('tiktok', 10), ...some('other', 9)], 10);
  const counts = (code: string) =>
    grouped.filter(({ values }) => values['notice-platform']?.[0] === code).length;
  assert.deepEqual([counts('tiktok'), counts('other'), counts(fewPlatforms)], [10, 0, 9]);
});
