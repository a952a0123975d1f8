import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { type DatabaseSetting, onEachDatabase, temporaryFolder } from '../tests/databases.ts';
import { accepted, hex } from '../tests/reports.ts';
import { openStorage, type Storage } from './index.ts';
import { memberColumns } from './sql/member-rows.ts';
import { tables } from './sql/tables.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const invitation = (member: string, tokenHash = hex(32)) => ({
  member,
  tokenHash,
  role: 'member' as const,
  desks: ['desk-a'],
  profile: Buffer.from('sealed name'),
  expires: '2026-03-12',
  binding: hex(16),
});
const registration = (tokenHash: string, login = hex(32)) => ({
  tokenHash,
  login,
  profile: Buffer.from('sealed name and address'),
  seal: 'age1pq',
  sign: hex(32),
  record: Buffer.from('opaque'),
  secret: Buffer.from('wrapped'),
});

async function active(storage: Storage): Promise<{ member: string; login: string }> {
  const invited = invitation(hex(16));
  await storage.members.invite(invited);
  const signUp = registration(invited.tokenHash);
  await storage.members.register(signUp);
  await storage.members.activate(invited.member);
  return { member: invited.member, login: signUp.login };
}

onEachDatabase('members', {
  'an invitation works once, until its day is over': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const [one, two] = [invitation(hex(16)), invitation(hex(16))];
    await storage.members.invite(one);
    await storage.members.invite(two);
    assert.deepEqual((await storage.members.invitation(one.tokenHash))?.member, one.member);
    const signUp = registration(one.tokenHash);
    assert.deepEqual(
      await storage.members.activate(one.member),
      { ok: false, reason: 'unknown' },
      'no keys yet',
    );
    assert.deepEqual(await storage.members.register(signUp), { ok: true, member: one.member });
    assert.deepEqual(await storage.members.register(signUp), { ok: false, reason: 'unknown' });
    const answer = await storage.members.register(registration(two.tokenHash, signUp.login));
    assert.deepEqual(answer, { ok: false, reason: 'taken' });
    clock.now = Date.parse('2026-03-13T00:00:00Z');
    assert.equal(await storage.members.invitation(two.tokenHash), null);
    assert.deepEqual(await storage.members.register(registration(two.tokenHash)), {
      ok: false,
      reason: 'unknown',
    });
    assert.equal((await storage.members.get(one.member))?.state, 'pending');
    assert.deepEqual(await storage.members.activate(one.member), { ok: true });
    assert.equal((await storage.members.byLogin(signUp.login))?.state, 'active');
  },

  'who is removed cannot log in, reads nothing, and holds nothing': async (t, { open }) => {
    const storage = await open(t, {}, { now: at });
    const { member, login } = await active(storage);
    const token = hex(32);
    await storage.members.startSession(token, { member, stage: 'done', expires: at + 3_600_000 });
    await storage.members.addPasskey(passkey(member));
    const { id } = await accepted(storage);
    await storage.desk.addWraps(id, [{ member, wrap: Buffer.from('w') }], member);
    assert.deepEqual(await storage.members.remove(member), { ok: true });
    assert.equal(await storage.members.session(token), null);
    assert.equal(await storage.members.byLogin(login), null);
    assert.equal(await storage.members.secret(member), null);
    assert.deepEqual(await storage.members.passkeys(member), []);
    const row = await storage.desk.conversation(id, { member });
    assert.deepEqual([row?.wrap, row?.assignee, row?.readers], [null, null, []]);
    assert.deepEqual(await storage.members.list(), []);
    assert.equal((await storage.members.list({ removed: true }))[0]?.state, 'removed');
    assert.deepEqual(await storage.members.setRole(member, 'supervisor', []), {
      ok: false,
      reason: 'unknown',
    });
    assert.deepEqual(await storage.members.activate(member), { ok: false, reason: 'unknown' });
  },

  'a member whose password opens nothing alone can still log in, and has their wrapping back when they ask':
    async (t, { open }) => {
      const storage = await open(t, {}, { now: at });
      const { member, login } = await active(storage);
      assert.deepEqual(await storage.members.setSecret(member, null), { ok: true });
      assert.equal(await storage.members.secret(member), null);
      assert.equal((await storage.members.byLogin(login))?.id, member);
      await storage.members.setSecret(member, Buffer.from('again'));
      assert.deepEqual(Buffer.from((await storage.members.secret(member)) ?? []).toString(), 'again');
      assert.deepEqual(await storage.members.setSecret(hex(16), null), { ok: false, reason: 'unknown' });
    },

  'a session ends on the full hour, carries role and desks, and its second step is needed once': async (
    t,
    { open },
  ) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const { member } = await active(storage);
    const token = hex(32);
    await storage.members.startSession(token, { member, stage: 'passkey', expires: at + 600_000 });
    assert.equal((await storage.members.session(token))?.stage, 'passkey');
    await storage.members.completeSession(token);
    await storage.members.setRole(member, 'supervisor', ['desk-a', 'desk-b']);
    const session = await storage.members.session(token);
    assert.equal(session?.expires, Date.parse('2026-03-10T16:00:00Z'));
    assert.deepEqual(
      [session?.stage, session?.role, session?.desks],
      ['done', 'supervisor', ['desk-a', 'desk-b']],
    );
    clock.now = Date.parse('2026-03-10T16:00:00Z');
    assert.equal(await storage.members.session(token), null);
    assert.deepEqual(await storage.members.completeSession(hex(32)), { ok: false, reason: 'unknown' });
  },

  'one log-out ends one session, removal of all ends all': async (
    t: TestContext,
    { open }: DatabaseSetting,
  ) => {
    const storage = await open(t, {}, { now: at });
    const { member } = await active(storage);
    const tokens = [hex(32), hex(32), hex(32)];
    for (const token of tokens)
      await storage.members.startSession(token, { member, stage: 'done', expires: at + 1 });
    await storage.members.endSession(tokens[0]!);
    const there = async () =>
      Promise.all(tokens.map(async (token) => (await storage.members.session(token)) !== null));
    assert.deepEqual(await there(), [false, true, true]);
    await storage.members.endSessionsOf(member);
    assert.deepEqual(await there(), [false, false, false]);
  },

  'a passkey whose counter does not grow is refused': async (t, { open }) => {
    const storage = await open(t, {}, { now: at });
    const { member } = await active(storage);
    const key = passkey(member);
    assert.deepEqual(await storage.members.addPasskey(key), { ok: true });
    assert.deepEqual(await storage.members.addPasskey(key), { ok: false, reason: 'taken' });
    assert.equal(await storage.members.usePasskey(key.id, 0), true, 'many never count');
    assert.equal(await storage.members.usePasskey(key.id, 5), true);
    assert.equal(await storage.members.usePasskey(key.id, 5), false);
    assert.equal(await storage.members.usePasskey(key.id, 0), false);
    assert.equal((await storage.members.passkey(key.id))?.counter, 5);
    await storage.members.removePasskey(key.id);
    assert.equal(await storage.members.passkey(key.id), null);
  },

  'settings agree on one secret': async (t, { open }) => {
    const storage = await open(t);
    const answers = await Promise.all(
      [1, 2, 3].map((at) => storage.settings.putOnce('salt', new Uint8Array([at]))),
    );
    assert.deepEqual(
      answers.map((answer) => answer[0]),
      [1, 1, 1],
    );
    await storage.settings.put('salt', new Uint8Array([9]));
    assert.equal((await storage.settings.get('salt'))?.[0], 9);
    await storage.settings.remove('salt');
    assert.equal(await storage.settings.get('salt'), null);
  },

  'of those who replace a setting at once one does, and the others hear of it': async (t, { open }) => {
    const storage = await open(t);
    const { settings } = storage;
    const [one, two] = [new Uint8Array([1]), new Uint8Array([2])];
    assert.equal(await settings.replace('list', one, two), false, 'nothing stands there');
    const replaced = await Promise.all([
      settings.replace('list', null, one),
      settings.replace('list', null, two),
    ]);
    assert.deepEqual(replaced, [true, false]);
    assert.equal(await settings.replace('list', two, one), false);
    assert.equal(await settings.replace('list', one, two), true);
    assert.equal((await settings.get('list'))?.[0], 2);
  },
  'every row that names a member is counted': async (t, { open }) => {
    const storage = await open(t, {}, { now: at });
    const { member } = await active(storage);
    const other = await active(storage);
    assert.deepEqual(await storage.members.countRows(member), {});
    for (const one of [member, other.member]) {
      const session = { member: one, stage: 'done' as const, expires: at + 3_600_000 };
      await storage.members.startSession(hex(32), session);
    }
    assert.deepEqual(await storage.members.countRows(member), { 'session.member': 1 });
  },
});

function passkey(member: string) {
  return {
    id: hex(16),
    member,
    host: 'localhost',
    publicKey: new Uint8Array([1, 2]),
    counter: 0,
    transports: '["internal"]',
    secret: null,
  };
}

test('no column that names a member is left out of the count', async (t) => {
  const folder = temporaryFolder(t);
  await (await openStorage({ folder })).close();
  const database = new DatabaseSync(join(folder, 'heed.sqlite'), { readOnly: true });
  t.after(() => database.close());
  const columnNames = database
    .prepare(
      `select m.name || '.' || c.name as name from sqlite_master m, pragma_table_info(m.name) c
       where m.type = 'table'
         and (c.name in ('member', 'assignee', 'leader') or c.name like '%^_by' escape '^')`,
    )
    .all()
    .map(({ name }) => String(name));
  // An hour, not a member.
  const others = ['conversation.reply_by'];
  const isCountable = (name: string) => tables.includes(name.split('.')[0] ?? '') && !others.includes(name);
  assert.deepEqual(columnNames.filter(isCountable).sort(), [...memberColumns].sort());
});
