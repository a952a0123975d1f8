// What a form without script says of a refusal that passes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StorageError } from '@heed/storage';
import { Refusal } from '../http/problem.ts';
import { passingRefusal } from './refused.ts';

test('a full disk and a busy database are said whether writing met them or reading', () => {
  assert.deepEqual(passingRefusal(new StorageError('full')), { wrong: 'full', status: 507 });
  assert.deepEqual(passingRefusal(new Refusal('disk-full', 'refusal.disk-full')), {
    wrong: 'full',
    status: 507,
  });
  assert.deepEqual(passingRefusal(new StorageError('locked')), { wrong: 'busy', status: 503 });
  assert.deepEqual(passingRefusal(new Refusal('too-many-attempts', 'refusal.too-many-reports')), {
    wrong: 'busy',
    status: 429,
  });
});

test('a fault of ours is not called a refusal', () => {
  assert.equal(passingRefusal(new TypeError('no')), null);
  assert.deepEqual(passingRefusal(new StorageError('damaged')), { wrong: 'closed', status: 503 });
});
