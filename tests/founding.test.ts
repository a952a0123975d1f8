// A real organisation from its first minute, in a browser: the first supervisor registers and founds it, gives out shares, adds a passkey; a
// report is answered; and when she has lost everything else, the shares give the keys back.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Running, startServer } from '@heed/server';
import type { Browser, Page } from 'playwright-core';
import { build } from '../apps/cli/src/build.ts';
import { findChromium, startChromium } from './chromium.ts';

const main = fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url));
const skip = findChromium() === null && 'no Chromium';
const email = 'first@example.org';
let folder: string;
let running: Running;
let browser: Browser;
let origin: string;
let invitation: string;

before(async () => {
  if (skip) return;
  await build();
  folder = mkdtempSync(join(tmpdir(), 'heed-founding-'));
  const heed = (...args: string[]) =>
    execFileSync(process.execPath, [main, ...args], { env: { ...process.env, HEED_DATA: folder }, encoding: 'utf8' });
  const profile = join(folder, 'organisation.json');
  const filled = JSON.parse(heed('init', '--example'));
  Object.assign(filled, { name: 'Lamp', funders: ['A fund'], policeTies: 'None.' });
  filled.desks[0].name = 'Lamp';
  writeFileSync(profile, JSON.stringify(filled));
  const made = JSON.parse(heed('init', '--profile', profile, '--supervisor', 'Ada', '--json')) as {
    invitation: string;
  };
  running = await startServer({ folder, port: 0 });
  origin = `http://localhost:${running.port}`;
  invitation = `${origin}/desk${new URL(made.invitation).hash}`;
  browser = await startChromium();
});
after(async () => {
  if (skip) return;
  await browser?.close();
  await running?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function unlock(page: Page, password: string): Promise<void> {
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('.top').waitFor();
}

test('the first supervisor registers, founds, gives out shares, adds a passkey and restores', { skip }, async () => {
  const faults: string[] = [];
  const page = await (await browser.newContext()).newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !/status of 4\d\d/.test(line.text())) faults.push(line.text());
  });
  await page.goto(invitation);
  await page.locator('#email').fill(email);
  const password = await page.locator('#new-password').inputValue();
  await page.locator('#kept').check();
  await page.getByRole('button', { name: 'Make my keys' }).click();
  await page.getByRole('button', { name: 'To the desk' }).click();
  await unlock(page, password);

  await page.getByRole('button', { name: 'Make the organisation key' }).click();
  const printed = await page.locator('.secret').innerText();
  await page.locator('#organisation-kept').check();
  await page.getByRole('button', { name: 'Found the organisation', exact: true }).click();
  await page.getByText('Founded. The desks have their keys.').waitFor();

  // The page as it is served now holds the key: nothing rests on this page's memory.
  await page.reload();
  await unlock(page, password);
  assert.equal(await page.locator('.doubts').count(), 0);
  await page.getByRole('button', { name: 'Members', exact: true }).click();
  await page
    .getByText(/In force until/)
    .first()
    .waitFor();

  await page.getByRole('button', { name: 'Make shares' }).click();
  const shares: string[] = [];
  for (let i = 0; i < 3; i++) {
    shares.push(await page.locator('.card .secret').innerText());
    await page.getByRole('button', { name: /^It is printed/ }).click();
  }
  await page.getByText('Recovery stands.').waitFor();
  assert.equal(new Set(shares).size, 3);

  await page.getByText('Restore from shares').click();
  await page.locator('#shares').fill(shares[0]!);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await page.getByText('These are too few shares.').waitFor();
  await page.locator('#shares').fill(`${shares[0]}\n${shares[2]}`);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await page.getByText('Desk keys are yours again').waitFor();

  await page.locator('#certify-key').fill(`${printed.slice(0, -1)}?`);
  await page.getByRole('button', { name: 'Certify', exact: true }).click();
  await page.getByText('This is not the organisation’s key').waitFor();
  await page.locator('#certify-key').fill(printed.toLowerCase());
  await page.getByRole('button', { name: 'Certify', exact: true }).click();
  await page.getByText('Certified.').waitFor();

  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf: true,
    },
  });
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByText('Added. From the next time on').waitFor();
  await page.getByText('also opens your key').waitFor();
  const asked = page.waitForRequest((request) => request.url().endsWith('/api/desk/login/passkey'));
  await page.getByRole('button', { name: 'Lock' }).click();
  await unlock(page, password);
  assert.doesNotMatch((await asked).postData() ?? '', /prf/, 'what the passkey gives stays in the browser');
  assert.deepEqual(faults, []);
});
