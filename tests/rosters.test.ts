// What a supervisor's session sends about members and keys is judged before anything happens: who signed, by
// today's rules, in the chain, and nothing is taken from what stands beside the signed text. Played against a
// running server by who has a session, and by one of two supervisors.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { ApiError } from '@heed/api/client';
import { addDays, dayOf } from '@heed/domain/time';
import { rosterHash, type SignedStatement } from '@heed/envelope';
import {
  certifySupervisor,
  countersign,
  makeDeskKey,
  makeMemberSecret,
  memberKeys,
  readOrganisationKey,
  signDeskKey,
  signRoster,
  wrapDeskKey,
} from '@heed/envelope/keys';
import { openDatabase } from './database.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn, type TestMember } from './member.ts';

const dayMs = 86_400_000;
const nobody = [{ key: '0'.repeat(64), signature: '0'.repeat(128) }];
let place: InventedServer;
let ana: TestMember;
let passed: number;
let end = async () => {};

const today = () => dayOf(Date.now() + passed);
const organisationKey = () =>
  readOrganisationKey(readFileSync(join(place.folder, 'invented-organisation-key.txt'), 'utf8').trim());
const me = () => ana.api.call('session.read', {});
const mutable = <T extends SignedStatement>(one: T) => ({
  ...one,
  signatures: one.signatures.map((each) => ({ ...each })),
});

/** Members as the server has them, to see that nobody was touched. */
async function members() {
  const rows = await place.deployment.storage.members.list({ removed: true });
  return rows.map(({ id, state, role, desks }) => [id, state, role, desks]);
}

type Roster = NonNullable<Awaited<ReturnType<typeof me>>['roster']>;
const listed = (roster: Roster) =>
  JSON.parse(roster.members ?? '[]') as { member: string; roles: string[] }[];

/** The next roster, honest but for `fields`. */
async function next(by: readonly TestMember['keys'][], fields: object = {}): Promise<Roster> {
  const { roster } = await me();
  const { serial } = JSON.parse(roster!.statement) as { serial: number };
  const place = { serial: serial + 1, previous: rosterHash(roster!), day: today() };
  return mutable(
    signRoster(organisationKey().publicKey, { ...place, members: listed(roster!) as never, ...fields }, by),
  );
}

const put = (roster: unknown, more: object = {}) =>
  ana.fetch(`${place.url}/api/desk/roster`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'heed-client': '1', origin: place.url },
    body: JSON.stringify({ roster, wraps: [], ...more }),
  });

/** Ana and a second supervisor, from tomorrow on by the server's day: two must sign then. */
async function certifyBoth() {
  const ben = await memberKeys(makeMemberSecret());
  const from = {
    validFrom: addDays(today(), 1),
    validUntil: addDays(today(), 400),
    quorum: 2 as const,
    withdraws: [],
  };
  for (const [member, keys] of [
    [ana.id, ana.keys],
    ['ben', ben],
  ] as const) {
    const certificate = certifySupervisor(organisationKey(), { member, sign: keys.publicKey, ...from });
    await place.deployment.storage.keys.addSupervisor(
      `${keys.publicKey} ${from.validFrom}`,
      JSON.stringify(certificate),
    );
  }
  return ben;
}

async function newKey(by: readonly TestMember['keys'][], fields: object = {}) {
  const secret = await makeDeskKey();
  const { recipient: seal, publicKey: sign } = secret;
  const window = { validFrom: today(), validUntil: addDays(today(), 90), withdraws: [] };
  const certificate = signDeskKey(
    organisationKey().publicKey,
    { desk: 'harbour', seal, sign, ...window, ...fields },
    by,
  );
  const wraps = [
    { member: ana.id, wrap: Buffer.from(await wrapDeskKey(secret, [ana.keys.recipient])).toString('base64') },
  ];
  return { secret, request: { certificate: mutable(certificate), wraps } };
}

const keysOffered = async () =>
  (
    (await (await fetch(`${place.url}/api/organisation`)).json()) as {
      deskKeys: { id: string; desk: string }[];
    }
  ).deskKeys
    .filter(({ desk }) => desk === 'harbour')
    .map(({ id }) => id);

const reason = (type: string) => (error: unknown) =>
  error instanceof ApiError && error.problem?.type === `urn:heed:problem:${type}`;

