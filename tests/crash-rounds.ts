// For crash.test.ts, and with more rounds at night.
// The server is killed at random moments: nothing acknowledged is lost, nothing half is left. And canary
// words, sent down every path where the server sees words, are hunted afterwards in every file and every line
// of the log: they must be nowhere.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { client } from '@heed/api/client';
import { build } from '../apps/cli/src/build.ts';
import { putDemonstration } from './demonstration.ts';
import { filesHolding } from './hunt.ts';
import { comeBack, prepare, sealReport, sendReport } from './person.ts';
import { startProcess } from './process.ts';

/** Kills it so often while thirty people write. */
export async function loseNothing(t: TestContext, rounds: number): Promise<void> {
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'heed-crash-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  await putDemonstration(folder);
  const acknowledged: Awaited<ReturnType<typeof sealReport>>[] = [];
  const unsure: typeof acknowledged = [];
  for (let round = 0; round < rounds; round++) {
    const server = await startProcess(folder);
    const ready = await prepare(server.url);
    let lastError: unknown = null;
    const reports = await Promise.all(Array.from({ length: 30 }, () => sealReport(ready)));
    const sending = reports.map((report, i) =>
      new Promise((resolve) => setTimeout(resolve, i * 8))
        .then(() => sendReport(ready, report))
        .then(
          () => acknowledged.push(report),
          (error: unknown) => {
            lastError = error;
            unsure.push(report);
          },
        ),
    );
    let areSettled = false;
    void Promise.all(sending).then(() => (areSettled = true));
    // In the middle, however slow the machine: after some were acknowledged and before all are.
    const enough = acknowledged.length + 5 + Math.floor(Math.random() * 15);
    while (acknowledged.length < enough) {
      assert.ok(!areSettled, `the living server acknowledged too few: ${String(lastError)}\n${server.log()}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await server.kill();
    await Promise.all(sending);
  }
  assert.ok(acknowledged.length >= 5 * rounds && unsure.length > 0, 'the kills fell in the middle');
  const server = await startProcess(folder);
  for (const { keys, sealed } of [...acknowledged, ...unsure]) {
    const api = client(server.url);
    const back = await comeBack(api, server.url, keys).then(
      () => api.call('conversation.read', {}),
      () => null,
    );
    const whole =
      back !== null && Buffer.from(back.messages[0]?.envelope ?? '', 'base64').equals(sealed.envelope);
    if (acknowledged.some((a) => a.keys === keys)) assert.ok(whole);
    else assert.ok(back === null || whole, 'whole or not at all');
  }
  await server.kill();
}

/** Hunts so often; the last round is left in peace until all is answered. */
export async function huntCanaries(t: TestContext, rounds: number): Promise<void> {
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'heed-canary-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const canary = `canarywords${Math.random().toString(36).slice(2)}`;
  const file = `canaryfile${Math.random().toString(36).slice(2)}`;
  const agent = `canaryagent${Math.random().toString(36).slice(2)}`;
  const { logIns } = await putDemonstration(folder);
  const codes = logIns.map(({ password }) => password);
  let logs = '';
  for (let round = 0; round < rounds; round++) {
    const server = await startProcess(folder);
    // From a page of our own, so that the form is taken and its words are read.
    const headers = {
      'user-agent': agent,
      referer: `${server.url}/${agent}`,
      'x-forwarded-for': '203.0.113.77',
    };
    const html = await (await fetch(`${server.url}/report`, { headers })).text();
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
    const code = hidden('code');
    codes.push(code);
    const form = new FormData();
    for (const name of ['form', 'code', 'door', 'country']) form.set(name, hidden(name));
    form.set('text', `${canary} `.repeat(200));
    form.set('desk', 'harbour');
    form.set('kept', 'on');
    form.set('metadata', 'keep');
    form.set(
      'attachment',
      new Blob([`${canary} in a file `.repeat(20_000)], { type: `text/${canary}` }),
      `${file}.txt`,
    );
    const wrong = new FormData();
    for (const [name, value] of form) if (name !== 'kept') wrong.append(name, value);
    const paths = [
      fetch(`${server.url}/report`, { method: 'POST', headers, body: wrong }),
      fetch(`${server.url}/report`, { method: 'POST', headers, body: form }),
      fetch(`${server.url}/return`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: `code=${code}`,
      }),
      fetch(`${server.url}/api/reports`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ text: canary }),
      }),
      fetch(`${server.url}/start`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: `door=${canary}`,
      }),
      fetch(`${server.url}/${canary}?${canary}`, { headers }),
    ].map((responding) =>
      responding.then(
        (r) => r.text(),
        () => '',
      ),
    );
    if (round === rounds - 1) await Promise.all(paths);
    else await new Promise((resolve) => setTimeout(resolve, 30 + Math.random() * 500));
    // Hunt while it runs, the write-ahead log open, and again when it is dead.
    const alive =
      round === rounds - 1 ? filesHolding(folder, [canary, file, agent, '203.0.113', ...codes]) : [];
    await server.kill();
    await Promise.all(paths);
    assert.deepEqual(alive, []);
    assert.deepEqual(filesHolding(folder, [canary, file, agent, '203.0.113', ...codes]), []);
    logs += server.log();
  }
  for (const word of [canary, file, agent, '203.0.113', ...codes]) assert.ok(!logs.includes(word));
  assert.equal(codes.length, logIns.length + rounds);
  // The hunt finds what is there: the name of the invented organisation stands in the database.
  assert.ok(filesHolding(folder, ['Lighthouse (invented)']).length > 0);
}
