// Compares two databases row by row without an order that both must share: a count and a sum of the hashes of
// all rows, a table at a time. PostgreSQL orders text by its collation, SQLite by bytes.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { readRows } from './copy.ts';
import { moveSetting } from './move-mark.ts';
import type { Connection } from './schema.ts';
import { tables } from './tables.ts';

/** What a comparison found: rows in the first database, and tables that are not the same in both. */
export interface RowComparison {
  readonly rows: number;
  readonly differing: readonly string[];
}

/** Reads every row of both databases. The mark of a move counts as no row. */
export async function compareRows(one: Connection, other: Connection): Promise<RowComparison> {
  const differing: string[] = [];
  let rows = 0;
  for (const table of tables) {
    const [first, second] = [await digestOf(one, table), await digestOf(other, table)];
    rows += first.rows;
    const isSame = first.rows === second.rows && first.sum === second.sum;
    if (!isSame || first.count !== first.rows || second.count !== second.rows) differing.push(table);
  }
  return { rows, differing };
}

/** Hashes add up modulo 2^256. */
const modulus = 1n << 256n;

/**
 * `count`: what the database counts, since whoever reads pages could pass over a row twice in the same way.
 */
async function digestOf(
  db: Connection,
  table: string,
): Promise<{ rows: number; count: number; sum: bigint }> {
  const countRows = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db);
  let [rows, count, sum] = [0, Number(countRows.rows[0]?.n), 0n];
  for await (const row of readRows(db, table)) {
    if (table === 'setting' && row.name === moveSetting) count--;
    else {
      rows++;
      sum = (sum + BigInt(`0x${hashOf(row)}`)) % modulus;
    }
  }
  return { rows, count, sum };
}

/** Each value with its column, its type and its length, so that no two rows hash alike. */
function hashOf(row: Readonly<Record<string, unknown>>): string {
  const hash = createHash('sha256');
  for (const column of Object.keys(row).sort()) {
    const value = row[column];
    const type = value === null ? 'null' : value instanceof Uint8Array ? 'bytes' : typeof value;
    const bytes = value instanceof Uint8Array ? value : Buffer.from(String(value));
    hash.update(`${column} ${type} ${bytes.byteLength}\n`).update(bytes);
  }
  return hash.digest('hex');
}
