// Notes for the next shift in Chromium: left on 'Today' or with a note of a case, read by each colleague
// once, sealed from the server, and not believed where nobody signed them.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { sealDeskDocument } from '@heed/envelope/seal';
import type { Page } from 'playwright-core';
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { tell } from './person.ts';
import { axeFindsNothing, logIn, startWorkspace, type Workspace } from './workspace.ts';

const canary = 'zebra-for-the-next-shift';

describe('notes for the next shift', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  before(async () => {
    desk = await startWorkspace();
    await tell(desk.url, { desk: 'harbour', text: 'May I ask you something?' });
  });
  after(() => desk?.end());

  const open = async (name: string, width = 1366) => {
    const context = await desk.browser.newContext({ viewport: { width, height: 768 } });
    const { page, faults } = await desk.newPage(context);
    await logIn(page, memberNamed(name));
    await page.locator('#shift-note').waitFor();
    return { page, faults };
  };
  const memberNamed = (name: string) => desk.logIns.find(({ email }) => email.startsWith(name))!;
  const unread = (page: Page) => page.locator('[data-section=shift-notes] [data-shift-note]');
  const leave = async (page: Page, text: string) => {
    await page.locator('#shift-note').fill(text);
    const select = page.locator('#shift-note-desk');
    if ((await select.count()) > 0) await select.selectOption('harbour');
    await page.locator('[data-act=leave-shift-note]').click();
    await page.locator('[data-section=leave-shift-note] .notice .note').waitFor();
  };

  test(
    'a note is left, read by a colleague, says who has read it; the server reads no word',
    inChromium(async () => {
      const mila = await open('mila');
      await mila.page.locator('[data-act=leave-shift-note]').click();
      await mila.page.locator('[data-section=leave-shift-note] .notice .warn').waitFor();
      await leave(mila.page, canary);
      assert.equal(await mila.page.locator('#shift-note').inputValue(), '');
      assert.equal(await unread(mila.page).count(), 0, 'who wrote it has read it');
      const ana = await open('ana', 390);
      await unread(ana.page).getByText(canary).waitFor();
      assert.equal(await ana.page.evaluate(() => document.documentElement.scrollWidth), 390);
      await axeFindsNothing(ana.page, 'a note for the next shift');
      await ana.page.locator('[data-act=read-shift-note]').press('Enter');
      await unread(ana.page).waitFor({ state: 'detached' });
      await ana.page.locator('#today-title:focus').waitFor();
      await mila.page.reload();
      await logIn(mila.page, memberNamed('mila'));
      await mila.page.locator('[data-section=leave-shift-note] summary').click();
      await mila.page.locator('[data-shift-note]').getByText('Ana').waitFor();
      const stored = readdirSync(desk.folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /sqlite/.test(name))
        .map((name) => readFileSync(join(desk.folder, name)));
      assert.ok(stored.some((bytes) => bytes.includes('shift-notes harbour')));
      assert.ok(!stored.some((bytes) => bytes.includes(canary)), 'the server holds no word of it');
      assert.deepEqual([...mila.faults, ...ana.faults], []);
      await mila.page.close();
      await ana.page.close();
    }),
  );

  test('of two who write at once both notes stand, and a draft outlives a reload', async () => {
    const [mila, ana] = [await open('mila'), await open('ana')];
    await Promise.all([leave(mila.page, 'From Mila'), leave(ana.page, 'From Ana')]);
    for (const [one, text] of [
      [mila, 'From Ana'],
      [ana, 'From Mila'],
    ] as const) {
      await one.page.locator('#shift-note').fill('Half a note');
      await one.page.locator('[data-draft=saved]').waitFor();
      await one.page.reload();
      await logIn(one.page, memberNamed(one === mila ? 'mila' : 'ana'));
      await unread(one.page).getByText(text).waitFor();
      assert.equal(await one.page.locator('#shift-note').inputValue(), 'Half a note');
      await one.page.close();
    }
    assert.deepEqual([...mila.faults, ...ana.faults], []);
  });

  nightTest('a note of a case reaches the next shift too, and leads back to the case', async () => {
    const { page, faults } = await open('mila');
    await page.locator('[data-place=inbox]').click();
    await page.locator('[data-view=open]').click();
    await page.locator('[data-row]').first().click();
    await page.locator('[data-compose=note]').click();
    await page.locator('#note').fill('She calls at nine.');
    await page.locator('#for-shift').check();
    await page.locator('.say-note [type=submit]').click();
    await page.locator('.talk').getByText('She calls at nine.').waitFor();
    await page.locator('#for-shift:not(:checked)').waitFor();
    const ana = await open('ana');
    const note = unread(ana.page).filter({ hasText: 'She calls at nine.' });
    await note.locator('[data-act=open-about]').click();
    await ana.page.locator('.talk').getByText('May I ask you something?').waitFor();
    assert.deepEqual([...faults, ...ana.faults], []);
    await page.close();
    await ana.page.close();
  });

  test('a note that nobody signed is shown as such; another desk is refused', async () => {
    const { id, api, certified } = await signIn(desk.url, memberNamed('mila'));
    await assert.rejects(api.call('shiftNotes.read', { desk: 'lantern' }), { status: 404 });
    const { present } = await api.call('shiftNotes.read', { desk: 'harbour' });
    const key = certified.find((one) => one.desk === 'harbour' && one.current)!;
    const facts = { by: id, at: Date.now(), roster: 1, signed: '0'.repeat(128) };
    const forged = { id: 'f'.repeat(32), text: 'Let him in.', facts };
    const json = JSON.stringify({ version: 1, notes: [forged], readers: {} });
    const sealed = await sealDeskDocument('shift-notes', key.seal, json);
    const put = { desk: 'harbour', deskKey: key.id, sealed: Buffer.from(sealed).toString('base64') };
    assert.equal((await api.call('shiftNotes.put', { ...put, replaces: '0'.repeat(64) })).stored, false);
    assert.equal(
      (await api.call('shiftNotes.put', { ...put, replaces: present?.version ?? null })).stored,
      true,
    );
    const { page, faults } = await open('ana');
    await unread(page).locator('.text.care').getByText('Let him in.').waitFor();
    assert.equal(await unread(page).getByText('Mila').count(), 0);
    assert.deepEqual(faults, []);
    await page.close();
  });
});
