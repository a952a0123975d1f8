// Cases of another system at the desk in a real browser: 10,000 rows with 300 wrong ones, a file taken over,
// a broken connection, a stop.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { savedText } from './downloads.ts';
import { startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { tell } from './person.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

describe('cases of another system', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  let page: Page;
  let faults: string[];
  before(async () => {
    desk = await startWorkspace();
    ({ page, faults } = await enter());
  });
  after(() => desk?.end());

  const enter = async () => {
    const entered = await desk.newPage();
    await desk.unlock(entered.page, 'mila');
    await entered.page.locator('[data-place=take]').click();
    await entered.page.locator('[data-act=files]').click();
    await entered.page.locator('#import-file').waitFor();
    return entered;
  };
  const choose = (name: string, text: string, on = page) =>
    on.locator('#import-file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  const rowsIn = async (view: 'open' | 'closed') =>
    (await desk.deployment.storage.desk.listConversations({ desk: 'harbour', view, member: '' })).rows;
  const table = (rows: number, wrong = 0) =>
    [
      'prs_First_Name,prs_Gender,vic_Methods_of_Control,cas_Status',
      ...Array.from({ length: rows }, (_, n) => {
        const status =
          n % 33 === 5 && Math.floor(n / 33) < wrong ? 'Opened' : n % 10 === 9 ? 'Closed' : 'Active';
        return `Invented ${n},Feminine,"DebtBondage;RestrictsMovement",${status}`;
      }),
    ].join('\r\n');

  const wrongRows = async (rows: number, wrong: number) => {
    const before = (await rowsIn('open')).length;
    await choose('cases.csv', table(rows, wrong));
    await page
      .getByText(`${wrong} rows of ${rows} are wrong. Nothing was taken over.`)
      .waitFor({ timeout: 60_000 });
    assert.equal(await page.locator('tbody tr').count(), 50);
    assert.match(
      await page.locator('tbody tr').first().innerText(),
      /7\s+cas_Status\s+Has a value that is not on its list/,
    );
    await axeFindsNothing(page, 'wrong rows');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the list' }).click(),
    ]);
    const list = await savedText(file);
    assert.equal(list.trimEnd().split('\r\n').length, wrong + 1);
    assert.doesNotMatch(list, /Invented|Opened/, 'no word of the file');
    assert.equal((await rowsIn('open')).length, before);
  };
  test('rows that are wrong are named, and nothing is taken over', () => wrongRows(2000, 60));
  nightTest('of 10,000 rows the 300 wrong ones are named, and nothing is taken over', () =>
    wrongRows(10_000, 300),
  );

  test('a connection that breaks loses nothing: it goes on, and all are there at once', async () => {
    const before = (await rowsIn('open')).length;
    await choose('cases.csv', table(30));
    await page.getByText('30 cases can be taken over at Harbour').waitFor();
    let requestCount = 0;
    await page.route('**/api/desk/imports', async (route) => {
      requestCount++;
      // The second piece is stored, and its answer lost.
      if (requestCount !== 2) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Take them over' }).click();
    await page.getByRole('button', { name: 'Go on' }).waitFor({ timeout: 60_000 });
    assert.equal((await rowsIn('open')).length, before, 'none is there before all are');
    await axeFindsNothing(page, 'an import that broke');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('30 cases were taken over').waitFor({ timeout: 60_000 });
    await page.unroute('**/api/desk/imports');
    assert.deepEqual(
      faults.splice(0),
      ['Failed to load resource: net::ERR_FAILED'],
      'the connection that broke',
    );
    assert.equal((await rowsIn('open')).length, before + 27);
    assert.equal((await rowsIn('closed')).length, 3);
    await page.locator('[data-place=inbox]').click();
    await page.locator('.views button').nth(1).click();
    await page.getByText('Taken over from another system: Invented 28').first().click();
    await page.locator('#case-tab').click();
    await page.getByText('DebtBondage; RestrictsMovement').waitFor();
    assert.equal(await page.locator('.talk-main .warn').count(), 0);
  });

  test('a stop in the middle keeps nothing', async () => {
    const before = (await rowsIn('open')).length;
    await page.locator('[data-place=take]').click();
    await page.locator('[data-act=files]').click();
    await choose('cases.csv', table(60));
    let requestCount = 0;
    let [reached, go] = [() => {}, () => {}];
    const under = new Promise<void>((resolve) => (reached = resolve));
    const gate = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/api/desk/imports', async (route) => {
      if (++requestCount === 2) {
        reached();
        await gate;
      }
      await route.continue().catch(() => {});
    });
    await page.getByRole('button', { name: 'Take them over' }).click();
    await page.getByText('20 of 60').waitFor({ timeout: 60_000 });
    await under;
    await page.getByRole('button', { name: 'Stop, and keep nothing of it' }).click();
    await page.getByText('Stopped. Nothing was taken over.').waitFor();
    // The piece that was on its way arrives after the stop.
    const late = page.waitForResponse('**/api/desk/imports');
    go();
    await late;
    assert.equal((await rowsIn('open')).length, before);
    assert.deepEqual(faults, []);
  });

  nightTest(
    'at 390 px nothing is wider than the screen',
    inChromium(async () => {
      const narrow = (await enter()).page;
      await narrow.setViewportSize({ width: 390, height: 800 });
      await choose('cases.json', '[{"vic_Vulnerabilities": "none of the list at all"}]', narrow);
      await narrow.getByText('1 row of 1 is wrong').waitFor();
      assert.ok(Number(await narrow.evaluate('document.documentElement.scrollWidth')) <= 390);
    }),
  );
});

