import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { restoreBackup } from '../../../packages/storage/src/index.ts';
import { onEachDatabase } from '../../../packages/storage/tests/databases.ts';
import { openReleased, releasedSchemas } from '../../../packages/storage/tests/schemas.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const dayMs = 86_400_000;
const plan = {
  name: 'Stations',
  audience: 'everybody',
  place: 'Zagreb',
  language: 'hr',
  page: '/signs',
} as const;

onEachDatabase('campaigns', {
  'a campaign is made, listed newest first, found by its code, and led nowhere once it ended': async (
    t,
    { open },
  ) => {
    const clock = { now: at };
    const { campaigns } = await open(t, {}, clock);
    assert.deepEqual([await campaigns.list(), await campaigns.get('0'.repeat(32))], [[], null]);
    const campaign = await campaigns.make(plan);
    assert.ok(campaign.ok);
    clock.now += dayMs;
    const later = await campaigns.make({ ...plan, name: 'Later' });
    assert.ok(later.ok);
    assert.match(campaign.id, /^[0-9a-f]{32}$/);
    const whole = { ...plan, id: campaign.id, day: '2026-03-10', ended: null };
    assert.deepEqual(
      (await campaigns.list()).map(({ name }) => name),
      ['Later', 'Stations'],
    );
    assert.deepEqual(await campaigns.get(campaign.id), whole);

    assert.deepEqual(await campaigns.addBatch(campaign.id, { code: 'cdfghj', label: 'posters' }), {
      ok: true,
    });
    assert.deepEqual(await campaigns.find('cdfghj'), whole);
    assert.equal(await campaigns.find('cdfghk'), null);
    assert.deepEqual(await campaigns.batches(campaign.id), [
      { code: 'cdfghj', label: 'posters', day: '2026-03-11' },
    ]);
    assert.deepEqual(await campaigns.batches(later.id), []);

    assert.equal(await campaigns.end(campaign.id), true);
    clock.now += dayMs;
    assert.equal(await campaigns.end(campaign.id), true, 'ended twice is ended once');
    assert.equal(await campaigns.end('0'.repeat(32)), false);
    assert.equal((await campaigns.get(campaign.id))?.ended, '2026-03-11');
    assert.equal(await campaigns.find('cdfghj'), null);
  },

  'a batch is refused under a code in use, an unknown or ended campaign, and beyond two hundred': async (
    t,
    { open },
  ) => {
    const { campaigns } = await open(t, {}, { now: at });
    const [one, other] = [await campaigns.make(plan), await campaigns.make(plan)];
    assert.ok(one.ok && other.ok);
    const batch = { code: 'cdfghj', label: 'posters' };
    assert.ok((await campaigns.addBatch(one.id, batch)).ok);
    assert.deepEqual(await campaigns.addBatch(other.id, batch), { ok: false, reason: 'taken' });
    assert.deepEqual(await campaigns.addBatch('0'.repeat(32), batch), { ok: false, reason: 'unknown' });
    await campaigns.end(other.id);
    assert.deepEqual(await campaigns.addBatch(other.id, batch), { ok: false, reason: 'ended' });
    for (let n = 1; n < 200; n++)
      assert.ok((await campaigns.addBatch(one.id, { code: `c${String(n)}`, label: 'x' })).ok);
    assert.deepEqual(await campaigns.addBatch(one.id, { code: 'last', label: 'x' }), {
      ok: false,
      reason: 'full',
    });
  },

  'counts of several processes add up, each to its batch and day, and those of nothing are dropped': async (
    t,
    { open },
  ) => {
    const { campaigns } = await open(t, {}, { now: at });
    const [one, other] = [await campaigns.make(plan), await campaigns.make(plan)];
    assert.ok(one.ok && other.ok);
    await campaigns.addBatch(one.id, { code: 'cdfghj', label: 'posters' });
    await campaigns.addBatch(other.id, { code: 'cdfghk', label: 'cards' });
    const add = (batch: string, day: string, count: number) => campaigns.addCounts([{ batch, day, count }]);
    await Promise.all([
      add('cdfghj', '2026-03-10', 3),
      add('cdfghj', '2026-03-10', 4),
      add('cdfghk', '2026-03-10', 1),
    ]);
    await campaigns.addCounts([
      { batch: 'gone', day: '2026-03-10', count: 9 },
      { batch: 'cdfghj', day: '2026-03-11', count: 5 },
    ]);
    assert.deepEqual(await campaigns.counts(one.id), [
      { batch: 'cdfghj', day: '2026-03-10', count: 7 },
      { batch: 'cdfghj', day: '2026-03-11', count: 5 },
    ]);
    assert.deepEqual(await campaigns.counts(other.id), [{ batch: 'cdfghk', day: '2026-03-10', count: 1 }]);
  },

  'small counts are erased once their day is over, never before': async (t, { open }) => {
    const clock = { now: at };
    const { campaigns } = await open(t, {}, clock);
    const campaign = await campaigns.make(plan);
    assert.ok(campaign.ok);
    for (const [code, count] of [
      ['cdfghj', 9],
      ['cdfghk', 10],
    ] as const) {
      await campaigns.addBatch(campaign.id, { code, label: code });
      await campaigns.addCounts([{ batch: code, day: '2026-03-10', count }]);
    }
    await campaigns.dropSmall(10);
    assert.equal((await campaigns.counts(campaign.id)).length, 2);
    clock.now += dayMs;
    await campaigns.dropSmall(10);
    assert.deepEqual(await campaigns.counts(campaign.id), [
      { batch: 'cdfghk', day: '2026-03-10', count: 10 },
    ]);
  },

  'a restored backup has campaigns, batches and counts': async (t, setting) => {
    const { campaigns, backup } = await setting.open(t, {}, { now: at });
    const campaign = await campaigns.make(plan);
    assert.ok(campaign.ok);
    await campaigns.addBatch(campaign.id, { code: 'cdfghj', label: 'posters' });
    await campaigns.addCounts([{ batch: 'cdfghj', day: '2026-03-10', count: 31 }]);
    const copy = join((await setting.place(t)).folder, 'copy');
    await backup.create(copy);
    const place = await setting.place(t);
    const into = { ...place, folder: join(place.folder, 'data') };
    assert.equal((await restoreBackup(copy, into)).ok, true);
    const restored = await setting.open(t, into);
    assert.deepEqual(await restored.campaigns.list(), await campaigns.list());
    assert.deepEqual(await restored.campaigns.counts(campaign.id), await campaigns.counts(campaign.id));
  },
});

for (const schema of releasedSchemas.filter((one) => one >= 3))
  it(`what campaigns stored in schema ${schema} is there`, async (t) => {
    const { campaigns } = await openReleased(t, schema);
    const counts = [{ batch: 'cdfghj', day: '2026-03-10', count: 31 }];
    assert.deepEqual(await campaigns.counts('e'.repeat(32)), counts);
    assert.equal((await campaigns.find('cdfghj'))?.name, 'Stations');
  });
