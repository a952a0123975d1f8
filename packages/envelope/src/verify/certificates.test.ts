import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeOf, inventDesk } from '../invented.ts';
import { makeMemberSecret, memberKeys } from '../keys/member.ts';
import {
  certifySupervisor,
  countersign,
  makeOrganisationKey,
  signDeskKey,
  signRoster,
} from '../keys/organisation.ts';
import {
  fingerprintDigits,
  type OrganisationTrust,
  verifyDeskKey,
  verifyDeskKeys,
  verifyNewDeskKey,
  verifySupervisors,
} from './certificates.ts';
import { verifyRoster } from './roster.ts';
import type { SignedStatement } from './statement.ts';

const organisation = makeOrganisationKey();
const impostor = makeOrganisationKey();
const [ana, ben, eve] = await Promise.all([1, 2, 3].map(() => memberKeys(makeMemberSecret())));
const [desk, nextDesk] = [await inventDesk(), await inventDesk()];
const year = { validFrom: '2026-01-01', validUntil: '2026-12-31', withdraws: [] };
const spring = { validFrom: '2026-03-01', validUntil: '2026-05-30', withdraws: [] };

const certify = (member: string, sign: string, quorum: 1 | 2, fields = {}) =>
  certifySupervisor(organisation, { member, sign, quorum, ...year, ...fields });
const one = [certify('ana', ana!.publicKey, 1)];
const two = [certify('ana', ana!.publicKey, 2), certify('ben', ben!.publicKey, 2)];

const trustIn = (
  supervisors: SignedStatement[],
  fields: Partial<OrganisationTrust> = {},
): OrganisationTrust => ({
  fingerprint: organisation.fingerprint,
  organisation: organisation.publicKey,
  supervisors,
  day: '2026-04-01',
  ...fields,
});
const fieldsOf = (key: typeof desk, fields = {}) => ({
  desk: 'ngo',
  seal: key.recipient,
  sign: key.publicKey,
  ...spring,
  ...fields,
});
const signed = (by = [ana!], fields = {}, key = desk) =>
  signDeskKey(organisation.publicKey, fieldsOf(key, fields), by);
const outcome = (statement: SignedStatement, trust: OrganisationTrust) => {
  const checked = verifyDeskKey(statement, trust);
  return checked.ok ? (checked.value.current ? 'current' : 'past') : checked.reason;
};

test('a desk key is trusted from the fingerprint down', () => {
  const checked = verifyDeskKey(signed(), trustIn(one));
  assert.ok(checked.ok);
  assert.equal(checked.value.id, desk.id);
  assert.equal(checked.value.current, true);
});

test('a key certified by another organisation, a stranger or nobody is refused', () => {
  assert.equal(outcome(signed(), trustIn(one, { fingerprint: impostor.fingerprint })), 'other-organisation');
  assert.equal(outcome(signed(), trustIn(one, { organisation: impostor.publicKey })), 'other-organisation');
  assert.equal(outcome(signed(), trustIn(one, { organisation: 'x' })), 'other-organisation');
  assert.equal(outcome(signed([eve!]), trustIn(one)), 'unsigned');
  assert.equal(outcome(signed([]), trustIn(one)), 'unsigned');
  const theirs = certifySupervisor(impostor, { member: 'ana', sign: ana!.publicKey, quorum: 1, ...year });
  assert.equal(outcome(signed(), trustIn([theirs])), 'unsigned');
  const foreign = signDeskKey(impostor.publicKey, fieldsOf(desk), [ana!]);
  assert.equal(outcome(foreign, trustIn(one)), 'other-organisation');
});

test('a signature under one context holds under no other', () => {
  const roster = signRoster(
    organisation.publicKey,
    { serial: 0, previous: null, day: '2026-04-01', members: [] },
    [ana!],
  );
  assert.equal(outcome(roster, trustIn(one)), 'unsigned');
  assert.equal(verifyRoster(signed(), trustIn(one)).ok, false);
});

test('where there are two supervisors, one signature is not enough', () => {
  assert.equal(outcome(signed([ana!]), trustIn(two)), 'unsigned');
  assert.equal(outcome(signed([ana!, ben!]), trustIn(two)), 'current');
  assert.equal(outcome(countersign('heed/desk-key/v1', signed([ana!]), ben!), trustIn(two)), 'current');
  assert.equal(outcome(signed([ana!, ana!]), trustIn(two)), 'unsigned', 'one person twice is one person');
  assert.equal(outcome(signed([ana!, eve!]), trustIn(two)), 'unsigned');
});

test('a server that hides the second supervisor does not make one signature enough', () => {
  assert.equal(outcome(signed([ana!]), trustIn([two[0]!])), 'unsigned');
});

test('a withdrawn supervisor certifies nothing more', () => {
  const supervisors = [...one, certify('ben', ben!.publicKey, 1, { withdraws: [ana!.publicKey] })];
  assert.equal(outcome(signed([ana!]), trustIn(supervisors)), 'unsigned');
  assert.equal(verifySupervisors(trustIn(supervisors)).length, 1);
});

