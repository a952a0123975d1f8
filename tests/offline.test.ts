// The site on a device, in Chromium with the network cut: by choice only, every page that was promised, a
// sealed report that waits and is sent, and a removal that leaves nothing.
import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { cuttable } from './cuttable.ts';
import { useInventedSite } from './invented-site.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { goToSend } from './report-form.ts';
import { waitUntil } from './until.ts';

const path = findChromium();

describe('the site without a network', { skip: path === null, timeout: 240_000 }, () => {
  const { browser, place } = useInventedSite();

  /**
   * A browser before a network that can be cut: what Playwright calls offline does not reach service workers.
   * The network has a port, and so an origin, of its own.
   */
  const open = async (t: {
    after(end: () => unknown): void;
  }): Promise<[Page, Awaited<ReturnType<typeof cuttable>>]> => {
    const network = await cuttable(t, Number(new URL(place().url).port));
    const context = await browser().newContext({ viewport: { width: 320, height: 640 }, locale: 'en' });
    t.after(() => context.close());
    return [await context.newPage(), network];
  };
  const put = async (page: Page, url: string, language = 'en') => {
    await page.goto(`${url}/${language}/app`);
    await page.locator('[data-put]').click();
    await page.locator('[data-take]').waitFor({ timeout: 60_000 });
  };
  const remains = (page: Page) =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
      (await indexedDB.databases()).length,
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]);

  /** What waits on the device, as text. */
  const storedDrafts = (page: Page) =>
    page.evaluate(async () => {
      const openRequest = indexedDB.open('heed');
      const database = await new Promise<IDBDatabase>((resolve) => {
        openRequest.onsuccess = () => resolve(openRequest.result);
      });
      const all = database.transaction('reports').objectStore('reports').getAll();
      return new Promise<string>((resolve) => {
        all.onsuccess = () => resolve(JSON.stringify(all.result));
      });
    });

  test(
    'nothing is kept before the press; then the pages are read without a network, each in its ' +
      'language; then nothing is left',
    async (t) => {
      const [page, network] = await open(t);
      const { url } = network;
      for (const at of ['/', '/help', '/app']) await page.goto(url + at);
      assert.deepEqual(await remains(page), [0, 0, 0, 0, 0, '']);
      await put(page, url, 'hr');
      network.cut();
      for (const at of [
        '/hr/',
        '/hr/help',
        '/hr/help/nl',
        '/help/nl',
        '/hr/rights/hr',
        '/hr/check',
        '/hr/signs/nurse',
        '/hr/report',
        '/',
      ]) {
        await page.goto(url + at);
        assert.match(await page.locator('h1').first().innerText(), /\S/, at);
        assert.equal(
          await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
          'rgb(251, 248, 243)',
          `${at}: styled`,
        );
      }
      assert.equal(await page.locator('html').getAttribute('lang'), 'hr');
      network.mend();
      await page.goto(`${url}/hr/app`);
      await page.locator('[data-take]').click();
      await page.locator('[data-put]').waitFor();
      assert.deepEqual(await remains(page), [0, 0, 0, 0, 0, '']);
    },
  );

  nightTest('a form sent without a network gets a page of ours, and Back finds the form', async (t) => {
    const [page, network] = await open(t);
    const { url } = network;
    await put(page, url, 'hr');
    await page.goto(`${url}/hr/help/hr`);
    network.cut();
    await page.locator('[data-town] button').click();
    await page.locator('[data-away]').waitFor();
    await page.locator('[data-leave]').first().waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'hr');
    await page.goBack();
    await page.locator('[data-town]').waitFor();
    await page.goForward();
    await page.locator('[data-away] a').first().click();
    await page.waitForURL(/\/hr\/help$/);
    await page.locator('main a[href$="/help/hr"]').waitFor();
  });

  test('a report without a network waits sealed by choice, and arrives when there is one', async (t) => {
    const [page, network] = await open(t);
    const { url } = network;
    await put(page, url);
    await page.goto(`${url}/en/`);
    network.cut();
    await page.goto(`${url}/en/report`);
    await page.locator('#text').fill('Words from a place without a network.');
    await page.locator('form[data-sealing=ready]').waitFor({ timeout: 60_000 });
    await goToSend(page);
    await page.locator('#send').click();
    await page.getByRole('button', { name: 'Keep it here and send it later' }).click();
    await page.getByText('It waits on this device, locked.').waitFor();
    const stored = await storedDrafts(page);
    assert.match(stored, /"envelope"/);
    assert.doesNotMatch(stored, /place without a network/);
    const member = await signIn(place().url, place().logIns[0]!);
    const before = (await member.inbox('harbour')).length;
    network.mend();
    await page.goto(`${url}/en/`);
    let rows = await member.inbox('harbour');
    await waitUntil(async () => {
      rows = await member.inbox('harbour');
      return rows.length > before;
    });
    assert.equal(rows.length, before + 1);
    const texts = await Promise.all(rows.map(async ({ id }) => (await member.read(id)).texts));
    assert.ok(texts.flat().includes('Words from a place without a network.'));
  });

  nightTest(
    'a journal entry without a network waits sealed; her code alone opens it once sent',
    async (t) => {
      const [page, network] = await open(t);
      const { url } = network;
      await put(page, url);
      await page.goto(`${url}/en/`);
      network.cut();
      const codes: string[] = [];
      // The second one goes under the code of the first, which nobody can look up without a network.
      for (const text of ['Canary of the first evening', 'Canary of the second evening']) {
        await page.goto(`${url}/en/deposit`);
        await page.locator('#kind-journal').check();
        await page.locator('#text').fill(text);
        await page.locator('form[data-sealing=ready]').waitFor({ timeout: 60_000 });
        if (codes.length === 0) {
          codes.push((await page.locator('[data-new] [data-code]').getAttribute('data-code'))!);
          await page.locator('input[name=kept]').check();
        } else {
          await page.locator('details.optional > summary').last().click();
          await page.locator('#code').fill(codes[0]!);
        }
        await page.locator('#send').click();
        await page.locator('[data-progress] button').click();
        await page.locator('form').waitFor({ state: 'detached' });
      }
      const stored = await storedDrafts(page);
      assert.equal(stored.match(/"signature"/g)?.length, 2);
      assert.doesNotMatch(stored, /Canary|AGE-SECRET/);
      assert.ok(!stored.includes(codes[0]!));
      network.mend();
      await page.goto(`${url}/en/`);
      await waitUntil(async () => (await storedDrafts(page)) === '[]');
      await page.goto(`${url}/en/return`);
      await page.locator('#code').fill(codes[0]!);
      await page.locator('form[data-return] button.act').click();
      for (const text of ['Canary of the first evening', 'Canary of the second evening'])
        await page.getByText(text).first().waitFor();
    },
  );

  /** Puts the pages on the device at an address, reads one without a network, takes them away. */
  async function putAndTake(t: TestContext, at: string, language: string): Promise<void> {
    const [page, network] = await open(t);
    const { url } = network;
    await page.goto(url + at);
    await page.locator('[data-put]').click();
    await page.locator('[data-take]').waitFor({ timeout: 60_000 });
    network.cut();
    await page.goto(`${url}/help`);
    assert.equal(await page.locator('html').getAttribute('lang'), language, at);
    network.mend();
    await page.goto(url + at);
    await page.locator('[data-take]').click();
    await page.locator('[data-put]').waitFor();
  }

  // Other tests walk addresses with a language alone and with neither.
  test('the pages are kept from every address of the page that keeps them', (t) =>
    putAndTake(t as TestContext, '/th/app/window', 'th'));

  nightTest('also from an address with a name alone', (t) =>
    putAndTake(t as TestContext, '/app/notes', 'en'),
  );

  nightTest('a failure names its cause: the network, the server, or the room on the device', async (t) => {
    const [page, network] = await open(t);
    const { url } = network;
    const status = page.locator('[data-status]');
    const expectStatus = async (name: string) => {
      await page.locator('[data-put]').click();
      await page.locator('[data-status]:not([data-said=putting])').waitFor({ timeout: 60_000 });
      assert.equal(await status.getAttribute('data-said'), name);
      assert.equal(await status.innerText(), await status.getAttribute(`data-${name}`));
      const all = name === 'there';
      assert.equal(
        await page.evaluate(async () => (await caches.keys()).length),
        all ? 1 : 0,
        'nothing half is kept',
      );
      await page.locator(all ? '[data-take]' : '[data-put]').waitFor();
    };
    await page.goto(`${url}/app`);
    network.cut();
    await expectStatus('network');
    network.mend();
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: url, quotaSize: 20_000 });
    await expectStatus('space');
    await session.send('Storage.overrideQuotaForOrigin', { origin: url });
    for (const path of ['/sw.js?in=en', '/en/app/list', '/api/organisation']) {
      network.fail(path);
      await expectStatus('server');
    }
    network.mend();
    await expectStatus('there');
  });

  test('a name and a picture that say nothing can be chosen', async (t) => {
    const [page, { url }] = await open(t);
    await page.goto(`${url}/app/tea`);
    const manifest = await (
      await fetch(url + (await page.locator('link[rel=manifest]').getAttribute('href')))
    ).json();
    assert.equal(manifest.name, 'Tea');
    for (const { src, sizes } of manifest.icons) {
      const icon = await fetch(url + src);
      const bytes = Buffer.from(await icon.arrayBuffer());
      assert.equal(icon.headers.get('content-type'), 'image/png');
      assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes);
    }
    assert.doesNotMatch(JSON.stringify(manifest), /heed|exploit|help|sex/i);
  });
});
