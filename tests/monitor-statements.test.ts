// The monitor reads the organisation's statements by code of its own. It must judge as every client does: the
// same certificates through both.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SignedStatement, verifyDeskKey } from '@heed/envelope';
import {
  certifySupervisor,
  makeDeskKey,
  makeMemberSecret,
  makeOrganisationKey,
  memberKeys,
  signDeskKey,
} from '@heed/envelope/keys';
import {
  certifiedDeskKeyOf,
  hasQuorum,
  isFingerprintOf,
  supervisorsOf,
} from '../apps/monitor/src/statement.ts';

const organisation = makeOrganisationKey();
const impostor = makeOrganisationKey();
const [ana, ben, eve] = (await Promise.all([1, 2, 3].map(() => memberKeys(makeMemberSecret())))) as [
  Awaited<ReturnType<typeof memberKeys>>,
  Awaited<ReturnType<typeof memberKeys>>,
  Awaited<ReturnType<typeof memberKeys>>,
];
const desk = await makeDeskKey();
const year = { validFrom: '2026-01-01', validUntil: '2026-12-31', withdraws: [] };
const day = '2026-04-01';

const certify = (by: typeof organisation, of: typeof ana, fields = {}) =>
  certifySupervisor(by, { member: 'somebody', sign: of.publicKey, quorum: 1, ...year, ...fields });
const sign = (by: (typeof ana)[], fields = {}) =>
  signDeskKey(
    organisation.publicKey,
    {
      desk: 'ngo',
      seal: desk.recipient,
      sign: desk.publicKey,
      validFrom: '2026-03-01',
      validUntil: '2026-05-30',
      withdraws: [],
      ...fields,
    },
    by,
  );

const one = [certify(organisation, ana)];
const two = [certify(organisation, ana, { quorum: 2 }), certify(organisation, ben, { quorum: 2 })];
const altered = sign([ana]);
const cases: Readonly<Record<string, readonly [SignedStatement, readonly SignedStatement[], boolean]>> = {
  'signed by the one supervisor': [sign([ana]), one, true],
  'signed by a stranger': [sign([eve]), one, false],
  'signed by both of two': [sign([ana, ben]), two, true],
  'signed by one of two': [sign([ana]), two, false],
  'signed by one where the quorum of both stands in one certificate': [sign([ana]), two.slice(0, 1), false],
  'a supervisor of another organisation': [sign([ana]), [certify(impostor, ana)], false],
  'a supervisor who is withdrawn': [
    sign([ana]),
    [...one, certify(organisation, ben, { withdraws: [ana.publicKey] })],
    false,
  ],
  'a supervisor who is withdrawn by one whose time begins later': [
    sign([ana]),
    [...one, certify(organisation, ben, { validFrom: '2026-03-20', withdraws: [ana.publicKey] })],
    false,
  ],
  'a supervisor whose time had not begun': [
    sign([ana]),
    [certify(organisation, ana, { validFrom: '2026-03-15' })],
    false,
  ],
  'an altered text': [
    { ...altered, statement: altered.statement.replace('2026-05-30', '2026-05-29') },
    one,
    false,
  ],
};

test('monitor and clients agree on which desk keys are certified', () => {
  for (const [name, [certificate, statements, expected]] of Object.entries(cases)) {
    const client = verifyDeskKey(certificate, {
      fingerprint: organisation.fingerprint,
      organisation: organisation.publicKey,
      supervisors: statements,
      day,
    });
    const supervisors = supervisorsOf(organisation.publicKey, statements);
    const key = certifiedDeskKeyOf(organisation.publicKey, certificate, supervisors);
    assert.equal(client.ok, expected, `client: ${name}`);
    const signed = { context: 'heed/desk-key/v1', statement: certificate } as const;
    assert.equal(key !== null && hasQuorum(signed, key.validFrom, supervisors), expected, `monitor: ${name}`);
  }
});

test('a key of a supervisor who left since may stand in the log, and is not served any more', () => {
  const supervisors = supervisorsOf(organisation.publicKey, [
    ...one,
    certify(organisation, ben, { withdraws: [ana.publicKey] }),
  ]);
  const key = certifiedDeskKeyOf(organisation.publicKey, sign([ana]), supervisors);
  assert.ok(key);
  const signed = { context: 'heed/desk-key/v1', statement: sign([ana]) } as const;
  assert.equal(hasQuorum(signed, key.validFrom, supervisors), false);
});

test('a fingerprint is taken in hex and as it is printed', () => {
  const { publicKey, fingerprint } = organisation;
  const digits = (BigInt(`0x${fingerprint}`) % 10n ** 40n).toString().padStart(40, '0');
  assert.ok(
    isFingerprintOf(publicKey, fingerprint) && isFingerprintOf(publicKey, digits.replace(/(.{4})/g, '$1 ')),
  );
  assert.ok(
    !isFingerprintOf(publicKey, impostor.fingerprint) &&
      !isFingerprintOf(publicKey, '') &&
      !isFingerprintOf(impostor.publicKey, fingerprint),
  );
});
