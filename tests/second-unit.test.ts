// The unit of a second process under real systemd: it starts with the first one, each is restarted by itself,
// and while an upgrade tries a new program it stands still.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { noMachine, startMachine } from './machine.ts';

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
