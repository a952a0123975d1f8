import assert from 'node:assert/strict';
import { onEachDatabase } from '../tests/databases.ts';
import { accepted, hex } from '../tests/reports.ts';
import { mostDrafts, type NewDraft } from './drafts.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const dayMs = 86_400_000;
const [mila, jo] = ['a'.repeat(32), 'b'.repeat(32)];
const draft = (more: Partial<NewDraft> = {}): NewDraft => ({
  place: hex(32),
  replaces: null,
  version: hex(16),
  sealed: Buffer.from('sealed'),
  conversation: null,
  attachments: [],
  ...more,
});

onEachDatabase('drafts', {
  'a draft is the member’s own, and is replaced only by who knows what stands there': async (t, { open }) => {
    const { drafts } = await open(t, {}, { now: at });
    const first = draft();
    assert.deepEqual(await drafts.put(mila, first), { ok: true });
    assert.deepEqual(await drafts.list(jo), []);
    const blind = await drafts.put(mila, draft({ place: first.place }));
    assert.ok(!blind.ok && blind.reason === 'changed' && blind.present?.version === first.version);
    const second = draft({ place: first.place, replaces: first.version, sealed: Buffer.from('later') });
    assert.deepEqual(await drafts.put(mila, second), { ok: true });
    const stale = await drafts.drop(mila, first.place, first.version);
    assert.ok(!stale.ok && stale.reason === 'changed', 'what another tab wrote is not dropped unseen');
    assert.deepEqual(await drafts.drop(mila, first.place, second.version), { ok: true });
    assert.deepEqual(
      await drafts.drop(mila, first.place, second.version),
      { ok: true },
      'dropped is dropped',
    );
    const late = await drafts.put(mila, draft({ place: first.place, replaces: second.version }));
    assert.ok(!late.ok && late.reason === 'changed' && late.present === null, 'sent elsewhere meanwhile');
  },

  'a draft goes with its conversation, with its member, and thirty days after its last change': async (
    t,
    { open },
  ) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const { id } = await accepted(storage, { keepDays: 1 });
    assert.ok((await storage.drafts.put(mila, draft({ conversation: id }))).ok);
    assert.deepEqual(await storage.drafts.put(mila, draft({ conversation: hex(16) })), {
      ok: false,
      reason: 'unknown',
    });
    assert.ok((await storage.drafts.put(mila, draft())).ok);
    await storage.desk.setState(id, 'closed', 1);
    for (let passed = 0; passed < 5; passed++, clock.now += dayMs) assert.ok((await storage.jobs.erase()).ok);
    assert.equal((await storage.drafts.list(mila)).length, 1, 'the other one stays');
    clock.now += 25 * dayMs;
    assert.equal(await storage.drafts.expire(), 0, 'the thirtieth day is still a day');
    clock.now += dayMs;
    assert.equal(await storage.drafts.expire(), 1);
    const invitation = { member: mila, tokenHash: hex(32), expires: '2027-01-01', profile: Buffer.from('x') };
    await storage.members.invite({ ...invitation, role: 'member', desks: [] } as never);
    assert.ok((await storage.drafts.put(mila, draft())).ok);
    await storage.members.remove(mila);
    assert.deepEqual(await storage.drafts.list(mila), []);
  },

  'uploads of a draft outlive the nightly sweep, and go with the draft': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const file = hex(16);
    await storage.attachments.create(file, 3, 'desk');
    await storage.attachments.append(file, 0, Buffer.from('abc'));
    await storage.attachments.finish(file);
    const holding = draft({ attachments: [file] });
    assert.ok((await storage.drafts.put(mila, holding)).ok);
    assert.deepEqual(await storage.drafts.put(mila, draft({ attachments: [hex(16)] })), {
      ok: false,
      reason: 'unknown',
    });
    clock.now += 5 * dayMs;
    assert.equal((await storage.attachments.sweep()).uploads, 0);
    assert.ok((await storage.drafts.drop(mila, holding.place, holding.version)).ok);
    assert.equal((await storage.attachments.sweep()).uploads, 1);
  },

  'a member has two hundred drafts at most, and changes those as often as needed': async (t, { open }) => {
    const { drafts } = await open(t, {}, { now: at });
    const all = Array.from({ length: mostDrafts }, () => draft());
    for (const one of all) assert.ok((await drafts.put(mila, one)).ok);
    assert.deepEqual(await drafts.put(mila, draft()), { ok: false, reason: 'too many' });
    const again = draft({ place: all[0]!.place, replaces: all[0]!.version });
    assert.ok((await drafts.put(mila, again)).ok);
    assert.ok((await drafts.put(jo, draft())).ok, 'a colleague’s are counted apart');
    const large = draft({ place: again.place, replaces: again.version, sealed: Buffer.alloc(20_000_000) });
    assert.deepEqual(await drafts.put(mila, large), { ok: false, reason: 'too many' });
  },
});
