// Names and sizes of what strangers send.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { kindOf, safeFileName } from './attachment.ts';
import { pictureSize } from './picture-size.ts';

test('a file name is never a path, never hidden, and holds no mark that turns its end around', () => {
  assert.equal(safeFileName('../../etc/passwd'), '-..-etc-passwd');
  assert.equal(safeFileName('photo\u202Egnp.exe'), 'photognp.exe');
  assert.equal(safeFileName('...'), 'attachment');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const safe = safeFileName(name);
      assert.ok(safe !== '' && safe.length <= 100 && !/[/\\]/.test(safe) && !safe.startsWith('.'));
    }),
  );
});

test('only pictures that can be measured are drawn; the rest are files', () => {
  const file = (type: string, length = 1000) => kindOf({ type, length });
  assert.equal(file('image/png'), 'image');
  assert.equal(file('image/svg+xml'), 'file');
  assert.equal(file('image/jpeg', 40_000_000), 'file');
  assert.equal(file('audio/webm;codecs=opus'), 'sound');
  assert.equal(file('text/html'), 'file');
});

test('a picture that claims to be a wall is measured by its header', () => {
  const png = new Uint8Array(33);
  png.set([0x89, 0x50, 0x4e, 0x47]);
  new DataView(png.buffer).setUint32(16, 60_000);
  new DataView(png.buffer).setUint32(20, 50_000);
  assert.deepEqual(pictureSize(png), { width: 60_000, height: 50_000 });
  const jpeg = Uint8Array.of(
    0xff,
    0xd8,
    0xff,
    0xe1,
    0,
    4,
    1,
    2,
    0xff,
    0xff,
    0xc2,
    0,
    17,
    8,
    0x01,
    0x00,
    0x02,
    0x00,
  );
  assert.deepEqual(pictureSize(jpeg), { width: 512, height: 256 });
  assert.equal(pictureSize(png.subarray(0, 18)), null);
});

test('no bytes make the measuring throw or run for ever', () => {
  const starts = [
    [0xff, 0xd8],
    [0x89, 0x50, 0x4e, 0x47],
    [0x47, 0x49, 0x46, 0x38],
    [0x52, 0x49, 0x46, 0x46],
    [],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      pictureSize(Uint8Array.from([...start, ...rest]));
    }),
  );
});
