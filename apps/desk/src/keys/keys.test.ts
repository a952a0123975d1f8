// Rosters, desk keys, two supervisors and recovery: what a supervisor's browser signs is believed by the others, and nothing less is.
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import { unwrapDeskKey } from '@heed/envelope/keys';
import { fromBase64 } from '../bytes.ts';
import { day, type Invented, type InventedMember, inventMember, inventOrganisation } from '../invented.ts';
import { currentKey, type Keyring, makeKeyring, readersOf, recoveryRecipient } from '../session/keyring.ts';
import { admitting, type Change, changing, maySign, needsTwo, recovering, renewing } from './change.ts';
import { fromFile, sayingOf, signedByBoth, toFile } from './countersign.ts';

let house: Invented;
let ana: InventedMember;
let mila: InventedMember;
let vera: InventedMember;
before(async () => {
  ana = await inventMember('Ana', 'supervisor');
  mila = await inventMember('Mila', 'member');
  vera = await inventMember('Vera', 'member');
  house = await inventOrganisation([ana, mila]);
});

const row = (one: InventedMember) => ({
  id: one.id,
  name: one.name,
  role: one.role,
  desks: [...one.desks],
  keys: { seal: one.keys.recipient, sign: one.keys.publicKey },
  state: 'pending' as const,
  invitation: null,
});

/** The keyring after the server has taken a change. */
async function taken(change: Change, member: InventedMember, at: Invented = house): Promise<Keyring> {
  const me = await at.meOf(member);
  const added = change.deskKeys.map(({ id, desk, certificate, wraps }) => ({
    id,
    desk,
    certificate,
    wrap: wraps.find((wrap) => wrap.member === member.id)?.wrap ?? null,
    needed: false,
  }));
  const after = {
    ...me,
    ...(change.roster && { roster: change.roster.roster, rosterVersion: change.roster.previous + 1 }),
    deskKeys: [...me.deskKeys, ...added],
  };
  return makeKeyring({ me: after, day, secret: member.secret, organisationKey: at.organisation.publicKey });
}

test('a keyring believes what the organisation certified and doubts the rest', async () => {
  const good = await house.keyringOf(ana);
  assert.deepEqual(good.doubts, []);
  assert.ok(maySign(good) && !needsTwo(good));
  const me = await house.meOf(mila);
  const stranger = await inventOrganisation([mila]);
  const other = await stranger.meOf(mila);
  const trusted = { day, secret: mila.secret, organisationKey: house.organisation.publicKey };
  assert.deepEqual((await makeKeyring({ ...trusted, me: other })).doubts, ['other-organisation', 'no-roster']);
  const lie = { ...me, roster: other.roster, deskKeys: [...me.deskKeys, ...other.deskKeys] };
  const keyring = await makeKeyring({ ...trusted, me: lie });
  assert.deepEqual(keyring.doubts, ['no-roster']);
  assert.equal(keyring.deskKeys.length, 1);
  assert.deepEqual((await makeKeyring({ ...trusted, me, serial: 2 })).doubts, ['older-roster']);
});

test('an admitted member stands in the next roster and opens the desk key', async () => {
  const change = await admitting(await house.keyringOf(ana), row(vera));
  const keyring = await taken(change, mila);
  assert.deepEqual(keyring.doubts, []);
  assert.equal(keyring.roster?.serial, 2);
  assert.ok(readersOf(keyring, 'harbour').some(({ member }) => member === vera.id));
  const wrap = change.roster!.wraps.find(({ member }) => member === vera.id)!;
  assert.equal((await unwrapDeskKey(fromBase64(wrap.wrap), [vera.keys.identity], wrap.deskKey)).id, house.desk.id);
});

test('an administrator is admitted without a single key', async () => {
  const change = await admitting(await house.keyringOf(ana), {
    ...row(vera),
    role: 'administrator',
    desks: ['harbour'],
  });
  assert.deepEqual(change.roster?.wraps, []);
  assert.equal(readersOf(await taken(change, ana), 'harbour').length, 2);
});

test('a removed member withdraws the key that she holds, and gets none of the new one', async () => {
  const change = await changing(await house.keyringOf(ana), mila.id, null);
  const keyring = await taken(change, ana);
  assert.ok(keyring.deskKeys.find(({ id }) => id === house.desk.id)?.withdrawn);
  assert.equal(currentKey(keyring, 'harbour')?.id, change.deskKeys[0]?.id);
  assert.deepEqual(
    change.deskKeys[0]?.wraps.map(({ member }) => member),
    [ana.id],
  );
});

test('who becomes an outreach worker reads no longer: the key that she holds is withdrawn; who reads again gets the new one', async () => {
  const outreach = await changing(await house.keyringOf(ana), mila.id, { role: 'outreach', desks: ['harbour'] });
  const after = await taken(outreach, ana);
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
  const wrap = legal.roster!.wraps.find(({ deskKey }) => deskKey === outreach.deskKeys[0]?.id)!;
  assert.equal((await unwrapDeskKey(fromBase64(wrap.wrap), [mila.keys.identity], wrap.deskKey)).id, wrap.deskKey);
});

test('a renewed key follows the old one, which still verifies what it signed', async () => {
  const change = await renewing(await house.keyringOf(ana), 'harbour');
  const keyring = await taken(change, mila);
  assert.equal(change.deskKeys[0]?.retires, house.desk.id);
  assert.ok(!keyring.deskKeys.some(({ withdrawn }) => withdrawn));
  assert.ok(keyring.secrets.has(change.deskKeys[0]!.id));
});

test('the recovery recipient is believed from the signed roster alone', async () => {
  const recipient = vera.keys.recipient;
  const keyring = await house.keyringOf(ana);
  assert.equal(recoveryRecipient(keyring), null);
  const lie = { ...keyring.me, recovery: { recipient, statement: keyring.me.roster! } };
  const lied = await makeKeyring({ me: lie, day, secret: ana.secret, organisationKey: house.organisation.publicKey });
  assert.equal(recoveryRecipient(lied), null);
  const after = await taken(await recovering(keyring, recipient), ana);
  assert.equal(recoveryRecipient(after), recipient);
  assert.ok((await renewing(after, 'harbour')).deskKeys[0]?.wraps.some(({ member }) => member === 'recovery'));
});

test('where two supervisors serve, one signature is not believed and two are; the second reads what she signs', async () => {
  const nora = await inventMember('Nora', 'supervisor');
  const two = await inventOrganisation([ana, nora, mila], [ana, nora]);
  const keyring = await two.keyringOf(ana);
  assert.ok(needsTwo(keyring));
  const change = await changing(keyring, mila.id, null);
  assert.deepEqual((await taken(change, ana, two)).doubts, ['no-roster']);

  const second = await two.keyringOf(nora);
  const carried = fromFile(toFile(change));
  assert.ok(carried);
  assert.deepEqual(sayingOf(carried, second).slice(0, 1), ['Removed from the list: Mila']);
  const both = signedByBoth(carried, second);
  assert.ok(both);
  const after = await taken(both, ana, two);
  assert.deepEqual(after.doubts, []);
  assert.ok(after.deskKeys.some(({ id, current }) => id === both.deskKeys[0]?.id && current));

  assert.equal(signedByBoth(change, keyring), null, 'the same supervisor twice is one');
  assert.equal(fromFile('{"kind":"other"}'), null);
});
