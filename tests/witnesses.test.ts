// The log of a server before its witnesses: cosignatures stand in its proofs, a witness that is down delays
// nothing, and a server that was put back to an older copy is found out by what a witness saw.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parseCheckpoint, parseKey, parseNote, parseProofFile, signaturesBy, verifyAny } from '@heed/ledger';
import { run as monitor } from '@heed/monitor';
import { startServer, startWitness } from '@heed/server';
import { build } from '../apps/cli/src/build.ts';
import type { DemonstrationLogIn } from '../apps/cli/src/demonstration.ts';
import { findChromium, startChromium } from './chromium.ts';
import { putDemonstration } from './demonstration.ts';
import { tellAndFind } from './log.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { untilAnswer } from './until.ts';
import { axeFindsNothing, faultsOf, unlock } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';

async function place(t: TestContext) {
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'heed-witnesses-'));
  const [data, logs, policy] = ['data', 'logs', 'policy'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const { logIns, release } = await putDemonstration(data);
  writeFileSync(logs, '# none yet\n');
  const stops: (() => Promise<void>)[] = [];
  t.after(async () => {
    for (const stop of stops) await stop();
    release();
    rmSync(folder, { recursive: true, force: true });
  });
  const witness = async (port = 0) => {
    const running = await startWitness({
      folder: join(folder, 'witness'),
      logs,
      port,
      hostname: '127.0.0.1',
    });
    const stop = once(running.stop);
    stops.push(stop);
    const url = `http://127.0.0.1:${running.port}/witness`;
    const [ed25519, mlDsa] = running.vkeys;
    writeFileSync(
      policy,
      `witness partner ${ed25519} ${url}\nwitness partner-pq ${mlDsa} ${url}\ngroup both all partner ` +
        `partner-pq\nquorum both\n`,
    );
    return { ...running, stop };
  };
  const server = async (from = data, port = 0) => {
    const running = await startServer({ folder: from, port, tickSeconds: 1, policy });
    const stop = once(running.stop);
    stops.push(stop);
    const url = `http://localhost:${running.port}`;
    const vkey = running.deployment.log.vkey;
    return {
      ...running,
      stop,
      url,
      vkey,
      checkpoint: () =>
        fetch(`${url}/log/checkpoint`, { headers: { connection: 'close' } }).then((r) => r.text()),
    };
  };
  const know = (vkey: string) => writeFileSync(logs, `log ${vkey}\n`);
  return { folder, data, witness, server, know, logIn: logIns[0] as DemonstrationLogIn };
}

function once(stop: () => Promise<void>): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  return () => (stopped ??= stop());
}

test('checkpoints carry both kinds of cosignatures, and the desk sees who witnessed what', async (t) => {
  const here = await place(t);
  const { vkeys, stop, port } = await here.witness();
  const { url, vkey, checkpoint } = await here.server();
  const { api } = await signIn(url, here.logIn);
  const status = () => api.call('log.readStatus', {});
  const states = async () => (await status()).witnesses.map(({ state }) => state).join();
  // The witness does not know this log yet.
  await untilAnswer(async () => (await states()) === 'refuses,refuses');
  assert.equal((await status()).satisfied, false);
  here.know(vkey);
  const note = await untilAnswer(async () => {
    const parsedNote = parseNote(await checkpoint());
    return parsedNote.signatures.length === 3 && parsedNote;
  });
  for (const key of vkeys) assert.equal(signaturesBy(note, parseKey(key), verifyAny).length, 1);
  await untilAnswer(
    async () => parseNote(parseProofFile(await tellAndFind(url)).checkpoint).signatures.length === 3,
  );
  const logStatus = await untilAnswer(async () => {
    const current = await status();
    return current.satisfied && current;
  });
  assert.deepEqual(
    [logStatus.vkey, logStatus.policy, logStatus.witnesses[0]?.name],
    [vkey, 'read', 'partner'],
  );
  assert.ok(
    logStatus.published !== null && logStatus.published % 1000 === 0 && logStatus.witnesses[0]!.seen !== null,
  );
  // One that is down delays nothing, and is asked again.
  await stop();
  await untilAnswer(async () => (await states()) === 'silent,silent');
  const { size } = await status();
  await untilAnswer(async () => (await status()).size > size);
  await here.witness(port);
  await untilAnswer(async () => (await status()).satisfied);
});

test('a supervisor sees above every screen that a witness refuses, and under Settings who witnessed what', {
  skip,
}, async (t) => {
  const here = await place(t);
  await here.witness();
  const { url, vkey } = await here.server();
  const browser = await startChromium();
  t.after(() => browser.close());
  const page = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
  const faults = faultsOf(page);
  const { api } = await signIn(url, here.logIn);
  const state = async () => (await api.call('log.readStatus', {})).witnesses[0]?.state;
  await untilAnswer(async () => (await state()) === 'refuses');
  await page.goto(`${url}/desk`);
  await unlock(page, here.logIn);
  await page.getByText('A witness of the log refuses: partner, partner-pq').waitFor();
  here.know(vkey);
  await untilAnswer(async () => (await state()) === 'ok');
  await page.locator('.menu-button').click();
  await page.locator('#places').getByText('Settings').click();
  await page.getByText('Signed the newest').first().waitFor();
  assert.equal(await page.getByText(vkey).count(), 1);
  await axeFindsNothing(page, 'log');
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  assert.deepEqual(faults, []);
});

