// Rosters, desk keys, two supervisors and recovery: what a supervisor's browser signs is believed by the
// others, and nothing less is.
import '../../fixtures/english.ts';
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import { rosterHash } from '@heed/envelope';
import { certifySupervisor, signRoster, unwrapDeskKey } from '@heed/envelope/keys';
import {
  certified,
  day,
  deskKeyRow,
  type InventedMember,
  type InventedOrganisation,
  inventConversation,
  inventMember,
  inventOrganisation,
  inventPerson,
} from '../../fixtures/organisation.ts';
import { fromFile, sayingOf, signedByBoth, toFile } from '../../screens/members/countersign.ts';
import { fromBase64 } from '../../ui/bytes.ts';
import { readConversation } from '../conversation/read.ts';
import { CannotWrite, firstOpening } from '../conversation/write.ts';
import {
  currentKey,
  type MemberKeyring,
  makeKeyring,
  readersOf,
  recoveryRecipient,
} from '../session/keyring.ts';
import {
  admitting,
  changing,
  maySign,
  mutable,
  needsTwo,
  type RosterChange,
  recovering,
  renewing,
} from './change.ts';

let house: InventedOrganisation;
let ana: InventedMember;
let mila: InventedMember;
let vera: InventedMember;
before(async () => {
  ana = await inventMember('Ana', 'supervisor');
  mila = await inventMember('Mila', 'member');
  vera = await inventMember('Vera', 'member');
  house = await inventOrganisation([ana, mila]);
});

const memberRow = (member: InventedMember) => ({
  id: member.id,
  name: member.name,
  telephone: null,
  role: member.role,
  desks: [...member.desks],
  keys: { seal: member.keys.recipient, sign: member.keys.publicKey },
  state: 'pending' as const,
  invitation: null,
});

const trustOf = (member: InventedMember, at: InventedOrganisation = house) => ({
  day,
  secret: member.secret,
  organisationKey: at.organisation.publicKey,
  newest: true,
});

/** The keyring after the server has taken a change. */
async function applyChange(
  change: RosterChange,
  member: InventedMember,
  at: InventedOrganisation = house,
): Promise<MemberKeyring> {
  const me = await at.meOf(member);
  const added = change.deskKeys.map((key) => deskKeyRow(key, member.id));
  const after = {
    ...me,
    ...(change.roster && { roster: change.roster.roster, previousRoster: me.roster }),
    deskKeys: [...me.deskKeys, ...added],
  };
  return makeKeyring({ me: after, ...trustOf(member, at) });
}

test('a keyring believes what the organisation certified and doubts the rest', async () => {
  const good = await house.keyringOf(ana);
  assert.deepEqual(good.doubts, []);
  assert.ok(maySign(good) && !needsTwo(good));
  const me = await house.meOf(mila);
  const stranger = await inventOrganisation([mila]);
  const other = await stranger.meOf(mila);
  const trusted = trustOf(mila);
  assert.deepEqual((await makeKeyring({ ...trusted, me: other })).doubts, [
    'other-organisation',
    'no-roster',
  ]);
  const lie = { ...me, roster: other.roster, deskKeys: [...me.deskKeys, ...other.deskKeys] };
  const keyring = await makeKeyring({ ...trusted, me: lie });
  assert.deepEqual(keyring.doubts, ['no-roster']);
  assert.equal(keyring.deskKeys.length, 1);
});

test('an admitted member stands in the next roster and opens the desk key', async () => {
  const change = await admitting(await house.keyringOf(ana), memberRow(vera));
  const keyring = await applyChange(change, mila);
  assert.deepEqual(keyring.doubts, []);
  assert.equal(keyring.roster?.serial, 2);
  assert.ok(readersOf(keyring, 'harbour').some(({ member }) => member === vera.id));
  const wrap = change.roster!.wraps.find(({ member }) => member === vera.id)!;
  assert.equal(
    (await unwrapDeskKey(fromBase64(wrap.wrap), [vera.keys.identity], wrap.deskKey)).id,
    house.desk.id,
  );
});

test('an administrator is admitted without a single key', async () => {
  const change = await admitting(await house.keyringOf(ana), {
    ...memberRow(vera),
    role: 'administrator',
    desks: ['harbour'],
  });
  assert.deepEqual(change.roster?.wraps, []);
  assert.equal(readersOf(await applyChange(change, ana), 'harbour').length, 2);
});

