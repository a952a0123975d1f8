import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { before, test } from 'node:test';
import { makeCode } from '@heed/envelope/code';
import { keysFromRoot } from '@heed/envelope/derive';
import * as fc from 'fast-check';
import {
  day,
  type InventedOrganisation,
  inventMember,
  inventOrganisation,
} from '../../fixtures/organisation.ts';
import type { MemberKeyring } from '../session/keyring.ts';
import { makeReferralFile, type Partner, readPartner, readReferralFile } from './referral-file.ts';

let ownKeyring: MemberKeyring;
let partnerKeyring: MemberKeyring;
let others: MemberKeyring;
let address: string;
let partner: Partner;
let file: string;

/** What their `/api/organisation` gives. */
async function addressOf(organisation: InventedOrganisation, keyring: MemberKeyring): Promise<string> {
  const { me } = keyring;
  return JSON.stringify({
    name: me.organisation.name,
    demonstration: false,
    salt: 'ab'.repeat(16),
    day,
    organisationKey: organisation.organisation.publicKey,
    supervisors: me.supervisors,
    deskKeys: me.deskKeys.map(({ id, certificate }) => ({ id, desk: 'harbour', certificate })),
    logs: [],
    desks: [
      {
        id: 'harbour',
        name: 'Harbour',
        languages: ['en'],
        promise: { open: true, opensAt: null, answerBy: null, dutyAwake: false, dutyAt: null },
      },
    ],
  });
}

before(async () => {
  const foundOrganisation = async (name: string) => {
    const member = await inventMember(name, 'supervisor');
    const organisation = await inventOrganisation([member]);
    return { organisation, keyring: await organisation.keyringOf(member) };
  };
  const [us, them, third] = await Promise.all(['Ana', 'Bo', 'Cy'].map(foundOrganisation));
  [ownKeyring, partnerKeyring, others] = [us!.keyring, them!.keyring, third!.keyring];
  address = await addressOf(them!.organisation, partnerKeyring);
  partner = readPartner(address, day, ownKeyring.me.organisationKey!) as Partner;
  const taking = { code: makeCode(), keys: await keysFromRoot(new Uint8Array(randomBytes(32))) };
  file = await makeReferralFile(
    taking,
    { text: 'Needs a bed.', facts: { urgent: true, under18: 'yes' } },
    { partner, desk: 'harbour', from: 'harbour', keyring: ownKeyring },
  );
});

test('the desk that it is for reads it whole, and sees who hands over', async () => {
  const read = await readReferralFile(file, partnerKeyring);
  assert.ok(typeof read !== 'string', String(read));
  assert.equal(read.text, 'Needs a bed.');
  assert.equal(read.from, ownKeyring.me.organisation.name);
  assert.equal(read.request.desk, 'harbour');
  assert.equal(read.request.urgent, true, 'danger rings there too');
  // With its spaces: three letters alone stand in the letters of ciphertext now and then.
  assert.doesNotMatch(file, /Needs a bed/);
});

test('another organisation cannot open it, and is told so; neither can we', async () => {
  assert.equal(await readReferralFile(file, others), 'not-ours');
  assert.equal(await readReferralFile(file, ownKeyring), 'not-ours');
});

test('whatever stands in a file, it is answered and never thrown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
      assert.equal(await readReferralFile(text, partnerKeyring), 'not-one');
      assert.equal(readPartner(text, day, 'ab'.repeat(32)), 'not-an-address');
    }),
  );
});

test('a member without the key of that desk is told so', async () => {
  assert.equal(await readReferralFile(file, { ...partnerKeyring, secrets: new Map() }), 'not-our-desk');
});

test('whatever is changed on the way, nothing of it is taken', async () => {
  const { signed, signature } = JSON.parse(file) as { signed: string; signature: string };
  const again = (text: string, by = signature) =>
    JSON.stringify({ format: 'heed/hand-over/v1', signed: text, signature: by });
  for (const altered of [
    again(signed.replace('"desk":"harbour"', '"desk":"lantern"')),
    again(signed.replace(/"name":"[^"]*"/, '"name":"Somebody else"')),
    again(signed.replace(/"envelope":"(.)/, (_, c) => `"envelope":"${c === 'A' ? 'B' : 'A'}`)),
    again(
      signed,
      signature.replace(/^./, (c) => (c === '0' ? '1' : '0')),
    ),
  ])
    assert.equal(await readReferralFile(altered, partnerKeyring), 'altered');
  for (const none of ['', '{}', 'null', file.slice(0, -20), '<html>'])
    assert.equal(await readReferralFile(none, partnerKeyring), 'not-one');
});

test('what is signed by a desk of ours but holds another envelope is refused too', async () => {
  const { signed } = JSON.parse(file) as { signed: string };
  const { signReferralFile } = await import('@heed/envelope');
  const { currentKey } = await import('../session/keyring.ts');
  const text = signed
    .replace(/"conversation":"[0-9a-f]/, '"conversation":"0')
    .replace(/"sign":"[0-9a-f]{2}/, '"sign":"00');
  const forged = {
    format: 'heed/hand-over/v1',
    signed: text,
    signature: signReferralFile(text, currentKey(ownKeyring, 'harbour')!),
  };
  assert.equal(await readReferralFile(JSON.stringify(forged), partnerKeyring), 'altered');
});

test('an address file that is none, is ours, or names no living key is said', async () => {
  const own = ownKeyring.me.organisationKey!;
  assert.equal(readPartner('<!doctype html>', day, own), 'not-an-address');
  assert.equal(readPartner(address, day, partnerKeyring.me.organisationKey!), 'ourselves');
  assert.equal(readPartner(address, '2031-01-01', own), 'no-desk');
  assert.equal(
    readPartner(JSON.stringify({ ...JSON.parse(address), organisationKey: null }), day, own),
    'not-founded',
  );
  assert.equal(partner.desks[0]?.name, 'Harbour');
});
