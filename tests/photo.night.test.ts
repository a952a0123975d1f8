// Photos on their way: with script and without, from the report and from the conversation. What the page says
// became of each is what arrives at the desk: exiftool looks for place, time and camera in what a member
// opens. What could not be cleaned goes only after a second press.
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import { makeCode } from '@heed/envelope/code';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { findChromium } from './chromium.ts';
import { filesAtDesk } from './files-at-desk.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { useInventedSite } from './invented-site.ts';
import { prepare, sealReport, sendReport } from './person.ts';
import { assertClean, fileOf, ownName, reportForm, sendForm } from './photo-forms.ts';
import { canMakePhotos, makePhoto, mediaType, type PhotoKind, photoKinds } from './photos.ts';
import { goToSend } from './report-form.ts';
import { formOf, returnWithoutScript } from './scriptless.ts';

const missing = !canMakePhotos() && 'exiftool or heif-enc is missing';

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

describe('without script', { skip: missing }, () => {
  let place: InventedServer;
  let end = async () => {};
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
  });
  after(() => end());

  const photos = async (kinds: readonly PhotoKind[]) =>
    Promise.all(
      kinds.map(async (kind) => fileOf(await makePhoto(kind), `${ownName}.${kind}`, mediaType(kind))),
    );

  test('place, time and camera are gone from photos of every kind, from the report', async () => {
    const { status } = await reportForm(place, await photos(photoKinds), { text: 'Photos without script.' });
    assert.equal(status, 200);
    const arrived = await filesAtDesk(place, 'Photos without script.');
    assert.equal(arrived.length, photoKinds.length);
    for (const file of arrived) await assertClean(file, file.type);
    assert.equal(new Set(arrived.map(({ name }) => name)).size, photoKinds.length);
  });

  test('and from the conversation', async () => {
    const code = makeCode();
    const ready = await prepare(place.url);
    await sendReport(ready, await sealReport(ready, { code, text: 'Before.' }));
    const { page } = await returnWithoutScript(place.url, code);
    const { status } = await sendForm(
      place.url,
      '/return/write',
      page,
      ['session', 'form'],
      await photos(['heic', 'avif', 'jpg']),
      { text: 'From the conversation.' },
    );
    assert.equal(status, 200);
    const arrived = await filesAtDesk(place, 'From the conversation.');
    assert.equal(arrived.length, 3);
    for (const file of arrived) await assertClean(file, file.type);
  });

  test('a photo is kept byte for byte where she chose so, under a name that says nothing', async () => {
    const photo = await makePhoto('jpg');
    const file = fileOf(photo, `../../${ownName}.jpg`, 'image/jpeg');
    assert.equal((await reportForm(place, [file], { text: 'For a court.', metadata: 'keep' })).status, 200);
    const [arrived] = await filesAtDesk(place, 'For a court.');
    assert.deepEqual(arrived?.bytes, photo);
    assert.equal(arrived?.name, 'photo-1.jpg');
  });

  test('the first bytes of a photo may come alone', async () => {
    for (const kind of ['jpg', 'webp', 'heic', 'png'] as const) {
      const text = `First byte alone: ${kind}.`;
      const page = await (await fetch(`${place.url}/report`)).text();
      const form = formOf(page, ['form', 'code', 'door', 'country']);
      for (const [field, value] of Object.entries({ text, desk: 'harbour', kept: 'on' }))
        form.set(field, value);
      form.set('attachment', fileOf(await makePhoto(kind), `a.${kind}`, mediaType(kind)));
      await sendInPieces(place, form, `filename="a.${kind}"`);
      await assertClean((await filesAtDesk(place, text))[0], kind);
    }
  });

  test('a PNG that would fill the memory is refused, the words come back, the server goes on', async () => {
    const memory = process.memoryUsage().rss;
    const { status, html } = await reportForm(place, [fileOf(bomb(), 'small.png', 'image/png')], {
      text: 'See the photo.',
    });
    assert.equal(status, 422);
    assert.ok(html.includes('See the photo.'));
    assert.ok(process.memoryUsage().rss - memory < 200_000_000);
    assert.deepEqual(await (await fetch(`${place.url}/healthz`)).json(), { ok: true });
  });
});

