// The second moderator's press in a real browser, on what is invented: she opens the first one's wording with
// a key of her own, and agrees.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium } from '../../../tests/chromium.ts';
import { startFilled } from '../../../tests/filled.ts';
import { type Workspace, workspaceOn } from '../../../tests/workspace.ts';

describe('the second moderator', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  let desk: Workspace;
  before(async () => {
    const place = await startFilled();
    desk = workspaceOn(place, place.end);
  });
  after(() => desk.end());

  const proposals = async (name: string) => {
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, name);
    await page.getByRole('button', { name: 'Consultations', exact: true }).click();
    await page.locator('#consultations-title').waitFor();
    await page.locator('main li button').first().click();
    await page.locator('#consultation-title').waitFor();
    await part(page, 'Proposals');
    return { page, faults };
  };
  const part = (page: Page, name: string) =>
    page
      .getByRole('navigation', { name: 'Parts of this consultation' })
      .getByRole('button', { name })
      .click();

  test('wording that one of two asks is asked when the other agrees', async () => {
    const wording = 'A help line stands on every receipt.';
    const first = await proposals('ana');
    await first.page.locator('[data-proposal=waiting] textarea').fill(wording);
    await first.page.getByRole('button', { name: 'Ask it' }).click();
    await first.page.getByText(`ask it as “${wording}”`).waitFor();
    const second = await proposals('moss');
    await second.page.getByText(`ask it as “${wording}”`).waitFor();
    await second.page.locator('[data-proposal=second] button.act').click();
    await second.page.locator('[data-proposal]').waitFor({ state: 'detached' });
    await part(second.page, 'Statements');
    await second.page.locator('[data-statement]', { hasText: wording }).waitFor();
    assert.deepEqual([...first.faults, ...second.faults], []);
  });
});
