import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readSearchWords } from './words.ts';

const own = new URL('../../../../content/search/', import.meta.url);

test('the workspace’s five languages have words for every subject', () => {
  const { topics, languages } = readSearchWords([own]);
  for (const code of ['en', 'hr', 'nl', 'pl', 'sv'])
    for (const topic of Object.keys(topics))
      assert.ok((languages[code]?.topics[topic]?.length ?? 0) > 0, `${code} ${topic}`);
});

test('every language has words for what is pinned', () => {
  const { topics, languages } = readSearchWords([own]);
  assert.equal(Object.keys(languages).length, 19);
  for (const [code, { topics: phrases }] of Object.entries(languages))
    for (const [topic, { pinned }] of Object.entries(topics))
      if (pinned !== undefined) assert.ok((phrases[topic]?.length ?? 0) > 0, `${code} ${topic}`);
});

test('a fault names the file and what to write', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-search-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const read = (topics: unknown, language: unknown) => {
    writeFileSync(join(folder, 'topics.json'), JSON.stringify(topics));
    writeFileSync(join(folder, 'en.json'), JSON.stringify(language));
    return () => readSearchWords([pathToFileURL(`${folder}/`)]);
  };
  const topics = { topics: { a: { pages: ['/help'] } } };
  const language = { language: 'en', state: 'draft', skip: [], places: {}, topics: { a: ['x'] } };
  assert.doesNotThrow(read(topics, language));
  assert.throws(
    read({ topics: { a: { pages: ['help'] } } }, language),
    /topics\.json: .*begin a path with \//,
  );
  assert.throws(read(topics, { ...language, language: 'hr' }), /en\.json: language: write en/);
  assert.throws(
    read(topics, { ...language, topics: { b: ['x'] } }),
    /en\.json: topics\.b: .*no such subject/,
  );
});