/** Sends the form so that the file's first byte, and then its second, travel alone. */
async function sendInPieces(place: InventedServer, form: FormData, mark: string): Promise<void> {
  const encoded = new Response(form);
  const body = Buffer.from(await encoded.arrayBuffer());
  const start = body.indexOf('\r\n\r\n', body.indexOf(mark)) + 4;
  const outgoing = request(`${place.url}/report`, {
    method: 'POST',
    headers: { 'content-type': encoded.headers.get('content-type') ?? '', 'content-length': body.length },
  });
  outgoing.setNoDelay(true);
  const status = new Promise<number>((resolve, reject) => {
    outgoing.on('response', (response) => resolve(response.resume().statusCode ?? 0)).on('error', reject);
  });
  for (const [from, to] of [
    [0, start],
    [start, start + 1],
    [start + 1, start + 2],
    [start + 2, body.length],
  ] as const) {
    await new Promise<void>((resolve) => outgoing.write(body.subarray(from, to), () => resolve()));
    // Until the server has taken what was sent: its event loop runs in this process.
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
  outgoing.end();
  assert.equal(await status, 303, 'its address shows what became of it');
}

describe('with script', { skip: missing || (findChromium() === null && 'no Chromium') }, () => {
  const { browser, place } = useInventedSite();

  interface Choice {
    readonly name: string;
    readonly mimeType: string;
    readonly buffer: Buffer;
  }
  const choice = async (kind: PhotoKind): Promise<Choice> => ({
    name: `${ownName}.${kind}`,
    mimeType: mediaType(kind),
    buffer: await makePhoto(kind),
  });
  const nextStep = (page: Page) => page.locator('section:visible .acts button.act:visible').first().click();

  /** The step of files, words written. */
  async function atFiles(t: { after(end: () => unknown): void }, text: string): Promise<Page> {
    const page = await browser().newPage({ viewport: { width: 320, height: 640 } });
    t.after(() => page.close());
    await page.goto(`${place().url}/report`);
    await page.locator('#text').fill(text);
    await page.locator('form[data-sealing=ready]').waitFor();
    for (let step = 0; step < 4 && !(await page.locator('#attachment').isVisible()); step++)
      await nextStep(page);
    return page;
  }
  async function sendFromFiles(page: Page): Promise<void> {
    await nextStep(page);
    await goToSend(page);
    await page.locator('#send').click();
    await page.locator('ol.track').waitFor();
  }
  const listed = (page: Page) => page.locator('[data-files] > li[data-cleaned]');

  test('photos of every kind are clean once they are listed so, and so they arrive', async (t) => {
    const page = await atFiles(t, 'Photos with script.');
    await page.locator('#attachment').setInputFiles(await Promise.all(photoKinds.map(choice)));
    await listed(page)
      .nth(photoKinds.length - 1)
      .waitFor();
    assert.deepEqual(
      await listed(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.cleaned)),
      photoKinds.map(() => 'yes'),
    );
    await sendFromFiles(page);
    const arrived = await filesAtDesk(place(), 'Photos with script.');
    assert.equal(arrived.length, photoKinds.length);
    for (const file of arrived) await assertClean(file, file.type);
  });

  test('what could not be cleaned holds the step until she takes it out or sends it as it is', async (t) => {
    const page = await atFiles(t, 'A letter with script.');
    const half = (await makePhoto('heic')).subarray(0, 300);
    await page.locator('#attachment').setInputFiles([
      { name: 'letter of Ana.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 Canary') },
      { name: 'half.heic', mimeType: 'image/heic', buffer: half },
    ]);
    await listed(page).nth(1).waitFor();
    assert.equal(
      await page.evaluate(() => document.querySelector<HTMLInputElement>('#attachment')!.files!.length),
      0,
    );
    await nextStep(page);
    await page.getByText('Choose for each whether it is sent as it is.').waitFor();
    assert.ok(await page.locator('#attachment').isVisible());
    await listed(page).nth(0).getByRole('button', { name: 'Send it as it is' }).click();
    await listed(page).nth(1).getByRole('button', { name: 'Remove' }).click();
    await sendFromFiles(page);
    const arrived = await filesAtDesk(place(), 'A letter with script.');
    assert.deepEqual(
      arrived.map(({ name, bytes }) => [name, bytes.toString()]),
      [['file-1.pdf', '%PDF-1.7 Canary']],
    );
  });

  test('an empty file and too many are said once, and what she chose to keep stays whole', async (t) => {
    const page = await atFiles(t, 'Kept with script.');
    const photo = await choice('heic');
    await page.locator('#metadata').check();
    await page
      .locator('#attachment')
      .setInputFiles([
        { name: 'zero.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) },
        ...Array.from({ length: 13 }, () => photo),
      ]);
    await listed(page).nth(9).waitFor();
    await page.getByText('This file is empty').waitFor();
    assert.equal(await page.getByText('Send no more than 10 files.').count(), 1);
    await sendFromFiles(page);
    const arrived = await filesAtDesk(place(), 'Kept with script.');
    assert.equal(arrived.length, 10);
    assert.deepEqual(arrived[0]?.bytes, photo.buffer);
    assert.equal(arrived[9]?.name, 'photo-10.heic');
  });

  test('a large photo and one that cannot be decoded whole are cleaned in their container', async (t) => {
    const page = await atFiles(t, 'Large photos.');
    const noise = await sharp({
      create: {
        width: 2400,
        height: 1800,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 90 },
      },
    })
      .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
      .withExif({ IFD0: { Make: 'CanaryCam' } })
      .toBuffer();
    assert.ok(noise.length > 8_000_000, `${noise.length} bytes`);
    await page.locator('#attachment').setInputFiles([
      { name: 'large.jpg', mimeType: 'image/jpeg', buffer: noise },
      { name: 'cut.jpg', mimeType: 'image/jpeg', buffer: noise.subarray(0, 5_000_000) },
      { name: 'really a png.heic', mimeType: 'image/heic', buffer: await makePhoto('png') },
    ]);
    await listed(page).nth(2).waitFor({ timeout: 60_000 });
    assert.deepEqual(
      await listed(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.cleaned)),
      ['yes', 'yes', 'yes'],
    );
    await sendFromFiles(page);
    for (const file of await filesAtDesk(place(), 'Large photos.')) await assertClean(file, file.name);
  });

  test('a canvas that gives back something else is not used: no empty photo is sent as hers', async (t) => {
    const page = await browser().newPage();
    t.after(() => page.close());
    // As Tor Browser does: what is read from a canvas is white.
    await page.addInitScript(() => {
      const white = CanvasRenderingContext2D.prototype.getImageData;
      CanvasRenderingContext2D.prototype.getImageData = function (...all) {
        const data = white.apply(this, all);
        data.data.fill(255);
        return data;
      };
    });
    await page.goto(`${place().url}/report`);
    await page.locator('#text').fill('From Tor.');
    await page.locator('form[data-sealing=ready]').waitFor();
    for (let step = 0; step < 4 && !(await page.locator('#attachment').isVisible()); step++)
      await nextStep(page);
    await page.locator('#attachment').setInputFiles(await choice('png'));
    await listed(page).first().waitFor();
    await sendFromFiles(page);
    const [file] = await filesAtDesk(place(), 'From Tor.');
    assert.equal(file?.type, 'image/png');
    await assertClean(file, 'png');
  });

  test('from the conversation photos go the same way', async (t) => {
    const code = makeCode();
    const ready = await prepare(place().url);
    await sendReport(ready, await sealReport(ready, { code, text: 'Before the photos.' }));
    const page = await browser().newPage({ viewport: { width: 320, height: 640 } });
    t.after(() => page.close());
    await page.goto(`${place().url}/return`);
    await page.locator('#code').fill(code);
    await page.locator('#send').click();
    await page.getByText('Before the photos.').waitFor();
    await page
      .locator('details', { has: page.locator('#attachment') })
      .locator('summary')
      .click();
    await page.locator('#text').fill('In the conversation.');
    await page
      .locator('#attachment')
      .setInputFiles([
        await choice('heic'),
        await choice('avif'),
        { name: 'Ana.txt', mimeType: 'text/plain', buffer: Buffer.from('letter') },
      ]);
    await listed(page).nth(2).waitFor();
    await page.locator('#send').click();
    await page.getByText('Choose for each whether it is sent as it is.').waitFor();
    await listed(page).nth(2).getByRole('button', { name: 'Send it as it is' }).click();
    await page.locator('#send').click();
    await page.getByText('Your message is locked (encrypted) and stored.').waitFor();
    const [first, second, third] = await filesAtDesk(place(), 'In the conversation.');
    await assertClean(first, 'heic');
    await assertClean(second, 'avif');
    assert.equal(third?.name, 'file-1.txt');
  });
});
