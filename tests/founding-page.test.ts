// An operator without a command line sets up an organisation on a new server: by a page, with a token that is
// written once.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Page } from 'playwright-core';
import { faults } from './axe.ts';
import { findChromium, startChromium } from './chromium.ts';
import { freePort } from './free-port.ts';
import { filesHolding } from './hunt.ts';
import { nightTest } from './night.ts';
import { commandFile } from './program.ts';
import { waitUntil } from './until.ts';

const skip = findChromium() === null && 'no Chromium';
/** A server in production, on `folder`, that has no organisation. */
function startEmpty(t: TestContext, folder: string, port: number) {
  const child: ChildProcess = spawn(process.execPath, [commandFile, 'start'], {
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', HEED_DATA: folder, PORT: String(port), HEED_PROXY: '1' },
      HEED_ORIGIN: 'https://heed.example.org',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (log += data));
  const end = (signal: 'SIGTERM' | 'SIGKILL') =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill(signal);
    });
  t.after(() => end('SIGKILL'));
  return {
    end,
    says: (words: string) =>
      waitUntil(() => {
        if (child.exitCode !== null) throw new Error(`The server ended:\n${log}`);
        return log.includes(words);
      }),
    log: () => log,
  };
}

async function fillIn(page: Page, token: string): Promise<void> {
  const texts = {
    ...{ token, name: 'Lamp', legalForm: 'association', country: 'nl', contact: 'hello@example.org' },
    ...{ funders: 'A fund\nAnother fund', policeTies: 'None.', countries: 'nl, be', deskName: 'Lamp desk' },
    ...{ from: '09:00', to: '17:00', replyWithinOpenHours: '16', supervisor: 'Ada' },
  };
  for (const [field, text] of Object.entries(texts)) await page.locator(`#${field}`).fill(text);
  for (const id of ['languages-nl', 'deskLanguages-nl', 'weekdays-1', 'weekdays-5'])
    await page.locator(`#${id}`).check();
  await page.locator('#kind').selectOption('ngo');
  await page.locator('#timeZone').selectOption('Europe/Amsterdam');
}

test('an organisation is set up on a page, once, by whoever has the token', { skip }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-founding-'));
  const port = await freePort();
  const first = startEmpty(t, folder, port);
  await first.says('shown once');
  const token = /^([0-9a-f]{8}(?:-[0-9a-f]{8}){3})$/m.exec(first.log())?.[1] ?? '';
  assert.notEqual(token, '');
  await first.end('SIGTERM');
  // Started again, it does not write it again, and it stands in no file.
  const server = startEmpty(t, folder, port);
  // Once they have ended: hooks run in this order.
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  await server.says('was written at the first start');
  assert.ok(!server.log().includes(token));
  assert.deepEqual(filesHolding(folder, [token, token.replaceAll('-', '')]), []);

  const url = `http://localhost:${port}`;
  for (const path of ['/report', '/desk', '/api/organisation'])
    assert.equal((await fetch(url + path)).status, 503);
  const browser = await startChromium();
  t.after(() => browser.close());
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  await page.goto(url);
  assert.equal(new URL(page.url()).pathname, '/founding');
  // Nothing is said for whoever fills it in.
  assert.equal(await page.locator('input:checked').count(), 0);
  await page.locator('#send').click();
  assert.ok((await page.locator('[data-errors] li').count()) >= 14, 'each empty field is named');
  await fillIn(page, `${token.slice(0, -1)}x`);
  await page.locator('#send').click();
  assert.deepEqual(
    await page
      .locator('[data-errors] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ['#token'],
  );
  assert.equal(await page.locator('#funders').inputValue(), 'A fund\nAnother fund');
  assert.equal(await page.locator('#weekdays-5').isChecked(), true);
  await page.locator('#token').fill(token.replaceAll('-', ' ').toUpperCase());
  // At once from two windows: one sets up, the other one is told.
  const second = await context.newPage();
  await second.goto(`${url}/founding`);
  await fillIn(second, token);
  await Promise.all(
    [page, second].map((one) =>
      one
        .locator('#send')
        .click()
        .catch(() => {}),
    ),
  );
  await waitUntil(async () => server.log().includes('public: https://heed.example.org/'));
  const linkCounts = () =>
    Promise.all(
      [page, second].map((one) =>
        one
          .locator('[data-invitation] a')
          .count()
          .catch(() => 0),
      ),
    );
  // The page comes a moment after what the server writes.
  await waitUntil(async () => (await linkCounts()).some((count) => count > 0));
  const links = await linkCounts();
  assert.equal(links[0]! + links[1]!, 1);
  const won = links[0] === 1 ? page : second;
  assert.match(
    (await won.locator('[data-invitation] a').getAttribute('href')) ?? '',
    /^https:\/\/heed\.example\.org\/desk#invite=[0-9a-f]{64}$/,
  );
  await context.close();
  // The site runs, nobody can write yet, and there is no founding any more.
  const about = await fetch(`${url}/about`, { headers: { host: 'heed.example.org' } });
  assert.match(await about.text(), /Lamp/);
  assert.deepEqual(await (await fetch(`${url}/readyz`)).json(), { ok: false, reason: 'not-open' });
  assert.equal((await fetch(`${url}/founding`)).status, 404);
});

nightTest('the page has nothing that axe would find, and fits a narrow phone', { skip }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-founding-'));
  const port = await freePort();
  await startEmpty(t, folder, port).says('shown once');
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const browser = await startChromium();
  t.after(() => browser.close());
  for (const locale of ['en', 'hr', 'nl', 'pl', 'sv']) {
    const context = await browser.newContext({ locale, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(`http://localhost:${port}/founding`);
    await page.locator('#send').click();
    await page.locator('[data-errors]').waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), locale);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), locale);
    assert.deepEqual(await faults(page), [], locale);
    await context.close();
  }
});
