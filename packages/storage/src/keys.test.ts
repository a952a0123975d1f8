import assert from 'node:assert/strict';
import { onEachDatabase } from '../tests/databases.ts';
import { accepted, hex } from '../tests/reports.ts';
import type { DeskKey } from './index.ts';

const key = (id: string, validFrom: string, validUntil: string): DeskKey => ({
  id,
  desk: 'desk-a',
  seal: 'age1pq',
  sign: hex(32),
  validFrom,
  validUntil,
  certificate: '{"statement":"","signatures":[]}',
});
const wrap = (member: string) => ({ member, wrap: Buffer.from(`to ${member}`) });

const roster = (text: string) => JSON.stringify({ statement: text, signatures: [] });

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
    assert.deepEqual(await storage.keys.putRoster({ previous: 0, statement: roster('r1') }, []), {
      ok: true,
      version: 1,
    });
    const outdated = await storage.keys.putRoster({ previous: 0, statement: roster('r2') }, [
      { ...wrap('m2'), deskKey: 'k1' },
    ]);
    assert.deepEqual(outdated, { ok: false, reason: 'outdated' });
    assert.equal((await storage.keys.deskKeys({ member: 'm2' }))[0]?.wrap, null);
    await storage.keys.putRoster({ previous: 1, statement: roster('r2') }, [{ ...wrap('m2'), deskKey: 'k1' }]);
    assert.deepEqual(await storage.keys.roster(), { version: 2, statement: roster('r2') });
    assert.deepEqual(await storage.keys.rosterAt(1), { version: 1, statement: roster('r1') });
    assert.equal(await storage.keys.rosterAt(3), null);
    assert.equal(Buffer.from((await storage.keys.deskKeys({ member: 'm2' }))[0]!.wrap!).toString(), 'to m2');
  },

  'a desk key past its validity is destroyed with the last message that needs it, for good': async (t, { open }) => {
    const clock = { now: Date.parse('2026-03-10T15:42:11Z') };
    const storage = await open(t, {}, clock);
    await storage.keys.addDeskKey(key('k1', '2026-01-01', '2026-04-01'), [wrap('m1'), wrap('recovery')]);
    await storage.keys.addDeskKey(key('k2', '2026-03-25', '2026-06-25'), [wrap('m1')]);
    assert.deepEqual(await storage.keys.addDeskKey(key('k2', '2026-03-25', '2026-06-25'), []), {
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
    assert.deepEqual(await storage.keys.destroyUnneeded(), [], 'a phone may still bring what it sealed to it');
    clock.now += 86_400_000;
    assert.deepEqual(await storage.keys.destroyUnneeded(), ['k1']);
    assert.deepEqual(await storage.keys.destroyUnneeded(), [], 'once');
    await storage.keys.addDeskKeyWraps('k1', [wrap('m1')]);
    const [, old] = await storage.keys.deskKeys({ member: 'm1' });
    assert.deepEqual([old?.destroyed, old?.wrap], [true, null]);
  },

  'a summary under a desk key keeps it; retiring never makes it valid for longer': async (t, { open }) => {
    const clock = { now: Date.parse('2026-03-10T15:42:11Z') };
    const storage = await open(t, {}, clock);
    await storage.keys.addDeskKey(key('k1', '2026-01-01', '2026-04-01'), [wrap('m1')]);
    const { id } = await accepted(storage, { deskKey: 'other' });
    await storage.desk.putSummary(id, { deskKey: 'k1', sealed: Buffer.from('s') });
    await storage.keys.retireDeskKey('k1', '2027-01-01');
    await storage.keys.retireDeskKey('k1', '2026-03-09');
    assert.equal((await storage.keys.deskKeys({ desk: 'desk-a' }))[0]?.validUntil, '2026-03-09');
    clock.now += 8 * 86_400_000;
    assert.deepEqual(await storage.keys.destroyUnneeded(), []);
    await storage.desk.putSummary(id, { deskKey: 'k2', sealed: Buffer.from('s') });
    assert.deepEqual(await storage.keys.destroyUnneeded(), ['k1']);
  },

  'a new recovery recipient takes the place of the old one and of its wraps': async (t, { open }) => {
    const storage = await open(t);
    await storage.keys.addDeskKey(key('k1', '2026-01-01', '2026-04-01'), []);
    await storage.keys.addDeskKey(key('k2', '2026-01-01', '2026-04-01'), [wrap('recovery')]);
    assert.equal(await storage.keys.recovery(), null);
    await storage.keys.setRecovery({ recipient: 'age1r', statement: 's' }, [{ deskKey: 'k1', wrap: Buffer.from('w') }]);
    assert.equal((await storage.keys.recovery())?.recipient, 'age1r');
    assert.deepEqual(
      (await storage.keys.recoveryWraps()).map(({ deskKey }) => deskKey),
      ['k1'],
    );
  },

  'supervisors stand with their certificate': async (t, { open }) => {
    const storage = await open(t);
    await storage.keys.addSupervisor('a1', 'one');
    await storage.keys.addSupervisor('a1', 'two');
    assert.deepEqual(await storage.keys.supervisors(), [{ key: 'a1', statement: 'two' }]);
  },
});
