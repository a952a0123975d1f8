// A person's wish that neither police nor immigration is told: ticked on the second screen of the report,
// sealed with the rest, in the head of the case at the desk; and nothing there where she did not tick it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findChromium } from './chromium.ts';
import { reportWithoutScript } from './scriptless.ts';
import { startWorkspaceInChromium, type Workspace } from './workspace.ts';

describe('who must not be told', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  let desk: Workspace;
  before(async () => {
    desk = await startWorkspaceInChromium();
  });
  after(() => desk.end());

  const headOf = async (words: string) => {
    const { page } = await desk.newPage();
    await desk.unlock(page, 'mila');
    if (await page.locator('[data-place=inbox]').isVisible())
      await page.locator('[data-place=inbox]').click();
    await page.locator('[data-view=open]').click();
    // The one that nobody opened yet: its words are not in the list before.
    await page.locator('[data-row][data-unopened]').first().click();
    await page.locator('.talk .person .text', { hasText: words }).waitFor();
    await page.locator('.talk-head [data-head=reach]').waitFor();
    const count = await page.locator('.talk-head [data-head=asks-never]').count();
    await page.close();
    return count;
  };

  test('without script the wish arrives, and silence is no wish', async () => {
    for (const [words, more, count] of [
      ['Plain with a wish', { never: 'yes' }, 1],
      ['Plain without one', {}, 0],
    ] as const) {
      const { status } = await reportWithoutScript(desk.url, { text: words, ...more });
      assert.equal(status, 200);
      assert.equal(await headOf(words), count, words);
    }
  });

  test('with script it is sealed on the phone, and no request has it in clear', async () => {
    const context = await desk.browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(`${desk.url}/for/me`);
    await page.locator('form[data-sealing=ready]').waitFor();
    await page.locator('#text').fill('Sealed with a wish');
    await page.locator('[data-act=next]:visible').click();
    assert.ok(!(await page.locator('#never').isChecked()), 'it is never said for her');
    // What goes first where danger is ticked too stands beside it.
    assert.ok(!(await page.locator('[data-both]').isVisible()));
    await page.locator('label[for=never]').click();
    assert.ok(await page.locator('[data-both]').isVisible());
    await page.locator('[data-act=next]:visible').click();
    await page.locator('#send').click();
    await page.locator('ol.track').waitFor();
    await context.close();
    assert.ok(requests.every((one) => !/neverAuthorities|"never"|never=/.test(one)));
    assert.equal(await headOf('Sealed with a wish'), 1);
  });
});
