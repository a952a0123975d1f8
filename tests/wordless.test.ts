// Somebody who does not read, without script: from the picture on the first page to a recording that has
// arrived, without a question in words.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import { faults } from './axe.ts';
import { findChromium } from './chromium.ts';
import { startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { reportWithoutScript } from './scriptless.ts';
import { phoneSize, useSitePhone } from './site-phone.ts';

test('a recording is sent with the box of the code and one press', async (t) => {
  const place = await startInvented(t);
  const home = await (await fetch(`${place.url}/ar`)).text();
  assert.match(home, /<a href="\/ar\/pictures"[^>]*><svg/, 'a picture leads there');
  const recording = new File([Buffer.from('1a45dfa3', 'hex'), randomBytes(9000)], 'voice.webm', {
    type: 'audio/webm',
  });
  const receipt = await reportWithoutScript(place.url, { text: '', voice: 'yes', attachment: recording });
  assert.equal(receipt.status, 200);
  assert.match(receipt.page, /<li class="card" data-cleaned="no"/, 'the receipt says that it went as it is');
  const mila = await signIn(place.url, place.logIns[0]!);
  const [row] = await mila.inbox('harbour');
  assert.equal((await mila.read(row!.id)).attachments.length, 1);
});

/** Words that stand on the way to Send, the frame apart. */
const mostWords = 85;

describe('in pictures on a phone', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  const { open } = useSitePhone();

  for (const script of [false, true])
    test(`in Arabic one press leads to a recording with numbers beside it, ${
      script ? 'with' : 'without'
    } script`, async (t) => {
      const page = await open(t, '/ar/pictures', script);
      const voice = page.locator('main form button:has(svg)');
      const isOnFirstScreen = async (hook: string) => {
        const box = await page.locator(hook).first().boundingBox();
        return box !== null && box.y + box.height <= phoneSize.height;
      };
      assert.ok(await isOnFirstScreen('main form button:has(svg)'), 'the picture of speaking');
      await voice.click();
      await page.locator('[data-report]').waitFor();
      const hooks = ['label[for=attachment]:has(svg)', 'main a[href="tel:112"]', 'main a[href^="tel:+"]'];
      for (const hook of hooks) assert.ok(await isOnFirstScreen(hook), hook);
      const send = await page.locator('#send').boundingBox();
      const words = await page.locator('main').evaluate((main, end) => {
        const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        let count = 0;
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
          const place = text.parentElement;
          if (!place?.checkVisibility() || place.getBoundingClientRect().top >= end) continue;
          count += text.textContent?.match(/\p{L}+/gu)?.length ?? 0;
        }
        return count;
      }, send?.y ?? 0);
      t.diagnostic(`${words} words before Send`);
      assert.ok(words <= mostWords, `${words} words`);
      if (script) assert.deepEqual(await faults(page), []);
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.locator('label[for=attachment]:has(svg)').click(),
      ]);
      await chooser.setFiles({
        name: 'voice.webm',
        mimeType: 'audio/webm',
        buffer: Buffer.concat([Buffer.from('1a45dfa3', 'hex'), randomBytes(9000)]),
      });
      if (script) return;
      await page.locator('#send').click();
      await page.locator('ol.track').waitFor();
    });
});
