// Files that a module has taken: a message may not take them too, and no sweep removes them.
import { attachmentClaims } from '@heed/modules/attachment-claims';
import { type RawBuilder, sql } from 'kysely';
import type { Connection } from './schema.ts';

/** That no module has taken the attachment of a row of `attachment`. */
export const unclaimedByModules = (): RawBuilder<boolean> =>
  sql.join(
    [
      sql`1 = 1`,
      ...attachmentClaims.map(
        ({ table, column }) => sql`attachment.id not in (select ${sql.ref(column)} from ${sql.table(table)})`,
      ),
    ],
    sql` and `,
  ) as RawBuilder<boolean>;

/** Whether a module has taken this attachment, 32 hex digits. */
export async function isClaimedByModule(db: Connection, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('attachment')
    .select('id')
    .where('id', '=', id)
    .where(unclaimedByModules())
    .executeTakeFirst();
  return row === undefined;
}
