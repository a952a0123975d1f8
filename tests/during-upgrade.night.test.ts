// While an upgrade has begun and not ended, no command changes the data, which going back would drop; what
// only reads goes on. On a machine of its own, with the mark that an interrupted upgrade leaves.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { putDemonstration } from './demonstration.ts';
import { machineNode, machinePath, noMachine, startMachine } from './machine.ts';

const reason = await noMachine();

/** Each writes; the last would serve. */
const changing = [
  'member add --name Bea',
  'member remove 1',
  'member forget-passkeys 1',
  'profile none.json',
  'init --profile none.json --supervisor Ada',
  'go-live',
  'alert --test',
  'backup copy',
  'restore copy',
  'directory import none.json',
  'wind-down plan --closes 2027-01-01 --ends 2027-03-01',
  'wind-down cancel',
  'wind-down destroy --proof none',
  'move --to postgres',
  'secrets rotate',
  'start',
];
/** They change units and folders, and ask first whether nothing is in the way. */
const installing = [
  'install --name other --origin https://other.example.org --proxy none',
  'uninstall',
  'onion',
];
const reading = ['member list', 'profile', 'init --example', 'wind-down status'];

test('while an upgrade was interrupted nothing is changed by a command, and reading goes on', {
  skip: reason ?? false,
}, async (t) => {
  const machine = await startMachine();
  const folder = mkdtempSync(join(tmpdir(), 'heed-interrupted-'));
  t.after(async () => {
    await machine.end();
    rmSync(folder, { recursive: true, force: true });
  });
  await putDemonstration(join(folder, 'data'));
  mkdirSync(machine.path('/srv/heed'), { recursive: true });
  cpSync(join(folder, 'data'), machine.path('/srv/heed/main'), { recursive: true });
  // One that is not refused may serve: it ends all the same.
  const env = [
    'timeout',
    '120',
    'env',
    'HEED_DATA=/srv/heed/main',
    'PORT=0',
    'NODE_COMPILE_CACHE=/var/cache/heed',
    machineNode,
    machinePath('apps/cli/src/main.ts'),
  ];
  const heed = (command: string) => machine.run([...env, ...command.split(' ')]);
  mkdirSync(machine.path('/opt/heed'));
  symlinkSync('0.1.0', machine.path('/opt/heed/former'));
  for (const command of changing) {
    const { status, stderr } = await heed(command);
    assert.equal(status, 3, `${command}: ${stderr}`);
    assert.match(stderr, /an upgrade has begun here and has not ended[\s\S]*heed upgrade --recover/, command);
  }
  mkdirSync(machine.path('/etc/heed'), { recursive: true });
  writeFileSync(machine.path('/etc/heed/main.env'), '');
  for (const command of installing) {
    const { status, stderr } = await heed(command);
    assert.equal(status, 3, `${command}: ${stderr}`);
    assert.match(stderr, /upgrade has begun here and has not ended[\s\S]*heed upgrade --recover/, command);
  }
  for (const command of reading) {
    const { status, stderr } = await heed(command);
    assert.equal(status, 0, `${command}: ${stderr}`);
  }
  assert.match((await heed('doctor')).stdout, /LOOK upgrade: It was interrupted/);
  rmSync(machine.path('/opt/heed/former'));
  const { status, stdout, stderr } = await heed('member add --name Bea --desk harbour');
  assert.deepEqual([status, /invite=/.test(stdout)], [0, true], stderr);
});
