// What is sent too large, cut short, twice, out of order or again elsewhere: refused over HTTP with what to
// do, nothing half stored. Other bad input: api.test.ts, fuzz.test.ts, fuzz-known.test.ts, photo.test.ts,
// hardship.test.ts, wire.test.ts.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { ReadableStream } from 'node:stream/web';
import { after, afterEach, before, describe, test } from 'node:test';
import { ApiError, client } from '@heed/api/client';
import { makeCode } from '@heed/envelope/code';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { comeBack, prepare, type Ready, sealReport, sendReport, solve } from './person.ts';
import { returnWithoutScript } from './scriptless.ts';
import { stored } from './stored.ts';

const refusal = (kind: string) => (error: unknown) =>
  error instanceof ApiError &&
  error.problem?.type === `urn:heed:problem:${kind}` &&
  error.problem.detail.length > 10;

describe('bad input', () => {
  let place: InventedServer;
  let ready: Ready;
  let end = async () => {};
  after(() => end());
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) }, { proxy: true });
    ready = await prepare(place.url);
  });
  afterEach(async () => {
    assert.deepEqual(await (await fetch(`${place.url}/healthz`)).json(), { ok: true });
  });

  const beginUpload = async (id: string, length: number, least = length) => {
    const { challenge, bits } = await ready.api.call('intake.requestPuzzle', { for: 'upload', bytes: least });
    const puzzle = {
      'heed-puzzle': `${challenge} ${solve(challenge, id, bits)}`,
      'upload-length': String(length),
    };
    return fetch(`${place.url}/api/attachments`, {
      method: 'POST',
      headers: { 'heed-attachment': id, ...puzzle },
    });
  };
  const piece = (id: string, offset: number, body: Buffer) =>
    fetch(`${place.url}/api/attachments/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
      body: new Uint8Array(body),
    });

  test('250 MB of zeros are refused as a report, as an upload, and as a form with its words kept', {
    timeout: 60_000,
  }, async () => {
    const before = stored(place.folder);
    const zeros = new Uint8Array(1_000_000);
    const stream = (head = '', tail = '') =>
      ReadableStream.from(
        (async function* () {
          yield Buffer.from(head);
          for (let n = 0; n < 250; n++) yield zeros;
          yield Buffer.from(tail);
        })(),
      );
    const post = (path: string, type: string, body: ReadableStream) =>
      fetch(place.url + path, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
        duplex: 'half',
      } as RequestInit);
    const json = await post('/api/reports', 'application/json', stream()).catch(() => null);
    assert.ok(json === null || json.status === 413);
    assert.equal((await beginUpload(randomBytes(16).toString('hex'), 250_000_000, 50_000_000)).status, 413);
    const id = randomBytes(16).toString('hex');
    assert.equal((await beginUpload(id, 1000)).status, 201);
    const more = await post(`/api/attachments/${id}`, 'application/offset+octet-stream', stream()).catch(
      () => null,
    );
    assert.ok(more === null || more.status >= 400);
    assert.equal((await fetch(`${place.url}/api/attachments/${id}`, { method: 'DELETE' })).status, 204);
    const field = (name: string, value: string) =>
      `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const head = `${field(
      'text',
      'Words that must not be lost.',
    )}--b\r\ncontent-disposition: form-data; name="attachment"; filename="z.bin"\r\n\r\n`;
    const form = await post('/report', 'multipart/form-data; boundary=b', stream(head, '\r\n--b--\r\n'));
    assert.equal(form.status, 422);
    assert.ok((await form.text()).includes('Words that must not be lost.'));
    assert.deepEqual(stored(place.folder), before, 'nothing of it stays');
  });

  test('an upload that is cut short, out of order or doubled is not taken for the whole', async () => {
    const id = randomBytes(16).toString('hex');
    const bytes = randomBytes(9000);
    assert.equal((await beginUpload(id, bytes.length)).status, 201);
    assert.equal((await piece(id, 4000, bytes.subarray(4000))).status, 409, 'the second piece first');
    assert.equal((await piece(id, 0, bytes.subarray(0, 4000))).status, 204);
    assert.equal((await piece(id, 0, bytes.subarray(0, 4000))).status, 409, 'the first piece again');
    const report = await sealReport(ready);
    const with_ = { ...report, body: { ...report.body, attachments: [id] } };
    await assert.rejects(sendReport(ready, with_), refusal('invalid-request'));
    assert.equal((await piece(id, 4000, bytes.subarray(4000))).status, 204);
    await sendReport(ready, with_);
    const other = await sealReport(ready);
    await assert.rejects(
      sendReport(ready, { ...other, body: { ...other.body, attachments: [id] } }),
      refusal('invalid-request'),
      'an attachment of another report',
    );
  });

  test(
    'a message sent again elsewhere, a signature used again elsewhere and a puzzle of another ' +
      'message are refused',
    async () => {
      const [own, other] = [await sealReport(ready), await sealReport(ready)];
      await sendReport(ready, own);
      const moved = { ...other, body: { ...other.body, message: own.body.message } };
      // the same bytes under the same id: answered as before, and stored nowhere else
      await sendReport(ready, moved);
      await assert.rejects(comeBack(client(place.url), place.url, other.keys), refusal('wrong-code'));
      await sendReport(ready, other);
      const { challenge } = await ready.api.call('intake.requestPuzzle', { for: 'report' });
      const late = await sealReport(ready);
      const puzzle = { challenge, nonce: solve(challenge, own.body.message.id) };
      await assert.rejects(
        ready.api.call('intake.report', { ...late.body, puzzle }),
        refusal('puzzle-unsolved'),
        'solved for another message',
      );
      // What she signed to come back opens her conversation alone.
      const tokenRequests: Record<string, unknown>[] = [];
      const api = client(place.url, {
        fetcher: (input, init) => {
          if (String(input).endsWith('/api/token')) tokenRequests.push(JSON.parse(String(init?.body)));
          return fetch(input, init);
        },
      });
      await comeBack(api, place.url, own.keys);
      const claim = { ...tokenRequests[0], conversation: other.keys.conversation } as never;
      await assert.rejects(ready.api.call('conversation.requestToken', claim), refusal('wrong-code'));
    },
  );

  test('an envelope cut short or shuffled is kept as it came and never opens', async () => {
    const member = await signIn(place.url, place.logIns[0]!);
    for (const harm of [
      (bytes: Buffer) => bytes.subarray(0, bytes.length - 700),
      (bytes: Buffer) =>
        Buffer.concat([bytes.subarray(0, 4000), bytes.subarray(8000), bytes.subarray(4000, 8000)]),
    ]) {
      const report = await sealReport(ready, { text: 'A whole one.' });
      const envelope = harm(Buffer.from(report.body.message.envelope, 'base64')).toString('base64');
      const message = { ...report.body.message, envelope };
      await sendReport(ready, { ...report, body: { ...report.body, message } });
      const rows = (await member.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows;
      const row = rows.find((one) => one.conversation === report.keys.conversation);
      assert.deepEqual((await member.read(row!.id)).texts, []);
    }
  });

  test('a code with spaces, Arabic or Persian digits opens; with a digit wrong it does not', async () => {
    const code = makeCode();
    await sendReport(ready, await sealReport(ready, { code, text: 'Found again.' }));
    const codeIn = (zero: number) =>
      code.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
    const groups = code.replace(/\D/g, '').replace(/(\d{4})(?=\d)/g, '$1 ');
    for (const typed of [
      code,
      groups,
      ` ${groups.replaceAll(' ', '\u00a0-\t')} `,
      codeIn(0x660),
      codeIn(0x6f0),
    ]) {
      const { status, page } = await returnWithoutScript(place.url, typed);
      assert.equal(status, 200, typed);
      assert.ok(page.includes('Found again.'));
    }
    const wrong = groups.replace(/^\d/, (digit) => String((Number(digit) + 1) % 10));
    assert.equal((await returnWithoutScript(place.url, wrong)).status, 422);
  });

  test('wrong codes at more than eighty a second leave room for whoever has a right one', async () => {
    const code = makeCode();
    await sendReport(ready, await sealReport(ready, { code, text: 'Found again.' }));
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const body = () => new URLSearchParams({ code: makeCode() });
    const guesses = Array.from({ length: 240 }, () =>
      fetch(`${place.url}/return`, { method: 'POST', headers: from('203.0.113.9'), body: body() }).then(
        ({ status }) => status,
      ),
    );
    const right = new URLSearchParams({ code });
    const response = await fetch(`${place.url}/return`, {
      method: 'POST',
      headers: from('198.51.100.4'),
      body: right,
    });
    assert.equal(response.status, 200);
    assert.ok((await response.text()).includes('Found again.'));
    assert.deepEqual(
      new Set(await Promise.all(guesses)),
      new Set([422, 503]),
      'one sentence, or told to wait',
    );
  });
});
