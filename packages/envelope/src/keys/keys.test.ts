import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, inventPerson } from '../invented.ts';
import { sealTo } from '../seal/age.ts';
import { makeConversationKey, unwrapConversationKey, wrapConversationKey } from './conversation.ts';
import { makeDeskKey, unwrapDeskKey, wrapDeskKey } from './desk.ts';
import { invitationDigits } from './invitation.ts';
import { makeMemberSecret, memberKeys, unwrapMemberSecret, wrapMemberSecret } from './member.ts';
import { makeOrganisationKey, printOrganisationKey, readOrganisationKey } from './organisation.ts';
import { rotationOf } from './rotation.ts';

const [ana, ben] = [await memberKeys(makeMemberSecret()), await memberKeys(makeMemberSecret())];
const person = await inventPerson();
const [desk, otherDesk] = [await makeDeskKey(), await makeDeskKey()];
const desks = [{ id: desk.id, desk: 'harbour', sign: desk.publicKey }];
const exportKey = new Uint8Array(64).fill(7);
const passkey = { prf: new Uint8Array(32).fill(8), host: 'heed.example', credential: 'abc' };

test('a desk key is unwrapped by each member it was wrapped to, and by nobody else', async () => {
  const wrapped = await wrapDeskKey(desk, [ana.recipient]);
  const secret = await unwrapDeskKey(wrapped, [ana.identity], desk.id);
  assert.deepEqual([secret.identity, secret.publicKey], [desk.identity, desk.publicKey]);
  assert.equal(await codeOf(() => unwrapDeskKey(wrapped, [ben.identity], desk.id)), 'not-for-us');
});

test('a server cannot slip a member a desk key of its own', async () => {
  const false_ = await wrapDeskKey(otherDesk, [ana.recipient]);
  assert.equal(await codeOf(() => unwrapDeskKey(false_, [ana.identity], desk.id)), 'bad-key');
});

test('a conversation key is unwrapped for its conversation only, and only if a desk signed it', async () => {
  const key = await makeConversationKey();
  const wrapped = await wrapConversationKey(key, person.conversation, [ana.recipient, ben.recipient], desk);
  const expected = { conversations: [person.conversation], desks };
  for (const member of [ana, ben]) {
    assert.equal(
      (await unwrapConversationKey(wrapped, [member.identity], expected)).recipient,
      key.recipient,
    );
  }
  const elsewhere = { ...expected, conversations: ['0'.repeat(64)] };
  assert.equal(await codeOf(() => unwrapConversationKey(wrapped, [ana.identity], elsewhere)), 'wrong-type');
  const false_ = await wrapConversationKey(
    await makeConversationKey(),
    person.conversation,
    [ana.recipient],
    otherDesk,
  );
  assert.equal(await codeOf(() => unwrapConversationKey(false_, [ana.identity], expected)), 'bad-signature');
  const withdrawn = { ...expected, desks: [{ ...desks[0]!, withdrawn: true }] };
  assert.equal(
    await codeOf(() => unwrapConversationKey(wrapped, [ana.identity], withdrawn)),
    'bad-signature',
  );
});

test('wrapped keys of the wrong kind or size are refused with a code', async () => {
  const noise = await sealTo([ana.recipient], new Uint8Array(200));
  assert.equal(await codeOf(() => unwrapDeskKey(noise, [ana.identity], desk.id)), 'wrong-type');
  const conversation = { conversations: [person.conversation], desks };
  assert.equal(await codeOf(() => unwrapConversationKey(noise, [ana.identity], conversation)), 'wrong-type');
  assert.equal(
    await codeOf(() => unwrapDeskKey(new Uint8Array(40_000), [ana.identity], desk.id)),
    'too-large',
  );
  assert.equal(await codeOf(() => unwrapDeskKey(new Uint8Array(0), [ana.identity], desk.id)), 'empty');
});

