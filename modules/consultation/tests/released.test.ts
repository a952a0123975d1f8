// Consultations that earlier versions stored.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openReleased, releasedSchemas } from '../../../packages/storage/tests/schemas.ts';

for (const schema of releasedSchemas)
  it(`consultations of schema ${schema} open with their ballots`, async (t) => {
    const { consultations } = await openReleased(t, schema);
    const consultation = await consultations.find('work');
    assert.equal(consultation?.state, schema >= 8 ? 'open' : undefined);
    if (consultation !== null) assert.equal((await consultations.ballots(consultation.id, '', 9)).length, 1);
  });
