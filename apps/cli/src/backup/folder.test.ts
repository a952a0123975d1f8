import { strict as assert } from 'node:assert';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { fileOfDay, prune } from './folder.ts';

const day = 86_400_000;

test('backups are named by their moment, and those older than the newest by so many days go', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-backups-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const now = Date.UTC(2026, 10, 29, 3, 15, 7);
  assert.equal(basename(fileOfDay(folder, now)), 'heed-20261129T031507Z.age');
  const put = (ago: number) => {
    const file = fileOfDay(folder, now - ago * day);
    writeFileSync(file, '');
    return basename(file);
  };
  const [newest, yesterday, atTheEdge, old, older] = [put(0), put(1), put(30), put(30.001), put(400)];
  const more = [2, 3, 4, 5].map(put);
  const others = ['first.age', 'heed-notes.txt', 'heed-20261129T031507Z.age.part'];
  for (const name of others) writeFileSync(join(folder, name), '');
  assert.deepEqual(prune(folder, 30, join(folder, newest)), [older, old]);
  assert.deepEqual(readdirSync(folder).sort(), [newest, yesterday, atTheEdge, ...more, ...others].sort());
});

test('the last seven stay, however old: a night with the clock a year ahead costs none', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-backups-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const now = Date.UTC(2026, 10, 29);
  const nights = [-370, 0, 1, 2, 3, 4, 5, 6].map((ago) => fileOfDay(folder, now - ago * day));
  for (const file of nights) writeFileSync(file, '');
  assert.deepEqual(prune(folder, 30, nights[0]!), [basename(nights.at(-1)!)]);
});

test('a clock that was wrong takes away nothing newer than the backup just written', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-backups-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const now = Date.UTC(2026, 10, 29);
  const [real, past] = [fileOfDay(folder, now), fileOfDay(folder, now - 4000 * day)];
  for (const file of [real, past]) writeFileSync(file, '');
  assert.deepEqual(prune(folder, 1, past), []);
  assert.deepEqual(readdirSync(folder).length, 2);
});
