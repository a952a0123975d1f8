import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parts } from '@heed/content/messages/catalogues';
import { readSources } from '../../../tests/sources.ts';

/** What the server, the command and the workspace say: a page asks for none of it. */
const apart = 'refusals faults checks register codes htcds statistics alerts'.split(' ');

const folder = new URL('../../../content/messages/en/', import.meta.url);
const english: Record<string, string> = Object.assign(
  {},
  ...parts
    .filter((part) => !apart.includes(part))
    .map((part) => JSON.parse(readFileSync(new URL(`${part}.json`, folder), 'utf8'))),
);

test('every message is used by a page', () => {
  const source = readSources(new URL('.', import.meta.url), new URL('../../../modules/', import.meta.url));
  const dynamicPrefixes = [...source.matchAll(/[`']((?:[a-z0-9-]+\.)+)\$\{/g)].map(
    ([, start]) => start ?? '',
  );
  const numberedPrefixes = [...source.matchAll(/numbered\('([a-z.]+)'/g)].map(([, start]) => `${start}.`);
  // Keys that content chooses: `says` with a prefix that stands in a variable.
  const contentKeys = ['check.', 'offer.'].flatMap((prefix) =>
    ['q.', 'group.', 'why.', 'none'].map((kind) => prefix + kind),
  );
  const prefixes = [...dynamicPrefixes, ...numberedPrefixes, ...contentKeys];
  for (const key of Object.keys(english))
    assert.ok(source.includes(`'${key}'`) || prefixes.some((start) => key.startsWith(start)), key);
});

test('Dutch pages say je: u stands in letters to an office, and in what somebody at work says', () => {
  const polite = /(?<![\p{L}\d])(?:u|uw)(?![\p{L}\d])/iu;
  const pages = new URL('../../../content/pages/nl/', import.meta.url);
  const articles = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      readFileSync(new URL(name, pages), 'utf8')
        .replace(/^\|.*$|[‘'][^’'\n]*[’']/gmu, '')
        .split('\n')
        .map((line) => [name, line] as const),
    );
  const messages = parts
    .filter((part) => ![...apart, 'letter'].includes(part))
    .flatMap((part) =>
      Object.entries(
        JSON.parse(readFileSync(new URL(`../nl/${part}.json`, folder), 'utf8')) as Record<string, string>,
      ),
    );
  assert.ok(articles.length > 100 && messages.length > 100);
  assert.deepEqual(
    [...articles, ...messages].filter(([, text]) => polite.test(text)),
    [],
  );
});
