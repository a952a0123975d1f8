// Head and path of a case: what nobody said is unknown, what is missing stands in order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Body,
  buildCaseFile,
  type CaseFile,
  headOf,
  pathOf,
  type RecordKind,
  type Version,
} from './index.ts';

const hex = (n: number) => n.toString(16).padStart(32, '0');
const now = Date.parse('2026-11-27T10:00:00Z');
const day = 86_400_000;
let counter = 1;
function version<K extends RecordKind>(kind: K, body: Partial<Body<K>>, more: object = {}): Version<K> {
  counter++;
  const id = hex(counter);
  return {
    ...{
      version: 2,
      kind,
      thing: hex(1000 + counter),
      replaces: [],
      at: now,
      id,
      by: hex(1),
      body: body as Body<K>,
    },
    ...more,
  };
}
const calm = { isUrgent: false };
const head = (reported: Parameters<typeof headOf>[1], ...all: Version[]) =>
  headOf(buildCaseFile(all), reported, now);
const states = (file: CaseFile, reported = calm) =>
  pathOf(file, reported, { now, isSupervisor: (id) => id === hex(2) })
    .filter(({ state }) => state !== 'missing')
    .map(({ step, state, on }) => `${step} ${state} ${on}`);

test('of a case in which nobody wrote anything everything is unknown', () => {
  const { due, isThreatened, ...facts } = head(calm);
  assert.deepEqual(facts, {
    ...{ name: '', born: '', under18: 'unknown', language: '', danger: 'unknown', dangerOn: null },
    place: null,
    ...{ reach: 'no-plan', neverPolice: false, neverImmigration: false, asksNever: false },
  });
  assert.deepEqual([due, isThreatened], [null, false]);
});

test('an age is taken from whoever said it, a child first, and from no value of an old form', () => {
  const assessed = (adult: boolean | 'unknown', number: 1 | 2) =>
    version('assessment', { adult, verdict: 'presumed-victim' }, { version: number });
  const contact = (under18: Body<'contact'>['under18']) => version('contact', { under18 });
  assert.equal(head(calm, assessed(true, 1)).under18, 'unknown', 'the old form began with adult');
  assert.equal(head(calm, assessed(true, 2)).under18, 'no');
  assert.equal(head(calm, assessed(true, 2), contact('yes')).under18, 'yes');
  assert.equal(head({ ...calm, under18: 'yes' }, contact('no')).under18, 'yes');
  assert.equal(head({ ...calm, under18: 'unknown' }, contact('')).under18, 'unknown');
});

test('where a person is stands in the head as the newest contact that says it has it, whole', () => {
  const none = { placeKind: '', town: '', address: '', directions: '' } as const;
  const at = (more: Partial<Body<'contact'>>, when: number) =>
    version('contact', { ...none, ...more }, { at: when });
  const flat = at({ placeKind: 'flat', town: 'Zagreb', address: 'Ilica 5' }, now - day);
  assert.equal(head(calm, at({}, now)).place, null);
  assert.equal(head(calm, flat, at({}, now)).place?.address, 'Ilica 5');
  assert.deepEqual(head(calm, flat, at({ town: 'Split' }, now)).place, { ...none, town: 'Split' });
});

test('a wish of the report that no authority is told stands until a record says it of both', () => {
  const wish = { ...calm, neverAuthorities: true };
  const never = (police: boolean, immigration: boolean) =>
    version('never', { police, immigration, others: '' });
  assert.deepEqual([head(wish).asksNever, head(wish).neverPolice], [true, false]);
  assert.equal(head(wish, never(true, false)).asksNever, true);
  assert.equal(head(wish, never(true, true)).asksNever, false);
  for (const value of [undefined, false, 'yes', 1])
    assert.equal(head({ ...calm, neverAuthorities: value }).asksNever, false);
});

