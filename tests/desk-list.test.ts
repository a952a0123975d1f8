// The list of the workspace in a real browser: all desks in one, narrowed, in another order, saved as a view,
// ticked by keyboard for one act on several with its undo; who is in which conversation; a long list; what
// was erased.
import { strict as assert } from 'node:assert';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { hashHex } from '@heed/envelope';
import type { Page } from 'playwright-core';
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { nightTest } from './night.ts';
import { tell } from './person.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
/** What a colleague does is seen without a reload, at the next of the questions that an open page asks. */
const within = { timeout: 60_000 };
let desk: Workspace;
/** Ids by a name of ours. */
const ids: Record<string, string> = {};
const watched: string[][] = [];

before(async () => {
  if (skip) return;
  desk = await startWorkspace();
  await sendReport('polish', 'harbour', { language: 'pl', country: 'NL', under18: 'yes' });
  await sendReport('croatian', 'harbour', { language: 'hr', country: 'HR' });
  await sendReport('unopened', 'harbour', { language: 'pl' });
  await sendReport('elsewhere', 'lantern', { language: 'pl', name: 'مريم' });
});
after(() => desk?.end());

async function sendReport(name: string, at: string, facts: Record<string, string>): Promise<void> {
  const report = await tell(desk.url, { desk: at, text: `They keep my passport: ${name}.`, facts });
  const { rows } = await desk.deployment.storage.desk.listConversations({
    ...{ desk: at, view: 'open', member: '' },
  });
  ids[name] = rows.find(({ conversation }) => conversation === report.keys.conversation)!.id;
}

async function at(name: string): Promise<Page> {
  const { page, faults } = await desk.newPage();
  watched.push(faults);
  await desk.unlock(page, name);
  await page.locator('[data-place=inbox]').click();
  return page;
}

const row = (page: Page, name: string) => page.locator(`[data-row="${ids[name]}"]`);

/** Opens it, so that it has a summary, and goes back to the list. */
async function read(page: Page, name: string): Promise<void> {
  await row(page, name).click(within);
  await page.locator('.talk .person .text', { hasText: name }).waitFor();
  await page.keyboard.press('Escape');
  await row(page, name).filter({ hasText: name }).waitFor(within);
}

const stored = (name: string) => desk.deployment.storage.desk.conversation(ids[name]!, { member: '' });

/** The form is fetched when it is first asked for. */
async function openFilters(page: Page): Promise<void> {
  await page.locator('[data-act=filters]').click();
  await page.locator('[data-form=filters]').waitFor();
}

test('all desks in one list, narrowed by what people wrote: what nobody has opened is counted, not hidden', {
  skip,
}, async () => {
  const page = await at('ana');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.locator('#desk-choice').selectOption('*');
  for (const name of ['polish', 'croatian', 'elsewhere']) await read(page, name);
  assert.equal(await page.locator('[data-row]').count(), 4);
  const choices = await page.locator('#desk-choice option').allInnerTexts();
  assert.deepEqual(
    choices.slice(1).map((text) => /\((\d+)\)$/.exec(text)?.[1]),
    ['3', '1'],
    'how many need somebody at each desk',
  );
  assert.equal(await row(page, 'elsewhere').locator('bdi').first().innerText(), 'مريم');
  await openFilters(page);
  await page.locator('#filter-language').selectOption('pl');
  await page.locator('[data-fits="2"]').waitFor();
  assert.equal(await page.locator('[data-unknown]').getAttribute('data-unknown'), '1');
  await page.locator('#filter-child').check();
  await page.locator('[data-fits="1"]').waitFor();
  assert.deepEqual(await page.locator('[data-row]').evaluateAll(rowIds), [ids.polish]);
  await axeFindsNothing(page, 'filters');
  await page.locator('#filter-child').uncheck();
  // A name is needed, and one is there once.
  await page.locator('[data-act=new-view]').click();
  const save = () => page.locator('[data-form=save-view] [type=submit]').click();
  await save();
  await page.locator('#view-name[aria-invalid=true]').waitFor();
  await page.locator('#view-name').fill('Polish everywhere');
  await save();
  await page.locator('[data-view-name="Polish everywhere"]').waitFor();
  await page.locator('[data-act=new-view]').click();
  await page.locator('#view-name').fill('Polish everywhere');
  await save();
  await page.locator('#view-name[aria-invalid=true]').waitFor();
  assert.equal(await page.locator('#view-name').inputValue(), 'Polish everywhere', 'what was typed stays');
  await page.locator('[data-act=filters]').click();
  await page.locator('[data-narrowed]').waitFor();
  await page.waitForFunction(() => !document.querySelector('[data-form=filters]'));
  const learned = requests.filter((request) => /Polish everywhere|language|"pl"/.test(request));
  assert.deepEqual(learned, [], 'the server learns no filter and no name of a view');
  await page.context().close();
});

