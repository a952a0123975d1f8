// A workshop that a laptop serves on its own network: the command, the desk at localhost, phones that come
// over another address of this machine, and whoever wants more than a workshop.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { build } from '../../../apps/cli/src/build.ts';
import { findChromium, startChromium } from '../../../tests/chromium.ts';
import { putDemonstration } from '../../../tests/demonstration.ts';
import { signIn } from '../../../tests/member.ts';
import { type StartedProcess, startProcess } from '../../../tests/process.ts';
import { axeFindsNothing, faultsOf, unlock } from '../../../tests/workspace.ts';
import { answer, stepTo } from './led-room.ts';

/** Of a network of this machine; where it has none, another one of its loopback. */
const address =
  Object.values(networkInterfaces())
    .flatMap((all = []) => all)
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.2';

const lan = ['room', '--lan', '--address', address] as const;
const patience = { timeout: 240_000 };

interface Ending {
  after(end: () => void): void;
}

async function folderFor(t: Ending): Promise<string> {
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'heed-lan-'));
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));
  return folder;
}

const portOf = ({ url }: StartedProcess): string => new URL(url).port;
const logInOf = (server: StartedProcess) => {
  const [, email = '', password = ''] = /^trainer: (\S+) password: (\S+)$/m.exec(server.log()) ?? [];
  return { email, password };
};
const until = async (server: StartedProcess, text: string) => {
  while (!server.log().includes(text))
    await new Promise((resolve) => server.process.stdout?.once('data', resolve));
};

test('a room is led at localhost, followed over the network, and outlives a crash', {
  ...patience,
  skip: findChromium() === null ? 'no Chromium' : false,
}, async (t) => {
  const folder = await folderFor(t);
  let server = await startProcess(folder, {}, lan);
  await until(server, 'No reports are taken here');
  const port = portOf(server);
  const phones = `http://${address}:${port}`;
  assert.ok(server.log().includes(`phones: ${phones}/room`));
  const logIn = logInOf(server);
  const browser = await startChromium();
  t.after(() => browser.close());

  const page = await (await browser.newContext()).newPage();
  const faults = faultsOf(page);
  await page.goto(`${server.url}/desk`);
  await unlock(page, logIn);
  await page.getByRole('button', { name: 'Training' }).click();
  const card = page.locator('.training .card', { hasText: 'First contact: for the police' });
  await card.getByRole('button', { name: 'Prepare' }).click();
  await page.getByRole('button', { name: 'Open a room' }).click();
  const code = await page.locator('.room-code strong').innerText();
  const label = await page.locator('img.qr').getAttribute('alt');
  assert.ok(label?.includes(`${phones}/room`), `the square code leads phones to the network: ${label}`);

  const phoneWith = async (options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 320, height: 740 }, ...options });
    const phone = await context.newPage();
    phone.on('pageerror', (error) => faults.push(error.message));
    await phone.goto(`${phones}/room`);
    await phone.locator('#code').fill(code);
    await phone.keyboard.press('Enter');
    await phone.getByText('Step 1 of').waitFor();
    return phone;
  };
  const both = [await phoneWith({}), await phoneWith({ javaScriptEnabled: false })];
  const [phone, old] = both as [Page, Page];
  await stepTo(page, 'What is a good end');
  await phone.getByText('What is a good end').waitFor();
  for (const one of both) await answer(one, () => one.locator('[name=option]').first().check());
  await stepTo(page, 'One word');
  for (const one of both)
    await answer(one, async () => {
      await one.getByText('What you write here is not locked').waitFor();
      await one.locator('#words').fill('safe');
    });
  await page.getByRole('button', { name: 'Put on the wall: safe' }).click();
  await phone.locator('.wall').waitFor();
  await stepTo(page, 'At Mara');
  await page.getByRole('button', { name: 'Begin the conversation' }).click();
  for (const one of both) await answer(one, () => one.locator('[name=option]').nth(1).check());
  await old.getByRole('button', { name: 'I need a break' }).click();
  await page.getByText('One person asks for a break').waitFor();

  for (const path of ['/report', '/desk', '/', '/return', '/hr/about']) {
    assert.equal((await phone.goto(phones + path))?.status(), 403, path);
    assert.equal((await old.goto(phones + path))?.status(), 403, path);
  }
  await phone.goto(`${phones}/en/report`);
  await phone.getByText('So no messages are taken here').waitFor();
  await axeFindsNothing(phone, 'only the workshop');
  await phone.getByRole('link', { name: 'Where to turn instead' }).click();
  await phone.locator('h1').waitFor();
  assert.equal(new URL(phone.url()).pathname.endsWith('/help'), true);

  assert.deepEqual(faults, []);
  await server.kill();
  server = await startProcess(folder, {}, [...lan, '--port', port]);
  await until(server, 'No reports are taken here');
  assert.doesNotMatch(server.log(), /password/, 'the log-in is made once');
  await old.goto(`${phones}/room/${code}`);
  await old.locator('.reply, .hint').first().waitFor();
  const trainer = await signIn(server.url, { ...logIn, role: 'member', desks: [] });
  const { rooms } = await trainer.api.call('rooms.list', {});
  assert.deepEqual(
    rooms.map((room) => [room.code, room.closed]),
    [[code, null]],
  );
  await server.kill();
});

test('the folder of an installation keeps its organisation and its members', patience, async (t) => {
  const folder = await folderFor(t);
  await putDemonstration(join(folder, 'data'));
  const server = await startProcess(folder, {}, [...lan, '--data', join(folder, 'data')]);
  await until(server, 'No reports are taken here');
  assert.doesNotMatch(server.log(), /password/, 'an organisation that is there keeps its members');
  await server.kill();
});
