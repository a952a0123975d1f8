// Events that earlier versions stored.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openReleased, releasedSchemas } from '../../../packages/storage/tests/schemas.ts';

for (const schema of releasedSchemas)
  it(`events of schema ${schema} open with who registered and the wall`, async (t) => {
    const { events } = await openReleased(t, schema);
    const event = await events.find('spring');
    assert.equal(event !== null, schema >= 8);
    if (event === null) return;
    assert.equal((await events.participants(event.id)).listed.length, 1);
    assert.deepEqual(await events.wall(event.id, 'one', 9), ['Ask us first.']);
    assert.equal((await events.sessionOf('7'.repeat(32)))?.session, 'one');
    assert.notEqual(await events.wrap(event.id, 'b'.repeat(32)), null);
  });
