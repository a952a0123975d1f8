// Credentials: who may make one, under which keys, and what a signer can do who wants to link or to harm.
import assert from 'node:assert/strict';
import { constants, generateKeyPairSync, type KeyObject, privateDecrypt } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeCode } from '../code.ts';
import { makeConsultationSecret } from '../keys/index.ts';
import { certifySupervisor, makeOrganisationKey } from '../keys/organisation.ts';
import { signerFromSeed } from '../signing.ts';
import type { OrganisationTrust } from '../verify/certificates.ts';
import { consultationKeyOn, signConsultationKey, verifyConsultationKeys } from './consultation-key.ts';
import { isCredential, requestCredential } from './credential.ts';
import { bytesOf, modulusFrom, numberOf, readModulus } from './modulus.ts';
import { deriveVoter, nullifierOf, voterFromRoot } from './voter.ts';

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const modulusOf = (key: KeyObject) => key.export({ format: 'jwk' }).n!;
const [police, health, foreign] = [pair(), pair(), pair()];
const [policeModulus, healthModulus] = [modulusOf(police.publicKey), modulusOf(health.publicKey)];
const sign = (blinded: string, key: KeyObject) =>
  privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, Buffer.from(blinded, 'base64url')).toString(
    'base64url',
  );

const consultation = '0123456789abcdef0123456789abcdef';
const groups = [
  { group: 'police', modulus: policeModulus },
  { group: 'health', modulus: healthModulus },
];
const key = { consultation, groups };
const voterOf = (seed: number, of = consultation) => voterFromRoot(new Uint8Array(32).fill(seed), of);
const credentialOf = (seed = 1, group = 'police') => {
  const request = requestCredential(voterOf(seed), key, group);
  return request.finish(sign(request.blinded, (group === 'police' ? police : health).privateKey));
};

test('a card gives one credential; it holds for its voter, group and consultation alone', () => {
  const credential = credentialOf();
  assert.ok(isCredential(credential, key));
  assert.equal(Buffer.from(credential.credential, 'base64url').length, 256);
  const changed = {
    group: 'health',
    consultation: 'f'.repeat(32),
    voter: voterOf(2).publicKey,
    randomizer: '0'.repeat(64),
    credential: credentialOf(2).credential,
  };
  for (const [field, value] of Object.entries(changed))
    assert.equal(isCredential({ ...credential, [field]: value }, key), false, field);
  const elsewhere = { consultation: changed.consultation, groups };
  assert.equal(isCredential({ ...credential, consultation: changed.consultation }, elsewhere), false);
  assert.equal(isCredential({ ...credential, group: 'buyers' }, key), false);
});

test('a byte of a credential is another: it is none', () => {
  const credential = credentialOf();
  fc.assert(
    fc.property(fc.nat(255), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const bytes = Buffer.from(credential.credential, 'base64url');
      bytes[at] = bytes[at]! ^ by;
      return !isCredential({ ...credential, credential: bytes.toString('base64url') }, key);
    }),
    { numRuns: 200 },
  );
});

test('two cards in the hands of one voter give one key, so that one ballot replaces the other', () => {
  assert.deepEqual(credentialOf(), credentialOf(), 'of one group they are the same');
  const other = credentialOf(1, 'health');
  assert.equal(other.voter, credentialOf().voter);
  assert.equal(nullifierOf(other.voter), voterOf(1).nullifier);
});

test('what is signed wrongly is not taken: another key, another message, out of range', () => {
  const request = requestCredential(voterOf(1), key, 'police');
  // Below every modulus, so that every key signs it.
  const small = `A${request.blinded.slice(1)}`;
  const wrong = [
    sign(small, foreign.privateKey),
    sign(small, health.privateKey),
    sign(requestCredential(voterOf(2), key, 'police').blinded, police.privateKey),
    policeModulus,
    Buffer.alloc(256).toString('base64url'),
    Buffer.alloc(255, 1).toString('base64url'),
    '',
    'no base64!',
  ];
  for (const answer of wrong) assert.throws(() => request.finish(answer), { code: 'bad-signature' });
});

