// The end of an organisation in a real browser: a supervisor finds the plan at the start and confirms it; a
// person with script says yes on the smallest phone; the supervisor finds who agreed.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { addDays, dayOf } from '@heed/domain/time';
import { makeCode } from '@heed/envelope/code';
import { putWindDown } from '@heed/server';
import { findChromium } from './chromium.ts';
import { prepare, sealReport, sendReport } from './person.ts';
import { axeFindsNothing, faultsOf, logIn, startWorkspaceInChromium, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
let desk: Workspace;
before(async () => {
  if (!skip) desk = await startWorkspaceInChromium();
});
after(() => desk?.end());

test('a supervisor confirms it, a person says yes with script, and the supervisor finds her', {
  skip,
}, async () => {
  const today = dayOf(Date.now());
  await putWindDown(desk.deployment.storage, {
    closes: addDays(today, 10),
    ends: addDays(today, 60),
    successor: { name: 'Lantern Hall', address: 'https://lantern.example.org', telephone: '' },
    plannedOn: today,
    confirmedBy: null,
    confirmedOn: null,
  });
  const code = makeCode();
  const ready = await prepare(desk.url);
  await sendReport(ready, await sealReport(ready, { code, text: 'shall I be handed over' }));

  const { page, faults } = await desk.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  await logIn(page, desk.logIns[0]!);
  await page.locator('[data-matter=windDown]').click();
  await page.locator('[data-wind-down=planned]').waitFor();
  await axeFindsNothing(page, 'wind-down, planned');
  await page.locator('[data-wind-down] .destroy').first().click();
  await page.locator('dialog .destroy, dialog .act').first().click();
  await page.locator('[data-wind-down=announced]').waitFor();

  const context = await desk.browser.newContext({ viewport: { width: 320, height: 640 } });
  const herPage = await context.newPage();
  const herFaults = faultsOf(herPage);
  await herPage.goto(`${desk.url}/return`);
  assert.ok(await herPage.locator('[data-ending]').innerText());
  await herPage.locator('#code').fill(code);
  await herPage.locator('#send').click();
  await herPage.locator('[data-hand-over-choice]').waitFor();
  assert.equal(await herPage.locator('[name=successor]:checked').count(), 0);
  assert.ok(await herPage.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'sideways');
  await axeFindsNothing(herPage, 'return, hand over');
  await herPage.locator('#successor-yes').check();
  await herPage.locator('[data-write] #send').click();
  await herPage.locator('[data-hand-over-choice]').waitFor();
  await herPage.locator('.talk').getByText('Yes, you may give my conversation to Lantern Hall.').waitFor();
  assert.deepEqual(herFaults, []);
  await context.close();

  await page.locator('[data-act=answers]').click();
  await page.locator('[data-answers="1"]').waitFor({ timeout: 60_000 });
  assert.equal(await page.locator('[data-agreed]').count(), 1);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'sideways');
  await axeFindsNothing(page, 'wind-down, answers');
  await page.locator('[data-agreed]').click();
  await page.locator('.talk .text', { hasText: 'shall I be handed over' }).waitFor();
  assert.deepEqual(faults, []);
  await page.context().close();
});
