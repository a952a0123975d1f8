// Addresses at the desk: Back and Forward go through screens and cases, the title names the screen, and
// neither says anything of a case. An address of before loading or locking leads to where a member begins.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { tell } from './person.ts';
import { startWorkspaceInChromium, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
let desk: Workspace;
let page: Page;
let faults: string[];

before(async () => {
  if (skip) return;
  desk = await startWorkspaceInChromium();
  for (const text of ['One', 'Two'])
    await tell(desk.url, { desk: 'harbour', text, facts: { door: 'self' }, files: [] });
  ({ page, faults } = await desk.newPage());
  await desk.unlock(page, 'mila');
});
after(() => desk?.end());

const goTo = (name: string) => page.locator('.top').getByRole('button', { name, exact: true }).click();
const isAt = (name: string) =>
  page.locator('.top [aria-current=page]').getByText(name, { exact: true }).waitFor();
const openRow = async (at: number): Promise<string> => {
  const row = page.locator('[data-row]').nth(at);
  const id = (await row.getAttribute('data-row'))!;
  await row.click();
  await isOpen(id);
  return id;
};
const isOpen = (id: string) => page.locator(`[data-row="${id}"][aria-current]`).waitFor();
const isClosed = () => page.locator('#conversation-title').waitFor({ state: 'detached' });

test('Back and Forward go through screens and cases', { skip }, async () => {
  await page.locator('.views button').nth(1).click();
  const [first, second] = [await openRow(0), await openRow(1)];
  await goTo('Tasks');
  await isAt('Tasks');
  await goTo('Settings');
  await isAt('Settings');
  await page.goBack();
  await isAt('Tasks');
  await page.goBack();
  await isAt('Inbox');
  await isOpen(second);
  await page.goBack();
  await isOpen(first);
  await page.goBack();
  await isClosed();
  await page.goForward();
  await isOpen(first);
  await page.goForward();
  await page.goForward();
  await isAt('Tasks');
  assert.deepEqual(faults, []);
});

test('the same place has the same address; address and title say nothing of a case', { skip }, async () => {
  await goTo('Inbox');
  await page.keyboard.press('Escape');
  await isClosed();
  const list = page.url();
  const id = await openRow(0);
  const open = page.url();
  assert.match(open, /\/desk#[0-9a-z]+$/);
  assert.ok(!open.includes(id) && !open.includes(id.slice(0, 8)));
  assert.notEqual(open, list);
  assert.match(await page.title(), /^(\(\d+\) )?Inbox · Heed$/);
  await goTo('Tasks');
  assert.match(await page.title(), /^(\(\d+\) )?Tasks · Heed$/);
  await page.goBack();
  await isOpen(id);
  assert.equal(page.url(), open);
});

test('what stands in the history after locking leads to where the member begins', { skip }, async () => {
  await goTo('Settings');
  await page.locator('.top .lock').click();
  await page.locator('[name=password]').waitFor();
  assert.equal(await page.title(), 'Heed');
  await page.goBack();
  await page.locator('[name=password]').waitFor();
  await desk.unlock(page, 'mila');
  await isAt('Settings');
  await page.goBack();
  await isAt('Today');
  assert.deepEqual(faults, []);
});

test('an address of before loading is unknown, and loses nobody', { skip }, async () => {
  await goTo('Tasks');
  await page.reload();
  await desk.unlock(page, 'mila');
  await isAt('Inbox');
  await page.goBack();
  await page.locator('.top').waitFor();
  assert.deepEqual(faults, []);
});
