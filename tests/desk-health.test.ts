// How the service runs, in a real browser: what is broken stands first at the start of who can do something
// about it, leads to its page, and is over when it is over. On the smallest phone and by keyboard too.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { healthMatters } from '@heed/domain/health';
import { addDays, dayOf } from '@heed/domain/time';
import { noteLoss } from '@heed/server';
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { startLive } from './live.ts';
import { axeFindsNothing, logIn, type Workspace, workspaceOn } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
const ends: (() => Promise<void>)[] = [];
let live: Awaited<ReturnType<typeof startLive>>;
let desk: Workspace;
before(async () => {
  if (skip) return;
  live = await startLive({ after: (end) => ends.unshift(end) }, { passwords: 'full' });
  await live.deployment.storage.settings.put('backup-day', Buffer.from(addDays(live.today, -3)));
  await live.look();
  await live.look();
  desk = workspaceOn(live, async () => {});
});
after(async () => {
  await desk?.end();
  for (const end of ends) await end();
});

const hourMs = 3_600_000;
const as = (name: string) => live.logIns.find(({ email }) => email.startsWith(name))!;

test(
  'what is broken stands at the start with what to do, leads to its page, and is over there',
  { skip },
  inChromium(async () => {
    const { page, faults } = await desk.newPage();
    await page.setViewportSize({ width: 320, height: 700 });
    await logIn(page, as('ana'));
    const line = page.locator('[data-section=broken] [data-broken=backup]');
    await line.waitFor();
    assert.ok((await line.locator('small').innerText()).length > 20, 'it says what to do');
    await axeFindsNothing(page, 'today, broken');
    await line.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-health=backup][data-state=old]').waitFor();
    const gap = Number(await page.locator('[data-gap]').getAttribute('data-gap'));
    assert.ok(gap >= 3 * 24 * 60, `${gap} minutes since the last backup`);
    assert.match(await page.locator('[data-gap]').innerText(), /a second place loses seconds/);
    const matters = await page
      .locator('[data-health]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-health')));
    assert.deepEqual([...matters].sort(), [...healthMatters].sort());
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'sideways');
    await axeFindsNothing(page, 'service');
    await live.deployment.storage.settings.put('backup-day', Buffer.from(dayOf(live.clock.now)));
    await live.look();
    await page.locator('[data-act=look]').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-health=backup][data-state=done]').waitFor();
    await page.locator('[data-over=backup]').waitFor();
    await page.locator('[data-place=today]').first().dispatchEvent('click');
    await page.locator('[data-section=broken] [data-over=backup]').waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  }),
);

test(
  'what a restored backup lacks stands at the start until a supervisor has dealt with it',
  { skip },
  inChromium(async () => {
    const { storage } = live.deployment;
    const morning = Date.parse(`${live.today}T04:12:00Z`);
    const day = { from: live.today, to: live.today };
    await noteLoss(storage, { ...day, fromTime: morning, toTime: morning + 5 * hourMs, entries: 32 });
    await noteLoss(storage, { ...day, fromTime: morning, toTime: morning + 7 * hourMs, entries: 0 });
    await live.deployment.refresh();
    const { page, faults } = await desk.newPage();
    await page.setViewportSize({ width: 320, height: 700 });
    await logIn(page, as('ana'));
    const lines = page.locator(`[data-section=broken] [data-loss="${live.today}"]`);
    await lines.first().waitFor();
    assert.equal(new Set(await lines.allInnerTexts()).size, 2, 'two of one day, by their hours');
    await lines.first().click();
    const card = page.locator('[data-losses]');
    await card.waitFor();
    assert.match(await card.innerText(), /32[\s\S]*That does not say that nothing is missing/);
    assert.match(await card.innerText(), /Up to 420 minutes of what was acknowledged are gone/);
    assert.equal(new Set(await card.locator('h3').allInnerTexts()).size, 2);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'sideways');
    await axeFindsNothing(page, 'service, with a loss');
    await page.locator('[data-act=settle-losses]').click();
    await card.waitFor({ state: 'detached' });
    await page.locator('[data-place=today]').first().dispatchEvent('click');
    await page.locator('#today-title').waitFor();
    await lines.first().waitFor({ state: 'detached' });
    assert.deepEqual(faults, []);
    await page.context().close();
    // Who comes back reads it still, in her language, with any code and with none.
    for (const path of ['/return', '/ar/return']) {
      const text = await (await fetch(`${live.url}${path}`)).text();
      const loss = /data-loss>([^<]*)/.exec(text)?.[1] ?? '';
      const hours = new Set(loss.match(/\p{Nd}{1,2}:\p{Nd}{2}/gu));
      assert.equal(hours.size, 2, `between two hours, since both are of one day: ${loss}`);
    }
  }),
);

test('a case worker has no such line, and no such page', { skip }, async () => {
  const { page } = await desk.newPage();
  await logIn(page, as('mila'));
  await page.locator('#today-title').waitFor();
  await page.waitForLoadState('networkidle');
  assert.equal(await page.locator('[data-section=broken]').count(), 0);
  assert.equal(await page.locator('[data-place=organisation]').count(), 0);
  await page.context().close();
});