test('a removed member withdraws the key that they hold, and gets none of the new one', async () => {
  const change = await changing(await house.keyringOf(ana), mila.id, null);
  const keyring = await applyChange(change, ana);
  assert.ok(keyring.deskKeys.find(({ id }) => id === house.desk.id)?.withdrawn);
  assert.equal(currentKey(keyring, 'harbour')?.id, certified(change.deskKeys[0]!.certificate).id);
  assert.deepEqual(
    change.deskKeys[0]?.wraps.map(({ member }) => member),
    [ana.id],
  );
});

test(
  'who becomes an outreach worker reads no longer: the key that they hold is withdrawn; who reads ' +
    'again gets the new one',
  async () => {
    const outreach = await changing(await house.keyringOf(ana), mila.id, {
      role: 'outreach',
      desks: ['harbour'],
    });
    const after = await applyChange(outreach, ana);
    assert.ok(after.deskKeys.find(({ id }) => id === house.desk.id)?.withdrawn);
    assert.deepEqual(
      outreach.deskKeys[0]?.wraps.map(({ member }) => member),
      [ana.id],
    );
    assert.deepEqual(
      readersOf(after, 'harbour').map(({ member }) => member),
      [ana.id],
    );
    const legal = await changing(after, mila.id, { role: 'legal', desks: ['harbour'] });
    assert.deepEqual(legal.deskKeys, []);
    const fresh = certified(outreach.deskKeys[0]!.certificate).id;
    const wrap = legal.roster!.wraps.find(({ deskKey }) => deskKey === fresh)!;
    assert.equal(
      (await unwrapDeskKey(fromBase64(wrap.wrap), [mila.keys.identity], wrap.deskKey)).id,
      wrap.deskKey,
    );
  },
);

test('a renewed key follows the old one, which still verifies what it signed', async () => {
  const change = await renewing(await house.keyringOf(ana), 'harbour');
  const keyring = await applyChange(change, mila);
  assert.ok(!keyring.deskKeys.some(({ withdrawn }) => withdrawn));
  assert.ok(keyring.secrets.has(certified(change.deskKeys[0]!.certificate).id));
});

test('the recovery recipient is believed from the signed roster alone', async () => {
  const recipient = vera.keys.recipient;
  const keyring = await house.keyringOf(ana);
  assert.equal(recoveryRecipient(keyring), null);
  const lie = {
    ...keyring.me.roster!,
    members: JSON.stringify([...keyring.roster!.members, { member: 'recovery' }]),
  };
  const lied = await makeKeyring({ me: { ...keyring.me, roster: lie }, ...trustOf(ana) });
  assert.equal(recoveryRecipient(lied), null);
  const after = await applyChange(await recovering(keyring, recipient), ana);
  assert.equal(recoveryRecipient(after), recipient);
  assert.ok(
    (await renewing(after, 'harbour')).deskKeys[0]?.wraps.some(({ member }) => member === 'recovery'),
  );
});

test(
  'where two supervisors serve, one signature is not believed and two are; the second reads what she ' +
    'signs',
  async () => {
    const nora = await inventMember('Nora', 'supervisor');
    const two = await inventOrganisation([ana, nora, mila], [ana, nora]);
    const keyring = await two.keyringOf(ana);
    assert.ok(needsTwo(keyring));
    const change = await changing(keyring, mila.id, null);
    assert.deepEqual((await applyChange(change, ana, two)).doubts, ['no-roster']);

    const second = await two.keyringOf(nora);
    const carried = fromFile(toFile(change));
    assert.ok(carried);
    assert.deepEqual(sayingOf(carried, second).slice(0, 1), ['Removed from the list: Mila']);
    const both = signedByBoth(carried, second);
    assert.ok(both);
    const after = await applyChange(both, ana, two);
    assert.deepEqual(after.doubts, []);
    const newId = certified(both.deskKeys[0]!.certificate).id;
    assert.ok(after.deskKeys.some(({ id, current }) => id === newId && current));

    assert.equal(signedByBoth(change, keyring), null, 'the same supervisor twice is one');
    for (const text of [
      '',
      '{',
      'null',
      '{"kind":"other"}',
      '{"kind":"heed/countersign/v2","deskKeys":[{}]}',
    ])
      assert.equal(fromFile(text), null);
  },
);

const window = { validFrom: '2026-01-01', validUntil: '2027-02-20', withdraws: [] };

