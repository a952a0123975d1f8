// Tasks that come again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Body, readBody, taskAfter } from './index.ts';

const task = (repeat: Body<'task'>['repeat'], due: string | null) =>
  ({ title: 'Ring', due, assignee: null, repeat, done: null }) as const;
const dueAfter = (repeat: Body<'task'>['repeat'], due: string | null, on: string) =>
  taskAfter(task(repeat, due), on)?.due ?? null;

test('the next task is due a turn later, and never before the day on which this one was done', () => {
  assert.equal(dueAfter('daily', '2026-11-27', '2026-11-27'), '2026-11-28');
  assert.equal(dueAfter('weekly', '2026-11-27', '2026-11-25'), '2026-12-04', 'done early');
  assert.equal(dueAfter('weekly', '2026-11-06', '2026-11-27'), '2026-12-04', 'three weeks late');
  assert.equal(dueAfter('daily', '2026-11-01', '2026-11-27'), '2026-11-28');
  assert.equal(dueAfter('monthly', '2027-01-31', '2027-01-31'), '2027-02-28', 'a shorter month');
  assert.equal(dueAfter('monthly', '2027-01-31', '2027-03-05'), '2027-03-31', 'counted from its own day');
});

test('a task without a turn, or without a day, is followed by none', () => {
  assert.equal(dueAfter('', '2026-11-27', '2026-11-27'), null);
  assert.equal(dueAfter('daily', null, '2026-11-27'), null);
});

test('the next task is open, whoever has it', () => {
  const doneTask = { ...task('daily', '2026-11-27'), assignee: 'a'.repeat(32), done: '2026-11-27' };
  assert.deepEqual(taskAfter(doneTask, '2026-11-27'), { ...doneTask, due: '2026-11-28', done: null });
});

test('a task of before is read, and comes once', () => {
  const before = { title: 'Ring', due: '2026-11-27', assignee: null, done: null };
  const read = readBody('task', before);
  assert.deepEqual(read.ok && read.body, { ...before, repeat: '' });
  assert.equal(readBody('task', { ...before, repeat: 'hourly' }).ok, false);
});
