// `npm run album -- FOLDER [public|desk]`: pictures of every public page and of the desk's screens, on
// invented data, in the languages, widths and colour schemes below. They are to be looked at: nothing is
// judged here.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startServer } from '@heed/server';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from '../apps/cli/src/build.ts';
import { foundDemonstration, logInsOf } from '../apps/cli/src/demonstration.ts';
import { inventCasework } from '../apps/cli/src/invent-casework.ts';
import { inventRecords } from '../apps/cli/src/invent-records.ts';
import { startChromium } from './chromium.ts';
import { signIn } from './member.ts';
import { unlock } from './workspace.ts';

/** What is pictured of each half; sizes in CSS pixels. */
const halves = {
  public: {
    languages: ['en', 'hr', 'uk', 'ar'],
    sizes: [
      { width: 360, height: 740 },
      { width: 768, height: 1024 },
      { width: 1280, height: 800 },
    ],
    take: publicPages,
  },
  desk: {
    languages: ['en', 'hr'],
    sizes: [
      { width: 390, height: 844 },
      { width: 1366, height: 768 },
    ],
    take: desk,
  },
} as const;
const schemes = ['light', 'dark'] as const;
/** Pages that no other page links to. */
const doors = ['for/me', 'for/workers', 'for/guests', 'for/neighbours', 'for/professionals', 'report'];

const [to, only] = process.argv.slice(2);
if (to === undefined || to.startsWith('-') || (only !== undefined && !(only in halves))) {
  console.error(
    'npm run album -- FOLDER [public|desk]: name the folder that gets the pictures; without a half, both.',
  );
  process.exit(2);
}
const album = resolve(process.env.INIT_CWD ?? '.', to);
mkdirSync(album, { recursive: true });

await build();
const folder = mkdtempSync(join(tmpdir(), 'heed-album-'));
const founded = await foundDemonstration(folder);
const server = await startServer({ folder, port: 0 });
await inventCasework(founded, server.deployment);
await inventRecords(founded, server.deployment);
const url = `http://localhost:${server.port}`;
const supervisor = logInsOf(founded).find(({ role }) => role === 'supervisor')!;
const browser = await startChromium();
let count = 0;
try {
  for (const [half, { languages, sizes, take: takeHalf }] of Object.entries(halves)) {
    if (only !== undefined && only !== half) continue;
    for (const language of languages) {
      if (half === 'desk') await (await signIn(url, supervisor)).api.call('alerts.setLanguage', { language });
      for (const size of sizes)
        for (const colorScheme of schemes) {
          const context = await browser.newContext({ viewport: size, colorScheme, reducedMotion: 'reduce' });
          await takeHalf(context, language, `${language}-${size.width}-${colorScheme}`);
          await context.close();
        }
    }
  }
  console.log(`${count} pictures in ${album}`);
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function take(page: Page, name: string, mark: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(album, `${name}-${mark}.png`), fullPage: true });
  count++;
}

/** The first page, all that are found from it by two steps, and the doors. */
async function publicPages(context: BrowserContext, language: string, mark: string): Promise<void> {
  const page = await context.newPage();
  const start = `/${language}/`;
  const pathsTaken = new Set<string>();
  let paths = [start, ...doors.map((door) => start + door)];
  for (let step = 0; step < 3; step++) {
    const links: string[] = [];
    for (const path of paths.filter((path) => !pathsTaken.has(path))) {
      pathsTaken.add(path);
      const answer = await page.goto(url + path);
      if (!answer?.headers()['content-type']?.startsWith('text/html')) continue;
      links.push(...(await pathsIn(page, start)));
      await take(page, `public-${path.slice(start.length).replaceAll('/', '-') || 'first'}`, mark);
    }
    paths = links;
  }
  await page.close();
}

/** Paths of pages in this language that a page links to; files and other languages are left out. */
function pathsIn(page: Page, start: string): Promise<string[]> {
  return page
    .locator(`a[href^="${start}"]:not([download])`)
    .evaluateAll((all) =>
      all
        .map((link) => new URL((link as HTMLAnchorElement).href).pathname)
        .filter((path) => !/\.[a-z0-9]+$/.test(path)),
    );
}

/** Every place of the workspace, and a conversation with its case file. */
async function desk(context: BrowserContext, language: string, mark: string): Promise<void> {
  await context.addInitScript((code) => localStorage.setItem('heed.language', code), language);
  const page = await context.newPage();
  await page.goto(`${url}/desk`);
  await page.locator('[name=email]').waitFor();
  await take(page, 'desk-unlock', mark);
  await unlock(page, supervisor);
  const places = await page
    .locator('[data-place]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.place!));
  for (const place of places) {
    await open(page, `[data-place="${place}"]`);
    await page.locator(`body[data-screen="${place}"] main h1`).first().waitFor({ state: 'attached' });
    await take(page, `desk-${place}`, mark);
    for (const part of (await page.locator('main [data-page]').all()).slice(1)) {
      await part.click();
      await take(page, `desk-${place}-${await part.getAttribute('data-page')}`, mark);
    }
  }
  await open(page, '[data-place=inbox]');
  await open(page, '[data-view=open]');
  await page.locator('[data-row]').last().click();
  await page.locator('#case-tab').waitFor();
  await take(page, 'desk-conversation', mark);
  await page.locator('#case-tab').click();
  await page.locator('[data-add]').first().waitFor();
  await take(page, 'desk-case', mark);
  await page.locator('[data-tab=time]').click();
  await page.locator('[data-event]').first().waitFor();
  await take(page, 'desk-time-line', mark);
  await page.locator('#case-tab').click();
  await page.locator('[data-add]').first().click();
  await page.locator('.case-form').waitFor();
  await take(page, 'desk-form', mark);
  await page.close();
}

/** Presses what stands in the bar, or in its menu where the screen is narrow. */
async function open(page: Page, selector: string): Promise<void> {
  const button = page.locator(selector).first();
  if (!(await button.isVisible())) await page.locator('.menu-button').click();
  await button.click();
}
