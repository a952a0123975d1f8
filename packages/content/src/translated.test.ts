import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ownFolder } from './overlay.ts';
import { markState, readNotes, renewMarks, writeNotes } from './translated.ts';
import { languages, type Unit, units } from './translations.ts';

const unit = (part: string, id: string): Unit => ({ id, part, english: id, texts: {} });

test('each part has its file, in the order of ids; a note without its text goes with its file', (t) => {
  const data = mkdtempSync(join(tmpdir(), 'heed-notes-'));
  t.after(() => rmSync(data, { recursive: true, force: true }));
  const folder = pathToFileURL(`${data}/nl/`);
  const text = (path: string) => readFileSync(new URL(path, folder), 'utf8');
  assert.deepEqual(readNotes(folder), {});

  const all = [unit('main', 'b'), unit('main', 'a'), unit('desk/case', 'c'), unit('laws', 'unnoted')];
  writeNotes(folder, all, { a: '1', b: '2', c: '3', gone: '4' });
  assert.equal(text('main.json'), '{\n "a": "1",\n "b": "2"\n}\n');
  assert.equal(text('desk/case.json'), '{\n "c": "3"\n}\n');
  assert.equal(existsSync(new URL('laws.json', folder)), false);
  assert.deepEqual(readNotes(folder), { a: '1', b: '2', c: '3' });

  writeNotes(folder, [unit('laws', 'a')], readNotes(folder));
  assert.deepEqual(readNotes(folder), { a: '1' });
  assert.deepEqual(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json')),
    ['laws.json'],
  );
});

test('every note of ours is in the file of its part, of a language that the site speaks', () => {
  const parts = new Map(units().map(({ id, part }) => [id, part]));
  const translated = new URL('translated/', ownFolder);
  const codes = readdirSync(translated);
  assert.deepEqual(
    codes.filter((code) => !(code in languages())),
    [],
  );
  const misplaced = codes.flatMap((code) => {
    const folder = new URL(`${code}/`, translated);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .flatMap((path) =>
        Object.keys(JSON.parse(readFileSync(new URL(path, folder), 'utf8')))
          .filter((id) => parts.has(id) && `${parts.get(id)}.json` !== path)
          .map((id) => `${code}/${path}: ${id}`),
      );
  });
  assert.deepEqual(misplaced, []);
});

test('a mark belongs to both texts: it is not renewed for a translation that stayed as it was', () => {
  const tea = (english: string, nl: string): Unit => ({ id: 'tea', part: 'main', english, texts: { nl } });
  const first = renewMarks('nl', [tea('Tea', 'Thee')], {}, []);
  assert.deepEqual([first.renewed, first.stale], [['tea'], []]);

  const changed = tea('Cold tea', 'Thee');
  assert.equal(markState(first.marks.tea, 'Cold tea', 'Thee'), 'stale');
  const untouched = renewMarks('nl', [changed], first.marks, []);
  assert.deepEqual([untouched.renewed, untouched.stale, untouched.marks], [[], ['tea'], first.marks]);

  assert.equal(markState(first.marks.tea, 'Cold tea', 'Koude thee'), 'unmarked');
  for (const [unit, unchanged] of [
    [changed, ['tea']],
    [tea('Cold tea', 'Koude thee'), []],
  ] as const) {
    const { renewed, marks } = renewMarks('nl', [unit], first.marks, unchanged);
    assert.deepEqual(renewed, ['tea']);
    assert.equal(markState(marks.tea, unit.english, unit.texts.nl ?? ''), 'current');
  }
});
