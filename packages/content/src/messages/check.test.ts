import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ownFolder } from '../overlay.ts';
import { checkCatalogues, sentenceOf } from './check.ts';

const ours = new URL('messages/', ownFolder);
const read = (name: string): Record<string, string> => JSON.parse(readFileSync(new URL(name, ours), 'utf8'));

/** A folder over ours with one catalogue of its own. */
function own(t: TestContext, name: string, catalogue: object | string): URL {
  const at = mkdtempSync(join(tmpdir(), 'heed-messages-'));
  t.after(() => rmSync(at, { recursive: true, force: true }));
  mkdirSync(join(at, name, '..'), { recursive: true });
  writeFileSync(join(at, name), typeof catalogue === 'string' ? catalogue : JSON.stringify(catalogue));
  return pathToFileURL(`${at}/`);
}

const faults = (t: TestContext, name: string, catalogue: object) =>
  checkCatalogues(ours, own(t, name, catalogue)).map(sentenceOf);

test('our catalogues have no fault', () => {
  assert.deepEqual(checkCatalogues(ours).map(sentenceOf), []);
});

test('a key that a language lacks is named with its file and where the English stands', (t) => {
  const { 'home.title': _, ...others } = read('hr/main.json');
  const at = mkdtempSync(join(tmpdir(), 'heed-messages-'));
  t.after(() => rmSync(at, { recursive: true, force: true }));
  for (const code of ['en', 'hr']) mkdirSync(join(at, code));
  writeFileSync(join(at, 'languages.json'), readFileSync(new URL('languages.json', ours)));
  writeFileSync(join(at, 'en/main.json'), readFileSync(new URL('en/main.json', ours)));
  writeFileSync(join(at, 'hr/main.json'), JSON.stringify(others));
  assert.deepEqual(checkCatalogues(pathToFileURL(`${at}/`)).map(sentenceOf), [
    'messages/hr/main.json: home.title: this key is missing: translate it from messages/en/main.json.',
  ]);
});

test('a plural without a form that the language needs, or with one that it lacks, is named', (t) => {
  const soon = '{hours, plural, one {# godzinę} few {# godziny} other {# godzin}}';
  assert.deepEqual(faults(t, 'pl/main.json', { 'promise.opens.soon': soon }), [
    "messages/pl/main.json: promise.opens.soon: {hours} has no form 'many', which pl needs: write it.",
  ]);
  const swedish = '{hours, plural, one {# timme} few {# timmar} other {# timmar}}';
  assert.deepEqual(faults(t, 'sv/main.json', { 'promise.opens.soon': swedish }), [
    "messages/sv/main.json: promise.opens.soon: {hours} has a form 'few', which sv lacks: take it away.",
  ]);
});

test('a placeholder that the English does not have is named, and one that is left out', (t) => {
  assert.deepEqual(faults(t, 'nl/main.json', { 'promise.opens.soon': 'Over {uren} uur' }), [
    'messages/nl/main.json: promise.opens.soon: nothing is put in for {uren}: the English has {hours}.',
    'messages/nl/main.json: promise.opens.soon: {hours} of the English is missing: say it too.',
  ]);
});

test('an HTML tag in a sentence is named, and a sign that is none is let be', (t) => {
  assert.deepEqual(faults(t, 'en/main.json', { 'home.title': 'You <b>decide</b>.' }), [
    'messages/en/main.json: home.title: <b> is HTML and would be shown as it stands: write the ' +
      'sentence without it.',
  ]);
  assert.deepEqual(faults(t, 'en/main.json', { 'home.title': 'Less than 5 < 6.' }), []);
});

test('what is no message, no sentence or no key of ours is named', (t) => {
  const [syntax, empty, unknown] = faults(t, 'nl/main.json', {
    'home.title': 'Jij {besluit',
    'home.lead': ' ',
    'home.titel': 'Jij besluit.',
  });
  assert.match(
    syntax ?? '',
    /^messages\/nl\/main\.json: home\.title: this is no ICU message .*: look at braces/,
  );
  assert.match(empty ?? '', /home\.lead: write a sentence here\.$/);
  assert.match(unknown ?? '', /home\.titel: no page asks for this key: look for a typing error/);
});

test('a catalogue that is not JSON is named', (t) => {
  const broken = own(t, 'nl/main.json', '{ "home.title": ');
  assert.throws(
    () => checkCatalogues(ours, broken),
    /^ContentError: messages\/nl\/main\.json: this is not JSON/,
  );
});
