// Coming back: reading sent, opened, answered; a new code after which the old one opens nothing; how long it is kept; deletion that an
// exploiter cannot do unnoticed. With script and without, on a phone.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { makeCode } from '@heed/envelope/code';
import type { Browser, Page } from 'playwright-core';
import { findChromium, startChromium } from './chromium.ts';
import { type Invented, startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { prepare, sealReport, sendReport } from './person.ts';

describe('coming back', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  let browser: Browser;
  let place: Invented;
  let end = async () => {};
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
    browser = await startChromium();
  });
  after(async () => {
    await browser.close();
    await end();
  });

  /** A conversation with one message, and the page that has opened it. */
  async function opened(script: boolean, text: string): Promise<{ page: Page; code: string }> {
    const code = makeCode();
    const ready = await prepare(place.url);
    await sendReport(ready, await sealReport(ready, { code, text }));
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled: script });
    const page = await context.newPage();
    await enter(page, code);
    await page.getByText(text).waitFor();
    return { page, code };
  }

  async function enter(page: Page, code: string): Promise<void> {
    await page.goto(`${place.url}/return`);
    await page.locator('#code').fill(code);
    await page.locator('#send').click();
  }

  const fold = (page: Page, form: string) =>
    page
      .locator('details', { has: page.locator(form) })
      .locator('summary')
      .first();

  for (const script of [true, false]) {
    const way = script ? 'with script' : 'without script';

    test(`${way}: after a change of code the old one opens nothing, and nothing is lost`, async (t) => {
      const { page, code } = await opened(script, `before the change, ${way}`);
      t.after(() => page.context().close());
      await fold(page, 'form[action="/return/code"]').click();
      await page.locator('form[action="/return/code"] button').click();
      const shown = page.locator('[data-code]').last();
      await shown.waitFor();
      const fresh = (await shown.getAttribute('data-code')) ?? '';
      await page.locator('input[name=kept]').last().check();
      await page.locator('main button.act').last().click();
      await page.getByText(`before the change, ${way}`).waitFor();
      await enter(page, code);
      await page.locator('.error:visible').first().waitFor();
      assert.equal(await page.getByText(`before the change, ${way}`).count(), 0);
      await enter(page, fresh);
      await page.getByText(`before the change, ${way}`).waitFor();
      await page.locator('#text').fill('after the change');
      await page.locator('form[action="/return/write"] #send').click();
      await page.getByText('after the change').first().waitFor();
      const member = await signIn(place.url, place.logIns[0]!);
      for (const { id } of await member.inbox('harbour')) {
        const { texts } = await member.read(id);
        if (texts.includes(`before the change, ${way}`))
          assert.ok(texts.includes('after the change'), 'the desk reads on across the change');
      }
    });

    test(`${way}: deletion asks once, hides at once, and the desk can still see that it was asked`, async (t) => {
      const { page, code } = await opened(script, `to be deleted, ${way}`);
      t.after(() => page.context().close());
      await fold(page, 'form[action="/return/delete"]').click();
      await page.locator('form[action="/return/delete"] button').click();
      await page.locator('button.destroy:visible').last().click();
      await page.locator('button.destroy').first().waitFor({ state: 'detached' });
      await enter(page, code);
      await page.locator('.error:visible').first().waitFor();
      const member = await signIn(place.url, place.logIns[0]!);
      const rows = (await member.api.call('inbox', { desk: 'harbour', view: 'needs' })).rows;
      assert.ok(rows.some((row) => row.hidden && row.eraseOn !== null));
    });

    test(`${way}: a slip in the code is said at once, with what was typed still there`, async (t) => {
      const { page, code } = await opened(script, `a slip, ${way}`);
      t.after(() => page.context().close());
      const slip = code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10);
      await enter(page, slip);
      await page.locator('.error:visible').first().waitFor();
      assert.equal((await page.locator('#code').inputValue()).replace(/\D/g, ''), slip);
      // Arabic digits and spaces are the same code.
      await enter(
        page,
        code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))).replace(/(.{4})/g, '$1 '),
      );
      await page.getByText(`a slip, ${way}`).waitFor();
    });
  }

  test('one sentence is four taps from home to sent', async (t) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, hasTouch: true });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(place.url);
    await page.locator('button[value=sentence]').tap(); // 1
    await page.locator('#text').tap(); // 2
    await page.keyboard.type('Help me.');
    await page
      .locator('label', { has: page.locator('input[name=kept]') })
      .or(page.locator('label[for=kept]'))
      .first()
      .tap(); // 3
    await page.locator('#send').tap(); // 4
    await page.locator('ol.track').waitFor();
  });
});
