// What comes by the port of the onion service, whatever its headers claim.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from 'hono';
import type { Deployment } from '../deployment.ts';
import { addressOf } from './address.ts';
import { makeOnionLocation, onionFetch } from './onion.ts';

const host = `${'a'.repeat(56)}.onion`;
const origins = ['https://heed.example.org', `http://${host}`];
const deployment = { options: { origins, proxy: true } } as unknown as Deployment;

test('a visitor of Tor cannot claim an address, and who comes by the proxy has one', async () => {
  const headers = { host, 'x-forwarded-for': '203.0.113.7' };
  const request = new Request(`http://${host}/report`, { headers });
  let address: string | null = 'not asked';
  const answer = onionFetch((request, env) => {
    address = addressOf(deployment, request, { env } as unknown as Context);
    return new Response('');
  }, origins);
  await answer(request, { incoming: { socket: { remoteAddress: '127.0.0.1' } } });
  assert.equal(address, null);
  const env = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
  assert.equal(addressOf(deployment, request, { env } as unknown as Context), '203.0.113.7');
});

test('the page at the onion service is named without what a query holds, and never there itself', () => {
  const at = (url: string, method = 'GET') => makeOnionLocation(origins)(new Request(url, { method }));
  assert.equal(at('https://heed.example.org/nl/help?place=x'), `http://${host}/nl/help`);
  assert.equal(at('https://heed.example.org/report', 'POST'), null);
  assert.equal(at(`http://${host}/help`), null);
  const without = makeOnionLocation(origins.slice(0, 1));
  assert.equal(without(new Request('https://heed.example.org/')), null);
});
