import assert from 'node:assert/strict';
import { onEachDatabase } from '../../../packages/storage/tests/databases.ts';
import type { RecommendationHandOver } from '../rules/index.ts';
import type { NewHandbook } from '../storage/contract.ts';

const at = Date.parse('2026-11-27T15:42:11Z');
const [ana, bo] = ['a'.repeat(32), 'b'.repeat(32)];
const sealed = Uint8Array.of(1, 2, 3);
const handbook: NewHandbook = {
  id: 'e'.repeat(32),
  slug: 'harbour',
  titles: { en: { title: 'Work in the harbour', lead: 'What we heard.' } },
  recipient: 'age1pq1',
  wraps: [{ member: ana, wrap: sealed }],
};
const draft = { id: 'd'.repeat(32), parent: 0, sealed, member: ana };
const signature = { key: '1'.repeat(64), signature: '2'.repeat(128) };
const version = { draft: draft.id, document: '{}', statement: '{"x":1}', member: ana, signature };
const second = { ...version, member: bo, number: 14, version: 1 };
const handOver: RecommendationHandOver = {
  addressee: 'police',
  to: 'Harbour police',
  handed: '2026-11-01',
  askedBy: '2027-02-01',
  state: 'open',
  answer: null,
};

onEachDatabase('handbooks', {
  'a handbook is made once, and its key goes to editors who come later': async (t, { open }) => {
    const { handbooks } = await open(t, {}, { now: at });
    assert.deepEqual(await handbooks.create(handbook), { ok: true });
    assert.deepEqual(await handbooks.create(handbook), { ok: false, reason: 'taken' });
    assert.deepEqual(await handbooks.wrap(handbook.id, ana), sealed);
    assert.equal(await handbooks.wrap(handbook.id, bo), null);
    assert.ok(await handbooks.putWraps(handbook.id, [{ member: bo, wrap: sealed }]));
    assert.deepEqual(await handbooks.wrapped(handbook.id), [ana, bo]);
    assert.equal((await handbooks.list())[0]?.day, '2026-11-27');
  },

  'of two who save at once both stand, and the second is told': async (t, { open }) => {
    const { handbooks } = await open(t, {}, { now: at });
    await handbooks.create(handbook);
    assert.deepEqual(await handbooks.saveDraft(bo, draft), { ok: false, reason: 'unknown' });
    const save = (parent: number, member: string) =>
      handbooks.saveDraft(handbook.id, { ...draft, parent, member });
    assert.deepEqual(await save(0, ana), { ok: true, revision: 1, isRival: false });
    const results = await Promise.all([save(1, ana), save(1, bo)]);
    assert.deepEqual(results.map((result) => result.ok && result.isRival).toSorted(), [false, true]);
    const stored = await handbooks.revisions(handbook.id);
    assert.deepEqual(
      stored.map(({ revision, parent }) => [revision, parent]),
      [
        [3, 1],
        [2, 1],
        [1, 0],
      ],
    );
    const missing = { id: draft.id, revision: 9 };
    const [newest, ...none] = await handbooks.drafts(handbook.id, [stored[0]!, missing]);
    assert.deepEqual([newest?.revision, newest?.sealed, none.length], [3, sealed, 0]);
    assert.deepEqual(await handbooks.countWork(handbook.id), { drafts: 1, waiting: 0 });
    assert.ok(await handbooks.eraseDraft(handbook.id, draft.id));
    assert.equal(await handbooks.eraseDraft(handbook.id, draft.id), false);
  },

  'two editors adopt, of one statement; its hash waits for the log': async (t, { open }) => {
    const { handbooks, ledger } = await open(t, {}, { now: at });
    await handbooks.create(handbook);
    assert.deepEqual(await handbooks.propose(handbook.id, version), { ok: false, reason: 'unknown' });
    await handbooks.saveDraft(handbook.id, draft);
    assert.deepEqual(await handbooks.adopt(handbook.id, second), { ok: false, reason: 'unknown' });
    assert.deepEqual(await handbooks.propose(handbook.id, version), { ok: true });
    assert.equal((await handbooks.proposals(handbook.id)).length, 1);
    const adopt = (change: object) => handbooks.adopt(handbook.id, { ...second, ...change });
    assert.deepEqual(await adopt({ member: ana }), { ok: false, reason: 'same-member' });
    assert.deepEqual(await adopt({ statement: '{"x":2}' }), { ok: false, reason: 'changed' });
    assert.deepEqual(await adopt({ version: 2 }), { ok: false, reason: 'taken' });
    const before = await handbooks.stamp();
    const adopted = await Promise.all([adopt({}), adopt({})]);
    assert.equal(adopted.filter(({ ok }) => ok).length, 1, 'pressed twice, adopted once');
    assert.notEqual(await handbooks.stamp(), before);
    assert.equal((await handbooks.proposals(handbook.id)).length, 0);
    const [stored] = await handbooks.versions();
    assert.deepEqual([stored?.number, stored?.version, stored?.signatures.length], [14, 1, 2]);
    const pending = await ledger.pending(100);
    const text = pending.map((entry) => Buffer.from(entry).toString()).join('\n');
    assert.match(text, /heed\/recommendation\/v1\n14 1 [0-9a-f]{64}/);
  },

  'a number stays with its draft, and versions follow each other': async (t, { open }) => {
    const { handbooks } = await open(t, {}, { now: at });
    await handbooks.create(handbook);
    const other = 'c'.repeat(32);
    for (const id of [draft.id, other]) await handbooks.saveDraft(handbook.id, { ...draft, id });
    const adopt = async (id: string, number: number, next: number) => {
      await handbooks.propose(handbook.id, { ...version, draft: id });
      return (await handbooks.adopt(handbook.id, { ...second, draft: id, number, version: next })).ok;
    };
    assert.ok(await adopt(draft.id, 14, 1));
    assert.ok(!(await adopt(other, 14, 1)));
    assert.ok(!(await adopt(other, 14, 2)), 'of another draft');
    assert.ok(!(await adopt(draft.id, 14, 3)), 'one is missing');
    assert.ok(await adopt(draft.id, 14, 2));
    assert.deepEqual(
      (await handbooks.versions()).map(({ version }) => version),
      [2, 1],
    );
  },

  'hand-overs are changed by who saw them last; a consent is taken back once': async (t, { open }) => {
    const { handbooks } = await open(t, {}, { now: at });
    const { id } = await handbooks.addHandOver(14, handOver);
    const next = { ...handOver, state: 'overtaken' } as const;
    assert.deepEqual(await handbooks.changeHandOver(id, 1, next), { ok: true });
    assert.deepEqual(await handbooks.changeHandOver(id, 1, next), { ok: false, reason: 'changed' });
    assert.deepEqual((await handbooks.handOvers())[0]?.handOver, next);
    const code = '7'.repeat(64);
    await handbooks.addConsent(code);
    assert.equal((await handbooks.consents())[0]?.withdrawn, null);
    assert.equal(await handbooks.withdrawConsent('8'.repeat(64)), false);
    assert.ok((await handbooks.withdrawConsent(code)) && (await handbooks.withdrawConsent(code)));
    assert.equal((await handbooks.consents())[0]?.withdrawn, '2026-11-27');
  },
});
