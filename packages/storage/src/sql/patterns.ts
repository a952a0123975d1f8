// Groups of offers and patterns in SQL.
import {
  type Pattern,
  type PatternTally,
  patternTallies,
  type ShownPattern,
  type WithdrawnPattern,
} from '@heed/domain/pattern';
import { dayOf } from '@heed/domain/time';
import type { Patterns } from '../patterns.ts';
import type { Database } from './database.ts';
import { randomId } from './random-id.ts';
import type { PatternTable } from './schema.ts';

const patternOf = (row: PatternTable): Pattern => ({
  id: row.id,
  text: row.text,
  language: row.language,
  senders: row.senders,
  version: row.version,
  proposedBy: row.proposed_by,
  approvedBy: row.approved_by,
  publishedOn: row.published_on,
  withdrawnOn: row.withdrawn_on,
  reason: row.reason,
  until: row.until,
  outcomes: { recognised: row.recognised, 'called-wrong': row.called_wrong },
});

/** Implements `Patterns` on both databases. */
export function patterns(database: Database): Patterns {
  const today = () => dayOf(database.now());
  const list = async () =>
    (
      await database.read((db) =>
        db
          .selectFrom('pattern')
          .selectAll()
          .where('until', '>=', today())
          .orderBy('until', 'desc')
          .orderBy('id')
          .execute(),
      )
    ).map(patternOf);
  return {
    async groups(desks) {
      if (desks.length === 0) return [];
      const rows = await database.read((db) =>
        db
          .selectFrom('offer_group')
          .selectAll()
          .where('desk', 'in', [...desks])
          .where('erase_day', '>', today())
          .orderBy('day')
          .orderBy('id')
          .execute(),
      );
      return rows.map(({ desk_key: deskKey, decided, erase_day: _, ...row }) => ({
        ...row,
        deskKey,
        isDecided: decided === 1,
      }));
    },
    putGroup: (group) => database.write('putOfferGroup', { group, day: today() }),
    setAside: (group) => database.write('setOfferGroupAside', { group, day: today() }),
    propose: (plan, by, group) =>
      database.write('proposePattern', { id: randomId(), plan, by, group, day: today() }),
    list,
    correct: (id, plan, by) => database.write('correctPattern', { id, plan, by, day: today() }),
    approve: (id, approval) => database.write('approvePattern', { id, ...approval, day: today() }),
    async withdraw(id, reason) {
      const isWithdrawn = await database.write('withdrawPattern', { id, reason, day: today() });
      if (isWithdrawn) await database.purge(1);
      return isWithdrawn;
    },
    recordOutcome: (id, outcome) => database.write('recordPatternOutcome', { id, outcome, day: today() }),
    async listPublished() {
      const all = (await list()).filter(({ publishedOn }) => publishedOn !== null);
      const byDay = (a: { publishedOn: string }, b: { publishedOn: string }) =>
        a.publishedOn < b.publishedOn ? 1 : -1;
      return {
        shown: all
          .filter(({ withdrawnOn, approvedBy }) => withdrawnOn === null && approvedBy !== null)
          .map(
            ({ id, text, language, senders, publishedOn }): ShownPattern => ({
              ...{ id, text, language, senders },
              publishedOn: publishedOn!,
            }),
          )
          .sort(byDay),
        withdrawn: all
          .filter(({ withdrawnOn }) => withdrawnOn !== null)
          .map(
            ({ publishedOn, withdrawnOn, reason }): WithdrawnPattern => ({
              publishedOn: publishedOn!,
              withdrawnOn: withdrawnOn!,
              reason: reason!,
            }),
          )
          .sort(byDay),
      };
    },
    async tallies(year) {
      const rows = await database.read((db) =>
        db.selectFrom('pattern_count').select(['tally', 'n']).where('year', '=', year).execute(),
      );
      const counts = Object.fromEntries(patternTallies.map((tally) => [tally, 0]));
      for (const { tally, n } of rows) counts[tally] = Number(n);
      return counts as Record<PatternTally, number>;
    },
    async expire() {
      await database.purge(await database.write('expirePatterns', { day: today() }));
    },
  };
}
