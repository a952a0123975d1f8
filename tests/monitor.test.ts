// The monitor against a real server, and against one whose answers are changed on the way as a dishonest
// operator would change them.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import {
  append,
  ED25519,
  emptyEdge,
  formatCheckpoint,
  formatEntries,
  formatKey,
  formatNote,
  leafHash,
  parseCheckpoint,
  rootOfEdge,
  signNote,
} from '@heed/ledger';
import { run } from '@heed/monitor';
import { startWitness } from '@heed/server';
import { findBreaks, readClear } from '../apps/monitor/src/clear.ts';
import { emptyMemory, recall } from '../apps/monitor/src/memory.ts';
import { readPage } from '../apps/monitor/src/page.ts';
import { compareScripts } from '../apps/monitor/src/scripts.ts';
import { ed25519Secret } from '../apps/server/src/ledger/log.ts';
import { inventedLog } from '../apps/server/src/witness/invented-log.ts';
import { type Ending, type InventedServer, startInvented } from './invented.ts';
import { nightTest } from './night.ts';
import { untilAnswer } from './until.ts';

let place: InventedServer;
let folder: string;
let fingerprint: string;
const ends: (() => Promise<void>)[] = [];
const ending: Ending = { after: (end) => void ends.unshift(end) };

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heed-monitor-'));
  place = await startInvented(ending, { tickSeconds: 1 });
  // Every language would be looked at each time.
  Object.assign(place.deployment.organisation(), { languages: ['en', 'hr'] });
  const { organisationKey, deskKeys } = await organisation();
  fingerprint = createHash('sha256').update(Buffer.from(organisationKey, 'hex')).digest('hex');
  assert.ok(deskKeys.length > 0);
  // Keys and scripts of the start have come into the log.
  await untilAnswer(async () => ((await look(place.url, ['--patience', '0'])).code === 0 ? true : null));
});
after(async () => {
  for (const end of ends) await end();
  rmSync(folder, { recursive: true, force: true });
});

const organisation = async () => (await fetch(`${place.url}/api/organisation`)).json();
const checkpoint = async () => (await fetch(`${place.url}/log/checkpoint`)).text();

interface Report {
  readonly ok: boolean;
  readonly findings: readonly {
    readonly code: string;
    readonly says: string;
    readonly evidence?: readonly string[];
  }[];
  readonly logs: readonly { readonly size: number }[];
}

/** What the monitor says, as JSON. */
async function look(
  url: string,
  args: readonly string[] = [],
): Promise<{ code: number; report: Report; codes: string }> {
  const lines: string[] = [];
  const originalLog = console.log;
  console.log = (line: string) => void lines.push(line);
  try {
    const code = await run([url, '--json', ...args]);
    const report = JSON.parse(lines.join('\n')) as Report;
    return { code, report, codes: [...new Set(report.findings.map((one) => one.code))].sort().join() };
  } finally {
    console.log = originalLog;
  }
}

type Change = (bytes: Buffer, path: string) => Buffer | Promise<Buffer>;

