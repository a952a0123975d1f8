// Counting of answers, within the commands that send one.
import { hourOf, startOfHour } from '../time.ts';
import type { Connection, ConversationTable } from './schema.ts';

type Promised = Pick<ConversationTable, 'reply_by' | 'hidden'>;

/**
 * Counts a promise as it ends. What was put away before its hour without an answer is no broken promise: the
 * desk may have met her.
 */
export async function countPromise(
  tx: Connection,
  row: Promised,
  { at, isAnswered }: { readonly at: number; readonly isAnswered: boolean },
): Promise<void> {
  if (row.reply_by === null || row.hidden) return;
  const inTime = at <= startOfHour(row.reply_by);
  if (inTime && !isAnswered) return;
  const month = hourOf(at).slice(0, 7);
  const [punctual, late] = inTime ? [1, 0] : [0, 1];
  await tx
    .insertInto('answer_count')
    .values({ month, kept: punctual, late })
    .onConflict((conflict) =>
      conflict.column('month').doUpdateSet((set) => ({
        kept: set('answer_count.kept', '+', punctual),
        late: set('answer_count.late', '+', late),
      })),
    )
    .execute();
}
