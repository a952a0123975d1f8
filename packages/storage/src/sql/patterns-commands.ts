// Commands of groups of offers and of patterns.
import {
  comparedDays,
  groupDays,
  type PatternOutcome,
  type PatternPlan,
  type PatternTally,
  patternDays,
  patternLetters,
  type WithdrawalReason,
} from '@heed/domain/pattern';
import { judgeSignature } from '@heed/domain/second-member';
import { addDays, type Day } from '@heed/domain/time';
import type { DecidedOfferGroup, Patterns, SealedOfferGroup } from '../patterns.ts';
import { activeFeatures } from './active-features.ts';
import { eraseUnpublished } from './erase-unpublished.ts';
import type { Connection } from './schema.ts';

/** More than a desk reviews in 90 days. */
const mostGroups = 500;
/** More than two members keep up with, and than anybody reads. */
const mostPatterns = 200;

type Result<Name extends keyof Patterns> = Awaited<ReturnType<Patterns[Name]>>;

/** What groups, proposes, approves, withdraws and expires. */
export const patternCommands = {
  async putOfferGroup(
    tx: Connection,
    { group, day }: { group: SealedOfferGroup; day: Day },
  ): Promise<Result<'putGroup'>> {
    const row = await findGroup(tx, group.id);
    if (row !== undefined) {
      if (row.decided === 1 || row.desk !== group.desk) return { ok: false, reason: 'decided' };
      const change = { sealed: group.sealed, desk_key: group.deskKey };
      await tx.updateTable('offer_group').set(change).where('id', '=', group.id).execute();
      return { ok: true };
    }
    const { n } = await tx
      .selectFrom('offer_group')
      .select((select) => select.fn.countAll().as('n'))
      .where('desk', '=', group.desk)
      .executeTakeFirstOrThrow();
    if (Number(n) >= mostGroups) return { ok: false, reason: 'full' };
    const { id, desk, deskKey, sealed } = group;
    const erase = { erase_day: addDays(day, groupDays), decided: 0 as const };
    await tx
      .insertInto('offer_group')
      .values({ id, desk, desk_key: deskKey, sealed, day, ...erase })
      .execute();
    return { ok: true };
  },

  async setOfferGroupAside(
    tx: Connection,
    { group, day }: { group: DecidedOfferGroup; day: Day },
  ): Promise<boolean> {
    if (!(await decide(tx, group, day))) return false;
    await count(tx, day, 'set-aside');
    return true;
  },

  async proposePattern(
    tx: Connection,
    {
      id,
      plan,
      by,
      group,
      day,
    }: { id: string; plan: PatternPlan; by: string; group: DecidedOfferGroup; day: Day },
  ): Promise<Result<'propose'>> {
    const { n } = await tx
      .selectFrom('pattern')
      .select((select) => select.fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    if (Number(n) >= mostPatterns) return { ok: false, reason: 'full' };
    if (await isTaken(tx, plan, null)) return { ok: false, reason: 'same-text' };
    if (!(await decide(tx, group, day))) return { ok: false, reason: 'decided' };
    const waiting = { version: 1, proposed_by: by, approved_by: null, published_on: null };
    const nothing = { withdrawn_on: null, reason: null, recognised: 0, called_wrong: 0 };
    await tx
      .insertInto('pattern')
      .values({ id, ...plan, ...waiting, ...nothing, until: addDays(day, patternDays) })
      .execute();
    return { ok: true, id };
  },

  async correctPattern(
    tx: Connection,
    { id, plan, by, day }: { id: string; plan: PatternPlan; by: string; day: Day },
  ): Promise<Result<'correct'>> {
    const row = await findPattern(tx, id, day);
    if (row === undefined) return { ok: false, reason: 'unknown' };
    if (await isTaken(tx, plan, id)) return { ok: false, reason: 'same-text' };
    await tx
      .updateTable('pattern')
      .set({ ...plan, version: row.version + 1, proposed_by: by, approved_by: null })
      .where('id', '=', id)
      .execute();
    return { ok: true };
  },

  async approvePattern(
    tx: Connection,
    { id, by, version, day }: { id: string; by: string; version: number; day: Day },
  ): Promise<Result<'approve'>> {
    const row = await findPattern(tx, id, day);
    if (row === undefined) return { ok: false, reason: 'unknown' };
    const refusal = judgeSignature({ by: row.proposed_by, version: row.version }, { by, version });
    if (refusal !== null) return { ok: false, reason: refusal };
    // Approved twice is approved once.
    if (row.approved_by !== null) return { ok: true };
    if (row.published_on === null) await count(tx, day, 'published');
    await tx
      .updateTable('pattern')
      .set({ approved_by: by, published_on: row.published_on ?? day })
      .where('id', '=', id)
      .execute();
    return { ok: true };
  },

  async withdrawPattern(
    tx: Connection,
    { id, reason, day }: { id: string; reason: WithdrawalReason; day: Day },
  ): Promise<boolean> {
    const row = await findPattern(tx, id, day);
    if (row === undefined) return false;
    if (row.published_on === null) {
      await tx.deleteFrom('pattern').where('id', '=', id).execute();
      return true;
    }
    await count(tx, day, 'withdrawn');
    if (reason === 'wrong') await count(tx, day, 'wrong');
    await tx
      .updateTable('pattern')
      .set({ text: '', withdrawn_on: day, reason, approved_by: null })
      .where('id', '=', id)
      .execute();
    return true;
  },

  async recordPatternOutcome(
    tx: Connection,
    { id, outcome, day }: { id: string; outcome: PatternOutcome; day: Day },
  ): Promise<boolean> {
    const row = await findPattern(tx, id, day);
    if (row === undefined || row.published_on === null) return false;
    const column = outcome === 'recognised' ? 'recognised' : 'called_wrong';
    await tx
      .updateTable('pattern')
      .set({ [column]: row[column] + 1 })
      .where('id', '=', id)
      .execute();
    return true;
  },

  async expirePatterns(tx: Connection, { day }: { day: Day }): Promise<number> {
    const isOn = (await activeFeatures(tx, day)).includes('offers');
    const unpublished = isOn ? 0 : await eraseUnpublished(tx);
    const groups = await tx.deleteFrom('offer_group').where('erase_day', '<=', day).executeTakeFirst();
    const old = await tx.deleteFrom('pattern').where('until', '<', day).executeTakeFirst();
    return unpublished + Number(groups.numDeletedRows) + Number(old.numDeletedRows);
  },
};

const findGroup = (tx: Connection, id: string) =>
  tx.selectFrom('offer_group').selectAll().where('id', '=', id).executeTakeFirst();

/** One that was withdrawn is no longer there. */
const findPattern = (tx: Connection, id: string, day: Day) =>
  tx
    .selectFrom('pattern')
    .selectAll()
    .where('id', '=', id)
    .where('until', '>=', day)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();

/** Its offers are compared for 30 days more at most: so long it is known that they were decided on. */
async function decide(
  tx: Connection,
  { id, desk, deskKey, sealed }: DecidedOfferGroup,
  day: Day,
): Promise<boolean> {
  const row = await findGroup(tx, id);
  if (row === undefined || row.decided === 1 || row.desk !== desk) return false;
  const change = {
    decided: 1 as const,
    sealed,
    desk_key: deskKey,
    erase_day: addDays(day, comparedDays + 1),
  };
  await tx.updateTable('offer_group').set(change).where('id', '=', id).execute();
  return true;
}

/** Whether another pattern that stands or waits says the same. */
async function isTaken(tx: Connection, { text }: PatternPlan, self: string | null): Promise<boolean> {
  const rows = await tx
    .selectFrom('pattern')
    .select(['id', 'text'])
    .where('withdrawn_on', 'is', null)
    .execute();
  const letters = patternLetters(text);
  return rows.some((row) => row.id !== self && patternLetters(row.text) === letters);
}

async function count(tx: Connection, day: Day, tally: PatternTally): Promise<void> {
  const year = day.slice(0, 4);
  await tx
    .insertInto('pattern_count')
    .values({ year, tally, n: 1 })
    .onConflict((conflict) =>
      conflict.columns(['year', 'tally']).doUpdateSet((set) => ({ n: set('pattern_count.n', '+', 1) })),
    )
    .execute();
}
