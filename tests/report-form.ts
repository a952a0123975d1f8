// The page of writing with script, step by step, as somebody goes through it who chooses the first desk.
import type { Page } from 'playwright-core';

/** Goes on until Send is there. `beforeNext`: what a step asks besides. */
export async function goToSend(page: Page, beforeNext: () => Promise<void> = async () => {}): Promise<void> {
  for (let step = 0; step < 8 && !(await page.locator('#send').isVisible()); step++) {
    for (const box of ['input[name=desk]', 'input[name=kept]'])
      if (await page.locator(box).first().isVisible()) await page.locator(box).first().check();
    await beforeNext();
    await page.locator('button.next:visible, section:visible .acts button.act:visible').first().click();
  }
}
