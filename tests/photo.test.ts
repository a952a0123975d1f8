// A photo that says where it was taken: gone after cleaning on both paths, kept where she chose to keep it, and a bomb harms nobody.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import { openAttachment } from '@heed/envelope/open';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { findChromium, startChromium } from './chromium.ts';
import { type Invented, startInvented } from './invented.ts';
import { signIn } from './member.ts';

/** A real JPEG with a camera, a time and a place in its EXIF. */
async function photoWithGps(): Promise<Buffer> {
  const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#7a5' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'CanaryCam', Model: 'C1' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 48/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '15/1 58/1 0/1' },
    })
    .toBuffer();
  const { exif } = await sharp(photo).metadata();
  assert.ok(exif?.includes('CanaryCam'), 'the photo carries what the test looks for');
  return photo;
}

/** 30,000 by 30,000 points in some hundred kilobytes. */
function bomb(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(30_000, 0);
  head.writeUInt32BE(30_000, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const lines = deflateSync(Buffer.alloc(30_000 * 3751));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', lines),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

async function attachmentOf(place: Invented): Promise<{ name: string; type: string; bytes: Buffer }> {
  const member = await signIn(place.url, place.logIns[0]!);
  const [row] = await member.inbox('harbour');
  const read = await member.read(row!.id);
  const named = read.opened[0]!.message.attachments[0]!;
  const file = await place.deployment.storage.attachments.read(named.id);
  assert.ok(file.ok);
  const plain = await openAttachment(file.stream, named.key, named);
  return { name: named.name, type: named.type, bytes: Buffer.from(await new Response(plain).arrayBuffer()) };
}

async function sendForm(
  place: Invented,
  file: Blob,
  name: string,
  more: Record<string, string> = {},
): Promise<{ status: number; html: string }> {
  const html = await (await fetch(`${place.url}/report`)).text();
  const form = new FormData();
  for (const field of ['form', 'code', 'door', 'country'])
    form.set(field, new RegExp(`name="${field}" value="([^"]*)"`).exec(html)?.[1] ?? '');
  for (const [field, value] of Object.entries({ text: 'See the photo.', desk: 'harbour', kept: 'on', ...more }))
    form.set(field, value);
  form.set('attachment', file, name);
  const response = await fetch(`${place.url}/report`, { method: 'POST', body: form });
  return { status: response.status, html: await response.text() };
}

test('without script the place is gone from a photo', async (t) => {
  const place = await startInvented(t);
  const { status } = await sendForm(
    place,
    new Blob([new Uint8Array(await photoWithGps())], { type: 'image/jpeg' }),
    'IMG_0001.jpg',
  );
  assert.equal(status, 200);
  const { bytes } = await attachmentOf(place);
  const metadata = await sharp(bytes).metadata();
  assert.deepEqual(
    [metadata.width, metadata.height, metadata.exif, metadata.xmp, metadata.iptc],
    [640, 480, undefined, undefined, undefined],
  );
  assert.ok(!bytes.includes('CanaryCam'));
});

test('without script a photo is kept byte for byte where she chose so', async (t) => {
  const place = await startInvented(t);
  const photo = await photoWithGps();
  await sendForm(place, new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), '../../etc/passwd', {
    metadata: 'keep',
  });
  const { bytes, name } = await attachmentOf(place);
  assert.deepEqual(bytes, photo);
  assert.equal(name, 'passwd', 'a name is never a path');
});

test('a PNG that would fill the memory is refused, the words come back, and the server goes on', async (t) => {
  const place = await startInvented(t);
  const before = process.memoryUsage().rss;
  const { status, html } = await sendForm(
    place,
    new Blob([new Uint8Array(bomb())], { type: 'image/png' }),
    'small.png',
  );
  assert.equal(status, 422);
  assert.ok(html.includes('See the photo.'));
  assert.ok(process.memoryUsage().rss - before < 200_000_000);
  assert.deepEqual(await (await fetch(`${place.url}/healthz`)).json(), { ok: true });
});

test('about a child nothing is taken in, whatever the form sends', async (t) => {
  const place = await startInvented(t);
  const { status, html } = await sendForm(
    place,
    new Blob([new Uint8Array(await photoWithGps())], { type: 'image/jpeg' }),
    'a.jpg',
    { under18: 'yes' },
  );
  assert.equal(status, 422);
  assert.ok(html.includes('See the photo.'));
  assert.equal(place.deployment.storage.attachments.load().total, 0);
});

describe('with script', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  test('the place is gone before the photo leaves the browser', async (t) => {
    const place = await startInvented(t);
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    t.after(() => page.close());
    await page.goto(`${place.url}/report`);
    await page.locator('#text').fill('See the photo.');
    const next = () => page.locator('section:visible .acts button.act:visible').first().click();
    for (let step = 0; step < 8 && !(await page.locator('ol.track').isVisible()); step++) {
      const file = page.locator('#attachment');
      if (await file.isVisible())
        await file.setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: await photoWithGps() });
      for (const box of ['input[name=desk]', 'input[name=kept]'])
        if (await page.locator(box).first().isVisible()) await page.locator(box).first().check();
      if (await page.locator('#send').isVisible()) {
        await page.locator('#send').click();
        await page.locator('ol.track').waitFor();
      } else await next();
    }
    const { bytes, type } = await attachmentOf(place);
    assert.equal(type, 'image/jpeg');
    const { width, exif } = await sharp(bytes).metadata();
    assert.deepEqual([width, exif], [640, undefined]);
    assert.ok(!bytes.includes('CanaryCam'));
  });
});
