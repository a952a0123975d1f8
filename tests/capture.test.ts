// What the capture of a page refuses before a browser begins: addresses, and whatever a page asks of the
// inner network. The captures themselves: capture.night.test.ts.
import assert from 'node:assert/strict';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { readAddress, readProxy } from '../apps/cli/src/capture/address.ts';
import { openGate } from '../apps/cli/src/capture/gate.ts';

test('addresses that are no pages, of a house, with a log-in, or that look like others are refused', () => {
  const rules = { isProxied: false, mayBeLocal: false };
  for (const [address, why] of [
    ['file:///etc/passwd', /begins with 'file:'/],
    ['javascript:alert(1)', /begins with 'javascript:'/],
    ['JaVaScRiPt:alert(1)', /begins with 'javascript:'/],
    ['data:text/html,x', /begins with 'data:'/],
    ['ftp://example.org', /begins with 'ftp:'/],
    ['https://user:pass@example.org', /name or a password/],
    ['https://еxample.org/', /xn--xample-2of\.org/],
    ['http://localhost/', /house network/],
    ['http://127.0.0.1/', /house network/],
    ['http://2130706433/', /house network/],
    ['http://0x7f.1/', /house network/],
    ['http://[::1]/', /house network/],
    ['http://[::ffff:10.0.0.1]/', /house network/],
    ['http://169.254.169.254/latest', /house network/],
    ['http://192.168.1.1/', /house network/],
    ['http://router/', /house network/],
    ['http://printer.local/', /house network/],
    ['http://abc.onion/', /Tor alone/],
    ['', /no address/],
    [`https://example.org/${'a'.repeat(3000)}`, /longer than/],
  ] as const) {
    const reading = readAddress(address, rules);
    assert.ok(!reading.ok && why.test(reading.reason), `${address}: ${JSON.stringify(reading)}`);
  }
  for (const [address, href] of [
    ['example.org/offer#x', 'https://example.org/offer'],
    ['https://xn--xample-2of.org/', 'https://xn--xample-2of.org/'],
    ['http://example.org:8080/a', 'http://example.org:8080/a'],
  ] as const) {
    const reading = readAddress(address, rules);
    assert.ok(reading.ok && reading.url.href === href, address);
  }
  assert.deepEqual(readProxy('socks5h://127.0.0.1:9050'), { host: '127.0.0.1', port: 9050 });
  for (const text of ['socks5://127.0.0.1:9050', 'http://127.0.0.1:8080', 'socks5h://127.0.0.1', 'x'])
    assert.equal(readProxy(text), null, text);
});

test('the gate leads no page into this machine, whichever way it is requests', async (t) => {
  const inner = createServer((_, response) => response.end('inner'));
  await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve));
  const { port } = inner.address() as AddressInfo;
  const gate = await openGate({ proxy: null, mayBeLocal: false, mostBytes: 1e6, onTooMuch: () => {} });
  t.after(() => {
    gate.shut();
    inner.close();
  });
  const through = (path: string, method = 'GET') =>
    new Promise<number>((resolve, reject) => {
      const outgoing = request({ host: '127.0.0.1', port: gate.port, path, method });
      outgoing.on('response', (response) => resolve(response.resume().statusCode ?? 0));
      outgoing.on('connect', (response, socket) => {
        socket.destroy();
        resolve(response.statusCode ?? 0);
      });
      outgoing.on('error', reject).end();
    });
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '0.0.0.0', '[::ffff:127.0.0.1]', 'a.localhost']) {
    assert.equal(await through(`http://${host}:${port}/`), 502, host);
    assert.equal(await through(`${host}:${port}`, 'CONNECT'), 502, host);
  }
});
