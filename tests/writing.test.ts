// The page of writing in a real browser: a change of language loses nothing that was typed and sends nothing;
// with no answer wanted the code need not be kept; without script the words and Send stand close.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { makeCode } from '@heed/envelope/code';
import type { Browser, Page } from 'playwright-core';
import { faults } from './axe.ts';
import { findChromium, startChromium } from './chromium.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { chooseDesk, goToSend } from './report-form.ts';
import { reportWithoutScript } from './scriptless.ts';

/** Fonts as wide as those of a phone, whatever else this machine has: there, lines break as here. */
const phoneFonts = '/usr/share/fonts/truetype/liberation';
function onlyPhoneFonts(): Record<string, string> {
  if (!existsSync(phoneFonts)) return {};
  const file = join(mkdtempSync(join(tmpdir(), 'heed-fonts-')), 'fonts.conf');
  writeFileSync(
    file,
    `<fontconfig><dir>${phoneFonts}</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}

const canary = 'canary before the language was changed';

describe('the page of writing', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  let browser: Browser;
  let place: InventedServer;
  let end = async () => {};
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
    browser = await startChromium([], onlyPhoneFonts());
  });
  after(async () => {
    await browser.close();
    await end();
  });

  async function phone(t: { after(end: () => Promise<void>): void }, script: boolean): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: script,
      locale: 'en-GB',
    });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(`${place.url}/report`);
    return page;
  }
  const stored = async () =>
    (await (await signIn(place.url, place.logIns[0]!)).inbox('lantern', 'open')).length;
  const toCroatian = async (page: Page) => {
    await page.locator('.tongue summary').click();
    // This browser asks for English alone: the first press brings the form back with every language in its
    // menu.
    await page.locator('button[name=language][value=all]').click();
    await page.locator('.tongue[open] button[name=language][value=hr]').click();
    await page.locator('html[lang=hr]').waitFor();
  };

  test(
    'the sentence about weaker sealing stands only where it is true, and the receipt shows the code ' +
      'once more',
    async (t) => {
      const bare = await phone(t, false);
      assert.ok(await bare.locator('[data-path]').isVisible());
      const page = await phone(t, true);
      const path = page.locator('[data-path]');
      await page.locator('form[data-fresh]').waitFor();
      assert.equal(await path.isVisible(), false);
      await page.locator('form[data-sealing=ready]').waitFor();
      assert.match(await path.innerText(), /locked \(encrypted\) on this device/);
      const code = await page.locator('[data-code]').getAttribute('data-code');
      await page.locator('#text').fill('One sentence for the receipt.');
      await goToSend(page);
      await page.locator('#send').click();
      await page.locator('ol.track').waitFor();
      assert.ok(
        !String(await page.evaluate('window.name')).includes('One sentence'),
        'nothing of it is remembered',
      );
      const again = page.locator('main [data-code]');
      assert.equal(await again.isVisible(), false, 'folded');
      await page.getByText('Show the code once more').click();
      assert.equal((await again.innerText()).replaceAll(/\s/g, ''), code);
      await page.goBack();
      await page.locator('[data-arrival]').waitFor();
      const served = await reportWithoutScript(place.url);
      assert.match(
        served.page,
        new RegExp(
          `<details><summary>Show the code once more</summary>` +
            `<p class="code"[^>]* data-code="${served.code}"`,
        ),
      );
    },
  );

  test('without script, another language brings the form back as it was, and nothing is sent', async (t) => {
    const page = await phone(t, false);
    await page.locator('#text').fill(canary);
    await page.locator('#urgent').check();
    const code = await page.locator('[data-code]').getAttribute('data-code');
    await toCroatian(page);
    assert.equal(await page.locator('#text').inputValue(), canary);
    assert.equal(await page.locator('[data-code]').getAttribute('data-code'), code);
    assert.ok(await page.locator('#urgent').isChecked());
    assert.equal(await page.locator('.errors').count(), 0);
    assert.equal(await stored(), 0);
  });

  test('with script, no words leave the browser for another language, and the code stays', async (t) => {
    const page = await phone(t, true);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.locator('#text').fill(canary);
    const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? '';
    await page.locator('form[data-sealing=ready]').waitFor();
    // What sealed has taken the code out of the form: it stays in the browser all the same.
    await toCroatian(page);
    assert.equal(await page.locator('#text').inputValue(), canary);
    assert.equal(await page.locator('[data-code]').getAttribute('data-code'), code);
    assert.ok(requests.length > 0 && !requests.some((one) => one.includes('canary') || one.includes(code)));
    await page.locator('#text').press('End');
    await page.locator('form[data-sealing=ready]').waitFor();
  });

  test('a code that another site left in the name of the tab is never taken', async (t) => {
    const planted = makeCode();
    const elsewhere = createServer((_, answer) => {
      const forgedName = JSON.stringify(
        `report:${JSON.stringify({
          words: [
            ['code', planted],
            ['kept', 'yes'],
          ],
        })}`,
      );
      answer.setHeader('content-type', 'text/html');
      answer.end(`<script>name = ${forgedName}; location.href = '${place.url}/report'</script>`);
    }).listen(0);
    t.after(async () => void elsewhere.close());
    const { port } = elsewhere.address() as AddressInfo;
    for (const old of [false, true]) {
      const page = await phone(t, true);
      // An older browser keeps the name, and does not know what would have emptied it.
      if (old)
        await page.addInitScript(
          (forgedName) => {
            Reflect.deleteProperty(window, 'crossOriginIsolated');
            window.name = forgedName;
          },
          `report:${JSON.stringify({
            words: [
              ['code', planted],
              ['kept', 'yes'],
              ['text', canary],
            ],
          })}`,
        );
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.waitForURL(`${place.url}/report`);
      await page.locator('form[data-fresh]').waitFor();
      assert.equal(await page.locator('#text').inputValue(), '', 'nothing of it is taken');
      assert.notEqual(await page.locator('[data-code]').getAttribute('data-code'), planted);
      assert.equal(await page.locator('form[data-kept]').count(), 0);
    }
  });

  test('with script, another language comes back to the step that she was in', async (t) => {
    const page = await phone(t, true);
    await page.locator('#text').fill(canary);
    await page.locator('[data-act=next]:visible').click();
    assert.match((await page.locator('[data-steps]').textContent()) ?? '', /2/);
    await toCroatian(page);
    assert.ok(await page.locator('#under18-no').isVisible());
    assert.ok(!(await page.locator('#text').isVisible()));
    assert.equal(await page.locator('#text').inputValue(), canary);
  });

  test('Back asks before it takes away words; Leave now, another language and Send do not', async (t) => {
    const page = await phone(t, true);
    await page.context().route(
      (url) => !url.href.startsWith(place.url),
      (route) => route.fulfill({ contentType: 'text/html', body: 'Elsewhere' }),
    );
    const dialogTypes: string[] = [];
    page.on('dialog', (dialog) => {
      dialogTypes.push(dialog.type());
      void dialog.dismiss();
    });
    await page.goto(`${place.url}/`);
    await page.goto(`${place.url}/report`);
    await page.locator('form[data-sealing=ready]').waitFor();
    await page.locator('#text').click();
    await page.keyboard.type(canary);
    await page.goBack({ timeout: 2000 }).catch(() => null);
    assert.deepEqual(dialogTypes, ['beforeunload']);
    assert.equal(await page.locator('#text').inputValue(), canary);
    await toCroatian(page);
    await page.locator('#text').click();
    await page.keyboard.type(canary);
    await page.locator('form[data-sealing=ready]').waitFor();
    await page.locator('[data-leave]').first().click({ noWaitAfter: true });
    await page.waitForURL((url) => !url.href.startsWith(place.url));
    assert.deepEqual(dialogTypes, ['beforeunload']);
  });

  test('a file that is too large is said until she takes it out; axe finds nothing', async (t) => {
    const page = await phone(t, true);
    await page.locator('form[data-sealing=ready]').waitFor();
    await page.locator('#text').fill(canary);
    const folder = mkdtempSync(join(tmpdir(), 'heed-large-'));
    t.after(async () => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'large.bin'), '');
    truncateSync(join(folder, 'large.bin'), 51_000_000);
    await page.locator('#attachment').setInputFiles(join(folder, 'large.bin'));
    await page.getByText('This file is too large').waitFor();
    assert.deepEqual(await faults(page), []);
    await page
      .locator('#attachment')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
    await page.getByText('a.txt').waitFor();
    assert.equal(await page.getByText('This file is too large').count(), 1);
    await page.locator('li', { hasText: 'large.bin' }).locator('button').click();
    assert.equal(await page.getByText('This file is too large').count(), 0);
    assert.equal(await page.getByText('a.txt').count(), 1);
  });

  for (const script of [true, false]) {
    test(`danger now shows the number at once, ${script ? 'with' : 'without'} script`, async (t) => {
      const page = await phone(t, script);
      const line = page.locator('.tick .warn a.number[href="tel:112"]');
      // The whole form on one page, as without script.
      await page
        .locator('[data-step]', { has: page.locator('#urgent') })
        .evaluate((step) => (step as HTMLElement).hidden && step.removeAttribute('hidden'));
      assert.ok(!(await line.isVisible()));
      await page.locator('#urgent').check();
      assert.ok(await line.isVisible());
    });

    test(`with no answer wanted the code need not be kept, ${
      script ? 'with' : 'without'
    } script`, async (t) => {
      const page = await phone(t, script);
      const before = await stored();
      await page.locator('#text').fill('No answer wanted.');
      const next = () => page.locator('[data-act=next]:visible').click();
      if (script) await next();
      await chooseDesk(page, 'lantern');
      if (script) await next();
      await page.locator('#noreply').click();
      await page.locator('ol.track').waitFor();
      assert.equal(await page.locator('[data-kept]').count(), 0);
      const code = await page.locator('main .code').textContent();
      assert.equal(
        code?.replace(/\D/g, '').length,
        28,
        'the way back needs the code: it stands here, folded',
      );
      assert.equal(await stored(), before + 1);
    });
  }

  test('without script the sentence is on the first screen of a phone, Send within five', async (t) => {
    const page = await phone(t, false);
    const box = async (field: string) => (await page.locator(field).boundingBox())!;
    // Two lines of the field at least.
    assert.ok((await box('#text')).y + 72 < 640, `words at ${(await box('#text')).y}`);
    // Who hears stands between them, open: she chooses.
    assert.ok((await box('#send')).y < 5 * 640, `send at ${(await box('#send')).y}`);
  });

  test('without script a closed desk is said, the list opens, and the words stay', async (t) => {
    const page = await phone(t, false);
    await page.locator('#text').fill('They keep my passport.');
    await page.locator('#desk-lantern').evaluate((choice) => choice.setAttribute('value', 'gone'));
    await chooseDesk(page, 'lantern');
    await page.locator('#send').click();
    const error = page.locator('#desk-error');
    await error.waitFor();
    assert.ok(await error.isVisible());
    assert.equal(await page.locator('#text').inputValue(), 'They keep my passport.');
    await chooseDesk(page, 'lantern');
    await page.locator('#send').click();
    await page.locator('ol.track').waitFor();
  });

  test('Enter says nothing of the code: it is not sent before she says that it is kept', async (t) => {
    for (const script of [true, false]) {
      const page = await phone(t, script);
      const before = await stored();
      // Script makes steps of every form but this one: there Enter goes on to the next step.
      if (script) {
        await page.goto(place.url);
        await page.locator('button[name=door][value=sentence]').click();
        await page.locator('form[data-quick][data-sealing=ready]').waitFor();
      }
      await page.locator('#text').fill('They keep my passport.');
      await page.locator('#urgent').press('Enter');
      await page.locator(script ? '[data-said]' : '#kept-error').waitFor();
      assert.equal(await stored(), before);
      if (!script) await chooseDesk(page, 'lantern');
      await page.locator('#send').click();
      await page.locator('ol.track').waitFor();
    }
  });

  test('nothing said is noticed on the first screen; the next press goes on once something is', async (t) => {
    const page = await phone(t, true);
    await page.locator('form[data-sealing=ready]').waitFor();
    await page.locator('[data-act=next]:visible').click();
    await page.locator('[data-said] + #text:focus').waitFor();
    assert.equal(await page.locator('#under18-yes').isVisible(), false);
    await page.locator('#text').fill('They keep my passport.');
    await page.locator('[data-act=next]:visible').click();
    await page.locator('#under18-yes').waitFor();
    assert.equal(await page.locator('[data-said]').count(), 0);
  });

  for (const script of [true, false])
    test(`a country is asked once and brings the same page, nothing lost, ${
      script ? 'with' : 'without'
    } script`, async (t) => {
      const page = await phone(t, script);
      await page.goto(`${place.url}/for/workers`);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
      await page.locator('#text').fill(canary);
      await page.locator('button[name=where][value=SE]').click();
      await page.locator('button[name=where][aria-pressed]').waitFor({ state: 'attached' });
      assert.equal(await page.locator('#text').inputValue(), canary);
      assert.equal(await page.locator('[data-report] input[name=country]').inputValue(), 'SE');
      // A sealed address is made of random letters: no value of it is the country.
      assert.ok(
        !requests.some((one) => [...new URL(one.split(' ')[0] ?? '').searchParams.values()].includes('SE')),
      );
      if (script) assert.ok(!requests.some((one) => one.includes('canary')));
    });

  test('who answers that somebody is under 18 reads that a file chosen before is not sent', async (t) => {
    const page = await phone(t, true);
    await page.locator('form[data-sealing=ready]').waitFor();
    await page.locator('#text').fill(canary);
    await page
      .locator('#attachment')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
    await page.locator('ul[data-files] button').first().click();
    await page.locator('[data-act=next]:visible').click();
    const notice = page.locator('[data-child-files]');
    assert.equal(await notice.isVisible(), false);
    await page.locator('#under18-yes').check();
    assert.ok(await notice.isVisible());
    await page.locator('#under18-no').check();
    assert.equal(await notice.isVisible(), false);
  });
});