test('a modulus that is even, short, or has a factor that everybody finds is refused', () => {
  const good = numberOf(Uint8Array.from(Buffer.from(policeModulus, 'base64url')));
  assert.equal(readModulus(bytesOf(good, 256)).value, good);
  const multiple = (prime: bigint) => {
    const near = good - (good % prime);
    return near % 2n === 0n ? near - prime : near;
  };
  const wrong = [
    bytesOf(good - 1n, 256),
    bytesOf(good >> 1n, 256),
    bytesOf(good, 257),
    bytesOf(good, 256).subarray(1),
    ...[3n, 5n, 257n, 4093n].map((prime) => bytesOf(multiple(prime), 256)),
    new Uint8Array(256),
    new Uint8Array(0),
  ];
  for (const bytes of wrong) assert.throws(() => readModulus(bytes), { code: 'bad-key' });
  for (const text of ['', 'AQ', `${policeModulus.slice(1)}=`, `${policeModulus} `])
    assert.throws(() => modulusFrom(text), { code: 'bad-key' });
});

test('a voter does not ask under a group or a consultation that is not certified', () => {
  assert.throws(() => requestCredential(voterOf(1), key, 'buyers'), { code: 'bad-key' });
  assert.throws(() => requestCredential(voterOf(1, 'f'.repeat(32)), key, 'police'), { code: 'bad-key' });
});

test('the same code gives the same request again; another code, key or consultation another', () => {
  const blinded = (seed: number, group = 'police') => requestCredential(voterOf(seed), key, group).blinded;
  assert.equal(blinded(1), blinded(1));
  assert.equal(new Set([blinded(1), blinded(2), blinded(1, 'health')]).size, 3);
  const [here, there] = [voterOf(1), voterOf(1, 'f'.repeat(32))];
  assert.notEqual(here.publicKey, there.publicKey);
  assert.notDeepEqual(here.ownKey, there.ownKey);
});

test('keys of a code do not depend on where they are derived', async () => {
  const [code, salt] = [makeCode(), new Uint8Array(16).fill(3)];
  const [first, second] = [
    await deriveVoter(code, consultation, salt),
    await deriveVoter(code, consultation, salt, { tick: 50 }),
  ];
  assert.equal(first.publicKey, second.publicKey);
  assert.deepEqual(
    first.blindingFor(modulusFrom(policeModulus)),
    second.blindingFor(modulusFrom(policeModulus)),
  );
  await assert.rejects(deriveVoter('1' as never, consultation, salt), { code: 'bad-key' });
  assert.throws(() => voterFromRoot(new Uint8Array(32), 'x'), { code: 'bad-key' });
});

test('each request that was signed fits each credential that is shown', () => {
  const { value: modulus } = modulusFrom(policeModulus);
  const numberIn = (text: string) => numberOf(Uint8Array.from(Buffer.from(text, 'base64url')));
  const raise = (base: bigint) => {
    let power = base;
    for (let bit = 0; bit < 16; bit++) power = (power * power) % modulus;
    return (power * base) % modulus;
  };
  const credential = numberIn(credentialOf(2).credential);
  for (const seed of [1, 2, 3, 4]) {
    const { blinded } = requestCredential(voterOf(seed), key, 'police');
    // The factor that would have made this credential of this request: it makes this request.
    const factor = (numberIn(sign(blinded, police.privateKey)) * inverseOf(credential, modulus)) % modulus;
    assert.equal((raise(credential) * raise(factor)) % modulus, numberIn(blinded));
  }
});

