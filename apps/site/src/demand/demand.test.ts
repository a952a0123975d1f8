// The map of demand: what its numbers and articles lead to. The page as a whole: pages.test.ts,
// tests/lengths.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { readContent } from '@heed/content/read';
import { sampleContext } from '../../sample.ts';
import { demandPage } from './page.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const { demand, instruments } = readContent();
const page = (change: Partial<typeof demand> = {}) =>
  String(
    demandPage(sampleContext(words, 'en', '/map-of-demand'), {
      ...demand,
      ...change,
      instruments,
      headingOf: () => null,
    }),
  );
const facts = instruments.flatMap((one) => one.facts);

test('each law that bears on a place stands there with article, source and date', () => {
  const html = page();
  for (const { id, law } of demand.nodes) {
    const [, inside = ''] = new RegExp(`<div\\s+id="${id}">([\\s\\S]*?)</details>`).exec(html) ?? [];
    for (const one of law) {
      const [, line = ''] = new RegExp(`<li data-law="${one}">([\\s\\S]*?)</li>`).exec(inside) ?? [];
      const fact = facts.find(({ id: name }) => name === one);
      assert.ok(fact, one);
      assert.ok(fact.ref === null || line.includes(fact.ref), `${one}: its article`);
      assert.ok(line.includes(`href="${fact.source[0]}"`), `${one}: its source`);
      assert.match(line, /href="\/laws\/instruments#[\w-]+"[^>]*>[^<]+<\/a> [^<]*\d{4}/, `${one}: its date`);
    }
  }
});

test('each kind of demand has its number on the map, at its place, and what it rests on', () => {
  const html = page();
  assert.equal(html.match(/<circle/g)?.length, demand.kinds.length);
  const list = /<ol\s+class="track kinds">([\s\S]*?)<\/ol>/.exec(html)?.[1] ?? '';
  const lines = [...list.matchAll(/<li data-kind="([\w-]+)">([\s\S]*?)<\/li>/g)];
  assert.deepEqual(
    lines.map(([, id]) => id),
    demand.kinds.map(({ id }) => id),
  );
  for (const [i, [, id, line = '']] of lines.entries()) {
    const isLast = demand.kinds[i]?.law !== demand.kinds[i + 1]?.law;
    assert.equal(/<small>[\s\S]*<a[\s\S]*\d{4}\. /.test(line), isLast, id);
  }
});

test('a map of an organisation without kinds or laws is shown as it was', () => {
  const html = page({ kinds: [], nodes: demand.nodes.map((node) => ({ ...node, law: [], topics: [] })) });
  assert.doesNotMatch(html, /<circle|data-law|data-kind|§ \d/);
  assert.equal(html.match(/<a href="#/g)?.length, demand.nodes.length);
});
