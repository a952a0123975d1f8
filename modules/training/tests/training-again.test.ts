// Coming back to a course in a real browser: what was missed comes first next time, by an address without
// script, and on the device with it once somebody asked for that.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium } from '../../../tests/chromium.ts';
import { useInventedSite } from '../../../tests/invented-site.ts';
import { nightTest } from '../../../tests/night.ts';
import { waitUntil } from '../../../tests/until.ts';

describe('coming back', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  const { browser, place } = useInventedSite();
  const open = async (javaScriptEnabled: boolean): Promise<Page> =>
    (
      await browser().newContext({ viewport: { width: 320, height: 640 }, locale: 'en', javaScriptEnabled })
    ).newPage();
  const course = () => `${place().url}/training/police`;
  /** Which items are asked, in which variants. */
  const itemsOn = (page: Page): Promise<string[]> =>
    page
      .locator('fieldset[data-item]')
      .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset.item ?? ''));
  const idOf = (item: string) => item.split('.')[0]!;

  /** Answers every question but those in `wrong` right, as the page itself knows it. */
  async function answer(page: Page, wrong: readonly string[]): Promise<void> {
    for (const item of await itemsOn(page)) {
      const question = page.locator(`fieldset[data-item="${item}"]`);
      const isWrong = wrong.includes(item);
      if ((await question.getAttribute('data-question')) === 'choice')
        await question
          .locator(isWrong ? 'input:not([data-right])' : 'input[data-right]')
          .first()
          .check();
      else if (!isWrong)
        for (const select of await question.locator('select').all())
          await select.selectOption({ value: (await select.getAttribute('data-place'))! });
    }
    await page.locator('#send').click();
  }
  const concepts = (page: Page) => page.locator('[data-missed] li:visible').allInnerTexts();

  test('without script an address carries what was missed; it comes first, in another variant', async () => {
    const page = await open(false);
    await page.goto(`${course()}/again?n=1`);
    const first = await itemsOn(page);
    assert.equal(first.length, 5);
    const wrong = [first[1]!, first[3]!];
    await answer(page, wrong);
    assert.equal((await concepts(page)).length, 2);
    const date = page.getByRole('link', { name: 'The next date for your calendar, with these' });
    const file = await fetch(new URL((await date.getAttribute('href'))!, page.url()));
    const calendar = (await file.text()).replaceAll('\r\n ', '');
    assert.equal(calendar.match(/BEGIN:VEVENT/g)?.length, 1);
    assert.ok(calendar.includes(`/again?n=2&missed=${wrong.join('_')}`));
    const days =
      (new Date(/DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)/.exec(calendar)!.slice(1).join('-')).getTime() -
        new Date(new Date().toISOString().slice(0, 10)).getTime()) /
      86_400_000;
    assert.ok(Math.abs(days - 7) <= 1, 'nine days after the course are seven after the first date');
    await page.getByRole('link', { name: 'The next five questions, these first' }).click();
    await page.waitForURL(/n=2&missed=/);
    const second = await itemsOn(page);
    assert.deepEqual(second.slice(0, 2).map(idOf), wrong.map(idOf));
    for (const item of wrong) assert.ok(!second.includes(item), 'another variant');
    await answer(page, []);
    assert.match(await page.locator('main').innerText(), /5 of 5 were right/);
    assert.ok(!(await page.locator('[data-missed]').isVisible()));
    await page.context().close();
  });

  nightTest(
    'more than five wait in the address; one that was altered by hand gives a normal test',
    async () => {
      const page = await open(false);
      await page.goto(`${course()}/test`);
      const wrong = (await itemsOn(page)).slice(0, 8);
      await answer(page, wrong);
      await page.getByRole('link', { name: 'The next five questions, these first' }).click();
      await page.waitForURL(/n=1&missed=/);
      assert.deepEqual((await itemsOn(page)).map(idOf), wrong.slice(0, 5).map(idOf));
      await answer(page, []);
      const rest = page.getByRole('link', { name: 'The next five questions, these first' });
      assert.equal(await rest.count(), 1, 'three are still missed');
      const address = await rest.getAttribute('href');
      assert.ok(address?.endsWith(`n=2&missed=${wrong.slice(5).join('_')}`));
      for (const query of [
        'missed=none.0_x',
        `missed=${'a.1_'.repeat(900)}`,
        'missed=%00',
        'n=99&missed=..',
        'n=0',
      ]) {
        const response = await page.goto(`${course()}/again?${query}`);
        assert.equal(response?.status(), 200);
        assert.equal(new Set((await itemsOn(page)).map(idOf)).size, 5, query);
      }
      for (const items of ['', 'none.0', `${wrong[0]}_${wrong[0]}`]) {
        const response = await fetch(`${course()}/again`, {
          method: 'POST',
          headers: { origin: place().url },
          body: new URLSearchParams({ items, missed: 'none.4', next: '77' }),
        });
        assert.equal(response.status, 200);
        const count = (await response.text()).match(/<fieldset/g)?.length;
        assert.equal(count, items.startsWith('sign') || items.includes('_') ? 1 : 5);
      }
      await page.context().close();
    },
  );

  test('with script nothing is written before the press; then the device knows the place', async () => {
    const page = await open(true);
    const stored = () => page.evaluate<string[]>('Object.values(localStorage)');
    await page.goto(`${course()}/lesson/signs`);
    await page.locator('[data-end]').scrollIntoViewIfNeeded();
    await page.goto(`${course()}/test`);
    let asks = 0;
    page.on('request', () => asks++);
    await answer(page, (await itemsOn(page)).slice(0, 1));
    await page.locator('[data-outcome]').waitFor();
    assert.equal((await concepts(page)).length, 1);
    assert.equal(asks, 0, 'the server hears nothing');
    assert.deepEqual(await stored(), []);

    await page.goto(course());
    await page.getByRole('button', { name: 'Keep my place here' }).click();
    await page.getByText('Lessons read: 0 of 4').waitFor();
    await page.goto(`${course()}/lesson/signs`);
    await page.locator('[data-end]').scrollIntoViewIfNeeded();
    await waitUntil(async () => (await stored())[0]?.includes('lesson/signs') === true);
    await page.goto(`${course()}/interview/1?seed=7`);
    await page.waitForLoadState('networkidle');
    const debrief = page.getByRole('heading', { name: 'Looking back' });
    while (!(await debrief.isVisible())) await page.locator('.sayings button').first().click();
    await page.goto(`${course()}/test`);
    const wrong = (await itemsOn(page)).slice(2, 4);
    await answer(page, wrong);
    await page.locator('[data-outcome]').waitFor();
    // Answers that are given once the right ones stand there do not count.
    await answer(page, []);

    await page.goto(course());
    const standing = page.locator('[data-standing]');
    await standing.getByText('Lessons read: 1 of 4').waitFor();
    await standing.getByText(/Conversations led: 1 of/).waitFor();
    assert.equal(await standing.locator('li:visible').count(), 2);
    assert.equal(await page.locator('.doors small', { hasText: /^Done$/ }).count(), 2);
    await standing.getByRole('link', { name: /^Go on: / }).click();
    await page.waitForURL(/\/lesson\//);

    // A date from a calendar knows nothing of it; the device does.
    await page.goto(`${course()}/again?n=3`);
    await page.waitForURL(/n=3&missed=/);
    assert.deepEqual((await itemsOn(page)).slice(0, 2).map(idOf), wrong.map(idOf));
    await answer(page, []);
    await page.locator('[data-outcome]').waitFor();
    await page.goto(course());
    await standing.getByText('Lessons read: 1 of 4').waitFor();
    assert.equal(await standing.locator('li:visible').count(), 0, 'what was right is no longer missed');
    await standing.getByRole('button', { name: 'Forget my place' }).click();
    assert.deepEqual(await stored(), []);
    await page.getByRole('button', { name: 'Keep my place here' }).waitFor();
    await page.context().close();
  });

  nightTest('a place that was altered on the device breaks no page', async () => {
    const page = await open(true);
    const faults: Error[] = [];
    page.on('pageerror', (error) => faults.push(error));
    await page.goto(course());
    for (const text of [
      '',
      '{',
      'null',
      '{"parts":7,"missed":1}',
      '{"parts":[null,"x"],"missed":"zz.1_.._none.3"}',
    ]) {
      await page.evaluate(`localStorage.setItem('heed-place-police', ${JSON.stringify(text)})`);
      for (const path of ['', '/again', '/test', '/lesson/signs']) await page.goto(course() + path);
      assert.ok(await page.locator('h1').isVisible());
    }
    await page.goto(`${course()}/again`);
    await page.waitForLoadState('load');
    assert.equal((await itemsOn(page)).length, 5);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});
