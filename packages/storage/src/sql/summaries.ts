// What search at the desk is made from: every sealed summary of a desk, in big pages, in the order of
// changes. A walk along one index from the cursor, then one look-up per row: a page costs the same whatever
// is stored. A test reads the query plan.
import type { DeskStorage } from '../desk.ts';
import type { Connection } from './schema.ts';

type Query = Parameters<DeskStorage['summaries']>[0];

/** About 3 MB as they travel. */
const pageRows = 2000;

const limitOf = ({ limit }: Query) => Math.min(Math.max(limit ?? pageRows, 1), pageRows);

/** The query of one page: along the order of changes, one row more than the page holds. */
export function summariesQuery(db: Connection, query: Query) {
  return db
    .selectFrom('conversation')
    .leftJoin('summary', 'summary.conversation', 'conversation.id')
    .select([
      'conversation.id',
      'conversation.state',
      'conversation.day',
      'conversation.active_day',
      'conversation.hidden',
      'conversation.changed',
    ])
    .select(['summary.desk_key as summary_key', 'summary.sealed as summary_sealed'])
    .where('conversation.desk', '=', query.desk)
    .where('conversation.changed', '>', query.after)
    .orderBy('conversation.changed')
    .limit(limitOf(query) + 1);
}

/** One page of summaries with the number of its last change. */
export async function readSummaries(db: Connection, query: Query): ReturnType<DeskStorage['summaries']> {
  const rows = await summariesQuery(db, query).execute();
  const page = rows.slice(0, limitOf(query));
  return {
    rows: page.map(({ id, state, day, active_day, hidden, summary_key, summary_sealed }) => ({
      id,
      state,
      day,
      activeDay: active_day,
      hidden: hidden === 1,
      // As in the inbox: where deletion was asked, nothing that opens anything is handed out.
      summary:
        hidden === 0 && summary_key !== null ? { deskKey: summary_key, sealed: summary_sealed! } : null,
    })),
    last: page.at(-1)?.changed ?? query.after,
    more: rows.length > page.length,
  };
}
