// Two processes on one PostgreSQL, attacked at once: what counts once at one process counts once at both.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { client } from '@heed/api/client';
import * as opaque from '@serenity-kit/opaque';
import { quarantineAbove } from '../apps/server/src/http/rate.ts';
import { queryPostgres } from '../packages/storage/tests/databases.ts';
import { prepareBy, sealReport, sendReport } from './person.ts';
import { reasonAgainstProcesses, startProcesses, visit } from './two-processes.ts';

const skip = reasonAgainstProcesses() ?? false;

/** Sends half as many reports again as one network prefix may, from several of its addresses in turn. */
async function reportsNotHeld(t: TestContext, change: (text: string) => string): Promise<number> {
  const processes = await startProcesses(t, { change });
  const ready = await prepareBy(client(processes.origin, { fetcher: visit(processes.proxy).fetch }));
  for (let n = 0; n < quarantineAbove * 1.5; n++) {
    const visitor = visit(processes.proxy, { address: `10.9.9.${1 + (n % 5)}` });
    const api = client('', { fetcher: visitor.fetch });
    await sendReport({ ...ready, api }, await sealReport(ready));
    visitor.leave();
  }
  const [row] = await queryPostgres<{ count: number }>(
    processes.databaseUrl,
    'select count(*)::int as count from conversation where held = 0',
  );
  return row!.count;
}

test('a flood of one network prefix is held as early as at one process', { skip }, async (t) => {
  assert.equal(await reportsNotHeld(t, (text) => text), quarantineAbove);
});

test('where a proxy sends one prefix to both in turn, it may do more: the look for it can fail', {
  skip,
}, async (t) => {
  const inTurn = (text: string) => text.replace(/^\tbalance .*$/m, '\tbalance random');
  const notHeld = await reportsNotHeld(t, inTurn);
  assert.ok(notHeld > quarantineAbove, `${notHeld}`);
});

test('the second step of a log-in that was used at one process opens nothing at the other, after its end', {
  skip,
}, async (t) => {
  const { urls, logIns } = await startProcesses(t);
  const [one = '', two = ''] = urls;
  const { email, password } = logIns.find((logIn) => logIn.email.startsWith('mila'))!;
  const post = (url: string, path: string, body: unknown, cookie = '') =>
    fetch(`${url}/api/desk/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'heed-client': '1', cookie },
      body: JSON.stringify(body),
    });
  await opaque.ready;
  const begin = async (url: string) => {
    const { clientLoginState, startLoginRequest } = opaque.client.startLogin({ password });
    const answer = await post(url, 'login/start', { email, request: startLoginRequest });
    const { attempt, response } = (await answer.json()) as { attempt: string; response: string };
    const step = opaque.client.finishLogin({ clientLoginState, loginResponse: response, password });
    return { attempt, request: step!.finishLoginRequest };
  };
  // Either process takes the second step of the other.
  const step = await begin(one);
  const answer = await post(two, 'login/finish', step);
  assert.equal(answer.status, 200);
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  assert.equal((await post(two, 'logout', {}, cookie)).status, 200);
  // The other one was told before the answer left; nobody waits for it to hear.
  await sleep(300);
  assert.equal((await post(one, 'login/finish', step)).status, 401);
  assert.equal((await post(two, 'login/finish', step)).status, 401);
});
