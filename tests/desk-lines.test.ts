// The call list: a member calls a number, and the public pages say so, or show it no more; on a phone too.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { signIn } from './member.ts';
import { waitUntil } from './until.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

const dayMs = 86_400_000;

describe('the call list', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  const clock = { ahead: 0 };
  before(async () => {
    desk = await startWorkspace({ now: () => Date.now() + clock.ahead });
  });
  after(() => desk?.end());
  const logIn = () => desk.logIns.find(({ email }) => email.startsWith('mila'))!;
  const shows = async (path: string, text: string) =>
    (await (await fetch(`${desk.url}${path}`)).text()).includes(text);

  test(
    'a number that somebody answered stands with its day, a wrong one is shown no more',
    inChromium(async () => {
      const { page, faults } = await desk.newPage();
      await page.setViewportSize({ width: 390, height: 780 });
      await desk.unlock(page, 'mila');
      const { api } = await signIn(desk.url, logIn());
      const { lines, today } = await api.call('lines.list', {});
      const [line, wrong] = lines.filter(({ country, isDue }) => country === 'HR' && isDue);
      assert.ok(line !== undefined && wrong !== undefined);
      const number = wrong.numbers[0]!;
      assert.ok(await shows('/help/hr', number));
      await page.goto(`${desk.url}/desk`);
      await desk.unlock(page, 'mila');
      await page.locator('[data-place=tasks]').first().dispatchEvent('click');
      await page.locator('[data-page=lines]').click();
      await page.locator(`[data-line="${line.id}"] [data-act=line-answers]`).click();
      await page.locator(`[data-line="${line.id}"] [data-act=line-undo]`).waitFor();
      await page.locator(`[data-line="${wrong.id}"] [data-act=line-wrong]`).press('Enter');
      await page.locator(`[data-line="${wrong.id}"] [data-act=line-undo]`).waitFor();
      await axeFindsNothing(page, 'the call list');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
      // What pages say is made once a minute.
      clock.ahead += 61_000;
      await waitUntil(async () => !(await shows('/help/hr', number)));
      const now = (await api.call('lines.list', {})).lines.find(({ id }) => id === line.id)!;
      assert.deepEqual([now.answeredOn, now.isDue, now.check?.outcome], [today, false, 'answers']);
      await page.locator(`[data-line="${wrong.id}"] [data-act=line-undo]`).click();
      await page.locator(`[data-line="${wrong.id}"] [data-act=line-undo]`).waitFor({ state: 'detached' });
      clock.ahead += 61_000;
      await waitUntil(() => shows('/help/hr', number));
      assert.deepEqual(faults, []);
      await page.context().close();
    }),
  );

  test('what nobody knows is refused; two at once both count; a call is due again in the year', async () => {
    const { api } = await signIn(desk.url, logIn());
    await assert.rejects(api.call('lines.check', { id: 'constructor', outcome: 'answers' }), { status: 404 });
    const { lines } = await api.call('lines.list', {});
    const [one, two] = lines.filter(({ isDue }) => isDue);
    await Promise.all(
      [one, two].map((line) => api.call('lines.check', { id: line!.id, outcome: 'answers' })),
    );
    const after = (await api.call('lines.list', {})).lines;
    for (const line of [one, two]) assert.equal(after.find(({ id }) => id === line!.id)?.isDue, false);
    clock.ahead += 280 * dayMs;
    const later = await signIn(desk.url, logIn());
    const { lines: then } = await later.api.call('lines.list', {});
    assert.equal(then.find(({ id }) => id === one!.id)?.isDue, true);
  });
});