test('a desk key is sealed to only from its first day to its last', () => {
  const on = (day: string) => outcome(signed(), trustIn(one, { day }));
  assert.deepEqual(['2026-02-28', '2026-03-01', '2026-05-30', '2026-05-31'].map(on), [
    'past',
    'current',
    'current',
    'past',
  ]);
});

test('a supervisor whose certificate has ended makes no key current', () => {
  const short = [certify('ana', ana!.publicKey, 1, { validUntil: '2026-03-15' })];
  assert.equal(outcome(signed(), trustIn(short)), 'past');
  const expired = [certify('ana', ana!.publicKey, 1, { validUntil: '2026-02-01' })];
  assert.equal(outcome(signed(), trustIn(expired)), 'unsigned');
});

test('a later certificate withdraws an older key of the same desk, and of no other', () => {
  const later = signed([ana!], { withdraws: [desk.id] }, nextDesk);
  const keys = verifyDeskKeys([signed(), later], trustIn(one));
  assert.deepEqual(
    keys.map(({ withdrawn, current }) => [withdrawn, current]),
    [
      [true, false],
      [false, true],
    ],
  );
  const foreign = signed([ana!], { withdraws: [desk.id], desk: 'other' }, nextDesk);
  assert.equal(verifyDeskKeys([signed(), foreign], trustIn(one))[0]!.withdrawn, false);
});

test('one of two supervisors cannot date a key back to the time when one signature was enough', () => {
  const bothSince = (fields: object) => [
    ...one,
    certify('ana', ana!.publicKey, 2, { validFrom: '2026-03-20', ...fields }),
    certify('ben', ben!.publicKey, 2, { validFrom: '2026-03-20', ...fields }),
  ];
  const trust = trustIn(bothSince({}));
  const honest = signed([ana!, ben!], { validFrom: '2026-03-25' }, nextDesk);
  const backdated = signed([ana!], { withdraws: [nextDesk.id] });
  const keysBefore = verifyDeskKeys([honest], trust);
  const reason = (statement: SignedStatement, before = keysBefore) => {
    const checked = verifyNewDeskKey(statement, trust, before);
    return checked.ok ? 'taken' : checked.reason;
  };
  assert.equal(reason(backdated), 'not-enough-today');
  assert.equal(reason(backdated, []), 'not-enough-today', 'also as the first key of a desk');
  assert.equal(reason(signed([ana!, ben!])), 'out-of-order');
  assert.equal(reason(signed([ana!, ben!], { validFrom: '2026-04-02' })), 'taken', 'a clock one day ahead');
  assert.equal(reason(signed([ana!, ben!], { validFrom: '2026-04-03' })), 'future-day');
  const next = verifyDeskKeys([honest, backdated], trust).find(({ id }) => id === nextDesk.id)!;
  assert.deepEqual([next.withdrawn, next.current], [false, true], 'where a server serves it all the same');
});

test('an altered certificate is refused, wherever it is altered', () => {
  const certificate = signed();
  fc.assert(
    fc.property(
      fc.nat(certificate.statement.length - 1),
      fc.constantFrom('A', 'B', '+', '!'),
      (at, letter) => {
        const statement = certificate.statement.slice(0, at) + letter + certificate.statement.slice(at + 1);
        if (statement !== certificate.statement) {
          assert.equal(outcome({ ...certificate, statement }, trustIn(one)), 'unsigned');
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('nothing is signed that a reader would refuse', async () => {
  assert.equal(
    await codeOf(() => signed([ana!], { validUntil: '2026-12-31' })),
    'bad-shape',
    'longer than 120 days',
  );
  assert.equal(
    await codeOf(() => signed([ana!], { validUntil: '2026-02-01' })),
    'bad-shape',
    'ends before it begins',
  );
  assert.equal(await codeOf(() => signed([ana!], { desk: 'a b' })), 'bad-shape');
  assert.equal(await codeOf(() => signed([ana!], { validFrom: '2026-13-01' })), 'bad-shape');
  assert.equal(await codeOf(() => certify('ana', 'x', 1)), 'bad-shape');
});

test('a signed key whose id is not made from its halves is refused', () => {
  const { statement } = signed();
  const json = JSON.parse(statement);
  const forged = JSON.stringify({ ...json, id: '0'.repeat(32) });
  const resigned = countersign('heed/desk-key/v1', { statement: forged, signatures: [] }, ana!);
  assert.equal(outcome(resigned, trustIn(one)), 'bad-shape');
});

test('any object that a server sends as a certificate is an answer, never a crash', () => {
  const statements = fc.record({
    statement: fc.oneof(fc.json(), fc.string()),
    signatures: fc.array(
      fc.record({ key: fc.constantFrom(ana!.publicKey, 'x'), signature: fc.string({ maxLength: 130 }) }),
    ),
  });
  fc.assert(
    fc.property(statements, (statement) => assert.equal(outcome(statement, trustIn(one)), 'unsigned')),
  );
});

test('a fingerprint is read out as ten groups of four digits', () => {
  assert.match(fingerprintDigits(organisation.fingerprint), /^\d{4}( \d{4}){9}$/);
  assert.notEqual(fingerprintDigits(organisation.fingerprint), fingerprintDigits(impostor.fingerprint));
  assert.throws(() => fingerprintDigits('x'), RangeError);
});
