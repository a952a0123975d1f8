// Parts of a picture covered on a phone before it is sent. The attack: two pictures that differ in nothing
// but the secret under the fingers must leave the page as the same bytes, whichever format they came in.
import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { imageHashType, readImageHash } from '@heed/domain/image-hash';
import { distanceBetween, hashOf } from '@heed/screening/pdq';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { findChromium } from './chromium.ts';
import { filesAtDesk } from './files-at-desk.ts';
import { useInventedSite } from './invented-site.ts';
import { nightTest } from './night.ts';
import { goToSend } from './report-form.ts';

const [width, height] = [960, 720];
/** Where the secret stands, points. */
const secret = { left: 330, top: 210, width: 220, height: 160 };

/** A picture with much to see, and in its middle one of two secrets. */
async function pictureWith(seed: number, format: 'png' | 'jpeg'): Promise<Buffer> {
  const noise = (w: number, h: number, start: number) => {
    const bytes = Buffer.alloc(w * h * 3);
    let state = start;
    for (let at = 0; at < bytes.length; at++) {
      state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
      bytes[at] = state >> 16;
    }
    return sharp(bytes, { raw: { width: w, height: h, channels: 3 } });
  };
  const hidden = await noise(secret.width, secret.height, seed).png().toBuffer();
  const around = noise(width, height, 7)
    .blur(8)
    .composite([{ input: hidden, ...secret }]);
  return format === 'png' ? around.png().toBuffer() : around.jpeg({ quality: 92 }).toBuffer();
}

/** Large soft shapes: a picture that a fingerprint can tell from others. */
function shapes(): Promise<Buffer> {
  const bytes = Buffer.alloc(24 * 18 * 3);
  let state = 11;
  for (let at = 0; at < bytes.length; at++) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    bytes[at] = state >> 16;
  }
  const raw = { width: 24, height: 18, channels: 3 } as const;
  return sharp(bytes, { raw }).resize(width, height, { kernel: 'cubic' }).png().toBuffer();
}