/** An organisation where Ana signed alone until yesterday, and from today on Nora must sign too. */
async function whereTwoSignSinceToday() {
  const nora = await inventMember('Nora', 'supervisor');
  const place = await inventOrganisation([ana, nora, mila], [ana]);
  const certificate = (member: InventedMember, fields: { quorum: 1 | 2; validFrom: string }) =>
    mutable(
      certifySupervisor(place.organisation, {
        member: member.id,
        sign: member.keys.publicKey,
        ...window,
        ...fields,
      }),
    );
  const alone = certificate(ana, { quorum: 1, validFrom: '2026-01-01' });
  const both = [ana, nora].map((member) => certificate(member, { quorum: 2, validFrom: day }));
  const members = [ana, nora, mila].map((member) => ({
    member: member.id,
    roles: [member.role],
    desks: [...member.desks],
    sign: member.keys.publicKey,
    seal: member.keys.recipient,
  }));
  const roster = (fields: object, by = [ana, nora]) =>
    mutable(
      signRoster(
        place.organisation.publicKey,
        { serial: 1, previous: null, day, members, ...fields },
        by.map(({ keys }) => keys),
      ),
    );
  const me = async (member: InventedMember) => ({
    ...(await place.meOf(member)),
    supervisors: [alone, ...both],
  });
  return { place, me, roster, members };
}

test('a list that one of two supervisors signed alone, by an older day, is acted on by nobody', async () => {
  const { place, me, roster, members } = await whereTwoSignSinceToday();
  const [honest, older] = [roster({}), roster({ day: '2026-11-01' }, [ana])];
  const her = await me(mila);
  assert.deepEqual(
    (await makeKeyring({ me: { ...her, roster: honest }, ...trustOf(mila, place) })).doubts,
    [],
  );
  const forgedMembers = members.map((member) =>
    member.member === ana.id ? { ...member, desks: ['harbour', 'lantern'] } : member,
  );
  const attack = roster(
    { serial: 2, previous: rosterHash(older), day: '2026-11-02', members: forgedMembers },
    [ana],
  );
  const input = { ...her, roster: attack, previousRoster: older };
  const keyring = await makeKeyring({ me: input, ...trustOf(mila, place) });
  assert.deepEqual(keyring.doubts, ['ended-roster']);
  assert.deepEqual(
    [keyring.roster, readersOf(keyring, 'lantern'), recoveryRecipient(keyring)],
    [null, [], null],
  );
});

test(
  'an older list after a reload is noticed: no key goes to the member who left, and no conversation ' +
    'is opened',
  async () => {
    const { doubts: none, me } = await house.keyringOf(ana);
    assert.deepEqual(none, []);
    const keyring = await makeKeyring({ me, ...trustOf(ana), newest: false });
    assert.deepEqual(keyring.doubts, ['unconfirmed-roster']);
    assert.deepEqual(readersOf(keyring, 'harbour'), []);
    const row = await inventConversation(await inventPerson(), house.desk);
    const reading = await readConversation(row, keyring);
    await assert.rejects(firstOpening(reading, keyring), CannotWrite);
    await assert.rejects(
      admitting(keyring, memberRow(vera)),
      CannotWrite,
      'nor is a list signed that rests on it',
    );
  },
);

test('a list is compared with the one that this page knows, and with the one before it', async () => {
  const me = await house.meOf(mila);
  const knownRoster = { serial: 1, hash: rosterHash(me.roster!) };
  const next = (await admitting(await house.keyringOf(ana), memberRow(vera))).roster!.roster;
  const doubtsOf = async (changes: Partial<typeof me>, page: typeof knownRoster | null = knownRoster) =>
    (await makeKeyring({ me: { ...me, ...changes }, ...trustOf(mila), knownRoster: page })).doubts;
  assert.deepEqual(await doubtsOf({}), []);
  assert.deepEqual(await doubtsOf({ roster: next, previousRoster: me.roster }), []);
  assert.deepEqual(await doubtsOf({}, { serial: 2, hash: rosterHash(next) }), ['older-roster']);
  assert.deepEqual(
    await doubtsOf({}, { serial: 1, hash: '0'.repeat(64) }),
    ['broken-roster'],
    'another of this serial',
  );
  assert.deepEqual(await doubtsOf({ roster: next, previousRoster: next }, null), ['broken-roster']);
  assert.deepEqual(await doubtsOf({ roster: next, previousRoster: null }, null), ['broken-roster']);
  const other = { serial: 1, hash: '0'.repeat(64) };
  assert.deepEqual(await doubtsOf({ roster: next, previousRoster: me.roster }, other), ['broken-roster']);
});
