// A passkey in a real browser: second factor, and once it has opened the member's key, the password alone
// opens it no longer.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { axeFindsNothing, startWorkspaceInChromium, type Workspace } from './workspace.ts';

describe('a passkey', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  before(async () => {
    desk = await startWorkspaceInChromium();
  });
  after(() => desk?.end());

  async function withAuthenticator(page: Page, hasPrf: boolean): Promise<CDPSession> {
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
        hasPrf,
      },
    });
    return device;
  }

  const secretOf = async (name: string) => {
    const { members } = desk.deployment.storage;
    const desks = desk.logIns.find(({ email }) => email.startsWith(name))!.desks;
    const matches = (await members.list()).filter(
      (one) => one.role === 'member' && one.desks.length === desks.length,
    );
    return members.secret(matches[0]!.id);
  };

  test('that opens the key takes the place of the password, and gives it back before it goes', async () => {
    const { page, faults } = await desk.newPage();
    await withAuthenticator(page, true);
    await desk.unlock(page, 'mila');
    await page.locator('[data-place=settings]').click();
    await page.getByText('Now your password alone opens your key.').waitFor();
    await page.getByText('as a new member').waitFor();
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText('also opens your key').first().waitFor();
    await page.getByText('Now your password alone still opens your key.').waitFor();
    await axeFindsNothing(page, 'passkeys');
    assert.notEqual(
      await secretOf('mila'),
      null,
      'nothing is taken away before the passkey was seen to open',
    );

    const loginRequest = page.waitForRequest((request) => request.url().endsWith('/api/desk/login/passkey'));
    await page.locator('.top .lock').click();
    await desk.unlock(page, 'mila');
    assert.doesNotMatch(
      (await loginRequest).postData() ?? '',
      /"prf"/,
      'what the passkey gives stays in the browser',
    );
    await page.getByText('never with the password alone').waitFor();
    assert.equal(await secretOf('mila'), null);

    await page.locator('.top .lock').click();
    await desk.unlock(page, 'mila');
    await page.locator('[data-place=inbox]').click();
    await page.locator('.list').waitFor();
    assert.equal(await page.locator('.doubts').count(), 0, 'the passkey alone opens every key');

    await page.locator('[data-place=settings]').click();
    await page.getByRole('button', { name: 'Remove …' }).click();
    await page.getByText('the last one that opens your key').waitFor();
    await page.locator('dialog .act').click();
    await page.getByText('Removed.', { exact: true }).waitFor();
    assert.notEqual(await secretOf('mila'), null);
    await page.locator('.top .lock').click();
    await desk.unlock(page, 'mila');
    await page.getByText('No passkey yet.').waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('that cannot open the key is a second factor, and the password keeps opening it', async () => {
    const { page, faults } = await desk.newPage();
    await withAuthenticator(page, false);
    await desk.unlock(page, 'jo');
    await page.locator('[data-place=settings]').click();
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText('Added. From the next time on').waitFor();
    await page.locator('.top .lock').click();
    await desk.unlock(page, 'jo');
    await page.getByText('Now your password alone opens your key.').waitFor();
    assert.notEqual(await secretOf('jo'), null);
    const status = await page.evaluate(async () => {
      const headers = { 'content-type': 'application/json', 'heed-client': '1' };
      const response = await fetch('/api/desk/secret', { method: 'PUT', headers, body: '{"secret":null}' });
      return response.status;
    });
    assert.equal(status, 403, 'the server never lets the last wrapping go');
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});
