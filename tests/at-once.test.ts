// Two members at one closing, a member removed while they write, an invitation that is opened too late:
// nobody's words are lost, and each reads why.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { signIn } from './member.ts';
import { tell } from './person.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
const clock = { ahead: 0 };
const dayMs = 86_400_000;
let desk: Workspace;
before(async () => {
  if (!skip) desk = await startWorkspace({ now: () => Date.now() + clock.ahead });
});
after(() => desk?.end());

const rowOf = async () => {
  const { storage } = desk.deployment;
  const { rows } = await storage.desk.listConversations({
    desk: 'harbour',
    view: 'open',
    member: '',
    limit: 50,
  });
  return rows[0]!.id;
};
async function openAs(name: string, id: string): Promise<{ page: Page; faults: string[] }> {
  const { page, faults } = await desk.newPage();
  await desk.unlock(page, name);
  await page.locator('.views').waitFor();
  if ((await page.locator('#desk-choice').count()) > 0)
    await page.locator('#desk-choice').selectOption('harbour');
  await page.locator('.views button').nth(1).click();
  await page.locator(`[data-row="${id}"]`).click();
  await page.locator('#answer').waitFor();
  return { page, faults };
}

test('of two who close a case at once the second one is told, and keeps what was typed', {
  skip,
}, async () => {
  await tell(desk.url, { desk: 'harbour', text: 'It is over now, thank you.' });
  const id = await rowOf();
  const [mila, jo] = [await openAs('mila', id), await openAs('jo', id)];
  for (const [{ page }, outcome, words] of [
    [mila, 'Safe', 'With her sister.'],
    [jo, 'Contact lost', 'No answer for weeks.'],
  ] as const) {
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByLabel('Outcome').selectOption({ label: outcome });
    await page.getByLabel('In words', { exact: true }).fill(words);
  }
  await mila.page.getByRole('button', { name: 'Save', exact: true }).click();
  await mila.page.getByText('Saved. The case is closed.').waitFor();
  await jo.page.getByRole('button', { name: 'Save', exact: true }).click();
  await jo.page.getByText('A colleague wrote a closing of this case meanwhile.').waitFor();
  assert.equal(await jo.page.getByLabel('In words', { exact: true }).inputValue(), 'No answer for weeks.');
  await axeFindsNothing(jo.page, 'a second closing');
  await jo.page.getByRole('button', { name: 'Cancel' }).click();
  await jo.page.locator('#case-tab').click();
  await jo.page.getByText('With her sister.').waitFor();
  assert.equal(await jo.page.getByText('No answer for weeks.').count(), 0, 'one outcome stands');
  assert.deepEqual([...mila.faults, ...jo.faults], []);
  await mila.page.close();
  await jo.page.close();
});

test('who is removed while writing reads that it was not sent, and the words stay in the page', {
  skip,
}, async () => {
  await tell(desk.url, { desk: 'harbour', text: 'Are you there?' });
  const { page } = await openAs('mila', await rowOf());
  await page.locator('#answer').fill('Yes, we are here.');
  const ana = await signIn(desk.url, desk.logIns.find(({ email }) => email.startsWith('ana'))!);
  const { members } = await ana.api.call('session.read', {});
  const mila = members.find(({ name }) => name === 'Mila')!;
  await desk.deployment.storage.members.remove(mila.id);
  // The page asks every few seconds: it locks by itself.
  await page.locator('[name=password]').waitFor();
  await page.getByText('you may have been taken off the list of members').waitFor();
  const answer = await desk.deployment.storage.desk.conversation(await rowOf(), { member: 'x' });
  assert.deepEqual(
    answer!.messages.map(({ role }) => role),
    ['person'],
    'nothing of hers was taken',
  );
  await page.close();
});

test('an invitation after a week says what to do', { skip }, async () => {
  const ana = await signIn(desk.url, desk.logIns.find(({ email }) => email.startsWith('ana'))!);
  const { token } = await ana.api.call('members.invite', {
    name: 'Vera',
    role: 'member',
    desks: ['harbour'],
  });
  clock.ahead = 8 * dayMs;
  const page = await (await desk.browser.newContext()).newPage();
  await page.goto(`${desk.url}/desk#invite=${token}`);
  await page
    .getByText(/invitation/i)
    .first()
    .waitFor();
  assert.equal(await page.locator('#email').count(), 0, 'no form is offered that would be refused');
  await axeFindsNothing(page, 'an invitation that is over');
  clock.ahead = 0;
  await page.close();
});
