// docs/papers: what they say of periods stands so in the source, and the notice says the same in each
// language.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('..', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

test('each period of the retention table is the one of the source', () => {
  const rows = [...read('docs/papers/retention.md').matchAll(/`([\w/.-]+\.ts)`: `(\w+ = [^`]+)` \|$/gm)];
  assert.ok(rows.length >= 15);
  for (const [, path = '', line = ''] of rows) {
    assert.ok(existsSync(new URL(path, root)), path);
    assert.match(
      read(path),
      new RegExp(`const ${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')};`),
      `${path}: ${line}`,
    );
  }
});

test('the notice has the same parts and places to fill in in each language of the workspace', () => {
  const shapeOf = (text: string) => ({
    parts: text.match(/^\*\*/gm)?.length,
    places: text.match(/«/g)?.length,
    paragraphs: text.split('\n\n').length,
  });
  const english = shapeOf(read('docs/papers/notice/en.md'));
  assert.ok((english.parts ?? 0) > 5);
  for (const language of ['hr', 'nl', 'pl', 'sv'])
    assert.deepEqual(shapeOf(read(`docs/papers/notice/${language}.md`)), english, language);
});
