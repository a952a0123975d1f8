// The page of writing with script, screen by screen, as somebody goes through it who wants the first desk.
import type { Page } from 'playwright-core';

/** Goes on until Send is there. `beforeNext`: what a screen asks besides. */
export async function goToSend(page: Page, beforeNext: () => Promise<void> = async () => {}): Promise<void> {
  while (!(await page.locator('#send').isVisible())) {
    await beforeNext();
    if (await page.locator('[data-who]').isVisible()) await chooseDesk(page, 'harbour');
    await page.locator('[data-act=next]:visible').click();
  }
}

/** Chooses a desk, whichever stands chosen. */
export async function chooseDesk(page: Page, desk: string): Promise<void> {
  const choice = page.locator(`#desk-${desk}`);
  if (!(await choice.isVisible())) await page.locator('[data-who] summary').first().click();
  await choice.check();
}
