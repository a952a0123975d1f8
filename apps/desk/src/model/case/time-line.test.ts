// The time line of a case: everything once, newest first, nothing that was forged.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCaseFile, type Version } from '@heed/domain/casework';
import type { Reading, ReadMessage } from '../conversation/reading.ts';
import { timeLineOf } from './time-line.ts';

const hex = (n: number) => n.toString(16).padStart(32, '0');
const at = (clock: string, day = '2026-11-27') => Date.parse(`${day}T${clock}:00Z`);
type Role = ReadMessage['listedRole'];
const message = (n: number, role: Role, facts: object = {}, more: Partial<ReadMessage> = {}) =>
  ({
    ...{ id: hex(n), day: '2026-11-27', listedRole: role, verdict: 'genuine' },
    message: { id: hex(n), role, text: `text ${n}`, attachments: [], facts },
    ...more,
  }) as unknown as ReadMessage;
const version = (n: number, recordId: number, more: object): Version =>
  ({
    ...{
      version: 2,
      kind: 'need',
      thing: hex(recordId),
      replaces: [],
      at: at('10:00'),
      id: hex(n),
      by: hex(1),
    },
    ...{ body: { need: 'shelter', note: '', state: 'open' }, ...more },
  }) as Version;
const entry = { entry: 'need' };

function lines(messages: readonly ReadMessage[], versions: readonly Version[], row: object = {}) {
  const read = {
    messages,
    authors: new Map([[hex(3), hex(1)]]),
    row: { checkIn: null, checkInEnd: null, ...row },
  };
  return timeLineOf(read as unknown as Reading, buildCaseFile(versions)).map((event) =>
    [
      event.kind,
      'change' in event
        ? event.change
        : 'state' in event
          ? event.state
          : 'to' in event
            ? event.to
            : event.key,
    ].join(' '),
  );
}

test('messages, records and their changes, hand-overs and notes stand newest first', () => {
  const messages = [
    ...[message(1, 'person'), message(2, 'note', entry), message(3, 'note', entry), message(4, 'desk')],
    ...[message(5, 'note', { handedTo: hex(7) }), message(6, 'note')],
  ];
  const versions = [version(2, 50, {}), version(3, 50, { replaces: [hex(2)], at: at('11:00') })];
  assert.deepEqual(lines(messages, versions), [
    ...[`note ${hex(6)}`, `hand-over ${hex(7)}`, `message ${hex(4)}`],
    ...['record changed', 'record written', `message ${hex(1)}`],
  ]);
});

test('a record written in error says so, and the mark of a note is no event', () => {
  const messages = [
    ...[message(2, 'note', entry), message(3, 'note', entry), message(6, 'note')],
    message(7, 'note', { inError: hex(6) }),
  ];
  const versions = [
    version(2, 50, {}),
    version(3, 50, { replaces: [hex(2)], at: at('11:00'), inError: 'x' }),
  ];
  assert.deepEqual(lines(messages, versions), [`note ${hex(6)}`, 'record in-error', 'record written']);
});

test('a forged note and one that cannot be read say nothing', () => {
  const messages = [
    message(2, 'note', entry, { verdict: 'forged' as ReadMessage['verdict'] }),
    message(3, 'note', entry),
    message(5, 'note', {}, { verdict: 'forged' as ReadMessage['verdict'] }),
    message(4, 'note', {}, { message: null }),
  ];
  assert.deepEqual(lines(messages, []), []);
});

test('a check-in stands at its time', () => {
  const messages = [message(1, 'person'), message(2, 'note', entry), message(3, 'note', entry)];
  const versions = [version(2, 50, {}), version(3, 51, { at: at('12:00') })];
  const checkIn = { missed: at('11:00'), due: at('09:00', '2026-11-28') };
  assert.deepEqual(lines(messages, versions, { checkIn }), [
    ...['check-in planned', 'record written', 'check-in missed', 'record written', `message ${hex(1)}`],
  ]);
  const row = { checkInEnd: { kind: 'safe', due: at('11:00') } };
  assert.deepEqual(lines(messages, versions, row)[1], 'check-in safe');
});
