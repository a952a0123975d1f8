import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ContentFault } from '../faults/index.ts';
import { type Figure, readFigure } from './index.ts';

const codeOf = ({ place, reason }: ContentFault) => `${place}: ${reason.code}`;

const figure = {
  id: 'se-2024-registered',
  measure: 'registered-victims',
  from: 2024,
  to: 2024,
  value: 300,
  unit: 'count',
  edition: 'Example office, edition of 2026',
  url: 'https://example.org/',
  date: '2026-02',
  confidence: 'A',
  seen: '2026-11-24',
} as const;

const refusals: readonly [string, object, RegExp][] = [
  ['what was only remembered', { confidence: 'C' }, /^confidence: write-confidence-of-figure/],
  ['a figure without an edition', { edition: undefined }, /^edition: field-missing$/],
  ['a figure without a date', { date: 'last year' }, /^date: write-date/],
  ['a source that is no address', { url: 'the newspaper' }, /^url: write-source-address/],
  ['years in the wrong order', { from: 2025 }, /^from: give-earlier-year-first/],
  ['more than all', { unit: 'percent', value: 101 }, /^value: percentage-too-large/],
  ['a citizenship without a country', { measure: 'citizenship' }, /^citizens: name-countries/],
  ['no number', { value: null }, /^value: write-value-or-order$/],
  ['a field with a typing error', { confidance: 'A' }, /confidance: unknown-field/],
];

test('a figure with edition, source and date is read', () => {
  const read = readFigure(figure);
  assert.ok(read.ok && read.entry.value === 300);
});

for (const [what, change, says] of refusals)
  test(`${what} is refused, and what to write is said`, () => {
    const read = readFigure(JSON.parse(JSON.stringify({ ...figure, ...change })));
    assert.ok(!read.ok);
    assert.match(codeOf(read.fault), says);
  });

test('ours stand once, and count nobody for selling sex', () => {
  const folder = new URL('../../../../content/figures/', import.meta.url);
  const lines = readdirSync(folder).flatMap(
    (name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { lines: Figure[] }).lines,
  );
  assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length);
  for (const line of lines) {
    const read = readFigure(line);
    assert.ok(read.ok, `${line.id}: ${read.ok ? '' : codeOf(read.fault)}`);
    assert.doesNotMatch(JSON.stringify(line), /TAMPEP|sex workers/i, line.id);
  }
});