describe('parts of a picture are covered', { skip: findChromium() === null && 'no Chromium' }, () => {
  const { browser, place } = useInventedSite();

  const nextStep = (page: Page) => page.locator('section:visible .acts button.act:visible').first().click();
  async function choose(t: { after(end: () => unknown): void }, text: string, picture: Buffer, type: string) {
    const page = await browser().newPage({ viewport: { width: 320, height: 640 } });
    t.after(() => page.close());
    await page.goto(`${place().url}/report`);
    await page.locator('#text').fill(text);
    await page.locator('form[data-sealing=ready]').waitFor();
    for (let step = 0; step < 4 && !(await page.locator('#attachment').isVisible()); step++)
      await nextStep(page);
    await page
      .locator('#attachment')
      .setInputFiles({ name: `her own name.${type}`, mimeType: `image/${type}`, buffer: picture });
    await page.locator('[data-files] > li[data-cleaned]').waitFor();
    return page;
  }
  const canvas = (page: Page) => page.locator('[data-covering] canvas');
  const button = (page: Page, n: number) => page.locator('[data-covering] button').nth(n);
  const [undoAt, doneAt, cancelAt] = [0, 1, 2];
  async function startCovering(page: Page): Promise<void> {
    await page.locator('[data-change=blur]').click();
    await canvas(page).waitFor();
  }
  /** Strokes over the secret, from side to side. */
  async function coverSecret(page: Page): Promise<void> {
    await canvas(page).scrollIntoViewIfNeeded();
    const box = (await canvas(page).boundingBox())!;
    const at = (x: number, y: number) =>
      [box.x + (x / width) * box.width, box.y + (y / height) * box.height] as const;
    const step = 20;
    for (let y = secret.top; y <= secret.top + secret.height; y += step) {
      await page.mouse.move(...at(secret.left, y));
      await page.mouse.down();
      await page.mouse.move(...at(secret.left + secret.width, y), { steps: 3 });
      await page.mouse.up();
    }
  }
  /** What stands in the field, and so what is sent. */
  const outgoing = async (page: Page): Promise<Buffer[]> =>
    (
      await page.evaluate(async () => {
        const { files } = document.querySelector<HTMLInputElement>('#attachment')!;
        return Promise.all(
          [...files!].map(async (file) => [...new Uint8Array(await new Response(file).arrayBuffer())]),
        );
      })
    ).map((bytes) => Buffer.from(bytes));

  /** Two pictures that differ in the secret alone leave the page alike. */
  async function coverBoth(t: TestContext, format: 'png' | 'jpeg'): Promise<void> {
    const results: Buffer[] = [];
    for (const seed of [1, 2]) {
      const picture = await pictureWith(seed, format);
      const page = await choose(t, `Covered ${format} ${seed}.`, picture, format);
      const [uncovered] = await outgoing(page);
      await startCovering(page);
      assert.deepEqual(await outgoing(page), [], 'while parts are being covered the picture is not sent');
      await coverSecret(page);
      await button(page, doneAt).click();
      await canvas(page).waitFor({ state: 'detached' });
      const [covered] = await outgoing(page);
      assert.ok(covered && uncovered && !covered.equals(uncovered));
      assert.equal((await sharp(covered).metadata()).width, width, 'it keeps its size');
      // The choice to keep place and camera brings nothing back: the original is held nowhere.
      await page.locator('#metadata').check();
      await page.locator('[data-files] > li[data-cleaned]').waitFor();
      assert.deepEqual(await outgoing(page), [covered]);
      results.push(covered);
    }
    assert.ok(results[0]!.equals(results[1]!));
    const { data } = await sharp(results[0]).extract(secret).raw().toBuffer({ resolveWithObject: true });
    assert.ok(new Set(data).size < 60, 'two greys, and what a JPEG makes of their edges');
  }

  test('two secrets under the fingers leave the same bytes: png', (t) => coverBoth(t as TestContext, 'png'));
  nightTest('the same of a JPEG', (t) => coverBoth(t as TestContext, 'jpeg'));

  test('what arrives at the desk is the covered picture', async (t) => {
    const page = await choose(t, 'Covered and sent.', await pictureWith(3, 'png'), 'png');
    await startCovering(page);
    await coverSecret(page);
    await nextStep(page);
    await page.locator('[data-covering] [role=alert]').waitFor();
    assert.ok(await canvas(page).isVisible(), 'what is not ended holds the step');
    await button(page, doneAt).click();
    await canvas(page).waitFor({ state: 'detached' });
    const [covered] = await outgoing(page);
    await nextStep(page);
    await goToSend(page);
    await page.locator('#send').click();
    await page.locator('ol.track').waitFor();
    const [arrived, ...more] = await filesAtDesk(place(), 'Covered and sent.');
    assert.equal(arrived?.name, 'photo-1.jpg');
    assert.deepEqual(arrived?.bytes, covered);
    assert.equal(more.length, 0);
  });

  nightTest('keys cover too; undo takes back strokes, Cancel leaves the picture as it was', async (t) => {
    const page = await choose(t, 'By keys.', await pictureWith(4, 'png'), 'png');
    const before = await outgoing(page);
    await startCovering(page);
    const points = () =>
      canvas(page).evaluate((view: HTMLCanvasElement) => {
        view.blur();
        return view.toDataURL();
      });
    const untouched = await points();
    await canvas(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    assert.match((await page.locator('[data-covering] [role=status]').textContent()) ?? '', /\d+\D+\d+/);
    const one = await points();
    assert.notEqual(one, untouched);
    await canvas(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.notEqual(await points(), one);
    await button(page, undoAt).click();
    assert.equal(await points(), one);
    await button(page, undoAt).click();
    assert.equal(await points(), untouched);
    await button(page, cancelAt).click();
    assert.deepEqual(await outgoing(page), before);
  });

  nightTest('the picture can be covered at 320 px without scrolling sideways, and by a finger', async (t) => {
    const context = await browser().newContext({ viewport: { width: 320, height: 640 }, hasTouch: true });
    t.after(() => context.close());
    const page = await choose(t, 'By finger.', await pictureWith(5, 'png'), 'png');
    await startCovering(page);
    const [wide, box] = await Promise.all([
      page.evaluate(() => document.documentElement.scrollWidth),
      canvas(page).boundingBox(),
    ]);
    assert.ok(wide <= 320 && box!.width <= 320 && box!.height <= 0.6 * 640 + 1, `${wide}`);
  });

  nightTest('a fingerprint goes in the place of a picture, where nobody in it was a child', async (t) => {
    const picture = await shapes();
    const page = await choose(t, 'Only a number.', picture, 'png');
    const panel = page.locator('[data-covering]');
    await page.locator('[data-change=hash]').click();
    const [adult, child] = [panel.getByRole('radio').nth(0), panel.getByRole('radio').nth(1)];
    const make = panel.getByRole('button').nth(0);
    assert.equal(await panel.locator('input:checked').count(), 0, 'nothing is preset');
    await make.click();
    await panel.locator('[role=alert]').waitFor();
    await child.check();
    await make.click();
    await panel.locator('a[href="/en/images"]').waitFor();
    assert.deepEqual(await outgoing(page), [], 'of a child nothing is made');
    await adult.check();
    await make.click();
    await panel.waitFor({ state: 'detached' });
    const [number, ...more] = await outgoing(page);
    assert.equal(more.length, 0);
    const hash = readImageHash(number!);
    const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const expected = hashOf({ width: info.width, height: info.height, rgba: data });
    assert.ok(hash && distanceBetween(hash.hash, expected.hash) <= 10, JSON.stringify([hash, expected]));
    await page.locator('#metadata').check();
    await page.locator('[data-files] > li[data-cleaned]').waitFor();
    assert.deepEqual(await outgoing(page), [number], 'the picture is held nowhere');
    await goToSend(page);
    await page.locator('#send').click();
    await page.locator('ol.track').waitFor();
    const [arrived] = await filesAtDesk(place(), 'Only a number.');
    assert.deepEqual([arrived?.type, arrived?.name, arrived?.bytes], [imageHashType, 'file-1.json', number]);
  });

  nightTest('a plain picture has no fingerprint that says anything: none is made', async (t) => {
    const plain = sharp({ create: { width: 300, height: 200, channels: 3, background: '#345' } });
    const page = await choose(t, 'Plain.', await plain.png().toBuffer(), 'png');
    await page.locator('[data-change=hash]').click();
    await page.locator('[data-covering]').getByRole('radio').nth(0).check();
    await page.locator('[data-covering]').getByRole('button').nth(0).click();
    await page.locator('[data-covering] [role=alert]').waitFor();
    assert.deepEqual(await outgoing(page), []);
  });

  test('a canvas that gives back something else says that it cannot', async (t) => {
    const page = await choose(t, 'From Tor.', await pictureWith(6, 'png'), 'png');
    await page.evaluate(() => {
      const original = CanvasRenderingContext2D.prototype.getImageData;
      CanvasRenderingContext2D.prototype.getImageData = function (...all) {
        const data = original.apply(this, all);
        data.data.fill(255);
        return data;
      };
    });
    await page.locator('[data-change=blur]').click();
    await page.locator('[data-covering] [role=alert]').waitFor();
    assert.equal(await canvas(page).count(), 0);
  });
});
