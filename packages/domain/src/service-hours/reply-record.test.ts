import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fewestReplies, replySpans } from './index.ts';

const count = (month: string, inTime: number, late = 0) => ({ month, kept: inTime, late });

test('months with few promises join the next ones, the present one and a last few wait', () => {
  const months = [
    count('2026-01', 12, 3),
    count('2026-02', 4),
    count('2026-04', 5, 2),
    count('2026-05', 3),
    count('2026-06', 40),
  ];
  assert.deepEqual(replySpans(months, '2026-06'), [
    { from: '2026-01', to: '2026-01', kept: 12, late: 3 },
    { from: '2026-02', to: '2026-04', kept: 9, late: 2 },
  ]);
  assert.deepEqual(replySpans([], '2026-06'), []);
  assert.deepEqual(replySpans([count('2026-01', 9)], '2026-06'), []);
});

test('whatever comes, no span has few promises, and none that was shown changes', () => {
  const counts = fc.array(fc.record({ kept: fc.nat(15), late: fc.nat(5) }), { maxLength: 24 });
  fc.assert(
    fc.property(counts, fc.nat(24), (all, till) => {
      const months = all.map((one, n) => ({
        ...one,
        month: `20${20 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
      }));
      const later = replySpans(months, '2099-01');
      const before = replySpans(months.slice(0, till), '2099-01');
      for (const span of later) assert.ok(span.kept + span.late >= fewestReplies);
      assert.deepEqual(later.slice(0, before.length), before);
    }),
  );
});
