// The rows of 'Today' and of the inbox show the first words of reports that nobody has opened, in a real
// browser: which rows those are hangs on what is in sight. Locking drops them, hiding words fetches none.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { accepted } from '../packages/storage/tests/reports.ts';
import { findChromium } from './chromium.ts';
import { comeBack, prepare, sealReport, sendReport } from './person.ts';
import { waitUntil } from './until.ts';
import { axeFindsNothing, logIn, startWorkspaceInChromium, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };
/** What a colleague does is seen at the next of the questions that an open page asks. */
const within = { timeout: 60_000 };
let desk: Workspace;
let faults: string[] = [];
let page: Page;
/** Ids of each request for first words, in the order in which they were sent. */
let batches: string[][] = [];
const people: { readonly id: string; readonly read: () => Promise<string> }[] = [];

before(async () => {
  if (skip) return;
  desk = await startWorkspaceInChromium();
  const ready = await prepare(desk.url);
  for (let n = 0; n < 9; n++) {
    const facts = { language: 'ro', country: 'HR', ...(n === 4 && { name: 'Ioanaquetzal' }) };
    const report = await sealReport(ready, { text: wordsOf(n), facts, urgent: n === 5 });
    await sendReport(ready, report);
    const own = await prepare(desk.url);
    const read = async () => {
      await comeBack(own.api, desk.url, report.keys);
      return JSON.stringify(await own.api.call('conversation.read', {}));
    };
    people.push({ id: await idOf(report.keys.conversation), read });
  }
  const context = await desk.browser.newContext({ viewport: laptop });
  ({ page, faults } = await desk.newPage(context));
  page.on('request', (request) => batches.push(...idsIn(request)));
});
after(() => desk?.end());

/** No selector names it: Playwright would carry it into the page itself. */
const canary = 'fenwickmoor';
const wordsOf = (n: number) => `Quetzalfinch ${n}: he keeps my passport in ${canary}.`;

async function idOf(conversation: string): Promise<string> {
  const { rows } = await rowsStored();
  return rows.find((row) => row.conversation === conversation)!.id;
}
const rowsStored = () =>
  desk.deployment.storage.desk.listConversations({ desk: 'harbour', view: 'open', member: '' });

const idsIn = (request: Request): string[][] =>
  request.url().endsWith('/api/desk/first-messages')
    ? [(request.postDataJSON() as { conversations: string[] }).conversations]
    : [];
