// The commands as an operator calls them, with files as people have them.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inventOffers } from '@heed/screening/generate';
import { distanceBetween } from '@heed/screening/pdq';
import sharp from 'sharp';
import { runHeed } from '../../../../tests/command.ts';
import { runHeedHere } from '../../../../tests/inner-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-screening-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};
/** As a process where it reads `input`. */
function heed(args: readonly string[], input?: string) {
  const words = ['screening', ...args];
  return input === undefined
    ? runHeedHere(words, { INIT_CWD: folder })
    : runHeed(words, { INIT_CWD: folder }, input);
}

const bar = (city: string) =>
  `We look for girls for a bar in ${city}, "good" pay, the flat is free, call today`;
const csv = [
  'note,id,text',
  ...['Graz', 'Linz'].map((city, at) => `x,${at + 1},"${bar(city).replaceAll('"', '""')}"`),
  'x,3,"Waiter wanted on a boat,\nfrom June to September"',
].join('\r\n');

test('offers of a file are grouped, with a byte order mark, quotes and lines in a text', async () => {
  const expected = {
    clusters: [
      {
        ids: ['1', '2'],
        template: 'we look for girls for a bar in […] good pay the flat is free call today',
      },
    ],
  };
  const file = put('offers.csv', `\ufeff${csv}`);
  const json = await heed(['cluster', file, '--json']);
  assert.deepEqual([json.code, json.error, JSON.parse(json.out)], [0, '', expected]);
  assert.deepEqual(JSON.parse((await heed(['cluster', '-', '--json'], csv)).out), expected);
  const plain = await heed(['cluster', file]);
  assert.match(plain.out, /^3 offers, 1 groups of two or more\.\n\n2 offers: 1, 2\nwe look for/);
  assert.match(plain.out, /nothing of who wrote them/);
  assert.deepEqual(JSON.parse((await heed(['cluster', '-', '--json'], 'id,text\n1,only one\n')).out), {
    clusters: [],
  });
});

test('a thousand offers in Arabic come back by their authors', async () => {
  const offers = inventOffers({ seed: 3, offers: 1000, edits: 0.05, script: 'arabic' });
  const file = put('arabic.csv', `id,text\n${offers.map(({ id, text }) => `${id},${text}`).join('\n')}`);
  const { clusters } = JSON.parse((await heed(['cluster', file, '--json'])).out) as {
    clusters: { ids: string[] }[];
  };
  const authorOf = new Map(offers.map(({ id, author }) => [id, author]));
  assert.ok(clusters.length > 50);
  for (const { ids } of clusters) assert.equal(new Set(ids.map((id) => authorOf.get(id))).size, 1);
});

test('a file that cannot be meant is refused with what to do', async () => {
  const refusal = async (content: string | Uint8Array) => {
    const { code, out, error } = await heed(['cluster', put('wrong.csv', content), '--json']);
    assert.deepEqual([code, out], [2, '']);
    return error;
  };
  assert.match(await refusal(''), /it is empty: write 'id,text'/);
  assert.match(await refusal('id,words\n1,x'), /no column 'text'/);
  assert.match(await refusal('id,text,text\n1,x,y'), /two columns are called 'text'/);
  assert.match(await refusal('id,text\n1,x\n1,y'), /rows 2 and 3 have the same id/);
  assert.match(await refusal('id,text\n,x'), /row 2 has no id/);
  assert.match(await refusal('id,text\n1,good pay, free flat'), /row 2 has more columns/);
  assert.match(await refusal('id,text\n1,"open'), /quotation mark is not closed/);
  assert.match(await refusal(new Uint8Array([0x50, 0x4b, 3, 4])), /workbook/);
  assert.match((await heed(['cluster', 'absent.csv'])).error, /Cannot read absent\.csv/);
  assert.match((await heed(['cluster'])).error, /id,text/);
  assert.match((await heed([])).error, /one of: cluster, hash/);
});

/** Waves of every low frequency, as a photo has them. */
async function picture(side: number) {
  const waves = Array.from({ length: 40 }, (_, at) => [(at * 7) % 13, (at * 5) % 11, at * 1.7] as const);
  const points = Buffer.alloc(3 * side * side);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const [u, v] = [(Math.PI * x) / side, (Math.PI * y) / side];
      const sum = waves.reduce((all, [a, b, shift]) => all + Math.cos(a * u + b * v + shift), 0);
      const light = Math.max(0, Math.min(255, 128 + 18 * sum));
      points.fill(light, 3 * (y * side + x), 3 * (y * side + x + 1));
    }
  return sharp(points, { raw: { width: side, height: side, channels: 3 } });
}
type Hashed = { file: string; hash: string; quality: number };

