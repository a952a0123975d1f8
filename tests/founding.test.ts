// A real organisation from its first minute, in a browser: the first supervisor registers and founds it,
// gives out shares, and restores from them.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Running, startServer } from '@heed/server';
import type { Browser } from 'playwright-core';
import { build } from '../apps/cli/src/build.ts';
import { findChromium, startChromium } from './chromium.ts';
import { commandFile } from './program.ts';
import { faultsOf, unlock } from './workspace.ts';

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
    execFileSync(process.execPath, [commandFile, ...args], {
      env: { ...process.env, HEED_DATA: folder },
      encoding: 'utf8',
    });
  const profile = join(folder, 'organisation.json');
  const filled = JSON.parse(heed('init', '--example'));
  Object.assign(filled, { name: 'Lamp', funders: ['A fund'], policeTies: 'None.' });
  filled.desks[0].name = 'Lamp';
  writeFileSync(profile, JSON.stringify(filled));
  const setup = JSON.parse(heed('init', '--profile', profile, '--supervisor', 'Ada', '--json')) as {
    invitation: string;
  };
  running = await startServer({ folder, port: 0 });
  origin = `http://localhost:${running.port}`;
  invitation = `${origin}/desk${new URL(setup.invitation).hash}`;
  browser = await startChromium();
});
after(async () => {
  if (skip) return;
  await browser?.close();
  await running?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the first supervisor registers, founds, gives out shares and restores', { skip }, async () => {
  const page = await (await browser.newContext()).newPage();
  const faults = faultsOf(page);
  await page.goto(invitation);
  await page.locator('#email').fill(email);
  const password = await page.locator('#new-password').inputValue();
  await page.locator('#kept').check();
  await page.locator('[data-form=register] [type=submit]').click();
  await page.locator('[data-act=to-desk]').click();
  await unlock(page, { email, password });

  await page.getByRole('button', { name: 'Make the organisation key' }).click();
  const printed = await page.locator('.secret').innerText();
  await page.locator('#organisation-kept').check();
  await page.locator('[data-act=next-step]').click();
  await page.locator('#organisation-check').fill('99999-9');
  await page.locator('main form [type=submit]').click();
  await page.locator('#organisation-check-fault').waitFor();
  assert.equal(await page.locator('[data-act=found]').count(), 0);
  // Left in the middle, and locked: the page of the desk goes on from the paper.
  await page.locator('[data-page=list]').click();
  await page.locator('[data-page=founding]').click();
  await page.locator('#organisation-check').waitFor();
  await page.locator('.top .lock').click();
  await unlock(page, { email, password });
  await page.locator('[data-step=resume]').waitFor();
  await page.locator('#organisation-key').fill(printed.replace(/^./, (first) => (first === '2' ? '3' : '2')));
  await page.locator('main form [type=submit]').click();
  await page.locator('#organisation-key-fault').waitFor();
  await page.locator('#organisation-key').fill(printed);
  await page.locator('main form [type=submit]').click();
  // The network is lost after the key was put: the same press goes on.
  await page.route('**/api/desk/roster', (route) => route.fulfill({ status: 503 }));
  await page.locator('[data-act=found]').click();
  await page.locator('[data-step=rest] .care').waitFor();
  await page.locator('.notice .warn').waitFor();
  await page.unroute('**/api/desk/roster');
  await page.locator('[data-act=found]').click();
  await page.getByText('Founded. The desks have their keys.').waitFor();

  // The page as it is served now holds the key: nothing rests on this page's memory.
  await page.reload();
  await unlock(page, { email, password });
  assert.equal(await page.locator('.doubts').count(), 0);
  await page.locator('[data-place=members]').click();
  await page.locator('[data-page=keys]').click();
  await page
    .getByText(/In force until/)
    .first()
    .waitFor();

  await page.locator('[data-page=recovery]').click();
  await page.getByRole('button', { name: 'Make shares' }).click();
  const shares: string[] = [];
  for (let i = 0; i < 3; i++) {
    shares.push(await page.locator('.card .secret').innerText());
    await page.locator('[data-act=next-share]').click();
  }
  await page.locator('[data-act=finish-recovery]').click();
  await page.getByText('Recovery is set up.').waitFor();
  assert.equal(new Set(shares).size, 3);

  await page.locator('[data-page=restore]').click();
  await page.locator('#shares').fill(shares[0]!);
  await page.locator('main form [type=submit]').click();
  await page.getByText('These are too few shares.').waitFor();
  await page.locator('#shares').fill(`${shares[0]}\n${shares[2]}`);
  await page.locator('main form [type=submit]').click();
  await page.getByText('Desk keys are yours again').waitFor();

  await page.locator('[data-page=certificates]').click();
  await page.locator('[data-act=next-step]').click();
  await page.locator('#certify-key').fill(`${printed.slice(0, -1)}?`);
  await page.getByRole('button', { name: 'Certify', exact: true }).click();
  await page.getByText('This is not the organisation’s key').waitFor();
  await page.locator('#certify-key').fill(printed.toLowerCase());
  await page.getByRole('button', { name: 'Certify', exact: true }).click();
  await page.getByText('Certified.').waitFor();
  const unexpected = faults.filter((fault) => !fault.includes('503'));
  assert.deepEqual(unexpected, []);
});
