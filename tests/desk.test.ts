// The desk in a real browser against a real server: unlock, read, answer, note, hand over, close; by
// keyboard; axe finds nothing on any screen.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { client } from '@heed/api/client';
import { openMessage } from '@heed/envelope/open';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { nightTest } from './night.ts';
import { comeBack, type SentReport, tell } from './person.ts';
import { axeFindsNothing, join, startWorkspaceInChromium, unlock, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
let desk: Workspace;
let report: SentReport;

before(async () => {
  if (skip) return;
  desk = await startWorkspaceInChromium();
  report = await tell(desk.url, {
    desk: 'harbour',
    text: 'They keep my passport. <b>Help</b>',
    facts: { door: 'self', language: 'pl', country: 'NL', under18: 'no', sealedBy: 'browser' },
    urgent: true,
    files: [{ name: '../../photo.png', type: 'image/png', bytes: png() }],
  });
});
after(() => desk?.end());

test('a wrong password is said in one sentence and keeps what was typed', { skip }, async () => {
  const { page, faults } = await desk.newPage();
  await page.locator('[name=email]').fill('mila@example.org');
  await page.locator('[name=password]').fill('not this one');
  await axeFindsNothing(page, 'unlock');
  await page.keyboard.press('Enter');
  await page.getByText('is not right').waitFor();
  assert.equal(await page.locator('[name=password]').inputValue(), 'not this one');
  assert.deepEqual(faults, []);
  await page.close();
});

test('a member reads a report, answers, notes, hands over and closes with the keyboard alone', {
  skip,
}, async () => {
  const { page, faults } = await desk.newPage();
  await desk.unlock(page, 'mila');
  await page.locator('[data-row]').first().waitFor();
  await axeFindsNothing(page, 'inbox');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.locator('#answer').waitFor();
  assert.match(await page.locator('.talk .person .text').innerText(), /<b>Help<\/b>/);
  await axeFindsNothing(page, 'conversation');

  await page.keyboard.press('r');
  await page.keyboard.type('Thank you for writing. Are you safe to talk?');
  await tabTo(page, 'Send answer');
  await page.keyboard.press('Enter');
  await page.locator('.talk .mine').waitFor();

  await page.keyboard.press('n');
  await page.keyboard.type('Passport: ask the lawyer.');
  await tabTo(page, 'Keep note');
  await page.keyboard.press('Enter');
  await page.locator('.talk li.note').waitFor();

  await page.locator('#hand-to').focus();
  await page.keyboard.type('Jo');
  await tabTo(page, 'Hand over');
  await page.keyboard.press('Enter');
  await page.getByText('Handed over to Jo.').first().waitFor();

  // The report said 'danger now': answered, it stands until somebody says that it is over, and nothing is
  // closed before.
  // In one step: what is drawn again between two would lose the focus.
  const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
  await press('Close');
  await page.getByText(/^This case still says danger now/).waitFor();
  await axeFindsNothing(page, 'closing');
  await press('Cancel');
  await press('It is over');
  await page.locator('#case-why:focus').waitFor();
  await page.keyboard.type('They are at a friend’s, and say so.');
  await press('Save');
  await page.locator('#danger-title').waitFor({ state: 'detached' });
  await press('Close');
  await page.locator('#case-outcome').waitFor();
  await press('Save');
  await page.locator('#case-outcome[aria-invalid]').waitFor();
  await page.locator('#case-outcome').focus();
  await page.keyboard.type('Safe');
  await press('Save');
  await page.getByText('Saved. The case is closed.', { exact: true }).waitFor();
  assert.deepEqual(faults, []);
  await page.close();
});

test('the person reads the answer with her code, and never the note', { skip }, async () => {
  const server = client(desk.url);
  await comeBack(server, desk.url, report.keys);
  const { messages } = await server.call('conversation.read', {});
  const openings = await Promise.all(
    messages.map(({ envelope }) => openMessage(Buffer.from(envelope, 'base64'), [report.keys.sealIdentity])),
  );
  const texts = openings.map((one) => (one.ok ? `${one.message.role}: ${one.message.text}` : one.reason));
  assert.deepEqual(texts.slice(1), ['desk: Thank you for writing. Are you safe to talk?']);
  assert.ok(openings[1]?.ok && openings[1].message.conversationKey);
});

test('a picture comes blurred on a canvas, and once locked as illegal nobody gets it', { skip }, async () => {
  const { page, faults } = await desk.newPage();
  await desk.unlock(page, 'jo');
  await page.locator('#desk-choice').selectOption('harbour');
  await page.locator('[data-view=closed]').click();
  await page.locator('[data-row]').first().click();
  await page.getByRole('button', { name: 'Fetch picture, blurred' }).click();
  await page.locator('canvas.blurred').waitFor();
  assert.equal(await page.locator('img').count(), 0);
  assert.match(await page.locator('canvas').evaluate((c) => getComputedStyle(c).filter), /blur/);
  await page.getByRole('button', { name: 'Illegal image …' }).click();
  await page.locator('dialog .act').click();
  await page.getByText('Nobody can fetch it any more').waitFor();
  await page.getByText('inhope.org').waitFor();
  await page.getByText(/Fetched by: Jo/).waitFor();
  await axeFindsNothing(page, 'locked image');
  assert.deepEqual(faults, []);
  await page.close();

  for (const [name, visibleCount] of [
    ['ana', 1],
    ['mila', 0],
  ] as const) {
    const later = await desk.newPage();
    await desk.unlock(later.page, name);
    await later.page.locator('[data-view=closed]').click();
    await later.page.locator('[data-row]').first().click();
    await later.page.getByText('Nobody can fetch it any more').waitFor();
    assert.equal(
      await later.page.getByText(/Fetched by: Jo/).count(),
      visibleCount,
      `${name}: supervisors see it at any time`,
    );
    await later.page.close();
  }
});

test('locking drops what was opened and keeps what was typed for the same member', { skip }, async () => {
  await tell(desk.url, { desk: 'harbour', text: 'A second one.' });
  const { page, faults } = await desk.newPage();
  await desk.unlock(page, 'mila');
  await page.locator('[data-row]').first().click();
  await page.locator('#answer').fill('Half a sentence');
  await page.locator('.top .lock').click();
  await page.locator('[name=password]').waitFor();
  assert.doesNotMatch(await page.locator('body').innerText(), /A second one/);
  await desk.unlock(page, 'mila');
  await page.locator('#answer').waitFor();
  assert.equal(await page.locator('#answer').inputValue(), 'Half a sentence');
  assert.equal(await page.evaluate('localStorage.length + sessionStorage.length'), 0);
  assert.deepEqual(faults, []);
  await page.close();
});

nightTest(
  'lines stand closer where a member chose so, in this browser alone; the usual is not stored',
  {
    skip,
  },
  async () => {
    const { page, faults } = await desk.newPage();
    await page.setViewportSize({ width: 1366, height: 768 });
    await desk.unlock(page, 'mila');
    const row = page.locator('.list [data-row]').first();
    const heightOf = async () => (await row.boundingBox())!.height;
    await row.waitFor();
    const before = await heightOf();
    await page.locator('[data-place=settings]').click();
    await page.locator('#density').selectOption('compact');
    await axeFindsNothing(page, 'settings, compact');
    await page.reload();
    await desk.unlock(page, 'mila');
    await row.waitFor();
    assert.ok((await heightOf()) < before - 4, `${await heightOf()} high, ${before} before`);
    await axeFindsNothing(page, 'inbox, compact');
    await page.locator('[data-place=settings]').click();
    await page.locator('#density').selectOption('comfortable');
    await page.locator('[data-place=inbox]').click();
    assert.equal(await heightOf(), before);
    assert.equal(await page.evaluate('localStorage.length + sessionStorage.length'), 0);
    assert.deepEqual(faults, []);
    await page.close();
  },
);

test('ten minutes without a touch lock the desk, and the first touch after a long sleep does not save it', {
  skip,
}, async () => {
  const context = await desk.browser.newContext();
  await context.clock.install();
  const { page, faults } = await desk.newPage(context);
  await desk.unlock(page, 'mila');
  await context.clock.fastForward('09:00');
  await page.locator('.top').waitFor();
  await page.keyboard.press('Tab');
  await context.clock.fastForward('10:30');
  await page.getByText('Locked after 10 minutes').waitFor();
  assert.equal(await page.locator('[data-row]').count(), 0);
  assert.deepEqual(faults, []);
  await context.close();
});

test('held reports are read in the browser, ticked by keyboard and released or closed', {
  skip,
}, async () => {
  const ids: string[] = [];
  const inbox = (view: 'open' | 'held') =>
    desk.deployment.storage.desk.listConversations({ desk: 'lantern', view, member: 'none' });
  for (const text of ['Buy cheap watches', 'I need to talk to somebody'])
    await tell(desk.url, { desk: 'lantern', text });
  for (const { id } of (await inbox('open')).rows) ids.push(id);
  await desk.deployment.storage.desk.setQuarantined('lantern', ids, true);
  const { page, faults } = await desk.newPage();
  await desk.unlock(page, 'jo');
  await page.locator('#desk-choice').selectOption('lantern');
  await page.getByRole('button', { name: /^Held back/ }).click();
  await page.getByRole('button', { name: 'Read the beginnings' }).click();
  await page.getByText('Buy cheap watches').waitFor();
  await page.getByText('I need to talk to somebody').waitFor();
  await axeFindsNothing(page, 'held');
  await page.getByRole('checkbox', { name: /I need to talk/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Release 1 to the inbox' }).click();
  await page.getByText('1 report moved.').waitFor();
  await page.getByRole('button', { name: 'Tick all' }).click();
  await page.getByRole('button', { name: 'Close 1' }).click();
  await page.locator('dialog .act').click();
  await page.getByText('Nothing is held back.').waitFor();
  assert.equal((await inbox('held')).rows.length, 0);
  assert.equal((await inbox('open')).rows.length, 1);
  assert.deepEqual(faults, []);
  await page.close();
});

nightTest(
  'every other screen opens, and axe finds nothing on it, wide and narrow, light and dark',
  {
    skip,
  },
  async () => {
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, 'ana');
    for (const [width, colorScheme] of [
      [1366, 'dark'],
      [390, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      for (const name of [
        'New case',
        'Tasks',
        'Outreach',
        'Members',
        'Organisation',
        'Campaigns',
        'Audit',
        'Requests',
        'Settings',
        'Inbox',
      ]) {
        if (width === 390 && name !== 'Inbox') await page.locator('.menu-button').click();
        await page.getByRole('button', { name, exact: true }).click();
        const bar = await page.locator('.top').boundingBox();
        assert.ok(bar && bar.height < 60, `the bar at ${width} is ${bar?.height} high: one row`);
        await page.locator('main h1').first().waitFor({ state: 'attached' });
        await axeFindsNothing(page, `${name} at ${width}, ${colorScheme}`);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        assert.ok(Number(overflow) <= 0, `${name} at ${width} is wider than the page by ${overflow}`);
      }
    }
    await page.locator('.menu-button').click();
    await axeFindsNothing(page, 'menu');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#places.open').count(), 0);
    await page.locator('body').press('?');
    await axeFindsNothing(page, 'help');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Pause' }).click();
    assert.equal(await page.locator('.list').count(), 0);
    await axeFindsNothing(page, 'pause');
    assert.deepEqual(faults, []);
    await page.close();
  },
);

nightTest(
  'a member is invited, makes keys, is compared, let in and reads; a removed one cannot sign in ' +
    'to the desk',
  {
    skip,
  },
  async () => {
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, 'ana');
    await page.locator('[data-place=members]').click();
    await page.locator('#invite-name').fill('Vera');
    await page.locator('#invite-harbour').check();
    await page.locator('[data-form=invite] [type=submit]').click();
    const link = await page.locator('.secret').innerText();

    const { page: fresh, digits, ...vera } = await join(desk, link, 'vera@example.org');
    await fresh.locator('[data-act=to-desk]').click();
    await unlock(fresh, vera);
    assert.equal(await fresh.locator('.digits-aloud').innerText(), digits, 'the member can read them again');
    await axeFindsNothing(fresh, 'waiting to be compared');

    await page.reload();
    await desk.unlock(page, 'ana');
    await page.locator('[data-place=members]').click();
    await page.locator('[data-act=compare]').click();
    await page.locator('#heard').fill(digits.replace(/\d$/, (last) => String((Number(last) + 1) % 10)));
    await page.locator('[data-form=compare] [type=submit]').click();
    await page.getByText('They do not match.').waitFor();
    await page.locator('#heard').fill(digits.replaceAll(' ', ''));
    await page.locator('[data-form=compare] [type=submit]').click();
    await page.getByText('Vera is in the list').waitFor();
    await page.locator('#invite-name').fill('Mistaken');
    await page.locator('#invite-harbour').check();
    await page.locator('[data-form=invite] [type=submit]').click();
    const row = page.getByRole('row', { name: /Mistaken/ });
    await row.getByRole('button', { name: 'Remove …' }).click();
    await page.locator('dialog .destroy').click();
    await row.waitFor({ state: 'detached' });
    await page.getByText(/conversations? w.* given on/).waitFor();

    await fresh.reload();
    await unlock(fresh, vera);
    assert.equal(await fresh.locator('.digits-aloud').count(), 0);
    await fresh.locator('[data-view=closed]').click();
    await fresh.locator('[data-row]').first().click();
    await fresh.locator('.talk .person .text').waitFor();
    await fresh.locator('.talk .mine .text').waitFor();

    await page.getByRole('row', { name: /Vera/ }).locator('[data-act=change]').click();
    await page.locator('main section .destroy').click();
    await page.locator('dialog .act').click();
    await page.getByText('Removed from the list.').waitFor();
    assert.deepEqual(faults, []);

    await page.locator('[data-place=inbox]').click();
    await page.locator('[data-view=open]').click();
    await page.locator('[data-row]').first().click();
    await page.locator('#answer').waitFor();
    await page.close();
    await fresh.close();
  },
);

/** Presses Tab until the button of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 15; i++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate('document.activeElement.textContent')) === name) return;
  }
  assert.fail(`Tab does not reach '${name}'`);
}

/** One red pixel. */
function png(): Uint8Array {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  );
}