test('one picture has one hash in every kind of file, colour and size', async () => {
  const image = await picture(600);
  const files = [
    put('a.jpg', await image.jpeg({ quality: 90 }).toBuffer()),
    put('b.png', await image.png().toBuffer()),
    put('c.webp', await image.webp({ quality: 60 }).toBuffer()),
    put('d.gif', await image.gif().toBuffer()),
    put('e.tif', await image.tiff().toBuffer()),
    put('grey.jpg', await image.clone().greyscale().jpeg().toBuffer()),
    put('cmyk.jpg', await image.clone().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()),
    put('alpha.png', await image.clone().ensureAlpha(0.9).png().toBuffer()),
    put('deep.png', await image.clone().toColourspace('rgb16').png().toBuffer()),
    put('small.jpg', await image.clone().resize(200, 200).jpeg().toBuffer()),
    put('large.jpg', await image.clone().resize(5000, 3000, { fit: 'fill' }).jpeg().toBuffer()),
  ];
  const { code, out, error } = await heed(['hash', ...files, '--json']);
  assert.deepEqual([code, error], [0, '']);
  const hashes = JSON.parse(out) as Hashed[];
  assert.deepEqual(
    hashes.map(({ file }) => file),
    files,
  );
  for (const { file, hash, quality, ...more } of hashes) {
    assert.deepEqual(more, {});
    assert.match(hash, /^[0-9a-f]{64}$/);
    assert.ok(quality > 49, `${file}: ${quality}`);
    assert.ok(
      distanceBetween(hash, hashes[1]!.hash) <= 16,
      `${file}: ${distanceBetween(hash, hashes[1]!.hash)}`,
    );
  }
  assert.match((await heed(['hash', 'a.jpg'])).out, /^[0-9a-f]{64} {2}quality \d+ {2}a\.jpg\n$/);
});

test('a picture of one colour has quality 0, and that is said', async () => {
  const flat = sharp({ create: { width: 300, height: 200, channels: 3, background: '#123456' } });
  const file = put('flat.png', await flat.png().toBuffer());
  assert.equal((JSON.parse((await heed(['hash', file, '--json'])).out) as Hashed[])[0]?.quality, 0);
  assert.match((await heed(['hash', file])).out, /quality 0: one colour, the hash says nothing {2}flat\.png/);
});

test('of a moving picture the first one is hashed, and that is said', async () => {
  const first = await (await picture(100)).toColourspace('srgb').raw().toBuffer();
  const frames = Buffer.concat([first, Buffer.alloc(first.length, 200)]);
  const moving = sharp(frames, { raw: { width: 100, height: 200, channels: 3, pageHeight: 100 } });
  const file = put('moving.gif', await moving.gif().toBuffer());
  const still = put('still.gif', await (await picture(100)).gif().toBuffer());
  const { code, out, error } = await heed(['hash', file, still, '--json']);
  const [one, other] = JSON.parse(out) as Hashed[];
  assert.equal(code, 0);
  assert.match(error, /moving\.gif moves: only its first picture was hashed/);
  assert.ok(distanceBetween(one!.hash, other!.hash) <= 16);
});

test('what is no photo, damaged, HEIC or too large is named, and the rest is hashed', async () => {
  const whole = await (await picture(300)).jpeg().toBuffer();
  put('whole.jpg', whole);
  put('drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  put('half.jpg', whole.subarray(0, whole.length / 2));
  put(
    'phone.heic',
    Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(99)]),
  );
  const huge = sharp({ create: { width: 9000, height: 6000, channels: 3, background: '#fff' } });
  put('huge.png', await huge.png().toBuffer());
  const names = ['drawing.svg', 'half.jpg', 'phone.heic', 'huge.png', 'whole.jpg'];
  const { code, out, error } = await heed(['hash', ...names, '--json']);
  assert.equal(code, 4);
  assert.deepEqual(
    (JSON.parse(out) as Hashed[]).map(({ file }) => file),
    ['whole.jpg'],
  );
  assert.match(error, /drawing\.svg: it is no photo/);
  assert.match(error, /half\.jpg: it is damaged/);
  assert.match(error, /phone\.heic: it is HEIC, or damaged: save it as JPEG/);
  assert.match(error, /huge\.png: it has more than 50 million points/);
  assert.match((await heed(['hash'])).error, /PICTURE/);
});

test('forty megapixels are hashed', async () => {
  const file = put(
    'forty.jpg',
    await (await picture(500)).resize(8000, 5000, { fit: 'fill' }).jpeg().toBuffer(),
  );
  const [hashed] = JSON.parse((await heed(['hash', file, '--json'])).out) as Hashed[];
  assert.ok(hashed!.quality > 49);
});

test('each form of the commands stands in the guide', async () => {
  const guide = readFileSync(new URL('../../../../docs/operating.md', import.meta.url), 'utf8');
  for (const form of ['`screening cluster FILE.csv`', '`screening hash PICTURE...`'])
    assert.ok(guide.includes(form));
});
