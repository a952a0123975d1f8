// A captured page becomes a record of the case at the desk: its file is sealed beside it, its entry stands in
// the log, and the evidence package takes it. What concerns a child is refused.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { savedBytes } from './downloads.ts';
import { tell } from './person.ts';
import { makeAuthority, noOpenssl, serveAuthority } from './time-stamp-authority.ts';
import { axeFindsNothing, startWorkspaceInChromium, type Workspace } from './workspace.ts';

const skip = (findChromium() === null && 'no Chromium') || noOpenssl;
let desk: Workspace;
let folder: string;
const ends: (() => void)[] = [];
before(async () => {
  if (skip) return;
  folder = mkdtempSync(join(tmpdir(), 'heed-desk-capture-'));
  makeAuthority(folder);
  const url = await serveAuthority({ after: (end) => ends.push(end) }, folder);
  const stamps = join(folder, 'stamps.json');
  const authorities = [{ name: 'invented', url, roots: 'ca.pem' }];
  writeFileSync(stamps, JSON.stringify({ authorities, calendars: [] }));
  desk = await startWorkspaceInChromium({ tickSeconds: 1, stamps });
  await tell(desk.url, { desk: 'harbour', text: 'They put up a page about me.', files: [] });
});
after(async () => {
  await desk?.end();
  for (const end of ends) end();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const address = 'https://offers.example.org/1';
const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
/** As `heed capture` packs it, without the pages. */
const capture = Buffer.from(
  zipSync({
    'datapackage.json': text({
      ...{ profile: 'data-package', title: 'Work abroad', software: 'heed capture', resources: [] },
      ...{ created: '2026-11-28T10:00:00.000Z', mainPageUrl: address },
    }),
    'page/capture.json': text({ browser: 'Chromium 141.0', proxied: true }),
  }),
);
const choose = (page: Page, buffer: Buffer) =>
  page.locator('#case-address').setInputFiles({ name: 'c.wacz', mimeType: 'application/zip', buffer });
const save = (page: Page) => page.locator('.case-form [type=submit]').click();

async function openForm() {
  const { page, faults } = await desk.newPage();
  await desk.unlock(page, 'mila');
  await page.locator('.views button').nth(1).click();
  await page.locator('[data-row]').first().click();
  await page.locator('.talk .person .text').first().waitFor();
  await page.locator('#case-tab').click();
  await page.locator('[data-act=more]').click();
  await page.locator('[data-add=capture]').click();
  return { page, faults };
}

test('a file that is none, no file, and somebody who could be under 18 are refused', { skip }, async () => {
  const { page, faults } = await openForm();
  const uploads: string[] = [];
  page.on('request', (request) => request.url().includes('attachment') && uploads.push(request.url()));
  await choose(page, Buffer.from('no'));
  await page.locator('#case-address-fault').waitFor();
  await page.locator('[name="case-under18"][value="no"]').check();
  await page.locator('#case-how').fill('By Mila');
  await save(page);
  await page.locator('#case-address-fault').waitFor();
  await choose(page, capture);
  await page.locator('[data-capture]').getByText(address).waitFor();
  for (const answer of ['yes', 'unknown']) {
    await page.locator(`[name="case-under18"][value="${answer}"]`).check();
    await save(page);
    await page.locator('#case-under18-fault').waitFor();
  }
  assert.deepEqual(uploads, [], 'nothing was sent');
  assert.equal(await page.locator('#case-how').inputValue(), 'By Mila', 'nothing typed is lost');
  await axeFindsNothing(page, 'the form of a captured page');
  assert.deepEqual(faults, []);
  await page.close();
});

test('a captured page enters case and log, is stamped, and goes into a package', { skip }, async () => {
  const { page, faults } = await openForm();
  // The draft of the first test: its words came back, its file did not.
  await page.locator('.case-form .care').first().waitFor();
  await choose(page, capture);
  await page.locator('[name="case-under18"][value="no"]').check();
  await save(page);
  await page.locator('.case-form').waitFor({ state: 'detached' });
  const record = page.locator('.records > li', { hasText: address });
  const sha256 = createHash('sha256').update(capture).digest('hex');
  for (const fact of [sha256, 'Chromium 141.0', 'Work abroad', 'By Mila', 'heed capture'])
    await record.getByText(fact).first().waitFor();
  // A time that is evidence names the zone of the organisation, and so does the record's own.
  const zone = await page.evaluate(
    () =>
      new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', timeZoneName: 'short' })
        .formatToParts(Date.parse('2026-11-28T10:00:00.000Z'))
        .find(({ type }) => type === 'timeZoneName')!.value,
  );
  assert.ok((await record.innerText()).split(zone).length >= 3, `twice ${zone}`);
  await axeFindsNothing(page, 'a captured page');
  // Its entry comes with the next tick, the stamp of the day with the first answer of the authority.
  await standsInLog(page);
  const saved = page.waitForEvent('download');
  await record.locator('button', { hasText: '…' }).first().click();
  await page.locator('dialog .act').click();
  assert.deepEqual(Buffer.from(await savedBytes(await saved)), capture, 'byte for byte');
  await page.locator('[data-tab=talk]').click();
  assert.equal(await page.locator('.talk').getByText(sha256).count(), 0, 'no message of the conversation');
  await page.getByRole('button', { name: 'Evidence package …' }).click();
  await page.locator('[data-act=take-capture]').click();
  await page.locator('#how-0').waitFor();
  assert.equal(await page.locator('#how-0').inputValue(), 'By Mila');
  assert.equal(await page.locator('[data-act=take-capture]').count(), 0, 'taken once');
  assert.deepEqual(faults, []);
});

/** Leaves the record and comes back until the log shows its entry. */
async function standsInLog(page: Page): Promise<void> {
  for (;;) {
    const log = page.locator('[data-log]');
    await log.waitFor();
    if ((await log.getAttribute('data-log')) === 'entry') break;
    await page.locator('[data-tab=talk]').click();
    await page.locator('[data-tab=file]').click();
  }
  assert.ok((await page.locator('[data-log] [data-tone=holds]').count()) >= 1);
  assert.equal(await page.locator('[data-log] [data-tone=fails]').count(), 0);
}
