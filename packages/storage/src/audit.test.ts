import assert from 'node:assert/strict';
import { onEachDatabase } from '../tests/databases.ts';

onEachDatabase('the audit trail', {
  'batches come back newest day first, page by page, and are forgotten in time': async (t, { open }) => {
    const clock = { now: Date.parse('2026-03-10T15:42:11Z') };
    const { audit } = await open(t, {}, clock);
    for (let n = 0; n < 6; n++) {
      await audit.add(new Uint8Array([n]));
      if (n % 2 === 1) clock.now += 86_400_000;
    }
    const entries = [];
    for (let page = await audit.page({ limit: 2 }); page.length > 0; ) {
      entries.push(...page);
      page = await audit.page({ limit: 2, before: page.at(-1)! });
    }
    assert.deepEqual(
      entries.map(({ day }) => day),
      ['2026-03-12', '2026-03-12', '2026-03-11', '2026-03-11', '2026-03-10', '2026-03-10'],
    );
    assert.deepEqual(entries.map(({ sealed }) => sealed[0]).toSorted(), [0, 1, 2, 3, 4, 5]);
    await audit.forget(2);
    assert.equal((await audit.page({})).length, 4);
  },
});
