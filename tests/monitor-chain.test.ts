// What the monitor says of rosters and desk keys as chains: honest ones are silent, and each way of dating
// back, forking and going back is found.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newestRosterEntry, type RosterDocument, rosterHash, type SignedStatement } from '@heed/envelope';
import {
  certifySupervisor,
  makeDeskKey,
  makeMemberSecret,
  makeOrganisationKey,
  memberKeys,
  signDeskKey,
  signRoster,
} from '@heed/envelope/keys';
import { rosterEntry } from '@heed/storage';
import { compareChains } from '../apps/monitor/src/chain.ts';
import { newStatementsIn, readClear } from '../apps/monitor/src/clear.ts';
import { emptyMemory } from '../apps/monitor/src/memory.ts';

const organisation = makeOrganisationKey();
const [ana, ben] = (await Promise.all([1, 2].map(() => memberKeys(makeMemberSecret())))) as [
  Awaited<ReturnType<typeof memberKeys>>,
  Awaited<ReturnType<typeof memberKeys>>,
];
type By = readonly (typeof ana)[];
const window = { validUntil: '2026-12-31', withdraws: [] };
const certify = (of: typeof ana, quorum: 1 | 2, validFrom: string) =>
  certifySupervisor(organisation, { member: 'somebody', sign: of.publicKey, quorum, validFrom, ...window });
/** From the twentieth of March on two must sign. */
const supervisors = [
  certify(ana, 1, '2026-01-01'),
  certify(ana, 2, '2026-03-20'),
  certify(ben, 2, '2026-03-20'),
];

const members = [
  { member: 'ana', roles: ['supervisor'], desks: ['ngo'], sign: ana.publicKey, seal: ana.recipient },
];
const roster = (serial: number, last: RosterDocument | null, day: string, by: By = [ana]) =>
  signRoster(organisation.publicKey, { serial, previous: last && rosterHash(last), day, members }, by);
const desk = await Promise.all([makeDeskKey(), makeDeskKey()]);
const deskKey = (at: 0 | 1, validFrom: string, by: By = [ana]) =>
  signDeskKey(
    organisation.publicKey,
    {
      desk: 'ngo',
      seal: desk[at].recipient,
      sign: desk[at].publicKey,
      validFrom,
      validUntil: '2026-05-30',
      withdraws: [],
    },
    by,
  );

const entry = (kind: string, statement: SignedStatement) => `heed/${kind}/v1\n${JSON.stringify(statement)}`;
const ofRoster = (one: RosterDocument) => rosterEntry(JSON.stringify(one));
const newest = (one: RosterDocument, day: string) => newestRosterEntry(rosterHash(one), day);
const first = roster(1, null, '2026-02-01');
const second = roster(2, first, '2026-03-25', [ana, ben]);
const start = [
  ...supervisors.map((one) => entry('supervisor', one)),
  ofRoster(first),
  entry('desk-key', deskKey(0, '2026-03-01')),
];

/** What is said after the log had these entries, and then, looked at again on a later day, those. */
function findings(
  then: readonly string[] = [],
  days = { since: '2026-03-30', today: '2026-04-01' },
): string[] {
  const memory = emptyMemory('https://example.org');
  const bytes = (entries: readonly string[]) => entries.map((text) => new Uint8Array(Buffer.from(text)));
  readClear(bytes(start), memory, 0);
  assert.deepEqual(compareChains(organisation.publicKey, memory, []), []);
  readClear(bytes(then), memory, 0);
  const fresh = newStatementsIn(bytes(then), days.since, days.today);
  const sentences = compareChains(organisation.publicKey, memory, fresh).map(({ says }) => says);
  assert.deepEqual(
    compareChains(organisation.publicKey, memory, []).map(({ says }) => says),
    sentences,
    'it is not forgotten',
  );
  return sentences;
}

test('honest rosters and keys that follow each other are silent', () => {
  const honest = [
    ofRoster(second),
    newest(first, '2026-03-24'),
    newest(first, '2026-03-25'),
    newest(second, '2026-03-25'),
    newest(second, '2026-03-26'),
    entry('desk-key', deskKey(1, '2026-03-25', [ana, ben])),
  ];
  assert.deepEqual(findings(honest), []);
  assert.deepEqual(findings(honest, { since: '2026-03-24', today: '2026-03-25' }), []);
});

test('a roster that one of two supervisors dates back is found', () => {
  const attack = roster(2, first, '2026-03-01');
  assert.match(findings([ofRoster(attack)]).join(), /A roster of 2026-03-01 came .* dated back/);
});

test(
  'a desk key that one of two supervisors dates back is found, and one that begins before the last ' +
    'of its desk',
  () => {
    assert.match(
      findings([entry('desk-key', deskKey(1, '2026-03-10'))]).join(),
      /A desk key of 2026-03-10 .* dated back/,
    );
    const [firstSentence = ''] = findings([entry('desk-key', deskKey(1, '2026-02-10', [ana, ben]))]);
    assert.match(firstSentence, /begins before the one that was there already/);
  },
);

test('a roster that nobody signed, a second one of a number, and one that follows no other are found', () => {
  const unsigned = { ...second, signatures: [] };
  assert.match(findings([ofRoster(unsigned)]).join(), /too few supervisors signed/);
  assert.match(
    findings([ofRoster(second), ofRoster(roster(2, first, '2026-03-26', [ana, ben]))]).join(),
    /Two rosters/,
  );
  assert.match(findings([ofRoster(roster(2, second, '2026-03-26', [ana, ben]))]).join(), /does not follow/);
  for (const text of ['{}', 'null', '', '{"statement":"{}","signatures":[]}'])
    assert.deepEqual(findings([`heed/roster/v2\n${text}`]).length, text.includes('signatures') ? 1 : 0);
});

test('a log that goes back to an older roster is found', () => {
  const went = [ofRoster(second), newest(second, '2026-03-26'), newest(first, '2026-03-27')];
  assert.match(findings(went).join(), /On 2026-03-27 the log says that an older roster is the newest/);
  const unknown = newestRosterEntry('0'.repeat(64), '2026-03-28');
  assert.equal(findings([ofRoster(second), newest(second, '2026-03-26'), unknown]).length, 1);
  assert.deepEqual(findings(['heed/newest-roster/v1\nx', 'heed/newest-roster/v1\n\n9999-99-99']), []);
});
