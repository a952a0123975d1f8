// 'Is this the same picture' at the desk, in a real browser: a fingerprint that a person made, against
// pictures, a captured page and files that nobody can read. Nothing goes to the server.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { imageHashType } from '@heed/domain/image-hash';
import { hashOf } from '@heed/screening/pdq';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { picturesIn } from '../apps/desk/src/model/pictures/warc.ts';
import { findChromium } from './chromium.ts';
import { nightTest } from './night.ts';
import { tell } from './person.ts';
import { axeFindsNothing, startWorkspaceInChromium, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';

/** A picture of soft shapes, different for each seed. */
function scene(seed: number, width = 900, height = 700) {
  const bytes = Buffer.alloc(24 * 18 * 3);
  let state = seed;
  for (let at = 0; at < bytes.length; at++) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    bytes[at] = state >> 16;
  }
  return sharp(bytes, { raw: { width: 24, height: 18, channels: 3 } }).resize(width, height, {
    kernel: 'cubic',
    fit: 'fill',
  });
}

const record = (type: string, address: string, body: Buffer): Buffer => {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`), body]);
  const fields = [`WARC-Target-URI: ${address}`, `Content-Length: ${http.length}`].join('\r\n');
  const head = `WARC/1.1\r\nWARC-Type: response\r\n${fields}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]));
};
const wacz = (...records: Buffer[]): Buffer =>
  Buffer.from(zipSync({ 'archive/data.warc.gz': Buffer.concat(records) }, { level: 0 }));

const image = 'image/jpeg';
let desk: Workspace;
let page: Page;
let faults: string[];
before(async () => {
  if (skip) return;
  desk = await startWorkspaceInChromium();
  const context = await desk.browser.newContext({ viewport: { width: 320, height: 700 } });
  ({ page, faults } = await desk.newPage(context));
  const { data, info } = await scene(1).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const hash = hashOf({ width: info.width, height: info.height, rgba: data });
  const bytes = Buffer.from(JSON.stringify({ format: 'heed/image-hash/v1', ...hash }));
  const odd = Buffer.from('{"format":"heed/image-hash/v1","hash":"<b>","quality":1e9}');
  await tell(desk.url, {
    desk: 'harbour',
    text: 'Somebody threatens me with a picture.',
    files: [
      { name: 'file-1.json', type: imageHashType, bytes },
      { name: 'photo-1.jpg', type: 'image/jpeg', bytes: await scene(1, 400, 311).jpeg().toBuffer() },
      { name: 'file-2.json', type: imageHashType, bytes: odd },
    ],
  });
  await desk.unlock(page, 'mila');
  await page.locator('[data-row][data-unopened]').first().click();
});
after(() => desk?.end());

const outcomes = () =>
  page
    .locator('[data-inspect] li[data-outcome]')
    .evaluateAll((all) =>
      all.map((one) => [
        (one as HTMLElement).dataset.outcome,
        one.querySelector('span')!.textContent,
        /(\d+) \S+ 256/.exec(one.textContent ?? '')?.[1] ?? null,
      ]),
    );
const choose = async (...files: { name: string; mimeType: string; buffer: Buffer }[]) => {
  await page.locator('#pictures-chosen').setInputFiles(files);
  await page.locator(`[data-inspect] [data-pictures]`).waitFor();
};

const outcomesByName = async () =>
  new Map((await outcomes()).map(([outcome, name, distance]) => [name, [outcome, distance]] as const));
function assertSame(byName: Awaited<ReturnType<typeof outcomesByName>>, names: readonly string[]): void {
  for (const name of names) {
    const [outcome, distance] = byName.get(name)!;
    assert.ok(outcome === 'same' && Number(distance) <= 31, `${name}: ${outcome} ${distance}`);
  }
}

