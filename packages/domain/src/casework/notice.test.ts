import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, dayOf } from '../time/index.ts';
import {
  type Body,
  buildCaseFile,
  checkBody,
  deadlinesIn,
  isReviewedByTwo,
  noticeRefusal,
  noticeReviewers,
  noticeStatus,
  readWebAddress,
  recordsOfKind,
  sameAddress,
  type Version,
} from './index.ts';

const hex = (n: number) => n.toString(16).padStart(32, '0');
const [mila, ana, ben] = [hex(1), hex(2), hex(3)];
const start = Date.parse('2026-11-02T09:00:00Z');
const noOutcome = {
  language: '',
  receivedOn: null,
  monetary: '',
  provision: '',
  account: '',
  groundKind: '',
  ground: '',
  explanation: '',
  facts: '',
  automated: '',
  complaintEndedOn: null,
  complaintResult: '',
  disputeBody: '',
  disputedOn: null,
  disputeEndedOn: null,
  disputeResult: '',
  noFurther: false,
  wrong: '',
  informedOf: '',
} as const;
const notice = (more: Partial<Body<'notice'>> = {}): Body<'notice'> => ({
  ...noOutcome,
  ...{ what: 'picture', addresses: ['https://pictures.example.org/1'], platform: 'other' },
  ...{
    platformName: 'Pictures',
    under18: 'no',
    own: 'no',
    removalWish: 'yes',
    safe: 'yes',
    harm: 'Nobody seen.',
  },
  ...{ decision: 'notify', law: 'dsa', keyword: 'NON_CONSENSUAL_IMAGE_SHARING', reasons: 'No consent.' },
  ...{ goodFaith: true, authorisedOn: null, sentOn: null, receipt: '', answeredOn: null, answer: '' },
  ...{ answerWords: '', complainedOn: null, informedOn: null, ...more },
});

type WrittenVersion = readonly [by: string | null, more?: Partial<Body<'notice'>>];

/** One notice, by the members who wrote its versions, an hour apart. */
function recordBy(...versions: readonly WrittenVersion[]) {
  const all = versions.map(
    ([by, more], at): Version<'notice'> => ({
      ...{ version: 2, kind: 'notice', thing: hex(99), id: hex(100 + at), by, body: notice(more) },
      ...{ replaces: at === 0 ? [] : [hex(99 + at)], at: start + at * 3_600_000 },
    }),
  );
  const file = buildCaseFile(all);
  return { file, record: recordsOfKind(file, 'notice')[0]! };
}
const faultsOf = (more: Partial<Body<'notice'>>) => {
  const checked = checkBody('notice', notice(more));
  return checked.ok ? [] : checked.faults.map(({ field, code }) => `${field} ${code}`);
};

test('a notice is refused unless it says what the law asks, and where it could hurt', () => {
  assert.deepEqual(faultsOf({}), []);
  assert.deepEqual(faultsOf({ under18: 'unknown' }), ['decision never-notice-of-child']);
  assert.deepEqual(faultsOf({ under18: 'yes' }), ['decision never-notice-of-child']);
  assert.deepEqual(faultsOf({ own: 'yes', removalWish: 'no' }), ['decision own-advertisement']);
  assert.deepEqual(faultsOf({ own: 'yes', removalWish: 'cannot-ask' }), ['decision own-advertisement']);
  assert.deepEqual(faultsOf({ own: 'yes', removalWish: 'yes' }), []);
  assert.deepEqual(faultsOf({ safe: 'no' }), ['decision not-safe-to-remove']);
  assert.deepEqual(faultsOf({ law: '', keyword: '', reasons: ' ', goodFaith: false }), [
    'law must-be-chosen',
    'keyword must-be-chosen',
    'reasons needs-words',
    'goodFaith needs-good-faith',
  ]);
  assert.deepEqual(faultsOf({ law: 'us-48h' }), ['authorisedOn needs-authorisation']);
  assert.deepEqual(faultsOf({ law: 'us-48h', authorisedOn: '2026-11-01' }), []);
  assert.deepEqual(faultsOf({ platformName: ' ' }), ['platformName needs-platform']);
  assert.deepEqual(faultsOf({ platform: '' }), ['platform must-be-chosen']);
});

test('what is not sent needs no law, no reasons and no word of good faith', () => {
  const bare = { law: '', keyword: '', reasons: '', goodFaith: false } as const;
  assert.deepEqual(
    faultsOf({ ...bare, decision: 'no-action', under18: 'yes', own: 'yes', removalWish: 'no' }),
    [],
  );
  assert.deepEqual(faultsOf({ ...bare, decision: 'wait', safe: 'no' }), []);
  assert.deepEqual(faultsOf({ ...bare, decision: 'wait', sentOn: '2026-11-02' }), [
    'sentOn sent-needs-notify',
  ]);
});

