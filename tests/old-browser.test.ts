// The desk in a browser that lacks what newer ones have: a calendar of its own, ML-KEM and the curves in Web
// Cryptography.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import { findChromium } from './chromium.ts';
import { tell } from './person.ts';
import { faultsOf, startWorkspaceInChromium, type Workspace } from './workspace.ts';

describe('the desk in an older browser', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  before(async () => {
    desk = await startWorkspaceInChromium();
    await tell(desk.url, { desk: 'harbour', text: 'They keep my passport.' });
  });
  after(() => desk?.end());

  const withoutTemporal = async () => {
    const page = await (await desk.browser.newContext()).newPage();
    await page.addInitScript('delete globalThis.Temporal');
    const requestedPaths: string[] = [];
    page.on('request', (request) => requestedPaths.push(new URL(request.url()).pathname));
    return { page, faults: faultsOf(page), requestedPaths };
  };

  test('the calendar is fetched where the browser has none, and nowhere else', async () => {
    const { page, faults, requestedPaths } = await withoutTemporal();
    await page.goto(`${desk.url}/desk`);
    await desk.unlock(page, 'mila');
    // What is due is reckoned by the clock of the desk.
    await page.locator('body').press('d');
    await page.getByText('In your hands').waitFor();
    assert.equal(requestedPaths.filter((path) => path.includes('temporal')).length, 1);
    assert.deepEqual(faults, []);
    await page.context().close();
    const own = await desk.browser.newContext();
    const fresh = await own.newPage();
    const paths: string[] = [];
    fresh.on('request', (request) => paths.push(request.url()));
    await fresh.goto(`${desk.url}/desk`);
    await fresh.locator('[name=email]').waitFor();
    assert.deepEqual(
      paths.filter((path) => path.includes('temporal')),
      [],
    );
    await own.close();
  });

  test('a calendar that does not arrive is said in one sentence', async () => {
    const { page } = await withoutTemporal();
    await page.route(/temporal/, (route) => route.abort());
    await page.goto(`${desk.url}/desk`);
    await page.getByText('A part of the desk did not arrive.').waitFor();
    await page.context().close();
  });

  test('messages are opened and judged in script where the browser does not know the curves', async () => {
    const context = await desk.browser.newContext();
    await context.addInitScript(() => {
      const { subtle } = crypto;
      const own = subtle.importKey;
      Object.assign(globalThis, { refused: [] as string[] });
      (subtle as { importKey: unknown }).importKey = function (
        format: string,
        key: unknown,
        name: unknown,
        ...more: unknown[]
      ) {
        if (!['ML-KEM-768', 'X25519', 'Ed25519'].includes(String(name)))
          return (own as (...all: unknown[]) => unknown).call(this, format, key, name, ...more);
        (globalThis as unknown as { refused: string[] }).refused.push(String(name));
        return Promise.reject(new DOMException('unknown here', 'NotSupportedError'));
      };
    });
    const { page, faults } = await desk.newPage(context);
    await desk.unlock(page, 'mila');
    await page.locator('[data-row]').click();
    await page.locator('.talk .person .text', { hasText: 'They keep my passport.' }).waitFor();
    assert.equal(await page.locator('.talk .false').count(), 0);
    const refusedNames = await page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused);
    assert.deepEqual([...new Set(refusedNames)].sort(), ['Ed25519', 'ML-KEM-768', 'X25519']);
    assert.deepEqual(faults, []);
    await context.close();
  });
});
