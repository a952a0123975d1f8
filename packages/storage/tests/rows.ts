// Every row of a PostgreSQL database, as text: what a thief of it would read.
import pg from 'pg';

/** The rows of all tables of the schema that `databaseUrl` names, a line each. */
export async function readAllRows(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const tables = await client.query<{ name: string }>(
    'select tablename as name from pg_tables where schemaname = current_schema()',
  );
  const lines: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await client.query<{ line: string }>(`select t::text as line from "${name}" t`);
    lines.push(...rows.map(({ line }) => line));
  }
  await client.end();
  return lines.join('\n');
}
