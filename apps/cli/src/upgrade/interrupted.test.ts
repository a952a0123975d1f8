// Which commands are refused between the beginning of an upgrade and its end. On a machine where one was
// interrupted: during-upgrade, at night.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forms } from '../forms.ts';

test('every command that writes to the data says so in its form, and none that only reads', () => {
  const changing = Object.entries(forms).flatMap(([name, form]) => ('changesData' in form ? [name] : []));
  assert.deepEqual(changing.sort(), [
    ...['alert', 'backup', 'directory import', 'go-live', 'member add', 'member forget-passkeys'],
    ...['member remove', 'move', 'restore', 'secrets rotate', 'start', 'training import'],
    ...['wind-down cancel', 'wind-down destroy', 'wind-down plan'],
  ]);
});
