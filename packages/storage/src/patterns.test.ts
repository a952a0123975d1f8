import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { PatternPlan } from '@heed/domain/pattern';
import { onEachDatabase } from '../tests/databases.ts';
import { findRemains } from '../tests/hunt.ts';
import { restoreBackup, type Storage } from './index.ts';
import type { SealedOfferGroup } from './patterns.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const dayMs = 86_400_000;
const [ana, mila] = ['a'.repeat(32), 'b'.repeat(32)];
const unknown = '0'.repeat(32);
const plan: PatternPlan = {
  text: 'Waitresses wanted for the summer. Good pay, housing is free, no papers needed. Send a photo.',
  language: 'en',
  senders: 'several',
};
const other = { ...plan, text: `${plan.text} We pay the flight.` };
const group = (n: number, more: Partial<SealedOfferGroup> = {}): SealedOfferGroup => ({
  id: String(n).repeat(32).slice(0, 32),
  desk: 'harbour',
  deskKey: 'd'.repeat(32),
  sealed: Buffer.from(`sealed ${n} `.repeat(40)),
  ...more,
});
const decided = (n: number) => group(n, { sealed: Buffer.from('messages alone') });

async function turnOn({ legalReviews }: Storage): Promise<string> {
  const basis = 'Offers of senders who agreed, pseudonyms alone, reviewed by two members.';
  const review = { feature: 'offers', lawyer: 'A. Example', office: 'Example', basis } as const;
  const recorded = await legalReviews.record({ ...review, reviewed: '2026-03-01', until: '2026-12-01' }, ana);
  assert.ok(recorded.ok && (await legalReviews.confirm(recorded.id, mila)).ok);
  return recorded.id;
}

async function proposed({ patterns }: Storage, n: number, words: PatternPlan = plan): Promise<string> {
  assert.deepEqual(await patterns.putGroup(group(n)), { ok: true });
  const pattern = await patterns.propose(words, ana, decided(n));
  assert.ok(pattern.ok);
  return pattern.id;
}
const shownIn = async ({ patterns }: Storage) =>
  (await patterns.listPublished()).current.map(({ text }) => text);
const groupIds = async ({ patterns }: Storage, desks = ['harbour']) =>
  (await patterns.groups(desks)).map(({ id, isDecided }) => `${id[0]}${isDecided ? ' decided' : ''}`);

