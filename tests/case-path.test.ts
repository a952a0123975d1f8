// The case as a path, in Chromium: its script arrives later, the head, what is missing, the time line, tasks,
// the assessment, a summary on paper.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { addDays, dayOf } from '@heed/domain/time';
import type { Page } from 'playwright-core';
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { nightTest } from './night.ts';
import { tell } from './person.ts';
import { waitUntil } from './until.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
let desk: Workspace;

before(async () => {
  if (skip) return;
  desk = await startWorkspace();
  await tell(desk.url, { desk: 'harbour', text: 'They keep my passport and I owe them for the flight.' });
});
after(() => desk?.end());

/** Opens the conversation of the person who told, as Mila. */
async function openCase(page: Page): Promise<void> {
  await desk.unlock(page, 'mila');
  if (await page.locator('[data-place=inbox]').isVisible()) await page.locator('[data-place=inbox]').click();
  await page.locator('[data-view=open]').click();
  await page.locator('[data-row]', { hasText: 'passport' }).click();
  await page.locator('.talk .person .text', { hasText: 'passport' }).waitFor();
}

test('a case file that does not arrive is said; what was typed stays, and it comes when asked for again', {
  skip,
}, async () => {
  const { page, faults } = await desk.newPage();
  await page.route(/\/assets\/case-rooms/, (route) => route.abort());
  await desk.unlock(page, 'mila');
  await page.locator('[data-place=inbox]').click();
  await page.locator('[data-row][data-unopened]').first().click();
  await page.locator('.talk .person .text', { hasText: 'passport' }).waitFor();
  await page.locator('#answer').fill('I am here until six.');
  await page.locator('#case-tab').click();
  await page.locator('[data-late-failed=case]').waitFor();
  await page.unroute(/\/assets\/case-rooms/);
  await page.locator('[data-late-failed=case] button').click();
  await page.locator('[data-add=task]').waitFor();
  await page.locator('[data-tab=talk]').click();
  assert.equal(await page.locator('#answer').inputValue(), 'I am here until six.');
  assert.equal(await page.evaluate("'heedDesk' in globalThis"), false, 'nothing of the desk is left to find');
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('ERR_FAILED')),
    [],
  );
  await page.close();
});

const head = (page: Page, fact: string) => page.locator(`.talk-head [data-head="${fact}"]`).innerText();
const stateOf = (page: Page, step: string) =>
  page.locator(`[data-step="${step}"]`).getAttribute('data-state');

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const)
  nightTest(
    `at ${width} px the head says what is known and what is not, in two lines that stay in sight`,
    {
      skip,
    },
    inChromium(async () => {
      const { page, faults } = await desk.newPage(
        await desk.browser.newContext({ viewport: { width, height } }),
      );
      await openCase(page);
      const number = await page.locator('#conversation-title').innerText();
      assert.match(number, /[0-9a-f]{8}$/, 'without a name a case is called by its number');
      assert.match(await head(page, 'age'), /unknown/);
      assert.match(await head(page, 'reach'), /no contact plan/);
      assert.match(await head(page, 'assignee'), /nobody/);
      await page.locator('#case-tab').click();
      await page.locator('[data-add]').first().waitFor();
      await page.evaluate(() => {
        for (const pane of [document.scrollingElement, document.querySelector('.talk-pane')])
          pane!.scrollTop = 1e6;
      });
      const box = await page.locator('.talk-head').boundingBox();
      assert.ok(box !== null && box.y >= 0 && box.y < 100, `it stands at ${box?.y}`);
      assert.ok(box.height <= 76, `two lines at most: ${box.height} px`);
      await axeFindsNothing(page, `the head at ${width} px`);
      assert.deepEqual(faults, []);
      await page.context().close();
    }),
  );

