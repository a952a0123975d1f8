// The composer of the desk: one of its two fields is in sight.
import type { Page } from 'playwright-core';

/** Brings the note or the answer into sight. */
export async function compose(page: Page, kind: 'answer' | 'note'): Promise<void> {
  await page.locator(`[data-compose=${kind}]`).click();
  await page.locator(`#${kind}`).waitFor();
}

/** Types an internal note, in the place of what stood there; it is not sent. */
export async function typeNote(page: Page, text: string): Promise<void> {
  await compose(page, 'note');
  await page.locator('#note').fill(text);
}
