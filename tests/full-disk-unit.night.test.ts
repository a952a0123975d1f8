// A service that could not start because its disk was full starts by itself once there is room: the shipped
// unit and the real server under real systemd, on a small file system.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { build } from '../apps/cli/src/build.ts';
import { machineNode, machinePath, noMachine, startMachine } from './machine.ts';
import { waitUntil } from './until.ts';

const shipped = (unit: string) => readFileSync(new URL(`../deploy/${unit}`, import.meta.url), 'utf8');

const settings = 'HEED_ORIGIN=https://heed.example.org\n';
/** A disk of 4 MB for the data, without a byte left. */
const prepare = `useradd --system heed-main
mkdir -p /srv/heed/main /opt/heed/current
mount -t tmpfs -o size=4m,mode=700,uid=heed-main tmpfs /srv/heed/main
dd if=/dev/zero of=/srv/heed/main/ballast bs=4k 2> /dev/null || true
systemctl daemon-reload`;

const reason = await noMachine();

test('a service that did not start on a full disk starts by itself once there is room', {
  skip: reason ?? false,
}, async (t) => {
  await build();
  const machine = await startMachine();
  t.after(() => machine.end());
  const unit = shipped('heed@.service').replace(
    /^ExecStart=.*$/m,
    `ExecStart=${machineNode} ${machinePath('apps/cli/src/main.ts')} start`,
  );
  writeFileSync(machine.path('/etc/systemd/system/heed@.service'), unit);
  mkdirSync(machine.path('/etc/heed'));
  writeFileSync(machine.path('/etc/heed/main.env'), settings);
  await machine.succeed(prepare);
  const of = (name: string) => machine.succeed(`systemctl show -p ${name} --value heed@main`);
  await machine.succeed('systemctl start heed@main');
  await waitUntil(async () => (await of('ExecMainStatus')) !== '0');
  assert.equal(
    await of('ExecMainStatus'),
    '6',
    await machine.succeed('journalctl -u heed@main --no-pager || true'),
  );
  await waitUntil(async () => Number(await of('NRestarts')) > 0);
  assert.notEqual(await of('ActiveState'), 'failed');
  await machine.succeed('rm /srv/heed/main/ballast');
  // Nobody says 'start' again. Without an organisation it serves the page on which one is set up.
  const ask = 'curl -s --unix-socket /run/heed-main/http.sock -H host:heed.example.org http://heed/founding';
  await waitUntil(async () => (await machine.run(['bash', '-c', ask])).stdout.includes('<html'));
});
