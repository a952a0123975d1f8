import assert from 'node:assert/strict';
import { onEachDatabase } from '../tests/databases.ts';
import { accepted, hex } from '../tests/reports.ts';
import type { StoredDeskKey } from './index.ts';

const key = (id: string, validFrom: string, validUntil: string): StoredDeskKey => ({
  id,
  desk: 'desk-a',
  seal: 'age1pq',
  sign: hex(32),
  validFrom,
  validUntil,
  certificate: '{"statement":"","signatures":[]}',
});
const wrap = (member: string) => ({ member, wrap: Buffer.from(`to ${member}`) });

const roster = (text: string) => JSON.stringify({ statement: text, signatures: [], members: '[]' });
const put = (previous: number, text: string) => ({ previous, statement: roster(text), members: [] });

onEachDatabase('keys', {
  'the organisation key is set once': async (t, { open }) => {
    const storage = await open(t);
    const [one, two] = [hex(32), hex(32)];
    assert.equal(await storage.keys.organisation(), null);
    assert.deepEqual(await storage.keys.setOrganisation(one), { ok: true });
    assert.deepEqual(await storage.keys.setOrganisation(one), { ok: true });
    assert.deepEqual(await storage.keys.setOrganisation(two), { ok: false, reason: 'taken' });
    assert.equal(await storage.keys.organisation(), one);
  },

  'rosters follow each other; one built on an old one is refused with its wraps': async (t, { open }) => {
    const storage = await open(t, {}, { now: Date.parse('2026-03-10T15:42:11Z') });
    await storage.keys.addDeskKey(key('k1', '2026-01-01', '2026-04-01'), [wrap('m1')]);
    assert.deepEqual(await storage.keys.putRoster(put(0, 'r1'), []), {
      ok: true,
      version: 1,
    });
    const outdated = await storage.keys.putRoster(put(0, 'r2'), [{ ...wrap('m2'), deskKey: 'k1' }]);
    assert.deepEqual(outdated, { ok: false, reason: 'outdated' });
    assert.equal((await storage.keys.deskKeys({ member: 'm2' }))[0]?.wrap, null);
    await storage.keys.putRoster(put(1, 'r2'), [{ ...wrap('m2'), deskKey: 'k1' }]);
    assert.deepEqual(await storage.keys.roster(), { version: 2, statement: roster('r2') });
    assert.deepEqual(await storage.keys.rosterAt(1), { version: 1, statement: roster('r1') });
    assert.equal(await storage.keys.rosterAt(3), null);
    assert.equal(Buffer.from((await storage.keys.deskKeys({ member: 'm2' }))[0]!.wrap!).toString(), 'to m2');
  },

  'a desk key past its validity is destroyed with the last message that needs it, for good': async (
    t,
    { open },
  ) => {
    const clock = { now: Date.parse('2026-03-10T15:42:11Z') };
    const storage = await open(t, {}, clock);
    await storage.keys.addDeskKey(key('k1', '2026-01-01', '2026-04-01'), [wrap('m1'), wrap('recovery')]);
    await storage.keys.addDeskKey(key('k2', '2026-04-01', '2026-06-25'), [wrap('m1')]);
    assert.deepEqual(await storage.keys.addDeskKey(key('k2', '2026-04-01', '2026-06-25'), []), {
      ok: false,
      reason: 'taken',
    });
    const { id } = await accepted(storage, { deskKey: 'k1' });
    assert.deepEqual(await storage.keys.destroyUnneeded(), [], 'still valid');
    clock.now = Date.parse('2026-04-02T00:00:00Z');
    assert.deepEqual(await storage.keys.destroyUnneeded(), [], 'still needed');
    assert.deepEqual(
      (await storage.keys.deskKeys()).map((each) => [each.id, each.needed]),
      [
        ['k2', false],
        ['k1', true],
      ],
    );
    await storage.desk.setState(id, 'closed', 0);
    await storage.jobs.erase();
    clock.now += 5 * 86_400_000;
    await storage.jobs.erase();
    clock.now += 86_400_000;
    await storage.jobs.erase();
    assert.deepEqual(
      await storage.keys.destroyUnneeded(),
      [],
      'a phone may still bring what it sealed to it',
    );
    clock.now += 86_400_000;
    assert.deepEqual(await storage.keys.destroyUnneeded(), ['k1']);
    assert.deepEqual(await storage.keys.destroyUnneeded(), [], 'once');
    await storage.keys.addDeskKeyWraps('k1', [wrap('m1')]);
    const [, old] = await storage.keys.deskKeys({ member: 'm1' });
    assert.deepEqual([old?.destroyed, old?.wrap], [true, null]);
  },

  'a key is offered until the next of its desk begins, and never for longer than it said': async (
    t,
    { open },
  ) => {
    const storage = await open(t);
    await storage.keys.addDeskKey(key('k1', '2026-01-01', '2026-02-01'), []);
    await storage.keys.addDeskKey(key('k2', '2026-01-20', '2026-04-20'), []);
    await storage.keys.addDeskKey({ ...key('other', '2026-01-20', '2026-04-20'), desk: 'desk-b' }, []);
    await storage.keys.addDeskKey(key('k3', '2026-03-09', '2026-06-09'), []);
    const until = (await storage.keys.deskKeys()).map(({ id, validUntil }) => [id, validUntil]);
    assert.deepEqual(Object.fromEntries(until), {
      k1: '2026-01-20',
      k2: '2026-03-09',
      k3: '2026-06-09',
      other: '2026-04-20',
    });
  },

  'a summary under a desk key keeps it': async (t, { open }) => {
    const clock = { now: Date.parse('2026-03-10T15:42:11Z') };
    const storage = await open(t, {}, clock);
    await storage.keys.addDeskKey(key('k1', '2026-01-01', '2026-04-01'), [wrap('m1')]);
    const { id } = await accepted(storage, { deskKey: 'other' });
    await storage.desk.putSummary(id, { deskKey: 'k1', sealed: Buffer.from('s') });
    clock.now = Date.parse('2026-04-10T00:00:00Z');
    assert.deepEqual(await storage.keys.destroyUnneeded(), []);
    await storage.desk.putSummary(id, { deskKey: 'k2', sealed: Buffer.from('s') });
    assert.deepEqual(await storage.keys.destroyUnneeded(), ['k1']);
  },

  'a new recovery recipient takes the place of the old one and of its wraps': async (t, { open }) => {
    const storage = await open(t);
    await storage.keys.addDeskKey(key('k1', '2026-01-01', '2026-04-01'), []);
    await storage.keys.addDeskKey(key('k2', '2026-01-01', '2026-04-01'), [wrap('recovery')]);
    assert.equal(await storage.keys.recovery(), null);
    await storage.keys.setRecovery({ recipient: 'age1r', statement: 's' }, [
      { deskKey: 'k1', wrap: Buffer.from('w') },
    ]);
    assert.equal((await storage.keys.recovery())?.recipient, 'age1r');
    assert.deepEqual(
      (await storage.keys.recoveryWraps()).map(({ deskKey }) => deskKey),
      ['k1'],
    );
  },

  'the same recovery recipient again adds wraps, and replaces and takes away none': async (t, { open }) => {
    const storage = await open(t);
    for (const id of ['k1', 'k2']) await storage.keys.addDeskKey(key(id, '2026-01-01', '2026-04-01'), []);
    const recovery = { recipient: 'age1r', statement: 's' };
    await storage.keys.setRecovery(recovery, [{ deskKey: 'k1', wrap: Buffer.from('w') }]);
    const more = ['k1', 'k2'].map((deskKey) => ({ deskKey, wrap: Buffer.from('x') }));
    await storage.keys.setRecovery(recovery, more);
    const wraps = await storage.keys.recoveryWraps();
    assert.deepEqual(
      wraps.map(({ deskKey, wrap }) => [deskKey, Buffer.from(wrap).toString()]),
      [
        ['k1', 'w'],
        ['k2', 'x'],
      ],
    );
  },

  'a roster changes the members with it, in one commit, and touches nobody where it is refused': async (
    t,
    { open },
  ) => {
    const storage = await open(t);
    const invite = async (id: string, as: 'invited' | 'pending' | 'active') => {
      const tokenHash = hex(32);
      const invitation = {
        member: id,
        tokenHash,
        role: 'member' as const,
        desks: ['desk-a'],
        profile: Buffer.from('p'),
      };
      await storage.members.invite({ ...invitation, expires: '9999-12-31', binding: hex(16) });
      const keys = { seal: 'age1pq', sign: hex(32), record: Buffer.from('o'), secret: Buffer.from('s') };
      if (as === 'invited') return;
      await storage.members.register({ tokenHash, login: hex(32), profile: Buffer.from('p'), ...keys });
      if (as === 'active') await storage.members.activate(id);
    };
    const [ana, jo, mila, vera, zoe] = [hex(16), hex(16), hex(16), hex(16), hex(16)];
    for (const id of [ana, jo]) await invite(id, 'active');
    for (const id of [mila, vera]) await invite(id, 'pending');
    await invite(zoe, 'invited');
    const states = async () => {
      const rows = await storage.members.list({ removed: true });
      return Object.fromEntries(rows.map(({ id, state, role, desks }) => [id, `${state} ${role} ${desks}`]));
    };
    const before = await states();
    const members = [
      { id: ana, role: 'supervisor' as const, desks: ['desk-a', 'desk-b'] },
      { id: mila, role: 'legal' as const, desks: ['desk-a'] },
      { id: zoe, role: 'supervisor' as const, desks: ['desk-a'] },
    ];
    assert.equal((await storage.keys.putRoster({ ...put(1, 'r'), members }, [])).ok, false);
    assert.deepEqual(await states(), before);
    assert.equal((await storage.keys.putRoster({ ...put(0, 'r'), members }, [])).ok, true);
    assert.deepEqual(await states(), {
      [ana]: 'active supervisor desk-a,desk-b',
      [jo]: 'removed member desk-a',
      [mila]: 'active legal desk-a',
      [vera]: 'pending member desk-a',
      [zoe]: 'invited member desk-a',
    });
  },

  'cases and deadlines of whom a roster lets read their desk no more are nobody’s': async (t, { open }) => {
    const at = Date.parse('2026-03-10T15:42:11Z');
    const storage = await open(t, {}, { now: at });
    const [ana, mila, jo] = [hex(16), hex(16), hex(16)];
    for (const id of [ana, mila, jo]) {
      const tokenHash = hex(32);
      const profile = Buffer.from('p');
      const invitation = { member: id, tokenHash, role: 'member' as const, desks: ['desk-a'], profile };
      await storage.members.invite({ ...invitation, expires: '9999-12-31', binding: hex(16) });
      const keys = { seal: 'age1pq', sign: hex(32), record: Buffer.from('o'), secret: Buffer.from('s') };
      await storage.members.register({ tokenHash, login: hex(32), profile, ...keys });
      await storage.members.activate(id);
    }
    const cases = await Promise.all([ana, mila, jo].map(() => accepted(storage)));
    const elsewhere = await accepted(storage, { desk: 'desk-b' });
    const day = '2026-03-12';
    for (const [at, id] of [ana, mila, jo].entries()) {
      await storage.desk.addWraps(cases[at]!.id, [], id);
      const due = { thing: hex(16), member: id, day, supervisors: false };
      await storage.casework.putDeadlines(cases[at]!.id, [due]);
    }
    await storage.desk.addWraps(elsewhere.id, [], ana);
    const members = [
      { id: ana, role: 'legal' as const, desks: ['desk-a'] },
      { id: mila, role: 'outreach' as const, desks: ['desk-a'] },
    ];
    await storage.keys.putRoster({ ...put(0, 'r'), members }, []);
    const holders = await Promise.all(
      [...cases, elsewhere].map(
        async ({ id }) => (await storage.desk.conversation(id, { member: ana }))?.assignee,
      ),
    );
    assert.deepEqual(holders, [ana, null, null, null]);
    const deadlines = await storage.casework.listDeadlines({ desk: 'desk-a', until: day });
    assert.deepEqual(deadlines.map((due) => due.member).sort(), [ana, null, null].sort());
  },

  'supervisors stand with their certificate': async (t, { open }) => {
    const storage = await open(t);
    await storage.keys.addSupervisor('a1', 'one');
    await storage.keys.addSupervisor('a1', 'two');
    assert.deepEqual(await storage.keys.supervisors(), [{ key: 'a1', statement: 'two' }]);
  },
});
