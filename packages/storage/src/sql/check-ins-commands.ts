// What is written of check-ins. The row of the conversation knows that one was missed: its place in the inbox
// rests on that.
import { isMissing, mayPlan } from '@heed/domain/check-in';
import type { CheckIn, CheckInEnd, CheckIns, UnrungCheckIn } from '../check-ins.ts';
import type { RowOutcome } from '../outcome.ts';
import { readCheckIn } from './check-in-row.ts';
import { byId, byPublicId, change, nextActivity, reopened } from './placing.ts';
import { type Connection, type ConversationTable, flag } from './schema.ts';

type Changed = Awaited<ReturnType<CheckIns['move']>>;

/** Check-ins changed in one command. */
const passedRows = 200;

/** What the person, the clock and a member change of a check-in. */
export const checkInCommands = {
  async moveCheckIn(
    tx: Connection,
    { conversation, due }: { conversation: string; due: number },
  ): Promise<Changed> {
    return changed(tx, conversation, async (row, now) => {
      if (now === null || now.due === null) return { ok: false, reason: isOut(now) ? 'missed' : 'none' };
      return put(tx, row, { ...now, due, isMoved: now.isMoved || due !== now.due });
    });
  },

  async confirmCheckIn(
    tx: Connection,
    { conversation, at }: { conversation: string; at: number },
  ): Promise<Changed> {
    return changed(tx, conversation, async (row, now) => {
      if (now === null || mayPlan(now)) return { ok: true, checkIn: now };
      return put(tx, row, { ...withoutPlan(now), back: isOut(now) ? at : now.back }, endOf(now, 'safe'));
    });
  },

  async cancelCheckIn(tx: Connection, { conversation }: { conversation: string }): Promise<Changed> {
    return changed(tx, conversation, async (row, now) =>
      now === null || now.due === null
        ? { ok: true, checkIn: now }
        : put(tx, row, withoutPlan(now), endOf(now, 'cancelled')),
    );
  },

  async passCheckIns(tx: Connection, { at }: { at: number }): Promise<UnrungCheckIn[]> {
    const passed = await tx
      .selectFrom('check_in')
      .select(['conversation', 'due'])
      .where('due', '<=', at)
      .orderBy('due')
      .limit(passedRows)
      .execute();
    for (const { conversation, due } of passed) {
      const row = await byId(tx, conversation);
      if (row === undefined) continue;
      await put(tx, row, missedBy(Number(due)));
    }
    const rows = await tx
      .selectFrom('check_in')
      .innerJoin('conversation', 'conversation.id', 'check_in.conversation')
      .select(['conversation.id', 'conversation.desk', 'conversation.held', 'check_in.missed'])
      .where('check_in.missed', 'is not', null)
      .where('check_in.rung', 'is', null)
      .where('check_in.back', 'is', null)
      .orderBy('check_in.missed')
      .limit(passedRows)
      .execute();
    return rows.map(({ held: quarantined, missed, ...row }) => ({
      ...row,
      isQuarantined: quarantined === 1,
      missed: Number(missed),
    }));
  },

  async markCheckInRung(
    tx: Connection,
    { id, missed, at }: { id: string; missed: number; at: number },
  ): Promise<void> {
    const now = await readCheckIn(tx, id);
    const row = await byId(tx, id);
    if (row !== undefined && now !== null && now.missed === missed) await put(tx, row, { ...now, rung: at });
  },

  async settleCheckIn(tx: Connection, { id, missed }: { id: string; missed: number }): Promise<RowOutcome> {
    const row = await byId(tx, id);
    if (row === undefined) return { ok: false, reason: 'unknown' };
    const now = await readCheckIn(tx, id);
    if (now !== null && now.missed === missed)
      await put(tx, row, { ...now, missed: null, rung: null, back: null });
    return { ok: true };
  },
};

