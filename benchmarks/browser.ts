// What a person's slow phone does: Chromium with its processor slowed six times writes a report and comes
// back with the code. Prints when the code was derived, what sealing took, and the longest time that the page
// could not draw.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../tests/chromium.ts';
import { startServerProcess } from './intake.ts';

const slowed = 6;
const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
const server = await startServerProcess(folder, 8393);
const browser = await startChromium();
try {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 700 } })).newPage();
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowed });
  // Gaps between frames: a page that is frozen draws none.
  await page.addInitScript(() => {
    const gapRecord = globalThis as unknown as { gaps: number[] };
    gapRecord.gaps = [];
    let last = performance.now();
    const step = () => {
      const now = performance.now();
      gapRecord.gaps.push(now - last);
      last = now;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  const longestGap = () =>
    page.evaluate(() => {
      const gapRecord = globalThis as unknown as { gaps: number[] };
      const longest = Math.max(...gapRecord.gaps);
      gapRecord.gaps = [];
      return longest;
    });
  page.setDefaultTimeout(15_000);
  await page.goto(`${server.url}/report`);
  await page.locator('#text').waitFor();
  await page.waitForTimeout(1000);
  await longestGap();

  let from = performance.now();
  await page.locator('#text').pressSequentially('Something is wrong in the house next door.', { delay: 20 });
  await page.locator('form[data-sealing=ready]').waitFor();
  console.log(
    `code derived and sealing proven while writing: ${ms(performance.now() - from)}, longest frame ` +
      `gap ${ms(await longestGap())}`,
  );

  const requestTimes: { puzzle?: number; report?: number } = {};
  page.on('request', (request) => {
    if (request.url().includes('/api/puzzle')) requestTimes.puzzle ??= performance.now();
    if (request.url().endsWith('/api/reports')) requestTimes.report ??= performance.now();
  });
  while (!(await page.locator('#send').isVisible())) await page.locator('[data-act=next]:visible').click();
  await longestGap();
  from = performance.now();
  await page.locator('#send').click();
  await page.locator('ol.track').waitFor();
  const sendingTime = performance.now() - from;
  console.log(
    `message sealed: ${ms((requestTimes.puzzle ?? Number.NaN) - from)}; puzzle solved: ` +
      `${ms((requestTimes.report ?? Number.NaN) - (requestTimes.puzzle ?? Number.NaN))}; ` +
      `sent and receipt shown: ${ms(sendingTime)}, longest frame gap ${ms(await longestGap())}`,
  );
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
