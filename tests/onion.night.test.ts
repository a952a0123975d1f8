// The site as an onion service, in a network of real Tor on this machine: a report without script and the way
// back, by a browser that knows nothing but the onion address.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { findChromium, startChromium } from './chromium.ts';
import { freePort } from './free-port.ts';
import { type StartedProcess, startProcess } from './process.ts';
import { reasonAgainstTor, startTorNetwork, type TorNetwork } from './tor-network.ts';
import { waitUntil } from './until.ts';

const skip = reasonAgainstTor() ?? (findChromium() === null && 'no Chromium');

describe('an onion service', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-onion-'));
  let tor: TorNetwork;
  let server: StartedProcess;
  let browser: Browser;
  let host: string;
  let onionPort: number;
  before(async () => {
    tor = await startTorNetwork();
    onionPort = await freePort();
    host = await tor.serve(onionPort);
    const port = await freePort();
    server = await startProcess(folder, {
      HEED_ORIGIN: `http://localhost:${port},http://${host}`,
      HEED_ONION_PORT: String(onionPort),
      HEED_ONION_CIRCUITS: '1',
      PORT: String(port),
    });
    browser = await startChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.kill();
    await tor?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  /** One answer of the server on one of its ports, as a proxy or Tor asks for it. */
  const ask = (port: number, path: string, headers: Record<string, string>) =>
    new Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, headers }, (answer) => {
        answer.resume();
        answer.once('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
      })
        .once('error', reject)
        .end();
    });

  test('a report without script goes in and is read again, by the onion address alone', async () => {
    const context = await browser.newContext({
      proxy: { server: `socks5://127.0.0.1:${tor.socksPort}` },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    const foreign: string[] = [];
    page.on('request', (one) => {
      if (new URL(one.url()).host !== host && !one.url().startsWith('data:')) foreign.push(one.url());
    });
    // The service publishes its address a moment after it has connected.
    await waitUntil(
      async () => (await page.goto(`http://${host}/report`).catch(() => null))?.status() === 200,
      180_000,
    );
    await page.locator('#text').fill('Over the onion service.');
    const code = await page.locator('[data-code]').getAttribute('data-code');
    await page.locator('#send').click();
    await page.locator('ol.track').waitFor();
    await page.goto(`http://${host}/return`);
    await page.locator('#code').fill(code!);
    await page.locator('#send').click();
    await page.getByText('Over the onion service.').waitFor();
    assert.deepEqual(foreign, []);
    await context.close();
  });

  test('the site offers it, page by page; the onion service promises no https', async () => {
    const { port, host: own } = new URL(server.url);
    const offered = async (path: string) =>
      (await ask(Number(port), path, { host: own })).headers['onion-location'];
    assert.equal(await offered('/rights'), `http://${host}/rights`);
    assert.equal(await offered('/nl/rights?country=nl'), `http://${host}/nl/rights`);
    for (const path of ['/desk', '/api/organisation', '/nothing-here', '/assets/nothing.js'])
      assert.equal(await offered(path), undefined, path);
    const onion = await ask(onionPort, '/rights', { host });
    assert.equal(onion.status, 200);
    assert.equal(onion.headers['onion-location'], undefined);
    assert.equal(onion.headers['strict-transport-security'], undefined);
  });

  test('its port answers to its own name alone', async () => {
    for (const other of ['heed.example.org', 'localhost', `${'a'.repeat(56)}.onion`, ''])
      assert.equal((await ask(onionPort, '/rights', { host: other })).status, 421, other);
  });
});