const rowIds = (rows: (HTMLElement | SVGElement)[]) => rows.map(({ dataset }) => dataset.row);

nightTest('a saved view is there on another machine, and goes where it is removed', { skip }, async () => {
  const page = await at('ana');
  await openFilters(page);
  await page.locator('[data-act=apply-view]').click();
  await page.locator('[data-fits="2"]').waitFor(within);
  assert.equal(await page.locator('#desk-choice').inputValue(), '*');
  assert.equal(await page.locator('#filter-language').inputValue(), 'pl');
  await Promise.all([
    page.waitForResponse((answer) => answer.url().includes('/drafts/')),
    page.locator('[data-act=remove-view]').click(),
  ]);
  await page.locator('[data-act=apply-view]').waitFor({ state: 'detached' });
  const again = await at('ana');
  await openFilters(again);
  assert.equal(await again.locator('[data-act=apply-view]').count(), 0);
  assert.equal(await again.locator('[data-narrowed]').count(), 0, 'a new session is not narrowed');
  await page.context().close();
  await again.context().close();
});

nightTest(
  'several are ticked by keyboard and handed over; what stays says why; a minute long it can be undone',
  {
    skip,
  },
  async () => {
    const page = await at('ana');
    await page.locator('#desk-choice').selectOption('harbour');
    await row(page, 'polish').filter({ hasText: 'polish' }).waitFor();
    await page.locator('[data-row]').first().focus();
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    assert.equal(await page.locator('.rows input:checked').count(), 3);
    await page.locator('[data-form=bulk-hand]').waitFor();
    await axeFindsNothing(page, 'ticked');
    await page.locator('#bulk-to').selectOption({ label: 'Mila' });
    await page.locator('[data-form=bulk-hand] [type=submit]').click();
    const outcome = page.locator('[data-bulk-report]');
    await outcome.locator('[data-act=undo]').waitFor();
    assert.equal(await outcome.getAttribute('data-done'), '2');
    assert.deepEqual(
      await outcome.locator('[data-why]').evaluateAll((all) => all.map(({ dataset }) => dataset.why)),
      ['unopened'],
    );
    assert.equal(await page.locator('.rows input:checked').count(), 1, 'what was refused stays ticked');
    assert.notEqual((await stored('polish'))?.assignee, null);
    assert.equal((await stored('unopened'))?.assignee, null);
    await axeFindsNothing(page, 'outcome');
    await outcome.locator('[data-act=undo]').click();
    await page.locator('[data-bulk-report][data-done="2"]:not(:has([data-act=undo]))').waitFor();
    for (const name of ['polish', 'croatian']) assert.equal((await stored(name))?.assignee, null, name);
    await page.context().close();
  },
);

test('nobody who waits for the desk is put aside with others; without a network nothing is lost', {
  skip,
}, async () => {
  const page = await at('ana');
  await page.locator('#desk-choice').selectOption('harbour');
  await row(page, 'polish').filter({ hasText: 'polish' }).waitFor();
  for (const name of ['polish', 'croatian']) {
    await row(page, name).focus();
    await page.keyboard.press('x');
  }
  await page.locator('[data-act=bulk-waiting]').click();
  const outcome = page.locator('[data-bulk-report]');
  await outcome.waitFor();
  assert.equal(await outcome.getAttribute('data-done'), '0');
  assert.equal(await outcome.locator('[data-why=awaits]').count(), 2);
  assert.equal((await stored('polish'))?.state, 'open');
  await page.context().setOffline(true);
  await page.locator('#bulk-to').selectOption('nobody');
  await page.locator('[data-act=bulk-open]').click();
  await outcome.locator('[data-why=fault]').nth(1).waitFor();
  assert.equal(await page.locator('.rows input:checked').count(), 2);
  await page.context().setOffline(false);
  await page.context().close();
});

