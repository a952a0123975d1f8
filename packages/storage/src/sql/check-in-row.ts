// A row of `check_in` as the storage answers it.
import type { CheckIn } from '../check-ins.ts';

/** A row as numbers; null where there is neither a plan nor a missed one. */
export function checkInOf(row: CheckIn | null | undefined): CheckIn | null {
  if (!row || (row.due === null && row.missed === null)) return null;
  const [due, missed, rung, back] = [row.due, row.missed, row.rung, row.back].map((at) =>
    at === null ? null : Number(at),
  ) as [number | null, number | null, number | null, number | null];
  return { due, missed, rung, back };
}