test('who does not read for a desk takes nothing over there, and is not told who read', async (t) => {
  const place = await startInvented(t);
  const mila = await signIn(place.url, place.logIns.find(({ email }) => email.startsWith('mila'))!);
  await tell(place.url, { desk: 'lantern', text: 'For the other desk.' });
  const { rows } = await place.deployment.storage.desk.listConversations({
    desk: 'lantern',
    view: 'needs',
    member: '',
  });
  const lantern = { number: 'a'.repeat(32), desk: 'lantern' };
  const notFound = { status: 404 };
  await assert.rejects(mila.api.call('subjectAccess.listReadings', {}, { id: rows[0]!.id }), notFound);
  await assert.rejects(
    mila.api.call('imports.finish', { ...lantern, count: 1, first: rows[0]!.id }),
    notFound,
  );
  await assert.rejects(mila.api.call('imports.delete', lantern), notFound);
  const key = (await place.deployment.deskKeys()).find(({ desk }) => desk === 'lantern')!.id;
  const sealed = { id: 'b'.repeat(32), envelope: Buffer.alloc(32).toString('base64'), salt: 'c'.repeat(32) };
  const one = {
    ...{ id: 'd'.repeat(32), conversation: 'e'.repeat(64), sign: 'f'.repeat(64), deskKey: key },
    ...{ conversationKey: 'age1pq1invented', wraps: [], summary: { key, sealed: 'AAAA' }, message: sealed },
    ...{ notes: [], closed: false },
  };
  await assert.rejects(mila.api.call('imports.stage', { ...lantern, cases: [one] }), notFound);
  const jo = await signIn(place.url, place.logIns.find(({ email }) => email.startsWith('jo'))!);
  assert.deepEqual(await jo.api.call('imports.stage', { ...lantern, cases: [one] }), { staged: 1 });
  await assert.rejects(jo.api.call('imports.finish', { ...lantern, count: 2, first: one.id }), {
    status: 400,
  });
  // Another member's import of the same number is another one.
  const ana = await signIn(place.url, place.logIns.find(({ email }) => email.startsWith('ana'))!);
  await assert.rejects(ana.api.call('imports.finish', { ...lantern, count: 1, first: one.id }), {
    status: 400,
  });
  await assert.rejects(jo.api.call('casework.read', {}, { id: one.id }), notFound);
  await jo.api.call('imports.delete', lantern);
  await assert.rejects(jo.api.call('imports.finish', { ...lantern, count: 1, first: one.id }), {
    status: 400,
  });
});
