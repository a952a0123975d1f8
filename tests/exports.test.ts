// Exports of a case in a real browser: under a passphrase with all its parts, in the clear only by the name
// of the case, and a page for the person that opens without Heed.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import { openExport } from '@heed/envelope/open';
import type { Page } from 'playwright-core';
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { savedBytes } from './downloads.ts';
import { tell } from './person.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

describe('exports of a case', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  let page: Page;
  let faults: string[];
  let id: string;
  before(async () => {
    desk = await startWorkspace();
    const report = await tell(desk.url, {
      desk: 'harbour',
      text: 'They keep my passport.',
      facts: { language: 'hr' },
    });
    const all = await desk.deployment.storage.desk.listConversations({
      desk: 'harbour',
      view: 'needs',
      member: '',
    });
    id = all.rows.find(({ conversation }) => conversation === report.keys.conversation)!.id;
    ({ page, faults } = await desk.newPage());
    await desk.unlock(page, 'mila');
    await page.locator(`[data-row="${id}"]`).click();
    await page.locator('#answer').waitFor();
    await page.locator('#case-tab').click();
    await page.locator('[data-add=task]').click();
    await page.locator('[name=case-title]').fill('Ring the shelter');
    await page.getByLabel('Due', { exact: true }).fill('2027-03-01');
    await page.locator('[name=case-assignee]').selectOption({ label: 'Nobody yet' });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('#case-form-title').waitFor({ state: 'detached' });
  });
  after(() => desk?.end());

  const ask = async (...parts: string[]) => {
    await page.locator('[data-export]').click();
    await page.locator('dialog').waitFor();
    if (!parts.includes('conversation')) await page.locator('#export-conversation').uncheck();
    for (const part of parts) await page.locator(`#export-${part}`).check();
  };
  const saved = async (press: () => Promise<void>) => {
    const [file] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: file.suggestedFilename(), bytes: await savedBytes(file) };
  };

  test(
    'one file under a passphrase holds what was ticked',
    inChromium(async () => {
      await ask('conversation', 'person', 'case', 'htcds', 'table', 'calendar');
      await axeFindsNothing(page, 'choice of an export');
      const { name, bytes } = await saved(() => page.locator('dialog .act').click());
      assert.match(name, /^heed-[0-9a-f]{8}\.age$/);
      const passphrase = await page.locator('.side .care .print').innerText();
      const files = await openExport(new Uint8Array(bytes), passphrase);
      const text = (fileName: string) =>
        new TextDecoder().decode(files.find((one) => one.name === fileName)!.bytes);
      assert.match(text('due.ics'), /SUMMARY:Heed: due/);
      assert.equal(JSON.parse(text('htcds.json')).records.length, 1);
      assert.match(text('case.json'), /Ring the shelter/);
      assert.match(text('case.csv'), /"Ring the shelter"/);
      const context = await desk.browser.newContext({
        offline: true,
        javaScriptEnabled: false,
        viewport: { width: 320, height: 700 },
      });
      const alone = await context.newPage();
      await alone.setContent(text('for-the-person.html'));
      await alone.getByText('They keep my passport.').waitFor();
      await alone.getByText('Ring the shelter').waitFor();
      await alone.getByText(/Member \d opened it, for the last time on/).waitFor();
      await context.close();
      const personPage = await desk.browser.newPage({ viewport: { width: 320, height: 700 } });
      await personPage.setContent(text('for-the-person.html').replace(/<meta http-equiv[^>]*>/, ''));
      await axeFindsNothing(personPage, 'the page for the person');
      assert.ok(Number(await personPage.evaluate('document.documentElement.scrollWidth')) <= 320);
      await personPage.close();
    }),
  );

  test('nothing is ticked: it says so, and nothing is saved', async () => {
    await ask();
    await page.locator('dialog .act').click();
    await page.getByText('Tick at least one thing').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  test('in the clear only with the name of the case; another name saves nothing', async () => {
    await ask('calendar');
    await page.getByText('Save without a passphrase').click();
    const downloads: unknown[] = [];
    page.on('download', (one) => downloads.push(one));
    for (const typed of ['', 'case 00000000']) {
      await page.locator('#export-name').fill(typed);
      await page.getByRole('button', { name: 'Save in the clear' }).click();
      await page.getByText('That is not the name of this case').waitFor();
    }
    assert.equal(await page.locator('#export-name').inputValue(), 'case 00000000', 'nothing typed is lost');
    assert.deepEqual(downloads, []);
    await page.locator('#export-name').fill(`case ${id.slice(0, 8)}`);
    const { name, bytes } = await saved(() =>
      page.getByRole('button', { name: 'Save in the clear' }).click(),
    );
    assert.equal(name, 'due.ics');
    assert.doesNotMatch(bytes.toString('utf8'), /shelter/);
    await page.getByText('Saved in your downloads, readable').waitFor();
    assert.deepEqual(faults, []);
  });
});
