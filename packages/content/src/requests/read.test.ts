import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readRequests } from './read.ts';

const line = {
  id: 'by-name',
  kind: 'letter',
  title: 'Ours',
  article: null,
  when: 'Always.',
  text: ['From {organisation}.'],
};

/** A data folder whose own letters are `given`. */
function ownFolder(t: { after(end: () => void): void }, file: unknown): string {
  const data = mkdtempSync(join(tmpdir(), 'heed-requests-'));
  t.after(() => rmSync(data, { recursive: true, force: true }));
  mkdirSync(join(data, 'content', 'requests'), { recursive: true });
  writeFileSync(join(data, 'content', 'requests', 'en.json'), JSON.stringify(file));
  return data;
}

test(
  'there is a letter for each article that a person may call on, and playbooks for requests and for ' +
    'a court',
  () => {
    const all = readRequests();
    const articles = all.map(({ article }) => article ?? '').join(' ');
    for (const article of ['11', '14(5)', '15(4)', '15', '16', '17'])
      assert.ok(articles.split(/[ ,]+/).includes(article), article);
    assert.deepEqual(
      all.filter(({ kind }) => kind === 'playbook').map(({ id }) => id),
      ['first-steps', 'court-order'],
    );
    const order = all.find(({ id }) => id === 'court-order')!.text.join('\n');
    for (const step of [/lawyer/i, /narrowest/, /Tell the person/, /Write it down/])
      assert.match(order, step);
  },
);

test('who asks in a name gets words that are the same whether or not there is a record', () => {
  const letter = readRequests().find(({ id }) => id === 'by-name')!;
  const text = letter.text.join('\n');
  assert.match(text, /everyone who asks in a name with this letter, word for word, whether or not/);
  assert.doesNotMatch(text, /\{(?!organisation|desk|contact|day)/);
  assert.doesNotMatch(text, /we found|no record|your record|your conversation/i);
});

test('an organisation’s own letter takes the place of ours, a new one stands beside', (t) => {
  const all = readRequests(ownFolder(t, { state: 'reviewed', lines: [line, { ...line, id: 'ours-alone' }] }));
  assert.equal(all.length, readRequests().length + 1);
  assert.deepEqual(
    all.find(({ id }) => id === 'by-name'),
    { ...line, state: 'reviewed', translations: {} },
  );
  assert.equal(all.find(({ id }) => id === 'access')?.state, 'draft');
});

test('a fault is named with its file, its place and what to write', (t) => {
  const read = (more: object) => () =>
    readRequests(ownFolder(t, { state: 'draft', lines: [{ ...line, ...more }] }));
  assert.throws(
    read({ text: ['Dear {name}'] }),
    /requests\/en\.json: lines\.0\.text\.0: between braces write one of: organisation/,
  );
  assert.throws(read({ kind: 'mail' }), /lines\.0\.kind: write 'letter' or 'playbook'/);
  assert.throws(read({ text: [] }), /lines\.0\.text: write a paragraph/);
  assert.throws(() => readRequests(ownFolder(t, [])), /requests\/en\.json/);
});

test('each letter is there in the languages of the workspace, with the same places and paragraphs', () => {
  for (const { id, text, translations } of readRequests()) {
    assert.deepEqual(Object.keys(translations), ['hr', 'nl', 'pl', 'sv'], id);
    for (const [language, says] of Object.entries(translations)) {
      const placesOf = (paragraphs: readonly string[]) =>
        paragraphs.map((one) => (one.match(/\{\w+\}/g) ?? []).sort().join());
      assert.deepEqual(placesOf(says.text), placesOf(text), `${language} ${id}`);
      assert.equal(says.state, 'draft');
    }
  }
});

test('a translation of a letter that there is none of is named with its file', (t) => {
  const data = ownFolder(t, { state: 'draft', lines: [line] });
  const { id: _id, kind: _kind, article: _article, ...words } = line;
  const write = (lines: readonly object[]) =>
    writeFileSync(join(data, 'content', 'requests', 'hr.json'), JSON.stringify({ state: 'draft', lines }));
  write([{ id: 'by-name', ...words, title: 'Naše' }]);
  const letter = readRequests(data).find(({ id }) => id === 'by-name');
  assert.deepEqual(letter?.translations, { hr: { ...words, title: 'Naše', state: 'draft' } });
  write([{ id: 'of-nobody', ...words }]);
  assert.throws(() => readRequests(data), /requests\/hr\.json: of-nobody: write it in requests\/en\.json/);
});
