// Certificates of training: read by another library as well, and by nobody once a letter is another.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { importJWK, type JWK, jwtVerify } from 'jose';
import { certifySupervisor, makeOrganisationKey } from '../keys/organisation.ts';
import { signerFromSeed } from '../signing.ts';
import type { OrganisationTrust } from '../verify/certificates.ts';
import { MAX_BADGE_LENGTH, readBadge, signBadge, type TrainingBadge } from './badge.ts';
import { packBadge, unpackBadge } from './compact.ts';
import { judgeBadge } from './judge.ts';
import { hashName } from './name.ts';
import { signTrainingKey, verifyTrainingKeys } from './training-key.ts';

const signer = signerFromSeed(new Uint8Array(32).fill(7));
const salt = '00112233445566778899aabbccddeeff';
const badge: TrainingBadge = {
  id: '2f6f4d6e-7f0c-4f35-9a2e-0d6c2f8f1b11',
  day: '2026-11-27',
  issuer: { id: 'https://heed.example.org', name: 'Harbour' },
  achievement: {
    id: 'https://heed.example.org/training/police#0123456789ab',
    name: 'Police',
    description: 'A course',
    criteria: 'Answered 18 of 20 questions.',
  },
  recipient: { hash: hashName('Ana Anić', salt), salt },
};

test('a badge is signed as a token that another library verifies, and says what it was given', async () => {
  const token = signBadge(badge, signer);
  assert.deepEqual(readBadge(token), { ok: true, badge, key: signer.publicKey });
  const header = JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()) as { jwk: JWK };
  const { payload, protectedHeader } = await jwtVerify(token, await importJWK(header.jwk, 'EdDSA'), {
    algorithms: ['EdDSA'],
    issuer: badge.issuer.id,
    currentDate: new Date('2026-12-01'),
  });
  assert.equal(protectedHeader.typ, 'JWT');
  assert.equal(payload.jti, `urn:uuid:${badge.id}`);
  assert.equal((payload as { credentialSubject: { id: string } }).credentialSubject.id, payload.sub);
});

test('a token with one letter changed, left out or put in says nothing', () => {
  const token = signBadge(badge, signer);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ é'];
  // The last letter of a signature holds bits that no byte needs.
  for (const letter of letters.slice(0, 64))
    if (letter !== token.at(-1)) assert.equal(readBadge(token.slice(0, -1) + letter).ok, false);
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom(...letters), fc.nat(2), (at, letter, way) => {
      const changed = token.slice(0, at) + (way === 1 ? '' : letter) + token.slice(way === 2 ? at : at + 1);
      fc.pre(changed.replace(/\s/g, '') !== token);
      assert.equal(readBadge(changed).ok, false);
    }),
    { numRuns: 300 },
  );
  assert.equal(readBadge(` ${token.slice(0, 90)}\n${token.slice(90, 99)}\u200b${token.slice(99)} `).ok, true);
});

test('what is no badge is not read: other algorithms, half a token, a huge one, other fields', () => {
  const token = signBadge(badge, signer);
  const [head, body, signature] = token.split('.') as [string, string, string];
  const write = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const read = (part: string) =>
    JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  const resign = (payload: unknown) => {
    const text = `${head}.${write(payload)}`;
    return `${text}.${Buffer.from(signer.sign(Buffer.from(text))).toString('base64url')}`;
  };
  assert.equal(readBadge(resign(read(body))).ok, true);
  for (const wrong of [
    '',
    '..',
    `${head}.${body}`,
    `${write({ ...read(head), alg: 'none' })}.${body}.${signature}`,
    `${write({ ...read(head), alg: 'HS256' })}.${body}.${signature}`,
    'A'.repeat(9000),
    resign({ ...read(body), sub: 'urn:uuid:another' }),
    resign({ ...read(body), validFrom: '2026-02-31T00:00:00Z' }),
    resign({ ...read(body), nbf: 0 }),
    resign({ ...read(body), more: 1 }),
    resign(null),
  ])
    assert.deepEqual(readBadge(wrong), { ok: false, reason: 'malformed' }, wrong.slice(0, 40));
  assert.throws(() => signBadge({ ...badge, day: 'today' }, signer), { code: 'bad-shape' });
});

