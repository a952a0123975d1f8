// Search at the desk in a real browser: by word, by a telephone number in another writing, by keyboard alone,
// on a phone; what the server is asked, what a member of one desk never gets, and what may be of the same
// person.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { client } from '@heed/api/client';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { nightTest } from './night.ts';
import { comeBack, tell } from './person.ts';
import { axeFindsNothing, startWorkspaceInChromium, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
let desk: Workspace;
let page: Page;
let faults: string[];
/** What the page asked the server, addresses and bodies. */
const requests: string[] = [];

before(async () => {
  if (skip) return;
  desk = await startWorkspaceInChromium();
  const entered = await desk.newPage();
  ({ page, faults } = entered);
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await tell(desk.url, { desk: 'harbour', text: 'Oduzeli su mi putovnicu u Đakovu, zovem se Željka.' });
  await tell(desk.url, {
    desk: 'harbour',
    text: 'A man at the hotel. He calls from +385 (0)91 234-5678 at night.',
  });
  await tell(desk.url, { desk: 'harbour', text: 'เขายึดหนังสือเดินทางของฉันไว้ที่ร้านนวด' });
  await tell(desk.url, { desk: 'lantern', text: 'Zovem se Željka, 091 234 5678.' });
  await desk.unlock(page, 'jo');
  await page.locator('#desk-choice').selectOption('lantern');
  await openAll(1);
  await page.locator('#desk-choice').selectOption('harbour');
  await openAll(3);
  await page.locator('.top .lock').click();
});
after(() => desk?.end());

/** Opens every conversation of the list that nobody has opened: only then there are summaries. */
async function openAll(count: number): Promise<void> {
  const fresh = page.locator('[data-row][data-unopened]');
  for (let remaining = count; remaining > 0; remaining--) {
    await fresh.nth(remaining - 1).waitFor();
    await fresh.first().click();
    await page.locator('.talk .person .text').first().waitFor();
    await fresh.nth(remaining - 1).waitFor({ state: 'detached' });
  }
}

const results = () => page.locator('.found [data-row]');
async function searchFor(words: string): Promise<void> {
  await page.locator('#find').fill(words);
  if (words !== '') await page.locator('.found [role=status]').first().waitFor();
}

test('a member finds by word, without accents and in other scripts, what their desks hold, and nothing of ' +
  'another desk', {
  skip,
}, async () => {
  const before = requests.length;
  await desk.unlock(page, 'mila');
  await page.locator('#find').focus();
  await searchFor('zeljka');
  await page.getByText('Searched here: summaries of 3 conversations; full text of 0.').waitFor();
  assert.equal(await results().count(), 1, 'the one of the other desk is not there');
  assert.equal(await page.locator('.found mark').innerText(), 'Željka');
  await axeFindsNothing(page, 'results');
  await searchFor('หนังสือเดินทาง');
  assert.equal(await results().count(), 1);
  await searchFor('putovincu djakovu');
  assert.match(await results().first().innerText(), /Oduzeli/);
  await searchFor('nothing of this kind');
  await page.getByText('Nothing found in what is searched here.').waitFor();
  const learnt = requests.slice(before).filter((each) => each.includes('/api/desk/summaries'));
  assert.ok(learnt.length > 0 && learnt.every((each) => each.includes('desk=harbour')));
});

nightTest(
  'a number is found in another writing, by keyboard alone: slash, arrows, Enter, Escape',
  {
    skip,
  },
  async () => {
    await searchFor('');
    await page.locator('body').press('Escape');
    await page.locator('#content').focus();
    await page.keyboard.press('/');
    await page.locator('#find:focus').waitFor();
    await page.keyboard.type('0912345678');
    await results().first().waitFor();
    assert.equal(await page.locator('.found mark').innerText(), '+385 (0)91 234-5678');
    await page.keyboard.press('ArrowDown');
    assert.equal(
      await results()
        .first()
        .evaluate((row) => row === document.activeElement),
      true,
    );
    await page.keyboard.press('ArrowUp');
    await page.locator('#find:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.talk .person .text', { hasText: 'A man at the hotel' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.talk').waitFor({ state: 'detached' });
    await page.locator('.found [data-row]:focus').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#find').inputValue(), '');
    await page.locator('.views').waitFor();
    await page.locator('#content').focus();
    await page.keyboard.press('?');
    await page.getByLabel('Single-letter keys are on').uncheck();
    await page.keyboard.press('Escape');
    await page.locator('#content').focus();
    await page.keyboard.press('/');
    assert.equal(
      await page.locator('#find:focus').count(),
      0,
      'whoever turned letters off is not surprised by one',
    );
    await page.locator('.top').getByRole('button', { name: 'Help' }).click();
    await page.getByLabel('Single-letter keys are on').check();
    await page.keyboard.press('Escape');
  },
);

test('the whole text is searched once it was opened, or where the member asks for all, with progress', {
  skip,
}, async () => {
  const report = await tell(desk.url, {
    desk: 'harbour',
    text: `${'Many words. '.repeat(80)} The cellar is under Trsat.`,
  });
  // Coming to the box asks for what is new.
  await page.locator('[data-place=inbox]').focus();
  await searchFor('cellar');
  await page.getByText('1 conversation not opened yet').waitFor();
  assert.equal(await results().count(), 0);
  await axeFindsNothing(page, 'nothing found');
  await page.getByRole('button', { name: 'Search inside all conversations' }).click();
  await results().first().waitFor();
  assert.equal(await page.locator('.found mark').innerText(), 'cellar');
  await page.getByText('full text of 4').waitFor();
  const server = client(desk.url);
  await comeBack(server, desk.url, report.keys);
  const [message] = (await server.call('conversation.read', {})).messages;
  assert.equal(message?.state, 'sent', 'nobody has read it, so nobody says so');
});

nightTest(
  'another conversation with the same number is proposed with its reason, linked by a press, and ' +
    'parted again',
  {
    skip,
  },
  async () => {
    await tell(desk.url, { desk: 'harbour', text: 'I lost my code. My number is 00385 91 2345678.' });
    await searchFor('');
    await page.locator('[data-view=needs]').click();
    // The one that was looked into and not opened, and the one that has just come.
    await page.locator('[data-row][data-unopened]').nth(1).waitFor();
    await page.locator('[data-row][data-unopened]').first().click();
    await page.locator('.talk .person .text', { hasText: 'I lost my code' }).waitFor();
    const side = page.locator('.side');
    await side.getByRole('heading', { name: 'May be the same person' }).waitFor();
    await side.getByText('Both give the number 385912345678. Is it the same person?').waitFor();
    await axeFindsNothing(page, 'may be the same person');
    await side.getByRole('button', { name: 'Yes, the same person' }).click();
    await page.getByRole('dialog').getByText('Two people can share a telephone').waitFor();
    await axeFindsNothing(page, 'asked once more before linking');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    assert.equal(await side.getByText('Linked with').count(), 0, 'nothing is linked before the second press');
    await side.getByRole('button', { name: 'Yes, the same person' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Link them' }).click();
    await page.getByText('Linked.', { exact: true }).waitFor();
    assert.equal(
      await side.getByText('Both give the number').count(),
      0,
      'what is linked is proposed no more',
    );
    await side.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('No longer linked.').waitFor();
    await side.getByText('Both give the number').waitFor();
  },
);

nightTest(
  'two people who were told the same number by the desk are not proposed to each other',
  {
    skip,
  },
  async () => {
    const ours = 'Call our line 0800 555 1234 or write to help@lighthouse.example. Thank you for writing.';
    await page.locator('[data-place=inbox]').click();
    await page.locator('[data-view=needs]').click();
    const unopened = page.locator('[data-row][data-unopened]');
    for (const text of ['I clean rooms at night.', 'My brother has my papers.']) {
      const before = await unopened.count();
      await tell(desk.url, { desk: 'harbour', text });
      await unopened.nth(before).waitFor();
      await unopened.first().click();
      await page.locator('.talk .person .text', { hasText: text }).waitFor();
      await page.locator('#answer').fill(ours);
      await page.locator('.say-answer [type=submit]').click();
      await page.locator('.talk .mine .text', { hasText: '0800 555 1234' }).waitFor();
      await unopened.nth(before).waitFor({ state: 'detached' });
    }
    assert.equal(await page.getByRole('heading', { name: 'May be the same person' }).count(), 0);
  },
);

nightTest('on a phone the same, nothing wider than the page', { skip }, async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: /Back to the list/ }).click();
  await searchFor('091 2345678');
  assert.equal(await results().count(), 2);
  assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth')) <= 0);
  await axeFindsNothing(page, 'results on a phone');
  await page.keyboard.press('Enter');
  await page.locator('.talk .person .text').first().waitFor();
  await page.getByRole('button', { name: /Back to the list/ }).click();
  await results().first().waitFor();
});

nightTest(
  'a search inside all is stopped by a press: what was read stays searchable, nothing more is fetched',
  {
    skip,
  },
  async () => {
    for (let n = 0; n < 9; n++)
      await tell(desk.url, { desk: 'harbour', text: `Stopped ${n}: the boat at Sumartin.` });
    await page.locator('[data-place=inbox]').focus();
    await searchFor('Sumartin');
    await page.getByText('9 conversations not opened yet').waitFor();
    let fetched = 0;
    const { promise: isStopped, resolve: noteStopped } = Promise.withResolvers<void>();
    const slow = /\/api\/desk\/conversations\/[0-9a-f]{32}$/;
    await page.route(slow, async (route) => {
      // The first one is read, so that something is; the others are under way when the member stops.
      if (fetched++ > 0) await isStopped;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Search inside all conversations' }).click();
    await page.getByText(/^Reading [1-9]/).waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).press('Enter');
    // What was asked for before the press comes before this.
    await page.evaluate("fetch('/api/organisation').then(() => undefined)");
    const stoppedAt = fetched;
    assert.ok(stoppedAt < 9, `${stoppedAt} fetched`);
    noteStopped();
    await page.getByRole('button', { name: 'Search inside all conversations' }).waitFor();
    // What would be asked for after the last answer comes before this.
    await page.evaluate("fetch('/api/organisation').then(() => undefined)");
    assert.equal(fetched, stoppedAt);
    const resultCount = await results().count();
    assert.ok(resultCount > 0 && resultCount < 9, `${resultCount} found`);
    await page.unroute(slow);
  },
);

test('no query went to the server or into storage, and locking drops the index', { skip }, async () => {
  assert.ok(requests.length > 10);
  const requestText = decodeURIComponent(requests.join('\n')).toLowerCase();
  for (const word of ['zeljka', 'putovincu', '2345678', 'cellar', 'หนังสือ'])
    assert.ok(!requestText.includes(word), `the server was told ${word}`);
  assert.equal(await page.evaluate('localStorage.length + sessionStorage.length'), 0);
  assert.deepEqual(await page.evaluate('indexedDB.databases()'), []);
  await page.locator('.top .lock').click();
  await page.locator('[name=password]').waitFor();
  assert.doesNotMatch(await page.locator('body').innerText(), /hotel|Oduzeli/);
  await desk.unlock(page, 'mila');
  assert.equal(await page.locator('#find').inputValue(), '', 'what the member looked for is gone too');
  await searchFor('cellar');
  await page.getByText(/full text of 0/).waitFor();
  assert.equal(await results().count(), 0);
  assert.deepEqual(faults, []);
});
