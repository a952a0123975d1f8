import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { IntlMessageFormat } from 'intl-messageformat';
import { ownFolder } from '../overlay.ts';
import { argumentNames, compile, compilePart, workspaceLanguages, workspaceParts } from './compile.ts';
import { formatMessage } from './message.ts';

const read = (name: string): Readonly<Record<string, string>> => {
  const file = new URL(`messages/${name}.json`, ownFolder);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};

/** Values under which each branch is taken by some message: counts, choices, text. */
const samples = [0, 1, 2, 5, 22, 1234.5, true, false, null, 'included'] as const;

test('each message of each language says what the whole of ICU says', () => {
  let compared = 0;
  for (const language of workspaceLanguages())
    for (const part of workspaceParts())
      for (const [key, text] of Object.entries(read(`${language}/${part}`))) {
        const message = compile(text);
        const names = [...argumentNames(message)];
        const whole = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
        for (const sample of names.length === 0 ? samples.slice(0, 1) : samples) {
          const values = Object.fromEntries(names.map((name) => [name, sample]));
          if (typeof sample !== 'number' && /plural|number/.test(text)) continue;
          // The whole of ICU takes booleans and null as text alone.
          const plain = Object.fromEntries(names.map((name) => [name, String(sample)]));
          const expected = String(whole.format(typeof sample === 'number' ? values : plain));
          assert.equal(formatMessage(message, values, language), expected, `${language}/${part} ${key}`);
          compared += 1;
        }
      }
  assert.ok(compared > 5000, `${compared} compared`);
});

test('a key that a language lacks or breaks is said in English, and no other', () => {
  const english = {
    'a.good': 'Good {n}',
    'a.missing': 'Missing',
    'a.syntax': 'Syntax {n}',
    'a.foreign': 'Foreign',
  };
  const own = { 'a.good': 'Dobro {n}', 'a.syntax': 'Sintaksa {n', 'a.foreign': 'Strano {name}' };
  assert.deepEqual(compilePart(english, own), {
    a: { good: ['Dobro ', ['n']], missing: 'Missing', syntax: ['Syntax ', ['n']], foreign: 'Foreign' },
  });
});

test('a value that is missing is an error, and what the workspace has no use for is no message', () => {
  assert.throws(() => formatMessage(compile('{n} reports'), {}, 'en'), /needs a value for n/);
  assert.throws(() => compile('{at, date, short}'), SyntaxError);
});
