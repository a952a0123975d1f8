import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeMemberSecret, memberKeys } from '../keys/member.ts';
import { certifySupervisor, countersign, makeOrganisationKey, signRoster } from '../keys/organisation.ts';
import type { OrganisationTrust } from './certificates.ts';
import { rosterHash, verifyCurrentRoster, verifyNextRoster, verifyRoster } from './roster.ts';
import type { RosterStatement } from './roster-form.ts';
import type { RosterDocument, SignedStatement } from './statement.ts';

const organisation = makeOrganisationKey();
const [ana, ben] = (await Promise.all([1, 2].map(() => memberKeys(makeMemberSecret())))) as [
  Awaited<ReturnType<typeof memberKeys>>,
  Awaited<ReturnType<typeof memberKeys>>,
];
const window = { validUntil: '2026-12-31', withdraws: [] };
const certify = (member: string, sign: string, quorum: 1 | 2, validFrom: string, fields = {}) =>
  certifySupervisor(organisation, { member, sign, quorum, validFrom, ...window, ...fields });
const alone = [certify('ana', ana.publicKey, 1, '2026-01-01')];
/** From the twentieth of March on two must sign. */
const both = [
  ...alone,
  certify('ana', ana.publicKey, 2, '2026-03-20'),
  certify('ben', ben.publicKey, 2, '2026-03-20'),
];
const trustIn = (supervisors: SignedStatement[], day = '2026-04-01'): OrganisationTrust => ({
  fingerprint: organisation.fingerprint,
  organisation: organisation.publicKey,
  supervisors,
  day,
});
const members = [
  { member: 'ana', roles: ['supervisor'], desks: ['ngo'], sign: ana.publicKey, seal: ana.recipient },
];
const roster = (fields: Partial<RosterStatement>, by = [ana]) =>
  signRoster(
    organisation.publicKey,
    { serial: 1, previous: null, day: '2026-02-01', members, ...fields },
    by,
  );
const reason = (checked: { readonly ok: boolean; readonly reason?: string }) => checked.reason ?? 'ok';
const first = roster({});
const after = (last: RosterDocument, fields: Partial<RosterStatement>, by = [ana]) =>
  roster({ serial: 2, previous: rosterHash(last), ...fields }, by);

test('a roster names its members by their hash, so that its statement can be shown to everybody', () => {
  const checked = verifyRoster(first, trustIn(alone));
  assert.ok(checked.ok);
  assert.deepEqual(checked.value.members, members);
  assert.ok(!first.statement.includes(ana.recipient) && !first.statement.includes('supervisor'));
  assert.equal(reason(verifyRoster({ ...first, members: '[]' }, trustIn(alone))), 'bad-shape');
});

test(
  'a roster of the former version, whose statement holds the members, is still read, and starts the ' +
    'chain',
  () => {
    const value = {
      version: 1,
      organisation: organisation.publicKey,
      serial: 1,
      previous: null,
      day: '2026-02-01',
      members,
    };
    const former = countersign('heed/roster/v1', { statement: JSON.stringify(value), signatures: [] }, ana);
    assert.equal(reason(verifyCurrentRoster(former, trustIn(alone))), 'ok');
    const next = after(former, { day: '2026-04-01' });
    assert.equal(reason(verifyNextRoster(next, trustIn(alone), former)), 'ok');
    assert.equal(
      reason(verifyNextRoster(former, trustIn(alone), null)),
      'bad-shape',
      'no new one of that version',
    );
  },
);

test('one of two supervisors cannot sign alone by a day on which one signature was enough', () => {
  const attack = after(first, { day: '2026-03-01' });
  assert.equal(
    reason(verifyRoster(attack, trustIn(both))),
    'ok',
    'by its own day alone it would be believed',
  );
  assert.equal(reason(verifyCurrentRoster(attack, trustIn(both))), 'not-enough-today');
  assert.equal(reason(verifyNextRoster(attack, trustIn(both), first)), 'not-enough-today');
  const honest = after(first, { day: '2026-03-25' }, [ana, ben]);
  assert.equal(reason(verifyNextRoster(honest, trustIn(both), first)), 'ok');
});

test('a supervisor whose certificate has ended signs no new roster by an older day', () => {
  const expired = [certify('ana', ana.publicKey, 1, '2026-01-01', { validUntil: '2026-03-15' })];
  assert.equal(
    reason(verifyNextRoster(after(first, { day: '2026-03-10' }), trustIn(expired), first)),
    'not-enough-today',
  );
});

test('a roster follows the last one: its serial, its hash, no earlier day, and no day to come', () => {
  const trust = trustIn(alone);
  const next = (fields: Partial<RosterStatement>) =>
    reason(verifyNextRoster(after(first, fields), trust, first));
  assert.equal(next({ day: '2026-04-01' }), 'ok');
  assert.equal(next({ day: '2026-02-01' }), 'ok', 'on the same day');
  assert.equal(next({ day: '2026-01-31' }), 'out-of-order');
  assert.equal(next({ day: '2000-01-01' }), 'unsigned');
  assert.equal(next({ day: '2026-04-02' }), 'ok', 'a clock that is one day ahead');
  assert.equal(next({ day: '2026-04-03' }), 'future-day');
  assert.equal(next({ day: '2026-04-01', serial: 1 }), 'out-of-order');
  assert.equal(next({ day: '2026-04-01', serial: 3 }), 'out-of-order');
  assert.equal(next({ day: '2026-04-01', previous: null }), 'out-of-order');
  assert.equal(next({ day: '2026-04-01', previous: '0'.repeat(64) }), 'out-of-order');
  assert.equal(reason(verifyNextRoster(first, trust, first)), 'out-of-order', 'the same one twice');
  assert.equal(reason(verifyNextRoster(first, trust, null)), 'ok');
  assert.equal(reason(verifyNextRoster(after(first, { day: '2026-04-01' }), trust, null)), 'out-of-order');
});

test('a clock that was a year ahead does not close the chain for a year', () => {
  const ahead = roster({ day: '2026-11-01' });
  const checked = verifyNextRoster(after(ahead, { day: '2026-04-01' }), trustIn(alone), ahead);
  assert.equal(reason(checked), 'ok');
  assert.equal(
    reason(verifyNextRoster(after(ahead, { day: '2026-03-31' }), trustIn(alone), ahead)),
    'out-of-order',
  );
});

test('whatever a server gives as a roster is judged, never a crash', () => {
  const rosters = fc.record({
    statement: fc.oneof(fc.json(), fc.string()),
    signatures: fc.array(
      fc.record({ key: fc.constantFrom(ana.publicKey, 'x'), signature: fc.string({ maxLength: 130 }) }),
    ),
    members: fc.oneof(fc.constant(undefined), fc.json(), fc.string()),
  });
  fc.assert(
    fc.property(rosters, (one) => assert.equal(verifyNextRoster(one, trustIn(alone), first).ok, false)),
  );
});
