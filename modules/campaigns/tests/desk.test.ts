// Campaigns at the desk in a real browser: made by keyboard, a batch with path and square code, sheets to
// print, reach as bars, table and file, the end.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { inChromium } from '../../../tests/browsers.ts';
import { findChromium } from '../../../tests/chromium.ts';
import { savedText } from '../../../tests/downloads.ts';
import { nightTest } from '../../../tests/night.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from '../../../tests/workspace.ts';

const dayMs = 86_400_000;

describe('campaigns at the desk', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  const clock = { ahead: 0 };
  before(async () => {
    desk = await startWorkspace({ now: () => Date.now() + clock.ahead });
  });
  after(() => desk?.end());

  const campaigns = () => desk.deployment.storage.campaigns;
  const code = async () => (await campaigns().batches((await campaigns().list())[0]!.id))[0]!.code;
  const toCampaigns = async (page: Page, name = 'ana') => {
    await desk.unlock(page, name);
    await page.locator('[data-place=campaigns]').click();
    await page.getByRole('heading', { name: 'Campaigns', level: 1 }).waitFor();
  };

  const fillCampaign = async (page: Page, name: string, to: string, language: string) => {
    await page.locator('#campaign-name').fill(name);
    await page.locator('#campaign-place').fill('Split');
    await page.locator('#campaign-language').selectOption(language);
    await page.locator('#campaign-page').selectOption(to);
  };
  /** The campaign that the tests of the night make by keys, with three days that are over. */
  const makeCampaign = async (page: Page) => {
    await fillCampaign(page, 'Stations <b>', '/signs', 'hr');
    await page.locator('#campaign-audience').selectOption({ label: 'Everyone' });
    await page.getByRole('button', { name: 'Make the campaign' }).click();
    await page.locator('#batch-label').fill('posters');
    await page.locator('#batch-label').press('Enter');
    await page.locator('.batches .path').waitFor();
    const batch = await code();
    const days = [0, 1, 2].map((n) => new Date(Date.now() + n * dayMs).toISOString().slice(0, 10));
    await campaigns().addCounts(days.map((day) => ({ batch, day, count: 20 })));
    clock.ahead = 3 * dayMs;
    await page.reload();
    await toCampaigns(page);
    await page.getByRole('button', { name: 'Stations <b>' }).click();
  };

  nightTest(
    'a supervisor makes a campaign and a batch with the keyboard alone, and sees its path and its ' +
      'square code',
    inChromium(async () => {
      const { page, faults } = await desk.newPage();
      await toCampaigns(page);
      await page.getByText('No campaign yet.').waitFor();
      await page.locator('#campaign-name').focus();
      await page.keyboard.type('Stations <b>');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Zagreb');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Every');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Hrv');
      await page.keyboard.press('Tab');
      await page.keyboard.type('/signs');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Made. Add a batch').waitFor();
      await page.locator('#campaign-title:focus').waitFor();
      await page.getByText('Leads to /signs, in Croatian.').waitFor();
      await page.locator('#batch-label').focus();
      await page.keyboard.type('posters, Zagreb, May');
      await page.keyboard.press('Enter');
      const path = page.locator('.batches .path');
      await path.waitFor();
      assert.equal(await path.innerText(), `${desk.url}/c/${await code()}`);
      const pictureWidth = await page.evaluate("document.querySelector('.qr').naturalWidth");
      assert.ok(Number(pictureWidth) > 0, 'the square code is drawn under the policy of the page');
      assert.equal(
        await page.locator('.qr').getAttribute('alt'),
        `Square code of ${desk.url}/c/${await code()}`,
      );
      await page.getByText('No day is over yet').waitFor();
      for (const kind of ['Poster', 'Notice with strips']) {
        const href = await page
          .getByRole('link', { name: `${kind}, posters, Zagreb, May (PDF)` })
          .getAttribute('href');
        const sheet = await fetch(href!);
        assert.equal(sheet.headers.get('content-type'), 'application/pdf', href!);
      }
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save the square code' }).click(),
      ]);
      assert.equal(saved.suggestedFilename(), `${await code()}.svg`);
      assert.match(await savedText(saved), /^<svg /);
      await axeFindsNothing(page, 'a campaign without reach');
      assert.deepEqual(faults, []);
      await page.close();
    }),
  );

  nightTest(
    'reach is shown as bars, as a table and as a file, small counts as words in all of them',
    inChromium(async () => {
      const today = Date.now();
      const day = (n: number) => new Date(today + n * dayMs).toISOString().slice(0, 10);
      const batch = await code();
      await campaigns().addCounts([
        { batch, day: day(0), count: 31 },
        { batch, day: day(1), count: 7 },
        { batch, day: day(2), count: 12 },
      ]);
      clock.ahead = 3 * dayMs;
      const { page, faults } = await desk.newPage();
      await toCampaigns(page);
      await page.getByRole('button', { name: 'Stations <b>' }).click();
      const chart = page.getByRole('img', { name: /Bars of arrivals a day/ });
      await chart.waitFor();
      assert.match(
        (await chart.getAttribute('aria-label')) ?? '',
        /The most: 31 on .* 1 day with fewer than 10\./,
      );
      assert.deepEqual([await chart.locator('rect').count(), await chart.locator('.few').count()], [3, 1]);
      await page.getByText('At least 43 arrivals on the days shown.').waitFor();
      const cells = await page.locator('.days tbody td:last-child').allInnerTexts();
      assert.deepEqual(cells, ['12', 'fewer than 10', '31']);
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as CSV' }).click(),
      ]);
      const lines = (await savedText(saved)).trim().split('\r\n');
      assert.deepEqual(
        lines.slice(1).map((line) => line.split(',').at(-1)),
        ['"31"', '"fewer than 10"', '"12"'],
      );
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [390, 'light'],
        [390, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        await axeFindsNothing(page, `a campaign at ${width}, ${colorScheme}`);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        assert.ok(Number(overflow) <= 0, `wider than ${width} by ${overflow}`);
      }
      assert.deepEqual(faults, []);
      await page.close();
    }),
  );

  test(
    'an ended campaign leads to the first page and keeps its reach; one for somebody at risk says ' +
      'that nobody is counted',
    async () => {
      const { page, faults } = await desk.newPage();
      await toCampaigns(page);
      if ((await campaigns().list()).length === 0) await makeCampaign(page);
      else await page.getByRole('button', { name: 'Stations <b>' }).click();
      const batch = await code();
      await page.getByRole('button', { name: 'End the campaign …' }).click();
      await axeFindsNothing(page, 'ending');
      await page.getByRole('button', { name: 'End it' }).click();
      await page.getByText('Ended. Its short paths').waitFor();
      const answer = await fetch(`${desk.url}/c/${batch}`, { redirect: 'manual' });
      assert.equal(answer.headers.get('location'), '/');
      await page.getByRole('img', { name: /Bars of arrivals a day/ }).waitFor();
      assert.equal(await page.locator('#batch-label').count(), 0);
      await page.getByRole('button', { name: '← All campaigns' }).click();
      await page.getByText(/^Ended on/).waitFor();

      await fillCampaign(page, 'Quiet', '/check', 'en');
      await page.locator('#campaign-audience').selectOption({ index: 1 });
      await page.getByRole('button', { name: 'Make the campaign' }).click();
      await page.getByText('nobody who comes by them is ever counted').waitFor();
      assert.equal(await page.getByRole('heading', { name: 'Reach' }).count(), 0);
      await axeFindsNothing(page, 'a campaign that is not counted');
      assert.deepEqual(faults, []);
      await page.close();
    },
  );

  test('a member who keeps nothing has no campaigns in the bar', async () => {
    const { page } = await desk.newPage();
    await desk.unlock(page, 'mila');
    assert.equal(await page.locator('[data-place=campaigns]').count(), 0);
    await page.close();
  });
});
