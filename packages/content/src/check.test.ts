import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { behindFaults, checkContent } from './check.ts';
import { languages, units } from './translations.ts';

/** A data folder whose own messages are `catalogue`. */
function dataWith(t: TestContext, catalogue: object): string {
  const data = mkdtempSync(join(tmpdir(), 'heed-content-'));
  t.after(() => rmSync(data, { recursive: true, force: true }));
  mkdirSync(join(data, 'content/messages/nl'), { recursive: true });
  writeFileSync(join(data, 'content/messages/nl/main.json'), JSON.stringify(catalogue));
  return data;
}

test('our content has no fault, and every language its state', () => {
  const { languages, faults } = checkContent();
  assert.deepEqual(faults, []);
  assert.ok(languages.length > 15);
  for (const { texts, of } of languages) assert.ok(texts > 0 && texts <= of);
});

test('a text that is missing, stale or unmarked is a fault of its language', () => {
  const state = { language: 'nl', missing: [], stale: [], unmarked: [] };
  assert.deepEqual(behindFaults({ ...state, stale: ['one'] }, 1), []);
  assert.match(behindFaults({ ...state, stale: ['one'], unmarked: ['two'] }, 1).join(), /2 texts.*one, two/);
  assert.match(behindFaults({ ...state, missing: ['tea'] }, 0).join(), /missing: translate tea/);
});

test('what people at risk read is in every language of the site', () => {
  const read = ['main', 'articles', 'help', 'help-pages', 'check', 'deposit', 'laws', 'app', 'warnings'];
  const missing = units()
    .filter(({ part }) => read.includes(part))
    .flatMap(({ id, texts }) =>
      Object.keys(languages()).flatMap((code) => (code === 'en' || code in texts ? [] : `${id} in ${code}`)),
    );
  assert.deepEqual(missing, []);
});

test('an organisation’s own message and map of demand are checked as ours are', (t) => {
  const data = dataWith(t, { 'home.title': 'Jij <i>besluit</i> met {iemand}.' });
  mkdirSync(join(data, 'content/demand'));
  const own = {
    collected: '2026-11-29',
    state: 'draft',
    checked_by: null,
    checked_on: null,
    sources: [{ text: 'Tea', date: '2026', confidence: 'A' }],
    kinds: [{ id: 'paid', node: 'moon', law: null }],
    nodes: [{ id: 'buyers', kind: 'actor', source: true, tools: [], law: ['palermo-999'] }],
  };
  writeFileSync(join(data, 'content/demand/map.json'), JSON.stringify(own));
  // Reading everything takes seconds: once for all faults.
  assert.deepEqual(checkContent(data).faults, [
    "demand/map.json: kind 'paid': there is no place 'moon'. Name one of nodes.",
    "demand/map.json: 'palermo-999' is no fact of laws/instruments.json. Name one that is there.",
    'messages/nl/main.json: home.title: <i> is HTML and would be shown as it stands: write the ' +
      'sentence without it.',
    'messages/nl/main.json: home.title: nothing is put in for {iemand}: the English has none.',
  ]);
});
