// An invitation goes on by itself on both sides; what an act at the keys leaves to do in each conversation,
// the browsers do.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { tell } from './person.ts';
import { axeFindsNothing, faultsOf, join, startWorkspace, unlock, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
/** An act is seen elsewhere without a reload. How fast is measured on a quiet machine, not here. */
const within = { timeout: 60_000 };
let desk: Workspace;
let ana: Page;
const watched: string[][] = [];

before(async () => {
  if (skip) return;
  desk = await startWorkspace();
  ana = await at('ana');
});
after(() => desk?.end());

async function at(name: string): Promise<Page> {
  const { page, faults } = await desk.newPage();
  watched.push(faults);
  await desk.unlock(page, name);
  return page;
}

const go = (page: Page, place: string) =>
  page.locator('.top').getByRole('button', { name: place, exact: true }).click();

async function invite(name: string): Promise<string> {
  await go(ana, 'Members');
  await ana.locator('#invite-name').fill(name);
  await ana.locator('#invite-harbour').check();
  await ana.locator('[data-form=invite] [type=submit]').click();
  const box = ana.locator('.care', { hasText: `Give ${name} this link` });
  return box.locator('.secret').innerText();
}

async function compare(name: string, digits: string): Promise<void> {
  const row = ana.getByRole('row', { name: new RegExp(name) });
  await row.locator('[data-act=compare]').click(within);
  await ana.locator('#heard').fill(digits.replace(/\d$/, (last) => String((Number(last) + 1) % 10)));
  await ana.locator('[data-form=compare] [type=submit]').click();
  await ana.getByText('They do not match.').waitFor();
  await ana.locator('#heard').fill(digits.replaceAll(' ', ''));
  await ana.locator('[data-form=compare] [type=submit]').click();
  await ana.getByText(`${name} is in the list`).waitFor();
}

test('the supervisor sees who waits, the newcomer’s page goes on, and the inbox fills, without a reload ' +
  'on either side', {
  skip,
}, async () => {
  await tell(desk.url, { desk: 'harbour', text: 'Before Vera came.' });
  await go(ana, 'Inbox');
  await ana.locator('[data-row][data-unopened]').first().click();
  await ana.locator('.talk .person .text', { hasText: 'Before Vera came.' }).waitFor();
  await ana.locator('#case-tab').click();
  await ana.locator('[data-add=task]').click();
  await ana.locator('[name=case-title]').fill('Ask the shelter');
  await ana.locator('#case-due-today').click();
  await ana.locator('[name=case-assignee]').selectOption({ label: 'Ana' });
  await ana.locator('.case-form [type=submit]').click();
  await ana.locator('#case-form-title').waitFor({ state: 'detached' });

  const link = await invite('Vera');
  await go(ana, 'Inbox');
  await go(ana, 'Members');
  await ana.locator('.secret', { hasText: link }).waitFor();
  await axeFindsNothing(ana, 'an invitation that stands');
  const vera = await join(desk, link, 'vera@example.org');
  watched.push(vera.faults);
  await ana.getByRole('row', { name: /Vera/ }).getByText('Waits for comparing').waitFor(within);
  assert.equal(await ana.locator('.secret').count(), 0, 'a link that was used is shown no longer');
  await vera.page.locator('[data-act=to-desk]').click();
  await unlock(vera.page, vera);
  await vera.page.locator('.digits-aloud').waitFor();
  await compare('Vera', vera.digits);
  await vera.page.locator('.digits-aloud').waitFor({ state: 'detached', ...within });
  await vera.page.locator('body[data-screen=today]').waitFor(within);
  await vera.page.locator('[data-place=inbox]').click();
  // The keys of what was opened before come by themselves too.
  await vera.page.locator('.views button', { hasText: 'Open' }).click(within);
  await vera.page.locator('[data-row]', { hasText: 'Before Vera came.' }).click(within);
  await vera.page.locator('.talk .person .text', { hasText: 'Before Vera came.' }).waitFor(within);
  await vera.page.locator('#answer').waitFor(within);
  await vera.page.locator('#answer').fill('I am new here.');
  await vera.page.locator('.say-answer [type=submit]').click();
  await vera.page.locator('.talk .mine').waitFor();

  // A removed member's page locks; records and answers of before go on counting under the new keys.
  await ana.getByRole('row', { name: /Vera/ }).locator('[data-act=change]').click();
  await ana.locator('main section .destroy').click();
  await ana.locator('dialog .act').click();
  await ana.getByText('Removed from the list.').waitFor({ timeout: 30_000 });
  await vera.page.locator('[name=password]').waitFor(within);
  await go(ana, 'Inbox');
  await ana.locator('[data-tab=talk]').click();
  await ana.locator('.talk .mine .text', { hasText: 'I am new here.' }).waitFor(within);
  await ana.locator('.talk .text', { hasText: 'The keys of this desk have changed.' }).waitFor(within);
  assert.equal(await ana.locator('.talk .false').count(), 0, 'nothing looks forged');
  await ana.locator('#case-tab').click();
  await ana.getByText('Ask the shelter').first().waitFor();
  const mila = await at('mila');
  await mila.locator('.views button', { hasText: 'Open' }).click();
  await mila
    .locator('[data-row]', { hasText: /keys here are new|Before Vera came/ })
    .first()
    .click();
  await mila.locator('#answer').waitFor();
  assert.equal(await mila.locator('.talk .false').count(), 0);
  await mila.context().close();
  await vera.page.context().close();
});

test('an invitation that two people open is used by one; the other reads what to do', { skip }, async () => {
  const link = await invite('Nora');
  const [one, two] = await Promise.all(
    [0, 1].map(async () => {
      const page = await (await desk.browser.newContext()).newPage();
      watched.push(faultsOf(page));
      await page.goto(link);
      await page.locator('#email').waitFor();
      return page;
    }),
  );
  for (const [at, page] of [one!, two!].entries()) {
    await page.locator('#email').fill(`nora${at}@example.org`);
    await page.locator('#kept').check();
    await page.locator('[data-form=register] [type=submit]').click();
    if (at === 0) await page.locator('.digits-aloud').waitFor();
  }
  await two!.getByText('someone else may have had the link').waitFor();
  // Opened once more after it was used.
  const late = await (await desk.browser.newContext()).newPage();
  await late.goto(link);
  await late.getByText('someone else may have had the link').waitFor();
  await axeFindsNothing(late, 'an invitation that was used');
  await late.getByRole('button', { name: 'To the desk' }).click();
  await late.locator('[name=password]').waitFor();
  for (const page of [one!, two!, late]) await page.context().close();
});

test('nothing went wrong in any script, and no policy was broken', { skip }, () => {
  assert.deepEqual(watched.flat(), []);
});