test('copies are found with their distance, other pictures are not, and what says nothing is named', {
  skip,
}, async () => {
  const requests: string[] = [];
  await page.locator('[data-act=inspect-pictures]').first().click();
  await page.locator('#pictures-chosen').waitFor();
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const flat = sharp({ create: { width: 300, height: 200, channels: 3, background: '#123456' } });
  await choose(
    { name: 'small.jpg', mimeType: image, buffer: await scene(1, 300, 233).jpeg({ quality: 60 }).toBuffer() },
    {
      name: 'mirrored.jpg',
      mimeType: image,
      buffer: await sharp(await scene(1).png().toBuffer())
        .flop()
        .jpeg()
        .toBuffer(),
    },
    { name: 'other.jpg', mimeType: image, buffer: await scene(2).jpeg().toBuffer() },
    { name: 'flat.png', mimeType: 'image/png', buffer: await flat.png().toBuffer() },
    {
      name: 'drawing.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    },
    {
      name: 'huge.png',
      mimeType: 'image/png',
      buffer: await sharp({ create: { width: 9000, height: 6000, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
    },
  );
  const byName = await outcomesByName();
  assertSame(byName, ['small.jpg', 'mirrored.jpg']);
  const [outcome, distance] = byName.get('other.jpg')!;
  assert.ok(outcome === 'different' && Number(distance) > 60, `${distance}`);
  assert.equal(byName.get('flat.png')![0], 'plain');
  assert.equal(byName.get('drawing.svg')![0], 'unreadable');
  assert.equal(byName.get('huge.png')![0], 'large');
  assert.deepEqual(
    requests.filter(
      (line) =>
        line !== 'GET /desk/picture-worker.js' &&
        line !== 'POST /api/desk/watch' &&
        !line.startsWith('GET /api/desk/'),
    ),
    [],
    'nothing is sent',
  );
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  await axeFindsNothing(page, 'pictures');
});

nightTest(
  'copies of other colours, that move, and of 40 megapixels are found; one of a phone is unreadable',
  {
    skip,
  },
  async () => {
    const frames = Buffer.concat([
      await scene(1, 200, 160).toColourspace('srgb').raw().toBuffer(),
      Buffer.alloc(200 * 160 * 3, 90),
    ]);
    const moving = sharp(frames, { raw: { width: 200, height: 320, channels: 3, pageHeight: 160 } });
    const image = 'image/jpeg';
    await choose(
      { name: 'grey.png', mimeType: 'image/png', buffer: await scene(1).greyscale().png().toBuffer() },
      { name: 'cmyk.jpg', mimeType: image, buffer: await scene(1).toColourspace('cmyk').jpeg().toBuffer() },
      { name: 'moving.gif', mimeType: 'image/gif', buffer: await moving.gif().toBuffer() },
      {
        name: 'forty.jpg',
        mimeType: image,
        buffer: await scene(1, 7600, 5300).jpeg({ quality: 40 }).toBuffer(),
      },
      {
        name: 'phone.heic',
        mimeType: 'image/heic',
        buffer: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
      },
    );
    const byName = await outcomesByName();
    assertSame(byName, ['grey.png', 'cmyk.jpg', 'moving.gif', 'forty.jpg']);
    assert.equal(byName.get('phone.heic')![0], 'unreadable');
  },
);

nightTest(
  'pictures of a captured page are compared by their address; a bomb and damage are said',
  {
    skip,
  },
  async () => {
    const copy = await scene(1, 500, 389).jpeg().toBuffer();
    const other = await scene(3).png().toBuffer();
    const captured = wacz(
      record('text/html', 'https://example.org/', Buffer.from('<p>x</p>')),
      record('image/jpeg', 'https://example.org/a.jpg', copy),
      record('image/png', 'https://example.org/b.png', other),
    );
    await choose({ name: 'page.wacz', mimeType: 'application/zip', buffer: captured });
    const [first, second, ...more] = await outcomes();
    assert.deepEqual([first?.[0], first?.[1]], ['same', 'https://example.org/a.jpg']);
    assert.deepEqual([second?.[0], second?.[1]], ['different', 'https://example.org/b.png']);
    assert.equal(more.length, 0);
    await choose({
      name: 'cut.wacz',
      mimeType: 'application/zip',
      buffer: captured.subarray(0, captured.length / 2),
    });
    assert.equal(await page.locator('[data-inspect] .warn').count(), 1);
  },
);

test('pictures of the conversation are compared too; a fingerprint out of form is refused', {
  skip,
}, async () => {
  await page.locator('[data-act=compare-conversation]').click();
  await page.locator('[data-inspect] [data-pictures="1"]').waitFor();
  assert.equal((await outcomes())[0]?.[0], 'same');
  await page.locator('[data-act=inspect-pictures]').nth(2).click();
  await page.locator('[data-inspect] .warn').waitFor();
  assert.equal(await page.locator('#pictures-chosen').count(), 0);
  assert.deepEqual(faults, []);
});

test('a capture is read as far as its limits, and never throws', () => {
  const image = Buffer.alloc(50, 1);
  const many = wacz(
    ...Array.from({ length: 30 }, (_, n) => record('image/png', `https://example.org/${n}`, image)),
  );
  assert.equal(picturesIn(many)!.pictures.length, 30);
  assert.deepEqual(
    [
      picturesIn(many, { bytes: 1e6, pictures: 10 })!.pictures.length,
      picturesIn(many, { bytes: 1e6, pictures: 10 })!.isPartial,
    ],
    [10, true],
  );
  const bomb = wacz(record('image/png', 'https://example.org/bomb', Buffer.alloc(50_000_000)));
  const read = picturesIn(bomb, { bytes: 1_000_000, pictures: 10 })!;
  assert.deepEqual([read.pictures.length, read.isPartial], [0, true]);
  for (let n = 0; n < 300; n++) {
    const broken = Uint8Array.from(many);
    broken[(n * 7919) % broken.length]! ^= 1 << (n % 8);
    assert.doesNotThrow(() => picturesIn(broken));
  }
  assert.equal(picturesIn(new Uint8Array(100)), null);
});
