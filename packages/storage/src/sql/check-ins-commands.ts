// What is written of check-ins. The row of the conversation knows that one was missed: its place in the inbox
// rests on that.
import { isMissing, mayPlan } from '@heed/domain/check-in';
import type { CheckIn, CheckIns, UnrungCheckIn } from '../check-ins.ts';
import type { RowOutcome } from '../outcome.ts';
import { checkInOf, readCheckIn } from './check-in-row.ts';
import { byId, byPublicId, change, nextActivity, reopened } from './placing.ts';
import type { Connection, ConversationTable } from './schema.ts';

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
      if (due <= now.due) return { ok: false, reason: 'earlier' };
      return put(tx, row, { ...now, due });
    });
  },

  async confirmCheckIn(
    tx: Connection,
    { conversation, at }: { conversation: string; at: number },
  ): Promise<Changed> {
    return changed(tx, conversation, async (row, now) => {
      if (now === null || mayPlan(now)) return { ok: true, checkIn: now };
      return put(tx, row, { ...now, due: null, back: isOut(now) ? at : now.back });
    });
  },

  async cancelCheckIn(tx: Connection, { conversation }: { conversation: string }): Promise<Changed> {
    return changed(tx, conversation, async (row, now) =>
      now === null || now.due === null ? { ok: true, checkIn: now } : put(tx, row, { ...now, due: null }),
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
      await put(tx, row, { due: null, missed: due, rung: null, back: null });
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

const isOut = (now: CheckIn | null): boolean => now !== null && isMissing(now);

async function changed(
  tx: Connection,
  publicId: string,
  act: (row: ConversationTable, now: CheckIn | null) => Promise<Changed>,
): Promise<Changed> {
  const row = await byPublicId(tx, publicId);
  return row === undefined ? { ok: false, reason: 'unknown' } : act(row, await readCheckIn(tx, row.id));
}

/** Puts what stands then, and tells open workspaces; without a time nothing stands. */
async function put(tx: Connection, row: ConversationTable, next: CheckIn): Promise<Changed> {
  if (next.due === null && next.missed === null) await dropCheckIn(tx, row.id);
  else
    await tx
      .insertInto('check_in')
      .values({ conversation: row.id, ...next })
      .onConflict((conflict) => conflict.column('conversation').doUpdateSet(next))
      .execute();
  const missed = next.missed === null ? 0 : 1;
  // Like danger, one that is missed opens what was closed.
  const reopening = missed === 1 && row.state === 'closed' ? reopened : {};
  await change(tx, row, { missed, ...reopening, activity: await nextActivity(tx, row.desk) });
  return { ok: true, checkIn: checkInOf(next) };
}

/** Plans one; answers false while one is planned, or was missed and she has not come back. */
export async function plan(tx: Connection, conversation: string, due: number): Promise<boolean> {
  if (!mayPlan(await readCheckIn(tx, conversation))) return false;
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
  (await readCheckIn(tx, conversation)) !== null;

/** Takes all of it away. */
export async function dropCheckIn(tx: Connection, conversation: string): Promise<void> {
  await tx.deleteFrom('check_in').where('conversation', '=', conversation).execute();
}
