import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { LegalReview } from '@heed/domain/legal-review';
import { restoreBackup, type Storage } from '@heed/storage';
import { onEachDatabase } from '../../../packages/storage/tests/databases.ts';
import type { WarningPlan } from '../rules/index.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const dayMs = 86_400_000;
const [ana, mila] = ['a'.repeat(32), 'b'.repeat(32)];
const unknown = '0'.repeat(32);
const review: LegalReview = {
  feature: 'warnings',
  lawyer: 'A. Example',
  office: 'Example & Partners',
  reviewed: '2026-03-01',
  basis: 'Coarse warnings about conduct, no personal data, moderated by two.',
  until: '2026-09-01',
};
const plan: WarningPlan = {
  conducts: ['violence', 'robbery'],
  area: 'Harbour',
  month: '2026-02',
  part: 'end',
  advice: 'Do not go into the car.',
  language: 'en',
  days: 60,
};

async function turnOn({ legalReviews }: Storage, more: Partial<LegalReview> = {}): Promise<string> {
  const legalReview = await legalReviews.record({ ...review, ...more }, ana);
  assert.ok(legalReview.ok);
  assert.deepEqual(await legalReviews.confirm(legalReview.id, mila), { ok: true });
  return legalReview.id;
}

async function approved({ warnings }: Storage, more: Partial<WarningPlan> = {}): Promise<string> {
  const warning = await warnings.propose({ ...plan, ...more }, ana);
  assert.ok(warning.ok);
  assert.deepEqual(await warnings.approve(warning.id, { by: mila, version: 1 }), { ok: true });
  return warning.id;
}
const publishedIn = async ({ warnings }: Storage) => (await warnings.listPublished({ limit: 50 })).warnings;

onEachDatabase('peer warnings', {
  'one proposes and another approves the words that they read': async (t, { open }) => {
    const storage = await open(t, {}, { now: at });
    const { warnings } = storage;
    await turnOn(storage);
    const warning = await warnings.propose(plan, ana);
    assert.ok(warning.ok);
    const { days: _, ...rest } = plan;
    const waiting = {
      ...rest,
      id: warning.id,
      version: 1,
      proposedBy: ana,
      approvedBy: null,
      until: '2026-05-09',
    };
    assert.deepEqual(await warnings.list(), [waiting]);
    assert.deepEqual(await publishedIn(storage), []);
    assert.deepEqual(await warnings.approve(warning.id, { by: ana, version: 1 }), {
      ok: false,
      reason: 'same-member',
    });
    assert.deepEqual(await warnings.approve(unknown, { by: mila, version: 1 }), {
      ok: false,
      reason: 'unknown',
    });
    assert.deepEqual(await warnings.approve(warning.id, { by: mila, version: 1 }), { ok: true });
    assert.deepEqual(
      await publishedIn(storage),
      [{ ...rest, id: warning.id, until: '2026-05-09' }],
      'nothing of who wrote it',
    );

    assert.equal(await warnings.correct(warning.id, { ...plan, area: 'Docks', days: 90 }, mila), true);
    assert.deepEqual(await publishedIn(storage), [], 'a correction takes it down');
    assert.deepEqual(await warnings.approve(warning.id, { by: ana, version: 1 }), {
      ok: false,
      reason: 'changed',
    });
    assert.deepEqual(await warnings.approve(warning.id, { by: mila, version: 2 }), {
      ok: false,
      reason: 'same-member',
    });
    assert.deepEqual(await warnings.approve(warning.id, { by: ana, version: 2 }), { ok: true });
    assert.deepEqual(
      (await publishedIn(storage)).map(({ area, until }) => [area, until]),
      [['Docks', '2026-05-09']],
      'no correction makes it stand longer',
    );
    await warnings.correct(warning.id, { ...plan, days: 3 }, ana);
    assert.equal((await warnings.list())[0]?.until, '2026-03-13');
    assert.equal(await warnings.correct(unknown, plan, ana), false);
    assert.equal(await warnings.withdraw(warning.id), true);
    assert.equal(await warnings.withdraw(warning.id), false);
    assert.deepEqual(await warnings.list(), []);
  },

  'the newest month comes first, page by page, and at most five hundred stand': async (t, { open }) => {
    const storage = await open(t, {}, { now: at });
    await turnOn(storage);
    for (const month of ['2026-01', '2026-03', '2026-02', '2026-03', '2026-01'])
      await approved(storage, { month });
    const pages = [];
    for (let page = await storage.warnings.listPublished({ limit: 2 }); ; ) {
      pages.push(...page.warnings);
      if (!page.more) break;
      page = await storage.warnings.listPublished({ limit: 2, after: page.warnings.at(-1)! });
    }
    assert.deepEqual(
      pages.map(({ month }) => month),
      ['2026-03', '2026-03', '2026-02', '2026-01', '2026-01'],
    );
    assert.equal(new Set(pages.map(({ id }) => id)).size, 5);
    for (let n = 5; n < 500; n++) assert.ok((await storage.warnings.propose(plan, ana)).ok);
    assert.deepEqual(await storage.warnings.propose(plan, ana), { ok: false, reason: 'full' });
  },

  'a warning is hidden when its day is over, and then erased': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    await turnOn(storage);
    const short = await approved(storage, { days: 1 });
    const long = await approved(storage, { days: 90 });
    clock.now += 2 * dayMs;
    assert.deepEqual(
      (await publishedIn(storage)).map(({ id }) => id),
      [long],
    );
    assert.deepEqual(
      (await storage.warnings.list()).map(({ id }) => id),
      [long],
    );
    assert.equal(await storage.warnings.correct(short, plan, ana), false);
    assert.deepEqual(await storage.warnings.approve(short, { by: mila, version: 1 }), {
      ok: false,
      reason: 'unknown',
    });
    await storage.warnings.expire();
    clock.now -= 2 * dayMs;
    assert.deepEqual(
      (await storage.warnings.list()).map(({ id }) => id),
      [long],
      'a clock put back brings nothing back',
    );
  },

  'warnings go with the review that they rest on, unless a newer one stands': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const first = await turnOn(storage);
    await approved(storage);
    const second = await turnOn(storage, { until: '2026-04-01' });
    assert.equal(await storage.legalReviews.end(first), true);
    assert.equal((await publishedIn(storage)).length, 1, 'one that ended before takes nothing away');
    assert.equal(await storage.legalReviews.end(second), true);
    assert.deepEqual(await storage.warnings.list(), []);

    await turnOn(storage, { until: '2026-04-01' });
    await approved(storage, { days: 90 });
    clock.now = Date.parse('2026-04-02T00:30:00Z');
    await storage.warnings.expire();
    assert.deepEqual(await storage.warnings.list(), [], 'lapsed: the daily job erases them');
  },

  'a restored backup has reviews and warnings': async (t, setting) => {
    const storage = await setting.open(t, {}, { now: at });
    await turnOn(storage);
    await approved(storage);
    const copy = join((await setting.place(t)).folder, 'copy');
    await storage.backup.create(copy);
    const place = await setting.place(t);
    const into = { ...place, folder: join(place.folder, 'data') };
    assert.equal((await restoreBackup(copy, into)).ok, true);
    const restored = await setting.open(t, into, { now: at });
    assert.deepEqual(await restored.legalReviews.list(), await storage.legalReviews.list());
    assert.deepEqual(await restored.warnings.list(), await storage.warnings.list());
  },
});
