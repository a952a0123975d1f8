import assert from 'node:assert/strict';
import { noScores, type RoomResults, type StoredRoomAnswer } from '@heed/domain/training';
import { onEachDatabase } from '../tests/databases.ts';
import type { RoomWithCourse } from './index.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const room: RoomWithCourse = {
  code: 'BCDFGH',
  course: 'police',
  language: 'en',
  version: '0123456789ab',
  content: '{"id":"police"}',
  leader: 'b'.repeat(32),
  recipient: '',
};
const answer = (phone: string, option: number): StoredRoomAnswer => ({
  phone: phone.repeat(32),
  step: 'guess',
  answer: { kind: 'choice', option },
});
const results: RoomResults = {
  people: 2,
  onPaper: 0,
  paired: noScores,
  beforeAlone: { n: 0, sum: 0, squares: 0 },
  afterAlone: { n: 0, sum: 0, squares: 0 },
  items: [],
  scales: [],
  polls: [],
  votes: [],
  words: [],
  later: noScores,
  laterFromBefore: noScores,
  waiting: { later: noScores, laterFromBefore: noScores },
};

onEachDatabase('rooms', {
  'a room is opened, led, answered in, closed, and what phones answered is gone': async (t, { open }) => {
    const { rooms } = await open(t, {}, { now: at });
    const opening = await rooms.open(room);
    assert.ok(opening.ok);
    assert.deepEqual(await rooms.open(room), { ok: false, reason: 'taken' });
    const { id } = opening;
    assert.deepEqual([...(await rooms.revisions())], [['BCDFGH', 1]]);
    const state = { step: 1, vote: null, wall: [], showsCounts: false };
    assert.deepEqual(await rooms.lead(id, 1, state), { ok: true });
    assert.deepEqual(await rooms.lead(id, 1, { ...state, step: 2 }), { ok: false, reason: 'changed' });
    assert.deepEqual((await rooms.find('BCDFGH'))?.state, state);

    assert.deepEqual(await rooms.answer('BCDFGH', answer('1', 0)), { ok: true });
    assert.deepEqual(await rooms.answer('BCDFGH', answer('2', 1)), { ok: true });
    assert.deepEqual(await rooms.answer('BCDFGH', answer('1', 2)), { ok: true });
    assert.deepEqual(await rooms.answer('ZZZZZZ', answer('1', 2)), { ok: false, reason: 'unknown' });
    const answers = await rooms.answers(id);
    assert.deepEqual(
      answers
        .map((one) => one.answer)
        .toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))),
      [answer('2', 1).answer, answer('1', 2).answer],
      'a second answer of a phone takes the place of the first',
    );
    assert.deepEqual([...(await rooms.counts(id, ['guess', 'nothing']))], [['guess', 2]]);
    assert.deepEqual(
      (await rooms.tally(id, 'guess')).map(({ count }) => count),
      [1, 1],
    );
    const own = await rooms.answersOf(id, '1'.repeat(32), ['guess']);
    assert.deepEqual([...own], [['guess', answer('1', 2).answer]]);
    assert.equal(await rooms.course(room.version), room.content);
    assert.equal(await rooms.course('nothing'), null);
    await rooms.setSheets(id, [{ before: 3, after: 5 }]);

    const answerCount = (await rooms.get(id))!.changes;
    await rooms.answer('BCDFGH', answer('3', 1));
    assert.deepEqual(await rooms.close(id, answerCount, results), { ok: false, reason: 'changed' });
    assert.deepEqual(await rooms.close(id, answerCount + 1, results), { ok: true });
    assert.deepEqual(await rooms.close(id, answerCount + 1, results), { ok: false, reason: 'closed' });
    const closed = await rooms.get(id);
    assert.deepEqual(
      [closed?.closed, closed?.salt, closed?.sheets, closed?.results, await rooms.answers(id)],
      ['2026-03-10', null, [], results, []],
    );
    assert.deepEqual(await rooms.answer('BCDFGH', answer('1', 0)), { ok: false, reason: 'closed' });
    assert.deepEqual(await rooms.setSheets(id, []), { ok: false, reason: 'closed' });
    assert.deepEqual([...(await rooms.revisions())], []);
  },

  'a card is counted once, in a closed room alone': async (t, { open }) => {
    const { rooms } = await open(t, {}, { now: at });
    const opening = await rooms.open(room);
    assert.ok(opening.ok);
    const scores = { before: 10, after: 15, later: 13 };
    const { id } = opening;
    assert.deepEqual(await rooms.addLater(id, 'c1', scores), { ok: false, reason: 'unknown' });
    await rooms.close(id, 0, results);
    assert.deepEqual(await rooms.addLater(id, 'c1', scores), { ok: true });
    assert.deepEqual(await rooms.addLater(id, 'c1', scores), { ok: false, reason: 'used' });
    const stored = (await rooms.get(id))?.results?.waiting;
    assert.deepEqual(stored?.later, { n: 1, x: 15, y: 13, xx: 225, yy: 169, xy: 195 });
    assert.deepEqual(stored?.laterFromBefore, { n: 1, x: 10, y: 13, xx: 100, yy: 169, xy: 130 });
  },

  'a report is shared once its room is closed, under an address of its own, and no more once it is stopped':
    async (t, { open }) => {
      const { rooms } = await open(t, {}, { now: at });
      const opening = await rooms.open(room);
      assert.ok(opening.ok);
      const { id } = opening;
      assert.deepEqual(await rooms.share(id, 'Police'), { ok: false, reason: 'open' });
      assert.deepEqual(await rooms.share('f'.repeat(32), 'Police'), { ok: false, reason: 'unknown' });
      await rooms.close(id, 0, results);
      assert.equal((await rooms.get(id))?.share, null);
      const sharing = await rooms.share(id, 'Police');
      assert.ok(sharing.ok);
      assert.match(sharing.address, /^[0-9a-f]{32}$/);
      assert.notEqual(sharing.address, id);
      assert.deepEqual(await rooms.share(id, 'Police of the port'), sharing, 'the address stays');
      const shared = await rooms.findShared(sharing.address);
      assert.deepEqual([shared?.id, shared?.share?.place], [id, 'Police of the port']);
      assert.equal(await rooms.findShared(id), null);
      assert.equal(await rooms.stopSharing(id), true);
      assert.deepEqual([await rooms.findShared(sharing.address), (await rooms.get(id))?.share], [null, null]);
      assert.equal(await rooms.stopSharing('f'.repeat(32)), false);
      const again = await rooms.share(id, '');
      assert.ok(again.ok);
      assert.notEqual(again.address, sharing.address, 'what was stopped stays stopped');
      await rooms.erase(id);
      assert.equal(await rooms.findShared(again.address), null);
    },

  'rooms that nobody closed are forgotten, and a room can be erased': async (t, { open }) => {
    const { rooms } = await open(t, {}, { now: at });
    const first = await rooms.open(room);
    assert.ok(first.ok);
    await rooms.answer('BCDFGH', answer('1', 0));
    await rooms.forget('2026-03-10', '2026-03-10');
    assert.equal((await rooms.list()).length, 1);
    await rooms.forget('2026-03-11', '2026-03-10');
    assert.deepEqual([await rooms.list(), await rooms.answers(first.id)], [[], []]);
    assert.equal(await rooms.course(room.version), null, 'a course that no room has is gone too');
    const second = await rooms.open(room);
    assert.ok(second.ok);
    assert.equal(await rooms.erase(second.id), true);
    assert.equal(await rooms.erase(second.id), false);
  },
});
