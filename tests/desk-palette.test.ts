// The palette and the keys of the composer in Chromium: from any field to a screen, an act, a conversation;
// sending by key; the next that needs somebody after an answer.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { tell } from './person.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

describe('by keyboard', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  let page: Page;
  let faults: string[];
  before(async () => {
    desk = await startWorkspace();
    await tell(desk.url, { desk: 'harbour', text: 'Blue kettle by the window.', facts: {} });
    await tell(desk.url, { desk: 'harbour', text: 'He is at the door.', facts: {}, urgent: true });
    ({ page, faults } = await desk.newPage());
    await desk.unlock(page, 'mila');
  });
  after(() => desk?.end());

  const call = async (words: string) => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.locator('#palette-field:focus').waitFor();
    await page.keyboard.type(words);
  };

  test('a few letters and Enter lead to a screen; Escape leads back to where one typed', async () => {
    await page.locator('#find').focus();
    await call('tas');
    await page.locator('[data-command="screen tasks"][aria-selected=true]').waitFor();
    await axeFindsNothing(page, 'the palette');
    await page.keyboard.press('Enter');
    await page.locator('body[data-screen=tasks]').waitFor();
    // The screen has arrived once its heading has the focus; a modal dialog would hold it from it.
    await page.locator('#board-title:focus').waitFor();
    await call('');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await page.locator('.palette').waitFor({ state: 'detached' });
    assert.equal(await page.locator('body').getAttribute('data-screen'), 'tasks');
    await call('no such thing');
    assert.equal(await page.locator('[data-command]').count(), 0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.locator('[data-place=inbox]').click();
  });

  test('the next that needs somebody, an answer sent by keys, the next one, an act in it', async () => {
    await page.locator('[data-row]').first().waitFor();
    await page.locator('[data-row]').first().focus();
    await page.keyboard.press('g');
    await page.locator('.talk .person .text', { hasText: 'He is at the door.' }).waitFor();
    await page.locator('#answer').fill('Ring 112. We stay here.');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('.talk .mine .text', { hasText: 'Ring 112' }).waitFor();
    // It was in nobody's hands: one press takes it, and the offer is gone.
    await page.locator('[data-act=take-it]').click();
    await page.locator('[data-act=take-it]').waitFor({ state: 'detached' });
    await page.locator('#hand-to:not(:has(option[value=""]:checked))').waitFor();
    await page.locator('[data-act=next]').click();
    await page.locator('.talk .person .text', { hasText: 'Blue kettle' }).waitFor();
    assert.equal(await page.locator('[data-act=next]').count(), 0, 'nothing was sent here');
    await page.locator('#answer').focus();
    await call('refer');
    await page.locator('[data-command="add referral"]').click();
    await page.locator('.case-form').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await call('kettle');
    await page.locator('[role=option]', { hasText: 'Blue kettle' }).click();
    await page.locator('.talk .person .text, .case-form').first().waitFor();
    assert.deepEqual(faults, []);
  });
});
