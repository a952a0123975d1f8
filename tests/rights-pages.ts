// For rights.test.ts, and for all languages at night. Law and rights on a phone: five answers on the first
// screen, pages of at most three screens (the comparison four), and nothing for axe to find, or wider than
// the phone, once every fold is open.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faults } from './axe.ts';
import { findChromium } from './chromium.ts';
import { useInventedSite } from './invented-site.ts';

/** CSS pixels of a common phone, as far as the browser's own bars leave room. */
const phone = { width: 390, height: 780 };
const narrowPhone = { width: 320, height: 640 };
export const rightsLanguages = ['en', 'hr', 'nl', 'pl', 'sv'];
const countries = ['hr', 'nl', 'pl', 'se', 'be', 'de', 'fr', 'no'];
const questions = ['', '/buying', '/third-parties', '/use-of-victim', '/reflection', '/authorities'];
export const foldedPaths = ['/rights', '/rights/hr', '/rights/de', '/laws/use-of-victim', '/laws/fr'];
/** Screens of a page, and of the comparison. */
const [mostScreens, mostOfComparison] = [3, 4];

/** Which pages are looked at in a language: a country or a question by its place in its list. */
export interface RightsScope {
  readonly languages: readonly string[];
  isMeasured(language: string, page: number): boolean;
  /** Pages whose folds are opened, with their language. */
  readonly folded: readonly string[];
}

export function describeRights({ languages, isMeasured, folded }: RightsScope): void {
  describe('law and rights on a phone', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
    const { browser, place } = useInventedSite();

    test('the answers begin on the first screen, and no page is longer than it may be', async (t) => {
      const page = await browser().newPage({ viewport: phone });
      t.after(() => page.close());
      const screens = () => page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
      for (const language of languages) {
        for (const [, country] of countries.entries().filter(([at]) => isMeasured(language, at))) {
          await page.goto(`${place().url}/${language}/rights/${country}`);
          // The banner stands in demonstrations alone, the mark of a draft until a language is reviewed.
          const passing = await page
            .locator('.banner, .draft')
            .evaluateAll((list) => list.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0));
          const ends = await page
            .locator('[data-answer]')
            .evaluateAll(
              (list, above) => list.map((answer) => answer.getBoundingClientRect().bottom - above),
              passing,
            );
          assert.equal(ends.length, 5);
          assert.ok(ends[3]! < phone.height, `${language} ${country}: the fourth answer ends at ${ends[3]}`);
          const call = await page.locator('[data-answer="call"] a').first().boundingBox();
          assert.ok(call!.y + call!.height - passing <= phone.height, `${language} ${country}: whom to call`);
          assert.ok((await screens()) <= mostScreens, `${language} rights ${country}`);
          await page.goto(`${place().url}/${language}/laws/${country}`);
          assert.ok((await screens()) <= mostScreens, `${language} laws ${country}`);
        }
        for (const [, question] of questions.entries().filter(([at]) => isMeasured(language, at))) {
          await page.goto(`${place().url}/${language}/laws${question}`);
          const length = await screens();
          assert.ok(length <= mostOfComparison, `${language} ${question}: ${length} screens`);
        }
      }
    });

    test('with every fold open axe finds nothing, and nothing is wider than the phone', async (t) => {
      const page = await browser().newPage({ viewport: narrowPhone });
      t.after(() => page.close());
      for (const path of folded) {
        await page.goto(place().url + path);
        await page.locator('main details').evaluateAll((folds) => {
          for (const fold of folds) fold.setAttribute('open', '');
        });
        assert.deepEqual(await faults(page), [], path);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(width, narrowPhone.width, path);
      }
    });
  });
}
