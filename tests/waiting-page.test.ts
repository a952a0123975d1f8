// What a visitor meets while a server starts: a page that says so, then the site, and never a closed door.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { startServer } from '@heed/server';
import { build } from '../apps/cli/src/build.ts';
import { openWaitingPage } from '../apps/cli/src/waiting-page.ts';
import { putDemonstration } from './demonstration.ts';
import { freePort } from './free-port.ts';

test('a visitor is told to try again, a form is refused, and the port is handed over', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-waiting-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  await build();
  await putDemonstration(folder);
  const port = await freePort();
  const page = await openWaitingPage({ port });
  t.after(() => page.close());
  const url = `http://127.0.0.1:${port}`;
  const answer = await fetch(`${url}/en/`);
  assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '2']);
  assert.match(await answer.text(), /starting/);
  assert.equal((await fetch(`${url}/en/report`, { method: 'POST', body: 'words' })).status, 503);
  const probe = await (await fetch(`${url}/readyz`)).text();
  assert.deepEqual(JSON.parse(probe), { ok: false, reason: 'starting' });
  const [, keptAway = ''] = /expect ! rstring (\S+)/.exec(readFileSync('deploy/haproxy.cfg', 'utf8')) ?? [];
  assert.ok(keptAway !== '');
  assert.match(probe, new RegExp(keptAway), 'the proxy that we ship sends nobody to who starts');
  await assert.rejects(openWaitingPage({ port }), { code: 'EADDRINUSE' });

  const starting = startServer({ folder, port, takeOver: page.handOver });
  const statuses = new Set<number>();
  // A refused connection rejects, and fails the test.
  while (!statuses.has(200)) {
    statuses.add((await fetch(`${url}/en/`)).status);
    // Leaves the thread to the server that starts.
    await setTimeout(10);
  }
  assert.deepEqual([...statuses], [503, 200]);
  const running = await starting;
  assert.equal(running.port, port);
  await running.stop();
  await assert.rejects(fetch(`${url}/en/`), 'the place is free once the server ends');
});
