// Ways that wake someone, each by the program that organisations run: a server of ntfy, a modem's daemon
// with a phone that is not there, a program that takes signed calls. What they carry is one sentence.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '@heed/content/read';
import { makeAlerter } from '../apps/server/src/alerts/send.ts';
import { findUnreachable, testAlerts } from '../apps/server/src/alerts/ways.ts';
import type { LoudOptions } from '../apps/server/src/deployment.ts';
import { freePort } from './free-port.ts';
import { type Ending, startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { prepare, sealReport, sendReport } from './person.ts';
import { waitUntil } from './until.ts';
import { startWorkspace } from './workspace.ts';

const isHere = (program: string) => spawnSync('which', [program]).status === 0;
const skipWithout = (program: string) => ({ skip: isHere(program) ? false : `no ${program}` });
const sentence = 'Urgent: please look now.';
const canary = 'Canary at the door';

function temporaryFolder(t: Ending): string {
  const folder = mkdtempSync(join(tmpdir(), 'heed-loud-'));
  t.after(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts `program` until the test ends; resolves once it answers at `port`. */
async function serve(t: Ending, program: string, parameters: readonly string[], port: number): Promise<void> {
  const child = spawn(program, parameters, { stdio: 'ignore' });
  const closing = new Promise((resolve) => child.once('close', resolve));
  t.after(async () => {
    child.kill();
    await closing;
  });
  await waitUntil(async () => (await fetch(`http://127.0.0.1:${port}/`).catch(() => null)) !== null);
}

/** A server with these ways and Mila, who has switched hers on; `ring` sends danger and what is due. */
async function place(t: Ending, loud: LoudOptions, own: { ntfy?: boolean; telephone?: string }) {
  const here = await startInvented(t, { loud });
  const mila = await signIn(here.url, here.logIns[1]!);
  await mila.api.call('alerts.setChannels', { email: null, push: null, ...own });
  const { words } = readContent();
  const alerter = await makeAlerter(here.deployment, words);
  const ring = async () => {
    const ready = await prepare(here.url);
    await sendReport(ready, await sealReport(ready, { text: canary, urgent: true }));
    await alerter.run();
    return here.deployment.storage.alerts.failures(['harbour']);
  };
  const isMila = ({ member }: { readonly member: string }) => member === mila.id;
  return { ...here, mila, words, ring, isMila };
}

test(
  'a server of ntfy rings aloud, at an address that only the member has',
  skipWithout('ntfy'),
  async (t) => {
    const port = await freePort();
    const folder = temporaryFolder(t);
    const listen = ['--listen-http', `127.0.0.1:${port}`, '--base-url', `http://127.0.0.1:${port}`];
    await serve(t, 'ntfy', ['serve', ...listen, '--cache-file', join(folder, 'cache.db')], port);
    const { ring, mila, isMila, deployment, words } = await place(
      t,
      { ntfy: `http://127.0.0.1:${port}` },
      { ntfy: true },
    );
    const { alertsTo } = await mila.api.call('session.read', {});
    assert.match(alertsTo.ntfy ?? '', new RegExp(`^http://127.0.0.1:${port}/heed-[0-9a-f]{32}$`));
    assert.deepEqual(alertsTo.offered, ['ntfy']);
    assert.ok(!(await ring()).some(isMila));
    const [message] = (await (await fetch(`${alertsTo.ntfy}/json?poll=1`)).text()).trim().split('\n');
    const { message: text, priority, title } = JSON.parse(message ?? '{}');
    assert.deepEqual({ text, priority, title }, { text: sentence, priority: 5, title: 'Heed' });
    // Saved again, the address stays; switched off, it is gone.
    await mila.api.call('alerts.setChannels', { email: null, push: null, ntfy: true });
    assert.equal((await mila.api.call('session.read', {})).alertsTo.ntfy, alertsTo.ntfy);
    const { tested } = await testAlerts(deployment, words);
    assert.deepEqual(tested, [{ member: mila.id, way: 'ntfy', isAccepted: true }]);
    const { desks, silentDesks } = await findUnreachable(deployment);
    assert.ok(!desks.includes('harbour') && !silentDesks.includes('harbour'));
  },
);

test('a modem’s daemon sends an SMS to who gave a number', skipWithout('gammu-smsd-inject'), async (t) => {
  const folder = temporaryFolder(t);
  const boxes = ['inbox', 'outbox', 'sent', 'error'].map((name) => join(folder, `${name}/`));
  for (const box of [...boxes, join(folder, 'phone')]) mkdirSync(box);
  const settings = join(folder, 'smsdrc');
  const paths = ['inbox', 'outbox', 'sentsms', 'errorsms'].map((name, at) => `${name}path = ${boxes[at]}`);
  writeFileSync(
    settings,
    `[gammu]\nport = ${join(folder, 'phone')}\nconnection = none\nmodel = dummy\n` +
      `[smsd]\nservice = files\nphoneid = test\nCommTimeout = 1\nSendTimeout = 5\n${paths.join('\n')}\n`,
  );
  const telephone = '+385911234567';
  const { ring, isMila } = await place(t, { sms: `gammu:${settings}` }, { telephone });
  assert.ok(!(await ring()).some(isMila));
  const daemon = spawn('gammu-smsd', ['-c', settings], { stdio: 'ignore' });
  const closing = new Promise((resolve) => daemon.once('close', resolve));
  t.after(async () => {
    daemon.kill();
    await closing;
  });
  await waitUntil(() => readdirSync(boxes[2]!).length > 0);
  const [name = ''] = readdirSync(boxes[2]!);
  assert.match(name, /385911234567/);
  const bytes = readFileSync(join(boxes[2]!, name));
  // The daemon's own file: UTF-16 behind a mark where it was made so.
  const text = bytes[0] === 0xff ? bytes.toString('utf16le') : bytes.toString('utf8').replaceAll('\0', '');
  assert.ok(text.includes(sentence), text);
  assert.doesNotMatch(text, /Canary/);
});

interface Gateway {
  readonly sms: string;
  readonly bodies: string[];
  status: number;
}

/** A gateway for SMS, and what was sent to its form. */
async function gateway(t: Ending): Promise<Gateway> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      bodies.push(`${request.method} ${request.url} ${body}`);
      response.writeHead(one.status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(async () => void server.close());
  const { port } = server.address() as AddressInfo;
  const one = { sms: `http://127.0.0.1:${port}/send?key=k&to={to}&text={text}`, bodies, status: 200 };
  return one;
}

test('the form of a gateway is sent with number and sentence, and nobody else’s', async (t) => {
  const here = await gateway(t);
  const { sms, bodies } = here;
  const { ring, isMila, mila } = await place(t, { sms }, { telephone: '+385911234567' });
  assert.ok(!(await ring()).some(isMila));
  const form = new URLSearchParams({ key: 'k', to: '+385911234567', text: sentence });
  assert.deepEqual(bodies, [`POST /send ${form}`]);
  await assert.rejects(
    mila.api.call('alerts.setChannels', { email: null, push: null, telephone: '-text injected' }),
    /not in the expected form/,
  );
  await assert.rejects(
    mila.api.call('alerts.setChannels', { email: null, push: null, telephone: '0911234567' }),
    /not in the expected form/,
    'a number without its country reaches nobody, or a stranger',
  );
  here.status = 500;
  assert.ok((await ring()).some(isMila), 'a gateway that refuses is seen at the desk');
});

test(
  'a call to the organisation’s own program is signed over its whole body',
  skipWithout('webhook'),
  async (t) => {
    const port = await freePort();
    const folder = temporaryFolder(t);
    const key = 'k'.repeat(40);
    const rule = {
      match: {
        type: 'payload-hmac-sha256',
        secret: key,
        parameter: { source: 'header', name: 'X-Hub-Signature-256' },
      },
    };
    const hook = {
      id: 'heed',
      'execute-command': '/usr/bin/tee',
      'pass-arguments-to-command': [{ source: 'string', name: join(folder, 'called') }],
      'pass-file-to-command': [],
      'trigger-rule': rule,
      'trigger-rule-mismatch-http-response-code': 403,
    };
    writeFileSync(join(folder, 'hooks.json'), JSON.stringify([hook]));
    await serve(
      t,
      'webhook',
      ['-hooks', join(folder, 'hooks.json'), '-ip', '127.0.0.1', '-port', String(port)],
      port,
    );
    const url = `http://127.0.0.1:${port}/hooks/heed`;
    const right = await place(t, { webhook: { url, key } }, {});
    assert.deepEqual(await right.ring(), [], 'all are rung, who entered nothing too');
    await waitUntil(() => readdirSync(folder).includes('called'));
    const wrong = await place(t, { webhook: { url, key: 'w'.repeat(40) } }, {});
    assert.ok((await wrong.ring()).some(wrong.isMila), 'another key is refused, and that is seen');
  },
);

test('a member hears at Settings whether a phone rings; the desk says who is alerted, no way', async (t) => {
  const here = await gateway(t);
  const desk = await startWorkspace({ loud: { sms: here.sms } });
  t.after(() => desk.end());
  const { page } = await desk.newPage();
  await desk.unlock(page, 'mila');
  await page.locator('[data-place=settings]').click();
  const save = page.locator('form:has(#alert-email) [type=submit]');
  await page.locator('#alert-email').fill('mila@example.org');
  await page.getByText('This server sends no mail yet').waitFor();
  await page.locator('#alert-sms').fill('091 123 4567');
  await save.click();
  await page.getByText('Begin the number for the SMS with +').waitFor();
  await page.locator('#alert-sms').fill('00385 91 123 4567');
  await save.click();
  const test = page.locator('[data-act=test-alerts]');
  await test.click();
  await page.getByText('A test went out by SMS. Look whether it has arrived.').waitFor();
  const [body = ''] = here.bodies;
  assert.match(body, /to=%2B385911234567&text=This\+is\+a\+test/);
  // Each costs, and wakes somebody.
  await test.click();
  await page.getByText('A test went out a moment ago.').waitFor();
  assert.equal(here.bodies.length, 1);

  const { page: jo } = await desk.newPage();
  await desk.unlock(jo, 'jo');
  await jo.locator('[data-place=take]').click();
  for (const name of ['danger', 'consent']) await jo.locator(`[name=${name}][value=yes]`).check();
  await jo.locator('[name=under18][value=no]').check();
  await jo.locator('[name=words]').fill(canary);
  await jo.locator('[name=language]').selectOption('en');
  await jo.locator('[name=channel]').selectOption({ label: 'Telephone' });
  await jo.locator('.case-form [type=submit]').click();
  const alarm = jo.locator('[data-alarm=sent]');
  await alarm.waitFor();
  const words = await alarm.innerText();
  assert.match(words, /A notice goes to Mila now; whether they see it/);
  assert.match(words, /No notice reaches Ana: no way that works here is set/);
});