onEachDatabase('patterns', {
  'one member alone publishes nothing, and a correction is read again': async (t, { open }) => {
    const storage = await open(t, {}, { now: at });
    const { patterns } = storage;
    const id = await proposed(storage, 1);
    assert.deepEqual(await shownIn(storage), []);
    assert.deepEqual(await patterns.approve(id, { by: ana, version: 1 }), {
      ok: false,
      reason: 'same-member',
    });
    assert.deepEqual(await patterns.approve(id, { by: mila, version: 2 }), { ok: false, reason: 'changed' });
    assert.deepEqual(await patterns.approve(unknown, { by: mila, version: 1 }), {
      ok: false,
      reason: 'unknown',
    });
    assert.deepEqual(await patterns.approve(id, { by: mila, version: 1 }), { ok: true });
    assert.deepEqual(await shownIn(storage), [plan.text]);
    assert.deepEqual(await patterns.correct(id, other, mila), { ok: true });
    assert.deepEqual(await shownIn(storage), []);
    assert.deepEqual(await patterns.approve(id, { by: mila, version: 2 }), {
      ok: false,
      reason: 'same-member',
    });
    assert.deepEqual(await patterns.approve(id, { by: ana, version: 2 }), { ok: true });
    assert.deepEqual(await shownIn(storage), [other.text]);
    assert.equal((await patterns.tallies('2026')).published, 1, 'a correction is no second pattern');
  },

  'the same words are one pattern, however they are written; a group is decided once': async (
    t,
    { open },
  ) => {
    const storage = await open(t, {}, { now: at });
    const { patterns } = storage;
    const id = await proposed(storage, 1);
    await patterns.putGroup(group(2));
    const again = { ...plan, text: plan.text.toUpperCase().replaceAll(' ', '  ') };
    assert.deepEqual(await patterns.propose(again, mila, decided(2)), { ok: false, reason: 'same-text' });
    assert.deepEqual(await groupIds(storage), ['1 decided', '2'], 'the group waits still');
    assert.deepEqual(await patterns.propose(other, mila, decided(1)), { ok: false, reason: 'decided' });
    assert.deepEqual(await patterns.propose(other, mila, decided(9)), { ok: false, reason: 'decided' });
    assert.deepEqual(await patterns.putGroup(group(1)), { ok: false, reason: 'decided' });
    assert.ok(await patterns.setAside(decided(2)));
    assert.ok(!(await patterns.setAside(decided(2))));
    assert.equal((await patterns.tallies('2026'))['set-aside'], 1);
    assert.ok(await patterns.withdraw(id, 'wrong'));
    await patterns.putGroup(group(3));
    assert.ok((await patterns.propose(plan, ana, decided(3))).ok, 'one that was withdrawn may come again');
  },

  'a desk sees its own groups, and takes over none of another': async (t, { open }) => {
    const storage = await open(t, {}, { now: at });
    const { patterns } = storage;
    await patterns.putGroup(group(1));
    assert.deepEqual(await groupIds(storage, ['lantern']), []);
    assert.deepEqual(await groupIds(storage, []), []);
    const foreign = group(1, { desk: 'lantern' });
    assert.deepEqual(await patterns.putGroup(foreign), { ok: false, reason: 'decided' });
    assert.ok(!(await patterns.setAside(foreign)));
    assert.deepEqual(await groupIds(storage), ['1']);
  },

  'a withdrawn pattern leaves its day and reason, and no word on the disk; wrong ones are counted': async (
    t,
    { open, place },
  ) => {
    const where = await place(t);
    const storage = await open(t, where, { now: at });
    const { patterns } = storage;
    const text = `Canary waitresses wanted ${'for the long summer in a warm place '.repeat(9)}`.trim();
    const id = await proposed(storage, 1, { ...plan, text });
    await patterns.approve(id, { by: mila, version: 1 });
    assert.ok(await patterns.recordOutcome(id, 'recognised'));
    assert.ok(await patterns.recordOutcome(id, 'called-wrong'));
    assert.deepEqual((await patterns.list())[0]?.outcomes, { recognised: 1, 'called-wrong': 1 });
    assert.ok(storage.kind !== 'sqlite' || findRemains([where.folder], [Buffer.from(text)]).length > 0);
    assert.ok(await patterns.withdraw(id, 'wrong'));
    assert.ok(!(await patterns.withdraw(id, 'over')), 'once');
    assert.equal((await patterns.list())[0]?.text, '');
    const { current: shownPatterns, withdrawn } = await patterns.listPublished();
    assert.deepEqual(
      [shownPatterns, withdrawn],
      [[], [{ publishedOn: '2026-03-10', withdrawnOn: '2026-03-10', reason: 'wrong' }]],
    );
    const { published, withdrawn: all, wrong } = await patterns.tallies('2026');
    assert.deepEqual([published, all, wrong], [1, 1, 1]);
    assert.ok(!(await patterns.recordOutcome(id, 'recognised')));
    if (storage.kind === 'sqlite') assert.deepEqual(findRemains([where.folder], [Buffer.from(text)]), []);
  },

  'a group that nobody reviewed is erased after 90 days, a decided one after 30, a pattern after 180': async (
    t,
    { open, place },
  ) => {
    const clock = { now: at };
    const where = await place(t);
    const storage = await open(t, where, clock);
    const { patterns } = storage;
    await turnOn(storage);
    const unread = group(1, { sealed: Buffer.from('CANARY of a group that nobody reviewed '.repeat(30)) });
    await patterns.putGroup(unread);
    await patterns.putGroup(group(2));
    assert.ok(await patterns.setAside(decided(2)));
    const id = await proposed(storage, 3);
    await patterns.approve(id, { by: mila, version: 1 });
    clock.now = at + 31 * dayMs;
    await patterns.putGroup(unread);
    await patterns.expire();
    assert.deepEqual(await groupIds(storage), ['1']);
    clock.now = at + 89 * dayMs;
    await patterns.expire();
    assert.deepEqual(await groupIds(storage), ['1'], 'what comes to a group gives it no more days');
    clock.now = at + 90 * dayMs;
    assert.deepEqual(await groupIds(storage), [], 'not shown on its last day, before the job ran');
    await patterns.expire();
    if (storage.kind === 'sqlite') assert.deepEqual(findRemains([where.folder], [unread.sealed]), []);
    clock.now = at;
    assert.deepEqual(await groupIds(storage), [], 'erased, not only hidden');
    clock.now = at + 90 * dayMs;
    assert.deepEqual(await shownIn(storage), [plan.text]);
    clock.now = at + 181 * dayMs;
    assert.deepEqual(await shownIn(storage), []);
    await patterns.expire();
    clock.now = at;
    assert.deepEqual(await patterns.list(), []);
  },

  'the end of the legal review erases groups and what waits; what was published stays until withdrawn':
    async (t, { open }) => {
      const clock = { now: at };
      const storage = await open(t, {}, clock);
      const { patterns, legalReviews } = storage;
      const fill = async () => {
        const pattern = await proposed(storage, 1);
        await patterns.approve(pattern, { by: mila, version: 1 });
        await proposed(storage, 2, other);
        await patterns.putGroup(group(3));
        return pattern;
      };
      const review = await turnOn(storage);
      const pattern = await fill();
      assert.ok(await legalReviews.end(review));
      assert.deepEqual(await groupIds(storage), []);
      assert.deepEqual(
        (await patterns.list()).map(({ id }) => id),
        [pattern],
      );
      assert.ok(await patterns.withdraw(pattern, 'over'));

      await turnOn(storage);
      await fill();
      await patterns.expire();
      assert.equal((await groupIds(storage)).length, 3);
      clock.now = Date.parse('2026-12-02T09:00:00Z');
      await patterns.expire();
      clock.now = at;
      assert.deepEqual(await groupIds(storage), [], 'a review that lapsed does the same');
    },

  'a backup holds groups and patterns': async (t, setting) => {
    const storage = await setting.open(t, {}, { now: at });
    await proposed(storage, 1);
    await storage.patterns.putGroup(group(2));
    const copy = join((await setting.place(t)).folder, 'copy');
    await storage.backup.create(copy);
    const place = await setting.place(t);
    const into = { ...place, folder: join(place.folder, 'data') };
    assert.equal((await restoreBackup(copy, into)).ok, true);
    const restored = await setting.open(t, into, { now: at });
    assert.deepEqual(await groupIds(restored), ['1 decided', '2']);
    assert.deepEqual(await restored.patterns.list(), await storage.patterns.list());
    assert.deepEqual(await restored.patterns.tallies('2026'), await storage.patterns.tallies('2026'));
  },
});
