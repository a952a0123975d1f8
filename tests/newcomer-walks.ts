// For newcomer.test.ts, and in Chromium at night. What a person meets who comes to the desk for the first
// time: invented cases that show the work, and forms that say whose they are, what is kept, and what to do
// where something is missing.
import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { startServer } from '@heed/server';
import type { Browser, Page } from 'playwright-core';
import { build } from '../apps/cli/src/build.ts';
import { type DemonstrationLogIn, logInsOf } from '../apps/cli/src/demonstration.ts';
import { inventCasework } from '../apps/cli/src/invent-casework.ts';
import { findChromium } from './chromium.ts';
import { foundInvented } from './demonstration.ts';
import { lightScripts } from './light-passwords.ts';
import { nightTest } from './night.ts';
import { axeFindsNothing, faultsOf, unlock } from './workspace.ts';

/** Where the walks are made: layout is looked at in a browser, and left out in a window. */
export interface NewcomerBrowser {
  startBrowser(): Browser | Promise<Browser>;
  /** Runs a walk where there is layout. */
  inLayout(walk: (t: TestContext) => Promise<void>): (t: TestContext) => Promise<void>;
}

export function describeNewcomer({ startBrowser, inLayout }: NewcomerBrowser): void {
  describe('a newcomer at the desk', { skip: findChromium() === null && 'no Chromium' }, () => {
    let browser: Browser;
    let running: Awaited<ReturnType<typeof startServer>>;
    let logIns: readonly DemonstrationLogIn[];
    let folder: string;
    before(async () => {
      await build();
      folder = mkdtempSync(join(tmpdir(), 'heed-newcomer-'));
      const founded = await foundInvented(folder);
      logIns = logInsOf(founded);
      running = await startServer({ folder, port: 0, testScripts: await lightScripts() });
      await inventCasework(founded, running.deployment);
      browser = await startBrowser();
    });
    after(async () => {
      await browser?.close();
      await running?.stop();
      if (folder) rmSync(folder, { recursive: true, force: true });
    });

    const enter = async (t: { after(end: () => Promise<void>): void }, name: string, width = 390) => {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      t.after(() => context.close());
      const page = await context.newPage();
      const faults = faultsOf(page);
      await page.goto(`http://localhost:${running.port}/desk`);
      await unlock(page, logIns.find(({ email }) => email.startsWith(name))!);
      return { page, faults };
    };
    const openCase = async (page: Page, words: string) => {
      await page.locator('.views button').nth(1).click();
      await page.locator('[data-row]', { hasText: words }).click();
      await page.locator('#answer').waitFor();
    };
    const add = async (page: Page, kind: string) => {
      await page.locator('#case-tab').click();
      if (!(await page.locator(`[data-add=${kind}]`).isVisible()))
        await page.locator('[data-act=more]').click();
      await page.locator(`[data-add=${kind}]`).click();
      await page.locator('#case-form-title').waitFor();
    };
    const fits = async (page: Page, what: string, width = 390) => {
      if ('isWindow' in page) return;
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      assert.ok(Number(wide) <= width, `${what}: ${wide}`);
    };

    test(
      'the demonstration shows cases at work: plan, assessment, needs, a referral and its state, what ' +
        'is due',
      async (t) => {
        assert.deepEqual(
          logIns.map(({ email, role }) => `${role} ${email}`),
          ['supervisor ana@example.org', 'member mila@example.org', 'member jo@example.org'],
        );
        const { page, faults } = await enter(t, 'mila', 1280);
        await openCase(page, 'wait at tables');
        assert.equal(await page.locator('.talk .false').count(), 0, 'every message is genuine');
        await page.locator('#case-tab').click();
        const standing = page.locator('.standing');
        await standing.getByText('Presumed victim').waitFor();
        await standing.getByText('ask Quay House for the hour of arrival').waitFor();
        for (const title of ['Safe contact plan', 'Assessments', 'Needs', 'Referrals', 'Consent', 'Tasks'])
          await page.getByRole('heading', { name: title, exact: true }).waitFor();
        await page.getByText('Accepted', { exact: true }).waitFor();
        assert.equal(await page.locator('.warn').count(), 0, 'nothing in it is unreadable');
        await page.locator('body').press('d');
        await page.getByRole('heading', { name: 'Within a week' }).waitFor();
        assert.deepEqual(faults, []);
      },
    );

    /** What must be asked before a case is stored. */
    const answer = async (page: Page) => {
      for (const name of ['danger', 'under18']) await page.locator(`[name=${name}][value=no]`).check();
      await page.locator('[name=consent][value=yes]').check();
      await page.locator('[name=channel]').selectOption({ label: 'Telephone' });
    };

    nightTest('who belongs to two desks chooses for which one a case is taken down', async (t) => {
      const { page, faults } = await enter(t, 'jo', 320);
      await page.locator('body').press('c');
      await page.getByLabel('For which desk').selectOption({ label: 'Lantern (invented, sex workers)' });
      await page.locator('[name=words]').fill('Somebody follows her home.');
      await answer(page);
      await page.locator('[data-draft=saved]').first().waitFor();
      await fits(page, 'new case', 320);
      await axeFindsNothing(page, 'new case of two desks');
      await page.locator('.case-form [type=submit]').click();
      await page.locator('.digits-aloud').waitFor();
      const { desk } = running.deployment.storage;
      const { rows } = await desk.listConversations({ desk: 'lantern', view: 'open', member: '' });
      assert.equal(rows.length, 2, 'the invented one and this');
      assert.deepEqual(faults, []);
    });

    nightTest('a call that was no case says what was counted, and the next one can begin', async (t) => {
      const { page, faults } = await enter(t, 'mila');
      await page.locator('body').press('c');
      await page.locator('[data-act=start-call]').press('Enter');
      await page.getByText('by the server’s clock').waitFor();
      await page.locator('[name=words]').fill('Hello?');
      await page.getByRole('button', { name: 'Hung up' }).press('Enter');
      await page.getByText('Counted for today as ‘Hung up’.').waitFor();
      const counts = () => running.deployment.storage.casework.callCounts('harbour', '2020-01-01');
      const hungUp = async () => (await counts()).find(({ kind }) => kind === 'hung-up')?.count ?? 0;
      const before = await hungUp();
      await page.getByRole('button', { name: 'Undo: it is not to be counted' }).press('Enter');
      await page.getByText('Taken back. It is not counted.').waitFor();
      assert.equal(await hungUp(), before - 1);
      assert.equal(await page.getByRole('button', { name: /^Undo/ }).count(), 0, 'once');
      await page.getByRole('button', { name: 'Hung up' }).press('Enter');
      await page.getByText('Counted for today as ‘Hung up’.').waitFor();
      await page.locator('#take-title:focus').waitFor();
      assert.equal(await page.locator('[name=words]').inputValue(), '');
      await page.locator('[data-act=start-call]').waitFor();
      assert.deepEqual(faults, []);
    });

    test('an answer that is lost on the way makes no second contact', async (t) => {
      const { page } = await enter(t, 'mila');
      await page.locator('body').press('c');
      await page.locator('[name=words]').fill('The line broke twice.');
      await answer(page);
      let dropCount = 0;
      await page.route(/\/api\/desk\/conversations\/[0-9a-f]+\/messages/, async (route) => {
        if (route.request().method() !== 'POST' || dropCount > 0) return route.fallback();
        dropCount++;
        await route.fetch();
        await route.abort();
      });
      await page.locator('.case-form [type=submit]').click();
      await page.getByText('Nothing is lost: try again.').waitFor();
      assert.equal(dropCount, 1);
      await page.locator('.case-form [type=submit]').click();
      await page.locator('.digits-aloud').waitFor();
      await page.locator('#case-tab').click();
      await page.getByRole('heading', { name: 'Contacts', exact: true }).waitFor();
      assert.equal(await page.locator('.records > li').count(), 1);
      assert.equal(await page.getByText('earlier version').count(), 0);
      assert.equal(await page.getByText('Both are kept').count(), 0);
    });

    nightTest('a referral without consent offers to write it, and comes back as it was typed', async (t) => {
      const { page, faults } = await enter(t, 'mila');
      await openCase(page, 'wait at tables');
      await add(page, 'referral');
      await page.locator('[name=case-need]').selectOption({ label: 'Legal help' });
      await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Another desk here' });
      await page.locator('#case-to-name').selectOption({ label: 'Lantern (invented, sex workers)' });
      await page.getByLabel('Needs', { exact: true }).check();
      await page.locator('[name=case-words]').fill('Can you go with her to the lawyer?');
      await page.locator('[data-draft=saved]').first().waitFor();
      await page.getByRole('button', { name: /^Send to Lantern/ }).press('Enter');
      await page.getByText('No consent for this recipient').waitFor();
      await axeFindsNothing(page, 'a referral without consent');
      await page.getByRole('button', { name: 'Write the consent now' }).press('Enter');
      await page.getByText('Your referral waits as it is').waitFor();
      assert.equal(await page.locator('[name=case-purpose]').inputValue(), 'Legal help');
      assert.equal(await page.getByLabel('Needs', { exact: true }).isChecked(), true);
      await fits(page, 'consent in place');
      await page.locator('#case-given-today').press('Enter');
      await page.locator('[name=case-giver]').selectOption({ index: 1 });
      await page.locator('[name=case-how]').selectOption({ label: 'Said' });
      await page.locator('.case-form [type=submit]').press('Enter');
      await page.locator('[name=case-words]').waitFor();
      assert.equal(
        await page.locator('[name=case-words]').inputValue(),
        'Can you go with her to the lawyer?',
      );
      await page.locator('#case-form-title:focus').waitFor();
      await page.getByRole('button', { name: /^Send to Lantern/ }).press('Enter');
      await page.locator('#case-form-title').waitFor({ state: 'detached' });
      await page.getByText('Can you go with her to the lawyer?').waitFor();

      const there = await enter(t, 'jo');
      await there.page.locator('#desk-choice').selectOption('lantern');
      await there.page.locator('.views button').first().click();
      await there.page.locator('[data-row][data-unopened]').click();
      await there.page.getByText('The desk that referred reads this.').waitFor();
      assert.equal(await there.page.getByText('The person reads this').count(), 0);
      assert.deepEqual([...faults, ...there.faults], []);
    });

    test(
      'an assessment shows one dimension at a time, folds its elements, says how much is answered, and ' +
        'loses nothing to either',
      inLayout(async (t) => {
        const { page, faults } = await enter(t, 'mila', 320);
        await openCase(page, 'wait at tables');
        await add(page, 'assessment');
        const first = page.locator('[data-dimension]').first();
        await first.getByText('0 of 10 answered').waitFor();
        await page.locator('.indicator').first().getByLabel('Present').press('Space');
        await page.locator('.indicator').nth(1).getByLabel('Absent').press('Space');
        await first.getByText('2 of 10 answered, 1 present').waitFor();
        await page.locator('[data-act=next]').press('Enter');
        await page.locator('#dimension-title:focus').waitFor();
        // From a field, so that the title has the focus once the change is through.
        await page.locator('.indicator').first().getByLabel('Present').press('Shift+ArrowLeft');
        await page.locator('#dimension-title:focus').waitFor();
        assert.equal(await page.locator('.indicator').first().getByLabel('Present').isChecked(), true);
        const means = page.locator('details.folded', { hasText: 'Means' }).first();
        await means.locator('summary').press('Enter');
        await means.getByLabel('Deception').waitFor();
        await means.getByLabel('Deception').press('Space');
        await means.getByLabel('In words: what is known of the means').fill('Told of a restaurant');
        await means.getByText('2 filled in').waitFor();
        await means.locator('summary').press('Enter');
        await means.getByLabel('In words').waitFor({ state: 'hidden' });
        await fits(page, 'assessment', 320);
        await axeFindsNothing(page, 'a folded assessment');
        await page.getByLabel('Why', { exact: true }).fill('She was deceived.');
        await page.locator('#case-adult-true').check();
        await page.locator('[name=case-verdict]').selectOption({ label: 'Presumed victim' });
        await page.locator('.case-form [type=submit]').press('Enter');
        await page.locator('#case-form-title').waitFor({ state: 'detached' });
        await page.getByText('Told of a restaurant').waitFor();
        assert.deepEqual(faults, []);
      }),
    );

    nightTest('the hours of a safe contact plan name the clock that they are meant by', async (t) => {
      const { page, faults } = await enter(t, 'ana');
      await openCase(page, 'a nurse calls');
      await add(page, 'safe-contact');
      await page.getByText('Times are by the person’s clock: choose the time zone').waitFor();
      await page.locator('[name=case-timeZone]').selectOption('Europe/Zagreb');
      await page.getByText('Times are by the clock of Europe/Zagreb').waitFor();
      assert.deepEqual(faults, []);
    });
  });
}
