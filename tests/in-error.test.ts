// A record that was written in error is taken out with a reason, by the member who says so, and stays
// readable: two members in a real browser.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { findChromium } from './chromium.ts';
import { typeNote } from './compose.ts';
import { tell } from './person.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
let desk: Workspace;

before(async () => {
  if (skip) return;
  desk = await startWorkspace();
  await tell(desk.url, { desk: 'harbour', text: 'They keep my passport.' });
});
after(() => desk?.end());

test('a task and a note written in error count nowhere any more, and can be read again with the reason', {
  skip,
}, async () => {
  const { page, faults } = await desk.newPage();
  await desk.unlock(page, 'mila');
  await page.locator('[data-row][data-unopened]').first().click();
  await page.locator('.talk .person .text', { hasText: 'passport' }).waitFor();
  await page.locator('#case-tab').click();
  await page.locator('[data-add=task]').click();
  await page.locator('#case-title').fill('Ring the aunt of another person');
  await page.locator('#case-due-today').click();
  await page.locator('#case-assignee').selectOption({ label: 'Nobody yet' });
  await page.locator('.case-form [type=submit]').click();
  await page.locator('#case-form-title').waitFor({ state: 'detached' });
  const { storage } = desk.deployment;
  const due = async () =>
    (await storage.casework.listDeadlines({ desk: 'harbour', until: '2999-01-01' })).length;
  const deadlines = await due();
  await page.locator('.records').getByText('Ring the aunt of another person').waitFor();

  await page.getByRole('button', { name: 'Written in error: Task' }).click();
  await axeFindsNothing(page, 'written in error');
  await page.getByRole('button', { name: 'Take it out' }).click();
  assert.equal(await page.locator('dialog[open]').count(), 1, 'without a reason nothing is taken out');
  await page.getByLabel('Why was it an error?').fill('It belongs to another case');
  await page.getByRole('button', { name: 'Take it out' }).click();
  await page.getByText('Taken out as written in error.').waitFor();
  assert.equal(await page.locator('ul.records:visible').getByText('Ring the aunt').count(), 0);
  assert.equal(await due(), deadlines - 1, 'the server reminds of it no more');
  await page.getByText('Written in error: 1').click();
  await page.getByText('Written in error, says Mila: It belongs to another case').waitFor();
  await page.locator('.records').getByText('Ring the aunt of another person').waitFor();
  await axeFindsNothing(page, 'what was written in error');

  await page.locator('[data-tab=talk]').click();
  await typeNote(page, 'A note about somebody else.');
  await page.locator('.say-note [type=submit]').click();
  await page.locator('.talk .note .text', { hasText: 'somebody else' }).waitFor();
  await page.getByRole('button', { name: 'Written in error: Internal note' }).click();
  await page.getByLabel('Why was it an error?').fill('Wrong window');
  await page.getByRole('button', { name: 'Take it out' }).click();
  await page.locator('.talk .note').getByText('Written in error, says Mila: Wrong window').waitFor();
  assert.equal(await page.getByText('A note about somebody else.').isVisible(), false, 'it is folded away');
  assert.equal(await page.locator('.talk .note').count(), 1, 'the mark itself is no note');

  const jo = await desk.newPage();
  await desk.unlock(jo.page, 'jo');
  await jo.page.locator('#desk-choice').selectOption('harbour');
  await jo.page.locator('[data-view=open]').click();
  await jo.page.locator('[data-row]', { hasText: 'passport' }).click();
  await jo.page.locator('.talk .note').getByText('Written in error, says Mila: Wrong window').waitFor();
  assert.deepEqual([faults, jo.faults], [[], []]);
});