test('each missing step is one press from its form, and a step that is done from its record', {
  skip,
}, async () => {
  const { page, faults } = await desk.newPage(
    await desk.browser.newContext({ viewport: { width: 390, height: 844 } }),
  );
  await openCase(page);
  const unfold = page.locator('[data-act=path]');
  for (const [step, first] of [
    ['safe-contact', '#case-timeZone'],
    ['danger', '#case-why'],
    ['needs', '#case-need'],
    ['consent', '#case-purpose'],
    ['plan', '#case-exit'],
    ['referral', '#case-words'],
    ['outcome', '#case-outcome'],
  ] as const) {
    assert.equal(await stateOf(page, step), 'missing');
    await unfold.click();
    await page.locator(`[data-step="${step}"] button`).click();
    await page.locator(`.case-form ${first}`).waitFor({ state: 'attached' });
  }
  await unfold.click();
  await page.locator('[data-step=needs] button').click();
  await page.locator('#case-need').selectOption({ index: 3 });
  await page.locator('#case-state').selectOption({ index: 1 });
  await page.locator('.case-form [type=submit]').click();
  await page.locator('[data-step=needs][data-state=done]').waitFor({ state: 'attached' });
  await page.locator('[data-tab=talk]').click();
  await unfold.click();
  await axeFindsNothing(page, 'the path, unfolded');
  await page.locator('[data-step=needs] button').click();
  await page.locator('.records > li:focus').waitFor();
  assert.match(await page.locator('.records > li:focus').innerText(), /Shelter/);
  assert.deepEqual(faults, []);
  await page.context().close();
});

nightTest(
  'the time line holds what was written and said; each line opens its thing, a filter leaves one kind',
  {
    skip,
  },
  async () => {
    const { page, faults } = await desk.newPage();
    await openCase(page);
    await page.locator('[data-tab=time]').click();
    const lines = page.locator('[data-event]');
    await lines.first().waitFor();
    assert.deepEqual(
      await lines.evaluateAll((all) => all.map((line) => (line as HTMLElement).dataset.event)),
      ['record', 'message'],
      'newest first',
    );
    await axeFindsNothing(page, 'the time line');
    await page.locator('[data-event-kind=message]').click();
    assert.equal(await lines.count(), 1);
    await lines.first().click();
    await page.locator('.talk > li:focus', { hasText: 'passport' }).waitFor();
    await page.locator('[data-tab=time]').click();
    await page.locator('[data-event=record]').click();
    await page.locator('.records > li:focus', { hasText: 'Shelter' }).waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  },
);

/** The days of open tasks, as the server reminds of them. */
const reminders = async () =>
  (await desk.deployment.storage.casework.listDeadlines({ desk: 'harbour', until: '2999-01-01' }))
    .map(({ day }) => day)
    .sort();

/** Resolves once these days and no others are at the server. */
const becomes = (days: readonly string[]) =>
  waitUntil(async () => isDeepStrictEqual(await reminders(), [...days].sort()));

test('a task with a person and a day takes four presses, and one press ticks it, opens it again', {
  skip,
}, async () => {
  const { page, faults } = await desk.newPage();
  await openCase(page);
  const before = await reminders();
  const today = dayOf(Date.now());
  await page.locator('.talk-head h1').focus();
  await page.keyboard.press('t');
  await page.locator('#case-title:focus').waitFor();
  await page.keyboard.type('Ring the aunt');
  await page.locator('#case-due-today').click();
  await page.locator('#case-assignee').selectOption({ label: 'Mila' });
  await page.locator('#case-repeat').selectOption({ index: 2 });
  await axeFindsNothing(page, 'the form of a task');
  await page.locator('.case-form [type=submit]').click();
  const ticks = page.locator('[data-tick]');
  await ticks.first().waitFor();
  assert.match(await page.locator('.records .tick').innerText(), /Every week/);

  await ticks.first().click();
  await page.locator('[data-tick]:checked').waitFor({ state: 'attached' });
  assert.equal(await page.locator('[data-tick]:not(:checked)').count(), 1, 'the next one is written');
  await becomes([...before, addDays(today, 7)]);
  await page.locator('details:has([data-tick]:checked) > summary').first().click();
  await axeFindsNothing(page, 'tasks, one done');
  await page.locator('[data-tick]:checked').click();
  await page.locator('[data-tick]:checked').waitFor({ state: 'detached' });
  // The next one is taken out again.
  await becomes([...before, today]);
  assert.deepEqual(faults, []);
  await page.context().close();
});

