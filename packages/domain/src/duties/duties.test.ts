import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ContentFault } from '../faults/index.ts';
import { type LegalDuty, readDuty } from './index.ts';

const codeOf = ({ place, reason }: ContentFault) => `${place}: ${reason.code}`;

const folder = new URL('../../../../content/duties/', import.meta.url);
const ours: Readonly<Record<string, readonly LegalDuty[]>> = Object.fromEntries(
  readdirSync(folder).map((name) => {
    const { country, lines } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    assert.equal(`${country}.json`, name);
    return [country, lines];
  }),
);

test('every duty fits its schema; none is signed, and nothing unconfirmed has a text', () => {
  for (const country of ['HR', 'NL', 'PL', 'SE']) assert.ok((ours[country]?.length ?? 0) > 3, country);
  const ids = new Set<string>();
  for (const [country, lines] of Object.entries(ours))
    for (const line of lines) {
      const read = readDuty(line);
      assert.ok(read.ok, read.ok ? '' : `${country}: ${line.id}: ${codeOf(read.fault)}`);
      assert.equal(line.signed, null);
      assert.ok(line.id.startsWith(`${country.toLowerCase()}-`) && !ids.has(line.id), line.id);
      ids.add(line.id);
    }
});

test('a fault names the field and what to write', () => {
  const good = ours.HR?.[0] ?? assert.fail();
  const faults: readonly [object, RegExp][] = [
    [{ confidence: 'C' }, /^text: remembered-without-text/],
    [{ text: null, force: null }, /^text: remembered-without-text/],
    [{ text: { hr: 'Samo hrvatski.' } }, /^text: write-english-too/],
    [{ force: null }, /^force: write-force/],
    [{ source: [] }, /^source: name-at-least-one-source/],
    [{ source: ['a book'] }, /^source\.0: write-source-address/],
    [{ professions: ['spies'] }, /^professions\.0: write-some-of/],
    [{ professions: [] }, /^professions: say-whose-duty/],
    [{ about: 'money' }, /^about: write-one-of$/],
    [{ signed: { by: 'A lawyer' } }, /^signed\.day: field-missing/],
    [{ signed: { by: '', day: '2026-11-25' } }, /^signed\.by: write-text/],
    [
      { text: null, force: null, confidence: 'C', signed: { by: 'A lawyer', day: '2026-11-25' } },
      /^signed: unconfirmed-unsigned/,
    ],
    [{ colour: 1 }, /^colour: unknown-field/],
    [{ review_by: 'soon' }, /^review_by: write-day$/],
  ];
  for (const [change, says] of faults) {
    const read = readDuty({ ...good, ...change });
    assert.ok(!read.ok, String(says));
    assert.match(codeOf(read.fault), says);
  }
  assert.ok(readDuty({ ...good, signed: { by: 'A lawyer', day: '2026-11-25' } }).ok);
});
