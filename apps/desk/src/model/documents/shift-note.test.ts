import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostDays, mostNotes, noShiftNotes, parseShiftNotes, withNote, withReader } from './shift-note.ts';

const dayMs = 86_400_000;
const now = Date.parse('2026-11-28T20:00:00Z');
const note = (id: string, at = now) => ({ id, text: `Note ${id}`, facts: { by: 'mila', at } });

test('a note is added once, the newest first, and who has read it is said once', () => {
  let content = withNote(noShiftNotes, note('a'), now);
  content = withNote(content, note('b'), now);
  content = withNote(content, note('a'), now);
  assert.deepEqual(
    content.notes.map(({ id }) => id),
    ['b', 'a'],
  );
  content = withReader(withReader(content, 'a', 'ana', now), 'a', 'ana', now);
  assert.deepEqual(content.readers, { a: ['ana'] });
  assert.deepEqual(parseShiftNotes(JSON.parse(JSON.stringify(content))), content);
});

test('notes that are too old or too many go, with who has read them', () => {
  let content = withNote(noShiftNotes, note('old', now - mostDays * dayMs - 1), now - dayMs);
  content = withReader(content, 'old', 'ana', now - dayMs);
  assert.equal(content.notes.length, 1);
  content = withNote(content, note('new'), now);
  assert.deepEqual(content, { version: 1, notes: [note('new')], readers: {} });
  for (let n = 0; n < mostNotes; n++) content = withNote(content, note(`n${n}`), now);
  assert.equal(content.notes.length, mostNotes);
  assert.ok(!content.notes.some(({ id }) => id === 'new'));
});

test('a note that is gone, and a name of every object, have no readers', () => {
  assert.deepEqual(withReader(noShiftNotes, 'gone', 'ana', now).readers, {});
  const content = withNote(noShiftNotes, note('constructor'), now);
  assert.deepEqual(withReader(content, 'constructor', 'ana', now).readers, { constructor: ['ana'] });
});

test('another shape is refused', () => {
  for (const json of [null, [], { version: 2, notes: [], readers: {} }, { ...noShiftNotes, more: 1 }])
    assert.throws(() => parseShiftNotes(json), { name: 'ValiError' });
});
