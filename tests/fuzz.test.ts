// Malformed and malicious input at every door, as a stranger sends it: never a fault of the server, nothing
// half stored, no word lost, and what somebody typed is shown as text.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, afterEach, before, describe, test } from 'node:test';
import { type Route, routes, split } from '@heed/api';
import fc from 'fast-check';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn } from './member.ts';

const forms = [
  '/start',
  '/report',
  '/return',
  '/return/keep',
  '/return/code',
  '/return/delete',
  '/return/file',
];
const fieldNames = [
  'form',
  'code',
  'session',
  'text',
  'desk',
  'kept',
  'keep',
  'newcode',
  'id',
  'sure',
  'country',
];
const names = ['../../etc/passwd', 'a\0b.jpg', '\u202egpj.exe', '', '"; x="', 'x'.repeat(5000)];

describe('malformed input', () => {
  let place: InventedServer;
  let stood = 0;
  let end = async () => {};
  after(() => end());
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
    stood = await conversations();
  });
  afterEach(async () => {
    assert.deepEqual(await (await fetch(`${place.url}/healthz`)).json(), { ok: true });
  });

  /** How many conversations the desk sees; without a conversation no attachment is claimed. */
  async function conversations(): Promise<number> {
    const member = await signIn(place.url, place.logIns[0]!);
    const lists = await Promise.all(['harbour', 'lantern'].map((desk) => member.inbox(desk, 'open')));
    const needs = await Promise.all(['harbour', 'lantern'].map((desk) => member.inbox(desk, 'needs')));
    return [...lists, ...needs].flat().length;
  }

  /**
   * Sends and asserts that the server does not fail; where the HTTP client or parser itself refuses, null.
   */
  async function send(path: string, init: RequestInit): Promise<string | null> {
    const answer = await fetch(place.url + path, init).catch(() => null);
    if (answer === null) return null;
    const text = await answer.text();
    assert.ok(
      answer.status < 500 || [503, 507].includes(answer.status),
      `${init.method} ${path}: ${answer.status}`,
    );
    return text;
  }

  const part = (name: string, value: Buffer | string, file?: string) =>
    Buffer.concat([
      Buffer.from(`--b\r\ncontent-disposition: form-data; name="${name}"`),
      Buffer.from(file === undefined ? '' : `; filename="${file}"\r\ncontent-type: image/jpeg`),
      Buffer.from('\r\n\r\n'),
      Buffer.from(value),
      Buffer.from('\r\n'),
    ]);
  const multipart = (path: string, body: Buffer, type = 'multipart/form-data; boundary=b') =>
    send(path, { method: 'POST', headers: { 'content-type': type }, body: new Uint8Array(body) });

  test('a multipart form cut anywhere, in any order, of any bytes is refused without a fault', async () => {
    const one = fc.oneof(
      fc
        .tuple(fc.constantFrom(...fieldNames), fc.uint8Array({ maxLength: 60 }))
        .map(([n, v]) => part(n, Buffer.from(v))),
      fc.constantFrom(...names).map((name) => part('attachment', '\xff\xd8\xff', name)),
    );
    const types = [
      'multipart/form-data; boundary=b',
      'multipart/form-data',
      'multipart/form-data; boundary=c',
      'text/plain',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('/report', '/return/write'),
        fc.array(one, { maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...types),
        async (path, parts, cut, type) => {
          const whole = Buffer.concat([...parts, Buffer.from('--b--\r\n')]);
          await multipart(path, whole.subarray(0, Math.ceil(whole.length * cut)), type);
        },
      ),
      { numRuns: 120 },
    );
  });

  test('thousands of fields and a header of 100 kB are refused without a fault', async () => {
    const many = Buffer.concat([
      ...Array.from({ length: 5000 }, (_, i) => part(`f${i}`, 'x')),
      Buffer.from('--b--\r\n'),
    ]);
    for (const path of ['/report', '/return/write']) {
      await multipart(path, many);
      await multipart(path, Buffer.concat([part('x'.repeat(100_000), 'x'), Buffer.from('--b--\r\n')]));
    }
    await send('/', { headers: { 'x-long': 'x'.repeat(100_000) } });
  });

  test('what was typed comes back from a form that is wrong', async () => {
    const typed = 'words <b>& more';
    const html = await multipart('/report', Buffer.concat([part('text', typed), Buffer.from('--b--\r\n')]));
    assert.ok(html?.includes('words &lt;b&gt;&amp; more') || html?.includes('words &lt;b>&amp; more'));
  });

  test('a form with any fields is answered without a fault', async () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom(...fieldNames), fc.string({ unit: 'binary' })), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...forms), pairs, async (path, fields) => {
        await send(path, { method: 'POST', body: new URLSearchParams(fields) });
      }),
      { numRuns: 150 },
    );
  });

  test('any JSON at every route of the contract is answered without a fault', async () => {
    for (const route of Object.values(routes) as Route[]) {
      const { method, path } = split(route.endpoint);
      if (method === 'GET') continue;
      for (const body of fc.sample(fc.json(), 4)) {
        const headers = { 'content-type': 'application/json', 'heed-client': '1' };
        await send(path.replace(/:\w+/g, '0'.repeat(32)), { method, headers, body });
      }
    }
  });

  test('headers of an upload that make no sense are refused without a fault', async () => {
    const type = 'application/offset+octet-stream';
    for (const number of ['-1', '9'.repeat(12), '9'.repeat(40), 'NaN', '1e9', '']) {
      const id = randomBytes(16).toString('hex');
      const common = { 'tus-resumable': '1.0.0', 'heed-attachment': id, 'heed-puzzle': 'x 1' };
      await send('/api/attachments', { method: 'POST', headers: { ...common, 'upload-length': number } });
      const headers = { 'content-type': type, 'upload-offset': number };
      for (const at of [id, '..%2f..%2fetc', '%00', '%ff'])
        for (const method of ['PATCH', 'DELETE', 'HEAD'])
          await send(`/api/attachments/${at}`, { method, headers, ...(method === 'PATCH' && { body: 'x' }) });
    }
  });

  test('garbage in cookies, tokens and languages is passed over', async () => {
    const latin = fc.uint8Array({ maxLength: 80 }).map((b) =>
      Buffer.from(b)
        .toString('latin1')
        .replace(/[\0\r\n]/g, ''),
    );
    await fc.assert(
      fc.asyncProperty(latin, fc.string({ unit: 'binary' }), async (junk, lang) => {
        const headers = {
          cookie: `session=${junk}`,
          authorization: `Bearer ${junk}`,
          'accept-language': junk,
        };
        for (const path of ['/report', '/api/conversation', '/api/desk/me'])
          await send(`/${encodeURIComponent(lang)}${path}`, { headers });
      }),
      { numRuns: 40 },
    );
  });

  test('script and bidi characters in the words are shown as text', async () => {
    const html = (await send('/report', {})) ?? '';
    const form = new FormData();
    for (const field of ['form', 'code', 'door', 'country'])
      form.set(field, new RegExp(`name="${field}" value="([^"]*)"`).exec(html)?.[1] ?? '');
    for (const [field, value] of Object.entries({
      text: '<script>alert(1)</script>\u202e',
      desk: 'harbour',
      kept: 'on',
    }))
      form.set(field, value);
    assert.equal(await conversations(), stood, 'no conversation came of any of this');
    await send('/report', { method: 'POST', body: form });
    const pageText = await send('/return', {
      method: 'POST',
      body: new URLSearchParams({ code: String(form.get('code')) }),
    });
    assert.ok(!pageText?.includes('<script>alert'));
    assert.ok(pageText?.includes('&lt;script'));
    assert.ok((await conversations()) > stood, 'a whole form is seen where a broken one is not');
  });
});
