// A deposit of ten files of 5 MB on a slow phone: Chromium with its processor slowed six times chooses them,
// seals them and sends them. Prints the time, the longest task of the page and the longest time without a
// frame. Photos are drawn anew by the browser, so five are photos and five are documents.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../tests/chromium.ts';
import { startServerProcess } from './intake.ts';

const slowed = 6;
const fileBytes = 5_000_000;
const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
const server = await startServerProcess(join(folder, 'data'), 8394);
const browser = await startChromium();
const files = await choose();
try {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 700 } })).newPage();
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.addInitScript(() => {
    const record = globalThis as unknown as { gaps: number[]; tasks: number[] };
    [record.gaps, record.tasks] = [[], []];
    let last = performance.now();
    const step = () => {
      const now = performance.now();
      record.gaps.push(now - last);
      last = now;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) record.tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  const longest = async () => {
    const { gap, task, over } = await page.evaluate(() => {
      const record = globalThis as unknown as { gaps: number[]; tasks: number[] };
      const longestOfAll = {
        gap: Math.max(...record.gaps, 0),
        task: Math.max(...record.tasks, 0),
        over: record.tasks.filter((duration) => duration > 200).length,
      };
      [record.gaps, record.tasks] = [[], []];
      return longestOfAll;
    });
    return `longest task ${ms(task)}, ${over} of more than 200 ms, longest frame gap ${ms(gap)}`;
  };
  page.setDefaultTimeout(600_000);
  await page.goto(`${server.url}/en/deposit`);
  await page.locator('#text').click();
  await page.locator('form[data-sealing=ready]').waitFor();
  await page.locator('#attachment').scrollIntoViewIfNeeded();
  await page.locator('html[data-files=ready]').waitFor();
  console.log(`code derived and sealing proven: ${await longest()}`);
  let from = performance.now();
  await page.locator('#attachment').setInputFiles(files);
  for (let n = 5; n < 10; n++)
    await page.locator('[data-files] button', { hasText: 'Send it as it is' }).first().click();
  await page.waitForFunction(() => document.querySelectorAll('[data-files] li').length === 10);
  console.log(`ten files chosen and cleaned: ${ms(performance.now() - from)}, ${await longest()}`);
  await page.locator('#kind-contract').check();
  await page.locator('#kept').check();
  from = performance.now();
  await page.locator('#send').click();
  await page.locator('ol.track').waitFor();
  console.log(`sealed, sent, kept: ${ms(performance.now() - from)}, ${await longest()}`);
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Five photos of about 5 MB, as a phone makes them, and five documents of 5 MB. */
async function choose(): Promise<string[]> {
  const page = await browser.newPage();
  const photo = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [4000, 3000];
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    for (let n = 0; n < 400_000; n++) {
      context.fillStyle = `hsl(${(n * 47) % 360} 60% ${30 + ((n * 13) % 40)}%)`;
      context.fillRect((n * 7919) % 4000, (n * 104_729) % 3000, 9, 7);
    }
    return canvas.toDataURL('image/jpeg', 0.95).split(',')[1] as string;
  });
  await page.close();
  return Array.from({ length: 10 }, (_, n) => {
    const path = join(folder, n < 5 ? `${n}.jpg` : `${n}.pdf`);
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(fileBytes)]);
    writeFileSync(path, n < 5 ? Buffer.from(photo, 'base64') : pdf);
    if (n === 0) console.log(`a photo: ${statSync(path).size} bytes`);
    return path;
  });
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
