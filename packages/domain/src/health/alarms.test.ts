import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Alarms, endedAlarms, openAlarms, stepAlarms } from './alarms.ts';
import { healthMatters, isAlarm, isSound, statesOf } from './matters.ts';

const low = [{ matter: 'disk', state: 'low' }] as const;
const room = [{ matter: 'disk', state: 'room' }] as const;

/** Takes one look after another; each is `[findings, day, told, told that it is over]`. */
function take(
  looks: readonly (readonly [readonly (typeof low | typeof room)[number][], string, string, string])[],
) {
  let alarms: Alarms = {};
  for (const [findings, day, wrong, over] of looks) {
    const step = stepAlarms(alarms, findings, { today: day });
    assert.deepEqual([step.wrong.join(), step.over.join()], [wrong, over], day);
    alarms = step.alarms;
  }
  return alarms;
}

test('damage is told of at the first look', () => {
  const damaged = [{ matter: 'database', state: 'damaged' }] as const;
  const first = stepAlarms({}, damaged, { today: '2026-11-29' });
  assert.deepEqual([first.wrong, openAlarms(first.alarms).length], [['database'], 1]);
  assert.deepEqual(stepAlarms(first.alarms, damaged, { today: '2026-11-29' }).wrong, []);
  assert.deepEqual(stepAlarms(first.alarms, damaged, { today: '2026-11-30' }).wrong, ['database']);
});

test('what somebody was refused for is told of at the first look, once a day', () => {
  const full = [{ matter: 'reports', state: 'disk-full' }] as const;
  const day = { today: '2026-11-29', refusedMatters: ['reports'] } as const;
  const first = stepAlarms({}, full, day);
  assert.deepEqual([first.wrong, openAlarms(first.alarms).length], [['reports'], 1]);
  assert.deepEqual(stepAlarms(first.alarms, full, day).wrong, []);
  const stored = [{ matter: 'reports', state: 'stored' }] as const;
  assert.deepEqual(stepAlarms({}, stored, day).wrong, [], 'what was over before the look rings nobody');
});

test('a matter is told of at the second look that finds it, once a day, and at its end', () => {
  const alarms = take([
    [low, '2026-11-29', '', ''],
    [low, '2026-11-29', 'disk', ''],
    [low, '2026-11-29', '', ''],
    [low, '2026-11-30', 'disk', ''],
    [room, '2026-11-30', '', 'disk'],
    [room, '2026-11-30', '', ''],
  ]);
  assert.deepEqual(openAlarms(alarms), []);
  assert.deepEqual(endedAlarms(alarms), [['disk', '2026-11-30']]);
  assert.deepEqual(stepAlarms(alarms, room, { today: '2026-12-08' }).alarms, {});
});

test('one that comes and goes rings once a day, and what one look saw rings nobody', () => {
  take([
    [low, '2026-11-29', '', ''],
    [room, '2026-11-29', '', ''],
    [low, '2026-11-29', '', ''],
    [low, '2026-11-29', 'disk', ''],
    [room, '2026-11-29', '', 'disk'],
    [low, '2026-11-29', '', ''],
    [low, '2026-11-29', '', ''],
    [room, '2026-11-29', '', ''],
    [low, '2026-11-30', '', ''],
    [low, '2026-11-30', 'disk', ''],
  ]);
});

test('what could not be looked at stays as it was', () => {
  const alarms = take([
    [low, '2026-11-29', '', ''],
    [low, '2026-11-29', 'disk', ''],
    [[], '2026-11-29', '', ''],
  ]);
  assert.deepEqual(
    openAlarms(alarms).map(([matter]) => matter),
    ['disk'],
  );
});

test('every matter has a state in which nothing needs doing, and no alarm is of such a state', () => {
  for (const matter of healthMatters) {
    assert.ok(statesOf(matter).some(isSound), matter);
    for (const state of statesOf(matter)) assert.ok(!(isSound(state) && isAlarm(matter, state)));
  }
  assert.ok(!isAlarm('reports', 'not-open') && isAlarm('reports', 'disk-full') && !isAlarm('restore', 'old'));
  assert.ok(isAlarm('log', 'lost') && !isAlarm('log', 'stands'), 'a lost log is told of');
});
