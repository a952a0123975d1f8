import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { samplePages } from '../../sample.ts';
import { partOf, siteParts } from './parts.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const pages = Object.entries(samplePages(words, 'en')).map(([name, html]) => [name, String(html)] as const);
const row = (html: string) => /<nav class="parts"[\s\S]*?<\/nav>/.exec(html)?.[0];

test('a page belongs to the part that it lies below, and the first page to none', () => {
  assert.equal(partOf('/rights/hr')?.path, '/rights');
  assert.equal(partOf('/pocket/police')?.path, '/professionals');
  assert.equal(partOf('/laws')?.path, '/laws');
  assert.equal(partOf('/rightsomething'), undefined);
  assert.equal(partOf('/'), undefined);
});

test('no path belongs to two parts', () => {
  const starts = siteParts.flatMap(({ path, also }) => [path, ...also]);
  assert.equal(new Set(starts).size, starts.length);
});

test('the row leads to six parts, after the way out, and marks the one that the page belongs to', () => {
  const html = pages.find(([name]) => name === 'signs-nurse')?.[1] ?? '';
  assert.deepEqual(
    [...(row(html) ?? '').matchAll(/href="([^"]*)"/g)].map(([, path]) => path),
    ['/help', '/rights', '/signs', '/professionals', '/laws', '/search'],
  );
  assert.match(row(html) ?? '', /href="\/signs" aria-current="true"/);
  assert.equal(row(html)?.match(/aria-current/g)?.length, 1);
  assert.ok(html.indexOf('data-leave') < html.indexOf('class="parts"'), 'the way out comes first');
});

test('where somebody writes, reads their messages, votes or is in steps there is no row', () => {
  const without = pages.filter(([, html]) => row(html) === undefined).map(([name]) => name);
  const writing =
    'start|door|report|receipt|return|conversation|check-in|deposit|vault|' +
    'unshared|consultation,|a quote|complaints-letter|event-register|training-later';
  const places = 'room|workshop|training-(?:interview|debrief)|screen|blank';
  const expected = new RegExp(`^(?:${writing}|${places})`);
  for (const [name, html] of pages)
    if (/data-keeps>Nothing/.test(html) === false && name !== 'blank')
      assert.ok(without.includes(name), `${name} keeps something, and has a row that leads away`);
  for (const name of ['home', 'search', 'signs-nurse', 'lost', 'error-404'])
    assert.ok(!without.includes(name), name);
  assert.deepEqual(
    without.filter((name) => !expected.test(name)),
    [],
  );
});
