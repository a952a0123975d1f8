// The queue 'Online' on the invented data: what waits, the most urgent first, one press from its record, for
// who works at a desk and for nobody else.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { ApiError } from '@heed/api/client';
import { startServer } from '@heed/server';
import type { Browser } from 'playwright-core';
import { build } from '../apps/cli/src/build.ts';
import { type DemonstrationLogIn, logInsOf } from '../apps/cli/src/demonstration.ts';
import { inventCasework } from '../apps/cli/src/invent-casework.ts';
import { inChromium, startBrowser } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { foundInvented } from './demonstration.ts';
import { lightScripts } from './light-passwords.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { axeFindsNothing, faultsOf, unlock } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
let browser: Browser;
let running: Awaited<ReturnType<typeof startServer>>;
let logIns: readonly DemonstrationLogIn[];
let folder: string;
before(async () => {
  if (skip) return;
  await build();
  folder = mkdtempSync(join(tmpdir(), 'heed-online-'));
  const founded = await foundInvented(folder);
  logIns = logInsOf(founded);
  running = await startServer({ folder, port: 0, testScripts: await lightScripts() });
  await inventCasework(founded, running.deployment);
  browser = startBrowser();
});
after(async () => {
  await browser?.close();
  await running?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

async function enter(name: string, width = 1366) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const faults = faultsOf(page);
  await page.goto(`http://localhost:${running.port}/desk`);
  await unlock(page, logIns.find(({ email }) => email.startsWith(name))!);
  return { page, faults };
}
const waits = '.online [data-waits]';

test('what waits stands by urgency, and one press leads to its record', { skip }, async () => {
  const { page, faults } = await enter('ana');
  await page.locator('[data-place=online] [data-count="2"]').waitFor();
  await page.locator('[data-place=online]').focus();
  await page.keyboard.press('Enter');
  await page.locator(waits).nth(2).waitFor();
  const states = await page
    .locator(waits)
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-waits')));
  assert.deepEqual(states, ['review', 'tell', 'receipt']);
  await axeFindsNothing(page, 'the queue of notices');
  await page.locator('[data-waits=tell]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.records > li:focus [data-outcomes=tell]').waitFor();
  // What is due leads to what is done, not to the whole form.
  await page.locator('[data-deadline=notice-tell]').click();
  await page.locator('[data-telling=begun]').waitFor();
  assert.equal(await page.locator('.case-form').count(), 0);
  assert.deepEqual(faults, []);
});

nightTest(
  'who has looked waits for a colleague: it is no work of theirs',
  { skip },
  inChromium(async () => {
    const { page, faults } = await enter('jo', 390);
    await page.locator('.menu-button').click();
    await page.locator('[data-place=online] [data-count="1"]').waitFor();
    await page.locator('[data-place=online]').click();
    await page.locator(waits).nth(2).waitFor();
    const states = await page
      .locator(waits)
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-waits')));
    assert.equal(states.at(-1), 'review', 'what waits for another stands last');
    await page.setViewportSize({ width: 320, height: 700 });
    assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= 320);
    await page.locator('[data-waits=receipt]').click();
    await page.locator('[data-outcomes=receipt]').waitFor();
    assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= 320);
    await page.locator('[data-outcomes=receipt] [data-outcome=other]').click();
    await page
      .locator('#case-answerWords')
      .fill('DECISION_VISIBILITY_CONTENT_DEMOTED\nMit freundlichen Grüßen');
    await page.locator('[data-answer-reading="1"]').waitFor();
    assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= 320);
    assert.deepEqual(faults, []);
  }),
);

test('the server gives what waits at a desk to nobody of another desk', { skip }, async () => {
  const url = `http://localhost:${running.port}`;
  const memberOf = (name: string) => signIn(url, logIns.find(({ email }) => email.startsWith(name))!);
  const [mila, jo] = [await memberOf('mila'), await memberOf('jo')];
  assert.equal((await jo.api.call('notices.list', { desk: 'lantern' })).notices.length, 3);
  const statusOf = (work: Promise<unknown>) =>
    work.then(
      () => 200,
      (error: unknown) => (error as ApiError).status,
    );
  assert.ok([403, 404].includes(await statusOf(mila.api.call('notices.list', { desk: 'lantern' }))));
  const year = { desk: 'lantern', year: '2026' };
  assert.ok([403, 404].includes(await statusOf(jo.api.call('notices.readYear', year))), 'supervisors alone');
});
