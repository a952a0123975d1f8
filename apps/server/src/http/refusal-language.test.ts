import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readWords } from '@heed/content/messages/words';
import { ownFolder } from '@heed/content/overlay';
import { problemResponse, Refusal } from './problem.ts';
import { makeRefusalLanguage } from './refusal-language.ts';

const ownMessages = new URL('messages/', ownFolder);
const english: Record<string, string> = JSON.parse(
  readFileSync(new URL('en/refusals.json', ownMessages), 'utf8'),
);

/** A folder over ours in which Italian has the words of one refusal, and French those of fields alone. */
function overOurs(t: TestContext): URL {
  const at = mkdtempSync(join(tmpdir(), 'heed-refusals-'));
  t.after(() => rmSync(at, { recursive: true, force: true }));
  for (const language of ['it', 'fr']) mkdirSync(join(at, language));
  const write = (name: string, words: object) => writeFileSync(join(at, name), JSON.stringify(words));
  write('it/refusals.json', { 'refusal.body-too-large': 'Invia al massimo {most} byte.' });
  write('it/faults.json', { 'fault.needs-day': 'richiede un giorno' });
  write('fr/faults.json', { 'fault.needs-day': 'demande un jour' });
  return pathToFileURL(`${at}/`);
}

const asks = (language?: string) =>
  new Request('https://heed.example.org/api/reports', {
    headers: language === undefined ? {} : { 'accept-language': language },
  });

const refusal = () =>
  new Refusal('too-large', 'refusal.body-too-large', {
    values: { most: 65536 },
    errors: [{ pointer: '/on', key: 'fault.needs-day' }],
  });

test('a refusal is answered in the language that is asked for, where that has its words', async (t) => {
  const languageOf = makeRefusalLanguage(readWords(ownMessages, overOurs(t)), false);
  const answer = problemResponse(refusal(), languageOf(asks('de, it-IT;q=0.8, en;q=0.1')));
  assert.equal(answer.headers.get('content-language'), 'it');
  const { detail, errors, type, title } = (await answer.json()) as Record<string, unknown>;
  assert.equal(detail, 'Invia al massimo 65536 byte.');
  assert.deepEqual(errors, [{ pointer: '/on', detail: 'richiede un giorno' }]);
  assert.equal(type, 'urn:heed:problem:too-large');
  assert.equal(title, english['problem.too-large'], 'what Italian lacks is said in English');
});

test('a language with half of the words is not answered in', (t) => {
  const languageOf = makeRefusalLanguage(readWords(ownMessages, overOurs(t)), false);
  assert.equal(languageOf(asks('fr')).locale, 'en');
});

test('without a language, and with whatever is none, the answer is English to the byte', async () => {
  const languageOf = makeRefusalLanguage(readWords(ownMessages), false);
  const plain = await problemResponse(refusal(), languageOf(asks())).text();
  assert.equal(
    plain,
    '{"type":"urn:heed:problem:too-large","title":"The body is too large","status":413,' +
      '"detail":"Send at most 65536 bytes.","errors":[{"pointer":"/on","detail":"needs a day"}]}',
  );
  const nonsense = [
    '',
    '*',
    '--, q=, ;;;q=9',
    'en-XA',
    'fr',
    '__proto__, constructor',
    '../../hr, file:///etc/passwd',
    `${'a'.repeat(10_000)}`,
    Array.from({ length: 5_000 }, () => 'x').join(),
    'fr;q=1e999, en;q=NaN',
  ];
  for (const header of nonsense) {
    const answer = problemResponse(refusal(), languageOf(asks(header)));
    assert.equal(answer.headers.get('content-language'), 'en', header.slice(0, 40));
    assert.equal(await answer.text(), plain, header.slice(0, 40));
  }
});

test('the languages of the workspace are answered in, each in its own sentences', async () => {
  const languageOf = makeRefusalLanguage(readWords(ownMessages), false);
  const plain = JSON.parse(await problemResponse(refusal(), languageOf(asks())).text());
  for (const language of ['hr', 'nl', 'pl', 'sv']) {
    const answer = problemResponse(refusal(), languageOf(asks(`${language}, en;q=0.5`)));
    assert.equal(answer.headers.get('content-language'), language);
    const problem = JSON.parse(await answer.text());
    assert.equal(problem.type, plain.type);
    for (const name of ['title', 'detail'])
      assert.notEqual(problem[name], plain[name], `${language} ${name}`);
    assert.match(problem.detail, /65536/);
  }
});

test('a demonstration shows which words of a refusal no catalogue holds', async () => {
  const languageOf = makeRefusalLanguage(readWords(ownMessages), true);
  const answer = problemResponse(refusal(), languageOf(asks('en-XA')));
  assert.equal(answer.headers.get('content-language'), 'en-XA');
  const { detail } = (await answer.json()) as { detail: string };
  assert.notEqual(detail, 'Send at most 65536 bytes.');
  assert.match(detail, /65536/);
});

test('a refusal in words, or under a key that English lacks, does not compile', () => {
  // @ts-expect-error
  assert.ok(new Refusal('busy', 'Try again in a minute.'));
  // @ts-expect-error
  assert.ok(new Refusal('busy', 'refusal.no-such-key'));
  // @ts-expect-error
  assert.ok(new Refusal('busy', 'problem.busy'));
});
