// Two editors at the drafting table in a real browser: one lays a vote and a line of law beside the words,
// saves and signs; the other signs; the page is public; an answer is noted. What two type at once is not
// lost.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { inChromium, startBrowser } from '../../../tests/browsers.ts';
import { findChromium } from '../../../tests/chromium.ts';
import { type HandbookServer, startHandbook } from '../../../tests/handbook-server.ts';
import { nightTest } from '../../../tests/night.ts';
import { axeFindsNothing, faultsOf, unlock } from '../../../tests/workspace.ts';

describe('handbooks at the desk', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  let place: HandbookServer;
  let browser: Browser;
  before(async () => {
    place = await startHandbook();
    browser = startBrowser();
  });
  after(async () => {
    await browser?.close();
    await place?.end();
  });

  const enter = async (name: string) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 800 } });
    const page = await context.newPage();
    const faults = faultsOf(page);
    await page.goto(`${place.url}/desk`);
    await unlock(page, place.logIns.find(({ email }) => email.startsWith(name))!);
    await page.locator('[data-place=handbook]').click();
    await page.locator('#handbooks-title').waitFor();
    return { page, faults };
  };
  const openHandbook = async (page: Page) => {
    await page.getByRole('button', { name: 'Safer work, safer reports: what follows' }).click();
    await page.locator('#handbook-name').waitFor();
  };
  const notice = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
  const sentence = 'A place to sleep tonight helps more than any leaflet.';

  /** Chooses the vote on the sentence, and a line of law by a search. */
  async function laySources(page: Page): Promise<void> {
    const statement = page.locator('[data-statement^="safer-work/5/"]');
    const closed = page.locator('details:not([open]) > summary', { hasText: /The rest|Groups differ/ });
    if (!(await statement.isVisible())) for (const one of await closed.all()) await one.click();
    await statement.getByRole('button', { name: 'This is the vote on it' }).click();
    await page.locator('#evidence-search').fill('atlantis health care');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('Nothing holds all these words.').waitFor();
    await page.locator('#evidence-search').fill('croatia health care lawyer');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('[data-evidence="HR/hr-care"]').getByRole('button', { name: 'Rests on' }).click();
    await page.locator('[data-rests]').getByText('HR/hr-care').waitFor();
  }

  async function write(page: Page): Promise<void> {
    await page.locator('#title-en').fill(sentence);
    await page.locator('#text-en').fill('Beds without a condition.');
    await page.locator('#why-en').fill('Sleep first.');
    await page.locator('#harm-en').fill('Nobody that we know of.');
    await page.getByLabel('health care').check();
    await page.locator('#countries').fill('hr');
  }

  /** An objection for each group of which less than half agreed; chance decides whether there is one. */
  async function objections(page: Page): Promise<void> {
    for (const one of await page.locator('[data-dissent] input[type=checkbox]').all()) await one.check();
  }

  test('drafted, signed by two, public; an answer noted is public', async () => {
    const edi = await enter('edi');
    await openHandbook(edi.page);
    await edi.page.getByRole('button', { name: 'New recommendation' }).click();
    await edi.page.locator('#title-en').waitFor();
    const adoption = edi.page.locator('[data-adoption]');
    await adoption.locator('[data-fault=no-voices]').waitFor();
    await laySources(edi.page);
    await write(edi.page);
    await objections(edi.page);
    await axeFindsNothing(edi.page, 'drafting table');
    assert.equal(await adoption.getByRole('button', { name: 'Sign as the first editor' }).count(), 0);
    await edi.page.getByRole('button', { name: 'Save the draft' }).click();
    await notice(edi.page, 'Saved, for editors alone.');
    await adoption.getByRole('button', { name: 'Sign as the first editor' }).click();
    await notice(edi.page, 'Another editor must sign the same text.');
    assert.equal(await adoption.getByRole('button', { name: /second editor/ }).count(), 0, 'not their own');
    const ana = await enter('ana');
    await openHandbook(ana.page);
    await ana.page.getByRole('button', { name: sentence }).click();
    await ana.page.locator('[data-adoption]').getByText('Beds without a condition.').waitFor();
    await ana.page.getByRole('button', { name: 'I have read it: sign as the second editor' }).click();
    await notice(ana.page, /Adopted as recommendation \d+, version 1/);
    const { next } = await place.edi.api.call('handbooks.read', {}, { id: place.handbook });
    const page = await (await fetch(`${place.url}/handbook/${next - 1}`)).text();
    assert.match(page, /Beds without a condition/);
    await handOver(ana.page);
    assert.match(await (await fetch(`${place.url}/handbook/${next - 1}`)).text(), /We open twelve beds/);
    assert.deepEqual([...edi.faults, ...ana.faults], []);
    for (const { page } of [edi, ana]) await page.context().close();
  });

  async function handOver(page: Page): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    await page.getByRole('button', { name: 'Hand over', exact: true }).click();
    await page.locator('#hand-over-addressee').selectOption('health');
    await page.locator('#hand-over-to').fill('Health office (invented)');
    await page.locator('#hand-over-handed').fill(today);
    await page.locator('#hand-over-askedBy').fill(today);
    await page.locator('#hand-over-state').selectOption('accepted');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Look at these places.').waitFor();
    await page.locator('#hand-over-quote').fill('We open twelve beds.');
    await page.locator('#hand-over-answered').fill(today);
    await page.locator('#hand-over-source').fill('Letter 7 (invented)');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await notice(page, 'Saved. It is public.');
  }

  test('two save at once: both stand, and the second is told and may take the other’s words', async () => {
    const [edi, ana] = [await enter('edi'), await enter('ana')];
    for (const [{ page }, text] of [
      [edi, 'Words of one editor.'],
      [ana, 'Words of another editor.'],
    ] as const) {
      await openHandbook(page);
      await page.getByRole('button', { name: 'Hotels should know whom to call.' }).click();
      await page.locator('#text-en').fill(text);
    }
    await edi.page.getByRole('button', { name: 'Save the draft' }).click();
    await notice(edi.page, 'Saved, for editors alone.');
    await ana.page.getByRole('button', { name: 'Save the draft' }).click();
    await notice(ana.page, /Someone saved another version/);
    await ana.page.getByText('Words of one editor.').waitFor();
    assert.equal(await ana.page.locator('#text-en').inputValue(), 'Words of another editor.');
    await ana.page.getByRole('button', { name: 'Put these words into the form' }).click();
    assert.equal(await ana.page.locator('#text-en').inputValue(), 'Words of one editor.');
    for (const { page } of [edi, ana]) await page.context().close();
  });

  nightTest(
    'what was typed and not saved is there after a lock; a phone needs no wider page',
    inChromium(async () => {
      const { page, faults } = await enter('edi');
      await openHandbook(page);
      await page.getByRole('button', { name: 'Hotels should know whom to call.' }).click();
      await page.locator('#why-en').fill('Half a thought.');
      await page.locator('.top .lock').click();
      await unlock(page, place.logIns.find(({ email }) => email.startsWith('edi'))!);
      await page.locator('[data-place=handbook]').click();
      await openHandbook(page);
      await page.getByRole('button', { name: 'Hotels should know whom to call.' }).click();
      assert.equal(await page.locator('#why-en').inputValue(), 'Half a thought.');
      for (const width of [320, 360, 412]) {
        await page.setViewportSize({ width, height: 640 });
        assert.ok(
          Number(await page.evaluate('document.documentElement.scrollWidth')) <= width,
          String(width),
        );
      }
      await axeFindsNothing(page, 'drafting table on a phone');
      assert.deepEqual(faults, []);
      await page.context().close();
    }),
  );

  nightTest('a draft goes back to the same groups as a consultation', async () => {
    const { page } = await enter('edi');
    await openHandbook(page);
    await page.getByText('Ask the groups about these').click();
    await page.getByLabel('Hotels should know whom to call.').check();
    await page.locator('#ask-former').selectOption('safer-work');
    await page.locator('#ask-slug').fill('second-round');
    await page.getByRole('button', { name: 'Begin the consultation' }).click();
    await notice(page, /Begun\. It is under Consultations/);
    const { consultations } = await place.edi.api.call('consultations.list', {});
    const own = consultations.find(({ slug }) => slug === 'second-round')!;
    const { statements, plan } = await place.edi.api.call('consultations.read', {}, { id: own.id });
    assert.deepEqual(statements[0]!.texts, { en: 'Hotels should know whom to call.' });
    assert.equal(plan.groups.length, 4);
    await page.context().close();
  });
});
