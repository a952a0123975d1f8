// Places free: a member notes what a place says, where the place wants it; public pages show it with day and
// time and forget it by themselves; on a phone too.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import { findChromium } from './chromium.ts';
import { signIn } from './member.ts';
import { waitUntil } from './until.ts';
import { axeFindsNothing, startWorkspaceInChromium, type Workspace } from './workspace.ts';

const minuteMs = 61_000;
const dayMs = 86_400_000;
const id = 'nl-comensha';

describe('places free', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  const clock = { ahead: 0 };
  before(async () => {
    desk = await startWorkspaceInChromium({ now: () => Date.now() + clock.ahead });
  });
  after(() => desk?.end());
  const member = (name: string) => signIn(desk.url, desk.logIns.find(({ email }) => email.startsWith(name))!);
  /** What the public page says: 'free', 'full', 'ask', 'unknown'; null where nothing stands there. */
  const publicState = async () => {
    const html = await (await fetch(`${desk.url}/help/nl`)).text();
    return /data-vacancy="(\w+)"/.exec(html)?.[1] ?? null;
  };
  /** What pages say is made once a minute. */
  const nextMinute = () => {
    clock.ahead += minuteMs;
  };

  test('noted on a phone, it stands with its time, and is not known after the next day', async () => {
    const { page, faults } = await desk.newPage();
    await page.setViewportSize({ width: 390, height: 780 });
    await desk.unlock(page, 'mila');
    await page.locator('[data-place=tasks]').first().dispatchEvent('click');
    await page.locator('[data-page=places]').click();
    const entry = page.locator(`[data-entry="${id}"]`);
    await entry.waitFor();
    const entryCount = () => page.locator('[data-entry]').count();
    assert.equal(await page.locator('#places-country').inputValue(), 'NL', 'the organisation’s own country');
    const near = await entryCount();
    await page.locator('#places-country').selectOption('');
    assert.ok((await entryCount()) > near, 'the way to all');
    await page.locator('#places-country').selectOption('NL');
    await entry.locator('[data-act=place-wants]').press('Enter');
    await entry.locator('[data-state=unknown]').waitFor();
    nextMinute();
    await waitUntil(async () => (await publicState()) === 'unknown');
    const field = entry.locator('input[name=places]');
    const requests: string[] = [];
    page.on('request', (request) => request.method() === 'PUT' && requests.push(request.url()));
    for (const wrong of ['', '0', '2.5', '100', 'many']) {
      await field.fill(wrong.slice(0, 3));
      await entry.locator('[data-act=place-free]').click();
      await page.locator('.notice .warn').waitFor();
      assert.equal(await field.inputValue(), wrong.slice(0, 3), 'nothing typed is lost');
    }
    assert.deepEqual(requests, [], 'the field is wrong, the server is not asked');
    await field.fill('3');
    await field.press('Enter');
    await entry.locator('[data-state=free]').waitFor();
    await axeFindsNothing(page, 'places free');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    nextMinute();
    await waitUntil(async () => (await publicState()) === 'free');
    const text = (await (await fetch(`${desk.url}/help/nl`)).text()).split('data-vacancy="free"')[1] ?? '';
    assert.match(text.split('</span>')[0] ?? '', /3[\s\S]*\b20\d\d\b[\s\S]*\d\d:\d\d/);
    clock.ahead += 2 * dayMs;
    await waitUntil(async () => (await publicState()) === 'unknown');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('taken back it is not known at once; a place that wants it no more is not shown', async () => {
    const { api } = await member('mila');
    await api.call('vacancies.agree', { id, wants: true });
    await api.call('vacancies.report', { id, places: 'full' });
    nextMinute();
    await waitUntil(async () => (await publicState()) === 'full');
    await api.call('vacancies.report', { id, places: null });
    nextMinute();
    await waitUntil(async () => (await publicState()) === 'unknown');
    await api.call('vacancies.report', { id, places: 'ask' });
    await api.call('vacancies.agree', { id, wants: false });
    nextMinute();
    await waitUntil(async () => (await publicState()) === null);
    // A colleague who has an older list cannot bring it back.
    const { api: colleague } = await member('jo');
    await assert.rejects(colleague.call('vacancies.report', { id, places: 4 }), { status: 409 });
    await api.call('vacancies.agree', { id, wants: true });
    const { entries } = await api.call('vacancies.list', {});
    assert.equal(entries.find((one) => one.id === id)?.listing?.current, null, 'what it said before is gone');
  });

  test('two members at once on two places: both stand; who asks twice takes nothing away', async () => {
    const [mila, jo] = [await member('mila'), await member('jo')];
    const other = 'se-redumbrella';
    await Promise.all([
      mila.api.call('vacancies.agree', { id, wants: true }),
      jo.api.call('vacancies.agree', { id: other, wants: true }),
    ]);
    await Promise.all([
      mila.api.call('vacancies.report', { id, places: 1 }),
      jo.api.call('vacancies.report', { id: other, places: 'full' }),
    ]);
    await jo.api.call('vacancies.agree', { id, wants: true });
    const { entries } = await jo.api.call('vacancies.list', {});
    const vacancyOf = (of: string) => entries.find((one) => one.id === of)?.listing?.current;
    assert.deepEqual([vacancyOf(id)?.places, vacancyOf(id)?.by], [1, mila.id]);
    assert.deepEqual([vacancyOf(other)?.places, vacancyOf(other)?.by], ['full', jo.id]);
  });

  test('no log-in, an unknown entry, one without places, a number that is none: refused', async () => {
    for (const [method, path] of [
      ['GET', '/api/desk/vacancies'],
      ['PUT', '/api/desk/vacancies'],
      ['PUT', '/api/desk/vacancies/agreement'],
    ] as const)
      assert.equal((await fetch(desk.url + path, { method })).status, 401, path);
    const { api } = await member('mila');
    for (const unknown of ['constructor', 'nl-police', 'be-utsopi-no'])
      await assert.rejects(api.call('vacancies.agree', { id: unknown, wants: true }), { status: 404 });
    await api.call('vacancies.agree', { id, wants: true });
    for (const places of [0, -1, 2.5, 100, 'maybe', '3'])
      await assert.rejects(api.call('vacancies.report', { id, places: places as number }), { status: 400 });
  });

  test('a page that lay open longer, or was kept on the device, forgets it by itself', async () => {
    const { api } = await member('mila');
    await api.call('vacancies.agree', { id, wants: true });
    await api.call('vacancies.report', { id, places: 5 });
    nextMinute();
    const page = await desk.browser.newPage();
    await waitUntil(async () => (await publicState()) === 'free');
    await page.goto(`${desk.url}/help/nl`);
    const note = page.locator('[data-vacancy]').first();
    const unknown = await note.getAttribute('data-unknown');
    assert.equal(await note.getAttribute('data-vacancy'), 'free');
    await page.evaluate(
      (ahead) => {
        const real = Date.now;
        Date.now = () => real() + ahead;
        dispatchEvent(new Event('pageshow'));
      },
      3 * dayMs + clock.ahead,
    );
    assert.equal(await note.getAttribute('data-vacancy'), 'unknown');
    assert.equal(await note.textContent(), unknown);
    await page.close();
    const later = await desk.browser.newPage();
    await later.addInitScript(
      (ahead) => {
        const real = Date.now;
        Date.now = () => real() + ahead;
      },
      3 * dayMs + clock.ahead,
    );
    await later.goto(`${desk.url}/help/nl`);
    await later.locator('[data-vacancy=unknown]').first().waitFor();
    await later.close();
  });
});
