// What editors keep in content/ has the form that pages and the desk read, and the same lines in every
// language.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { referralStates } from '@heed/domain/casework';

const content = new URL('../../../content/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, content), 'utf8'));
const languages = readdirSync(new URL('phrases/', content)).map((name) => name.slice(0, -'.json'.length));

interface Line {
  readonly id: string;
  readonly topic: string;
  readonly says: 'desk' | 'person';
  readonly text: string;
  readonly state: string;
}

const lines = (code: string): Line[] => read(`phrases/${code}.json`).lines;

test(
  'the phrase book has eighty lines, of both sides, on safety, time, care and consent, one for each ' +
    'state of a referral, one for new keys, one for a check-in that was missed',
  () => {
    const english = lines('en');
    const notices = english.filter(({ id }) => id.startsWith('notice-'));
    assert.equal(notices.length, 7, 'one for each outcome of a notice');
    assert.equal(english.length, 80 + referralStates.length + 2 + notices.length);
    for (const line of ['keys-renewed', 'check-in-passed'])
      assert.ok(
        english.some(({ id }) => id === line),
        line,
      );
    for (const state of referralStates)
      assert.ok(
        english.some(({ id }) => id === `referral-${state}`),
        state,
      );
    for (const topic of ['safety', 'time', 'care', 'consent']) {
      const own = english.filter(({ id }) => id.startsWith(`${topic}-`));
      assert.equal(own.length, 20, topic);
      assert.ok(own.some(({ says }) => says === 'person') && own.some(({ says }) => says === 'desk'), topic);
    }
  },
);

test('the phrase book says the same in every language, and each line has its state', () => {
  const ids = lines('en').map(({ id, says }) => `${id} ${says}`);
  for (const code of languages) {
    assert.deepEqual(
      lines(code).map(({ id, says }) => `${id} ${says}`),
      ids,
      code,
    );
    for (const { text, state, id } of lines(code))
      assert.ok(text.trim() !== '' && state === 'draft', `${code} ${id}`);
    assert.equal(new Set(lines(code).map(({ text }) => text)).size, ids.length, code);
  }
});

test('content carries its licence', () => {
  assert.ok(existsSync(new URL('LICENSE', content)));
});

test('112 stays 112 in every phrase', () => {
  const english = lines('en');
  for (const code of languages)
    for (const [i, { text, id }] of lines(code).entries())
      assert.equal(text.includes('112'), english[i]?.text.includes('112'), `${code} ${id}`);
});
