// The container: opened by other programs, and in its own reader nothing passes but its one layout.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { packFiles, someFiles, text } from './invented.ts';
import { isPath, readZip } from './zip.ts';

const paths = (file: Uint8Array<ArrayBuffer>) => readZip(file)?.map(({ path }) => path) ?? null;

test('what is packed is read again, byte for byte', () => {
  const entry = fc.record({
    path: fc.stringMatching(/^[a-z0-9]{1,8}(\/[a-z0-9-]{1,8}){0,2}\.[a-z]{1,4}$/).filter(isPath),
    bytes: fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from(bytes)),
  });
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ({ path }) => path, maxLength: 6 }), (entries) => {
      const read = readZip(packFiles(entries));
      assert.deepEqual(
        read,
        entries.map((one) => ({ ...one, checksumHolds: true })),
      );
    }),
  );
});

test('unzip finds the same files and no fault', {
  skip: !existsSync('/usr/bin/unzip') && 'no unzip',
}, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-zip-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'a.zip'), packFiles(someFiles));
  assert.match(execFileSync('unzip', ['-t', join(folder, 'a.zip')], { encoding: 'utf8' }), /No errors/);
  const out = execFileSync('unzip', ['-p', join(folder, 'a.zip'), someFiles[0]!.path]);
  assert.deepEqual(new Uint8Array(out), someFiles[0]!.bytes);
});

test('every changed byte is seen: the layout is refused, or the checksum of its file fails', () => {
  const file = packFiles(someFiles);
  for (let at = 0; at < file.length; at++) {
    for (const flip of [1, 128]) {
      const changed = file.slice();
      changed[at] = (changed[at] as number) ^ flip;
      const read = readZip(changed);
      assert.ok(read === null || read.some(({ checksumHolds }) => !checksumHolds), `byte ${at}`);
    }
  }
});

test('cut, lengthened, doubled and hidden bytes are refused', () => {
  const file = packFiles(someFiles);
  for (let length = 0; length < file.length; length++) assert.equal(readZip(file.slice(0, length)), null);
  const longer = new Uint8Array(file.length + 1);
  longer.set(file);
  assert.equal(readZip(longer), null, 'after the end');
  longer.fill(0).set(file, 1);
  assert.equal(readZip(longer), null, 'before the start');
  const twice = new Uint8Array(file.length * 2);
  twice.set(file);
  twice.set(file, file.length);
  assert.equal(readZip(twice), null);
});

test('a path twice, a path that climbs, and a compressed bomb are refused', () => {
  assert.throws(() => packFiles([someFiles[0]!, someFiles[0]!]), RangeError);
  const two = [
    { path: 'a1.txt', bytes: text('x') },
    { path: 'a2.txt', bytes: text('y') },
  ];
  // Renamed inside the file, in both places: a program that unpacks would write the first and then the second
  // over it.
  const renamed = new Uint8Array(
    Buffer.from(Buffer.from(packFiles(two)).toString('latin1').replaceAll('a2.txt', 'a1.txt'), 'latin1'),
  );
  assert.equal(paths(renamed), null);
  for (const path of [
    '../a1.txt',
    '/a1.txt',
    'a/../b.txt',
    'A.txt',
    'a\\b.txt',
    '.a',
    'a//b',
    'a.txt ',
    'con:',
    '',
    'é.txt',
    'a'.repeat(121),
  ]) {
    assert.equal(isPath(path), false, path);
    assert.throws(() => packFiles([{ path, bytes: text('x') }]), RangeError);
  }
  const climbing = Buffer.from(
    Buffer.from(packFiles(two)).toString('latin1').replaceAll('a2.txt', '../tx'.padEnd(6, 't')),
    'latin1',
  );
  assert.equal(paths(new Uint8Array(climbing)), null);
  // 4 kB that claim to be 4 GB by deflate: the method alone is refused, nothing is blown up.
  const bomb = packFiles([{ path: 'a1.txt', bytes: new Uint8Array(4000) }]);
  bomb[8] = 8;
  assert.equal(paths(bomb), null);
});

test('bytes of any kind never make it throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readZip(Uint8Array.from(bytes))));
});
