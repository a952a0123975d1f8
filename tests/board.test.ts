// The desk in a real browser: tasks and whose they are, a shift handed over, a caseload, closing with a
// second look, who is out alone, a threat on the line of the inbox, blurred words.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { typeNote } from './compose.ts';
import { nightTest } from './night.ts';
import { tell } from './person.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

/** By the clock of the invented desks. */
const day = (ahead: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + ahead * 86_400_000);

describe('tasks at the desk', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  let row: string;
  let other: string;
  before(async () => {
    desk = await startWorkspace();
    row = await idOf('They keep my passport.');
    other = await idOf('No bed for tonight.');
  });
  after(() => desk?.end());

  const idOf = async (text: string) => {
    const report = await tell(desk.url, { desk: 'harbour', text, facts: { language: 'en' } });
    const all = await desk.deployment.storage.desk.listConversations({
      desk: 'harbour',
      view: 'open',
      member: '',
    });
    return all.rows.find(({ conversation }) => conversation === report.keys.conversation)!.id;
  };
  const enter = async (name: string) => {
    const entered = await desk.newPage();
    await desk.unlock(entered.page, name);
    return entered;
  };
  const open = async (page: Page, id: string) => {
    await page.locator('[data-place=inbox]').click();
    if ((await page.locator('#desk-choice').count()) > 0)
      await page.locator('#desk-choice').selectOption('harbour');
    await page.locator('.views button').nth(1).click();
    await page.locator(`[data-row="${id}"]`).click();
    await page.locator('#answer').waitFor();
  };
  const add = async (page: Page, kind: string) => {
    await page.locator('#case-tab').click();
    if (!(await page.locator(`[data-add=${kind}]`).isVisible()))
      await page.locator('[data-act=more]').click();
    await page.locator(`[data-add=${kind}]`).click();
    await page.locator('#case-form-title').waitFor();
  };
  const save = async (page: Page) => {
    await page.locator('.case-form [type=submit]').click();
    await page.locator('#case-form-title').waitFor({ state: 'detached' });
  };
  const tasks = async (page: Page) => {
    await page.locator('body').press('d');
    await page.locator('#board-title').waitFor();
    await page.locator('.board[aria-busy=false]').waitFor();
  };
  const groups = async (page: Page) =>
    Promise.all(
      (await page.locator('.board > section:has(> ul.rows)').all()).map(async (section) => [
        await section.locator('h2').innerText(),
        await section.locator('.begins').allInnerTexts(),
      ]),
    );

  test('what is due stands by day and by whose it is, and says what it is in unopened cases', async () => {
    const { page, faults } = await enter('mila');
    await open(page, row);
    for (const [title, ahead, who] of [
      ['Ring the shelter', -1, 'Mila'],
      ['Ask about the passport', 0, ''],
      ['Lawyer at ten', 3, 'Mila'],
      ['Look again at the room', 30, 'Mila'],
    ] as const) {
      await add(page, 'task');
      await page.locator('[name=case-title]').fill(title);
      await page.getByLabel('Due', { exact: true }).fill(day(ahead));
      await page.locator('[name=case-assignee]').selectOption({ label: who === '' ? 'Nobody yet' : who });
      await save(page);
    }
    await page.locator('#case-tab').focus();
    await tasks(page);
    assert.deepEqual(await groups(page), [
      ['Overdue', ['Ring the shelter']],
      ['Within a week', ['Lawyer at ten']],
      ['Later', ['Look again at the room']],
    ]);
    await page.getByText('Due within a week: 2.').waitFor();
    await axeFindsNothing(page, 'tasks');
    await page.getByRole('button', { name: 'Of nobody' }).click();
    assert.deepEqual(await groups(page), [['Today', ['Ask about the passport']]]);
    await page.getByRole('button', { name: 'Mine', exact: true }).click();
    await page.locator('[data-due]').first().press('Enter');
    await page.getByRole('heading', { name: 'Write down' }).waitFor();

    const jo = await enter('jo');
    await tasks(jo.page);
    await jo.page.getByText('Nothing of yours is due.').waitFor();
    await jo.page.getByRole('button', { name: 'The desk’s' }).click();
    // Read for the list alone: nothing is marked as opened by it.
    await jo.page.locator('[data-due]', { hasText: 'Ring the shelter' }).waitFor();
    assert.equal(await jo.page.getByText('Open the case to see what it is.').count(), 0);
    assert.deepEqual([...faults, ...jo.faults], []);
    await page.close();
    await jo.page.close();
  });

  test('a task is ticked in the list with one press, and the tick is taken back by the same', async () => {
    const { page, faults } = await enter('jo');
    await tasks(page);
    await page.locator('[data-act=whose-desk]').click();
    const line = page.locator('li.due', { hasText: 'Look again at the room' });
    const box = line.locator('[data-tick]');
    // An answer that is lost: the box shows what stands, and the next press goes on.
    await box.waitFor();
    await page.route('**/api/**', (route) =>
      route.request().method() === 'GET' ? route.continue() : route.abort(),
    );
    await box.click();
    await page.locator('.board .notice .warn').waitFor();
    assert.equal(await box.isChecked(), false);
    await page.unroute('**/api/**');
    assert.equal(faults.splice(0).length, 1, 'what was refused on the way');
    await box.click();
    const tickedLine = page.locator('section[aria-labelledby=ticked-now] li', {
      hasText: 'Look again at the room',
    });
    await tickedLine.waitFor();
    assert.ok(await tickedLine.locator('[data-tick]').isChecked());
    await axeFindsNothing(page, 'a tick in the list');
    // A colleague sees it without a line, and takes nothing twice.
    const mila = await enter('mila');
    await tasks(mila.page);
    await mila.page.locator('li.due', { hasText: 'Lawyer at ten' }).waitFor();
    assert.equal(await mila.page.locator('li.due', { hasText: 'Look again' }).count(), 0);
    await tickedLine.locator('[data-tick]').click();
    await line.waitFor();
    await tickedLine.waitFor({ state: 'detached' });
    await page.locator('[data-act=whose-mine]').click();
    await page.locator('[data-act=whose-desk]').click();
    assert.equal(await box.isChecked(), false);
    assert.deepEqual([...faults, ...mila.faults], []);
    await mila.page.close();
    await page.close();
  });

  nightTest('one press makes a text for the next shift, which stands nowhere else', async () => {
    const { page, faults } = await enter('ana');
    await open(page, row);
    await tasks(page);
    await page.getByRole('button', { name: 'Text for the next shift' }).click();
    const text = await page.locator('#shift-text').inputValue();
    assert.match(text, /^Harbour[^\n]*Lantern/, 'a supervisor reads both desks');
    assert.match(text, /Overdue, [^\n]*Ring the shelter\. They keep my passport\. \(Mila\)/);
    assert.match(text, /Ask about the passport\. They keep my passport\. \(nobody’s\)/);
    assert.doesNotMatch(text, /Lawyer at ten/);
    assert.match(text, /Written in since yesterday:\n[\s\S]*They keep my passport\. \(Open\)/);
    assert.match(text, /Not opened yet \(New\)/, 'what nobody has opened');
    await axeFindsNothing(page, 'text for the next shift');
    await page.getByRole('button', { name: 'Close it' }).click();
    assert.equal(await page.locator('#shift-text').count(), 0);
    // Into the note for the next shift, by a press: the member leaves it there or not.
    await page.getByRole('button', { name: 'Text for the next shift' }).click();
    await page.locator('[data-act=to-shift-note]').click();
    await page.locator('#shift-note:focus').waitFor();
    assert.match(
      await page.locator('#shift-note').inputValue(),
      /^Harbour[^\n]*Lantern[\s\S]*Ring the shelter/,
    );
    assert.deepEqual(faults, []);
    await page.close();
  });

  nightTest('a supervisor sets the most cases of one person; one more asks first', async () => {
    const { page, faults } = await enter('ana');
    await page.locator('[data-place=organisation]').click();
    await page.locator('#organisation-caseloadCap').fill('1');
    await page.locator('#organisation-closingNeedsApproval').check();
    await axeFindsNothing(page, 'organisation');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    const hand = async (id: string) => {
      await open(page, id);
      await page.locator('#hand-to').selectOption({ label: 'Mila' });
      await page.getByRole('button', { name: 'Hand over', exact: true }).click();
    };
    await hand(row);
    await page.getByText('Handed over to Mila.').first().waitFor();
    await hand(other);
    await page.getByText('Mila has as many open cases').waitFor();
    assert.equal((await desk.deployment.storage.desk.conversation(other, { member: 'x' }))!.assignee, null);
    await axeFindsNothing(page, 'one more case');
    await page.getByRole('button', { name: 'Hand over anyway' }).click();
    await page.getByText('Handed over to Mila.').first().waitFor();
    const mila = await enter('mila');
    await tasks(mila.page);
    await mila.page.getByText('2 open cases.').waitFor();
    await mila.page.getByText('That is what you have.').waitFor();
    await mila.page.getByRole('button', { name: 'Mine', exact: true }).click();
    assert.ok((await groups(mila.page)).flat(2).length > 0);
    assert.deepEqual([...faults, ...mila.faults], []);
    await page.close();
    await mila.page.close();
  });

  nightTest(
    'a case is closed by its outcome, after deletion was said, and waits for a supervisor',
    async () => {
      const { page, faults } = await enter('mila');
      await open(page, row);
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await page.getByText('What is deleted when').waitFor();
      await page.getByText('by the organisation’s period').waitFor();
      await page.getByText('A supervisor approves before').waitFor();
      // All that is open is counted, by kind: four tasks here.
      await page.locator('.terms').getByText('Task: 4', { exact: true }).waitFor();
      await page.getByLabel('Follow up on').fill(day(700));
      await page.getByText('That is after everything is deleted.').waitFor();
      await axeFindsNothing(page, 'closing');
      await page.getByLabel('Outcome').selectOption({ label: 'Safe' });
      await page.getByLabel('Follow up on').fill(day(30));
      await save(page);
      await page.getByText('The case is closed once a supervisor approves.').waitFor();
      await page.getByText('Waits for approval', { exact: true }).waitFor();
      assert.equal(await page.getByRole('button', { name: 'Approve and close' }).count(), 0);
      const state = async () =>
        (await desk.deployment.storage.desk.conversation(row, { member: 'x' }))!.state;
      assert.equal(await state(), 'open');

      const ana = await enter('ana');
      await open(ana.page, row);
      await tasks(ana.page);
      await ana.page.getByText('Closing waits for a supervisor’s approval').click();
      await ana.page.getByRole('button', { name: 'Approve and close' }).waitFor();
      await axeFindsNothing(ana.page, 'approval');
      // A supervisor's note on the case, with a day.
      await add(ana.page, 'review');
      await ana.page.getByLabel('What you saw, what you agreed').fill('A room is found; she wants no more.');
      await ana.page.getByLabel('Look at the case again on').fill(day(5));
      await save(ana.page);
      await ana.page.getByRole('button', { name: 'Approve and close' }).click();
      await ana.page.getByText('Approved. The case is closed.').waitFor();
      assert.equal(await state(), 'closed');
      const deadlines = await desk.deployment.storage.casework.listDeadlines({
        desk: 'harbour',
        until: day(60),
      });
      assert.deepEqual(
        deadlines.filter(({ supervisors }) => supervisors).map((due) => due.day),
        [day(5)],
        'the review; the approval is given',
      );
      await page.locator('[data-act=refresh]').click();
      await page.getByRole('button', { name: 'Open again' }).waitFor();
      assert.equal(await page.getByText('Waits for approval', { exact: true }).count(), 0);
      await page.locator('#case-tab').click();
      await page.getByRole('button', { name: 'Change: Closing' }).click();
      await page.getByLabel('In words', { exact: true }).fill('She has a room.');
      await save(page);
      await page.getByText('Waits for approval', { exact: true }).waitFor();
      await page.locator('#case-tab').click();
      await page.locator('[data-act=more]').click();
      assert.equal(await page.locator('[data-add=review]').count(), 0, 'a review is a supervisor’s');
      assert.deepEqual([...faults, ...ana.faults], []);
      await page.close();
      await ana.page.close();
    },
  );

  test('who is out alone is seen by colleagues, late in red, and gone when they are back', async () => {
    const mila = await enter('mila');
    await tasks(mila.page);
    await mila.page.getByLabel('I am out until').fill('23:59');
    await mila.page.getByRole('button', { name: 'I am going' }).click();
    await mila.page.getByText('You are out until').waitFor();
    await axeFindsNothing(mila.page, 'out alone');
    const jo = await enter('jo');
    await tasks(jo.page);
    await jo.page.getByText('Mila is out until').waitFor();
    const { casework } = desk.deployment.storage;
    const [loneWork] = await casework.loneWorkers('harbour');
    await casework.startLoneWork({ ...loneWork!, until: Date.now() - 60_000 });
    await jo.page.locator('[data-place=inbox]').click();
    await tasks(jo.page);
    await jo.page.locator('[data-late]', { hasText: 'Mila' }).waitFor();
    await axeFindsNothing(jo.page, 'not back');
    await mila.page.getByRole('button', { name: 'I am back' }).click();
    await mila.page.getByText('Nothing of it is kept.').waitFor();
    assert.deepEqual(await casework.loneWorkers('harbour'), []);
    assert.deepEqual([...mila.faults, ...jo.faults], []);
    await mila.page.close();
    await jo.page.close();
  });

  test(
    'a threat stands on the line of the inbox, and after work on such a case the desk asks once to ' + 'talk',
    async () => {
      const { page, faults } = await enter('jo');
      await open(page, other);
      await add(page, 'threat');
      await page.getByLabel('Someone was threatened').check();
      await page.getByLabel('What happened').fill('He waited at the door.');
      await save(page);
      assert.equal(await page.locator('.debrief').count(), 0, 'not while she is at it');
      await page.locator('[data-place=inbox]').click();
      await page.locator(`[data-row="${other}"]`).getByText('Threat to staff').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.debrief').getByText('Talk to someone today').waitFor();
      await axeFindsNothing(page, 'debrief');
      await page.getByRole('button', { name: 'Put it away' }).click();
      await open(page, other);
      await typeNote(page, 'Locks changed.');
      await page.locator('.say-note [type=submit]').click();
      await page.locator('.talk li.note').getByText('Locks changed.').waitFor();
      await page.locator('#case-tab').focus();
      await page.keyboard.press('Escape');
      await page.locator('.pick').waitFor();
      assert.equal(await page.locator('.debrief').count(), 0, 'once a day');
      assert.equal(await page.locator(`[data-row="${other}"]`).getByText('Threat to staff').count(), 1);
      assert.deepEqual(faults, []);
      await page.close();
    },
  );

  nightTest(
    'words are blurred until they are pointed at or in focus, for this page alone',
    inChromium(async () => {
      const { page, faults } = await enter('jo');
      await open(page, other);
      const filterOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((one) => getComputedStyle(one).filter);
      assert.equal(await filterOf('.talk .text'), 'none');
      await page.locator('#case-tab').focus();
      await page.mouse.move(0, 0);
      await page.keyboard.press('b');
      assert.match(await filterOf('.talk .text'), /blur/);
      assert.match(await filterOf('.list .begins'), /blur/);
      await page.locator('.talk .text').first().focus();
      assert.equal(await filterOf('.talk .text'), 'none');
      await page.locator('#case-tab').click();
      assert.match(await filterOf('.version .text'), /blur/);
      await page.locator('.version .text').first().hover();
      assert.equal(await filterOf('.version .text'), 'none');
      await axeFindsNothing(page, 'blurred');
      assert.equal(await page.evaluate('localStorage.length + sessionStorage.length'), 0);
      await page.getByRole('button', { name: 'Blur words' }).click();
      await page.mouse.move(0, 0);
      assert.equal(await filterOf('.version .text'), 'none');
      assert.deepEqual(faults, []);
      await page.close();
    }),
  );

  nightTest(
    'a member keeps quiet hours, and nothing of the screens is wider than a phone',
    inChromium(async () => {
      const context = await desk.browser.newContext({ viewport: { width: 390, height: 800 } });
      const { page, faults } = await desk.newPage(context);
      await desk.unlock(page, 'mila');
      const narrow = async (screen: string) => {
        const wide = Number(await page.evaluate('document.documentElement.scrollWidth'));
        assert.ok(wide <= 390, `${screen}: ${wide}`);
      };
      await page.locator('.menu-button').click();
      await page.locator('[data-place=settings]').click();
      await page.getByRole('button', { name: 'Keep quiet then' }).click();
      await page.getByText('Say from when until when').waitFor();
      await page.locator('#quiet-from').fill('22:00');
      await page.locator('#quiet-to').fill('07:00');
      await page.getByRole('button', { name: 'Keep quiet then' }).click();
      await page.getByRole('button', { name: 'No quiet hours' }).waitFor();
      await axeFindsNothing(page, 'settings');
      await narrow('settings');
      await page.locator('.menu-button').click();
      await page.locator('[data-place=tasks]').click();
      await page.getByRole('button', { name: 'The desk’s' }).click();
      await page.getByRole('button', { name: 'Text for the next shift' }).click();
      await page.locator('#shift-text').waitFor();
      await narrow('tasks');
      await axeFindsNothing(page, 'tasks on a phone');
      assert.deepEqual(faults, []);
      await context.close();
    }),
  );
});
