// Records of version 1: what may never have been chosen is marked, and stays readable.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  buildCaseFile,
  checkBody,
  contactWithoutWords,
  formatEntry,
  formerDefaults,
  kinds,
  latest,
  parseEntry,
  type RecordKind,
} from './index.ts';

const id = (n: number) => n.toString(16).padStart(32, '0');
/** As a version of the desk wrote it, `number` of its format. */
function written(kind: RecordKind, body: unknown, number = 1) {
  const entry = {
    version: number,
    kind,
    thing: id(1),
    replaces: [],
    at: Date.parse('2026-03-01T10:00:00Z'),
    body,
  };
  const read = parseEntry(JSON.stringify(entry));
  assert.ok(read, `${kind} of version ${number} is read`);
  return { ...read, id: id(2), by: null };
}
const contact = {
  ...{ channel: 'telephone', started: null, ended: null, who: 'herself', words: 'Help.', language: 'Polish' },
  ...{ safe: 'not-asked', consent: 'not-asked', callBack: null, area: '', material: [], tests: [] },
};
/** A record of each kind as it was stored on 2026-11-27. It is never extended: such records stand. */
const storedRecords: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(new URL('stored-records.json', import.meta.url), 'utf8'),
);
const closing = { outcome: 'safe-outcome', words: '', followUp: null, approved: null };

test('a value with which the form began is marked, one that somebody chose is not', () => {
  assert.deepEqual([...formerDefaults(written('closing', closing))], ['outcome']);
  assert.deepEqual([...formerDefaults(written('closing', { ...closing, outcome: 'died' }))], []);
  assert.deepEqual(
    [...formerDefaults(written('closing', closing, 2))],
    [],
    'a form of version 2 begins empty',
  );
  const task = { title: 'Ring', due: '2026-03-01', assignee: null, done: null };
  assert.deepEqual([...formerDefaults(written('task', task))], ['due', 'assignee']);
  assert.deepEqual([...formerDefaults(written('task', { ...task, due: '2026-03-02' }))], ['assignee']);
});

test('old records stay readable, though none like them may be written now', () => {
  const read = written('contact', contact);
  assert.deepEqual([...formerDefaults(read)], ['channel', 'who', 'safe', 'consent']);
  assert.ok('under18' in read.body && 'danger' in read.body && 'name' in read.body);
  assert.deepEqual(
    [read.body.danger, read.body.under18, read.body.name],
    ['', '', ''],
    'what was not asked is empty',
  );
  const { id: _, by: __, ...entry } = read;
  assert.equal(parseEntry(formatEntry(entry))?.version, 1, 'and stays what it was');
  const again = checkBody('contact', contact);
  assert.deepEqual(!again.ok && again.faults, [{ field: 'language', code: 'must-be-of-list', values: {} }]);
  assert.equal(latest(buildCaseFile([read]).records[0]!).body, read.body);
  written('task', { title: 'Ring', due: null, assignee: null, done: null });
});

test('a record of each kind that stands is read, whatever fields were added since', () => {
  assert.deepEqual(Object.keys(storedRecords), kinds, 'a new kind: add a record of it');
  for (const kind of kinds) {
    const entry = { version: 2, kind, thing: id(1), replaces: [], at: 1, body: storedRecords[kind] };
    const remedy = `${kind}: records that stand lack a new field. Write v.optional(..., '') in entry.ts.`;
    assert.ok(parseEntry(JSON.stringify(entry)) !== null, remedy);
  }
});

test('a contact that may not be written down holds no words, and a language has a code or a name', () => {
  const now = { ...contact, language: 'pl' };
  const faults = (more: object) => {
    const checked = checkBody('contact', { ...now, ...more });
    return checked.ok ? [] : checked.faults.map(({ field }) => field);
  };
  assert.deepEqual(faults({}), []);
  assert.deepEqual(faults({ consent: 'no' }), ['words']);
  assert.deepEqual(faults({ consent: 'no', words: '' }), []);
  const callBack = { day: '2026-11-28', clock: '10:00', way: 'Her sister’s telephone' };
  for (const [field, value] of Object.entries({
    ...{ name: 'Mo', area: 'Docks', callBack, material: ['Flyer'] },
    ...{ languageName: 'She is at Ilica 10', placeKind: 'hotel' },
  })) {
    assert.deepEqual(faults({ consent: 'no', words: '', [field]: value }), [field]);
    assert.deepEqual(faults({ consent: 'no', ...contactWithoutWords, country: 'PL' }), []);
  }
  assert.deepEqual(faults({ language: 'mis' }), ['languageName']);
  assert.deepEqual(faults({ consent: 'no', ...contactWithoutWords, language: 'mis' }), []);
  assert.deepEqual(faults({ language: 'mis', languageName: 'Zaza' }), []);
  assert.deepEqual(faults({ channel: '' }), ['channel']);
  assert.deepEqual(faults({ danger: 'perhaps', country: 'Poland' }), ['danger', 'country']);
});
