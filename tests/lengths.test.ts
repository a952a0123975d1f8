// How long pages are on a phone of 360 by 740, with their foot and the banner of the demonstration: what a
// reader wants first stands on few screens, the rest is folded, and a link into a fold opens it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faults } from './axe.ts';
import { findChromium } from './chromium.ts';
import { nightTest } from './night.ts';
import { phoneSize, useSitePhone } from './site-phone.ts';

const skip = findChromium() === null ? 'no Chromium' : false;
/** Screens at most. */
const most = {
  '/': 3,
  '/booklets': 3,
  '/booklets/hr': 3,
  '/evidence': 3,
  '/evidence/guide': 6,
  '/map-of-demand': 3,
} as const;

describe('lengths', { skip }, () => {
  const { open } = useSitePhone();

  for (const [declare, language] of [
    [test, 'en'],
    [nightTest, 'hr'],
  ] as const)
    declare(`pages that people want first are short in ${language}`, async (t) => {
      for (const [path, screens] of Object.entries(most)) {
        const page = await open(t, `/${language}${path}`);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        t.diagnostic(`${path}: ${(height / phoneSize.height).toFixed(2)}`);
        assert.ok(height <= screens * phoneSize.height, `${path}: ${height} px`);
      }
    });

  for (const [declare, script] of [
    [nightTest, true],
    [test, false],
  ] as const)
    declare(`a place of the map opens what it says, ${script ? 'with' : 'without'} script`, async (t) => {
      const page = await open(t, '/map-of-demand', script);
      assert.equal(await page.locator('#coercion').isVisible(), false);
      await page.locator('svg a[href="#coercion"]').click();
      await page.locator('#coercion').waitFor();
      assert.ok(await page.locator('#coercion [data-law]').first().isVisible());
      assert.equal(await page.locator('#sellers').isVisible(), false);
    });

  for (const [declare, script] of [
    [nightTest, true],
    [test, false],
  ] as const)
    declare(
      `the address of a part of the guide opens it, ${script ? 'with' : 'without'} script`,
      async (t) => {
        const page = await open(t, '/evidence/guide#why-some-counts-have-noise', script);
        await page.locator('#why-some-counts-have-noise').waitFor();
        assert.equal(await page.locator('.part[open]').count(), 1);
      },
    );

  test('the script opens a fold that the address names itself, and all for paper', async (t) => {
    const page = await open(t, '/map-of-demand');
    await page.evaluate(() => {
      document.querySelector('main details details')!.id = 'named';
      location.hash = 'named';
    });
    await page.locator('#named[open]').waitFor();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.equal(await page.locator('main details:not([open])').count(), 0);
  });

  nightTest('axe finds nothing on them, folded and open', async (t) => {
    for (const path of Object.keys(most)) {
      const page = await open(t, path);
      assert.deepEqual(await faults(page), [], path);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
      });
      assert.deepEqual(await faults(page), [], `${path}, open`);
    }
  });
});
