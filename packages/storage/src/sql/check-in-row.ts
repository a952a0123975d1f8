// A row of `check_in` as the storage answers it.
import type { CheckIn } from '../check-ins.ts';
import type { Connection } from './schema.ts';

/** A row as numbers; null where there is neither a plan nor a missed one. */
export function checkInOf(row: CheckIn | null | undefined): CheckIn | null {
  if (!row || (row.due === null && row.missed === null)) return null;
  const numberOf = (at: number | null) => (at === null ? null : Number(at));
  const { due, missed, rung, back } = row;
  return { due: numberOf(due), missed: numberOf(missed), rung: numberOf(rung), back: numberOf(back) };
}

/** What stands of a conversation. `conversation`: the server's own id. */
export const readCheckIn = async (db: Connection, conversation: string): Promise<CheckIn | null> =>
  checkInOf(
    await db
      .selectFrom('check_in')
      .select(['due', 'missed', 'rung', 'back'])
      .where('conversation', '=', conversation)
      .executeTakeFirst(),
  );