test('an answer has a day after sending, and says what was done', () => {
  const sending = { sentOn: '2026-11-05' } as const;
  assert.deepEqual(faultsOf({ ...sending, answeredOn: '2026-11-04', answer: 'REMOVED' }), [
    'answeredOn answer-needs-sent',
  ]);
  assert.deepEqual(faultsOf({ answeredOn: '2026-11-06', answer: 'REMOVED' }), [
    'answeredOn answer-needs-sent',
  ]);
  assert.deepEqual(faultsOf({ ...sending, answeredOn: '2026-11-06' }), ['answer must-be-chosen']);
  assert.deepEqual(faultsOf({ ...sending, answer: 'REMOVED' }), ['answeredOn needs-day']);
  assert.deepEqual(faultsOf({ ...sending, complainedOn: '2026-11-06' }), ['answeredOn needs-day']);
});

test('addresses: what a browser would run is none, look-alikes show, invisible letters go', () => {
  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'not an address',
    '',
    'https://',
    'http://localhost/',
    'https:// ',
  ])
    assert.deepEqual(readWebAddress(bad), { fault: 'not-a-web-address' }, bad);
  assert.deepEqual(readWebAddress('https://ana:secret@example.org/'), { fault: 'address-has-password' });
  assert.deepEqual(readWebAddress(' https://ex\u200bample.org/a\u202e '), { href: 'https://example.org/a' });
  // The first letter is Cyrillic.
  assert.deepEqual(readWebAddress('https://\u0430pple.example.org/'), {
    href: 'https://xn--pple-43d.example.org/',
  });
  assert.deepEqual(faultsOf({ addresses: ['javascript:alert(1)', 'https://a:b@example.org/'] }), [
    'addresses not-a-web-address',
  ]);
});

test('two members agree to exactly what stands, or nothing is sent', () => {
  assert.deepEqual(noticeReviewers(recordBy([mila]).record), [mila]);
  assert.ok(!isReviewedByTwo(recordBy([mila], [mila]).record), 'one member twice');
  assert.ok(isReviewedByTwo(recordBy([mila], [ana]).record));
  assert.ok(!isReviewedByTwo(recordBy([mila], [null]).record), 'nobody signed the second');
  assert.ok(!isReviewedByTwo(recordBy([mila], [ana, { reasons: 'Other words.' }]).record), 'other words');
  assert.ok(
    !isReviewedByTwo(recordBy([mila], [ana], [mila, { addresses: ['https://example.org/2'] }]).record),
    'another address after the second look',
  );
  assert.ok(!isReviewedByTwo(recordBy([mila], [ana, { decision: 'wait' }]).record), 'the second says wait');
  assert.ok(
    !isReviewedByTwo(recordBy([mila], [ana, { decision: 'wait' }], [mila]).record),
    'the first says it again after the second said wait',
  );
  assert.ok(isReviewedByTwo(recordBy([mila], [ana, { decision: 'no-action' }], [mila], [ben]).record));
  assert.ok(isReviewedByTwo(recordBy([mila], [ana, { harm: 'Somebody else’s words.' }]).record));
});

test('‘sent’ is written only of what two agreed to', () => {
  const sentNotice = notice({ sentOn: '2026-11-03' });
  assert.equal(noticeRefusal(null, sentNotice, mila), 'needs-second-reviewer');
  assert.equal(noticeRefusal(recordBy([mila]).record, sentNotice, mila), 'needs-second-reviewer');
  assert.equal(noticeRefusal(recordBy([mila]).record, sentNotice, ana), null);
  assert.equal(noticeRefusal(recordBy([mila], [ana]).record, sentNotice, mila), null);
  assert.equal(
    noticeRefusal(
      recordBy([mila], [ana]).record,
      { ...sentNotice, reasons: 'Changed at the last moment.' },
      mila,
    ),
    'needs-second-reviewer',
  );
  assert.equal(noticeRefusal(recordBy([mila]).record, notice(), mila), null);
});

