import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { type ReferredCase, stillReferrals } from './referred.ts';

const referred = (id: string, more: Partial<ReferredCase> = {}): ReferredCase => ({
  ...{ id, desk: 'harbour', active: '2026-11-20', state: 'open', referral: 'sent', isNews: false },
  unfinished: { state: 'sent', on: '2026-11-20' },
  ...more,
});

const since = (on: string) => ({ unfinished: { state: 'sent' as const, on } });

test('a referral that has stood for three days is listed by its own day, the longest still first', () => {
  const all = [
    referred('three days'),
    referred('a month, though somebody wrote today', { active: '2026-11-23', ...since('2026-10-23') }),
    referred('two days', since('2026-11-21')),
    referred('finished', { unfinished: null, referral: 'done' }),
    referred('to no desk here', { referral: null, ...since('2026-11-19') }),
    referred('closed', { state: 'closed' }),
  ];
  assert.deepEqual(
    stillReferrals(all, '2026-11-23').map(({ id, days }) => [id, days]),
    [
      ['a month, though somebody wrote today', 31],
      ['to no desk here', 4],
      ['three days', 3],
    ],
  );
});
