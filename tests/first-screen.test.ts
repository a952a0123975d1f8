// The first page on a phone of 360 by 740: every door above the fold, numbers of the country that she chooses
// and of no other, and pages that answer what cannot wait.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pinned } from '@heed/site/home/page';
import { doorPaths } from '@heed/site/start/door';
import { faults } from './axe.ts';
import { findChromium } from './chromium.ts';
import { pagesOfEachMake } from './public-pages.ts';
import { phoneSize, useSitePhone } from './site-phone.ts';

const skip = findChromium() === null ? 'no Chromium' : false;

describe('the first screen', { skip }, () => {
  const { place, open } = useSitePhone();

  test('112, help in pictures and every door begin above the fold, in each language', async (t) => {
    const page = await open(t, '/');
    const { languages } = place().deployment.organisation();
    for (const language of languages) {
      await page.goto(`${place().url}/${language}/`);
      const last = await page.locator('.doors [name=door]').last().boundingBox();
      // The banner stands in demonstrations alone.
      const banner = (await page.locator('.banner').boundingBox())?.height ?? 0;
      assert.ok(last !== null && last.y + 48 - banner <= phoneSize.height, `${language}: ${last?.y}`);
      for (const hook of ['main a[href="tel:112"]', 'main a[href$="/pictures"]'])
        assert.ok(((await page.locator(hook).first().boundingBox())?.y ?? 9999) < phoneSize.height, language);
    }
  });

  for (const script of [true, false])
    test(`numbers stand there for the country chosen alone, which goes along with the door, ${
      script ? 'with' : 'without'
    } script`, async (t) => {
      const page = await open(t, '/', script);
      const visible = () =>
        page
          .locator('[data-country]:visible')
          .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.country));
      assert.deepEqual(await visible(), [], 'none is chosen for her');
      for (const country of ['HR', 'SE']) {
        await page.locator(`label[for=country-${country}]`).click();
        assert.deepEqual(await visible(), [country]);
        assert.ok((await page.locator(`[data-country=${country}] a[href^="tel:"]`).count()) > 0);
      }
      assert.equal(new URL(page.url()).search, '', 'no address says it');
      await page.locator('[name=door][value=sells]').click();
      await page.locator('[data-report]').waitFor();
      assert.equal(await page.locator('[data-report] [name=country]').inputValue(), 'SE');
    });

  test('a country is chosen with the keyboard', async (t) => {
    const page = await open(t, '/');
    await page.locator('#country-HR').focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.locator('[data-country]:visible').count(), 1);
  });

  test('what cannot wait leads to pages that answer with a heading, 112 or somebody to tell', async () => {
    const readMain = async (path: string) => {
      const answer = await fetch(place().url + path);
      assert.equal(answer.status, 200, path);
      return /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? '';
    };
    const home = await readMain('/');
    for (const path of Object.keys(pinned)) {
      assert.match(home, new RegExp(`<a[^>]* href="[^"]*${path}"`), path);
      const page = await readMain(path);
      assert.match(page, /<h1[^>]*>[^<]/, path);
      assert.match(page, /<a[^>]* href="\/(en\/)?(report|help)"/, path);
    }
  });

  test('axe finds nothing on the doors and on what cannot wait', async (t) => {
    const page = await open(t, '/');
    // pages.test.ts looks at the others.
    const paths = [...Object.values(doorPaths), ...Object.keys(pinned)].filter(
      (path) => !pagesOfEachMake.includes(path),
    );
    for (const path of paths) {
      await page.goto(place().url + path);
      assert.deepEqual(await faults(page), [], path);
    }
  });

  test('a door opened by its own path is the page that the first page leads to', async (t) => {
    const page = await open(t, '/');
    for (const [door, path] of Object.entries(doorPaths)) {
      await page.goto(place().url + path);
      assert.equal(await page.locator('[data-report] [name=door]').inputValue(), door);
      assert.ok(await page.locator('[data-first] h1').isVisible(), door);
      assert.equal(await page.locator('[data-safety]').count(), door === 'self' || door === 'sells' ? 1 : 0);
    }
  });

  test('who is not safe is led on, also with words typed, and nobody asks whether to leave', async (t) => {
    // Each answer once and each door once: neither depends on the other.
    for (const [answer, door] of [
      ['no', 'self'],
      ['unsure', 'sells'],
    ] as const) {
      const page = await open(t, doorPaths[door]);
      let dialogs = 0;
      page.on('dialog', (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
      });
      await page.locator('form[data-sealing=ready]').waitFor();
      await page.locator('#text').click();
      await page.keyboard.type('They keep my passport.');
      await page.locator(`[name=safe][value=${answer}]`).click();
      await page.locator('main [data-leave]').waitFor();
      assert.equal(dialogs, 0);
      await page.locator('form:has([name=anyway]) button').click();
      await page.locator('[data-report]').waitFor();
      assert.equal(await page.locator('[data-safety]').count(), 0, 'she is not asked again');
      await page.locator('[data-report]').waitFor();
      assert.equal(await page.locator('[data-report] [name=door]').inputValue(), door);
    }
  });
});
