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

test('a form that is opened, and words that are typed, while a save is under way stay', {
  skip,
}, async () => {
  await tell(desk.url, { desk: 'harbour', text: 'He waits outside.' });
  const { page, faults } = await openAs('mila', await rowOf());
  const add = async (kind: string) => {
    if ((await page.locator('#case-tab').getAttribute('aria-selected')) !== 'true')
      await page.locator('#case-tab').click();
    const button = page.locator(`[data-add="${kind}"]`);
    if ((await button.count()) === 0) await page.locator('[data-act=more]').click();
    await button.click();
    await page.locator('.case-form').waitFor();
  };
  /** Holds the answer to the next save. */
  const hold = async () => {
    const stored = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    await page.route(
      (url) => url.pathname.endsWith('/messages'),
      async (route) => {
        const response = await route.fetch();
        stored.resolve();
        await gate.promise;
        await route.fulfill({ response });
      },
      { times: 1 },
    );
    return { stored: stored.promise, release: () => gate.resolve() };
  };
  const save = page.locator('.case-form [type=submit]');

  await add('danger');
  await page.getByRole('radio', { name: 'Danger now' }).check();
  await page.locator('#case-why').fill('He waits outside.');
  const first = await hold();
  await save.click();
  await first.stored;
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByLabel('In words', { exact: true }).fill('Typed meanwhile.');
  first.release();
  await page.getByText(/^Saved\./).waitFor();
  assert.equal(await page.getByLabel('In words', { exact: true }).inputValue(), 'Typed meanwhile.');
  await page.getByRole('button', { name: 'Cancel' }).click();

  await add('task');
  await page.locator('#case-title').fill('Call the shelter');
  await page.locator('#case-assignee').selectOption({ label: 'Jo' });
  await page.getByRole('button', { name: 'Due: today' }).click();
  const second = await hold();
  await save.click();
  await second.stored;
  await page.locator('#case-title').fill('Call the shelter at nine');
  second.release();
  await page.getByText(/^Saved\./).waitFor();
  assert.equal(await page.locator('#case-title').inputValue(), 'Call the shelter at nine');
  await save.click();
  await page.locator('.case-form').waitFor({ state: 'detached' });
  await page.getByText('Call the shelter at nine').first().waitFor();
  await page.getByText('Call the shelter', { exact: true }).waitFor({ state: 'hidden' });
  assert.deepEqual(faults, []);
  await page.close();
});

test('words that are typed while an answer is on its way stay in the field', { skip }, async () => {
  await tell(desk.url, { desk: 'harbour', text: 'Can I call you?' });
  const { page, faults } = await openAs('mila', await rowOf());
  const gate = Promise.withResolvers<void>();
  const stored = Promise.withResolvers<void>();
  await page.route(
    (url) => url.pathname.endsWith('/messages'),
    async (route) => {
      const response = await route.fetch();
      stored.resolve();
      await gate.promise;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  const field = page.locator('#answer');
  await field.fill('Yes, until six.');
  await page.locator('.say-answer [type=submit]').click();
  await stored.promise;
  await field.pressSequentially(' And tomorrow from nine.');
  gate.resolve();
  await page.locator('.talk .mine').waitFor();
  await page.locator('.say-answer [type=submit]:not([aria-disabled=true])').waitFor();
  assert.equal(await field.inputValue(), 'And tomorrow from nine.');
  assert.deepEqual(faults, []);
  await page.close();
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