nightTest(
  'two members who tick one task at once write one version, and one task that follows',
  {
    skip,
  },
  inChromium(async () => {
    const [mila, jo] = [await desk.newPage(), await desk.newPage()];
    await openCase(mila.page);
    await desk.unlock(jo.page, 'jo');
    await jo.page.locator('[data-place=inbox]').click();
    await jo.page.locator('#desk-choice').selectOption('harbour');
    await jo.page.locator('[data-view=open]').click();
    await jo.page.locator('[data-row]', { hasText: 'passport' }).click();
    const pages = [mila.page, jo.page];
    for (const page of pages) {
      await page.locator('#case-tab').click();
      await page.locator('[data-tick]:not(:checked)').waitFor();
    }
    await Promise.all(pages.map((page) => page.locator('[data-tick]:not(:checked)').click()));
    for (const page of pages) {
      await page.locator('[data-tick]:checked').waitFor({ state: 'attached' });
      await page.locator('[data-act=refresh]').click();
      await page.waitForTimeout(500);
      assert.equal(await page.locator('[data-tick]').count(), 2, 'one done, one that follows');
      assert.equal(await page.locator('.records .beside').count(), 0, 'no two versions side by side');
    }
    assert.deepEqual([mila.faults, jo.faults], [[], []]);
    for (const page of pages) await page.context().close();
  }),
);

nightTest(
  'an assessment of three indicators takes eight presses, and quotes the words that it rests on',
  {
    skip,
  },
  async () => {
    const { page, faults } = await desk.newPage(
      await desk.browser.newContext({ viewport: { width: 1366, height: 768 } }),
    );
    await openCase(page);
    await page.locator('.talk-head h1').focus();
    let presses = 1;
    await page.keyboard.press('a');
    const press = async (selector: string) => {
      presses++;
      await page.locator(selector).click();
    };
    const present = (place: number) => `.indicator:nth-of-type(${place}) [value=present]`;
    await press('#case-adult-true');
    await press(present(1));
    await press(present(2));
    await press('[data-act=next]');
    await press(present(1));
    await page.locator('#case-why').fill('She cannot leave.');
    presses++;
    await page.locator('#case-verdict').selectOption({ index: 2 });
    await axeFindsNothing(page, 'an assessment');

    await page.locator('[data-act=said]').click();
    const words = page.locator('[data-said]').first();
    await words.evaluate((area) => {
      const at = (area as HTMLTextAreaElement).value.indexOf('keep my passport');
      (area as HTMLTextAreaElement).focus();
      (area as HTMLTextAreaElement).setSelectionRange(at, at + 'keep my passport'.length);
    });
    await page.locator('[data-act=quote]').click();
    await page.locator('.indicator q', { hasText: 'keep my passport' }).waitFor();
    await axeFindsNothing(page, 'an assessment with a quote');
    await press('.case-form [type=submit]');
    await page.locator('#case-form-title').waitFor({ state: 'detached' });
    assert.equal(presses, 8);
    await page.locator('[data-quote]').click();
    await page.locator('.talk > li:focus', { hasText: 'passport' }).waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  },
);