nightTest('who has a conversation open, and who writes, stands on its line', { skip }, async () => {
  const [ana, jo] = [await at('ana'), await at('jo')];
  await ana.locator('#desk-choice').selectOption('harbour');
  await jo.locator('#desk-choice').selectOption('harbour');
  await row(jo, 'polish').click(within);
  await jo.locator('.talk .person .text').waitFor();
  await row(ana, 'polish').filter({ hasText: 'Jo reads' }).waitFor(within);
  await jo.locator('#answer').fill('We');
  await jo.locator('#answer').press('a');
  await row(ana, 'polish').filter({ hasText: 'Jo writes' }).waitFor(within);
  assert.equal(await row(ana, 'croatian').filter({ hasText: 'Jo' }).count(), 0);
  await jo.locator('.top .lock').click();
  await jo.context().close();
  await row(ana, 'polish').filter({ hasNotText: 'Jo' }).waitFor(within);
  await ana.context().close();
});

nightTest(
  'of many rows those in sight are drawn, each says which of how many it is, and keys walk on',
  {
    skip,
  },
  inChromium(async () => {
    await fill(700);
    const page = await at('ana');
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.locator('#desk-choice').selectOption('harbour');
    await page.locator('li[aria-setsize="703"]').first().waitFor(within);
    const rowCount = await page.locator('[data-row]').count();
    assert.ok(rowCount < 200, `${rowCount} rows are drawn`);
    await page.locator('[data-row]').first().focus();
    for (let n = 0; n < 160; n++) {
      await page.keyboard.press('j');
      await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))');
    }
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'));
    assert.equal(await focused(), '161');
    await page.locator('.list').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
    await page.locator('li[aria-posinset="703"]').waitFor();
    assert.ok(await page.locator('li[aria-posinset="703"]').isVisible());
    await page.context().close();
  }),
);

test('what was erased, or came in under an earlier number, is found out by its count', { skip }, async () => {
  const page = await at('ana');
  await page.locator('#desk-choice').selectOption('lantern');
  await row(page, 'elsewhere').waitFor();
  // As a server answers that has erased it.
  await page.route('**/api/desk/summaries?desk=lantern*', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { count: number; rows: { id: string }[] };
    const rows = body.rows.filter(({ id }) => id !== ids.elsewhere);
    await route.fulfill({ json: { ...body, rows, count: 1 } });
  });
  await page.route('**/api/desk/ids?desk=lantern', async (route) => {
    const { ids: all } = (await (await route.fetch()).json()) as { ids: string[] };
    await route.fulfill({ json: { ids: all.filter((id) => id !== ids.elsewhere) } });
  });
  await sendReport('arrives', 'lantern', { language: 'sv' });
  await row(page, 'arrives').waitFor(within);
  await row(page, 'elsewhere').waitFor({ state: 'detached', ...within });
  await page.unrouteAll();
  // It is there after all: nothing has changed since the last number, and the count tells.
  await sendReport('second', 'lantern', { language: 'sv' });
  await row(page, 'elsewhere').waitFor(within);
  await page.context().close();
  const faults = watched.flat().filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'));
  assert.deepEqual(faults, []);
});

/** Reports as intake stores them, opened by nobody. */
async function fill(count: number): Promise<void> {
  const { intake, keys } = desk.deployment.storage;
  const [deskKey] = await keys.deskKeys({ desk: 'harbour' });
  const envelope = randomBytes(8200);
  const one = async () => {
    const sign = randomBytes(32);
    const accepted = await intake.acceptReport({
      ...{
        conversation: hashHex(sign),
        signKey: sign.toString('hex'),
        desk: 'harbour',
        deskKey: deskKey!.id,
      },
      ...{ attachments: [], urgent: false, noReply: false, quarantined: false, keepDays: null },
      message: { id: randomBytes(16).toString('hex'), envelope, hash: hashHex(sign), leaf: hashHex(sign) },
      replyBy: '2030-01-01T00',
    });
    assert.ok(accepted.ok);
  };
  for (let at = 0; at < count; at += 50)
    await Promise.all(Array.from({ length: Math.min(50, count - at) }, one));
}
