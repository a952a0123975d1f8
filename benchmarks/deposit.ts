// A deposit of ten files of 5 MB on a slow phone: Chromium with its processor slowed six times chooses them,
// seals them and sends them. Prints the time, the longest task of the page and the longest time without a
// frame.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../tests/chromium.ts';
import { startServerProcess } from './intake.ts';

const slowed = 6;
const fileBytes = 5_000_000;
const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
const server = await startServerProcess(join(folder, 'data'), 8394);
const browser = await startChromium();
const files = choose();
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
  page.setDefaultTimeout(240_000);
  await page.goto(`${server.url}/en/deposit`);
  await page.locator('#text').click();
  await page.locator('form[data-sealing=ready]').waitFor();
  await page.locator('#attachment').scrollIntoViewIfNeeded();
  await page.locator('html[data-files=ready]').waitFor();
  console.log(`code derived and sealing proven: ${await longest()}`);
  let from = performance.now();
  await page.locator('#attachment').setInputFiles(files);
  for (let n = 0; n < 10; n++)
    await page.locator('[data-files] button', { hasText: 'Send it as it is' }).first().click();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#attachment')?.files?.length === 10,
  );
  console.log(`ten files chosen and agreed to: ${ms(performance.now() - from)}, ${await longest()}`);
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

/** Ten documents of 5 MB: photos are cleaned as those of a report are, and are not measured here. */
function choose(): string[] {
  return Array.from({ length: 10 }, (_, n) => {
    const path = join(folder, `${n}.pdf`);
    writeFileSync(path, Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(fileBytes)]));
    return path;
  });
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