test('what falls due: the second look, sending, the answer after 1, 7, 14 days, telling, complaint', () => {
  const due = (...versions: readonly WrittenVersion[]) =>
    deadlinesIn(recordBy(...versions).file).map(({ kind, day }) => `${kind} ${day}`);
  const today = dayOf(start);
  const american = { law: 'us-48h', authorisedOn: '2026-11-01' } as const;
  assert.deepEqual(due([mila]), [`notice-review ${today}`]);
  assert.deepEqual(due([mila], [ana]), [`notice-send ${today}`]);
  const sentOn = (daysAgo: number) => ({ sentOn: addDays(today, -daysAgo) });
  for (const [daysAgo, day] of [
    [0, 1],
    [1, 7],
    [6, 7],
    [7, 14],
    [40, 14],
  ] as const)
    assert.deepEqual(due([mila], [ana, sentOn(daysAgo)]), [
      `notice-receipt ${addDays(today, day - daysAgo)}`,
    ]);
  assert.deepEqual(due([mila], [ana, { ...sentOn(1), receivedOn: today }]), [
    `notice-answer ${addDays(today, 6)}`,
  ]);
  assert.deepEqual(
    due([mila, american], [ana, { ...american, ...sentOn(0) }]),
    [`notice-receipt ${addDays(today, 2)}`],
    'the American request gives 48 hours',
  );
  const reply = { ...sentOn(3), answeredOn: today } as const;
  assert.deepEqual(due([mila], [ana, { ...reply, answer: 'NO_ACTION' }]), [`notice-tell ${today}`]);
  assert.deepEqual(due([mila], [ana, { ...reply, answer: 'NO_ACTION', informedOn: today }]), [
    'notice-complain 2027-05-02',
  ]);
  assert.deepEqual(due([mila], [ana, { ...reply, answer: 'REMOVED', informedOn: today }]), []);
  assert.deepEqual(due([mila, { decision: 'no-action' }]), []);
  assert.deepEqual(due([mila], [ana, { decision: 'wait' }]), [`notice-review ${addDays(today, 7)}`]);
});

test('complaint and dispute have clocks of their own, and the person hears of each outcome', () => {
  const refusal = { sentOn: '2026-11-02', answeredOn: '2026-11-02', answer: 'NO_ACTION' } as const;
  const due = (more: Partial<Body<'notice'>>) => {
    const { file, record } = recordBy([mila], [ana, { ...refusal, ...more }]);
    const [deadline] = deadlinesIn(file);
    const status = noticeStatus(record);
    assert.equal(status.day, deadline?.day ?? null);
    return deadline === undefined ? status.state : `${deadline.kind} ${deadline.day}`;
  };
  const telling = { informedOn: '2026-11-02', informedOf: 'answer' } as const;
  const complaint = { ...telling, complainedOn: '2026-11-02' } as const;
  assert.equal(due(telling), 'notice-complain 2027-05-02');
  assert.equal(due({ ...telling, noFurther: true }), 'end');
  assert.equal(due(complaint), 'notice-complaint 2026-11-16');
  const complaintEnd = { ...complaint, complaintEndedOn: '2026-11-20', complaintResult: 'upheld' } as const;
  assert.equal(
    due(complaintEnd),
    'notice-tell 2026-11-20',
    'told of the answer is not told of the complaint',
  );
  const afterComplaint = { ...complaintEnd, informedOf: 'complaint' } as const;
  assert.equal(due(afterComplaint), 'notice-dispute 2026-11-27');
  assert.equal(due({ ...afterComplaint, complaintResult: 'reversed' }), 'end');
  const dispute = { ...afterComplaint, disputedOn: '2026-11-21', disputeBody: 'A body (invented)' } as const;
  assert.equal(due(dispute), 'notice-dispute-answer 2027-02-19');
  const over = { ...dispute, disputeEndedOn: '2026-12-01', disputeResult: 'partly' } as const;
  assert.equal(due(over), 'notice-tell 2026-12-01');
  assert.equal(due({ ...over, informedOf: 'dispute' }), 'end');
  assert.deepEqual(faultsOf({ ...refusal, ...dispute, disputeBody: ' ' }), ['disputeBody needs-words']);
  assert.deepEqual(faultsOf({ ...refusal, ...complaint, complaintResult: 'upheld' }), [
    'complaintResult must-be-chosen',
  ]);
  assert.deepEqual(faultsOf({ ...refusal, complainedOn: '2026-11-01' }), ['complainedOn day-too-early']);
});

test('the server hears of a notice what it needs to list it, and nothing else', () => {
  const secret = 'canary';
  const { record } = recordBy([
    mila,
    {
      addresses: [`https://example.org/${secret}`],
      ...{ platformName: secret, reasons: secret, harm: secret, receipt: secret, answerWords: secret },
    },
  ]);
  const status = noticeStatus(record);
  assert.doesNotMatch(JSON.stringify(status), new RegExp(secret));
  assert.deepEqual(status, {
    ...{ thing: hex(99), state: 'review', day: dayOf(start), platform: 'other', member: mila, year: null },
  });
});

test('a second notice for one address is found, its own is none', () => {
  const { record } = recordBy([mila]);
  assert.equal(sameAddress([record], notice(), record.id), null);
  assert.equal(sameAddress([record], notice(), hex(7)), record);
  const alike = notice({ addresses: ['https://Pictures.example.org/\u200b1 '] });
  assert.equal(sameAddress([record], alike, hex(7)), record, 'typed otherwise');
  assert.equal(sameAddress([record], notice({ addresses: ['https://example.org/else'] }), hex(7)), null);
});
