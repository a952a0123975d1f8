// Copies every table from one database into another of the same schema, row by row in pages, within the
// caller's transactions.
import type { Connection } from './schema.ts';
import { keyOf, tables } from './tables.ts';

/** Rows read at a time: bounds memory at about 50 MB of the largest envelopes. */
const pageRows = 200;

/** A row as the driver reads it. */
export type Row = Record<string, unknown>;

/** Copies all tables. `into` must be empty and have the same schema. */
export async function copyTables(from: Connection, into: Connection): Promise<void> {
  for (const table of tables) await copyTable(from, into, table);
}

async function copyTable(from: Connection, into: Connection, table: string): Promise<void> {
  for await (const rows of pagesOf(from, table))
    await into
      .insertInto(table as 'message')
      .values(rows as never)
      .execute();
}

/** Every row of a table, once, in the order of its key. */
export async function* readRows(from: Connection, table: string): AsyncGenerator<Row> {
  for await (const rows of pagesOf(from, table)) yield* rows;
}

async function* pagesOf(from: Connection, table: string): AsyncGenerator<Row[]> {
  const key = keyOf(table);
  let last: Row | undefined;
  for (;;) {
    const rows = await page(from, table, key, last);
    if (rows.length > 0) yield rows;
    last = rows.at(-1);
    if (rows.length < pageRows) return;
  }
}

async function page(
  from: Connection,
  table: string,
  key: readonly string[],
  after: Row | undefined,
): Promise<Row[]> {
  const dynamic = from.dynamic;
  let query = from
    .selectFrom(table as 'message')
    .selectAll()
    .limit(pageRows);
  for (const column of key) query = query.orderBy(dynamic.ref(column));
  if (after !== undefined)
    query = query.where((where) =>
      where(
        where.refTuple(
          ...(key.map((column) => dynamic.ref(column)) as unknown as ['conversation', 'number']),
        ),
        '>',
        where.tuple(...(key.map((column) => after[column]) as [string, number])),
      ),
    );
  return (await query.execute()) as unknown as Row[];
}
