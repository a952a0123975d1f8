// The desk in a real Chromium on a server with invented data, for tests: pages that fail on any fault of a
// script or of the policy, unlocking, and what axe finds.
import { strict as assert } from 'node:assert';
import type { ServeOptions } from '@heed/server';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axe, settled } from './axe.ts';
import { startBrowser } from './browsers.ts';
import { startChromium } from './chromium.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { noteLightPassword } from './light-passwords.ts';

export interface Workspace extends InventedServer {
  readonly browser: Browser;
  /** A page at the desk, locked, and the faults of its scripts and policy: they should stay none. */
  newPage(context?: BrowserContext): Promise<{ page: Page; faults: string[] }>;
  /** Unlocks as the invented member of this first name, in lower case. */
  unlock(page: Page, name: string): Promise<void>;
  end(): Promise<void>;
}

/** In windows, or in Chromium within a test that is `inChromium`. */
export const startWorkspace = (options: Partial<ServeOptions> = {}): Promise<Workspace> =>
  startIn(startBrowser(), options);

/** All of it in Chromium: where pages of the site are visited beside the desk. */
export const startWorkspaceInChromium = async (options: Partial<ServeOptions> = {}): Promise<Workspace> =>
  startIn(await startChromium(), options);

async function startIn(browser: Browser, options: Partial<ServeOptions>): Promise<Workspace> {
  let stop = async () => {};
  const place = await startInvented({ after: (end) => (stop = end) }, options);
  return workspaceOn(place, () => stop(), browser);
}

/** The desk of a server that runs already; `stop` is called at the end. */
export function workspaceOn(
  place: InventedServer,
  stop: () => Promise<void>,
  browser: Browser = startBrowser(),
): Workspace {
  return {
    ...place,
    browser,
    async newPage(context) {
      const page = await (context ?? (await browser.newContext())).newPage();
      const faults = faultsOf(page);
      await page.goto(`${place.url}/desk`);
      return { page, faults };
    },
    unlock(page, name) {
      const logIn = place.logIns.find(({ email }) => email.startsWith(name))!;
      return unlock(page, logIn);
    },
    async end() {
      await browser.close();
      await stop();
    },
  };
}

/** Unlocks and leads on from 'Today', where a member begins, to their work: the inbox, or what they have. */
export async function unlock(page: Page, who: { email: string; password: string }): Promise<void> {
  await logIn(page, who);
  if ((await page.locator('body').getAttribute('data-screen')) !== 'today') return;
  // On a phone the places of some roles stand in a menu.
  await page.locator('[data-place]:not([data-place=today])').first().dispatchEvent('click');
  await page.locator('body:not([data-screen=today])').waitFor();
}

/** Unlocks. A member begins at 'Today', or where they were before the lock. */
export async function logIn(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('body:not([data-screen=unlock]) .top').waitFor();
}

/** What an invited member does: opens the link, keeps the password, makes keys. */
export async function join({ browser, deployment }: Workspace, link: string, email: string) {
  const page = await (await browser.newContext()).newPage();
  const faults = faultsOf(page);
  await page.goto(link);
  await page.locator('#email').fill(email);
  const password = await page.locator('#new-password').inputValue();
  if (deployment.options.testScripts !== undefined) noteLightPassword(password);
  assert.equal(new URL(page.url()).hash, '', 'the invitation leaves the address');
  await page.locator('#kept').check();
  await axeFindsNothing(page, 'registration');
  await page.locator('[data-form=register] [type=submit]').click();
  const digits = await page.locator('.digits-aloud').innerText();
  return { page, faults, email, password, digits };
}

/**
 * From a filled form of invitation to a member in the list: they join, and the supervisor on `page` compares
 * their digits. Their page is closed.
 */
export async function letIn(desk: Workspace, page: Page, name: string) {
  await page.locator('[data-form=invite] [type=submit]').click();
  const link = await page.locator('.secret').innerText();
  const joined = await join(desk, link, `${name.toLowerCase()}@example.org`);
  await page.reload();
  await desk.unlock(page, 'ana');
  await page.locator('[data-place=members]').click();
  await page.locator('[data-act=compare]').click();
  await page.locator('#heard').fill(joined.digits.replaceAll(' ', ''));
  await page.locator('[data-form=compare] [type=submit]').click();
  await page.locator('[data-member][data-state=active]', { hasText: name }).waitFor();
  await joined.page.close();
  return joined;
}

/** Collects what goes wrong on a page from here on; a refusal by the server is none. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !/status of 4\d\d/.test(line.text())) faults.push(line.text());
  });
  return faults;
}

export async function axeFindsNothing(page: Page, screen: string): Promise<void> {
  // A screen whose script comes late is looked at once it is there.
  await page.locator('h1').first().waitFor({ state: 'attached' });
  // Half a megabyte: once for each document.
  const isThere = await page.evaluate("'axe' in window");
  // The policy of a page lets no script in by a tag; a window has no policy.
  if (!isThere) await ('isWindow' in page ? page.addScriptTag({ content: axe }) : page.evaluate(axe));
  const run = `${settled}.then(() => axe.run(document, { resultTypes: ["violations"] }))`;
  const result = (await page.evaluate(run)) as {
    violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[];
  };
  const lines = result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary}`),
  );
  assert.deepEqual(lines, [], screen);
}
