// Casework at the desk in a real browser: a call taken down, the case file, a plan that makes answers wait,
// two who write at once, what is refused.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import { parseCode } from '@heed/envelope/code';
import { openMessage } from '@heed/envelope/open';
import type { Page } from 'playwright-core';
import { deriveNatively } from '../apps/server/src/scriptless/queue.ts';
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { nightTest } from './night.ts';
import { comeBack, prepare, type SentReport, tell } from './person.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

const canary = 'canary told on the telephone';

describe('casework at the desk', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  let report: SentReport;
  let row: string;
  before(async () => {
    desk = await startWorkspace();
    report = await tell(desk.url, {
      desk: 'harbour',
      text: 'They keep my passport.',
      facts: { language: 'en' },
    });
    const all = await desk.deployment.storage.desk.listConversations({
      desk: 'harbour',
      view: 'open',
      member: '',
    });
    row = all.rows.find(({ conversation }) => conversation === report.keys.conversation)!.id;
  });
  after(() => desk?.end());

  const openFirst = async (page: Page, name = 'mila') => {
    await desk.unlock(page, name);
    await page.locator('.views button').nth(1).click();
    await page.locator(`[data-row="${row}"]`).click();
    await page.locator('#answer').waitFor();
  };
  /** What somebody reads at /return who has this code. */
  const readBack = async (typed: string) => {
    const parsed = parseCode(typed);
    assert.ok(parsed.ok);
    const { api, salt } = await prepare(desk.url);
    const keys = await deriveNatively(parsed.code, salt);
    await comeBack(api, desk.url, keys);
    const { messages } = await api.call('conversation.read', {});
    const openings = await Promise.all(
      messages.map(({ envelope }) => openMessage(Buffer.from(envelope, 'base64'), [keys.sealIdentity])),
    );
    return openings.map((one) => (one.ok ? one.message.text : one.reason));
  };
  const add = async (page: Page, kind: string) => {
    await page.locator('#case-tab').click();
    if (!(await page.locator(`[data-add=${kind}]`).isVisible()))
      await page.locator('[data-act=more]').click();
    await page.locator(`[data-add=${kind}]`).click();
    await page.locator('#case-form-title').waitFor();
  };
  /** Chooses one of each row of radio buttons of a call. */
  const answerAll = async (page: Page, answers: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(answers)) await page.locator(`#take-${name}-${value}`).check();
  };
  /** Asks the other desk to take her. */
  const refer = async (page: Page) => {
    await add(page, 'referral');
    await page.locator('[name=case-need]').selectOption({ label: 'Shelter' });
    await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Another desk here' });
    await page.locator('#case-to-name').selectOption({ index: 1 });
    await page.getByLabel('Needs', { exact: true }).check();
    await page.locator('[name=case-words]').fill('Can you take her?');
    await page.getByRole('button', { name: /^Send to Lantern/ }).click();
  };
  const save = async (page: Page) => {
    await page.locator('.case-form [type=submit]').click();
    await page.locator('#case-form-title').waitFor({ state: 'detached' });
  };

  test('a call is taken down by keyboard: stamped, sealed, opened, with a code to read out', async () => {
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, 'mila');
    await page.keyboard.press('c');
    await page.locator('[data-act=start-call]').press('Enter');
    await page.getByText('by the server’s clock').waitFor();
    await axeFindsNothing(page, 'new case');
    await page.locator('[name=words]').fill(canary);
    await page.locator('#take-language').selectOption({ label: 'Polish' });
    await answerAll(page, { danger: 'no', under18: 'unknown', safe: 'yes', consent: 'yes' });
    await page.locator('.case-form [type=submit]').press('Enter');
    await page.locator('.digits-aloud').waitFor();
    const code = await page.locator('.digits-aloud').innerText();
    assert.match(code, /^(\d{4} ){6}\d{4}$/);
    assert.equal(await page.locator('.talk .person .text').innerText(), canary);
    await page.getByText('Taken down by the desk: Telephone').waitFor();
    await page.locator('#case-tab').click();
    await page.getByText('Telephone', { exact: true }).waitFor();
    await axeFindsNothing(page, 'case file');
    // She comes back with the code that was read out.
    assert.deepEqual(await readBack(code), [canary]);
    // Nothing that was typed stands anywhere on the server, and the call's minutes are forgotten.
    const { casework } = desk.deployment.storage;
    assert.equal(await casework.callOf((await desk.deployment.storage.members.list())[0]!.id), null);
    assert.deepEqual(faults, []);
    await page.close();
  });

  nightTest('a call that is no case is counted and leaves no record', async () => {
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, 'mila');
    await page.keyboard.press('c');
    await page.locator('[data-act=start-call]').click();
    await page.getByRole('button', { name: 'Nobody spoke' }).click();
    await page.getByText('Counted for today as').waitFor();
    const day = new Date().toISOString().slice(0, 10);
    const counts = await desk.deployment.storage.casework.callCounts('harbour', day);
    assert.deepEqual(counts, [{ day, kind: 'silent', count: 1 }]);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('an assessment needs a reason; what was typed stays; a later one keeps the earlier', async () => {
    const { page, faults } = await desk.newPage();
    await openFirst(page);
    await page.keyboard.press('a');
    await page.locator('#case-form-title').waitFor();
    await page.getByText('Recruited by deception').first().click();
    const label = 'What the person was told about the work';
    const indicator = page.locator('.indicator', { hasText: label });
    await indicator.getByLabel('Present').check();
    await indicator.getByLabel('Rests on').fill('a waitress, she was told');
    await page.locator('.indicator').nth(1).getByLabel('Present').check();
    await page.locator('.follows').getByText("'Recruited by deception' is positive").waitFor();
    // Until somebody chooses, nobody knows the age: what a child would need stands beside it.
    assert.deepEqual(await page.locator('.follows dd').allInnerTexts(), [
      'Shown; if under 18: shown',
      'Shown; if under 18: shown',
      'Not shown; if under 18: not shown',
    ]);
    await axeFindsNothing(page, 'form');
    await page.locator('.folded summary', { hasText: 'Means' }).click();
    await page.getByLabel('In words: what is known of the means').fill('Passport taken');
    await page.locator('.case-form [type=submit]').click();
    await page.getByText('needs a reason').waitFor();
    assert.equal(await page.locator('.case-form [aria-invalid]').count(), 3, 'age, decision and reason');
    await page.locator('#case-adult-true').check();
    assert.equal(
      await page.getByLabel('In words: what is known of the means').inputValue(),
      'Passport taken',
    );
    await page.getByLabel('Why', { exact: true }).fill('She cannot leave.');
    await page.locator('[name=case-verdict]').selectOption({ label: 'Presumed victim' });
    await save(page);
    await page.getByText('She cannot leave.').waitFor();
    await page.getByText('was not true. a waitress, she was told').waitFor();
    await page.getByRole('button', { name: 'Change: Assessments' }).click();
    await page.locator('[name=case-verdict]').selectOption({ label: 'More is needed to say' });
    await save(page);
    await page.getByText('1 earlier version').waitFor();
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('outside the hours of the safe contact plan an answer waits, and the desk sees why', async () => {
    const { page, faults } = await desk.newPage();
    await openFirst(page);
    await add(page, 'safe-contact');
    await page.getByRole('button', { name: 'Add hours' }).click();
    // Two days from now, whatever day the test runs on.
    const then = new Date(Date.now() + 2 * 86_400_000);
    const day = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(then);
    await page.locator('#case-windows\\.0\\.weekday').selectOption({ label: day });
    await page.locator('#case-windows\\.0\\.from').fill('18:00');
    await page.locator('#case-windows\\.0\\.to').fill('19:00');
    await page.locator('[name=case-timeZone]').selectOption('UTC');
    await save(page);
    await page.getByText('Not before').first().waitFor();
    await page.locator('[data-tab=talk]').click();
    await page.locator('.say-answer').getByText('Not before').waitFor();
    await page.locator('#answer').fill('Ring us when you can.');
    await page.locator('.say-answer [type=submit]').click();
    await page.locator('.talk .mine').getByText('Waits until').waitFor();
    assert.deepEqual(await readBack(report.code), ['They keep my passport.'], 'it is not given to her yet');
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('two who change one thing at once keep their words side by side, until one takes both', async () => {
    const [one, two] = await Promise.all([desk.newPage(), desk.newPage()]);
    await Promise.all([openFirst(one.page, 'mila'), openFirst(two.page, 'jo')]);
    await add(one.page, 'task');
    await one.page.locator('[name=case-title]').fill('Find a bed');
    await one.page.locator('#case-due-today').click();
    await one.page.locator('[name=case-assignee]').selectOption({ label: 'Nobody yet' });
    await save(one.page);
    await two.page.locator('[data-act=refresh]').click();
    for (const [page, title] of [
      [one.page, 'Find a bed for two'],
      [two.page, 'Find a bed with a garden'],
    ] as const) {
      await page.locator('#case-tab').click();
      await page.getByRole('button', { name: 'Change: Tasks' }).click();
      await page.locator('[name=case-title]').fill(title);
    }
    await save(one.page);
    await save(two.page);
    await two.page.getByText('Both are kept').waitFor();
    for (const title of ['Find a bed for two', 'Find a bed with a garden'])
      await two.page.locator('.beside').getByText(title).waitFor();
    await axeFindsNothing(two.page, 'two versions');
    await two.page.getByRole('button', { name: 'Start from this one: Tasks' }).first().click();
    await save(two.page);
    await two.page.getByText('3 earlier versions').waitFor();
    assert.deepEqual([...one.faults, ...two.faults], []);
    await one.page.close();
    await two.page.close();
  });

  test('nothing is referred without consent, and what was typed stays', async () => {
    const { page, faults } = await desk.newPage();
    await openFirst(page);
    await refer(page);
    await page.getByText('No consent for this recipient').waitFor();
    assert.equal(await page.locator('[name=case-words]').inputValue(), 'Can you take her?');
    const { storage } = desk.deployment;
    const there = await storage.desk.listConversations({ desk: 'lantern', view: 'open', member: '' });
    assert.deepEqual(there.rows, []);
    assert.deepEqual(faults, []);
    await page.close();
  });

  nightTest(
    'nothing is referred without consent; with it another desk gets those parts alone, and the ' +
      'person is told in her language',
    async () => {
      const { page, faults } = await desk.newPage();
      const person = await tell(desk.url, {
        desk: 'harbour',
        text: 'Nemam gdje spavati.',
        facts: { language: 'hr' },
      });
      await desk.unlock(page, 'mila');
      const open = async (view: number, at: Page, id: string) => {
        await at.locator('.views button').nth(view).click();
        await at.locator(`[data-row="${id}"]`).click();
        await at.locator('#answer').waitFor();
      };
      const idOf = async (desk_: string) => {
        const { rows } = await desk.deployment.storage.desk.listConversations({
          desk: desk_,
          view: 'needs',
          member: '',
        });
        return rows[0]!.id;
      };
      const id = await idOf('harbour');
      await open(0, page, id);
      await add(page, 'safety');
      await page.locator('.case-form .folded summary').click();
      await page.getByLabel('Money').fill('a secret that she shares with nobody else');
      await save(page);
      await add(page, 'need');
      await page.locator('[name=case-need]').selectOption({ label: 'Shelter' });
      await page.getByLabel('In the person’s words').fill('a bed tonight');
      await page.getByLabel('State', { exact: true }).selectOption({ label: 'Open' });
      await save(page);

      await refer(page);
      await page.getByText('No consent for this recipient').waitFor();
      assert.equal(await page.locator('[name=case-words]').inputValue(), 'Can you take her?');
      await page.getByRole('button', { name: 'Cancel' }).click();
      await add(page, 'consent');
      await page.locator('[name=case-purpose]').fill('shelter');
      await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Another desk here' });
      await page.locator('#case-recipient-name').selectOption({ index: 1 });
      await page.getByLabel('Needs', { exact: true }).check();
      await page.locator('#case-given-today').click();
      await page.locator('[name=case-giver]').selectOption({ index: 1 });
      await page.locator('[name=case-how]').selectOption({ label: 'Said' });
      await save(page);
      await refer(page);
      await page.locator('#case-form-title').waitFor({ state: 'detached' });
      await page.getByText('Referrals', { exact: true }).waitFor();

      const other = await desk.newPage();
      await desk.unlock(other.page, 'jo');
      await other.page.locator('#desk-choice').selectOption('lantern');
      const there = await idOf('lantern');
      await open(0, other.page, there);
      const threadText = await other.page.locator('.talk .person .text').first().innerText();
      assert.match(threadText, /Can you take her\?[\s\S]*a bed tonight/);
      assert.doesNotMatch(threadText, /secret|Nemam/);
      await axeFindsNothing(other.page, 'a referral that came in');
      await other.page.getByRole('button', { name: 'Accepted' }).click();
      await other.page.getByRole('button', { name: 'Send: Accepted' }).click();
      await other.page.getByText('The state is: Accepted.').waitFor();

      await page.locator('[data-referral]', { hasText: 'We accept.' }).waitFor();
      await page.getByText('The person was told in this conversation.').waitFor();
      assert.deepEqual((await readBack(person.code)).slice(1), [
        'Pitali smo mjesto koje bi vam moglo pomoći. Pisat ćemo vam ovdje kad odgovori.',
        'Mjesto koje smo pitali kaže da. Ovdje ćemo se s vama dogovoriti o sljedećem koraku.',
      ]);

      await page.getByRole('button', { name: 'Change: Consent' }).click();
      const withdrawal = page.locator('[data-look=withdrawal]');
      const submit = page.locator('.case-form [type=submit]');
      const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
      await page.locator('#case-withdrawn').fill(dayIn(-1));
      await submit.click();
      await page.locator('#case-withdrawn[aria-invalid]:focus').waitFor();
      assert.equal(await withdrawal.count(), 0, 'a day before the consent itself is refused');
      await page.locator('#case-withdrawn').fill(dayIn(0));
      await submit.click();
      await withdrawal.locator('[data-rests]').waitFor();
      await axeFindsNothing(page, 'a second look at a withdrawal');
      await page.keyboard.press('Escape');
      await withdrawal.waitFor({ state: 'detached' });
      await page.locator('#case-form-title').waitFor();
      assert.doesNotMatch((await readBack(person.code)).at(-1)!, /da stane/, 'nothing went out');
      await submit.click();
      await withdrawal.locator('[data-act=withdraw]').click();
      await page.locator('#case-form-title').waitFor({ state: 'detached' });
      await page.locator('[data-deadline=task]', { hasText: 'Lantern' }).waitFor();
      await page.getByText('Withdrawn', { exact: true }).first().waitFor();
      assert.match((await readBack(person.code)).at(-1)!, /da stane/);
      await other.page.locator('[data-act=refresh]').click();
      await other.page.getByText('Consent was taken back. Stop').waitFor();
      assert.deepEqual([...faults, ...other.faults], []);
      await page.close();
      await other.page.close();
    },
  );

  test('what a stranger writes of herself makes nobody take her for another desk', async () => {
    await tell(desk.url, {
      desk: 'harbour',
      text: 'From your friends.',
      facts: { taken: 'referral', from: 'Lantern' },
    });
    const { rows } = await desk.deployment.storage.desk.listConversations({
      desk: 'harbour',
      view: 'needs',
      member: '',
    });
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, 'mila');
    await page.locator(`[data-row="${rows[0]!.id}"]`).click();
    await page.locator('.talk .person', { hasText: 'The person' }).getByText('From your friends.').waitFor();
    assert.equal(await page.getByText('Referral from').count(), 0);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('a network lost in the middle of a call loses nothing; the case is stored once', async () => {
    const context = await desk.browser.newContext();
    const { page } = await desk.newPage(context);
    await desk.unlock(page, 'mila');
    // All that the key of the code needs of the server: it is made while the person speaks.
    const salt = page.waitForResponse('**/api/organisation');
    await page.keyboard.press('c');
    await page.locator('[data-act=start-call]').click();
    await page.getByText('by the server’s clock').waitFor();
    await page.locator('[name=words]').fill('He is at the door.');
    await answerAll(page, { danger: 'yes', under18: 'no', consent: 'yes' });
    await (await salt).finished();
    await page.locator('[data-draft=saved]').waitFor();
    await context.setOffline(true);
    await page.locator('.case-form [type=submit]').click();
    await page.getByText('Nothing is lost: try again.').waitFor();
    assert.equal(await page.locator('[name=words]').inputValue(), 'He is at the door.');
    await context.setOffline(false);
    await page.locator('.case-form [type=submit]').click();
    await page.locator('.digits-aloud').waitFor();
    assert.equal(await page.locator('.talk .person .text').innerText(), 'He is at the door.');
    await context.close();
  });

  test('a supervisor finds who read and wrote what; nobody else does, nor does the disk tell', async () => {
    const { page, faults } = await desk.newPage();
    await openFirst(page, 'mila');
    await desk.deployment.trail.flush();
    const batches = await desk.deployment.storage.audit.page({});
    assert.ok(batches.length > 0);
    for (const { sealed } of batches)
      assert.doesNotMatch(Buffer.from(sealed).toString('latin1'), /read|member|conversation/);
    await page.locator('[data-place=settings]').waitFor();
    assert.equal(await page.locator('[data-place=audit]').count(), 0);
    const status = await page.evaluate(
      `fetch('/api/desk/audit', { headers: { 'heed-client': '1' } }).then((r) => r.status)`,
    );
    assert.equal(status, 403);
    await page.close();
    const other = await desk.newPage();
    await desk.unlock(other.page, 'ana');
    await other.page.locator('[data-place=audit]').click();
    await other.page.locator('.audit tr', { hasText: 'Mila' }).filter({ hasText: 'Read' }).first().waitFor();
    await other.page.getByLabel('Name, act or conversation').fill('took a case');
    await other.page.locator('.audit tr', { hasText: 'Took a case down' }).first().waitFor();
    assert.equal(await other.page.locator('.audit tr', { hasText: 'Wrote' }).count(), 0);
    await axeFindsNothing(other.page, 'audit');
    assert.deepEqual([...faults, ...other.faults], []);
    await other.page.close();
  });

  nightTest(
    'at 390 px nothing of a case is wider than the screen',
    inChromium(async () => {
      const context = await desk.browser.newContext({ viewport: { width: 390, height: 800 } });
      const { page } = await desk.newPage(context);
      await openFirst(page);
      for (const kind of ['contact', 'safe-contact', 'safety', 'consent']) {
        await add(page, kind);
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        assert.ok(Number(wide) <= 390, `${kind}: ${wide}`);
        await page.getByRole('button', { name: 'Cancel' }).click();
      }
      await context.close();
    }),
  );
});
