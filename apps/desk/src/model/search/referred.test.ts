import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { type ReferredCase, stillReferrals } from './referred.ts';

const referred = (id: string, more: Partial<ReferredCase> = {}): ReferredCase => ({
  ...{ id, desk: 'harbour', active: '2026-11-20', state: 'open', referral: 'sent', isNews: false },
  ...more,
});

test('a referral without a word for three days stands with its days, the longest still first', () => {
  const all = [
    referred('three days'),
    referred('a month', { active: '2026-10-23' }),
    referred('two days', { active: '2026-11-21' }),
    referred('done', { referral: 'done' }),
    referred('closed', { state: 'closed' }),
  ];
  assert.deepEqual(
    stillReferrals(all, '2026-11-23').map(({ id, days }) => [id, days]),
    [
      ['a month', 31],
      ['three days', 3],
    ],
  );
});
