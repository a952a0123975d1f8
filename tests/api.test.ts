// The API as a stranger meets it: who may call what, what is refused and how, and that nothing sent twice,
// wrongly or maliciously harms.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { type Route, routes, split } from '@heed/api';
import { ApiError, client } from '@heed/api/client';
import { readContent } from '@heed/content/read';
import { makeCode } from '@heed/envelope/code';
import { sealAttachment } from '@heed/envelope/seal';
import { makeApp } from '@heed/server/app';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { comeBack, prepare, type Ready, sealReport, sendReport, solve } from './person.ts';

const refusal = (kind: string) => (error: unknown) =>
  error instanceof ApiError &&
  error.problem?.type === `urn:heed:problem:${kind}` &&
  error.problem.detail.length > 10;

describe('the API', () => {
  let place: InventedServer;
  let ready: Ready;
  let end = async () => {};
  after(() => end());
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
    ready = await prepare(place.url);
  });

  test('a refusal is the same to the byte in any language that is none of ours', async () => {
    const refusalText = async (language?: string) => {
      const answer = await fetch(`${place.url}/api/desk/me`, {
        headers: language === undefined ? {} : { 'accept-language': language },
      });
      assert.equal(answer.status, 401);
      assert.equal(answer.headers.get('content-language'), 'en', language?.slice(0, 40));
      return answer.text();
    };
    const plain = await refusalText();
    assert.match(plain, /"detail":"Unlock the desk again; what you typed is still in the page\."/);
    for (const language of ['*', 'en-XA-x', '--, q=, ;;', 'x'.repeat(10_000), 'fr', '../../hr'])
      assert.equal(await refusalText(language), plain, language.slice(0, 40));
  });

  test('a client that names a language is answered in it', async () => {
    const spoken: (string | null)[] = [];
    const api = client(place.url, {
      language: () => 'en-XA',
      fetcher: async (...parameters) => {
        const answer = await fetch(...parameters);
        spoken.push(answer.headers.get('content-language'));
        return answer;
      },
    });
    await assert.rejects(api.call('session.read', {}), refusal('not-signed-in'));
    assert.deepEqual(spoken, ['en-XA'], 'a demonstration shows the pseudo-language');
  });

  test('every route of the server stands in the contract or in the list of what is open to anyone', () => {
    const contract = new Set(Object.values(routes).map((r: Route) => r.endpoint as string));
    const open = new Set([
      'GET /healthz',
      'GET /readyz',
      'GET /assets/:file',
      'GET /api/openapi.json',
      // Sealed bytes, each behind its own guard: see intake/uploads.ts and intake/downloads.ts.
      'OPTIONS /api/attachments',
      'POST /api/attachments',
      'GET /api/attachments/:id',
      'PATCH /api/attachments/:id',
      'DELETE /api/attachments/:id',
      'GET /api/conversation/attachments/:id',
      'GET /api/desk/attachments/:id',
      // The transparency log, public by its nature.
      'GET /log/*',
      // Documents without data.
      'GET /desk',
      'GET /desk/unlock',
      'GET /desk/worker.js',
      'GET /desk/outreach',
      'GET /desk/outreach-worker.js',
      'GET /desk/figures-worker.js',
      'GET /desk/module-worker.js',
      'GET /desk/offers-worker.js',
      'GET /desk/picture-worker.js',
      'GET /desk/first-words-worker.js',
      // The short path of a campaign's batch: leads to a page.
      'GET /c/:code',
      // Public pages and their forms.
      'GET /',
      'GET /consultations',
      'GET /consultation/:slug',
      'GET /consultation/:slug/end',
      'POST /consultation/:slug',
      'GET /consultation/:slug/results',
      'GET /consultation/:slug/result.json',
      'GET /consultation/:slug/result.csv',
      'GET /consultation/:slug/comments.csv',
      'GET /consultation/:slug/summary.csv',
      'GET /deposit',
      'POST /deposit',
      'GET /deposit/receipt',
      'GET /deposit/verify.html',
      'POST /return/check-in',
      'POST /return/deposit',
      'POST /return/deposit/version',
      'POST /return/deposit/hand-over',
      'GET /training',
      'GET /training/:course',
      'GET /training/:course/lesson/:lesson',
      'GET /training/:course/interview/:number',
      'GET /training/:course/again.ics',
      'GET /training/:course/keep.json',
      'GET /training/:course/pack.pdf',
      'GET /training/:course/slides.pdf',
      'GET /training/report/:file',
      'GET /training/:course/certificate',
      'POST /training/:course/certificate',
      'POST /training/certificate.pdf',
      'GET /verify-certificate',
      'POST /verify-certificate',
      'GET /training/:course/test',
      'POST /training/:course/test',
      'GET /training/:course/again',
      'POST /training/:course/again',
      'GET /training/:course/later',
      'POST /training/:course/later',
      'GET /pocket',
      'GET /pocket/:trade',
      'GET /pocket/:trade/keep.json',
      'GET /handbook',
      'GET /handbook/follow-up',
      'GET /handbook/quote',
      'POST /handbook/quote',
      'GET /handbook/:number{[1-9][0-9]{0,3}}',
      'GET /handbook/:number{[1-9][0-9]{0,3}}/:version{[1-9][0-9]{0,2}}',
      'GET /handbook/:number{[1-9][0-9]{0,3}}/compare/:former{[1-9][0-9]{0,2}}/:next{[1-9][0-9]{0,2}}',
      'GET /handbook/:number{[1-9][0-9]{0,3}}/answers.ics',
      'GET /handbook/:slug{[a-z][a-z0-9-]*}/:chapter{[a-z][a-z0-9-]*}',
      'GET /handbook.pdf',
      'GET /handbook.epub',
      'GET /handbook/:file{[a-z][a-z0-9-]{0,39}\\.(?:a5\\.pdf|pdf|epub)}',
      'GET /handbook/:slug{[a-z][a-z0-9-]{0,39}}/:file{cards(?:-a5)?\\.pdf}',
      'GET /handbook/:slug{[a-z][a-z0-9-]{0,39}}/:file{[a-z]{2}\\.pdf}',
      'GET /recommendations.json',
      'GET /recommendations.schema.json',
      'GET /recommendations.csv',
      'GET /handbook/CITATION.cff',
      'GET /handbook/:file{[1-9][0-9]{0,3}\\.(?:bib|ris|jsonld)}',
      'GET /press',
      'GET /press/window.svg',
      'GET /press/window.png',
      'GET /words',
      'GET /events',
      'GET /event/:slug',
      'GET /event/:slug/register',
      'POST /event/:slug/register',
      'GET /event/:slug/withdraw',
      'POST /event/:slug/withdraw',
      'GET /event/:slug/minutes',
      'GET /event/:slug/minutes.md',
      'GET /event/:slug/minutes.pdf',
      'GET /event/:slug/badges.pdf',
      'GET /event/:slug/:file{[a-z0-9]{1,16}\\.ics}',
      'GET /room',
      'POST /room',
      'GET /room/:code',
      'GET /room/:code/screen',
      'POST /room/:code',
      // Which step a room has come to: its code is shown on a wall.
      'GET /api/rooms/:code',
      'GET /api/rooms/:code/events',
      'GET /start',
      'POST /start',
      'GET /report',
      'POST /report',
      'GET /report/receipt',
      'GET /report/files.json',
      'GET /return',
      'POST /return',
      'POST /return/write',
      'POST /return/file',
      'POST /return/keep',
      'POST /return/code',
      'POST /return/delete',
      'GET /lost',
      'GET /about',
      'GET /privacy',
      'GET /safe-use',
      'GET /languages',
      'GET /licences',
      'GET /source',
      'GET /source/heed.tar.gz',
      'GET /blank',
      'POST /help',
      'GET /search',
      'POST /search',
      'GET /sw.js',
      'GET /laws.csv',
      'GET /laws.json',
    ]);
    // Pages to read, and the directory as HSDS: words of ours alone, whatever their path ends in.
    const ours =
      'api/hsds|app|booklets|buyers|campaigns|check|complaints|duties|easy|evidence|' +
      'first-hours|for|health|help|images|laws|legal-aid|' +
      'log|map-of-demand|offer|on-the-way|pages|patterns|patterns.json|pictures|' +
      'police-on-your-terms|professionals|rights|signs|tonight|training/[a-z-]+|warnings|work|young';
    const readable = new RegExp(`^GET /(${ours})(/|$)`);
    const unknown = makeApp(place.deployment, readContent())
      .routes.filter((r) => r.method !== 'ALL')
      .map((r) => `${r.method} ${r.path}`)
      .filter((r) => !contract.has(r) && !open.has(r) && !readable.test(r));
    assert.deepEqual(unknown, []);
  });

  test('a route that asks for somebody refuses nobody, before it looks at what was sent', async () => {
    for (const [name, route] of Object.entries(routes) as [string, Route][]) {
      if (route.who === 'anyone' || route.who === 'invited') continue;
      const { method, path } = split(route.endpoint);
      const url = place.url + path.replace(/:\w+/g, '0'.repeat(32));
      const response = await fetch(url, {
        method,
        headers: { 'heed-client': '1' },
        ...(method !== 'GET' && { body: '{' }),
      });
      assert.equal(response.status, 401, name);
      assert.equal(response.headers.get('content-type'), 'application/problem+json', name);
    }
  });

  test('a report sent twice is stored once and answered alike, also at the same moment', async () => {
    const report = await sealReport(ready);
    const { challenge } = await ready.api.call('intake.requestPuzzle', { for: 'report' });
    const body = { ...report.body, puzzle: { challenge, nonce: solve(challenge, report.body.message.id) } };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ready.api.call('intake.report', body)),
    );
    // What lets the page say that it has arrived is sealed again each time.
    const alike = answers.map(({ arrival, ...answer }) => ({ ...answer, hasArrival: arrival !== undefined }));
    for (const answer of alike) assert.deepEqual(answer, alike[0]);
    const member = await signIn(place.url, place.logIns[0]!);
    const rows = (await member.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows;
    assert.equal(rows.filter((r) => r.conversation === report.keys.conversation).length, 1);
    const other = { ...body, message: { ...body.message, envelope: randomBytes(9000).toString('base64') } };
    await assert.rejects(ready.api.call('intake.report', other), refusal('already-sent'));
  });

  test('what is not in form is refused with the place and what to do, never with what was sent', async () => {
    const { body } = await sealReport(ready);
    const { challenge } = await ready.api.call('intake.requestPuzzle', { for: 'report' });
    const good = { ...body, puzzle: { challenge, nonce: solve(challenge, body.message.id) } };
    const secret = 'canary-in-the-request';
    const bad: [string, unknown, string][] = [
      ['ancient version', { ...good, version: 0 }, 'invalid-request'],
      ['wrong type', { ...good, urgent: secret }, 'invalid-request'],
      ['unknown field', { ...good, name: secret }, 'invalid-request'],
      ['not base64', { ...good, message: { ...good.message, envelope: `${secret}!` } }, 'invalid-request'],
      [
        'too many attachments',
        { ...good, attachments: Array.from({ length: 11 }, () => '0'.repeat(32)) },
        'invalid-request',
      ],
      ['attachment that was never sent', { ...good, attachments: ['0'.repeat(32)] }, 'invalid-request'],
      ['unknown desk', { ...good, desk: 'nowhere' }, 'unknown-desk-key'],
      ['unknown desk key', { ...good, deskKey: '0'.repeat(32) }, 'unknown-desk-key'],
      ['unsolved', { ...good, puzzle: { challenge, nonce: '0' } }, 'puzzle-unsolved'],
      [
        'puzzle of somebody else',
        { ...good, puzzle: { challenge: `1-12-aa.${'A'.repeat(43)}`, nonce: '1' } },
        'puzzle-unsolved',
      ],
      ['prototype', JSON.parse('{"__proto__":{"a":1}}'), 'invalid-request'],
      ['null', null, 'invalid-request'],
    ];
    for (const [what, requestBody, kind] of bad) {
      const response = await fetch(`${place.url}/api/reports`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(requestBody),
      });
      const text = await response.text();
      assert.equal(JSON.parse(text).type, `urn:heed:problem:${kind}`, what);
      assert.ok(response.status >= 400 && response.status < 500, what);
      assert.ok(!text.includes(secret), what);
    }
  });

  test('bodies that are no JSON, no UTF-8, or too large are refused, and the server goes on', async () => {
    const send = (body: BodyInit, type = 'application/json') =>
      fetch(`${place.url}/api/reports`, { method: 'POST', headers: { 'content-type': type }, body });
    assert.equal((await send('{')).status, 400);
    assert.equal((await send(Buffer.from([0x22, 0xff, 0xfe, 0x22]))).status, 400);
    assert.equal((await send('a=b', 'application/x-www-form-urlencoded')).status, 415);
    assert.equal((await send('x'.repeat(2_000_000))).status, 413);
    const endless = new ReadableStream({ pull: (c) => c.enqueue(new Uint8Array(65_536)) });
    const chunked = await fetch(`${place.url}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit).catch(() => null);
    assert.ok(chunked === null || chunked.status === 413);
    assert.deepEqual(await (await fetch(`${place.url}/healthz`)).json(), { ok: true });
  });

  test('a page of another site can send nothing', async () => {
    for (const headers of [{ origin: 'https://example.com' }, { 'sec-fetch-site': 'cross-site' }] as Record<
      string,
      string
    >[]) {
      const response = await fetch(`${place.url}/api/puzzle`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"for":"report"}',
      });
      assert.equal(response.status, 403);
    }
  });

  test('a code that opens nothing and a signature that is wrong are refused alike', async () => {
    const sealed = await sealReport(ready, { code: makeCode() });
    await sendReport(ready, sealed);
    const unknown = await sealReport(ready);
    const api = client(place.url);
    const texts = [];
    for (const { keys } of [unknown, { keys: { ...sealed.keys, sign: () => new Uint8Array(64) } }]) {
      const error = await comeBack(api, place.url, keys).then(
        () => null,
        (e: ApiError) => e,
      );
      texts.push(JSON.stringify(error?.problem));
    }
    assert.equal(texts[0], texts[1]);
    assert.ok(texts[0]!.includes('wrong-code'));
    await comeBack(api, place.url, sealed.keys);
    assert.equal((await api.call('conversation.read', {})).messages.length, 1);
  });

  test('an attachment goes on after a break, arrives whole, and only those who may get it do', async () => {
    const sealing = await sealAttachment(randomBytes(300_000));
    const bytes = Buffer.from(await new Response(sealing.stream).arrayBuffer());
    const { length, sha256 } = await sealing.sealed;
    const id = randomBytes(16).toString('hex');
    const puzzle = await ready.api.call('intake.requestPuzzle', { for: 'upload', bytes: length });
    const headers = {
      'tus-resumable': '1.0.0',
      'upload-length': String(length),
      'heed-attachment': id,
      'heed-puzzle': `${puzzle.challenge} ${solve(puzzle.challenge, id, puzzle.bits)}`,
    };
    assert.equal(
      (
        await fetch(`${place.url}/api/attachments`, {
          method: 'POST',
          headers: { ...headers, 'heed-puzzle': 'x 1' },
        })
      ).status,
      403,
      'an upload is paid for',
    );
    assert.equal((await fetch(`${place.url}/api/attachments`, { method: 'POST', headers })).status, 201);
    const patch = (offset: number, piece: Uint8Array) =>
      fetch(`${place.url}/api/attachments/${id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
        body: piece as BodyInit,
      });
    assert.equal((await patch(0, bytes.subarray(0, 100_000))).status, 204);
    assert.equal((await patch(0, bytes)).status, 409, 'out of step');
    const head = await fetch(`${place.url}/api/attachments/${id}`, { method: 'HEAD' });
    assert.equal(head.headers.get('upload-offset'), '100000');
    assert.equal((await patch(100_000, bytes.subarray(100_000))).status, 204);
    const report = await sealReport(ready, {
      attachments: [
        { id, length, sha256, key: sealing.identity, type: 'image/jpeg', name: '../../etc/passwd' },
      ],
    });
    await sendReport(ready, report);
    assert.equal((await fetch(`${place.url}/api/conversation/attachments/${id}`)).status, 401);
    assert.equal((await fetch(`${place.url}/api/desk/attachments/${id}`)).status, 401);
    const personApi = client(place.url);
    await comeBack(personApi, place.url, report.keys);
    const back = await fetch(`${place.url}/api/conversation/attachments/${id}`, {
      headers: { authorization: `Bearer ${personApi.token}` },
    });
    assert.deepEqual(Buffer.from(await back.arrayBuffer()), bytes);
    const stranger = await sealReport(ready);
    await sendReport(ready, stranger);
    await comeBack(personApi, place.url, stranger.keys);
    assert.equal(
      (
        await fetch(`${place.url}/api/conversation/attachments/${id}`, {
          headers: { authorization: `Bearer ${personApi.token}` },
        })
      ).status,
      404,
    );
  });

  test('a solved puzzle pays for one upload, begun as often as a phone must, and for no report', async () => {
    const report = await sealReport(ready);
    const { id } = report.body.message;
    const { challenge, bits } = await ready.api.call('intake.requestPuzzle', { for: 'upload', bytes: 9000 });
    const nonce = solve(challenge, id, bits);
    const headers = {
      ...{ 'tus-resumable': '1.0.0', 'upload-length': '9000' },
      ...{ 'heed-attachment': id, 'heed-puzzle': `${challenge} ${nonce}` },
    };
    const begin = async () =>
      (await fetch(`${place.url}/api/attachments`, { method: 'POST', headers })).status;
    assert.deepEqual(await Promise.all([begin(), begin()]), [201, 201]);
    assert.equal(await begin(), 201, 'sent again');
    await assert.rejects(
      ready.api.call('intake.report', { ...report.body, puzzle: { challenge, nonce } }),
      refusal('puzzle-unsolved'),
    );
    const removal = await fetch(`${place.url}/api/attachments/${id}`, { method: 'DELETE' });
    assert.equal(removal.status, 204);
    assert.equal(await begin(), 403, 'removed and begun anew');
    const next = await sealReport(ready);
    const reportPuzzle = await ready.api.call('intake.requestPuzzle', { for: 'report' });
    const answer = solve(reportPuzzle.challenge, next.body.message.id, reportPuzzle.bits);
    const body = { ...next.body, puzzle: { challenge: reportPuzzle.challenge, nonce: answer } };
    for (const _ of [1, 2]) await ready.api.call('intake.report', body);
    headers['heed-attachment'] = next.body.message.id;
    headers['heed-puzzle'] = `${reportPuzzle.challenge} ${answer}`;
    assert.equal(await begin(), 403, 'it has paid for a report');
  });

  test('members see their own desks alone, and a locked image goes to nobody', async () => {
    const report = await sealReport(ready, { desk: 'lantern' });
    await sendReport(ready, report);
    const [supervisor, mila] = await Promise.all([
      signIn(place.url, place.logIns[0]!),
      signIn(place.url, place.logIns[1]!),
    ]);
    const [row] = await supervisor.inbox('lantern');
    await assert.rejects(mila.inbox('lantern'), refusal('not-found'));
    const ownDesk = await supervisor.api.call('inbox.listSummaries', { desk: 'lantern' });
    assert.ok(ownDesk.rows.some(({ id }) => id === row!.id));
    await assert.rejects(mila.api.call('inbox.listSummaries', { desk: 'lantern' }), refusal('not-found'));
    await assert.rejects(
      mila.api.call('inbox.listSummaries', { desk: 'lantern', after: ownDesk.newest }),
      refusal('not-found'),
    );
    const ownSummaries = await mila.api.call('inbox.listSummaries', { desk: 'harbour' });
    assert.ok(ownSummaries.rows.every(({ id }) => id !== row!.id));
    await assert.rejects(
      mila.api.call('inbox.listSummaries', { desk: 'harbour', after: '1 or 1=1' }),
      refusal('invalid-request'),
    );
    await assert.rejects(mila.api.call('casework.read', {}, { id: row!.id }), refusal('not-found'));
    await assert.rejects(
      mila.api.call('members.putRoster', {
        roster: { statement: 'AAAA', signatures: [{ key: '0'.repeat(64), signature: '0'.repeat(128) }] },
        wraps: [],
      }),
      refusal('not-allowed'),
    );
  });

  test('a wrong password and an unknown address are refused alike, and guessing gets slow', async () => {
    const texts = new Set<string>();
    for (const email of ['ana@example.org', 'nobody@example.org']) {
      const error = await signIn(place.url, { ...place.logIns[0]!, email, password: 'not this one' }).then(
        () => null,
        (e: Error) => e,
      );
      texts.add(error?.message ?? 'signed in');
    }
    assert.equal(texts.size, 1);
    assert.ok(!texts.has('signed in'));
  });

  test('eighty wrong codes a second leave the server answering', async () => {
    const api = client(place.url);
    const { keys } = await sealReport(ready);
    const tries = Array.from({ length: 160 }, () =>
      comeBack(api, place.url, keys).then(
        () => 'opened',
        () => 'refused',
      ),
    );
    assert.deepEqual(new Set(await Promise.all(tries)), new Set(['refused']));
    await sendReport(ready, await sealReport(ready));
  });

  test('OpenAPI names every route and its refusals', async () => {
    const api = (await (await fetch(`${place.url}/api/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string; responses: object }>>;
    };
    assert.match(api.openapi, /^3\.1/);
    const operationIds = Object.values(api.paths).flatMap((p) => Object.values(p).map((o) => o.operationId));
    assert.deepEqual(operationIds.sort(), Object.keys(routes).sort());
  });

  test('page and receipt promise one answer, not before the interpreter has read it', async () => {
    const dayMs = 24 * 3_600_000;
    const promisedIn = async (language: string) => {
      const page = `${place.url}/${language}/report`;
      const api = client(place.url, {
        fetcher: (url, init) => fetch(url, { ...init, headers: { ...init?.headers, referer: page } }),
      });
      const her = await prepare(place.url);
      const { replyBy } = await sendReport({ ...her, api }, await sealReport(her));
      const { desks } = await api.call('organisation.read', {});
      const onPage = desks.find(({ id }) => id === 'harbour')!.promise.answerBy;
      return { replyBy, onPage };
    };
    const now = Date.now();
    const [english, romanian] = [await promisedIn('en'), await promisedIn('ro')];
    assert.equal(english.replyBy, english.onPage);
    assert.equal(romanian.replyBy, romanian.onPage);
    assert.ok(romanian.replyBy! >= now + 2 * dayMs, 'an interpreter has 48 hours');
    assert.ok(romanian.replyBy! >= english.replyBy!);
  });

  test('every answer carries the headers that keep a browser safe', async () => {
    for (const path of [
      '/',
      '/report',
      '/desk',
      '/desk/unlock',
      '/api/organisation',
      '/nothing',
      '/assets/nothing.js',
    ]) {
      const { headers } = await fetch(place.url + path);
      const csp = headers.get('content-security-policy') ?? '';
      assert.ok(csp.includes("default-src 'none'"), path);
      assert.ok(!csp.includes('unsafe') || path === '/desk/unlock', path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      const referrer = ['/', '/report', '/nothing', '/assets/nothing.js'].includes(path)
        ? 'same-origin'
        : 'no-referrer';
      assert.equal(headers.get('referrer-policy'), referrer, path);
      assert.equal(headers.get('cache-control'), 'no-store', path);
    }
    assert.match(
      (await fetch(`${place.url}/desk/unlock`)).headers.get('content-security-policy') ?? '',
      /'wasm-unsafe-eval'/,
    );
  });
});
