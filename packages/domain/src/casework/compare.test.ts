// What a later version of a record changed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCaseFile, changedFields, type Version, versionBefore } from './index.ts';

const version = (id: string, at: number, replaces: readonly string[] = []): Version =>
  ({
    version: 2,
    kind: 'need',
    thing: 'x',
    replaces,
    at,
    id,
    by: null,
    body: { note: id },
  }) as unknown as Version;

test('the fields that changed are named, whatever they hold, and no others', () => {
  const before = { title: 'Ring', due: null, parts: ['a'], rows: [{ what: 'x' }] };
  assert.deepEqual(changedFields(before, structuredClone(before)), []);
  assert.deepEqual(changedFields(before, { ...before, due: '2026-11-27', rows: [{ what: 'y' }] }), [
    ...['due', 'rows'],
  ]);
  assert.deepEqual(changedFields(before, { ...before, repeat: '' }), ['repeat'], 'a field that is new');
});

test('a version is compared with the one that it took the place of', () => {
  const [first, aside] = [version('a', 1), version('b', 2)];
  const last = version('c', 3, ['a', 'b']);
  const [record] = buildCaseFile([first, aside, last]).records;
  assert.equal(versionBefore(record!, last)?.id, 'b');
  assert.equal(versionBefore(record!, first), null);
});
