// Coded records and figures in Chromium: a case is coded with consent and taken back, an analyst's room opens
// the records, publishes what the register allows, and is refused what would tell of a few.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import { ApiError } from '@heed/api/client';
import { sealCoded } from '@heed/envelope/seal';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { tell } from './person.ts';
import { axeFindsNothing, letIn, startWorkspaceInChromium, unlock, type Workspace } from './workspace.ts';

const dayMs = 86_400_000;

describe('figures', { skip: findChromium() === null && 'no Chromium', timeout: 240_000 }, () => {
  let desk: Workspace;
  let row: string;
  const clock = { ahead: 0 };
  const lastYear = new Date().getUTCFullYear() - 1;
  before(async () => {
    desk = await startWorkspaceInChromium({ now: () => Date.now() + clock.ahead });
    const report = await tell(desk.url, { desk: 'harbour', text: 'They keep my passport.', facts: {} });
    const all = await desk.deployment.storage.desk.listConversations({
      desk: 'harbour',
      view: 'open',
      member: '',
    });
    row = all.rows.find(({ conversation }) => conversation === report.keys.conversation)!.id;
  });
  after(() => desk?.end());

  /** Records that have left their cases, of the year before. */
  async function loose(n: number, values: Record<string, string[]>): Promise<void> {
    const { storage } = desk.deployment;
    const supervisors = (await storage.members.list()).filter(
      ({ role, seal }) => role === 'supervisor' && seal !== null,
    );
    const text = JSON.stringify({ version: 1, coding: '2026-11', year: lastYear, values });
    for (let index = 0; index < n; index++) {
      await storage.figures.putRecord(
        row,
        await sealCoded(
          supervisors.map(({ seal }) => seal as string),
          text,
        ),
      );
      clock.ahead += 40 * dayMs;
      await storage.figures.unlinkRecords();
      clock.ahead -= 40 * dayMs;
    }
  }

  const openCase = async (page: Page) => {
    await desk.unlock(page, 'mila');
    await page.locator('.views button').nth(1).click();
    await page.locator(`[data-row="${row}"]`).click();
    await page.locator('#case-tab').click();
  };
  const save = async (page: Page) => {
    await page.locator('.case-form [type=submit]').click();
    await page.locator('#case-form-title').waitFor({ state: 'detached' });
  };

  test(
    'a case is coded with her yes and the words in which she was told; what is missing stands at its ' +
      'field',
    async () => {
      const { page, faults } = await desk.newPage();
      await openCase(page);
      await page.locator('[data-act=more]').click();
      await page.locator('[data-add=person]').click();
      await page.locator('#case-born').fill('1999');
      await page.locator('#case-gender').selectOption({ label: 'Woman' });
      await save(page);
      await page.locator('[data-act=more]').click();
      await page.locator('[data-add=figures]').click();
      await page.locator('#case-agreed').selectOption({ label: 'The person agrees' });
      await page.locator('#case-on-today').click();
      await page.getByText('Nothing else goes into figures').waitFor();
      assert.equal(
        await page.locator('#case-code-sex').inputValue(),
        'female',
        'what the case says is filled in',
      );
      await axeFindsNothing(page, 'coding a case');
      await page.locator('.case-form [type=submit]').click();
      await page.locator('#case-told-fault').waitFor();
      await page
        .locator('#case-told')
        .fill('On the telephone, in Ukrainian: what is kept, and until when she can take it back.');
      await page.locator('.case-form [type=submit]').click();
      await page.locator('#case-code-status-fault').waitFor();
      await page.locator('#case-code-status').selectOption('presumed');
      await page.locator('#case-code-form-prostitution').check();
      await save(page);
      await page.getByText('Can be taken back until').waitFor();
      assert.equal((await desk.deployment.storage.figures.records({ limit: 9 })).length, 1);
      assert.deepEqual(faults, []);
      await page.close();
    },
  );

  test('nobody but who makes figures gets a record, sealed as it is', async () => {
    const [ana, mila] = await Promise.all(desk.logIns.slice(0, 2).map((one) => signIn(desk.url, one)));
    await assert.rejects(
      mila!.api.call('figures.listCodedRecords', {}),
      (error) => error instanceof ApiError && error.status === 403,
    );
    const { records } = await ana!.api.call('figures.listCodedRecords', {});
    assert.equal(records.length, 1);
    assert.ok(!Buffer.from(records[0]!.sealed, 'base64').includes('prostitution'));
  });

  test('she takes it back, and it is gone', async () => {
    const { page, faults } = await desk.newPage();
    await openCase(page);
    await page.getByRole('button', { name: 'Change: For figures' }).click();
    await page.locator('#case-agreed').selectOption({ label: 'The person takes it back' });
    await save(page);
    await page.getByText('The person takes it back').first().waitFor();
    assert.deepEqual(await desk.deployment.storage.figures.records({ limit: 9 }), []);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test(
    'a supervisor opens the records, makes a table, and publishes it; the year that is not over is ' +
      'refused',
    async () => {
      await loose(34, {
        region: ['rotterdam-and-around'],
        status: ['presumed'],
        form: ['prostitution'],
        sex: ['female'],
        age: ['18-24'],
      });
      await loose(21, {
        region: ['groningen-and-around'],
        status: ['presumed'],
        form: ['prostitution', 'remote'],
        sex: ['female'],
        age: ['25-34'],
      });
      await loose(4, { status: ['identified'], form: ['labour'], sex: ['male'], age: ['25-34'] });
      const { page, faults } = await desk.newPage();
      await desk.unlock(page, 'ana');
      await page.locator('[data-place=figures]').click();
      await page.getByText('59 records').waitFor();
      await page.locator('#figures-down').selectOption('sex');
      await page.locator('#figures-across').selectOption('age');
      await page.getByRole('cell', { name: '34', exact: true }).waitFor();
      await page.locator('#figures-across').selectOption({ label: 'Year' });
      await page.getByRole('row', { name: 'Female 55' }).waitFor();
      await page.locator('#figures-across').selectOption({ label: 'Nothing else' });
      await page.locator('#figures-down').selectOption('region');
      const map = page.getByRole('img', { name: /^Map of the regions/ });
      await map.waitFor();
      assert.deepEqual(await map.locator('text').allTextContents(), ['34', '21']);
      await page.getByRole('row', { name: 'Not known 4' }).waitFor();
      await axeFindsNothing(page, 'figures');

      await page.locator('[data-page=publish]').click();
      await page.locator('#plan-title').fill(`Cases closed in ${lastYear}`);
      await page
        .locator('#plan-text')
        .fill('Cases of one organisation, whose people agreed. Not everybody who is exploited.');
      await page.locator('[data-place=inbox]').click();
      await page.locator('[data-place=figures]').click();
      await page.locator('[data-page=publish]').click();
      assert.equal(
        await page.locator('#plan-title').inputValue(),
        `Cases closed in ${lastYear}`,
        'what was typed stands',
      );
      await page.locator('#plan-column-sex').check();
      await page.locator('#plan-column-age').check();
      await page.locator('#plan-to').fill('1999');
      await page.locator('[data-act=make-figures]').click();
      await page.getByText('the earlier first').waitFor();
      await page.locator('#plan-to').fill(String(lastYear + 1));
      await page.locator('[data-act=make-figures]').click();
      await page.getByText('can still change').waitFor();
      assert.equal(await page.getByRole('button', { name: 'Publish for good' }).count(), 0);
      await page.locator('#plan-to').fill(String(lastYear));
      await page.locator('[data-act=make-figures]').click();
      await page.getByRole('row', { name: 'Age group: 18 to 24, Sex: Female 30 30–39' }).waitFor();
      let go = () => {};
      const gate = new Promise<void>((resolve) => (go = resolve));
      await page.route('**/desk/figures-worker.js', async (route) => {
        await gate;
        await route.abort().catch(() => {});
      });
      await page.locator('[data-act=make-figures]').click();
      await page.getByText('The figures are being made').waitFor();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Cancelled. What you typed is still here.').waitFor();
      assert.equal(await page.getByText('The figures are being made').count(), 0);
      go();
      await page.unroute('**/desk/figures-worker.js');
      await page.locator('[data-act=make-figures]').click();
      await page.getByRole('row', { name: 'Age group: 18 to 24, Sex: Female 30 30–39' }).waitFor();
      assert.equal(await page.locator('.card').getByRole('row', { name: /Male/ }).count(), 0);
      await axeFindsNothing(page, 'a table to publish');
      await page.getByRole('button', { name: 'Publish for good' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Publish for good' }).click();
      await page.getByText('Published. It is on /evidence.').waitFor();
      const [release] = await desk.deployment.storage.figures.releases();
      assert.ok(!release!.statement.includes('"male"'), 'nothing small left this browser');
      assert.deepEqual(faults, []);
      await page.close();
    },
  );

  nightTest('private figures spend the year’s budget, and invented records come from them', async () => {
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, 'ana');
    await page.locator('[data-place=figures]').click();
    await page.locator('[data-page=publish]').click();
    await page.locator('#plan-kind').selectOption('synthetic');
    await page.getByText('Publish private figures first').waitFor();
    await page.locator('#plan-kind').selectOption('private');
    await page.locator('#plan-title').fill('Private figures');
    await page.locator('#plan-text').fill('With noise.');
    await page.locator('#plan-column-sex').check();
    await page.locator('#plan-epsilon').fill('13');
    await page.locator('[data-act=make-figures]').click();
    await page.getByText('Write a budget from 0.01 to 12.').waitFor();
    await page.locator('#plan-epsilon').fill('8');
    await page.locator('[data-act=make-figures]').click();
    const table = page.locator('.card table');
    await page.getByRole('row', { name: /Everyone/ }).waitFor();
    const first = await table.innerText();
    await page.locator('#plan-title').fill('Private figures, again');
    await page.locator('[data-act=make-figures]').click();
    assert.equal(await table.innerText(), first, 'pressing again chooses no other noise');
    await page.getByRole('button', { name: 'Publish for good' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish for good' }).click();
    await page.getByText('Published. It is on /evidence.').waitFor();
    await page.locator('#plan-epsilon').fill('5');
    await page.locator('[data-act=make-figures]').click();
    await page.getByText(/The budget of \d+ is 12; 8 is spent/).waitFor();
    await page.locator('#plan-kind').selectOption('synthetic');
    await page.locator('#plan-source').waitFor();
    await page.locator('[data-act=make-figures]').click();
    await page.getByText(/invented records\./).waitFor();
    await page.getByRole('button', { name: 'Publish for good' }).waitFor();
    assert.deepEqual(faults, []);
    await page.close();
  });

  test(
    'the server refuses what a changed browser would publish: exact counts, and what an earlier ' +
      'release shows by taking away',
    async () => {
      const ana = await signIn(desk.url, desk.logIns[0]!);
      const { releases } = await ana.api.call('figures.listReleases', {});
      const newestId = releases.at(-1)!.id;
      const table = releases.find(({ release }) => release.kind === 'table')!.release;
      assert.ok(table.kind === 'table');
      const isRefusal = (says: RegExp) => (error: unknown) =>
        error instanceof ApiError && error.status === 403 && says.test(error.problem!.detail);
      const exact = { ...table, cells: [{ where: {}, count: 59, low: 59, high: 59 }] };
      await assert.rejects(
        ana.api.call('figures.publish', { release: exact, seen: newestId }),
        isRefusal(/not rounded/),
      );
      const other = { ...table, cells: [{ where: {}, count: 70, low: 70, high: 79 }] };
      await assert.rejects(
        ana.api.call('figures.publish', { release: other, seen: newestId }),
        isRefusal(/others than when|cannot all be true/),
      );
      await assert.rejects(
        ana.api.call('figures.publish', { release: table, seen: null }),
        (error) => error instanceof ApiError && error.status === 409,
      );
    },
  );

  nightTest('a release is withdrawn with a reason: the register and its public page say so', async () => {
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, 'ana');
    await page.locator('[data-place=figures]').click();
    await page.locator('[data-page=publish]').click();
    const [{ id } = { id: '' }] = await desk.deployment.storage.figures.releases();
    const address = `${desk.url}/en/evidence/${id}`;
    assert.doesNotMatch(await (await fetch(address)).text(), /Counted twice/);
    const line = page.locator(`[data-release="${id}"]`);
    await line.getByText('Withdraw …').click();
    await line.getByText('Write why first.').waitFor();
    assert.equal(await line.getByRole('button').count(), 0, 'not without a reason');
    await line.getByLabel('Why it is withdrawn').fill('Counted twice.');
    await line.getByRole('button', { name: 'Withdraw' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await line.getByText(/Withdrawn on .*: Counted twice\./).waitFor();
    assert.match(await (await fetch(address)).text(), /Counted twice/);
    await axeFindsNothing(page, 'a withdrawn release');
    assert.deepEqual(faults, []);
    await page.close();
  });

  nightTest(
    'an analyst who came later reads the records once they are given on, and comes near no ' + 'conversation',
    async () => {
      const { page: ana } = await desk.newPage();
      await desk.unlock(ana, 'ana');
      await ana.locator('[data-place=members]').click();
      await ana.locator('#invite-name').fill('Nia');
      await ana.locator('#invite-role').selectOption('analyst');
      const joined = await letIn(desk, ana, 'Nia');
      const { page: nia, faults } = await desk.newPage();
      await unlock(nia, joined);
      await nia.locator('[data-place=figures]').click();
      await nia.getByText('59 records are not sealed to you').waitFor();
      assert.equal(await nia.locator('[data-place=inbox]').count(), 0);
      await ana.locator('[data-place=figures]').click();
      await ana.locator('[data-page=take]').click();
      await ana.locator('[data-act=reseal]').click();
      await ana.getByText('59 given on.').waitFor();
      await nia.reload();
      await unlock(nia, joined);
      await nia.locator('[data-place=figures]').click();
      await nia.getByText('59 records').waitFor();
      assert.deepEqual(faults, []);
    },
  );
});
