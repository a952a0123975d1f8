import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answerStates,
  type Body,
  buildCaseFile,
  consentsTo,
  isStill,
  latest,
  nextStates,
  type RecordKind,
  type ReferralState,
  type Version,
  withAnswer,
} from './index.ts';

const hex = (n: number) => n.toString(16).padStart(32, '0');
const to = { kind: 'desk', id: 'lantern', name: 'Lantern' } as const;
const referral: Body<'referral'> = {
  need: 'shelter',
  to,
  parts: ['needs'],
  words: '',
  state: 'sent',
  reason: '',
  outcome: '',
  on: '2026-11-20',
  link: null,
};
const answer = (state: ReferralState | null, words = '') => ({
  message: hex(1),
  state,
  words,
  on: '2026-11-26',
});

test('any later state follows a referral that was sent', () => {
  for (const state of answerStates) assert.ok(nextStates('sent').includes(state), state);
});

test('a referral that is not finished does not move after three days without a word', () => {
  for (const state of ['sent', 'accepted', 'started'] as const)
    assert.deepEqual(
      [2, 3, 40].map((days) => isStill(state, days)),
      [false, true, true],
      state,
    );
  for (const state of ['declined', 'done', 'withdrawn'] as const)
    assert.equal(isStill(state, 40), false, state);
});

test('what another desk says is taken over, corrected or not, and never undoes a withdrawal', () => {
  const finished = withAnswer(referral, answer('done', 'A bed until May.'));
  assert.deepEqual(
    [finished.state, finished.outcome, finished.on],
    ['done', 'A bed until May.', '2026-11-26'],
  );
  const corrected = withAnswer(finished, answer('started'));
  assert.deepEqual([corrected.state, corrected.outcome, corrected.answer?.state], ['started', '', 'started']);
  const declined = withAnswer(corrected, answer('declined', 'Full.'));
  assert.deepEqual([declined.state, declined.reason], ['declined', 'Full.']);
  const words = withAnswer(finished, answer(null, 'All is well.'));
  assert.deepEqual(
    [words.state, words.outcome, words.answer?.words],
    ['done', 'A bed until May.', 'All is well.'],
  );
  for (const state of [...answerStates, 'withdrawn', 'sent'] as const)
    assert.equal(withAnswer({ ...referral, state: 'withdrawn' }, answer(state)).state, 'withdrawn');
  assert.equal(withAnswer(finished, answer('withdrawn')).state, 'done', 'the other desk does not withdraw');
});

test('the purposes that travel are those of living consents for this recipient', () => {
  let counter = 10;
  const consent = (more: Partial<Body<'consent'>>): Version<RecordKind> => {
    counter++;
    const body: Body<'consent'> = {
      purpose: 'a bed',
      recipient: to,
      parts: ['needs'],
      withhold: [],
      given: '2026-11-01',
      ...{ giver: 'person', giverName: '', right: '', reason: '' },
      how: 'said',
      until: null,
      withdrawn: null,
      ...more,
    };
    return {
      version: 1,
      kind: 'consent',
      thing: hex(counter),
      replaces: [],
      at: counter,
      id: hex(counter),
      by: null,
      body,
    };
  };
  const file = buildCaseFile([
    consent({}),
    consent({ purpose: 'taken back', withdrawn: '2026-11-02' }),
    consent({ purpose: 'another', recipient: { kind: 'desk', id: 'x', name: 'X' } }),
  ]);
  const consents = consentsTo(file, to, Date.parse('2026-11-26T12:00:00Z'));
  assert.deepEqual(
    consents.map((record) => latest(record).body.purpose),
    ['a bed'],
  );
});
