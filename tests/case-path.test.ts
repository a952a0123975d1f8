// The case as a path, in Chromium: its script arrives later, the head, what is missing, the time line, tasks,
// the assessment, a summary on paper.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { tell } from './person.ts';
import { startWorkspace, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
let desk: Workspace;

before(async () => {
  if (skip) return;
  desk = await startWorkspace();
  await tell(desk.url, { desk: 'harbour', text: 'They keep my passport and I owe them for the flight.' });
});
after(() => desk?.end());

/** Opens the conversation of the person who told, as Mila. */
async function openCase(page: Page): Promise<void> {
  await desk.unlock(page, 'mila');
  await page.locator('[data-place=inbox]').click();
  await page.locator('[data-view=open]').click();
  await page.locator('[data-row]', { hasText: 'passport' }).click();
  await page.locator('.talk .person .text', { hasText: 'passport' }).waitFor();
}

test('a case file that does not arrive is said; what was typed stays, and it comes when it is asked for again', {
  skip,
}, async () => {
  const { page, faults } = await desk.newPage();
  await page.route(/\/assets\/case-rooms/, (route) => route.abort());
  await desk.unlock(page, 'mila');
  await page.locator('[data-place=inbox]').click();
  await page.locator('[data-row][data-unopened]').first().click();
  await page.locator('.talk .person .text', { hasText: 'passport' }).waitFor();
  await page.locator('#answer').fill('I am here until six.');
  await page.locator('#case-tab').click();
  await page.locator('[data-late-failed=case]').waitFor();
  await page.unroute(/\/assets\/case-rooms/);
  await page.locator('[data-late-failed=case] button').click();
  await page.locator('[data-add=task]').waitFor();
  await page.locator('[data-tab=talk]').click();
  assert.equal(await page.locator('#answer').inputValue(), 'I am here until six.');
  assert.equal(await page.evaluate("'heedDesk' in globalThis"), false, 'nothing of the desk is left to find');
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('ERR_FAILED')),
    [],
  );
  await page.close();
});
