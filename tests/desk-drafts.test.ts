// What a member types outlives a tab, a reload, the lock and a killed browser, files included; two tabs never
// overwrite each other unseen; what could not be saved is said and kept; and the server can read none of it.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { client } from '@heed/api/client';
import { openMessage } from '@heed/envelope/open';
import type { Page } from 'playwright-core';
import { findChromium, startMortalChromium } from './chromium.ts';
import { compose, typeNote } from './compose.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { comeBack, type SentReport, tell } from './person.ts';
import { axeFindsNothing, startWorkspaceInChromium, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
const words = 'Canaryword: the leaflet is attached, call on Tuesday.';
let desk: Workspace;
let report: SentReport;
let page: Page;
let faults: string[];

before(async () => {
  if (skip) return;
  desk = await startWorkspaceInChromium();
  report = await tell(desk.url, { desk: 'harbour', text: 'I am writing about the flat above the bakery.' });
  ({ page, faults } = await desk.newPage());
  await desk.unlock(page, 'mila');
});
after(() => desk?.end());

const row = (on: Page) => on.locator('[data-row]', { hasText: /bakery|Not opened yet/ }).first();
async function open(on: Page): Promise<void> {
  await row(on).click();
  await on.locator('.talk .person .text', { hasText: 'bakery' }).waitFor();
}
const answerSaved = (on: Page) => on.locator('.say-answer').locator('[data-draft=saved]').waitFor();

async function stands(on: Page): Promise<void> {
  await on.locator('#answer').waitFor();
  assert.equal(await on.locator('#answer').inputValue(), words);
  assert.equal(await on.locator('#note').inputValue(), 'A note in two\nlines.');
  await compose(on, 'answer');
  await on.locator('.say-answer .files li').nth(1).waitFor();
  assert.deepEqual(
    (await on.locator('.say-answer .files li').allInnerTexts()).map((text) => text.replace('×', '').trim()),
    ['leaflet.txt', 'map.txt'],
  );
}

test('an answer with two files outlives the case file, another screen, a reload and the lock', {
  skip,
}, async () => {
  await open(page);
  await page.locator('#answer').fill(words);
  await page.locator('#attach').setInputFiles([
    { name: 'leaflet.txt', mimeType: 'text/plain', buffer: Buffer.from('Canaryfile: opening hours') },
    { name: 'map.txt', mimeType: 'text/plain', buffer: Buffer.from('Second floor') },
  ]);
  await typeNote(page, 'A note in two\nlines.');
  await page.locator('.say-note').locator('[data-draft=saved]').waitFor();
  await compose(page, 'answer');
  await page.locator('.say-answer .files li').nth(1).waitFor();
  await answerSaved(page);
  await axeFindsNothing(page, 'a draft');

  await page.locator('#case-tab').click();
  await page.getByRole('button', { name: 'Conversation', exact: true }).click();
  await stands(page);
  await page.locator('[data-place=tasks]').click();
  await page.locator('[data-place=inbox]').click();
  await stands(page);

  await page.reload();
  await desk.unlock(page, 'mila');
  await row(page).getByText('Draft', { exact: true }).waitFor();
  await open(page);
  await stands(page);

  await page.locator('.top .lock').click();
  await page.locator('[name=password]').waitFor();
  await desk.unlock(page, 'mila');
  await stands(page);
});

nightTest('it outlives a killed browser too', { skip }, async () => {
  await page.close();
  const mortal = await startMortalChromium();
  const doomed = await (await mortal.browser.newContext()).newPage();
  await doomed.goto(`${desk.url}/desk`);
  await desk.unlock(doomed, 'mila');
  await open(doomed);
  await stands(doomed);
  await mortal.kill();

  ({ page, faults } = await desk.newPage());
  await desk.unlock(page, 'mila');
  await open(page);
  await stands(page);
});

test('nothing of a draft stands in the browser, and no word of it on the server', { skip }, async () => {
  assert.equal(await page.evaluate('localStorage.length + sessionStorage.length'), 0);
  assert.deepEqual(await page.evaluate('indexedDB.databases()'), []);
  const files = readdirSync(desk.folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  assert.ok(files.length > 2);
  for (const file of files) {
    const bytes = readFileSync(join(file.parentPath, file.name));
    for (const canary of ['Canaryword', 'Canaryfile', 'leaflet.txt'])
      assert.ok(!bytes.includes(canary), `${canary} stands in ${file.name}`);
  }
});

test('two tabs at one draft: the second is told, nothing is overwritten unseen, either can be chosen', {
  skip,
}, async () => {
  const { page: second } = await desk.newPage(page.context());
  await desk.unlock(second, 'mila');
  await open(second);
  await typeNote(second, 'From the second tab.');
  await second.locator('.say-note').locator('[data-draft=saved]').waitFor();
  await typeNote(page, 'From the first tab.');
  await page.getByText('You wrote here in another tab or on another machine too:').waitFor();
  await page.locator('.say-note .care .text', { hasText: 'From the second tab.' }).waitFor();
  await axeFindsNothing(page, 'a draft written twice');
  assert.equal(await page.locator('#note').inputValue(), 'From the first tab.');
  await page.getByRole('button', { name: 'Take the other one' }).click();
  assert.equal(await page.locator('#note').inputValue(), 'From the second tab.');
  await typeNote(page, 'From the second tab, and on.');
  await page.locator('.say-note').locator('[data-draft=saved]').waitFor();
  await typeNote(second, 'Mine stays.');
  await second.getByRole('button', { name: 'Keep what is here' }).click();
  await second.locator('.say-note').locator('[data-draft=saved]').waitFor();
  // The first tab sends what it has: what the second wrote is kept and shown.
  await page.locator('.say-note [type=submit]').click();
  await page.locator('.talk .note .text', { hasText: 'and on.' }).waitFor();
  await page.locator('.say-note').locator('[data-draft=saved]').waitFor();
  assert.equal(await page.locator('#note').inputValue(), 'Mine stays.');
  await second.close();
  await typeNote(page, '');
  await compose(page, 'answer');
});

test('without a network it says so, asks before the page is left, and saves by itself afterwards', {
  skip,
}, async () => {
  await page.context().setOffline(true);
  await page.locator('#answer').fill(`${words} More.`);
  await page.getByText('Not saved yet: No answer from the server.').waitFor();
  const dialogOpening = page.waitForEvent('dialog');
  await page.evaluate('setTimeout(() => location.reload())');
  const dialog = await dialogOpening;
  assert.equal(dialog.type(), 'beforeunload');
  await dialog.dismiss();
  assert.equal(await page.locator('#answer').inputValue(), `${words} More.`);
  await page.context().setOffline(false);
  await answerSaved(page);
  const isOffline = (fault: string) => fault.includes('ERR_INTERNET_DISCONNECTED');
  assert.ok(faults.some(isOffline) && faults.every(isOffline), faults.join(' '));
  faults.length = 0;
  await page.locator('#answer').fill(words);
  await answerSaved(page);
});

test('a form of the case file and a new case keep what was typed too', {
  skip,
}, async () => {
  await page.locator('#case-tab').click();
  await page.locator('[data-add=task]').click();
  await page.locator('#case-title').fill('Ask for a bed');
  await page.locator('.case-form').locator('[data-draft=saved]').waitFor();
  await page.locator('[data-place=take]').click();
  await page.locator('#take-words').fill('A caller said this.');
  await page.locator('.case-form').locator('[data-draft=saved]').waitFor();
  await page.reload();
  await desk.unlock(page, 'mila');
  await page.locator('[data-place=take]').click();
  assert.equal(await page.locator('#take-words').inputValue(), 'A caller said this.');
  await page.locator('[data-place=inbox]').click();
  await open(page);
  await page.locator('#case-tab').click();
  await page.locator('[data-add=task]').click();
  assert.equal(await page.locator('#case-title').inputValue(), 'Ask for a bed');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Conversation', exact: true }).click();
});

nightTest(
  'the organisation’s form keeps what was typed over pages and screens, and names the field that is ' +
    'wrong',
  {
    skip,
  },
  async () => {
    const { page: keeper, faults: keeperFaults } = await desk.newPage();
    await desk.unlock(keeper, 'ana');
    await keeper.locator('[data-place=organisation]').click();
    await keeper.locator('[data-page=hours]').click();
    const rows = keeper.locator('[data-week-row=hours]');
    const count = await rows.count();
    await keeper.locator('[data-add-row=hours]').click();
    await keeper.locator(`[id="hours.${count}.days.6"]`).check();
    await keeper.locator(`[id="hours.${count}.from"]`).fill('10:00');
    await keeper.locator('[data-draft=saved]').waitFor();
    await keeper.locator('[data-page=desks]').click();
    await keeper.locator('[data-place=members]').click();
    await keeper.locator('[data-place=organisation]').click();
    await keeper.locator('[data-page=hours]').click();
    assert.equal(await keeper.locator(`[id="hours.${count}.from"]`).inputValue(), '10:00');
    assert.ok(await keeper.locator(`[id="hours.${count}.days.6"]`).isChecked());
    await keeper.locator('main [type=submit]').click();
    await keeper.locator(`[id="hours.${count}.to"][aria-invalid=true]:focus`).waitFor();
    assert.match(await keeper.locator(`[id="hours.${count}.to-fault"]`).innerText(), /time/);
    assert.equal(await keeper.locator(`[id="hours.${count}.from-fault"]`).count(), 0);
    await axeFindsNothing(keeper, 'a row that is not whole');
    await keeper.getByRole('button', { name: 'Discard the draft' }).click();
    assert.equal(await rows.count(), count);
    assert.deepEqual(keeperFaults, []);
    await keeper.close();
  },
);

test('what a colleague closed meanwhile is said beside the draft, which stays', { skip }, async () => {
  const jo = await signIn(desk.url, desk.logIns.find(({ email }) => email.startsWith('jo'))!);
  const { id } = await jo.api
    .call('inbox.list', { desk: 'harbour', view: 'needs' })
    .then(({ rows }) => rows[0]!);
  await jo.api.call('casework.setState', { state: 'closed' }, { id });
  await page.getByRole('button', { name: 'Look for new messages' }).click();
  await page
    .locator('.say-answer')
    .getByText('This conversation was closed after you began this draft.')
    .waitFor();
  assert.equal(await page.locator('#answer').inputValue(), words);
  await jo.api.call('casework.setState', { state: 'open' }, { id });
});

test('what is sent is a draft no more, and arrives with both files', { skip }, async () => {
  await page.locator('.say-answer [type=submit]').click();
  await page.locator('.talk .mine .text', { hasText: 'Canaryword' }).waitFor();
  assert.equal(await page.locator('#answer').inputValue(), '');
  const mila = await signIn(desk.url, desk.logIns.find(({ email }) => email.startsWith('mila'))!);
  const draftCount = async () => (await mila.api.call('drafts.list', {})).drafts.length;
  // One is left: the call that was begun above.
  for (let tries = 0; (await draftCount()) > 1 && tries < 100; tries++)
    await new Promise((next) => setTimeout(next, 50));
  assert.equal(await draftCount(), 1);
  const server = client(desk.url);
  await comeBack(server, desk.url, report.keys);
  const answer = (await server.call('conversation.read', {})).messages.at(-1)!;
  const opening = await openMessage(Buffer.from(answer.envelope, 'base64'), [report.keys.sealIdentity]);
  assert.ok(opening.ok);
  assert.deepEqual(
    opening.message.attachments.map(({ name }) => name),
    ['leaflet.txt', 'map.txt'],
  );
  assert.deepEqual(faults, []);
});