const withoutPlan = (now: CheckIn): CheckIn => ({ ...now, due: null, isMoved: false });
const nothing: CheckIn = { due: null, missed: null, rung: null, back: null, isMoved: false };
const missedBy = (due: number): CheckIn => ({ ...nothing, missed: due });
const endOf = ({ due }: CheckIn, kind: CheckInEnd['kind']): CheckInEnd | null =>
  due === null ? null : { due, kind };

const isOut = (now: CheckIn | null): boolean => now !== null && isMissing(now);

async function changed(
  tx: Connection,
  publicId: string,
  act: (row: ConversationTable, now: CheckIn | null) => Promise<Changed>,
): Promise<Changed> {
  const row = await byPublicId(tx, publicId);
  return row === undefined ? { ok: false, reason: 'unknown' } : act(row, await readCheckIn(tx, row.id));
}

/** Puts what stands then, and how one ended that stands no more; open workspaces load again. */
async function put(
  tx: Connection,
  row: ConversationTable,
  next: CheckIn,
  end: CheckInEnd | null = null,
): Promise<Changed> {
  await write(tx, row.id, next, end);
  const missed = next.missed === null ? 0 : 1;
  // Like danger, one that is missed opens what was closed.
  const reopening = missed === 1 && row.state === 'closed' ? reopened : {};
  await change(tx, row, { missed, ...reopening, activity: await nextActivity(tx, row.desk) });
  return { ok: true, checkIn: next.due === null && next.missed === null ? null : next };
}

async function write(
  tx: Connection,
  conversation: string,
  { due, missed, rung, back, isMoved }: CheckIn,
  end: CheckInEnd | null,
): Promise<void> {
  const stands = { due, missed, rung, back, moved: flag(isMoved) };
  const columns = end === null ? stands : { ...stands, end_due: end.due, end_kind: end.kind };
  await tx
    .insertInto('check_in')
    .values({ conversation, end_due: null, end_kind: null, ...columns })
    .onConflict((conflict) => conflict.column('conversation').doUpdateSet(columns))
    .execute();
  await tx
    .deleteFrom('check_in')
    .where('conversation', '=', conversation)
    .where('due', 'is', null)
    .where('missed', 'is', null)
    .where('end_kind', 'is', null)
    .execute();
}

/** Plans one; answers false while one is planned, or was missed and she has not come back. */
export async function plan(tx: Connection, conversation: string, due: number): Promise<boolean> {
  if (!mayPlan(await readCheckIn(tx, conversation))) return false;
  const planned = { due, moved: 0, end_due: null, end_kind: null };
  await tx
    .insertInto('check_in')
    .values({ conversation, missed: null, rung: null, back: null, ...planned })
    .onConflict((conflict) => conflict.column('conversation').doUpdateSet(planned))
    .execute();
  return true;
}

/**
 * The conversation is deleted: her code finds nothing any more, so that she could not say that she is safe.
 * What is planned counts as missed at once: whoever holds her code may have forced it. Answers whether
 * something stands as missed.
 */
export async function missPlan(tx: Connection, conversation: string): Promise<boolean> {
  const now = await readCheckIn(tx, conversation);
  if (now === null) return false;
  if (now.due !== null) await write(tx, conversation, missedBy(now.due), null);
  return true;
}

/** The deletion was taken back: a time that has not passed is planned again. Answers what is missed then. */
export async function planAgain(tx: Connection, conversation: string, at: number): Promise<boolean> {
  const now = await readCheckIn(tx, conversation);
  if (now === null || now.missed === null) return false;
  if (now.missed <= at) return true;
  await write(tx, conversation, { ...nothing, due: now.missed }, null);
  return false;
}

/** Whether something is planned or was missed. */
export const hasCheckIn = async (tx: Connection, conversation: string): Promise<boolean> =>
  (await readCheckIn(tx, conversation)) !== null;

/** Takes all of it away. */
export async function dropCheckIn(tx: Connection, conversation: string): Promise<void> {
  await tx.deleteFrom('check_in').where('conversation', '=', conversation).execute();
}
