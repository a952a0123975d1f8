// A room that is led in a browser, for tests: the trainer's steps, and what a phone sends.
import type { Page } from 'playwright-core';

/** Leads on until the step whose title begins so. */
export async function stepTo(page: Page, title: string): Promise<void> {
  for (;;) {
    const heading = await page.locator('.step h3').innerText();
    if (heading.includes(`: ${title}`)) return;
    await page.getByRole('button', { name: 'Next step' }).click();
    await page.waitForFunction((old) => document.querySelector('.step h3')?.textContent !== old, heading);
  }
}

/** A phone without script is told to look by whoever holds it; one with script follows by itself. */
export async function answer(phone: Page, fill: () => Promise<void>): Promise<void> {
  const look = phone.locator('[data-look] a');
  if (await look.isVisible()) await look.click();
  await fill();
  await phone.locator('#send').click();
  await phone.getByText('Your answer is in').waitFor();
}
