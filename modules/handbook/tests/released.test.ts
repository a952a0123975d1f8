// Handbooks that earlier versions stored.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openReleased, releasedSchemas } from '../../../packages/storage/tests/schemas.ts';

for (const schema of releasedSchemas)
  it(`handbooks of schema ${schema} open with their versions`, async (t) => {
    const { handbooks } = await openReleased(t, schema);
    const slugs = schema >= 9 ? ['harbour'] : [];
    assert.deepEqual(
      (await handbooks.list()).map(({ slug }) => slug),
      slugs,
    );
    assert.equal((await handbooks.versions()).length, slugs.length);
  });
