// Coming back: reading sent, opened, answered; a new code after which the old one opens nothing; how long it
// is kept; deletion that an exploiter cannot do unnoticed. With script and without, on a phone.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeCode, type ReportCode } from '@heed/envelope/code';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { faults } from './axe.ts';
import { findChromium } from './chromium.ts';
import { useInventedSite } from './invented-site.ts';
import { signIn } from './member.ts';
import { nightTest, testOf } from './night.ts';
import { prepare, sealReport, sendReport, tell } from './person.ts';
import { reportWithoutScript, returnWithoutScript, writeWithoutScript } from './scriptless.ts';

describe('coming back', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  const { browser, place } = useInventedSite();

  /** A conversation with one message, and the page that has opened it. */
  async function openConversation(
    script: boolean,
    text: string,
    facts: Readonly<Record<string, string>> = {},
  ): Promise<{ page: Page; code: string }> {
    const { code } = await tell(place().url, { text, facts });
    const page = await openPage(script);
    await enter(page, code);
    await page.getByText(text).waitFor();
    return { page, code };
  }

  /** A page on a phone that has opened nothing. */
  async function openPage(script: boolean): Promise<Page> {
    const viewport = { width: 320, height: 640 };
    return (await browser().newContext({ viewport, javaScriptEnabled: script })).newPage();
  }

  async function enter(page: Page, code: string): Promise<void> {
    await page.goto(`${place().url}/return`);
    await page.locator('#code').fill(code);
    await page.locator('#send').click();
  }

  const fold = (page: Page, form: string) =>
    page
      .locator('details', { has: page.locator(form) })
      .locator('summary')
      .first();

  for (const script of [true, false])
    testOf(!script)(
      `somebody under 18 is asked for no file later, ${script ? 'with' : 'without'} script`,
      async (t) => {
        const { page } = await openConversation(script, `a child, ${script}`, { under18: 'yes' });
        t.after(() => page.context().close());
        await fold(page, '#attachment').click();
        // The sentence is there for everybody, and stays where the field goes.
        await page.locator('[data-attachments] > p.hint').waitFor();
        assert.ok(await page.locator('#attachment').isDisabled());
        assert.ok(!(await page.locator('#attachment').isVisible()));
      },
    );

  nightTest('danger said in a conversation is answered by whether anybody awake was told', async (t) => {
    const { page } = await openConversation(true, 'before the danger');
    t.after(() => page.context().close());
    for (const [alerted, sentence] of [
      [true, 'We are alerting the people on duty now.'],
      [false, 'Nobody is on duty here right now.'],
    ] as const) {
      await page.route('**/api/conversation/messages', async (route) => {
        const answer = await route.fetch();
        const body = { ...(await answer.json()), alerted };
        await route.fulfill({ response: answer, json: body });
      });
      await page.locator('#text').fill(`danger ${alerted}`);
      await page.locator('#urgent').check();
      await page.locator('#send').click();
      await page.locator('.talk').getByText(`danger ${alerted}`).waitFor();
      assert.match(
        (await page.locator('main .warn[role=status]:visible').textContent()) ?? '',
        new RegExp(sentence),
      );
      assert.match(
        (await page.locator('[data-done]').textContent()) ?? '',
        /locked \(encrypted\) and stored/,
      );
      await page.unroute('**/api/conversation/messages');
    }
  });

  test('without script too, danger in a conversation is answered by who awake was told', async () => {
    const { code } = await reportWithoutScript(place().url);
    const { page } = await returnWithoutScript(place().url, code);
    const danger = /<p\s+class="warn">[^<]{20,}<a\s+href="tel:112"/;
    assert.doesNotMatch((await writeWithoutScript(place().url, page, 'Calm.')).page, danger);
    assert.match((await writeWithoutScript(place().url, page, 'Danger.', { urgent: 'yes' })).page, danger);
  });

  test('nothing to send is said; a lost connection is tried again and stored once', async (t) => {
    const { page } = await openConversation(true, 'before the tunnel');
    t.after(() => page.context().close());
    const progress = page.locator('[data-write] [data-progress]');
    await page.locator('#urgent').check();
    await page.locator('#send').click();
    await progress.getByText('Write one sentence, or add a file.').waitFor();
    // The message arrives, its answer is lost; then the reading is lost too.
    let dropCount = 0;
    await page.route('**/api/conversation/messages', async (route) => {
      if (dropCount++ > 0) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await page.locator('#text').fill('in the tunnel');
    await page.locator('#send').click();
    await progress.getByText('No connection. Nothing is lost.').waitFor();
    await page.locator('.talk').getByText('in the tunnel').waitFor({ timeout: 15_000 });
    assert.equal(await page.locator('.talk').getByText('in the tunnel').count(), 1);
    assert.equal(dropCount, 2);
    // What this browser sealed has its hour, by the clock of the desk; what an older one sealed has its day.
    const head = (text: string) => page.locator('.talk .mine', { hasText: text }).locator('.hint').first();
    assert.match(await head('in the tunnel').innerText(), /\d{4}(,| at) \d\d:\d\d \(.+ time\)/);
    assert.doesNotMatch(await head('before the tunnel').innerText(), /\d:\d\d/);
  });

  for (const script of [true, false]) {
    const way = script ? 'with script' : 'without script';

    testOf(script)(
      `${way}: after a change of code the old one opens nothing, and nothing is lost`,
      async (t) => {
        const { page, code } = await openConversation(script, `before the change, ${way}`);
        t.after(() => page.context().close());
        await fold(page, 'form[action="/return/code"]').click();
        await page.locator('form[action="/return/code"] button').click();
        const freshCode = page.locator('[data-code]').last();
        await freshCode.waitFor();
        const fresh = (await freshCode.getAttribute('data-code')) ?? '';
        await page.locator('input[name=kept]').last().check();
        if (script) await page.locator('[data-copy]').click();
        await page.locator('main button.act').last().click();
        await page.getByText(`before the change, ${way}`).waitFor();
        await page.getByText('The code is changed. Only the new one works now.').waitFor();
        assert.equal(
          await page.locator('.talk .event').count(),
          1,
          'a line of its own, not a message of hers',
        );
        assert.match(
          (await page.locator('footer [data-keeps]').textContent()) ?? '',
          /Your locked \(encrypted\) messages/,
        );
        await enter(page, code);
        await page.locator('.error:visible').first().waitFor();
        assert.equal(await page.getByText(`before the change, ${way}`).count(), 0);
        await enter(page, fresh);
        await page.getByText(`before the change, ${way}`).waitFor();
        await page.locator('#text').fill('after the change');
        await page.locator('form[action="/return/write"] #send').click();
        await page.getByText('after the change').first().waitFor();
        const member = await signIn(place().url, place().logIns[0]!);
        for (const { id } of await member.inbox('harbour')) {
          const { texts } = await member.read(id);
          if (texts.includes(`before the change, ${way}`))
            assert.ok(texts.includes('after the change'), 'the desk reads on across the change');
        }
      },
    );

    testOf(!script)(
      `${way}: deletion asks once, hides at once, and the desk still sees it was asked`,
      async (t) => {
        const { page, code } = await openConversation(script, `to be deleted, ${way}`);
        t.after(() => page.context().close());
        await fold(page, 'form[action="/return/delete"]').click();
        await page.locator('form[action="/return/delete"] button').click();
        await page.locator('button.destroy:visible').last().click();
        await page.locator('button.destroy').first().waitFor({ state: 'detached' });
        await page.getByText('erased on the first day after 72 hours').waitFor();
        // How to stop it: whom to ask, and the number that the desk reads.
        const number = await page.locator('[data-number]').innerText();
        assert.match(number, /^[0-9a-f]{8}$/);
        assert.match(await page.locator('main').innerText(), /Keep it until then/);
        await enter(page, code);
        await page.locator('.error:visible').first().waitFor();
        const member = await signIn(place().url, place().logIns[0]!);
        const rows = (await member.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows;
        assert.ok(rows.some((row) => row.hidden && row.eraseOn !== null && row.id.startsWith(number)));
      },
    );

    testOf(!script)(
      `${way}: a slip in the code is said at once, with what was typed still there`,
      async (t) => {
        const { code } = await tell(place().url, { text: `a slip, ${way}` });
        const page = await openPage(script);
        t.after(() => page.context().close());
        const slip = code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10);
        await enter(page, slip);
        await page.locator('.error:visible').first().waitFor();
        assert.equal((await page.locator('#code').inputValue()).replace(/\D/g, ''), slip);
        // Arabic digits and spaces are the same code.
        await enter(
          page,
          code
            .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
            .replace(/(.{4})/g, '$1 '),
        );
        await page.getByText(`a slip, ${way}`).waitFor();
      },
    );
  }

  nightTest(
    'without script, what is asked of a conversation that was deleted says that it is not here any ' + 'more',
    async (t) => {
      const { page } = await openConversation(false, 'asked after deletion');
      t.after(() => page.context().close());
      const session = (await page.locator('input[name=session]').first().getAttribute('value')) ?? '';
      await page
        .locator('form[action="/return/delete"] button')
        .evaluate((button) => button.closest('form')?.submit());
      await page.locator('button.destroy').first().click();
      await page.locator('button.destroy').first().waitFor({ state: 'detached' });
      // What Back does, after the browser has asked whether to send the form again.
      const answer = await fetch(`${place().url}/return`, {
        method: 'POST',
        body: new URLSearchParams({ session }),
      });
      const html = await answer.text();
      assert.match(html, /This conversation is not here any more\./);
      assert.doesNotMatch(html, /had been open for long/);
    },
  );

  nightTest(
    'with script a photo and a voice are shown in the page, and anything else is saved only after ' +
      'its warning',
    async (t) => {
      const code = makeCode();
      const photo = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#7a5' } })
        .jpeg()
        .toBuffer();
      const page = await sendFiles(t, code, [
        { name: 'a.jpg', mimeType: 'image/jpeg', buffer: photo },
        {
          name: 'false.jpg',
          mimeType: 'image/png',
          buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        },
        { name: 'b.wav', mimeType: 'audio/wav', buffer: Buffer.from('RIFF') },
        {
          name: 'c.html',
          mimeType: 'text/html',
          buffer: Buffer.from('<script>document.title = "ran"</script>'),
        },
      ]);
      const saved: string[] = [];
      page.on('download', (download) => saved.push(download.suggestedFilename()));
      const press = (name: string) => page.locator('.talk button', { hasText: name }).click();
      await press('photo-1.jpg');
      const canvas = page.locator('.talk canvas');
      await canvas.waitFor();
      assert.equal(await canvas.evaluate((one) => (one as HTMLCanvasElement).width), 64);
      await press('sound-1.wav');
      await page.locator('.talk audio').waitFor();
      await press('file-1.html');
      await page.getByText('file-1.html: This is saved on this device, where others can find it.').waitFor();
      await press('photo-2.jpg');
      await page.getByText('photo-2.jpg: This is saved on this device').waitFor();
      assert.equal(await page.locator('main img').count(), 0);
      assert.deepEqual(await faults(page), []);
      assert.deepEqual(saved, []);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.talk button', { hasText: 'Save it anyway' }).last().click(),
      ]);
      assert.equal(download.suggestedFilename(), 'file-1.html');
    },
  );

  /** Opens a conversation with script, sends `files` in it, and answers its page. */
  async function sendFiles(
    t: { after(end: () => Promise<void>): void },
    code: ReportCode,
    files: { name: string; mimeType: string; buffer: Buffer }[],
  ): Promise<Page> {
    const ready = await prepare(place().url);
    await sendReport(ready, await sealReport(ready, { code, text: 'With files.' }));
    const context = await browser().newContext({ viewport: { width: 320, height: 640 } });
    t.after(() => context.close());
    const page = await context.newPage();
    await enter(page, code);
    await page
      .locator('details', { has: page.locator('#attachment') })
      .locator('summary')
      .first()
      .click();
    await page.locator('#metadata').check();
    await page.locator('#attachment').setInputFiles(files);
    await page.locator('form[data-write] #send').click();
    await page
      .locator('.talk button')
      .nth(files.length - 1)
      .waitFor();
    return page;
  }

  nightTest('after a sending that failed, the words that say so are in sight', async (t) => {
    const { page } = await openConversation(true, 'a failed sending');
    t.after(() => page.context().close());
    await page.locator('form[data-write] #text').fill('No network.');
    await page.route('**/api/**', (route) => route.abort());
    await page.locator('form[data-write] #send').evaluate((button) => {
      // Its status would stand below the edge of the screen.
      scrollTo(0, button.getBoundingClientRect().bottom + scrollY - innerHeight);
      (button as HTMLButtonElement).click();
    });
    const status = page.locator('form[data-write] [data-progress]', { hasText: 'No connection' });
    await status.waitFor();
    const box = (await status.boundingBox())!;
    assert.ok(box.y >= 56 && box.y + box.height <= 641, `status at ${box.y}, ${box.height} high`);
  });

  nightTest('one sentence by its own button is three taps from home to sent', async (t) => {
    const context = await browser().newContext({ viewport: { width: 320, height: 640 }, hasTouch: true });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(place().url);
    await page.locator('button[value=sentence]').tap(); // 1
    await page.locator('#text').tap(); // 2
    await page.keyboard.type('Help me.');
    await page.locator('#send').tap(); // 3: it says that the code is kept
    await page.locator('ol.track').waitFor();
  });
});
