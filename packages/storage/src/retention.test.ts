// One day of erasure: what the desk's closing form says before, what storage sets by closing, what the person
// reads after.
import assert from 'node:assert/strict';
import { eraseDayOnClosing, keepChoices, keepDaysOf, keepOf } from '@heed/domain/retention';
import { onEachDatabase } from '../tests/databases.ts';
import { accepted } from '../tests/reports.ts';

const organisationDays = 90;
/** Around midnight, at the ends of months and of a year, and in the days before a leap day. */
const moments = [
  '2026-11-26T12:00:00.000Z',
  '2026-11-26T23:59:59.999Z',
  '2026-11-27T00:00:00.000Z',
  '2026-11-27T00:00:00.001Z',
  '2026-08-31T23:59:59.999Z',
  '2026-12-31T23:59:59.999Z',
  '2028-02-25T23:59:59.999Z',
  '2028-02-29T00:00:00.000Z',
];

onEachDatabase('retention', {
  'the desk, storage and the person say the same day for every choice': async (t, { open }) => {
    const clock = { now: 0 };
    const storage = await open(t, {}, clock);
    for (const moment of moments) {
      for (const keep of keepChoices) {
        clock.now = Date.parse(moment);
        const { id, conversation } = await accepted(storage);
        const choice = await storage.conversations.keep(conversation, keepDaysOf[keep], organisationDays);
        assert.ok(choice.ok);
        const before = (await storage.desk.conversation(id, { member: 'm1' }))!;
        const form = { keep: keepOf(before.keepDays), eraseOn: before.eraseDay };
        const inForm = eraseDayOnClosing(form, organisationDays, clock.now);
        const set = await storage.desk.setState(id, 'closed', organisationDays);
        assert.deepEqual(set, { ok: true, eraseDay: inForm }, `${keep} at ${moment}`);
        const person = (await storage.conversations.get(conversation))!;
        assert.deepEqual([keepOf(person.keepDays), person.eraseDay], [keep, inForm]);
        const after = (await storage.desk.conversation(id, { member: 'm1' }))!;
        const closed = { keep: keepOf(after.keepDays), eraseOn: after.eraseDay };
        assert.equal(
          eraseDayOnClosing(closed, organisationDays, clock.now + 86_400_000),
          inForm,
          'closed keeps its day',
        );
      }
    }
  },
});