test('a server that is put back to an older copy begins another log', async (t) => {
  const here = await place(t);
  await here.witness();
  const first = await here.server();
  here.know(first.vkey);
  await untilAnswer(async () => parseNote(await first.checkpoint()).signatures.length === 3);
  await first.stop();
  const older = join(here.folder, 'older');
  cpSync(here.data, older, { recursive: true });
  const second = await here.server();
  const grown = parseCheckpoint(await second.checkpoint()).size;
  await untilAnswer(async () => {
    const { size } = parseCheckpoint(await second.checkpoint());
    return size > grown && parseNote(await second.checkpoint()).signatures.length === 3;
  });
  const state = join(here.folder, 'state');
  const watch = () => monitor([second.url, '--state', state, '--patience', '0', '--json']);
  t.mock.method(console, 'log', () => {});
  await untilAnswer(async () => (await watch()) === 0);
  await second.stop();
  const errorLog = t.mock.method(console, 'error', () => {});
  const third = await here.server(older, second.port);
  const origin = parseKey(first.vkey).name;
  await untilAnswer(async () => third.deployment.log.key.name !== origin);
  assert.match(String(errorLog.mock.calls[0]?.arguments[0]), /an older copy was put back/);
  await untilAnswer(async () => parseCheckpoint(await third.checkpoint()).origin !== origin);
  // Whoever watches from outside sees it too: a log that shrank, or two trees of one size where the older
  // copy grew before it was told.
  assert.ok([10, 11].includes(await watch()));
});

nightTest(
  'a witness that is put back to an older copy is found out, and asked no more to sign',
  async (t) => {
    const here = await place(t);
    const witnessFolder = join(here.folder, 'witness');
    const first = await here.witness();
    const { url, vkey, checkpoint, deployment } = await here.server();
    here.know(vkey);
    const { api } = await signIn(url, here.logIn);
    const states = async () =>
      (await api.call('log.readStatus', {})).witnesses.map(({ state }) => state).join();
    const cosigned = (least: number) =>
      untilAnswer(async () => {
        const note = await checkpoint();
        const { size } = parseCheckpoint(note);
        return size > least && parseNote(note).signatures.length === 3 && size;
      });
    const size = await cosigned(0);
    await first.stop();
    cpSync(witnessFolder, join(here.folder, 'older'), { recursive: true });
    const again = await here.witness(first.port);
    const state = join(here.folder, 'state');
    const policy = join(here.folder, 'policy');
    const lines: string[] = [];
    t.mock.method(console, 'log', (line: string) => lines.push(line));
    const watch = () => monitor([url, '--state', state, '--policy', policy, '--patience', '0', '--json']);
    await cosigned(size);
    await untilAnswer(async () => (await watch()) === 0);
    await again.stop();
    rmSync(witnessFolder, { recursive: true });
    cpSync(join(here.folder, 'older'), witnessFolder, { recursive: true });
    const errorLog = t.mock.method(console, 'error', () => {});
    await here.witness(first.port);
    await untilAnswer(async () => (await states()) === 'rolled-back,rolled-back');
    assert.match(
      errorLog.mock.calls.map(({ arguments: [line] }) => String(line)).join(),
      /saw less of the log/,
    );
    await untilAnswer(async () => parseNote(await checkpoint()).signatures.length === 1);
    assert.match(JSON.stringify(await deployment.health.look()), /"state":"rolled-back"/);
    lines.length = 0;
    assert.equal(await watch(), 19);
    assert.match(lines.join(), /witness-rolled-back/);
  },
);

nightTest(
  'a witness that says it saw more, without our signature, makes nobody begin another log',
  async (t) => {
    const here = await place(t);
    const { vkeys, stop } = await here.witness();
    await stop();
    let requestCount = 0;
    const liar = createServer((request, response) => {
      requestCount++;
      response.statusCode = request.method === 'POST' ? 409 : 200;
      response.end(request.method === 'POST' ? '999999\n' : 'made-up.example.org/log\n999999\nAAAA\n\n');
    });
    await new Promise<void>((resolve) => liar.listen(0, '127.0.0.1', resolve));
    t.after(() => void liar.close());
    const { port } = liar.address() as AddressInfo;
    writeFileSync(join(here.folder, 'policy'), `witness liar ${vkeys[0]} http://127.0.0.1:${port}/witness\n`);
    const { deployment, stop: end } = await here.server();
    const { name } = deployment.log.key;
    await untilAnswer(async () => requestCount >= 5);
    assert.equal(deployment.log.key.name, name);
    assert.equal(await deployment.storage.settings.get('ledger-behind'), null);
    await end();
  },
);
