// Keys of an organisation in a real browser, days after it was founded: a second supervisor and what both
// must sign; and shares that give everything back to a supervisor who comes when nobody else can unlock.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { dayOf } from '@heed/domain/time';
import { newestRosterEntry, rosterHash } from '@heed/envelope';
import { leafHash } from '@heed/ledger';
import { inviteMember } from '@heed/server';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { savedBytes } from './downloads.ts';
import { nightTest } from './night.ts';
import { tell } from './person.ts';
import { untilAnswer } from './until.ts';
import { axeFindsNothing, join as joinDesk, startWorkspace, unlock, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
const daysLater = 3;
const dayMs = 86_400_000;

describe('keys of an organisation', { skip }, () => {
  let desk: Workspace;
  let printed: string;
  let passed = daysLater * dayMs;
  before(async () => {
    desk = await startWorkspace({ now: () => Date.now() + passed, tickSeconds: 1 });
    await newestRosterLogged();
    printed = readFileSync(join(desk.folder, 'invented-organisation-key.txt'), 'utf8').trim();
  });
  after(() => desk?.end());

  /** The log says each day which roster is the newest: the desk asks it. */
  const newestRosterLogged = () =>
    untilAnswer(async () => {
      const { keys, ledger } = desk.deployment.storage;
      const hash = rosterHash(JSON.parse((await keys.roster())!.statement));
      const entry = newestRosterEntry(hash, dayOf(desk.deployment.now()));
      return ledger.find(leafHash(Buffer.from(entry)));
    });

  /** A page of a member, unlocked, at the list of members. */
  async function members(name: string): Promise<{ page: Page; faults: string[] }> {
    const entered = await desk.newPage();
    await desk.unlock(entered.page, name);
    await entered.page.locator('[data-place=members]').click();
    return entered;
  }

  async function readNew(page: Page, words: string): Promise<void> {
    await page.locator('[data-place=inbox]').click();
    await page.locator('[data-view=needs]').click();
    await page.locator('[data-row][data-unopened]').click();
    await page.locator('.talk .person .text', { hasText: words }).waitFor();
  }

  const shares: string[] = [];
  /** What persons wrote in the conversations that must come back. */
  const messages: string[] = [];
  test('shares are made and every open conversation is wrapped to them', async () => {
    await tell(desk.url, { desk: 'harbour', text: 'Before everything was lost.' });
    messages.push('Before everything was lost.');
    const { page, faults } = await members('ana');
    await readNew(page, 'Before everything was lost.');
    await page.locator('#answer').fill('We are here.');
    await page.locator('.say-answer [type=submit]').click();
    await page.locator('.talk .mine').waitFor();
    await page.locator('[data-place=members]').click();
    await page.locator('[data-page=recovery]').click();
    await page.getByRole('button', { name: 'Make shares' }).click();
    for (let i = 0; i < 3; i++) {
      shares.push(await page.locator('.card .secret').innerText());
      await page.locator('[data-act=next-share]').click();
    }
    // Left and resumed: the shares stand until the end.
    await page.locator('[data-page=list]').click();
    await page.locator('[data-page=recovery]').click();
    await page.locator('[data-act=finish-recovery]').click();
    await page.getByText('Recovery is set up.').waitFor();
    await page.getByText('1 conversation was given on').waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  nightTest(
    'from a second supervisor on, what one signs is a file that the other’s browser reads',
    async () => {
      const { page: ana, faults } = await members('ana');
      await ana.locator('#invite-name').fill('Bea');
      await ana.locator('#invite-role').selectOption('supervisor');
      await ana.locator('#invite-harbour').check();
      await ana.locator('[data-form=invite] [type=submit]').click();
      const bea = await joinDesk(desk, await ana.locator('.secret').innerText(), 'bea@example.org');
      await ana.reload();
      await desk.unlock(ana, 'ana');
      await ana.locator('[data-place=members]').click();
      await ana.locator('[data-act=compare]').click();
      await ana.locator('#heard').fill(bea.digits);
      await ana.locator('[data-form=compare] [type=submit]').click();
      await ana.getByText('Bea is in the list').waitFor();

      await ana.locator('[data-page=certificates]').click();
      await ana.locator('#certify-who').selectOption({ label: 'Bea' });
      await ana.locator('[data-act=next-step]').click();
      await ana.locator('#certify-key').fill(printed);
      const saved = ana.waitForEvent('download');
      await ana.getByRole('button', { name: 'Certify', exact: true }).click();
      const file = await savedBytes(await saved);
      await ana.getByText('Two supervisors must sign.').waitFor();
      await axeFindsNothing(ana, 'two must sign');
      const again = ana.waitForEvent('download');
      await ana.locator('[data-file-waits] button').first().click();
      assert.deepEqual(await savedBytes(await again), file, 'a file that was lost is saved again');

      await bea.page.getByRole('button', { name: 'To the desk' }).click();
      await unlock(bea.page, bea);
      await bea.page.locator('[data-place=members]').click();
      assert.equal(
        await bea.page.locator('.doubts').count(),
        0,
        'what one has signed until now is still believed',
      );
      await bea.page.locator('[data-page=certificates]').click();
      await bea.page
        .locator('#countersign-file')
        .setInputFiles({ name: 'sign.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
      await bea.page.getByText('This file is none of ours').waitFor();
      await bea.page
        .locator('#countersign-file')
        .setInputFiles({ name: 'certificate.json', mimeType: 'application/json', buffer: file });
      await bea.page.getByText(/New key of desk harbour/).waitFor();
      await axeFindsNothing(bea.page, 'countersign');
      await bea.page.getByRole('button', { name: 'Sign and send' }).click();
      await bea.page.getByText('Done.', { exact: true }).waitFor();

      passed += dayMs;
      await newestRosterLogged();
      await tell(desk.url, { desk: 'harbour', text: 'On the day after.' });
      messages.push('On the day after.');
      await ana.reload();
      await desk.unlock(ana, 'ana');
      assert.equal(await ana.locator('.doubts').count(), 0);
      await readNew(ana, 'On the day after.');
      await bea.page.reload();
      await unlock(bea.page, bea);
      await bea.page.locator('[data-view=open]').click();
      await bea.page.locator('[data-row]', { hasText: 'On the day after.' }).click();
      await bea.page.locator('.talk .person .text', { hasText: 'On the day after.' }).waitFor();
      assert.deepEqual(faults, []);
      assert.deepEqual(bea.faults, []);
      await ana.context().close();
      await bea.page.context().close();
    },
  );

  test('when nobody can unlock, the printed key and two shares give all to a new supervisor', async () => {
    passed += dayMs;
    await newestRosterLogged();
    const { token } = await inviteMember(desk.deployment, {
      name: 'Zoe',
      role: 'supervisor',
      desks: ['harbour', 'lantern'],
    });
    const zoe = await joinDesk(desk, `${desk.url}/desk#invite=${token}`, 'zoe@example.org');
    const { page } = zoe;
    await page.getByRole('button', { name: 'To the desk' }).click();
    await unlock(page, zoe);
    await page.locator('[data-page=take-over]').click();
    await page.locator('#take-over-key').fill(`${printed.slice(0, -1)}?`);
    await page.getByRole('button', { name: 'Take over' }).click();
    await page.getByText('This is not the organisation’s key').waitFor();
    await axeFindsNothing(page, 'take over');
    await page.locator('#take-over-key').fill(printed);
    await page.getByRole('button', { name: 'Take over' }).click();
    await page.getByText('You are certified').waitFor();
    assert.equal(await page.locator('.doubts').count(), 0);

    await page.locator('[data-page=restore]').click();
    await page.locator('#shares').fill(`${shares[2]}\n${shares[0]}`);
    await page.locator('main form [type=submit]').click();
    await page
      .getByText(new RegExp(`Desk keys are yours again, and ${messages.length} conversation`))
      .waitFor();

    await page.locator('[data-place=inbox]').click();
    await page.locator('[data-view=open]').click();
    for (const words of messages) {
      await page.locator('[data-row]', { hasText: words }).first().click();
      await page.locator('.talk .person .text', { hasText: words }).waitFor();
      await page.locator('#answer').fill('We are back.');
      await page.locator('.say-answer [type=submit]').click();
      await page.getByText('We are back.').first().waitFor();
      assert.equal(await page.getByText('Not genuine').count(), 0);
    }
    await tell(desk.url, { desk: 'lantern', text: 'And a new one.' });
    assert.deepEqual(zoe.faults, []);
    await page.context().close();
  });
});
