import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { zipOf } from '../cli/zip.ts';

test('a ZIP holds its files, and the same files give the same bytes', () => {
  const files = { 'index.html': '<p>ž</p>', 'cmi5.xml': '<a/>' };
  const bytes = zipOf(files);
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
  assert.deepEqual(Object.fromEntries(entries), files);
  assert.deepEqual(zipOf(files), bytes);
});

test('a name that could leave the folder never stands in a ZIP', () => {
  for (const name of [
    '../a',
    '/a',
    'a/b',
    'a\\b',
    'C:a',
    '..',
    '.',
    '',
    '.htaccess',
    'a..b',
    'a\0',
    'a\n',
    'é',
  ])
    assert.throws(() => zipOf({ [name]: '' }), RangeError, JSON.stringify(name));
});
