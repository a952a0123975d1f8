// What the person sees of the log: her browser checks that what she wrote stands in it, keeps the proof where
// she wants, and says what is missing.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { makeCode } from '@heed/envelope/code';
import { verifyInclusionPromise, verifyProofFile } from '@heed/ledger';
import type { Browser, Page } from 'playwright-core';
import { findChromium, startChromium } from './chromium.ts';
import { savedText } from './downloads.ts';
import { startInvented } from './invented.ts';
import { hexOf } from './log.ts';
import { prepare, sealReport, sendReport } from './person.ts';
import { untilAnswer } from './until.ts';

const skip = findChromium() === null ? 'no Chromium on this machine' : false;

/** Comes back with the code and opens the fold with the proofs. */
async function lookAtProofs(page: Page, url: string, code: string): Promise<void> {
  await page.goto(`${url}/en/return`);
  await page.locator('#code').fill(code);
  await page.locator('form[data-sealing=ready]').waitFor();
  await page.locator('#send').click();
  await page.locator('[data-proofs] summary').click();
}

describe('proof for the person', { skip }, () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  test('her browser finds her message in the log, and she can keep the proof', async (t) => {
    const place = await startInvented(t, { tickSeconds: 1 });
    const ready = await prepare(place.url);
    const code = makeCode();
    const report = await sealReport(ready, { code });
    const { promise } = await sendReport(ready, report);
    const { vkey } = (await ready.api.call('organisation.read', {})).logs.at(-1)!;
    const { leafHash } = verifyInclusionPromise(promise, vkey);
    await untilAnswer(() => ready.api.call('log.readProof', {}, { leaf: hexOf(leafHash) }));
    const page = await (await browser.newContext({ viewport: { width: 320, height: 700 } })).newPage();
    await lookAtProofs(page, place.url, code);
    await page.getByText(': in the log').waitFor();
    const download = page.waitForEvent('download');
    await page.locator('[data-proofs] ol button').click();
    const proofText = await savedText(await download);
    assert.match((await download).suggestedFilename(), /\.tlog-proof$/);
    assert.ok(proofText.length < 4000);
    assert.notEqual(verifyProofFile(proofText, { leafHash, vkey }), null);
    // A witness that signs against quantum computers would make the file too large for the promise that it is
    // small.
    const long = `\u2014 witness.example ${Buffer.alloc(2432).toString('base64')}\n`;
    await page.route('**/api/log/proofs/*', async (route) => {
      const { proof } = await (await route.fetch()).json();
      await route.fulfill({ json: { proof: `${proof}${long}${long}` } });
    });
    await page.locator('[data-proofs] ol').evaluate((list) => list.replaceChildren());
    await page.locator('[data-proofs] summary').click();
    await page.locator('[data-proofs] summary').click();
    await page.getByText(': in the log').waitFor();
    const again = page.waitForEvent('download');
    await page.locator('[data-proofs] ol button').click();
    const small = await savedText(await again);
    assert.ok(small.length < 4000);
    assert.notEqual(verifyProofFile(small, { leafHash, vkey }), null);
    await page.unroute('**/api/log/proofs/*');
    for (const [note, says] of [
      [promise, 'Yes: your message is in the public list'],
      [promise.replace(/\d+\n\n/, '1\n\n'), 'does not belong to a message here'],
    ] as const) {
      await page
        .locator('#promise')
        .setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from(note) });
      await page.getByText(says).waitFor();
    }
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });

  test('a message that the log lacks is not yet there at first, and missing days later', async (t) => {
    const place = await startInvented(t, { tickSeconds: 3600 });
    const ready = await prepare(place.url);
    const page = await (await browser.newContext()).newPage();
    // The tick of the start, or that of a full hour, may still take a first report.
    const reportOnce = async () => {
      const code = makeCode();
      const { promise } = await sendReport(ready, await sealReport(ready, { code }));
      await lookAtProofs(page, place.url, code);
      await page.locator('[data-proofs] li').waitFor();
      const isTaken = (await page.locator('[data-proofs] li button').count()) > 0;
      return { code, promise, isTaken };
    };
    let reported = await reportOnce();
    for (let tries = 0; reported.isTaken && tries < 2; tries++) reported = await reportOnce();
    const { code, promise } = reported;
    await page.getByText('not yet in the log').waitFor();
    // Three days later by the server's calendar, still without it; and with a proof of something else in its
    // place.
    const later = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    await page.route('**/api/organisation', async (route) => {
      const answer = await (await route.fetch()).json();
      await route.fulfill({ json: { ...answer, day: later } });
    });
    for (const proof of [null, 'c2sp.org/tlog-proof@v1\nindex 0\n\nlog\n0\n\n']) {
      if (proof !== null)
        await page.route('**/api/log/proofs/*', (route) => route.fulfill({ json: { proof } }));
      await lookAtProofs(page, place.url, code);
      await page.getByText(proof === null ? 'NOT in the log' : 'could not be checked').waitFor();
    }
    await page.unroute('**/api/log/proofs/*');
    await page
      .locator('#promise')
      .setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from(promise) });
    await page.getByText('NO: your message is NOT in the public list').waitFor();
  });
});
