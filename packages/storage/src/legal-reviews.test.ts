import assert from 'node:assert/strict';
import type { LegalReview } from '@heed/domain/legal-review';
import { onEachDatabase } from '../tests/databases.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const dayMs = 86_400_000;
const [ana, mila] = ['a'.repeat(32), 'b'.repeat(32)];
const unknown = '0'.repeat(32);
const review: LegalReview = {
  feature: 'linkage',
  lawyer: 'A. Example',
  office: 'Example & Partners',
  reviewed: '2026-03-01',
  basis: 'Counts alone leave an organisation, and no list names a person.',
  until: '2026-09-01',
};

onEachDatabase('legal reviews', {
  'one member alone turns nothing on; a newer review follows an older one, and ending is on record': async (
    t,
    { open },
  ) => {
    const clock = { now: at };
    const { legalReviews } = await open(t, {}, clock);
    const legalReview = await legalReviews.record(review, ana);
    assert.ok(legalReview.ok);
    assert.deepEqual(await legalReviews.on(), []);
    assert.deepEqual(await legalReviews.confirm(legalReview.id, ana), { ok: false, reason: 'same-member' });
    assert.deepEqual(await legalReviews.confirm(unknown, mila), { ok: false, reason: 'unknown' });
    assert.deepEqual(await legalReviews.on(), []);
    assert.deepEqual(await legalReviews.confirm(legalReview.id, mila), { ok: true });
    assert.deepEqual(await legalReviews.confirm(legalReview.id, mila), { ok: false, reason: 'over' });
    assert.deepEqual(await legalReviews.on(), ['linkage']);

    clock.now += dayMs;
    const next = await legalReviews.record({ ...review, until: '2027-03-01' }, mila);
    assert.ok(next.ok);
    assert.deepEqual(await legalReviews.confirm(next.id, ana), { ok: true });
    const endings = Object.fromEntries((await legalReviews.list()).map(({ id, endedOn }) => [id, endedOn]));
    assert.deepEqual(endings, { [legalReview.id]: '2026-03-11', [next.id]: null });
    assert.equal(await legalReviews.end(next.id), true);
    assert.deepEqual(await legalReviews.on(), []);
    assert.equal((await legalReviews.list()).length, 2);

    const matching = await legalReviews.record({ ...review, feature: 'matching' }, ana);
    assert.ok(matching.ok);
    assert.equal(await legalReviews.end(matching.id), true, 'one that waits leaves no trace');
    assert.equal((await legalReviews.list()).length, 2);
    assert.equal(await legalReviews.end(unknown), false);
  },

  'a review that lapsed turns its feature off, and cannot be confirmed any more': async (t, { open }) => {
    const clock = { now: at };
    const { legalReviews } = await open(t, {}, clock);
    const late = await legalReviews.record(review, ana);
    assert.ok(late.ok);
    const matching = await legalReviews.record({ ...review, feature: 'matching' }, ana);
    assert.ok(matching.ok);
    await legalReviews.confirm(matching.id, mila);
    clock.now = Date.parse('2026-09-01T23:59:00Z');
    assert.deepEqual(await legalReviews.on(), ['matching']);
    clock.now += 60_000;
    assert.deepEqual(await legalReviews.on(), []);
    assert.deepEqual(await legalReviews.confirm(late.id, mila), { ok: false, reason: 'over' });
  },
});
