import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  agreedParts,
  type Body,
  basisOf,
  bodiesOf,
  buildCaseFile,
  canRead,
  checkBody,
  deadlinesIn,
  formatEntry,
  kinds,
  lacksGuardian,
  latest,
  latestAlarm,
  longestUnfinished,
  mayReach,
  maySend,
  nextStates,
  parseEntry,
  type RecordKind,
  recordsOfKind,
  recordsRestingOn,
  referralStates,
  referralsTo,
  type Version,
  withConsentAlone,
} from './index.ts';

const inErrorOf = (file: ReturnType<typeof buildCaseFile>) => (file.inError ?? []).map(({ id }) => id);
const hex = (n: number) => n.toString(16).padStart(32, '0');
let counter = 0;
function version<K extends RecordKind>(kind: K, body: Body<K>, more: Partial<Version<K>> = {}): Version<K> {
  counter++;
  const by = hex(7);
  return {
    version: 2,
    kind,
    thing: hex(1000 + counter),
    replaces: [],
    at: counter,
    id: hex(counter),
    by,
    body,
    ...more,
  };
}
const task = (title: string, more: Partial<Body<'task'>> = {}): Body<'task'> => ({
  title,
  due: '2026-11-30',
  assignee: null,
  repeat: '',
  done: null,
  ...more,
});
const ngo = { kind: 'organisation', id: '', name: 'Harbour, example.org' } as const;
const consent = (more: Partial<Body<'consent'>> = {}): Body<'consent'> => ({
  purpose: 'shelter',
  recipient: ngo,
  parts: ['name', 'needs'],
  withhold: [],
  given: '2026-11-01',
  ...{ giver: 'person', giverName: '', right: '', reason: '' },
  how: 'said',
  until: null,
  withdrawn: null,
  ...more,
});
const send = (versions: readonly Version[], more: Partial<Parameters<typeof maySend>[1]> = {}) =>
  maySend(buildCaseFile(versions), {
    to: ngo,
    parts: ['needs'],
    now: Date.parse('2026-11-25T12:00:00Z'),
    ...more,
  });

test('an entry that was written is read again; what is not one is refused and never thrown', () => {
  const entry = {
    version: 2,
    kind: 'task',
    thing: hex(1),
    replaces: [],
    at: 5,
    body: task('Ring the shelter'),
  } as const;
  assert.deepEqual(parseEntry(formatEntry(entry)), entry);
  for (const text of [
    '',
    'null',
    '[]',
    '{}',
    '{"version":1}',
    formatEntry({ ...entry, kind: 'nothing' as RecordKind }),
  ])
    assert.equal(parseEntry(text), null, text);
  assert.equal(parseEntry(JSON.stringify({ ...entry, body: { ...entry.body, done: 'yesterday' } })), null);
  fc.assert(fc.property(fc.string(), (text) => void parseEntry(text)));
});

test('a fault names the field and says what to do', () => {
  const bad = checkBody('assessment', {
    set: 'ilo',
    adult: true,
    indicators: {},
    acts: [],
    meansUsed: [],
    purposes: [],
    act: '',
    means: '',
    purpose: '',
    verdict: 'more-needed',
    why: ' ',
    coding: [],
  });
  assert.deepEqual(bad, {
    ok: false,
    faults: [{ field: 'why', code: 'needs-reason-for-decision', values: {} }],
  });
  assert.equal(checkBody('consent', consent({ parts: [] })).ok, false);
});

test('what is replaced stays as earlier; two written at once both stand until one replaces both', () => {
  const recordId = hex(1);
  const first = version('task', task('one'), { thing: recordId });
  const leftVersion = version('task', task('left'), { thing: recordId, replaces: [first.id] });
  const right = version('task', task('right'), { thing: recordId, replaces: [first.id] });
  const [both] = buildCaseFile([first, leftVersion, right]).records;
  assert.deepEqual(both?.current, [leftVersion, right]);
  assert.deepEqual(both?.superseded, [first]);
  const merged = version('task', task('merged'), { thing: recordId, replaces: [leftVersion.id, right.id] });
  const [one] = buildCaseFile([first, leftVersion, right, merged]).records;
  assert.deepEqual(one?.current, [merged]);
  assert.equal(one?.superseded.length, 3);
});

