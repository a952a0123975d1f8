// What a browser makes its list and its search from: every line of a desk with its sealed summary, in big
// pages, in the order of changes. A walk along one index from the cursor, then one look-up per row: a page
// costs the same whatever is stored. A test reads the query plan.
import type { DeskStorage } from '../desk.ts';
import { lineColumns, openedBy, storedLine } from './inbox.ts';
import type { Connection } from './schema.ts';

type Query = Parameters<DeskStorage['summaries']>[0];

/** About 2 MB as they travel. */
const pageRows = 2000;

const limitOf = ({ limit }: Query) => Math.min(Math.max(limit ?? pageRows, 1), pageRows);

/** The query of one page: along the order of changes or against it, one row more than the page holds. */
export function summariesQuery(db: Connection, query: Query) {
  const { after, before = Number.MAX_SAFE_INTEGER } = query;
  const all = db
    .selectFrom('conversation')
    .leftJoin('summary', 'summary.conversation', 'conversation.id')
    .leftJoin('check_in', 'check_in.conversation', 'conversation.id')
    .selectAll('conversation')
    .select([...lineColumns, openedBy])
    .where('conversation.desk', '=', query.desk)
    .limit(limitOf(query) + 1);
  return after === undefined
    ? all.where('conversation.changed', '<', before).orderBy('conversation.changed', 'desc')
    : all.where('conversation.changed', '>', after).orderBy('conversation.changed');
}

/** One page of lines with the numbers of its changes. */
export async function readSummaries(db: Connection, query: Query): ReturnType<DeskStorage['summaries']> {
  const rows = await summariesQuery(db, query).execute();
  const page = rows.slice(0, limitOf(query));
  const { count } = await db
    .selectFrom('conversation')
    .select((from) => from.fn.countAll<number>().as('count'))
    .where('desk', '=', query.desk)
    .executeTakeFirstOrThrow();
  const numbers = page.map(({ changed }) => Number(changed));
  return {
    rows: page.map(storedLine),
    newest: Math.max(query.after ?? 0, ...numbers),
    oldest: numbers.at(-1) ?? 0,
    more: rows.length > page.length,
    count: Number(count),
  };
}

/** Ids of all conversations of a desk. */
export async function readIds(db: Connection, desk: string): Promise<string[]> {
  const rows = await db.selectFrom('conversation').select('id').where('desk', '=', desk).execute();
  return rows.map(({ id }) => id);
}
