import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byDue, type Leaflets, leafletsDueOn, restocked, restockUndone } from '../rules/leaflets.ts';

const bar: Leaflets = {
  ...{ id: 'a'.repeat(32), revision: 1, before: null, member: null },
  ...{ place: 'bar', leaflet: 'card', language: 'hr', count: 40 },
  ...{ putOn: '2026-03-01', lookAfterDays: 30, expiresOn: null },
};

test('leaflets are due when somebody must look, or the day after their last one, whichever is first', () => {
  assert.equal(leafletsDueOn(bar), '2026-03-31');
  assert.equal(leafletsDueOn({ ...bar, expiresOn: '2026-03-10' }), '2026-03-11');
  assert.equal(leafletsDueOn({ ...bar, expiresOn: '2026-12-31' }), '2026-03-31');
});

test('what is due longest stands first', () => {
  const late = { ...bar, id: 'b'.repeat(32), putOn: '2026-01-01' };
  assert.deepEqual(byDue([bar, late]), [late, bar]);
});

test('the tick counts the days from today, drops a day that has passed, and can be taken back', () => {
  const expired = { ...bar, expiresOn: '2026-03-10' };
  const now = restocked(expired, '2026-03-20');
  assert.deepEqual([now.putOn, now.expiresOn, now.revision], ['2026-03-20', null, 2]);
  assert.deepEqual(restockUndone(now), { ...expired, revision: 3 });
  assert.deepEqual(restockUndone(bar), bar);
  assert.equal(restocked({ ...bar, expiresOn: '2026-03-20' }, '2026-03-20').expiresOn, '2026-03-20');
});
