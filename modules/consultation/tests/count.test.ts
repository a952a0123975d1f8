// Who agrees with everything is counted, and what the others say stands beside it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConsultationKey } from '@heed/envelope/credential';
import { makeConsultationSecret } from '@heed/envelope/keys';
import { sealSheet } from '@heed/envelope/seal';
import { partsOf } from '../desk/model/count-ballots.ts';
import { count } from '../desk/worker/count.ts';

const consultation = '0'.repeat(32);
const statements = [1, 2, 3, 4, 5, 6, 7, 8];

test('votes are shown with and without those who agree with everything', async () => {
  const { recipient, identity } = await makeConsultationSecret();
  const key = { consultation, issue: 1, recipient } as ConsultationKey;
  // Two camps of ten against each other, and a brigade of fifteen who agree with everything.
  const camp = (side: 1 | -1) => statements.map((number) => (number % 2 === 0 ? side : (-side as 1 | -1)));
  const everything = statements.map(() => 1 as const);
  const voters = [
    ...Array.from({ length: 10 }, () => camp(1)),
    ...Array.from({ length: 10 }, () => camp(-1)),
    ...Array.from({ length: 15 }, () => everything),
  ];
  const sheets = [];
  for (const [at, votes] of voters.entries()) {
    const place = { consultation, group: 'police', number: at + 1 };
    const typed = new Map(statements.map((number, column) => [number, votes[column]!] as const));
    for (const _member of ['one', 'two'])
      sheets.push({ code: 'police', number: at + 1, sealed: await sealSheet(recipient, place, typed) });
  }
  const counts = await count(
    {
      method: 'votes',
      keys: [key],
      identities: new Map([[1, identity]]),
      openedBallots: { rows: [], refusedCount: 0 },
      sheets,
      statements,
      former: null,
      drawn: 1,
      isLast: true,
    },
    () => {},
  );
  assert.deepEqual([counts.ballots, counts.agreeToAll], [35, 15]);
  for (const row of counts.exact)
    assert.deepEqual([row.agree, row.agreeOfOthers, row.disagree], [25, 10, 10], `statement ${row.number}`);
  assert.deepEqual([...counts.opinionGroups].sort(), [10, 10, 15]);
  assert.deepEqual([...counts.opinionGroupsOfOthers].sort(), [10, 10]);
});

test('ballots are split among workers in their order, and few are not split', () => {
  const list = Array.from({ length: 1_001 }, (_, at) => at);
  for (const cores of [1, 2, 3, 4, 64]) {
    const parts = partsOf(list, cores);
    assert.deepEqual(parts.flat(), list);
    assert.equal(parts.length, Math.min(cores, 4));
    const lengths = parts.map(({ length }) => length);
    assert.ok(Math.max(...lengths) - Math.min(...lengths) < 4, String(lengths));
  }
  assert.deepEqual(partsOf([1, 2], 8), [[1, 2]]);
  assert.deepEqual(partsOf([], 8), [[]]);
});
