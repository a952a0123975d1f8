// A picture is hashed from a canvas as a page does it: within ten bits of the reference, whichever way the
// browser scales. Vectors of others: facebook/ThreatExchange, BSD-3-Clause.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { distanceBetween, type PdqHash, type Raster } from '@heed/screening/pdq';
import { findChromium, startChromium } from './chromium.ts';
import { bundlePackage } from './ledger-bundle.ts';

const folder = new URL('../../shared/vectors/pdq/', import.meta.url);
const skip = !existsSync(folder) ? 'no vectors' : findChromium() === null && 'no Chromium';
/** What the page holds once the script is there. */
declare const pdq: { hashOf: (raster: Raster) => PdqHash };

const qualities = ['low', 'medium', 'high'] as const;

/** Runs in the page: the hash of the picture at `url`, scaled by a canvas in each quality, and not scaled. */
async function hashInPage({
  url,
  qualities,
  side,
}: {
  url: string;
  qualities: readonly string[];
  side: number;
}) {
  const image = await createImageBitmap(await (await fetch(url)).blob());
  const isLarge = image.width > side || image.height > side;
  return [...qualities, 'whole'].map((quality) => {
    const [width, height] = isLarge && quality !== 'whole' ? [side, side] : [image.width, image.height];
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    if (quality !== 'whole') context.imageSmoothingQuality = quality as ImageSmoothingQuality;
    context.drawImage(image, 0, 0, width, height);
    return pdq.hashOf({ width, height, rgba: context.getImageData(0, 0, width, height).data });
  });
}

test('a canvas gives hashes within ten bits of the reference', { skip }, async () => {
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundlePackage('@heed/screening/pdq', ['hashOf'], 'pdq') });
    const lines = readFileSync(new URL('bridge-mods.csv', folder), 'utf8').trim().split('\n').slice(1);
    assert.equal(lines.length, 12);
    for (const line of lines) {
      const [file, reference] = line.split(',') as [string, string];
      const picture = readFileSync(new URL(`bridge-mods/${file}`, folder)).toString('base64');
      const url = `data:image/jpeg;base64,${picture}`;
      const hashes = await page.evaluate(hashInPage, { url, qualities, side: 512 });
      const distances = hashes.map(({ hash }) => distanceBetween(hash, reference.trim()));
      assert.ok(Math.max(...distances) <= 10, `${file}: ${distances}`);
      assert.ok(hashes.every(({ quality }) => quality === 100));
    }
  } finally {
    await browser.close();
  }
});