const me = (name = 'mila') => desk.logIns.find(({ email }) => email.startsWith(name))!;
const rowWith = (n: number) => page.locator(`[data-row="${people[n]!.id}"]`).first();
/** Text of the page, and what is read aloud. */
const textOf = () => page.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`);

test('nine reports show their words on Today and in the inbox, danger first; nobody has opened one', {
  skip,
}, async () => {
  const before = await Promise.all(people.map(({ read }) => read()));
  await logIn(page, me());
  await page.locator('[data-section=waits] .begins', { hasText: 'Quetzalfinch' }).first().waitFor();
  await page.waitForFunction(
    () =>
      document.querySelectorAll('[data-section=waits] [data-row]').length === 8 &&
      [...document.querySelectorAll('[data-section=waits] .begins')].every((one) =>
        one.textContent?.includes('passport'),
      ),
  );
  assert.deepEqual(batches[0], [people[5]!.id], 'danger by itself, before the others');
  assert.equal(batches.length, 2, 'one request for all the others');
  await axeFindsNothing(page, 'Today with words');
  await page.locator('[data-place=inbox]').click();
  for (const size of [laptop, phone]) {
    await page.setViewportSize(size);
    for (const n of people.keys()) {
      const row = rowWith(n);
      await row.filter({ hasText: `Quetzalfinch ${n}` }).waitFor();
      const text = await row.innerText();
      assert.match(text, /New · not opened yet/);
      assert.match(text, /Romanian/);
      assert.equal(/Danger now/.test(text), n === 5);
    }
    assert.match(await rowWith(4).innerText(), /^Ioanaquetzal: Quetzalfinch 4/);
  }
  await axeFindsNothing(page, 'inbox with words');
  await page.setViewportSize(laptop);
  const { rows } = await rowsStored();
  for (const { state, unread, summary } of rows) assert.deepEqual([state, unread, summary], ['new', 1, null]);
  assert.deepEqual(await Promise.all(people.map(({ read }) => read())), before, 'she learns nothing of it');
  const storedCounts = await page.evaluate(async () => [
    localStorage.length + sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  assert.deepEqual(storedCounts, [0, 0, 0, 0], 'nothing is stored');
});

test('words go where a colleague opens the report, or its deletion is asked', { skip }, async () => {
  const { storage } = desk.deployment;
  await rowWith(0).click();
  await page.locator('.talk .person .text', { hasText: 'Quetzalfinch 0' }).waitFor();
  await page.keyboard.press('Escape');
  await page
    .locator(`[data-row="${people[0]!.id}"]:not([data-unopened])`, { hasText: 'Quetzalfinch 0' })
    .waitFor(within);
  assert.doesNotMatch(await rowWith(0).innerText(), /not opened yet/);
  const stored = await storage.desk.conversation(people[1]!.id, { member: '' });
  await storage.conversations.hide(stored!.conversation);
  await rowWith(1).filter({ hasText: 'Deletion asked' }).waitFor(within);
  assert.doesNotMatch(await rowWith(1).innerText(), /Quetzalfinch/);
});

test('locking drops every word, from the page and from its memory; unlocking brings them again', {
  skip,
}, async () => {
  const inspector = await page.context().newCDPSession(page);
  const countInHeap = async () => {
    let snapshot = '';
    const take = ({ chunk }: { chunk: string }) => (snapshot += chunk);
    inspector.on('HeapProfiler.addHeapSnapshotChunk', take);
    await inspector.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    inspector.off('HeapProfiler.addHeapSnapshotChunk', take);
    return snapshot.slice(snapshot.lastIndexOf('\n"strings":[')).split(canary).length - 1;
  };
  await rowWith(6).filter({ hasText: 'Quetzalfinch 6' }).waitFor();
  assert.ok((await countInHeap()) > 0, 'the look finds them');
  await page.keyboard.press('Shift+L');
  await page.locator('body[data-screen=unlock]').waitFor();
  assert.equal(page.workers().length, 0);
  assert.doesNotMatch(await textOf(), /uetzalfinch|fenwickmoor/);
  await waitUntil(async () => (await countInHeap()) === 0);
  batches = [];
  await logIn(page, me());
  await rowWith(6).filter({ hasText: 'Quetzalfinch 6' }).waitFor();
  assert.ok(batches.flat().includes(people[6]!.id));
});

test('one press hides words and names and fetches none; it is remembered for this member alone', {
  skip,
}, async () => {
  await page.locator('[data-place=inbox]').click();
  await rowWith(0).filter({ hasText: 'Quetzalfinch 0' }).waitFor();
  await page.keyboard.press('h');
  await page.locator('[data-act=hide-words][aria-pressed=true]').waitFor();
  assert.doesNotMatch(await textOf(), /uetzal/, 'an opened report and a name among them');
  await axeFindsNothing(page, 'inbox with words hidden');
  const id = await page.evaluate(() => localStorage.getItem('heed.hidden-words'));
  assert.match(id ?? '', /^[0-9a-f]{32}$/, 'a choice, by the random id of the member');
  assert.equal(await page.evaluate(() => localStorage.length), 1);
  batches = [];
  await page.reload();
  await logIn(page, me());
  await page.locator('[data-section=waits] [data-row]', { hasText: 'Words hidden' }).first().waitFor();
  await page.locator('[data-place=inbox]').click();
  await rowWith(5).filter({ hasText: 'Words hidden' }).waitFor();
  await page.locator('#find').fill('Quetzalfinch');
  await page.locator('.found [data-row]', { hasText: 'Words hidden' }).waitFor();
  await page.locator('#find').fill('');
  assert.doesNotMatch(await textOf(), /uetzal/);
  assert.deepEqual(batches, []);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+L');
  await logIn(page, me('ana'));
  await page.locator('[data-place=inbox]').click();
  await rowWith(6).filter({ hasText: 'Quetzalfinch 6' }).waitFor();
  await page.locator('body').press('Shift+L');
  await logIn(page, me());
  await page.locator('[data-place=inbox]').click();
  await page.locator('[data-act=hide-words]').click();
  await rowWith(6).filter({ hasText: 'Quetzalfinch 6' }).waitFor();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
});

/** Whether the row in the middle of the list has been opened. */
function isRead(): boolean {
  const row = document.elementFromPoint(200, 600)?.closest('[data-row]');
  return row?.textContent?.includes('Cannot be read here') === true;
}

test('who scrolls past three thousand rows fetches those at which they stop', { skip }, async () => {
  const { deskKey } = (await rowsStored()).rows[0]!;
  const { storage } = desk.deployment;
  await Promise.all(Array.from({ length: 3000 }, () => accepted(storage, { desk: 'harbour', deskKey })));
  await page.waitForFunction(
    () => Number(document.querySelector('.list [aria-setsize]')?.getAttribute('aria-setsize')) > 3000,
    undefined,
    within,
  );
  // What the server gives of them are random bytes: their rows say so, and show no words.
  await page.waitForFunction(isRead, undefined, within);
  batches = [];
  const scrollTop = await page.evaluate(async () => {
    const pane = document.querySelector('.list')!;
    const frame = () => new Promise(requestAnimationFrame);
    for (let n = 0; n < 60; n++) {
      pane.scrollTop += 1500;
      await frame();
    }
    for (let before = -1; before !== pane.scrollTop; await frame()) {
      before = pane.scrollTop;
    }
    return pane.scrollTop;
  });
  assert.ok(scrollTop > 50_000, String(scrollTop));
  await page.waitForFunction(isRead, undefined, within);
  const near = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.list [data-row]')].map(({ dataset }) => dataset.row),
  );
  const ids = new Set(batches.flat());
  assert.ok(
    [...ids].every((id) => near.includes(id)),
    'only rows that are drawn where it stopped',
  );
  assert.ok(ids.size <= 20 + 20 + Math.ceil(768 / 40), `${ids.size} of 3,000`);
  assert.ok(batches.every((batch) => batch.length <= 50));
  const pageHeight = await page.evaluate(() => document.scrollingElement?.scrollHeight);
  assert.equal(pageHeight, page.viewportSize()?.height, 'no row makes the page itself longer');
  assert.deepEqual(faults, []);
});
