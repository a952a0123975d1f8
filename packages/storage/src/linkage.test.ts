import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { onEachDatabase } from '../tests/databases.ts';
import { findRemains } from '../tests/hunt.ts';
import type { Storage } from './index.ts';
import type { NewStudy } from './linkage.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const dayMs = 86_400_000;
const id = 'e'.repeat(32);
const study: NewStudy = {
  id,
  statement: '{"id":"e"}',
  secretKey: null,
  until: '2026-04-01',
  lists: [
    { list: 'police', invitation: '1'.repeat(64) },
    { list: 'ngo', invitation: '2'.repeat(64) },
  ],
};

async function turnOn({ legalReviews }: Storage): Promise<string> {
  const review = await legalReviews.record(
    {
      feature: 'linkage',
      lawyer: 'A. Example',
      office: 'Example & Partners',
      reviewed: '2026-03-01',
      basis: 'An invented law of an invented country lets it be done.',
      until: '2026-09-01',
    },
    'a'.repeat(32),
  );
  assert.ok(review.ok && (await legalReviews.confirm(review.id, 'b'.repeat(32))).ok);
  return review.id;
}

onEachDatabase('linkage studies', {
  'a list is evaluated once, batch after batch; the same batch again is not another': async (t, { open }) => {
    const { linkage } = await open(t, {}, { now: at });
    assert.deepEqual(await linkage.open({ ...study, secretKey: new Uint8Array(32) }), { ok: true });
    assert.deepEqual(await linkage.open(study), { ok: false, reason: 'known' });
    const batch = (number: number, hash: string, list = 'police') =>
      linkage.countBatch(id, list, { number, hash });
    assert.equal(await batch(1, 'b'), false, 'out of order');
    assert.equal(await batch(0, 'a'), true);
    assert.equal(await batch(0, 'a'), true);
    assert.equal(await batch(0, 'x'), false);
    assert.equal(await batch(1, 'b'), true);
    assert.equal(await batch(0, 'z', 'church'), false);
    const invited = await linkage.invited('1'.repeat(64));
    assert.deepEqual([invited?.list, invited?.study.secretKey?.length], ['police', 32]);
    assert.deepEqual(invited?.study.lists.find(({ list }) => list === 'police')?.batches, ['a', 'b']);
    assert.deepEqual(invited?.study.lists.find(({ list }) => list === 'ngo')?.batches, []);
    assert.equal(await linkage.invited('3'.repeat(64)), null);
  },

  'tokens are gone from every file once they are joined, and nothing more is taken': async (
    t,
    { open, place },
  ) => {
    const where = await place(t);
    const storage = await open(t, where, { now: at });
    await storage.linkage.open(study);
    const tokens = randomBytes(20_000);
    assert.equal(await storage.linkage.deliver(id, 'police', randomBytes(80)), true);
    assert.equal(await storage.linkage.deliver(id, 'police', tokens), true);
    assert.equal(await storage.linkage.deliver(id, 'church', tokens), false);
    assert.deepEqual(
      (await storage.linkage.tokens(id)).map((one) => [one.list, Buffer.compare(one.tokens, tokens)]),
      [['police', 0]],
    );
    // The files of PostgreSQL are not in this folder; it rewrites its tables by the same call as after any
    // erasure.
    const hunted = () => findRemains([where.folder], [tokens]).length;
    assert.equal(hunted() > 0, where.databaseUrl === undefined);
    assert.equal(await storage.linkage.joined(id, '{}'), true);
    assert.equal(hunted(), 0);
    assert.equal(await storage.linkage.joined(id, '{}'), false);
    assert.equal(await storage.linkage.deliver(id, 'ngo', tokens), false);
    assert.deepEqual(await storage.linkage.tokens(id), []);
    assert.equal((await storage.linkage.study(id))?.joined, '{}');
    assert.equal(await storage.linkage.close(id), true);
    assert.equal(await storage.linkage.close(id), false);
  },

  'a study ends with its last day, and with the review that it rests on': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const { linkage, legalReviews } = storage;
    const review = await turnOn(storage);
    await linkage.open(study);
    await linkage.open({ ...study, id: 'f'.repeat(32), until: '2026-05-01', lists: [] });
    await linkage.expire();
    assert.equal((await linkage.studies()).length, 2);
    clock.now = Date.parse('2026-04-02T00:00:01Z');
    assert.equal(await linkage.study(id), null, 'shown to nobody from the moment on');
    assert.equal(await linkage.invited('1'.repeat(64)), null);
    await linkage.expire();
    clock.now = at;
    assert.deepEqual(
      (await linkage.studies()).map((one) => one.id),
      ['f'.repeat(32)],
    );
    await legalReviews.end(review);
    assert.deepEqual(await linkage.studies(), []);
    await linkage.open(study);
    clock.now += dayMs;
    await linkage.expire();
    assert.deepEqual(await linkage.studies(), [], 'without a review the daily job erases all');
  },
});
