import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readNoticeAnswer } from './index.ts';

const read = (text: string) => {
  const { fields, rest } = readNoticeAnswer(text);
  return { ...Object.fromEntries(fields.map(({ field, value }) => [field, value])), rest };
};

test('a statement of reasons as JSON is read into the codes of the database', () => {
  const { rest, ...codes } = read(
    JSON.stringify({
      decision_visibility: ['DECISION_VISIBILITY_CONTENT_DISABLED'],
      decision_monetary: 'DECISION_MONETARY_SUSPENSION',
      decision_provision: 'DECISION_PROVISION_PARTIAL_TERMINATION',
      decision_account: 'DECISION_ACCOUNT_TERMINATED',
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      illegal_content_legal_ground: 'Criminal code (invented)',
      illegal_content_explanation: 'Shown without consent.',
      decision_facts: 'The film shows a person who did not agree.',
      automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
      puid: 'invented-1',
      end_date_account_restriction: null,
    }),
  );
  assert.deepEqual(codes, {
    answer: 'DISABLED',
    monetary: 'SUSPENSION',
    provision: 'PARTIAL_TERMINATION',
    account: 'TERMINATED',
    groundKind: 'ILLEGAL_CONTENT',
    ground: 'Criminal code (invented)',
    explanation: 'Shown without consent.',
    facts: 'The film shows a person who did not agree.',
    automated: 'NOT_AUTOMATED',
  });
  assert.deepEqual(rest, ['puid: invented-1']);
});

test('codes in a mail are found; what is not understood is said line by line, and nothing is guessed', () => {
  const { rest, ...codes } = read(
    'Dear organisation,\ndecision_visibility: DECISION_VISIBILITY_CONTENT_REMOVED\n' +
      'We also did DECISION_ACCOUNT_SUSPENDED.\nDECISION_ACCOUNT_FROZEN\nKind regards',
  );
  assert.deepEqual(codes, { answer: 'REMOVED', account: 'SUSPENDED' });
  assert.deepEqual(rest, ['Dear organisation,', 'DECISION_ACCOUNT_FROZEN', 'Kind regards']);
  const german = read('Wir haben den Inhalt nicht entfernt.');
  assert.deepEqual(german, { rest: ['Wir haben den Inhalt nicht entfernt.'] });
  assert.deepEqual(read(''), { rest: [] });
  assert.deepEqual(read('removed'), { rest: ['removed'] }, 'a word is no code');
});

test('of several decisions the first of the list stands, the others are named; long texts are cut', () => {
  const { fields } = readNoticeAnswer(
    'DECISION_VISIBILITY_CONTENT_LABELLED DECISION_VISIBILITY_CONTENT_REMOVED',
  );
  assert.deepEqual(fields, [{ field: 'answer', value: 'REMOVED', others: ['LABELLED'], cut: 0 }]);
  const long = readNoticeAnswer(JSON.stringify({ illegal_content_legal_ground: `${'g'.repeat(499)}😀` }));
  assert.equal(long.fields[0]?.value.length, 499, 'no half of a character stays');
  assert.equal(long.fields[0]?.cut, 2);
  const facts = readNoticeAnswer(JSON.stringify({ decision_facts: 'f'.repeat(5001) }));
  assert.deepEqual([facts.fields[0]?.value.length, facts.fields[0]?.cut], [5000, 1]);
});

test('whatever is pasted is answered, and soon', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
      const { fields } = readNoticeAnswer(text);
      assert.ok(fields.every(({ value }) => value.length <= 5000));
    }),
  );
  // Seconds stand for the hours of a pattern that looks again from each place.
  const start = performance.now();
  readNoticeAnswer(`decision_facts: ${'" '.repeat(100_000)}x`);
  readNoticeAnswer(`decision_facts${' '.repeat(199_000)}`);
  readNoticeAnswer('decision_facts: "x'.repeat(300_000));
  readNoticeAnswer(`${'_'.repeat(200_000)}:`);
  readNoticeAnswer('['.repeat(200_000));
  readNoticeAnswer('A_'.repeat(100_000));
  assert.ok(performance.now() - start < 20_000);
});

const vectors = '/work/shared/vectors/dsa';
test('the database’s own examples are read', { skip: !existsSync(vectors) && 'no vectors' }, () => {
  const one = read(readFileSync(`${vectors}/example_statement.json`, 'utf8'));
  const { facts, explanation, ground, ...codes } = one as Record<string, unknown>;
  assert.ok(facts && explanation && ground);
  assert.deepEqual(
    [codes.answer, codes.monetary, codes.provision, codes.account, codes.groundKind, codes.automated],
    ['LABELLED', 'TERMINATION', 'TOTAL_TERMINATION', 'TERMINATED', 'INCOMPATIBLE_CONTENT', 'PARTIALLY'],
  );
  const many = readNoticeAnswer(readFileSync(`${vectors}/example_multi_statements.json`, 'utf8'));
  assert.ok(many.fields.some(({ field, others }) => field === 'answer' && others.length > 0));
});