describe('rosters and keys at the server', () => {
  afterEach(() => end());
  beforeEach(async () => {
    passed = 0;
    place = await startInvented({ after: (stop) => (end = stop) }, { now: () => Date.now() + passed });
    ana = await signIn(place.url, place.logIns[0]!);
  });

  test('an unsigned roster changes and removes nobody', async () => {
    const before = await members();
    const roster = { statement: '{"nobody":"signed this"}', signatures: nobody };
    const [, mila] = before;
    const former = { previous: 1, members: [{ id: mila![0], role: 'supervisor', desks: [] }] };
    for (const answer of [
      await put(roster, former),
      await put(roster),
      await put({ ...roster, members: '[]' }),
    ]) {
      assert.ok([400, 403].includes(answer.status), String(answer.status));
      assert.ok(((await answer.json()) as { detail: string }).detail.length > 20);
    }
    assert.deepEqual(await members(), before);
  });

  test('what is in the roster is done, and what stands beside it is not', async () => {
    const roster = await next([ana.keys]);
    assert.equal((await put(roster, { members: [] })).status, 400, 'there is no list beside it');
    assert.equal((await put(roster)).status, 200);
    const { roster: newest, previousRoster } = await me();
    assert.deepEqual([newest?.statement, JSON.parse(newest!.statement).serial], [roster.statement, 2]);
    assert.equal(rosterHash(previousRoster!), JSON.parse(roster.statement).previous);
    const without = listed(roster).filter(({ member }) => member === ana.id);
    assert.equal((await put(await next([ana.keys], { members: without }))).status, 200);
    const states = (await members()).map(([id, state]) => [id === ana.id, state]);
    assert.deepEqual(states.sort(), [
      [false, 'removed'],
      [false, 'removed'],
      [true, 'active'],
    ]);
  });

  test('the same roster twice, two at once, and one that follows no last one are refused', async () => {
    const roster = await next([ana.keys]);
    const statuses = (await Promise.all([put(roster), put(roster)])).map(({ status }) => status);
    assert.deepEqual(statuses.sort(), [200, 409]);
    assert.equal((await put(roster)).status, 409);
    const before = await members();
    for (const fields of [{ serial: 2 }, { serial: 4 }, { previous: null }, { previous: '0'.repeat(64) }])
      assert.equal((await put(await next([ana.keys], fields))).status, 409, JSON.stringify(fields));
    assert.deepEqual(await members(), before);
  });

  test('a roster is judged by the day: not of the year 2000, a day ahead and no more', async () => {
    assert.equal((await put(await next([ana.keys], { day: '2000-01-01' }))).status, 403);
    assert.equal((await put(await next([ana.keys], { day: addDays(today(), 2) }))).status, 400);
    assert.equal(
      (await put(await next([ana.keys], { day: addDays(today(), 1) }))).status,
      200,
      "the member's clock",
    );
    assert.equal((await put(await next([ana.keys]))).status, 200, 'and the next one by the right clock');
  });

  test('garbage in each field is a refusal that says what to do, and touches nobody', async () => {
    const roster = await next([ana.keys]);
    const before = await members();
    for (const garbage of ['', 'x', '{}', '[]', 'null', '\u0000', '9'.repeat(5000), null, 7, {}, []])
      for (const field of ['statement', 'signatures', 'members'] as const) {
        const answer = await put({ ...roster, [field]: garbage });
        assert.ok(answer.status >= 400 && answer.status < 500, `${field}: ${answer.status}`);
        assert.ok(((await answer.json()) as { detail: string }).detail.length > 10);
      }
    for (const fields of [
      { members: [{ ...listed(roster)[0]!, roles: ['queen'] }] },
      { members: [...listed(roster), ...listed(roster)] },
    ]) {
      const signing = async () => put(await next([ana.keys], fields));
      const answer = await signing().catch(() => null);
      assert.ok(answer === null || (answer.status >= 400 && answer.status < 500));
    }
    const stranger = await memberKeys(makeMemberSecret());
    assert.equal((await put(await next([stranger]))).status, 403);
    assert.deepEqual(await members(), before);
  });

  test('one of two supervisors signs no roster alone, nor by an earlier day', async () => {
    const first = today();
    assert.equal((await put(await next([ana.keys]))).status, 200);
    const ben = await certifyBoth();
    passed = 3 * dayMs;
    ana = await signIn(place.url, place.logIns[0]!);
    const before = await members();
    assert.equal((await put(await next([ana.keys]))).status, 403);
    assert.equal((await put(await next([ana.keys], { day: first, members: [] }))).status, 403, 'dated back');
    assert.deepEqual(await members(), before);
    assert.equal((await put(await next([ana.keys, ben]))).status, 200);
  });

  test('a desk key that one of two dates back takes no honest key out of use', async () => {
    const first = today();
    const ben = await certifyBoth();
    passed = 3 * dayMs;
    ana = await signIn(place.url, place.logIns[0]!);
    const honest = await newKey([ana.keys, ben]);
    await ana.api.call('keys.addDeskKey', honest.request);
    const offered = await keysOffered();
    assert.ok(offered.includes(honest.secret.id));
    const attack = await newKey([ana.keys], { validFrom: first, withdraws: [honest.secret.id] });
    await assert.rejects(ana.api.call('keys.addDeskKey', attack.request), reason('not-allowed'));
    const older = await newKey([ana.keys, ben], { validFrom: first });
    await assert.rejects(ana.api.call('keys.addDeskKey', older.request), reason('already-done'));
    const elsewhere = await newKey([ana.keys, ben], { desk: 'nowhere' });
    await assert.rejects(ana.api.call('keys.addDeskKey', elsewhere.request), reason('invalid-request'));
    const { certificate } = (await newKey([ana.keys, ben])).request;
    const wraps = [{ member: 'f'.repeat(32), wrap: 'AAAA' }];
    await assert.rejects(ana.api.call('keys.addDeskKey', { certificate, wraps }), reason('invalid-request'));
    assert.deepEqual(await keysOffered(), offered);
  });

  test(
    'recovery is what the signed roster names: no wrap to it is replaced or taken away by a session ' +
      'alone',
    async () => {
      const { keys } = place.deployment.storage;
      const [key] = (await me()).deskKeys;
      const wrapped = (wrap: string) => ({ wraps: [{ deskKey: key!.id, wrap }] });
      await assert.rejects(ana.api.call('keys.putRecovery', wrapped('AAAA')), reason('invalid-request'));
      const trustees = await memberKeys(makeMemberSecret());
      const recovery = {
        member: 'recovery',
        roles: ['recovery'],
        desks: [],
        sign: ana.keys.publicKey,
        seal: trustees.recipient,
      };
      const roster = await next([ana.keys]);
      assert.equal(
        (await put(await next([ana.keys], { members: [...listed(roster), recovery] }))).status,
        200,
      );
      await ana.api.call('keys.putRecovery', wrapped('AAAA'));
      await ana.api.call('keys.putRecovery', wrapped('BBBB'));
      await ana.api.call('keys.putRecovery', { wraps: [] });
      assert.deepEqual(
        (await keys.recoveryWraps()).map(({ wrap }) => Buffer.from(wrap).toString('base64')),
        ['AAAA'],
      );
      assert.equal((await keys.recovery())?.recipient, trustees.recipient);
    },
  );

  test('a data folder with a roster of the former version goes on: the chain begins there', async () => {
    const { keys } = place.deployment.storage;
    const { roster } = await me();
    const { members: _, ...head } = JSON.parse(roster!.statement);
    const statement = JSON.stringify({ ...head, version: 1, members: listed(roster!) });
    const former = countersign('heed/roster/v1', { statement, signatures: [] }, ana.keys);
    const database = openDatabase(place.folder);
    database.prepare('update roster set statement = ? where version = 1').run(JSON.stringify(former));
    database
      .prepare('insert into roster (version, statement, day) values (2, ?, ?)')
      .run(JSON.stringify({ statement: '{"nobody":"signed this"}', signatures: nobody }), today());
    database.close();
    const { roster: newest } = await me();
    assert.equal(newest?.statement, statement, 'what nobody signed is passed over');
    const fields = {
      serial: 2,
      previous: rosterHash(newest!),
      day: today(),
      members: listed(roster!) as never,
    };
    const following = mutable(signRoster(organisationKey().publicKey, fields, [ana.keys]));
    assert.equal((await put(following)).status, 200);
    assert.equal((await keys.roster())?.version, 3);
  });
});