test('a referral whose consent is not yet written takes seven presses, and writes the consent first', {
  skip,
}, async () => {
  const { page, faults } = await desk.newPage();
  await openCase(page);
  await page.locator('.talk-head h1').focus();
  let presses = 1;
  await page.keyboard.press('e');
  const press = async (work: () => Promise<unknown>) => {
    presses++;
    await work();
  };
  // The need that is open stands in it already.
  await page.locator('[data-filled]').waitFor();
  assert.notEqual(await page.locator('#case-need').inputValue(), '');
  await press(() => page.locator('#case-to-kind').selectOption('desk'));
  await press(() => page.locator('#case-parts-story').click());
  assert.equal(await stateOf(page, 'consent'), 'missing');
  await page.locator('[id^=case-agreed]').first().waitFor();
  await page.locator('#case-words').fill('Can you take her?');
  await page.locator('.case-form [type=submit]').click();
  await page.locator('.case-form > [role=alert]').waitFor();
  assert.equal(await stateOf(page, 'consent'), 'missing', 'without a word of consent nothing goes out');
  await press(() => page.locator('#case-agreed-person').click());
  await press(() => page.locator('#case-agreed-how-said').click());
  await axeFindsNothing(page, 'a referral with its consent');
  await press(() => page.locator('#case-parts-needs').click());
  assert.equal(
    await page.locator('#case-agreed-how-said').isChecked(),
    false,
    'what she agreed to was something else',
  );
  await page.locator('#case-agreed-how-said').click();
  await press(() => page.locator('.case-form [type=submit]').click());
  await page.locator('#case-form-title').waitFor({ state: 'detached' });
  assert.equal(presses, 7);
  assert.equal(await stateOf(page, 'consent'), 'done');
  assert.equal(await stateOf(page, 'referral'), 'open');
  assert.deepEqual(faults, []);
  await page.context().close();
});

nightTest('what a later version changed stands field by field', { skip }, async () => {
  const { page, faults } = await desk.newPage();
  await openCase(page);
  await page.locator('[data-step=needs] button').click();
  const card = page.locator('.records > li:focus');
  await card.waitFor();
  await card.locator('button.plain').first().click();
  await page.locator('#case-note').fill('A bed tonight');
  await page.locator('.case-form [type=submit]').click();
  await page.locator('#case-form-title').waitFor({ state: 'detached' });
  const changed = page.locator('.records > li', { hasText: 'A bed tonight' }).locator('[data-changed]');
  await page.locator('.records > li', { hasText: 'A bed tonight' }).locator('summary').click();
  assert.deepEqual(
    await changed.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.changed)),
    ['note'],
    'the other fields are not named',
  );
  assert.match(await changed.innerText(), /A bed tonight/);
  await axeFindsNothing(page, 'what a version changed');
  assert.deepEqual(faults, []);
  await page.context().close();
});

nightTest(
  'a summary prints the parts that were chosen, and no word of anybody else',
  { skip },
  inChromium(async () => {
    await tell(desk.url, { desk: 'harbour', text: 'Somebody else altogether writes here.' });
    const { page, faults } = await desk.newPage(
      await desk.browser.newContext({ viewport: { width: 1366, height: 768 } }),
    );
    await page.addInitScript('window.print = () => { window.printed = true; }');
    await page.reload();
    await openCase(page);
    await page.locator('#case-tab').click();
    await page.locator('[data-act=summary]').click();
    await page.locator('[data-act=print]').click();
    assert.equal(
      await page.evaluate('window.printed === true'),
      false,
      'nothing is chosen before somebody does',
    );
    await page.locator('#summary-messages').click();
    await page.locator('#summary-need').click();
    await axeFindsNothing(page, 'the choice of a summary');
    await page.locator('[data-act=print]').click();
    assert.equal(await page.evaluate('window.printed'), true);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('body').innerText();
    assert.match(paper, /They keep my passport/);
    assert.match(paper, /A bed tonight/);
    assert.doesNotMatch(paper, /Somebody else altogether|Can you take her|Ring the aunt/);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    assert.equal(await page.locator('.list').isVisible(), true, 'the list is there again');
    assert.deepEqual(faults, []);
    await page.context().close();
  }),
);