test("a member's secret gives the same keys each time", async () => {
  const secret = makeMemberSecret();
  const [a, b] = [await memberKeys(secret), await memberKeys(secret)];
  assert.deepEqual([a.recipient, a.publicKey], [b.recipient, b.publicKey]);
  assert.equal(await codeOf(() => memberKeys(new Uint8Array(31))), 'bad-key');
});

test("a member's secret opens by the log-in it was wrapped with, and by no other", async () => {
  const secret = makeMemberSecret();
  const byPassword = wrapMemberSecret(secret, 'ana', { exportKey });
  assert.deepEqual(unwrapMemberSecret(byPassword, 'ana', { exportKey }), secret);
  const byPasskey = wrapMemberSecret(secret, 'ana', { exportKey, passkey });
  assert.deepEqual(unwrapMemberSecret(byPasskey, 'ana', { exportKey, passkey }), secret);
  const others = [
    { exportKey },
    { exportKey: new Uint8Array(64), passkey },
    { exportKey, passkey: { ...passkey, prf: new Uint8Array(32) } },
    { exportKey, passkey: { ...passkey, host: 'evil.example' } },
    { exportKey, passkey: { ...passkey, credential: 'abd' } },
  ];
  for (const by of others)
    assert.equal(await codeOf(() => unwrapMemberSecret(byPasskey, 'ana', by)), 'damaged');
  assert.equal(await codeOf(() => unwrapMemberSecret(byPassword, 'ana', { exportKey, passkey })), 'damaged');
  assert.equal(await codeOf(() => unwrapMemberSecret(byPassword, 'ben', { exportKey })), 'damaged');
  assert.equal(
    await codeOf(() => unwrapMemberSecret(byPassword.slice(1), 'ana', { exportKey })),
    'truncated',
  );
  assert.equal(
    await codeOf(() => wrapMemberSecret(secret, 'ana', { exportKey: new Uint8Array(16) })),
    'bad-key',
  );
});

test('the digits compared aloud are those of exactly these keys and this invitation', async () => {
  const organisation = makeOrganisationKey();
  const base = {
    invitation: 'ab'.repeat(16),
    organisation: organisation.publicKey,
    sign: ana.publicKey,
    seal: ana.recipient,
  };
  const digits = await invitationDigits(base);
  assert.match(digits, /^\d{4}( \d{4}){3}$/);
  assert.equal(await invitationDigits({ ...base }), digits);
  for (const other of [
    { invitation: 'ac'.repeat(16) },
    { organisation: ben.publicKey },
    { sign: ben.publicKey },
    { seal: ben.recipient },
  ]) {
    assert.notEqual(await invitationDigits({ ...base, ...other }), digits, Object.keys(other).join());
  }
});

test('a desk key changes after 90 days, at its end, and at once when a member leaves', () => {
  const key = { validFrom: '2026-01-01', validUntil: '2026-04-30', holders: ['ana', 'ben'] };
  const on = (day: string, members = ['ana', 'ben', 'cem']) => rotationOf(key, members, day);
  assert.deepEqual(
    ['2026-01-01', '2026-03-17', '2026-03-18', '2026-03-31', '2026-04-01'].map((day) => on(day)),
    ['none', 'none', 'soon', 'soon', 'due'],
  );
  assert.equal(on('2026-01-02', ['ana']), 'member-left');
  assert.equal(rotationOf({ ...key, validUntil: '2026-01-20' }, ['ana', 'ben'], '2026-01-20'), 'due');
});

test("the organisation's key survives paper, and a mistyped letter is noticed", async () => {
  const key = makeOrganisationKey();
  const text = printOrganisationKey(key);
  assert.equal(
    readOrganisationKey(text.toLowerCase().replace(/-/g, ' ').replace(/0/g, 'o')).publicKey,
    key.publicKey,
  );
  const wrong = `${text.slice(0, 8)}${text[8] === '7' ? '8' : '7'}${text.slice(9)}`;
  if (text[8] !== '-') assert.equal(await codeOf(() => readOrganisationKey(wrong)), 'bad-key');
  assert.equal(await codeOf(() => readOrganisationKey('')), 'bad-key');
});
