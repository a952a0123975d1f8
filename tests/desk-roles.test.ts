// Roles in Chromium: a supervisor lets in a lawyer, an outreach worker and an editor, and each finds their
// own work at the desk and nothing else.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { nightTest } from './night.ts';
import { tell } from './person.ts';
import { axeFindsNothing, type join, letIn, startWorkspace, unlock, type Workspace } from './workspace.ts';

describe('roles at the desk', { skip: findChromium() === null && 'no Chromium', timeout: 240_000 }, () => {
  let desk: Workspace;
  let row: string;
  const logIns = new Map<string, Awaited<ReturnType<typeof join>>>();
  before(async () => {
    desk = await startWorkspace();
    const report = await tell(desk.url, { desk: 'harbour', text: 'They keep my passport.', facts: {} });
    const listed = await desk.deployment.storage.desk.listConversations({
      desk: 'harbour',
      view: 'open',
      member: '',
    });
    row = listed.rows.find((one) => one.conversation === report.keys.conversation)!.id;
  });
  after(() => desk?.end());

  /** Invited and let in by Ana, unlocked. */
  async function enter(name: string, role: string): Promise<{ page: Page; faults: string[] }> {
    const { page: ana } = await desk.newPage();
    await desk.unlock(ana, 'ana');
    await ana.locator('[data-place=members]').click();
    await ana.locator('#invite-name').fill(name);
    await ana.locator('#invite-role').selectOption(role);
    const atDesk = await ana.locator('#invite-harbour').count();
    assert.equal(
      atDesk,
      ['legal', 'outreach'].includes(role) ? 1 : 0,
      'desks are asked for where the role has some',
    );
    if (atDesk === 1) {
      await ana.locator('[data-form=invite] [type=submit]').click();
      await ana.locator('#invite-desks-fault').waitFor();
      await ana.locator('#invite-desks input:focus').waitFor();
      await axeFindsNothing(ana, 'an invitation without a desk');
      await ana.locator('#invite-harbour').check();
    }
    const joined = await letIn(desk, ana, name);
    if (role === 'legal') {
      await ana.getByText(/given on/).waitFor();
    }
    await ana.close();
    const entered = await desk.newPage();
    logIns.set(name, joined);
    await unlock(entered.page, joined);
    return entered;
  }

  const places = (page: Page) =>
    page.locator('header.top nav button[aria-current], #places button:not([aria-pressed])');
  const bar = async (page: Page) => (await places(page).allInnerTexts()).filter((text) => text !== 'Help');

  test('a case worker writes down how she may be reached, with a code word', async () => {
    const { page: mila } = await desk.newPage();
    await desk.unlock(mila, 'mila');
    await mila.locator('.views button').nth(1).click();
    await mila.locator(`[data-row="${row}"]`).click();
    await mila.locator('#case-tab').click();
    await mila.locator('[data-add=safe-contact]').click();
    await mila.locator('#case-codeWord').fill('apricot');
    await mila.locator('#case-never').fill('Never by post.');
    await mila.locator('.case-form [type=submit]').click();
    await mila.locator('#case-form-title').waitFor({ state: 'detached' });
    await mila.getByText('apricot').waitFor();
    await mila.close();
  });

  test('a lawyer reads the case without her code word, notes, and has no field for an answer', async () => {
    const { page, faults } = await enter('Lena', 'legal');
    await page.locator('.views button').nth(1).click();
    await page.locator(`[data-row="${row}"]`).click();
    await page.locator('.talk').getByText('They keep my passport.').waitFor();
    assert.equal(await page.locator('#answer').count(), 0);
    assert.equal(await page.locator('#hand-to').count(), 0);
    await page.locator('#note').fill('The permit ends in March.');
    await page.getByRole('button', { name: /note/i }).last().click();
    await page.locator('.talk .note').waitFor();
    await page.locator('#case-tab').click();
    await page.getByText('Never by post.').waitFor();
    assert.equal(await page.getByText('apricot').count(), 0);
    await page.locator('[data-act=more]').click();
    const kinds = await page
      .locator('[data-add]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-add')));
    assert.deepEqual(kinds.sort(), [
      'capture',
      'consent',
      'harm-review',
      'need',
      'never',
      'notice',
      'statement',
      'task',
    ]);
    await page.locator('[data-add=task]').click();
    await page.locator('#case-title').fill('Appeal against the decision');
    await page.locator('#case-due-today').click();
    await page.locator('#case-assignee').selectOption({ label: 'Nobody yet' });
    await page.locator('.case-form [type=submit]').click();
    await page.locator('#case-form-title').waitFor({ state: 'detached' });
    await axeFindsNothing(page, 'legal');
    assert.deepEqual(faults, []);
    await page.close();
  });

  nightTest(
    'an outreach worker has lone work and a phone, no list, no desk key',
    inChromium(async () => {
      const { page, faults } = await enter('Olga', 'outreach');
      await page.locator('#board-title').waitFor();
      assert.deepEqual(await bar(page), [
        'Tasks',
        'Outreach',
        'Members',
        'Consultations',
        'Requests',
        'Settings',
      ]);
      assert.equal(await page.locator('.views').count(), 0);
      await page.getByRole('heading', { name: /out alone/i }).waitFor();
      await axeFindsNothing(page, 'outreach');
      await page.locator('[data-place=outreach]').click();
      await page.locator('#out-desk').waitFor();
      await page.locator('form button[type=submit]').click();
      await page
        .getByText(/harbour/i)
        .first()
        .waitFor();
      // What this member brings in is at the desk, and is not theirs to open.
      await page.goto(`${desk.url}/desk/outreach`);
      await page.locator('#out-words').fill('canary-street');
      await page.locator('#out-consent').selectOption('yes');
      await page.locator('.case-form [type=submit]').click();
      await page.locator('#code-once').waitFor();
      await page.goto(`${desk.url}/desk`);
      await unlock(page, logIns.get('Olga')!);
      await page.locator('[data-place=outreach]').click();
      await page.locator('section > .note').first().waitFor();
      assert.equal(await page.locator('[data-open]').count(), 0);
      assert.deepEqual(faults, []);
      await page.close();
    }),
  );

  nightTest('an editor has campaigns, consultations, events, handbooks and settings', async () => {
    const { page, faults } = await enter('Edi', 'editor');
    await page.locator('#campaigns-title').waitFor();
    assert.deepEqual(await bar(page), ['Campaigns', 'Consultations', 'Events', 'Handbook', 'Settings']);
    await axeFindsNothing(page, 'editor');
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('an administrator sets up what is missing, invites, and comes near no case', async () => {
    const { page, faults } = await enter('Adi', 'administrator');
    await page.locator('[data-place=today]').click();
    await page.locator('[data-matter=duties]').first().waitFor();
    assert.equal(await page.locator('[data-section=waits], #shift-note, [data-numbers]').count(), 0);
    assert.equal(await page.locator('[data-place=inbox], [data-place=take], [data-place=tasks]').count(), 0);
    await axeFindsNothing(page, 'Today of an administrator');
    await page.locator('[data-matter=duties]').first().click();
    await page.locator('body[data-screen=organisation] main h1').waitFor();
    await page.locator('[data-page=hours]').click();
    await page.locator('[data-add-row=closures]').click();
    const at = desk.deployment.organisation().desks[0]!.closures.length;
    await page.locator(`[id="closures.${at}.from"]`).fill('2026-12-25');
    await page.locator('main [type=submit]').click();
    await page.locator('.notice .note').waitFor();
    assert.equal(desk.deployment.organisation().desks[0]!.closures.at(-1)?.from, '2026-12-25');
    await page.locator('[data-place=members]').click();
    await page.locator('#invite-name').fill('Noa');
    await page.locator('#invite-role').selectOption('member');
    await page.locator('#invite-harbour').check();
    await page.locator('[data-form=invite] [type=submit]').click();
    await page.locator('[data-invitation]:focus .secret').waitFor();
    assert.equal(await page.locator('[data-act=compare]').count(), 0, 'letting in is for supervisors');
    await axeFindsNothing(page, 'Members of an administrator');
    for (const name of ['keys', 'recovery', 'certificates'])
      if ((await page.locator(`[data-page=${name}]`).count()) > 0) {
        await page.locator(`[data-page=${name}]`).click();
        await page.locator(`main [data-page=${name}][aria-current=page]`).waitFor();
      }
    await page.locator('[data-place=campaigns]').click();
    await page.locator('#campaigns-title').waitFor();
    assert.deepEqual(faults, []);
    await page.close();
  });

  nightTest('a supervisor makes the editor a case worker, who reads the desk', async () => {
    const { page: ana } = await desk.newPage();
    await desk.unlock(ana, 'ana');
    await ana.locator('[data-place=members]').click();
    await ana.getByRole('row', { name: /Edi/ }).locator('[data-act=change]').click();
    await ana.locator('#change-role').selectOption('member');
    await ana.locator('#change-harbour').check();
    await axeFindsNothing(ana, 'change of a role');
    await ana.getByRole('button', { name: 'Sign the change' }).click();
    await ana.locator('[role=status] .note', { hasText: 'Edi' }).waitFor();
    await ana.getByText(/given on/).waitFor();
    const { page, faults } = await desk.newPage();
    await unlock(page, logIns.get('Edi')!);
    await page.locator('.views button').nth(1).click();
    await page.locator(`[data-row="${row}"]`).click();
    await page.locator('#answer').waitFor();
    assert.deepEqual(faults, []);
  });

  test('who is to read the desk no more hands their cases and tasks on before it is signed', async () => {
    const { storage } = desk.deployment;
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, 'ana');
    await page.locator('[data-place=members]').click();
    const idOf = async (name: string) =>
      (await page.locator('[data-member]', { hasText: name }).getAttribute('data-member'))!;
    const [mila, ana] = [await idOf('Mila'), await idOf('Ana')];
    const { page: worker } = await desk.newPage();
    await desk.unlock(worker, 'mila');
    await worker.locator('.views button').nth(1).click();
    await worker.locator(`[data-row="${row}"]`).click();
    await worker.locator('#hand-to').selectOption(mila);
    await worker.locator('form:has(#hand-to) [type=submit]').click();
    await worker.locator('#case-tab').click();
    await worker.locator('[data-act=more]').click();
    await worker.locator('[data-add=task]').click();
    await worker.locator('#case-title').fill('Ring the shelter');
    await worker.locator('#case-due-today').click();
    await worker.locator('#case-assignee').selectOption({ label: 'Mila' });
    await worker.locator('.case-form [type=submit]').click();
    await worker.locator('#case-form-title').waitFor({ state: 'detached' });
    await worker.close();

    await page.locator(`[data-member="${mila}"] [data-act=change]`).click();
    await page.locator('#change-role').selectOption('outreach');
    const holding = page.locator('form [data-holding=harbour]');
    await holding.locator(`[data-held="${row}"]`).waitFor();
    assert.ok(Number(await holding.locator('[data-persons]').getAttribute('data-persons')) >= 1);
    await page.locator('form [type=submit]').click();
    await page.locator('#change-to-harbour:focus').waitFor();
    await axeFindsNothing(page, 'a change of a role with cases in hand');
    assert.equal((await storage.members.get(mila))?.role, 'member', 'nothing is signed before');
    await page.locator('#change-to-harbour').selectOption(ana);
    await page.locator('form [type=submit]').click();
    await page.locator('[role=status] .note', { hasText: 'Mila' }).waitFor();
    assert.equal((await storage.members.get(mila))?.role, 'outreach');
    assert.equal((await storage.desk.conversation(row, { member: ana }))?.assignee, ana);
    const due = await storage.casework.listDeadlines({ desk: 'harbour', until: '9999-12-31' });
    const holders = due.filter(({ conversation }) => conversation === row).map(({ member }) => member);
    assert.ok(holders.includes(ana) && !holders.includes(mila), 'the task goes with it');
    // The page of another member says nothing of this one.
    await page.getByRole('row', { name: /Lena/ }).locator('[data-act=change]').click();
    await page.locator('#change-role').waitFor();
    assert.equal(await page.locator('[role=status].notice .note').count(), 0);
    assert.deepEqual(faults, []);
    await page.close();
  });
});
