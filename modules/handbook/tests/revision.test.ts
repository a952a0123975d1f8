// Revisions of drafts: which stand at present, where editors saved one after another and at once.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { presentRevisions } from '../rules/index.ts';

const of = (id: string, revision: number, parent: number) => ({ id, revision, parent });

describe('present revisions', () => {
  test('of revisions that build upon each other only the newest stands', () => {
    assert.deepEqual(presentRevisions([of('a', 1, 0), of('a', 2, 1), of('a', 3, 2)]), [[of('a', 3, 2)]]);
  });

  test('of two saved at once both stand, the newest first, in any order of arrival', () => {
    const both = [[of('a', 3, 1), of('a', 2, 1)]];
    assert.deepEqual(presentRevisions([of('a', 1, 0), of('a', 2, 1), of('a', 3, 1)]), both);
    assert.deepEqual(presentRevisions([of('a', 3, 1), of('a', 1, 0), of('a', 2, 1)]), both);
  });

  test('a rival stands until somebody who saw it saves', () => {
    const rivals = [of('a', 1, 0), of('a', 2, 1), of('a', 3, 1)];
    assert.deepEqual(presentRevisions([...rivals, of('a', 4, 2)]), [[of('a', 4, 2), of('a', 3, 1)]]);
    assert.deepEqual(presentRevisions([...rivals, of('a', 4, 3)]), [[of('a', 4, 3)]]);
  });

  test('what was built upon another stands beside a later one from before both', () => {
    assert.deepEqual(presentRevisions([of('a', 2, 1), of('a', 3, 2), of('a', 4, 1)]), [
      [of('a', 4, 1), of('a', 3, 2)],
    ]);
  });

  test('drafts are told apart and stand in the order in which they come', () => {
    assert.deepEqual(presentRevisions([of('b', 1, 0), of('a', 1, 0), of('b', 2, 1)]), [
      [of('b', 2, 1)],
      [of('a', 1, 0)],
    ]);
    assert.deepEqual(presentRevisions([]), []);
  });
});
