// Bytes that no browser sends: connections cut in the middle, requests that could be read in two ways,
// addresses that lead nowhere.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, afterEach, before, describe, test } from 'node:test';
import { type InventedServer, startInvented } from './invented.ts';
import { stored } from './stored.ts';

describe('on the wire', () => {
  let place: InventedServer;
  let end = async () => {};
  after(() => end());
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
  });
  afterEach(async () => {
    assert.deepEqual(await (await fetch(`${place.url}/healthz`)).json(), { ok: true });
  });

  /**
   * Bytes straight to the server, the first answers to them, and the end of the connection; cut after
   * `patience` milliseconds.
   */
  function raw(bytes: string | Buffer, patience = 700): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect(place.port, '127.0.0.1');
      let text = '';
      socket.on('data', (data) => (text += data)).on('error', () => {});
      socket.on('close', () => resolve(text));
      socket.write(bytes);
      setTimeout(() => socket.destroy(), patience);
    });
  }
  const statuses = (answer: string) =>
    [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));

  test('a connection cut in the middle of a form and its file leaves no row and no file behind', async () => {
    const before = stored(place.folder);
    const head = 'host: localhost\r\ncontent-type: multipart/form-data; boundary=b\r\ncontent-length: 900000';
    const part = '--b\r\ncontent-disposition: form-data; name="attachment"; filename="a.txt"\r\n\r\n';
    for (const path of ['/report', '/return/write'])
      await raw(`POST ${path} HTTP/1.1\r\n${head}\r\n\r\n${part}${'x'.repeat(400_000)}`, 300);
    // What was begun is taken back once the end of the connection is known.
    for (let n = 0; n < 1200 && stored(place.folder).files + stored(place.folder).uploads > 0; n++)
      await new Promise((go) => setTimeout(go, 100));
    assert.deepEqual(stored(place.folder), before);
    const json =
      'POST /api/reports HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n' +
      'content-length: 9000\r\n\r\n{"version":1';
    await raw(json, 200);
    assert.deepEqual(stored(place.folder), before);
  });

  test('a request that reads in two ways is refused, and nothing behind it is carried out', async () => {
    const before = stored(place.folder);
    const hidden = 'GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n';
    const post = (headers: string, body: string) =>
      raw(
        'POST /report HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-www-form-urlencoded\r\n' +
          `${headers}\r\n\r\n${body}`,
      );
    const chunked = `0\r\n\r\n${hidden}`;
    for (const [headers, body] of [
      [`content-length: 0\r\ncontent-length: ${hidden.length}`, hidden],
      [`content-length: ${chunked.length}\r\ntransfer-encoding: chunked`, chunked],
      ['transfer-encoding: chunked\r\ntransfer-encoding: identity', chunked],
      ['transfer-encoding: xchunked', chunked],
      ['transfer-encoding : chunked', chunked],
      ['content-length: +5', hidden],
      ['content-length: 0x5', hidden],
      ['content-length: 5, 5', hidden],
      ['x-a: b\r\n folded: c\r\ncontent-length : 5', hidden],
    ] as const)
      assert.deepEqual(statuses(await post(headers, body)), [400], headers);
    assert.deepEqual(stored(place.folder), before);
  });

  test('addresses that no browser makes are answered without a fault and lead nowhere', async () => {
    const addresses = [
      '//',
      '/%',
      '/%00',
      '/%ff',
      '/..%2f..%2fetc%2fpasswd',
      '/assets/..%2f..%2fpackage.json',
      '/report/..;/desk',
    ];
    const more = [
      '/./',
      '/api/../desk',
      '/api//organisation',
      '/API/organisation',
      'http://other.example/',
      '*',
      '/%ff/report',
      `/${'a/'.repeat(4000)}`,
    ];
    for (const address of [...addresses, ...more])
      for (const method of ['GET', 'POST', 'TRACE', 'PROPFIND']) {
        const request =
          `${method} ${address} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n` +
          'content-length: 0\r\n\r\n';
        const answer = await raw(request, 3000);
        const [status = 0] = statuses(answer);
        assert.ok(status === 0 || status < 500, `${method} ${address}: ${status}`);
        assert.ok(!/root:|"workspaces"/.test(answer), address);
      }
    const strange = [
      'GET /\r\n\r\n',
      'G\0T / HTTP/1.1\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      '\x16\x03\x01\x02\0',
      'GET / HTTP/1.1\r\n\r\n',
    ];
    for (const bytes of strange)
      assert.ok(
        statuses(await raw(bytes)).every((status) => status < 500),
        bytes,
      );
  });
});
