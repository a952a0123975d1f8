// The unit of a second process under real systemd: it starts with the first one, each is restarted by itself,
// and while an upgrade tries a new program it stands still. The commands of the guide for both are run.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { machineNode, noMachine, startMachine } from './machine.ts';
import { hasProxy } from './proxies.ts';

const shipped = (unit: string) => readFileSync(new URL(`../deploy/${unit}`, import.meta.url), 'utf8');
/** How it hangs together with other units, around a service that only rests. */
const resting = (unit: string) =>
  shipped(unit).replace(/\[Service\][\s\S]*(?=\[Install\])/, '[Service]\nExecStart=/bin/sleep infinity\n');

const reason = await noMachine();

test('the second process follows the first one, and each is restarted alone', {
  skip: reason ?? false,
}, async (t) => {
  const machine = await startMachine();
  t.after(() => machine.end());
  const say = async (...words: string[]) => {
    const { status, stdout, stderr } = await machine.run(['systemctl', ...words]);
    assert.equal(status, 0, `${words.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const stateOf = async (unit: string) => (await machine.run(['systemctl', 'is-active', unit])).stdout.trim();
  const both = async () => [await stateOf('heed@main'), await stateOf('heed-second@main')];
  const process = (unit: string) => say('show', '-p', 'MainPID', '--value', unit);
  for (const unit of ['heed@.service', 'heed-second@.service'])
    writeFileSync(machine.path(`/etc/systemd/system/${unit}`), resting(unit));
  await say('daemon-reload');
  await say('start', 'heed@main');
  assert.deepEqual(await both(), ['active', 'inactive'], 'who wants one process has one');
  await say('enable', '--now', 'heed-second@main');
  assert.deepEqual(await both(), ['active', 'active']);

  const second = await process('heed-second@main');
  await say('restart', 'heed@main');
  assert.deepEqual([await both(), await process('heed-second@main')], [['active', 'active'], second]);
  const first = await process('heed@main');
  await say('restart', 'heed-second@main');
  assert.equal(await process('heed@main'), first);

  await say('stop', 'heed-second@main', 'heed@main');
  assert.deepEqual(await both(), ['inactive', 'inactive']);
  const trial = machine.path('/run/systemd/system/heed@main.service.d/trial.conf');
  mkdirSync(dirname(trial), { recursive: true });
  writeFileSync(trial, '[Service]\nRestart=no\n');
  await say('daemon-reload');
  await say('start', 'heed@main');
  assert.deepEqual(await both(), ['active', 'inactive'], 'a trial has nobody beside it');
  await say('stop', 'heed@main');
  rmSync(trial);
  await say('daemon-reload');
  await say('start', 'heed@main');
  assert.deepEqual(await both(), ['active', 'active']);
});

/** With the folder of the socket as shipped; in the place of Heed what is ready a while after its start. */
const slowToBeReady = (unit: string) => {
  const folder = /^RuntimeDirectory=(.*)$/m.exec(shipped(unit))?.[1] ?? '';
  const command = `${machineNode} ${readyFile} ${folder}`;
  return shipped(unit).replace(
    /\[Service\][\s\S]*(?=\[Install\])/,
    `[Service]\nRuntimeDirectory=${folder}\nExecStart=${command}\n`,
  );
};
const readyFile = '/usr/local/ready.mjs';
const notReadyMs = 1500;
const readyScript = `import { createServer } from 'node:http';
const start = Date.now();
createServer((question, answer) => {
  answer.statusCode = question.url === '/readyz' && Date.now() - start > ${notReadyMs} ? 200 : 503;
  answer.end();
}).listen('/run/' + process.argv[2] + '/http.sock');
`;
/** The commands of the guide for two processes, one block after the other. */
const guideBlocks = (): string[] =>
  [
    ...readFileSync(new URL('../docs/operating.md', import.meta.url), 'utf8').matchAll(
      /^ *```sh two\n([\s\S]*?)^ *```/gm,
    ),
  ].map(([, text = '']) => text.replace(/^ {3}/gm, ''));

test('the commands of the guide bring the second process and restart both, one after the other', {
  skip: reason ?? (hasProxy('haproxy') ? false : 'no haproxy'),
}, async (t) => {
  const machine = await startMachine();
  t.after(() => machine.end());
  for (const unit of ['heed@.service', 'heed-second@.service'])
    writeFileSync(machine.path(`/etc/systemd/system/${unit}`), slowToBeReady(unit));
  writeFileSync(machine.path(readyFile), readyScript);
  mkdirSync(machine.path('/opt/heed/current'), { recursive: true });
  const deploy = fileURLToPath(new URL('../deploy', import.meta.url));
  cpSync(deploy, machine.path('/opt/heed/current/deploy'), { recursive: true });
  await machine.succeed('systemctl daemon-reload; groupadd heed-main; mkdir -p /etc/haproxy');
  const [bring = '', restart = ''] = guideBlocks();

  await machine.succeed(bring.replace('apt-get install haproxy', ''));
  await machine.succeed(`cd /etc/haproxy
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=heed \\
  -keyout k -out c 2> /dev/null
cat c k > heed.pem; haproxy -c -f haproxy.cfg`);
  const proxyFile = readFileSync(machine.path('/etc/haproxy/haproxy.cfg'), 'utf8');
  assert.match(proxyFile, /group heed-main[\s\S]*one \/run\/heed-main\/http\.sock/);
  assert.match(proxyFile, /two \/run\/heed-second-main\/http\.sock/);
  const of = (unit: string, name: string) => machine.succeed(`systemctl show -p ${name} --value ${unit}`);
  const both = ['heed@main', 'heed-second@main'] as const;
  const pids = () => Promise.all(both.map((unit) => of(unit, 'MainPID')));
  const before = await pids();

  await machine.succeed(restart);
  for (const [at, pid] of (await pids()).entries()) assert.notEqual(pid, before[at], 'each was restarted');
  const [first, second] = await Promise.all(both.map((unit) => of(unit, 'ExecMainStartTimestampMonotonic')));
  const apart = (Number(second) - Number(first)) / 1000;
  assert.ok(apart >= notReadyMs, `the second was stopped ${apart} ms after the first started: not ready yet`);
  await machine.succeed('curl -sf --unix-socket /run/heed-second-main/http.sock http://heed/readyz');
});