test('whatever replaces whatever, every thing stands and no version is lost', () => {
  const arbitrary = fc.array(
    fc.record({
      thing: fc.nat(3),
      kind: fc.constantFrom(...kinds),
      replaces: fc.array(fc.nat(12), { maxLength: 4 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(arbitrary, (drafts) => {
      const versions = drafts.map(
        ({ thing: record, kind, replaces }, at) =>
          ({
            ...version(kind, {} as never),
            id: hex(at),
            thing: hex(100 + record),
            replaces: replaces.map(hex),
          }) as Version,
      );
      const { records } = buildCaseFile(versions);
      for (const record of records) assert.ok(record.current.length > 0);
      const retained = records.flatMap(({ current, superseded }) => [...current, ...superseded]);
      const first = new Map<string, RecordKind>();
      for (const { thing: recordId, kind } of versions) if (!first.has(recordId)) first.set(recordId, kind);
      assert.equal(
        retained.length,
        versions.filter(({ thing: recordId, kind }) => first.get(recordId) === kind).length,
      );
    }),
  );
});

test('she is reached inside her windows alone, and the strictest of two plans counts', () => {
  const plan = (...windows: Body<'safe-contact'>['windows']): Body<'safe-contact'> => ({
    ways: [],
    windows,
    timeZone: 'Europe/Zagreb',
    codeWord: '',
    never: '',
    reviewOn: null,
  });
  const evening = plan({ weekday: 3, from: '18:00', to: '20:00' });
  const wednesdayNoon = Date.parse('2026-11-25T12:00:00+01:00');
  const six = Date.parse('2026-11-25T18:00:00+01:00');
  const reach = (now: number, ...plans: Body<'safe-contact'>[]) =>
    mayReach(buildCaseFile(plans.map((body) => version('safe-contact', body))), now);
  assert.equal(reach(wednesdayNoon), null);
  assert.equal(reach(wednesdayNoon, plan()), null, 'a plan without windows forbids no hour');
  assert.equal(reach(wednesdayNoon, evening), six);
  assert.equal(reach(six, evening), null);
  assert.equal(reach(six + 2 * 3_600_000, evening), six + 7 * 86_400_000, 'the end is outside');
  const late = plan({ weekday: 3, from: '19:00', to: '21:00' });
  assert.equal(reach(wednesdayNoon, evening, late), six + 3_600_000);
  assert.equal(reach(wednesdayNoon, evening, plan({ weekday: 4, from: '08:00', to: '09:00' })), 'never');
  // Over the change of the clocks in March the hour by the clock stays.
  const march = Date.parse('2026-03-28T12:00:00+01:00');
  assert.equal(
    reach(march, plan({ weekday: 7, from: '18:00', to: '19:00' })),
    Date.parse('2026-03-29T18:00:00+02:00'),
  );
});

test('nothing goes out without a living consent for each part and this recipient', () => {
  assert.deepEqual(send([]), { ok: false, why: 'no-consent', parts: ['needs'] });
  assert.deepEqual(send([version('consent', consent())]), { ok: true });
  const other = consent({ recipient: { ...ngo, name: 'Somebody else' } });
  assert.deepEqual(send([version('consent', other)]), { ok: false, why: 'no-consent', parts: ['needs'] });
  assert.deepEqual(send([version('consent', consent({ withdrawn: '2026-11-02' }))]), {
    ok: false,
    why: 'consent-withdrawn',
    parts: ['needs'],
  });
  assert.deepEqual(send([version('consent', consent({ until: '2026-11-24' }))]), {
    ok: false,
    why: 'consent-over',
    parts: ['needs'],
  });
  assert.deepEqual(send([version('consent', consent())], { parts: ['needs', 'health'] }), {
    ok: false,
    why: 'part-withheld',
    parts: ['health'],
  });
  const partial = consent({ withhold: [{ part: 'needs', why: 'her brother works there' }] });
  assert.deepEqual(send([version('consent', partial)]), {
    ok: false,
    why: 'part-withheld',
    parts: ['needs'],
  });
});

test('a new consent says who agreed: for a child by which right, for nobody because of which danger', () => {
  const faultsOn = (more: Partial<Body<'consent'>>) => {
    const checked = checkBody('consent', consent(more));
    return checked.ok ? [] : checked.faults.map(({ field, code }) => `${field} ${code}`);
  };
  assert.deepEqual(faultsOn({ giver: '' }), ['giver must-be-chosen']);
  assert.deepEqual(faultsOn({ giver: '', withdrawn: '2026-11-02' }), [], 'one of before can be taken back');
  for (const giver of ['parent', 'guardian'] as const)
    assert.deepEqual(faultsOn({ giver }), ['giverName needs-words', 'right needs-words']);
  assert.deepEqual(faultsOn({ giver: 'guardian', giverName: 'Ms N', right: 'court, 3 May' }), []);
  assert.deepEqual(faultsOn({ how: 'not-asked' }), ['how must-be-chosen']);
  const nobody = { giver: 'nobody', how: 'not-asked' } as const;
  assert.deepEqual(faultsOn(nobody), ['reason needs-words']);
  assert.deepEqual(faultsOn({ ...nobody, reason: 'He locks her in.' }), []);
});

test('what goes because of danger goes on that day and the next, never where the person forbade it', () => {
  const nobody = { giver: 'nobody', how: 'not-asked', reason: 'He locks her in.' } as const;
  const on = (day: string) => version('consent', consent({ ...nobody, given: day }));
  assert.deepEqual(send([on('2026-11-24')]), { ok: true });
  assert.deepEqual(send([on('2026-11-23')]), { ok: false, why: 'consent-over', parts: ['needs'] });
  const police = { kind: 'police', id: '', name: 'Police' } as const;
  const forbidden = [
    version('never', { police: true, immigration: true, others: '' }),
    version('consent', consent({ ...nobody, recipient: police, given: '2026-11-25' })),
  ];
  assert.deepEqual(send(forbidden, { to: police }), { ok: false, why: 'never-police', parts: ['needs'] });
});

test('danger goes not over what the person withheld or took back; an override does', () => {
  const nobody = { giver: 'nobody', how: 'not-asked', reason: 'x', given: '2026-11-25' } as const;
  const danger = version('consent', consent(nobody));
  const whyOf = (...all: Version[]) => {
    const may = send([...all, danger], { parts: ['name'] });
    return may.ok ? 'goes' : may.why;
  };
  const withhold = [{ part: 'name', why: 'She said never.' }] as const;
  const withheld = version('consent', consent({ withhold: [...withhold] }));
  const withdrawn = version('consent', consent({ withdrawn: '2026-11-25' }));
  assert.equal(whyOf(), 'goes');
  assert.equal(whyOf(withheld), 'refused-by-person');
  assert.equal(
    whyOf(version('consent', consent({ withhold: [...withhold], until: '2026-11-03' }))),
    'refused-by-person',
  );
  assert.equal(whyOf(withdrawn), 'refused-by-person');
  const typed = { ...ngo, id: '', kind: 'service', name: ` ${ngo.name.toUpperCase()}` } as const;
  assert.equal(
    whyOf(version('consent', consent({ recipient: typed, withdrawn: '2026-11-25' }))),
    'refused-by-person',
  );
  const needsAlone = version('consent', consent({ parts: ['needs'] }));
  assert.equal(whyOf(withdrawn, needsAlone), 'refused-by-person', 'she took the name back');
  assert.equal(whyOf(withdrawn, version('consent', consent())), 'goes', 'she has agreed anew');
  assert.equal(whyOf(needsAlone), 'goes', 'of the name she was not asked');
  const other = { kind: 'organisation', id: '', name: 'Lantern' } as const;
  assert.equal(whyOf(version('consent', consent({ recipient: other, withdrawn: '2026-11-25' }))), 'goes');
  assert.deepEqual(agreedParts(buildCaseFile([withheld, danger]), ngo, Date.parse('2026-11-25T12:00:00Z')), [
    'needs',
  ]);
  const override = {
    reason: 'life',
    act: 'Rang the ambulance',
    told: 'not-safe-to-tell',
    why: 'No time',
  } as const;
  const at = Date.parse('2026-11-25T11:00:00Z');
  assert.equal(whyOf(withheld, version('exception', { ...override, at, review: null })), 'goes');
});

test('it is known on whose word the parts go, and whether that word holds for a child', () => {
  const going = { to: ngo, parts: ['name', 'needs'], now: Date.parse('2026-11-25T12:00:00Z') } as const;
  const parent = { giver: 'parent', giverName: 'Ana, mother', right: 'custody' } as const;
  const nobody = { giver: 'nobody', how: 'not-asked', reason: 'x', given: '2026-11-25' } as const;
  const [own, guardian, danger] = [{}, parent, nobody].map((more) => version('consent', consent(more)));
  const basis = (...all: Version[]) => basisOf(buildCaseFile(all), going);
  assert.equal(basis(own!, danger!), 'person');
  assert.equal(basis(guardian!, danger!), 'guardian');
  assert.equal(basis(danger!), 'danger');
  assert.equal(basis(), 'danger');
  const alone = maySend(withConsentAlone(buildCaseFile([danger!])), going);
  assert.equal(alone.ok, false, 'no consent to a record');
  const part = version('consent', consent({ parts: ['name'] }));
  assert.equal(basis(part, danger!), 'danger', 'one part goes without consent');
  const lacks = (...all: Version[]) => lacksGuardian(buildCaseFile(all), going);
  assert.deepEqual([lacks(own!), lacks(danger!), lacks(guardian!)], [true, true, false]);
  assert.equal(lacks(version('consent', consent({ right: 'Health Act: from 16' }))), false);
});

test('of two consents written at once both must say yes', () => {
  const recordId = hex(5);
  const [yes, no] = [consent(), consent({ withdrawn: '2026-11-20' })].map((body) =>
    version('consent', body, { thing: recordId }),
  );
  assert.equal(send([yes!, no!]).ok, false);
});

test('never police, never immigration goes before any consent', () => {
  const police = { kind: 'police', id: '', name: 'Police' } as const;
  const immigration = { kind: 'immigration', id: '', name: 'Office' } as const;
  const agreed = [police, immigration].map((recipient) => version('consent', consent({ recipient })));
  const nonDisclosure = version('never', { police: true, immigration: true, others: '' });
  assert.equal(send(agreed, { to: police }).ok, true);
  assert.deepEqual(send([...agreed, nonDisclosure], { to: police }), {
    ok: false,
    why: 'never-police',
    parts: ['needs'],
  });
  assert.deepEqual(send([...agreed, nonDisclosure], { to: immigration }), {
    ok: false,
    why: 'never-immigration',
    parts: ['needs'],
  });
});

test('for a life or a child it may go out for a day, unless the second member says no', () => {
  const police = { kind: 'police', id: '', name: 'Police' } as const;
  const never = version('never', { police: true, immigration: true, others: '' });
  const noon = Date.parse('2026-11-25T12:00:00Z');
  const act = { reason: 'life', act: 'call', told: 'told-first', why: 'a knife', review: null } as const;
  const acted = (at: number, more = {}) => [never, version('exception', { ...act, at, ...more })];
  assert.equal(send(acted(noon - 3_600_000), { to: police }).ok, true);
  assert.equal(send(acted(noon - 86_400_000), { to: police }).ok, false, 'a day is over');
  const wrong = { review: { by: hex(8), agrees: false, words: '' } };
  assert.equal(send(acted(noon - 3_600_000, wrong), { to: police }).ok, false);
});

test('statements about others go out only after two have looked', () => {
  const statementConsent = version('consent', consent({ parts: ['statements'] }));
  const review = (reviewers: string[], decision: Body<'harm-review'>['decision'] = 'may-go') =>
    version('harm-review', { recipient: ngo.name, risks: '', decision, reviewers });
  const out = (...more: Version[]) => send([statementConsent, ...more], { parts: ['statements'] });
  assert.deepEqual(out(), { ok: false, why: 'no-harm-review', parts: ['statements'] });
  assert.equal(out(review([hex(1)])).ok, false);
  assert.equal(out(review([hex(1), hex(1)])).ok, false, 'one twice is one');
  assert.equal(out(review([hex(1), hex(2)])).ok, true);
  assert.equal(out(review([hex(1), hex(2)]), review([hex(1), hex(3)], 'must-not-go')).ok, false);
});

test('a referral moves forward alone, and a withdrawn consent finds those that rest on it', () => {
  for (const state of referralStates) assert.ok(!nextStates(state).includes('sent'));
  assert.deepEqual(
    referralStates.filter((state) => nextStates(state).length === 0),
    ['declined', 'done', 'withdrawn'],
  );
  const referral = (state: Body<'referral'>['state']): Body<'referral'> => ({
    need: 'shelter',
    to: ngo,
    parts: ['needs'],
    words: '',
    state,
    reason: '',
    outcome: '',
    on: '2026-11-20',
    link: null,
  });
  const file = buildCaseFile([
    version('referral', referral('started')),
    version('referral', referral('done')),
  ]);
  assert.deepEqual(
    recordsRestingOn(file, ngo).map((record) => latest(record).body.state),
    ['started'],
  );
});

test('what is due comes earliest first; what is done, called back or reviewed is not due', () => {
  const exception = {
    reason: 'life',
    act: 'called 112',
    told: 'told-first',
    why: 'knife',
    review: null,
  } as const;
  const file = buildCaseFile([
    version('task', task('later', { due: '2026-12-01' })),
    version('task', task('done', { due: '2026-11-01', done: '2026-11-01' })),
    version('exception', { ...exception, at: Date.parse('2026-11-25T23:00:00Z') }),
  ]);
  assert.deepEqual(
    deadlinesIn(file).map(({ kind, day }) => [kind, day]),
    [
      ['exception-review', '2026-11-26'],
      ['task', '2026-12-01'],
    ],
  );
  assert.equal(recordsOfKind(file, 'task').length, 2);
  assert.equal(bodiesOf(file, 'exception').length, 1);
});

test(
  'what was written in error counts nowhere, stays readable with its reason, and comes back when it ' +
    'is written again',
  () => {
    const day = '2026-11-25';
    const body = {
      title: 'Ring the wrong person',
      due: day,
      assignee: null,
      repeat: '',
      done: null,
    } as const;
    const first = version('task', body);
    const error = version('task', body, {
      thing: first.thing,
      replaces: [first.id],
      inError: 'Another case',
    });
    const file = buildCaseFile([first, error]);
    assert.deepEqual([file.records, inErrorOf(file), deadlinesIn(file)], [[], [first.thing], []]);
    assert.equal(latest(file.inError![0]!).inError, 'Another case');
    const again = version('task', body, { thing: first.thing, replaces: [error.id] });
    assert.equal(deadlinesIn(buildCaseFile([first, error, again])).length, 1);
    // Changed by a colleague who did not see the mark: it stands.
    const beside = version(
      'task',
      { ...body, title: 'Ring the right one' },
      { thing: first.thing, replaces: [first.id] },
    );
    const both = buildCaseFile([first, error, beside]);
    assert.deepEqual([both.records.length, inErrorOf(both)], [1, []]);
    const { id: _, by: __, ...entry } = error;
    assert.equal(parseEntry(formatEntry(entry))?.inError, 'Another case');
    assert.equal(parseEntry(JSON.stringify({ ...entry, inError: ' ' })), null, 'a reason is asked');
  },
);

test('a prohibition that was written in error forbids nothing more, and until then everything', () => {
  const never = version('never', { police: true, immigration: false, others: '' });
  const to = { kind: 'police', id: '', name: 'Police' } as const;
  const refusal = (versions: readonly Version[]) =>
    maySend(buildCaseFile(versions), { to, parts: [], now: 1 });
  assert.deepEqual(refusal([never]), { ok: false, why: 'never-police', parts: [] });
  const error = version('never', never.body, {
    thing: never.thing,
    replaces: [never.id],
    inError: 'Wrong case',
  });
  assert.notDeepEqual(refusal([never, error]), { ok: false, why: 'never-police', parts: [] });
});

test('a consent is not taken back before the day on which it was given', () => {
  const faultsOn = (withdrawn: string) => {
    const checked = checkBody('consent', consent({ withdrawn }));
    return checked.ok ? [] : checked.faults.map(({ field, code }) => `${field} ${code}`);
  };
  assert.deepEqual(faultsOn('2026-10-31'), ['withdrawn withdrawn-before-given']);
  assert.deepEqual(faultsOn('2026-11-01'), []);
});

test('a finished referral is told of a withdrawal too, and does not change', () => {
  const referral = (state: Body<'referral'>['state']): Body<'referral'> => ({
    ...{ need: 'shelter', to: ngo, parts: ['needs'], words: '', state, reason: '', outcome: '' },
    ...{ on: '2026-11-02', link: null },
  });
  const states = (['started', 'done', 'withdrawn'] as const).map((state) =>
    version('referral', referral(state)),
  );
  const file = buildCaseFile(states);
  assert.deepEqual(
    referralsTo(file, ngo).map((record) => latest(record).body.state),
    ['started', 'done'],
  );
  assert.deepEqual(
    recordsRestingOn(file, ngo).map((record) => latest(record).body.state),
    ['started'],
  );
});

const contact = (more: Partial<Body<'contact'>> = {}): Body<'contact'> => ({
  ...{ danger: 'yes', under18: '', country: '', name: '', channel: 'telephone', started: null, ended: null },
  ...{ who: '', words: '', advice: '', language: '', languageName: '', safe: '', consent: 'yes' },
  ...{ placeKind: '', town: '', address: '', directions: '' },
  ...{ callBack: null, area: '', material: [], tests: [] },
  ...more,
});

test('the newest alarm stands until a member writes what was done, or a later one is raised', () => {
  const unheard = { notified: [], unnotified: [hex(8)] };
  const call = version('contact', contact({ alarm: unheard }));
  assert.equal(latestAlarm(buildCaseFile([version('contact', contact())])), null);
  assert.deepEqual(latestAlarm(buildCaseFile([call])), { alarm: unheard, done: '' });
  const answer = version('danger', { stands: true, why: '', done: 'Jo was rung.' });
  assert.deepEqual(latestAlarm(buildCaseFile([call, answer])), { alarm: unheard, done: 'Jo was rung.' });
  const again = { notified: [hex(8)], unnotified: [] };
  const later = version('contact', contact({ alarm: again }));
  assert.deepEqual(latestAlarm(buildCaseFile([call, answer, later])), { alarm: again, done: '' });
});

test('a danger record needs why, or what was done', () => {
  assert.ok(!checkBody('danger', { stands: true, why: ' ' }).ok);
  assert.ok(checkBody('danger', { stands: true, why: '', done: 'Jo was rung.' }).ok);
});

test('who was given no code of a case that the desk took down reads nothing there', () => {
  const file = (code?: 'given') => buildCaseFile([version('contact', contact(code ? { code } : {}))]);
  assert.equal(canRead(file(), { channel: 'telephone', messages: 1 }), false);
  assert.equal(canRead(file('given'), { channel: 'telephone', messages: 1 }), true);
  assert.equal(canRead(file(), { channel: 'telephone', messages: 2 }), true, 'the person came back');
  for (const channel of [undefined, 'referral', 'outreach'])
    assert.equal(canRead(file(), { channel, messages: 1 }), true, String(channel));
});

test('of unfinished referrals the one that has stood longest counts, by its own day', () => {
  const referral = (state: Body<'referral'>['state'], on: string): Body<'referral'> => ({
    ...{ need: 'shelter', to: ngo, parts: ['needs'], words: '', state, reason: '', outcome: '', on },
    link: null,
  });
  const all = [
    version('referral', referral('done', '2026-01-01')),
    version('referral', referral('accepted', '2026-11-10')),
    version('referral', referral('sent', '2026-11-02')),
  ];
  assert.deepEqual(longestUnfinished(buildCaseFile(all)), { state: 'sent', on: '2026-11-02' });
  assert.equal(longestUnfinished(buildCaseFile(all.slice(0, 1))), null);
});
