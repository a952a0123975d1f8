// A check-in in a browser: the person plans it, loses nothing typed, comes back late; the desk sees it above
// the conversation and in the list until a member writes what was done.
import assert from 'node:assert/strict';
import { after, before, describe, type TestContext, test } from 'node:test';
import { makeCode } from '@heed/envelope/code';
import type { Page } from 'playwright-core';
import { ringMissedCheckIns } from '../apps/server/src/person/check-in.ts';
import { faults } from './axe.ts';
import { findChromium } from './chromium.ts';
import { setHours } from './desk-hours.ts';
import { nightTest } from './night.ts';
import { prepare, sealReport, sendReport } from './person.ts';
import { axeFindsNothing, startWorkspaceInChromium, type Workspace } from './workspace.ts';

const hourMs = 3_600_000;

describe('a check-in in a browser', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  let desk: Workspace;
  const clock = { ahead: 0 };
  before(async () => {
    desk = await startWorkspaceInChromium({ now: () => Date.now() + clock.ahead });
    await setHours(desk, true);
  });
  after(() => desk.end());

  /** Somebody who wrote before, on a small phone, with her conversation open. */
  async function openConversation(script: boolean): Promise<{ page: Page; code: string }> {
    const code = makeCode();
    const ready = await prepare(desk.url);
    await sendReport(ready, await sealReport(ready, { code, text: 'Wrote before.' }));
    const context = await desk.browser.newContext({
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: script,
    });
    const page = await context.newPage();
    await enter(page, code);
    return { page, code };
  }

  async function enter(page: Page, code: string): Promise<void> {
    await page.goto(`${desk.url}/return`);
    await page.locator('#code').fill(code);
    await page.locator('#send').click();
    await page.locator('.talk').waitFor();
  }
  const stands = (page: Page) => page.locator('main [data-check-in-stands]');
  const press = (page: Page, step: string) => page.locator(`main [data-check-in] [value=${step}]`).click();

  const askToDelete = async (page: Page) => {
    const form = page.locator('form[action="/return/delete"]');
    await page.locator('details', { has: form }).locator('summary').click();
    await form.locator('button').click();
  };

  const planned =
    (script: boolean) =>
    async (t: TestContext): Promise<void> => {
      const { page } = await openConversation(script);
      t.after(() => page.context().close());
      await press(page, 'open');
      await page.locator('#hours').waitFor();
      if (script) assert.deepEqual(await faults(page), []);
      const form = page.locator('main form', { has: page.locator('#text') });
      await form.locator('#text').fill('At the port. <b>Call Vera.</b>');
      await form.locator('#send').click();
      await page.locator('#hours[aria-invalid=true][aria-describedby=hours-error]').waitFor();
      await page.locator('div:has(> #hours) > #hours-error:visible').waitFor();
      assert.equal(await form.locator('#text').inputValue(), 'At the port. <b>Call Vera.</b>');
      await form.locator('#hours').selectOption('3');
      await form.locator('#text').fill('');
      await form.locator('#send').click();
      await page.locator('#text[aria-invalid=true]').waitFor();
      assert.equal(await form.locator('#hours').inputValue(), '3');
      await form.locator('#text').fill('At the port. <b>Call Vera.</b>');
      await form.locator('#send').click();
      await stands(page).waitFor();
      assert.match(await page.locator('.talk').innerText(), /At the port. <b>Call Vera.<\/b>\s+.*3 hours/);
      assert.ok(!(await page.locator('main [data-check-in-offer]').isVisible()));
      if (script) assert.deepEqual(await faults(page), []);
      await press(page, 'change');
      await page.locator('#hours').selectOption('1');
      const move = page.locator('main form', { has: page.locator('#hours') }).locator('#send');
      await setHours(desk, false);
      await move.click();
      await page.locator('#hours[aria-invalid=true]').waitFor();
      await setHours(desk, true);
      assert.equal(await page.locator('#hours').inputValue(), '1');
      await move.click();
      await stands(page).waitFor();
      await askToDelete(page);
      await page.locator('main [data-check-in-planned]:visible').waitFor();
      if (script) assert.deepEqual(await faults(page), []);
      await page.locator('main .acts .act').click();
      await stands(page).waitFor();
      await press(page, 'safe');
      await page.locator('main .note[role=status]:visible').waitFor();
      await page.locator('main [data-check-in-offer]').waitFor();
      assert.equal(await stands(page).count(), 0);
      await askToDelete(page);
      await page.locator('main h1').waitFor();
      assert.equal(await page.locator('main [data-check-in-planned]:visible').count(), 0);
    };
  nightTest('it is planned, changed and ended, with script', planned(true));
  test('it is planned, changed and ended, without script', planned(false));

  test('missed, it stands at the desk; she comes back; a member writes what was done', async (t) => {
    const { page: phone, code } = await openConversation(true);
    t.after(() => phone.context().close());
    await press(phone, 'open');
    await phone.locator('#hours').selectOption('1');
    await phone.locator('main [data-check-in-plan] #text').fill('Hotel by the station.');
    await phone.locator('main [data-check-in-plan] #send').click();
    await stands(phone).waitFor();
    clock.ahead = hourMs + 300_000;
    await ringMissedCheckIns(desk.deployment);

    const { page, faults: broken } = await desk.newPage();
    await desk.unlock(page, 'mila');
    const row = page.locator('[data-row]').first();
    await row.getByText(/^Check-in missed/).waitFor();
    await axeFindsNothing(page, 'inbox with a check-in missed');
    await row.click();
    const line = page.locator('[data-check-in=missed]');
    await line.waitFor();
    await axeFindsNothing(page, 'conversation with a check-in missed');

    await enter(phone, code);
    await phone.locator('.warn[data-check-in-stands]').waitFor();
    assert.ok(!(await phone.locator('main [data-check-in-offer]').isVisible()));
    assert.deepEqual(await faults(phone), []);
    await press(phone, 'safe');
    await phone.locator('.note[data-check-in-stands]').waitFor();
    await line.getByText(/came back at/).waitFor();

    await line.locator('[data-act=settle]').click();
    await page.locator('.case-form [type=submit]').click();
    await page.locator('#case-done-fault').waitFor();
    await page.locator('#case-done').fill('She answered the telephone and said the word.');
    await page.locator('.case-form [type=submit]').click();
    await line.waitFor({ state: 'detached' });
    await page.getByText('She answered the telephone and said the word.').first().waitFor();
    assert.deepEqual(broken, []);
    await enter(phone, code);
    assert.equal(await stands(phone).count(), 0);
    await page.close();
  });

  nightTest(
    'the desk sees what is planned among its tasks, how it ended, and that it was deleted',
    async (t) => {
      const { page: phone } = await openConversation(true);
      t.after(() => phone.context().close());
      const plan = async () => {
        await press(phone, 'open');
        await phone.locator('#hours').selectOption('3');
        await phone.locator('main [data-check-in-plan] #text').fill('Flat above the bakery.');
        await phone.locator('main [data-check-in-plan] #send').click();
        await stands(phone).waitFor();
      };
      await plan();
      const { page, faults: broken } = await desk.newPage();
      await desk.unlock(page, 'mila');
      await page.locator('[data-place=tasks]').click();
      const planned = page.locator('.board [data-check-in=planned]');
      await planned.first().waitFor();
      await axeFindsNothing(page, 'tasks with a check-in');
      await planned.first().click();
      await page.locator('section[data-check-in=planned]').waitFor();
      await press(phone, 'safe');
      await phone.locator('main .note[role=status]:visible').waitFor();
      await page.locator('section[data-check-in=safe]').waitFor();
      await plan();
      await press(phone, 'change');
      await press(phone, 'cancel');
      await phone.locator('main .note[role=status]:visible').waitFor();
      await page.locator('section[data-check-in=cancelled]').waitFor();
      await plan();
      await page.locator('section[data-check-in=planned]').waitFor();
      await askToDelete(phone);
      await phone.locator('main .destroy').click();
      await ringMissedCheckIns(desk.deployment);
      const deleted = page.locator('section[data-check-in=deleted]');
      await deleted.waitFor();
      await axeFindsNothing(page, 'a conversation deleted with a check-in');
      await deleted.locator('button').click();
      await page.locator('dialog .act').click();
      await deleted.waitFor({ state: 'detached' });
      assert.deepEqual(broken, []);
      await page.close();
    },
  );
});