/** The same site with answers changed on the way. What asks for anything but GET is counted. */
async function changed(t: TestContext, change: Change) {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    requests.push(`${request.method} ${path}`);
    const answer = await fetch(`${place.url}${path}`);
    const original = Buffer.from(await answer.arrayBuffer());
    const body = await change(original, path);
    response.statusCode = body === original ? answer.status : 200;
    for (const name of ['content-type', 'content-security-policy'])
      if (answer.headers.has(name)) response.setHeader(name, answer.headers.get(name)!);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

const isCheckpoint = (path: string) => /^\/log\/.*checkpoint$/.test(path);
const state = (name: string) => ['--state', join(folder, name), '--patience', '0'];

/** The newest checkpoint with another root, signed by the log's own key: what only its operator can make. */
async function forked(note?: string): Promise<string> {
  const { origin, size, root } = parseCheckpoint(note ?? (await checkpoint()));
  return place.deployment.log.signed(formatCheckpoint({ origin, size, root: root.map((byte) => byte ^ 1) }))
    .note;
}

test('an honest site is followed from where it was, by GET alone, and nothing is found', async (t) => {
  const { url, requests } = await changed(t, (bytes) => bytes);
  const args = [...state('honest'), '--fingerprint', fingerprint];
  const first = await look(url, args);
  assert.deepEqual([first.code, first.report.findings], [0, []]);
  assert.equal(statSync(join(folder, 'honest')).mode & 0o077, 0);
  const { size } = first.report.logs[0]!;
  const second = await untilAnswer(async () => {
    const again = await look(url, args);
    return again.code === 0 && again.report.logs[0]!.size > size ? again : null;
  });
  assert.deepEqual(second.report.findings, []);
  assert.deepEqual(
    requests.filter((line) => !line.startsWith('GET ')),
    [],
  );
  const { organisationKey } = await organisation();
  const printed = (
    BigInt(`0x${createHash('sha256').update(Buffer.from(organisationKey, 'hex')).digest('hex')}`) %
    10n ** 40n
  )
    .toString()
    .padStart(40, '0');
  assert.equal((await look(url, [...state('honest'), '--fingerprint', printed])).code, 0);
});

test('a checkpoint that is not signed, or by another key, is told', async (t) => {
  const { url } = await changed(t, (bytes, path) =>
    isCheckpoint(path) ? Buffer.from(bytes.toString().replace(/\n\d+\n/, '\n4096\n')) : bytes,
  );
  const result = await look(url, state('unsigned'));
  assert.deepEqual([result.code, result.codes.includes('bad-signature')], [12, true]);
  const other = inventedLog('other.example.org/log').vkey;
  assert.equal((await look(place.url, [...state('other-key'), '--vkey', other])).code, 12);
  assert.equal((await look(place.url, [...state('own-key'), '--vkey', place.deployment.log.vkey])).code, 0);
});

test('a log that shows less than before, or entries of another root, is inconsistent', async (t) => {
  const old = await checkpoint();
  await untilAnswer(async () =>
    parseCheckpoint(await checkpoint()).size > parseCheckpoint(old).size ? true : null,
  );
  let back = false;
  const { url } = await changed(t, (bytes, path) => (back && isCheckpoint(path) ? Buffer.from(old) : bytes));
  assert.equal((await look(url, state('back'))).code, 0);
  back = true;
  const result = await look(url, state('back'));
  assert.deepEqual(
    [result.code, result.codes, result.report.findings[0]?.evidence?.length],
    [11, 'inconsistent', 2],
  );
  back = false;
  assert.equal((await look(url, state('back'))).code, 0, 'what was seen before is kept through it');
  const bad = await changed(t, (bytes, path) => {
    if (path.includes('/tile/entries/')) bytes[10]! ^= 1;
    return bytes;
  });
  const entries = await look(bad.url, state('entries'));
  assert.deepEqual([entries.code, entries.codes.includes('inconsistent')], [11, true]);
});

test('two trees of one size signed by the log are a split view, with both notes as evidence', async (t) => {
  let fork: string | null = null;
  let lastCheckpoint = '';
  const { url } = await changed(t, (bytes, path) => {
    if (!isCheckpoint(path)) return bytes;
    if (fork === null) lastCheckpoint = bytes.toString();
    return Buffer.from(fork ?? bytes);
  });
  assert.equal((await look(url, state('split'))).code, 0);
  fork = await forked(lastCheckpoint);
  const result = await look(url, state('split'));
  assert.deepEqual([result.code, result.report.findings[0]?.evidence], [10, [lastCheckpoint, fork]]);
});

nightTest('a witness that saw another tree proves a split view; one that fits is fine', async (t) => {
  const { vkey } = place.deployment.log;
  const [logs, policy] = [join(folder, 'logs'), join(folder, 'policy')];
  writeFileSync(logs, `log ${vkey}\n`);
  const witness = async (name: string) => {
    const running = await startWitness({ folder: join(folder, name), logs, port: 0, hostname: '127.0.0.1' });
    t.after(() => running.stop());
    const url = `http://127.0.0.1:${running.port}/witness`;
    writeFileSync(policy, `witness partner ${running.vkeys[0]} ${url}\n`);
    return (note: string) => fetch(`${url}/add-checkpoint`, { method: 'POST', body: `old 0\n\n${note}` });
  };
  const args = (name: string) => [...state(name), '--policy', policy];
  const honest = await witness('honest-witness');
  assert.equal(
    (await look(place.url, args('witnessed'))).codes,
    'unreachable',
    'a witness that knows nothing yet',
  );
  assert.equal((await honest(await checkpoint())).status, 200);
  await untilAnswer(async () => ((await look(place.url, args('witnessed'))).code === 0 ? true : null));
  const deceived = await witness('deceived-witness');
  assert.equal((await deceived(await forked())).status, 200);
  const result = await look(place.url, args('witnessed'));
  assert.deepEqual(
    [result.code, result.codes, result.report.findings[0]?.evidence?.length],
    [10, 'split-view', 2],
  );
});

test('keys that the log or the fingerprint does not hold are told', async (t) => {
  const wrong = await look(place.url, [...state('fingerprint'), '--fingerprint', '0'.repeat(64)]);
  assert.deepEqual([wrong.code, wrong.codes], [13, 'false-key']);
  const { url } = await changed(t, (bytes, path) => {
    if (path !== '/api/organisation') return bytes;
    const served = JSON.parse(bytes.toString());
    const [key] = served.deskKeys;
    key.certificate.statement = key.certificate.statement.replace(
      /"validUntil":"\d{4}/,
      '"validUntil":"2999',
    );
    return Buffer.from(JSON.stringify(served));
  });
  assert.deepEqual([(await look(url, state('false'))).codes], ['false-key']);
  // A log that never held them: the same site, with the certificates taken out of what was remembered.
  assert.equal((await look(place.url, state('unlogged'))).code, 0);
  const memory = JSON.parse(readFileSync(join(folder, 'unlogged'), 'utf8'));
  assert.ok(memory.deskKeys.length > 0 && memory.supervisors.length > 0);
  writeFileSync(join(folder, 'unlogged'), JSON.stringify({ ...memory, deskKeys: [] }));
  assert.deepEqual([(await look(place.url, state('unlogged'))).code], [14]);
  writeFileSync(
    join(folder, 'unlogged'),
    JSON.stringify({
      ...memory,
      deskKeys: [JSON.stringify({ statement: '{}', signatures: [] }), ...memory.deskKeys],
    }),
  );
  assert.deepEqual([(await look(place.url, state('unlogged'))).code], [13]);
});

nightTest('a script that was changed, stands in the page, or comes from elsewhere is told', async (t) => {
  const good = /\/assets\/[\w.-]+\.js/.exec(await (await fetch(`${place.url}/report`)).text())![0];
  const put =
    (html: string, at = '/report'): Change =>
    (bytes, path) =>
      path === at ? Buffer.from(bytes.toString().replace('</head>', `${html}</head>`)) : bytes;
  const cases: Readonly<Record<string, Change>> = {
    changed: (bytes, path) =>
      /\/assets\/report-seal.*js$/.test(path) ? Buffer.concat([bytes, Buffer.from(';')]) : bytes,
    worker: (bytes, path) => (path === '/desk/worker.js' ? Buffer.concat([bytes, Buffer.from(';')]) : bytes),
    desk: put(`<script src="${good}"></script>`, '/desk'),
    'data-src': put(`<script data-src="${good}" src="/evil.js"></script>`),
    query: put(`<script src="${good}?x=1"></script>`),
    climbs: put(`<script src="${good}/../../evil.js"></script>`),
    encoded: put('<script src="/assets/%65vil.js"></script>'),
    'other language': put('<script src="/evil.js"></script>', '/hr/return'),
    deposit: put('<script src="/evil.js"></script>', '/deposit'),
    form: (bytes, path) =>
      path === '/hr/report'
        ? Buffer.from(bytes.toString().replaceAll(/ action="/g, ' action="https://evil.example'))
        : bytes,
  };
  assert.equal((await look(place.url, state('seen'))).code, 0);
  const memory = recall(join(folder, 'seen'), place.url);
  for (const [name, change] of Object.entries(cases)) {
    const { url } = await changed(t, change);
    const findings = await compareScripts(url, memory);
    assert.deepEqual([...new Set(findings.map(({ code }) => code))], ['unlogged-script'], name);
  }
  const { url } = await changed(t, cases.changed!);
  const result = await look(url, state('script'));
  assert.deepEqual([result.code, result.report.findings.length], [15, 1]);
});

test('a page is told whose policy or type would let a browser run something else', async () => {
  const response = await fetch(`${place.url}/report`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const policy = response.headers.get('content-security-policy')!;
  const faults = (name: string, value: string | null, page = bytes) => {
    const headers = new Headers(response.headers);
    if (value === null) headers.delete(name);
    else headers.set(name, value);
    return readPage({ url: response.url, headers, bytes: page }).faults.length;
  };
  assert.equal(faults('content-security-policy', policy), 0);
  assert.equal(faults('content-security-policy', `default-src *, ${policy}`), 0, 'both hold');
  for (const value of [
    null,
    "default-src 'none'",
    policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
    `script-src *; ${policy}`,
    `${policy}; script-src-elem *`,
    policy.replace("base-uri 'none'", 'base-uri *'),
    policy.replace(';', ','),
  ])
    assert.equal(faults('content-security-policy', value), 1, String(value));
  for (const type of [null, 'text/html', 'application/xhtml+xml; charset=utf-8'])
    assert.equal(faults('content-type', type), 1, String(type));
  assert.equal(faults('refresh', '0; url=/e'), 1);
  const text = Buffer.from(bytes).toString();
  for (const html of [
    '<script>steal()</script>',
    '<script src="/assets/x.js">steal()</script>',
    '<img src=x onerror="steal()">',
    '<img/ONERROR="steal()">',
    '<a href=" java\tscript:steal()">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<iframe src="/e"></iframe>',
    '<p srcdoc="x">',
    '<object data="/e"></object>',
    '<embed src="/e">',
    '<svg><script href="/assets/x.js"></script></svg>',
    '<svg><a><set attributeName="href"></set></a></svg>',
    '<template><script>steal()</script></template>',
    '<noscript><meta http-equiv=refresh content="0;url=/e"></noscript>',
    '<meta http-equiv=" Refresh " content="0;url=/e">',
    '<base href="/e/">',
    '<link rel="prefetch" href="/e">',
    '<button formaction="https://evil.example/">x</button>',
    '<form action="//evil.example/"></form>',
  ])
    assert.equal(faults('x-none', null, Buffer.from(text.replace('</body>', `${html}</body>`))), 1, html);
  const { files } = readPage({
    url: response.url,
    headers: response.headers,
    bytes: Buffer.from(
      `${text}<script/title=">"/src="/evil.js"></script><link rel=modulepreload href=/m.js>`,
    ),
  });
  assert.deepEqual(
    ['/evil.js', '/m.js'].map((path) => files.includes(`${place.url}${path}`)),
    [true, true],
  );
  assert.equal(faults('x-none', null, Buffer.concat([Buffer.from([0xff, 0xfe]), bytes])), 1, 'UTF-16');
});

/** The site once a second log was begun; the first one stands still at `end`. Looks at it twice. */
async function lookAtSecond(t: TestContext, name: string, end: string, entries: readonly string[]) {
  const origin = 'second.example.org/log';
  const key = { name: origin, ...ed25519Secret(new Uint8Array(32).fill(5)) };
  const bytes = entries.map((entry) => Buffer.from(entry));
  const { edge } = append(
    emptyEdge,
    bytes.map((entry) => leafHash(entry)),
  );
  const text = formatCheckpoint({ origin, size: entries.length, root: rootOfEdge(edge) });
  let isBegun = false;
  const { url } = await changed(t, (answer, path) => {
    if (path === '/log/1/checkpoint') return Buffer.from(end);
    if (path === '/log/2/checkpoint')
      return Buffer.from(formatNote({ text, signatures: [signNote(text, key)] }));
    if (path.startsWith('/log/2/tile/entries/')) return Buffer.from(formatEntries(bytes));
    if (!isBegun || path !== '/api/organisation') return answer;
    const served = JSON.parse(answer.toString());
    served.logs.push({ origin, vkey: formatKey(origin, ED25519, key.publicKey) });
    return Buffer.from(JSON.stringify(served));
  });
  assert.equal((await look(url, state(name))).codes, '');
  isBegun = true;
  const first = await look(url, state(name));
  const second = await look(url, state(name));
  assert.equal(second.report.logs[0]!.size, parseCheckpoint(end).size, 'the first one is remembered');
  return [first.codes, second.codes];
}

nightTest(
  'another log is told once, and at each look where it does not continue what was seen',
  async (t) => {
    const end = await checkpoint();
    const older = place.deployment.log.signed(
      formatCheckpoint({ ...parseCheckpoint(end), size: parseCheckpoint(end).size - 1 }),
    ).note;
    const fork = await forked(end);
    const entry = (note: string) => ['some entry', `heed/continues/v1\n${note}`];
    assert.deepEqual(await lookAtSecond(t, 'continued', end, entry(end)), ['new-log', '']);
    const broken = ['inconsistent,new-log', 'inconsistent'];
    assert.deepEqual(await lookAtSecond(t, 'without-entry', end, ['some entry']), broken);
    // What is read of the second log, on its own.
    const file = join(folder, 'without-entry');
    const { logs } = recall(file, JSON.parse(readFileSync(file, 'utf8')).url);
    for (const [note, count] of [
      [older, 1],
      [fork, 1],
      ['', 1],
      [end, 0],
    ] as const) {
      const memory = { ...emptyMemory(place.url), logs: [...logs] };
      readClear([Buffer.from(`heed/continues/v1\n${note}`)], memory, 1);
      assert.equal(findBreaks(memory.logs).length, count);
    }
  },
);

nightTest('a log that stands still is stale, a dead site unreachable, wrong words wrong use', async (t) => {
  const still = await checkpoint();
  const { url } = await changed(t, (bytes, path) => (isCheckpoint(path) ? Buffer.from(still) : bytes));
  assert.equal((await look(url, [...state('still'), '--stale', '1'])).code, 0);
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 1200 });
  assert.deepEqual([(await look(url, [...state('still'), '--stale', '1'])).code], [16]);
  t.mock.timers.reset();
  assert.equal((await look('http://127.0.0.1:9', state('down'))).code, 17);
  t.mock.method(console, 'error', () => {});
  for (const args of [
    [],
    ['nonsense'],
    [place.url, '--policy', '/absent'],
    [place.url, '--state', join(folder, 'honest')],
  ])
    assert.equal(await run(args), 2, args.join(' '));
});
