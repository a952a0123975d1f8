// When the desk warns of a witness, and when not.
import '../../fixtures/english.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LogStatus } from '@heed/api';
import { warnings } from './ledger.ts';

const now = 1_800_000_000_000;
const witness = (state: LogStatus['witnesses'][number]['state'], lastSeen: number | null) => ({
  name: 'partner',
  vkey: 'partner+00000000+BAAA',
  seen: lastSeen,
  size: 16,
  state,
});
const status = (
  witnessRow: LogStatus['witnesses'][number],
  policy: LogStatus['policy'] = 'read',
): LogStatus => ({
  origin: 'log',
  vkey: 'log+00000000+AAAA',
  size: 32,
  published: now,
  policy,
  satisfied: false,
  witnesses: [witnessRow],
});

test('a witness that refuses or was put back is told at once, a silent or late one after a day', () => {
  assert.match(warnings(status(witness('refuses', now)), now)[0] ?? '', /refuses: partner/);
  assert.match(warnings(status(witness('rolled-back', now)), now)[0] ?? '', /it signed before: partner/);
  assert.deepEqual(warnings(status(witness('ok', now)), now), []);
  for (const state of ['silent', 'behind'] as const) {
    assert.deepEqual(warnings(status(witness(state, now - 3_600_000)), now), []);
    assert.match(warnings(status(witness(state, now - 90_000_000)), now)[0] ?? '', /for a day: partner/);
    assert.equal(warnings(status(witness(state, null)), now).length, 1);
  }
  assert.equal(warnings(status(witness('ok', now), 'unreadable'), now).length, 1);
});
