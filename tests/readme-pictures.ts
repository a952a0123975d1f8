// `node tests/readme-pictures.ts`: makes the two pictures of README.md, of invented data: the first page on a
// phone, and Today at the desk.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@heed/server';
import type { Page } from 'playwright-core';
import { build } from '../apps/cli/src/build.ts';
import { foundDemonstration, logInsOf } from '../apps/cli/src/demonstration.ts';
import { inventCasework } from '../apps/cli/src/invent-casework.ts';
import { inventReports } from '../apps/cli/src/invented-reports.ts';
import { startChromium } from './chromium.ts';
import { logIn } from './workspace.ts';

const pictures = new URL('../docs/pictures/', import.meta.url);

await build();
const folder = mkdtempSync(join(tmpdir(), 'heed-pictures-'));
const founded = await foundDemonstration(folder);
const worker = logInsOf(founded).find(({ role }) => role === 'member');
if (worker === undefined) throw new Error('The invented organisation has no case worker');
await inventReports(folder);
const server = await startServer({ folder, port: 0 });
await inventCasework(founded, server.deployment);
const url = `http://localhost:${server.port}`;
const browser = await startChromium();
try {
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await phone.goto(`${url}/en/`);
  await writePicture(phone, 'first-page');
  const desk = await browser.newPage({ viewport: { width: 1366, height: 700 } });
  await desk.addInitScript(() => localStorage.setItem('heed.language', 'en'));
  await desk.goto(`${url}/desk`);
  await logIn(desk, worker);
  await desk.locator('body[data-screen="today"] main h1').waitFor({ state: 'attached' });
  await writePicture(desk, 'today');
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Writes what is in sight as WebP, which Playwright does not make. */
async function writePicture(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  writeFileSync(new URL(`${name}.webp`, pictures), Buffer.from(data, 'base64'));
}
