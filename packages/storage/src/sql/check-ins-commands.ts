// What is written of check-ins. The row of the conversation knows that one was missed: its place in the inbox
// rests on that.
import { isMissing } from '@heed/domain/check-in';
import type { CheckIns, UnrungCheckIn } from '../check-ins.ts';
import type { RowOutcome } from '../outcome.ts';
import { checkInOf } from './check-in-row.ts';
import { byId, byPublicId, change, nextActivity, reopened } from './placing.ts';
import type { CheckInTable, Connection, ConversationTable } from './schema.ts';

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
      if (now === undefined || now.due === null) return { ok: false, reason: isOut(now) ? 'missed' : 'none' };
      if (due <= now.due) return { ok: false, reason: 'earlier' };
      return put(tx, row, { ...now, due });
    });
  },

  async confirmCheckIn(
    tx: Connection,
    { conversation, at }: { conversation: string; at: number },
  ): Promise<Changed> {
    return changed(tx, conversation, async (row, now) => {
      if (now === undefined || (now.due === null && !isOut(now)))
        return { ok: true, checkIn: checkInOf(now) };
      return put(tx, row, { ...now, due: null, back: isOut(now) ? at : now.back });
    });
  },

  async cancelCheckIn(tx: Connection, { conversation }: { conversation: string }): Promise<Changed> {
    return changed(tx, conversation, async (row, now) =>
      now === undefined || now.due === null
        ? { ok: true, checkIn: checkInOf(now) }
        : put(tx, row, { ...now, due: null }),
    );
  },

  async passCheckIns(tx: Connection, { at }: { at: number }): Promise<UnrungCheckIn[]> {
    const passed = await tx
      .selectFrom('check_in')
      .selectAll()
      .where('due', '<=', at)
      .orderBy('due')
      .limit(passedRows)
      .execute();
    for (const { conversation, due } of passed) {
      const row = await byId(tx, conversation);
      if (row === undefined) continue;
      await put(tx, row, { conversation, due: null, missed: due, rung: null, back: null });
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
    const now = await checkInRow(tx, id);
    const row = await byId(tx, id);
    if (row !== undefined && now !== undefined && now.missed === missed)
      await put(tx, row, { ...now, rung: at });
  },

  async settleCheckIn(tx: Connection, { id, missed }: { id: string; missed: number }): Promise<RowOutcome> {
    const row = await byId(tx, id);
    if (row === undefined) return { ok: false, reason: 'unknown' };
    const now = await checkInRow(tx, id);
    if (now !== undefined && now.missed === missed)
      await put(tx, row, { ...now, missed: null, rung: null, back: null });
    return { ok: true };
  },
};

const isOut = (now: CheckInTable | undefined): boolean => now !== undefined && isMissing(now);

async function checkInRow(tx: Connection, conversation: string): Promise<CheckInTable | undefined> {
  const row = await tx
    .selectFrom('check_in')
    .selectAll()
    .where('conversation', '=', conversation)
    .executeTakeFirst();
  return row && { conversation, ...checkInOf(row)! };
}

async function changed(
  tx: Connection,
  publicId: string,
  act: (row: ConversationTable, now: CheckInTable | undefined) => Promise<Changed>,
): Promise<Changed> {
  const row = await byPublicId(tx, publicId);
  return row === undefined ? { ok: false, reason: 'unknown' } : act(row, await checkInRow(tx, row.id));
}

/** Puts what stands then, and tells open workspaces; without a time nothing stands. */
async function put(tx: Connection, row: ConversationTable, next: CheckInTable): Promise<Changed> {
  const { conversation, ...times } = next;
  if (next.due === null && next.missed === null) await dropCheckIn(tx, row.id);
  else
    await tx
      .insertInto('check_in')
      .values(next)
      .onConflict((conflict) => conflict.column('conversation').doUpdateSet(times))
      .execute();
  const missed = next.missed === null ? 0 : 1;
  // Like danger, one that is missed opens what was closed.
  const reopening = missed === 1 && row.state === 'closed' ? reopened : {};
  await change(tx, row, { missed, ...reopening, activity: await nextActivity(tx, row.desk) });
  return { ok: true, checkIn: checkInOf(next) };
}

/** Plans one; answers false while one is planned, or was missed and she has not come back. */
export async function plan(tx: Connection, conversation: string, due: number): Promise<boolean> {
  const now = await checkInRow(tx, conversation);
  if (now !== undefined && (now.due !== null || isOut(now))) return false;
  await tx
    .insertInto('check_in')
    .values({ conversation, due, missed: null, rung: null, back: null })
    .onConflict((conflict) => conflict.column('conversation').doUpdateSet({ due }))
    .execute();
  return true;
}

/** Takes away what is planned. */
export async function dropPlan(tx: Connection, conversation: string): Promise<void> {
  await tx
    .deleteFrom('check_in')
    .where('conversation', '=', conversation)
    .where('missed', 'is', null)
    .execute();
  await tx.updateTable('check_in').set({ due: null }).where('conversation', '=', conversation).execute();
}

/** Whether something is planned or was missed. */
export const hasCheckIn = async (tx: Connection, conversation: string): Promise<boolean> =>
  (await checkInRow(tx, conversation)) !== undefined;

/** Takes all of it away. */
export async function dropCheckIn(tx: Connection, conversation: string): Promise<void> {
  await tx.deleteFrom('check_in').where('conversation', '=', conversation).execute();
}
