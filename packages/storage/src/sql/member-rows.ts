// Where a member is named in the tables: for a member who asks what is stored about them.
import { sql } from 'kysely';
import { moduleTables } from './modules.ts';
import type { Connection, DatabaseSchema } from './schema.ts';

const coreColumns: readonly (readonly [table: keyof DatabaseSchema, column: string])[] = [
  ...(
    [
      ...(['session', 'passkey', 'alert', 'call', 'outing', 'due', 'reading', 'attachment_access'] as const),
      ...(['desk_key_wrap', 'conversation_wrap'] as const),
      ...(['draft', 'draft_attachment', 'thread_reader', 'notice'] as const),
    ] as const
  ).map((table) => [table, 'member'] as const),
  ['conversation', 'assignee'],
  ['attachment', 'locked_by'],
  ['room', 'leader'],
  ['legal_review', 'recorded_by'],
  ['legal_review', 'confirmed_by'],
  ['pattern', 'proposed_by'],
  ['pattern', 'approved_by'],
];

/** Every column that names a member. `member.id` itself is not among them. */
const columns: readonly (readonly [table: string, column: string])[] = [
  ...coreColumns,
  ...Object.entries(moduleTables).flatMap(([table, { members }]) =>
    'nothing' in members ? [] : members.map((column) => [table, column] as const),
  ),
];

/** Counts rows by 'table.column'; those without a row are left out. */
export async function countMemberRows(
  db: Connection,
  member: string,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const [table, column] of columns) {
    const { rows } = await sql<{ n: number | string }>`
      select count(*) as n from ${sql.table(table)} where ${sql.ref(column)} = ${member}`.execute(db);
    const n = Number(rows[0]?.n ?? 0);
    if (n > 0) counts[`${table}.${column}`] = n;
  }
  return counts;
}

/** For the test that no such column is missing. */
export const memberColumns: readonly string[] = columns.map((pair) => pair.join('.'));