function inverseOf(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [value, modulus, 1n, 0n];
  while (b !== 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return ((x % modulus) + modulus) % modulus;
}

const organisation = makeOrganisationKey();
const [supervisor, stranger] = [1, 2].map((seed) => signerFromSeed(new Uint8Array(32).fill(seed)));
const trust: OrganisationTrust = {
  organisation: organisation.publicKey,
  fingerprint: organisation.fingerprint,
  supervisors: [
    certifySupervisor(organisation, {
      member: 's',
      sign: supervisor!.publicKey,
      quorum: 1,
      withdraws: [],
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
    }),
  ],
  day: '2026-11-27',
};
const [first, second] = [await makeConsultationSecret(), await makeConsultationSecret()];
const fields = {
  consultation,
  issue: 1,
  recipient: first.recipient,
  groups,
  validFrom: '2026-11-27',
  validUntil: '2027-02-28',
};
const certify = (changed: Partial<typeof fields> = {}, by = supervisor!, of = organisation.publicKey) =>
  signConsultationKey(of, { ...fields, ...changed }, by);
const verified = (...statements: ReturnType<typeof certify>[]) =>
  verifyConsultationKeys(statements, consultation, trust).map(({ issue }) => issue);

test('keys count where a supervisor in office confirmed them for this consultation', () => {
  assert.deepEqual(verified(certify()), [1]);
  assert.deepEqual(verified(certify({}, stranger)), []);
  assert.deepEqual(verified(certify({}, supervisor, 'f'.repeat(64))), []);
  assert.deepEqual(verified(certify({ consultation: 'f'.repeat(32) })), []);
  const late = { validFrom: '2027-06-01', validUntil: '2027-07-01' };
  assert.deepEqual(verified(certify(late)), [], 'after the time in office');
  const altered = { ...certify(), statement: certify().statement.replace('2027-02', '2027-03') };
  assert.deepEqual(verified(altered), []);
  const lying = { ...trust, fingerprint: '0'.repeat(64) };
  assert.deepEqual(verifyConsultationKeys([certify()], consultation, lying), []);
});

test('a later issue replaces the recipient and keeps every group; a contradiction leaves nothing', () => {
  const next = certify({ issue: 2, recipient: second.recipient, validFrom: '2026-12-01' });
  const keys = verifyConsultationKeys([next, certify(), certify()], consultation, trust);
  assert.deepEqual(
    keys.map(({ issue }) => issue),
    [1, 2],
  );
  assert.equal(consultationKeyOn(keys, '2026-11-30')?.recipient, first.recipient);
  assert.equal(consultationKeyOn(keys, '2026-12-01')?.recipient, second.recipient);
  assert.equal(consultationKeyOn(keys, '2027-03-01'), null);
  const fresh = modulusOf(foreign.publicKey);
  const more = certify({ issue: 2, groups: [...groups, { group: 'buyers', modulus: fresh }] });
  assert.deepEqual(verified(certify(), more), [1, 2]);
  const swapped = [groups[0]!, { group: 'health', modulus: fresh }];
  assert.deepEqual(verified(certify(), certify({ issue: 2, groups: swapped })), []);
  assert.deepEqual(verified(certify(), certify({ issue: 2, groups: groups.slice(1) })), []);
  assert.deepEqual(verified(certify(), certify({ validUntil: '2027-02-27' })), [], 'two texts of one issue');
});

test('keys of a form that could harm are not even signed', () => {
  const even = bytesOf(modulusFrom(policeModulus).value - 1n, 256);
  const wrong: Partial<typeof fields>[] = [
    { groups: [] },
    { groups: [groups[0]!, groups[0]!] },
    { groups: [groups[0]!, { ...groups[0]!, group: 'health' }] },
    { groups: [{ group: 'police', modulus: Buffer.from(even).toString('base64url') }] },
    { groups: [{ group: 'Police', modulus: policeModulus }] },
    { issue: 0 },
    { issue: 1.5 },
    { validUntil: '2028-02-28' },
    { validUntil: '2026-11-26' },
    { recipient: 'age1x' },
    { consultation: 'f' },
  ];
  for (const changed of wrong)
    assert.throws(() => certify(changed), { code: 'bad-shape' }, JSON.stringify(changed).slice(0, 60));
});
