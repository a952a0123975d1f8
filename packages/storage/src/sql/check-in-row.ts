// A row of `check_in` as the storage answers it.
import type { CheckIn, CheckInEnd } from '../check-ins.ts';
import type { CheckInTable, Connection } from './schema.ts';

type CheckInRow = Pick<CheckInTable, 'due' | 'missed' | 'rung' | 'back' | 'moved'>;

/** A row as numbers; null where there is neither a plan nor a missed one. */
export function checkInOf(row: CheckInRow | undefined): CheckIn | null {
  if (!row || (row.due === null && row.missed === null)) return null;
  const numberOf = (at: number | null) => (at === null ? null : Number(at));
  const { due, missed, rung, back } = row;
  return {
    due: numberOf(due),
    missed: numberOf(missed),
    rung: numberOf(rung),
    back: numberOf(back),
    isMoved: row.moved === 1,
  };
}

/** How the last one ended; null where none did, and after the next one was planned. */
export const checkInEndOf = ({
  end_due: due,
  end_kind: kind,
}: Pick<CheckInTable, 'end_due' | 'end_kind'>): CheckInEnd | null =>
  due === null || kind === null ? null : { due: Number(due), kind };

/** What stands of a conversation. `conversation`: the server's own id. */
export const readCheckIn = async (db: Connection, conversation: string): Promise<CheckIn | null> =>
  checkInOf(
    await db
      .selectFrom('check_in')
      .select(['due', 'missed', 'rung', 'back', 'moved'])
      .where('conversation', '=', conversation)
      .executeTakeFirst(),
  );
