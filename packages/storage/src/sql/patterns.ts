// Groups of offers and patterns in SQL.
import {
  type Pattern,
  type PatternTally,
  type PublishedPattern,
  patternTallies,
  type WithdrawnPattern,
} from '@heed/domain/pattern';
import { type Day, dayOf } from '@heed/domain/time';
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
export const patterns = (database: Database): Patterns => ({
  ...groupsOf(database),
  ...decisionsOn(database),
  ...listingOf(database),
  async tallies(year) {
    const rows = await database.read((db) =>
      db.selectFrom('pattern_count').select(['tally', 'n']).where('year', '=', year).execute(),
    );
    const counts = Object.fromEntries(patternTallies.map((tally) => [tally, 0]));
    for (const { tally, n } of rows) counts[tally] = Number(n);
    return counts as Record<PatternTally, number>;
  },
  async expire() {
    await database.purge(await database.write('expirePatterns', { day: today(database) }));
  },
});

const today = (database: Database) => dayOf(database.now());

function groupsOf(database: Database): Pick<Patterns, 'groups' | 'putGroup' | 'setAside'> {
  return {
    async groups(desks) {
      if (desks.length === 0) return [];
      const rows = await database.read((db) =>
        db
          .selectFrom('offer_group')
          .selectAll()
          .where('desk', 'in', [...desks])
          .where('erase_day', '>', today(database))
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
    putGroup: (group) => database.write('putOfferGroup', { group, day: today(database) }),
    setAside: (group) => database.write('setOfferGroupAside', { group, day: today(database) }),
  };
}

type Decisions = Pick<Patterns, 'propose' | 'correct' | 'approve' | 'withdraw' | 'recordOutcome'>;

const decisionsOn = (database: Database): Decisions => ({
  propose: (plan, by, group) =>
    database.write('proposePattern', { id: randomId(), plan, by, group, day: today(database) }),
  correct: (id, plan, by) => database.write('correctPattern', { id, plan, by, day: today(database) }),
  approve: (id, approval) => database.write('approvePattern', { id, ...approval, day: today(database) }),
  async withdraw(id, reason) {
    const isWithdrawn = await database.write('withdrawPattern', { id, reason, day: today(database) });
    if (isWithdrawn) await database.purge(1);
    return isWithdrawn;
  },
  recordOutcome: (id, outcome) =>
    database.write('recordPatternOutcome', { id, outcome, day: today(database) }),
});

function listingOf(database: Database): Pick<Patterns, 'list' | 'listPublished'> {
  const list = async () => {
    const rows = await database.read((db) =>
      db
        .selectFrom('pattern')
        .selectAll()
        .where('until', '>=', today(database))
        .orderBy('until', 'desc')
        .orderBy('id')
        .execute(),
    );
    return rows.map(patternOf);
  };
  return {
    list,
    async listPublished() {
      const published = (await list()).filter(isPublished);
      published.sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1));
      return {
        current: published
          .filter(({ withdrawnOn, approvedBy }) => withdrawnOn === null && approvedBy !== null)
          .map(
            ({ id, text, language, senders, publishedOn }): PublishedPattern => ({
              ...{ id, text, language, senders, publishedOn },
            }),
          ),
        withdrawn: published.flatMap(({ publishedOn, withdrawnOn, reason }): WithdrawnPattern[] =>
          withdrawnOn === null || reason === null ? [] : [{ publishedOn, withdrawnOn, reason }],
        ),
      };
    },
  };
}

const isPublished = (pattern: Pattern): pattern is Pattern & { readonly publishedOn: Day } =>
  pattern.publishedOn !== null;
