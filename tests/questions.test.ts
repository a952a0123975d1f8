// The questions that a person answers on her own device: nothing leaves it, nothing stays on it, and without
// script they are there to read.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { findChromium, startChromium } from './chromium.ts';
import { startInvented } from './invented.ts';

const path = findChromium();

describe('questions on the device', { skip: path === null }, () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  const open = async (
    t: { after(end: () => unknown): void },
    at: string,
    script = true,
  ): Promise<[Page, string[], string]> => {
    const { url } = await startInvented(t);
    const context = await browser.newContext({
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: script,
      locale: 'en',
    });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(url + at, { waitUntil: 'networkidle' });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    return [page, requests, url];
  };

  /** Answers every question, `answer` to each, with the keyboard alone. */
  async function answerAll(page: Page, answer: string): Promise<number> {
    let count = 0;
    while (await page.locator('[data-answer]').first().isVisible()) {
      await page.locator(`[data-answer=${answer}]`).focus();
      await page.keyboard.press('Enter');
      count++;
    }
    return count;
  }

  test(
    'the safety question comes first, one question stands at a time, and no request is made and ' +
      'nothing kept',
    async (t) => {
      const [page, requests] = await open(t, '/check');
      assert.match(await page.locator('[data-before]').innerText(), /can you read this safely now\?/);
      assert.equal(await page.locator('[data-question]:visible').count(), 0);
      await page.locator('[data-begin]').click();
      assert.equal(await page.locator('[data-question]:visible').count(), 1);
      assert.match(await page.locator('[data-place]').innerText(), /Question 1 of 25/);
      assert.equal(await answerAll(page, 'yes'), 25);
      assert.match(await page.locator('[data-result-title]').innerText(), /What your answers say/);
      const matters = await page.locator('[data-question]:visible').allInnerTexts();
      assert.equal(matters.length, 21, 'yes to what is well says nothing');
      assert.doesNotMatch(matters.join('\n'), /Do you know where you are|someone you could call/);
      assert.doesNotMatch(await page.locator('main').innerText(), /you are a victim|points: |score/i);
      assert.deepEqual(requests, []);
      const storageSizes = await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        window.name,
        history.length,
        location.search + location.hash,
      ]);
      assert.deepEqual(storageSizes, [0, 0, '', 0, 0, '', 2, '']);
    },
  );

  test('a no to everything never says that all is well', async (t) => {
    const [page] = await open(t, '/check');
    await page.locator('[data-begin]').click();
    await answerAll(page, 'skip');
    assert.match(await page.locator('[data-none]').innerText(), /A list cannot know your life/);
    assert.equal(await page.locator('[data-take]').count(), 0);
    await page.locator('[data-again]').click();
    assert.equal(await page.locator('[data-before]').isVisible(), true);
  });

  test('no to knowing where you are, or to having someone to call, is a sign', async (t) => {
    const [page] = await open(t, '/check');
    await page.locator('[data-begin]').click();
    await answerAll(page, 'no');
    const matters = await page.locator('[data-question]:visible').allInnerTexts();
    assert.match(matters.join('\n'), /Do you know where you are\? No\n+Is there someone you could call\? No/);
    assert.equal(matters.length, 4);
  });

  test('only a press takes the answers into the form, where they can be changed', async (t) => {
    const [page, requests] = await open(t, '/check');
    await page.locator('[data-begin]').click();
    await answerAll(page, 'unsure');
    await page.locator('[data-take]').click();
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#text')?.value);
    assert.match(
      await page.locator('#text').inputValue(),
      /^Is the work different from what you were told\? Not sure\n/,
    );
    assert.doesNotMatch(requests.join(' '), /told|Not%20sure/);
  });

  test('leaving empties the page, and Back does not bring the answers', async (t) => {
    const [page, , url] = await open(t, '/check');
    await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
    await page.locator('[data-begin]').click();
    await page.locator('[data-answer=yes]').click();
    await page.locator('[data-leave]').first().click();
    await page.waitForURL('https://www.wikipedia.org/');
    await page.goBack().catch(() => null);
    assert.equal(await page.locator('[data-question]').count(), 0, `${url}: ${page.url()}`);
  });

  test('without script every question can be read, with what it means and where to go', async (t) => {
    for (const at of ['/check', '/offer']) {
      const [page] = await open(t, at, false);
      const visible = await page.locator('[data-question]:visible').count();
      assert.ok(visible >= 16, at);
      assert.equal(
        await page.locator('[data-why]:visible').count(),
        await page.locator('[data-group]').count(),
        at,
      );
      assert.equal(
        await page.locator('[data-after] a:visible, [data-after] details').first().isVisible(),
        true,
        at,
      );
      assert.equal(await page.locator('[data-answer]').count(), 0, at);
    }
  });

  test('an offer shows warnings, what to do before and after, and a card to print', async (t) => {
    const [page, requests] = await open(t, '/offer');
    await page.locator('[data-begin]').click();
    assert.equal(await answerAll(page, 'no'), 16);
    assert.equal(await page.locator('[data-question]:visible').count(), 8);
    assert.match(await page.locator('.ticket').innerText(), /112: emergency number/);
    assert.deepEqual(requests, []);
  });
});
