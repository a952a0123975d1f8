// The units that an installation ships, as text. Under real systemd: install, second-unit, full-disk-unit and
// during-upgrade, at night.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const shipped = (unit: string) => readFileSync(new URL(`../deploy/${unit}`, import.meta.url), 'utf8');
/** The value of a line of a unit. */
const lineOf = (unit: string, name: string): string =>
  new RegExp(`^${name}=(.*)$`, 'm').exec(shipped(unit))?.[1] ?? '';
const units = ['heed@.service', 'heed-second@.service'];

test('the limit of starts is never reached by what waits for room, and by other faults it is', () => {
  for (const unit of units) {
    const [limit, burst, rest] = ['StartLimitIntervalSec', 'StartLimitBurst', 'RestartSec'].map((name) =>
      Number(lineOf(unit, name)),
    ) as [number, number, number];
    const [, code, wait] = /!= (\d+) \|\| sleep (\d+)/.exec(lineOf(unit, 'ExecStopPost')) ?? [];
    assert.equal(code, '6', unit);
    assert.doesNotMatch(lineOf(unit, 'RestartPreventExitStatus'), /\b6\b/);
    assert.ok(burst * (rest + Number(wait)) > limit, `${unit}: it would give up`);
    assert.ok(burst * rest < limit, `${unit}: what never comes up would be started for ever`);
  }
});

test('a second process starts with the first one, has nothing of it, and rests during a trial', () => {
  const [first = '', second = ''] = units;
  assert.match(lineOf(second, 'After'), /heed@%i\.service/);
  assert.equal(lineOf(second, 'WantedBy'), 'heed@%i.service');
  assert.match(lineOf(second, 'ConditionPathExists'), /^!.*heed@%i\.service\.d\/trial\.conf$/);
  for (const name of ['RuntimeDirectory', 'CacheDirectory'])
    assert.notEqual(lineOf(second, name), lineOf(first, name), name);
  for (const unit of units)
    assert.equal(lineOf(unit, 'ConditionPathIsSymbolicLink'), '!/opt/heed/former', 'an upgrade is under way');
});
