// An estimate from lists on its whole way, in Chromium: made at the desk, looked at, published, read at
// /evidence/<id> in every language. And what a changed browser would publish is refused by the server.
import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { ApiError } from '@heed/api/client';
import type { EstimateRelease } from '@heed/domain/figures';
import type { Page } from 'playwright-core';
import { faults as axeFaults } from './axe.ts';
import { findChromium } from './chromium.ts';
import { savedText } from './downloads.ts';
import { calm, kingdom } from './lists.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { axeFindsNothing, startWorkspaceInChromium, type Workspace } from './workspace.ts';

const lastYear = String(new Date().getUTCFullYear() - 1);
const questions = ['closed', 'definition', 'linkage', 'dependence', 'heterogeneity', 'reachable'];

describe('publishing an estimate', {
  skip: findChromium() === null && 'no Chromium',
  timeout: 300_000,
}, () => {
  let desk: Workspace;
  before(async () => {
    desk = await startWorkspaceInChromium();
  });
  after(() => desk?.end());

  const open = async () => {
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, 'ana');
    await page.locator('[data-place=figures]').click();
    await page.getByRole('button', { name: 'Estimate from lists' }).click();
    return { page, faults };
  };
  const estimate = async (page: Page, table: string) => {
    await page.locator('#lists-table').fill(table);
    await page.locator('#lists-sweeps').fill('1000');
    await page.getByRole('button', { name: 'Estimate', exact: true }).click();
    await page.locator('#report-title').waitFor();
  };
  const show = (page: Page) => page.getByRole('button', { name: 'Show what would be public' }).click();
  const answer = async (page: Page, holds: (id: string) => boolean) => {
    for (const id of questions) {
      await page.locator(`#holds-${id}`).setChecked(holds(id));
      await page.locator(`#word-${id}`).fill(`Our word on ${id}.`);
    }
  };
  const publish = async (page: Page): Promise<string> => {
    // Without the bytes nobody could ever show that it was this table.
    if ((await page.getByRole('button', { name: 'Publish for good' }).count()) === 0)
      await page.getByRole('button', { name: 'Save the bytes' }).click();
    await page.getByRole('button', { name: 'Publish for good' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish for good' }).click();
    const link = page.getByRole('link', { name: /^\/evidence\/[0-9a-f]{32}$/ });
    await link.waitFor();
    return (await link.getAttribute('href'))!;
  };
  const get = async (path: string) => (await fetch(desk.url + path)).text();

  let first = '';
  test(
    'a calm table becomes a headline: nothing unanswered goes out, what is typed outlives the lock, ' +
      'and the page shows what the desk showed',
    async () => {
      const { page, faults } = await open();
      await estimate(page, calm);
      await show(page);
      await page.getByText('Give a title, and say what it shows').waitFor();
      await page.getByText('Answer each of the six questions').waitFor();
      await page.locator('#open-title').fill('People on four lists <b>');
      await page.locator('#open-text').fill('5,716 people of an invented town.');
      await page.locator('#open-from').fill(lastYear);
      await page.locator('#open-to').fill(lastYear);
      await answer(page, () => true);
      await show(page);
      await page.getByText('hold the exact number of people on the lists').waitFor();
      await page.locator('#open-text').fill('People of an invented town.');
      await page.getByRole('button', { name: 'Lock', exact: true }).click();
      await desk.unlock(page, 'ana');
      await page.getByRole('button', { name: 'Estimate', exact: true }).click();
      assert.equal(await page.locator('#open-title').inputValue(), 'People on four lists <b>');
      await show(page);
      await page.getByText('The page gives a headline').waitFor();
      await axeFindsNothing(page, 'an estimate to publish');
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save the bytes' }).click(),
      ]);
      const { commitment, random } = JSON.parse(await savedText(file));
      assert.equal(
        createHash('sha256').update(Buffer.from(random, 'hex')).update(calm).digest('hex'),
        commitment,
      );
      // What was written since is not what was looked at.
      await page.locator('#open-title').fill('People on four lists');
      assert.equal(await page.getByRole('button', { name: 'Publish for good' }).count(), 0);
      await show(page);
      first = await publish(page);
      const text = await get(first);
      const headline =
        /<h2 id="first">About 10,000 people<\/h2>\s*<p>Range \(95 %\): \u20669,\d00–11,000\u2069\./;
      assert.match(text, new RegExp(`${headline.source} Method: Log-linear`));
      assert.match(text, /never of all trafficking/);
      assert.match(text, /The rates tried are guesses/);
      assert.match(text, /police \+ ngo<\/span><\/th><td[^>]*><b>300<\/b><\/td><td[^>]*><bdi[^>]*>300–309/);
      for (const exact of ['5,716', '5716', random]) assert.ok(!text.includes(exact), exact);
      assert.match(await get('/hr/evidence'), new RegExp(`/hr${first}"`));
      assert.deepEqual(faults, []);
      await page.close();
    },
  );

  nightTest(
    'a table whose methods differ is published as a result, with every reason, in each language, and ' +
      'as files',
    async () => {
      const { page, faults } = await open();
      await page.locator('#lists-rates').setInputFiles({
        name: 'rates.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify({ tried: [{ missed: 3 / 95, wrong: 0.012 }] })),
      });
      await page.getByText('rates.json: 3.2% of links missed').waitFor();
      await estimate(page, kingdom);
      await page.locator('#open-title').fill('Five lists');
      await page.locator('#open-text').fill('What nobody can know.');
      await page.locator('#open-from').fill(lastYear);
      await page.locator('#open-to').fill(lastYear);
      await answer(page, (id) => id !== 'heterogeneity');
      await show(page);
      await page.getByText('The page says: no headline').waitFor();
      await page.setViewportSize({ width: 320, height: 640 });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
      const id = await publish(page);
      assert.deepEqual(faults, []);
      await page.close();
      const text = await get(id);
      const inOrder = [
        'No headline',
        'Does not hold: No group of people',
        'differ by more than a factor of two',
        'The methods say from 9,000 to 40,000',
      ];
      assert.match(text, new RegExp(inOrder.join('[\\s\\S]*')));
      assert.match(
        text,
        /<h2>What no calculation can see<\/h2><p>[^<]*<\/p>\s*<ul class="bullets"><li><b>Does not hold/,
      );
      assert.doesNotMatch(text, /AIC|main effects|2,744|2744/);
      const json = JSON.parse(await get(`${id}.json`));
      assert.deepEqual(json.release.families.length, 6);
      assert.deepEqual(
        json.release.linkage,
        [{ missed: 0.032, wrong: 0.012 }],
        'no exact share of the sample',
      );
      assert.match(text, /was measured on pairs that people judged/);
      assert.doesNotMatch(JSON.stringify(json), /2,?744|"observed"|"model"|"people"/);
      const csv = (await get(`${id}.csv`)).replace('\uFEFF', '').trim().split('\r\n');
      assert.equal(csv[0], 'method,refused_by,estimate,low_95,high_95,low_80,high_80,r_hat');
      assert.equal(csv.length, 7);
      const parquet = Buffer.from(await (await fetch(`${desk.url}${id}.parquet`)).arrayBuffer());
      assert.equal(parquet.subarray(0, 4).toString(), 'PAR1');
      const read = await desk.browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 320, height: 640 },
      });
      const small = await read.newPage();
      for (const language of Object.keys(
        JSON.parse(readFileSync(new URL('../content/messages/languages.json', import.meta.url), 'utf8')),
      )) {
        await small.goto(`${desk.url}/${language}${id}`);
        assert.ok(Number(await small.evaluate('document.documentElement.scrollWidth')) <= 320, language);
        assert.equal(
          await small.locator('main').getByText('No headline').count(),
          language === 'en' ? 1 : 0,
          language,
        );
      }
      await read.close();
      const reader = await desk.browser.newPage();
      for (const language of ['en', 'ar']) {
        await reader.goto(`${desk.url}/${language}${id}`);
        assert.deepEqual(await axeFaults(reader), [], language);
      }
      await reader.close();
    },
  );

  test('the server refuses what a changed browser would publish', async () => {
    const ana = await signIn(desk.url, desk.logIns[0]!);
    const { releases } = await ana.api.call('figures.listReleases', {});
    const newestId = releases.at(-1)!.id;
    const fine = releases.find(({ release }) => release.kind === 'estimate')!.release as EstimateRelease;
    const assertRefused = (release: EstimateRelease, says: RegExp) =>
      assert.rejects(
        ana.api.call('figures.publish', { release, seen: newestId }),
        (error) => error instanceof ApiError && says.test(error.problem!.detail),
      );
    const [one, two] = fine.lists;
    const small = { where: { [one!.slug]: 'yes', [two!.slug]: 'yes' }, count: 3, low: 3, high: 3 };
    const rest = fine.cells.filter(({ where }) => JSON.stringify(where) !== JSON.stringify(small.where));
    await assertRefused({ ...fine, cells: [...rest, small] }, /not rounded down/);
    await assertRefused(
      { ...fine, cells: [{ where: {}, count: 5716, low: 5716, high: 5716 }, ...rest] },
      /not rounded down/,
    );
    await assertRefused(
      { ...fine, k: 5, cells: fine.cells.map((cell) => ({ ...cell, high: cell.low + 4 })) },
      /too small/,
    );
    const [family, ...others] = fine.families;
    await assertRefused(
      { ...fine, families: [{ ...family!, estimate: 10_123 }, ...others] },
      /more significant figures/,
    );
    await assert.rejects(
      ana.api.call('figures.publish', {
        release: { ...fine, assumptions: fine.assumptions.slice(1) },
        seen: newestId,
      }),
      (error) => error instanceof ApiError && error.status === 400,
    );
    await assertRefused(
      {
        ...fine,
        cells: fine.cells.map((cell) => ({
          ...cell,
          count: cell.count + 50,
          low: cell.low + 50,
          high: cell.high + 50,
        })),
      },
      /others than when/,
    );
    assert.deepEqual((await ana.api.call('figures.listReleases', {})).releases.length, releases.length);
  });
});
