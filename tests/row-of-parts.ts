// The row that leads to the parts of the site, on a phone without script: two lines, no word cut or covered,
// each link as large as a thumb.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** `page` is so many CSS pixels wide and runs no script. */
export async function assertRowWhole(page: Page, address: string, width: number): Promise<void> {
  await page.goto(address);
  const row = page.locator('.parts');
  const height = (await row.boundingBox())?.height ?? 0;
  assert.ok(height > 0 && height <= 92, `${height} high`);
  for (const link of await row.locator('a').all()) {
    const isSeen = await link.evaluate((one) => {
      const words = document.createRange();
      words.selectNodeContents(one);
      return [...words.getClientRects()].every((line) =>
        [line.left + 2, line.right - 2].every(
          (x) => document.elementFromPoint(x, line.top + line.height / 2)?.closest('a') === one,
        ),
      );
    });
    assert.ok(isSeen, `cut or covered: ${await link.innerText()}`);
    const box = await link.boundingBox();
    assert.ok(box !== null && box.width >= 44 && box.height >= 44, JSON.stringify(box));
    assert.ok(box.x >= 0 && box.x + box.width <= width, `out of sight: ${JSON.stringify(box)}`);
  }
  assert.equal(await row.locator('[aria-current=page]').count(), 1);
  await row.locator('a').last().click();
  assert.equal(await page.locator('[role=search]').count(), 1);
}