test('danger stands as the server has it; what was said last of its end counts', () => {
  const over = version('danger', { stands: false, why: 'She left.' }, { at: now - day });
  const contact = (danger: Body<'contact'>['danger'], at: number) => version('contact', { danger }, { at });
  assert.equal(head({ isUrgent: true }, over).danger, 'now');
  assert.deepEqual([head(calm, over).danger, head(calm, over).dangerOn], ['over', '2026-11-26']);
  assert.equal(head(calm, over, contact('no', now)).danger, 'no');
  assert.equal(head(calm, over, contact('unknown', now)).danger, 'unknown');
  assert.equal(head(calm, over, contact('no', now - 2 * day)).danger, 'over');
  assert.equal(head(calm, contact('', now)).danger, 'unknown');
});

test('how to reach a person: a plan without hours is not a plan that allows every hour', () => {
  const plan = (windows: Body<'safe-contact'>['windows']) =>
    version('safe-contact', { ways: [], windows, timeZone: 'UTC', reviewOn: null });
  const friday = { weekday: 5, from: '09:00', to: '11:00' } as const;
  assert.equal(head(calm, plan([])).reach, 'no-hours');
  assert.equal(head(calm, plan([friday])).reach, 'now');
  assert.equal(head(calm, plan([{ ...friday, from: '12:00', to: '13:00' }])).reach, now + 2 * 3_600_000);
});

test('what is missing stands in order, and each step has its day', () => {
  assert.deepEqual(states(buildCaseFile([])), []);
  const to = { kind: 'desk', id: 'lantern', name: 'Lantern' } as const;
  const consent = version('consent', {
    ...{ recipient: to, parts: ['story'], withhold: [], given: '2026-11-20', until: null, withdrawn: null },
  });
  const referral = version('referral', { to, parts: ['story'], state: 'sent', on: '2026-11-21' });
  const all = [
    version('safe-contact', { ways: [], windows: [], reviewOn: null }),
    version('contact', { danger: 'no' }),
    version('need', { need: 'shelter', state: 'open' }),
    consent,
    version('safety', { risks: [], reviewOn: null }),
    referral,
  ];
  assert.deepEqual(states(buildCaseFile(all)), [
    ...['safe-contact done 2026-11-27', 'danger done 2026-11-27', 'needs done 2026-11-27'],
    ...['consent done 2026-11-20', 'plan done 2026-11-27', 'referral open 2026-11-21'],
  ]);
  assert.deepEqual(states(buildCaseFile([]), { isUrgent: true }), ['danger open null']);
});

test('a consent taken back, and a referral that led nowhere, are missing again', () => {
  const base = { recipient: { kind: 'court', id: '', name: 'Court' }, parts: ['story'] } as const;
  const consent = (more: Partial<Body<'consent'>>) =>
    version('consent', {
      ...{ ...base, parts: ['story'], withhold: [], given: '2026-11-01', until: null, withdrawn: null },
      ...more,
    });
  assert.deepEqual(states(buildCaseFile([consent({ withdrawn: '2026-11-02' })])), []);
  assert.deepEqual(states(buildCaseFile([consent({ until: '2026-11-26' })])), []);
  assert.deepEqual(states(buildCaseFile([consent({ until: '2026-11-27' })])), ['consent done 2026-11-01']);
  const referral = (state: Body<'referral'>['state']) =>
    version('referral', { to: base.recipient, parts: [], state, on: '2026-11-03' });
  assert.deepEqual(states(buildCaseFile([referral('declined'), referral('withdrawn')])), []);
  assert.deepEqual(states(buildCaseFile([referral('done'), referral('sent')])), ['referral done 2026-11-03']);
});

test('an outcome is reached when its closing is approved', () => {
  const closing = version('closing', {
    ...{ outcome: 'safe-outcome', words: '', followUp: null, needsApproval: true, approved: null },
  });
  assert.deepEqual(states(buildCaseFile([closing])), ['outcome open 2026-11-27']);
  const approved = {
    ...{ ...closing, id: hex(900), by: hex(2), replaces: [closing.id] },
    body: { ...closing.body, approved: { by: hex(2), on: '2026-11-27' } },
  };
  assert.deepEqual(states(buildCaseFile([closing, approved])), ['outcome done 2026-11-27']);
});
