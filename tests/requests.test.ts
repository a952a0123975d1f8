// Requests of a person at the desk: the playbook for a court from a case that says never, a letter put into
// an answer, and one answer for every name.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { tell } from './person.ts';
import { axeFindsNothing, startWorkspaceInChromium, type Workspace } from './workspace.ts';

describe('requests of a person', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  let page: Page;
  let faults: string[];
  before(async () => {
    desk = await startWorkspaceInChromium();
    await tell(desk.url, { desk: 'harbour', text: 'What do you hold about me?', facts: { language: 'en' } });
    ({ page, faults } = await desk.newPage());
    await desk.unlock(page, 'mila');
  });
  after(() => desk?.end());
  const show = () => page.locator('[data-place=requests]').click();

  test('without a conversation the letters are there to read, and none can be put anywhere', async () => {
    await show();
    await page.locator('#request-by-name').waitFor();
    assert.equal(await page.getByRole('button', { name: /Put into the answer/ }).count(), 0);
    await page.locator('#request-by-name').click();
    await page.getByText('word for word, whether or not something is held').waitFor();
    await axeFindsNothing(page, 'requests');
  });

  test(
    'a letter goes into the answer of the conversation that is open, filled in, and is not sent by ' + 'that',
    async () => {
      await page.locator('[data-place=inbox]').click();
      await page.locator('[data-row]').first().click();
      await page.locator('#answer').fill('Hello.');
      await show();
      await page.locator('#request-access').click();
      await page.getByRole('button', { name: 'Put into the answer: A copy of all that is held' }).click();
      await page.getByText('It is in the answer').waitFor();
      await page.locator('[data-place=inbox]').click();
      const answer = await page.locator('#answer').inputValue();
      assert.match(answer, /^Hello\.\n\nYes, you can have a copy[\s\S]*Harbour \(invented NGO\)$/);
      assert.equal(await page.locator('.talk .mine').count(), 0);
    },
  );

  test('a letter goes out in the language of the person, and the member reads it in their own', async () => {
    await tell(desk.url, { desk: 'harbour', text: 'Što čuvate o meni?', facts: { language: 'hr' } });
    const other = await desk.newPage();
    await desk.unlock(other.page, 'mila');
    await other.page.locator('[data-row]').nth(1).waitFor();
    for (const row of await other.page.locator('[data-row]').all()) {
      await row.click();
      await other.page.locator('.talk p.text').first().waitFor();
      if (await other.page.locator('.talk p.text', { hasText: 'Što čuvate' }).isVisible()) break;
    }
    await other.page.locator('[data-place=requests]').click();
    await other.page.locator('#request-access').click();
    const letter = other.page.locator('details:has(#request-access)');
    await letter.getByText('It goes out in Croatian').waitFor();
    await letter.getByText('Yes, you can have a copy').waitFor();
    await other.page.getByRole('button', { name: 'Put into the answer: A copy of all that is held' }).click();
    await other.page.locator('[data-place=inbox]').click();
    assert.match(await other.page.locator('#answer').inputValue(), /^Da, možete dobiti kopiju/);
    await other.page.close();
  });

  test('a case that says never leads to the playbook for court orders', async () => {
    await page.locator('#case-tab').click();
    await page.getByText('More', { exact: true }).click();
    await page.locator('[data-add=never]').click();
    await page.getByLabel('Never police', { exact: true }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Playbook for court orders' }).click();
    await page.getByText('Call your lawyer before anything else').waitFor();
    assert.equal(await page.evaluate('document.activeElement.id'), 'request-court-order');
    assert.deepEqual(faults, []);
  });

  test('at 390 px nothing is wider than the screen', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.locator('#request-by-name').click();
    assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= 390);
  });
});