test('a name is found again however wide its letters are, and not with another salt', () => {
  assert.equal(hashName('  ana\u00a0 ANIC\u0301 ', salt), hashName('Ana Anić', salt));
  assert.equal(hashName('Ana-Marija Anić', salt), hashName('ana marija\u2013anić', salt));
  assert.notEqual(hashName('Ana Anić', salt), hashName('Ana Anić', salt.replace('0', '1')));
  assert.notEqual(hashName('Ana Anić', salt), hashName('Ana Anic', salt));
});

test('a training key counts where a supervisor in office confirmed it, and nothing else does', () => {
  const organisation = makeOrganisationKey();
  const [supervisor, stranger] = [
    signerFromSeed(new Uint8Array(32).fill(1)),
    signerFromSeed(new Uint8Array(32).fill(2)),
  ];
  const office = { validFrom: '2026-01-01', validUntil: '2026-12-31' };
  const trust: OrganisationTrust = {
    organisation: organisation.publicKey,
    fingerprint: organisation.fingerprint,
    supervisors: [
      certifySupervisor(organisation, {
        member: 's',
        sign: supervisor.publicKey,
        quorum: 1,
        withdraws: [],
        ...office,
      }),
    ],
    day: '2026-11-27',
  };
  const life = { sign: signer.publicKey, validFrom: '2026-11-27', validUntil: '2028-11-26', withdraws: [] };
  const sign = (fields: Partial<typeof life> = {}, by = supervisor, of = organisation.publicKey) =>
    signTrainingKey(of, { ...life, ...fields }, by);
  const keys = (...statements: ReturnType<typeof sign>[]) =>
    verifyTrainingKeys(statements, trust).map((key) => key.sign);
  assert.deepEqual(keys(sign()), [signer.publicKey]);
  assert.deepEqual(keys(sign({}, stranger)), []);
  assert.deepEqual(keys(sign({}, supervisor, stranger.publicKey)), []);
  assert.deepEqual(keys(sign({ validFrom: '2027-06-01' })), [], 'after her time in office');
  assert.deepEqual(keys({ ...sign(), statement: sign().statement.replace('2028', '2029') }), []);
  assert.deepEqual(verifyTrainingKeys([sign()], { ...trust, fingerprint: '0'.repeat(64) }), []);
  const token = signBadge(badge, signer);
  const verdict = (statements: ReturnType<typeof sign>[], day = trust.day) =>
    judgeBadge(token, statements, { ...trust, day });
  assert.deepEqual(verdict([sign()]), { ok: true, badge });
  assert.deepEqual(verdict([]), { ok: false, reason: 'unknown-key' });
  assert.deepEqual(verdict([sign({ validFrom: '2026-11-28' })]), { ok: false, reason: 'unknown-key' });
  assert.deepEqual(verdict([sign()], '2026-11-20'), { ok: false, reason: 'future-day' });
  assert.deepEqual(judgeBadge('x', [sign()], trust), { ok: false, reason: 'malformed' });
  const next = sign({ sign: stranger.publicKey, withdraws: [signer.publicKey] as never });
  assert.deepEqual(keys(sign(), next), [stranger.publicKey]);
  assert.throws(() => sign({ validUntil: '2031-01-01' }), { code: 'bad-shape' });
});

test('a token packed for a square code comes back letter for letter, a bomb does not', async () => {
  const token = signBadge(badge, signer);
  const packed = packBadge(token, deflateRawSync);
  assert.ok(packed.length < 0.62 * token.length, `${packed.length} of ${token.length} letters`);
  const unpack = (text: string) =>
    unpackBadge(text, async (bytes) =>
      Uint8Array.from(inflateRawSync(bytes, { maxOutputLength: MAX_BADGE_LENGTH })),
    );
  assert.equal(await unpack(packed), token);
  const [, key, signature] = packed.split('.') as [string, string, string];
  const bomb = deflateRawSync(new Uint8Array(5_000_000)).toString('base64url');
  for (const wrong of [
    '',
    '...',
    'x',
    `${packed}.x`,
    `AAAA.${key}.${signature}`,
    `${bomb}.${key}.${signature}`,
  ])
    assert.equal(await unpack(wrong), null, wrong.slice(0, 20));
});
