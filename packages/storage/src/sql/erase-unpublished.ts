// What stands of the comparing of offers and was not published. Apart, so that the end of a legal review and
// the daily job erase the same.
import type { Connection } from './schema.ts';

/** Erases every group and every pattern that nobody approved. Answers how many rows. */
export async function eraseUnpublished(tx: Connection): Promise<number> {
  const groups = await tx.deleteFrom('offer_group').executeTakeFirst();
  const waiting = await tx
    .deleteFrom('pattern')
    .where('approved_by', 'is', null)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return Number(groups.numDeletedRows) + Number(waiting.numDeletedRows);
}
