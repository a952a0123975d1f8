// Conversations of a desk whose key some reader of it misses: a walk along the order of changes, so many at a
// time.
import { sql } from 'kysely';
import type { DeskStorage } from '../desk.ts';
import type { Connection } from './schema.ts';

type Query = Parameters<DeskStorage['missingWraps']>[0];

/** Conversations looked at for one answer. */
const pageRows = 500;

/** The next piece of conversations whose key some reader misses and `member` has. */
export async function readMissingWraps(
  db: Connection,
  { desk, member, readers, after }: Query,
): ReturnType<DeskStorage['missingWraps']> {
  const rows = await db
    .selectFrom('conversation')
    .select(['id', 'changed'])
    .where('desk', '=', desk)
    .where('changed', '>', after)
    .orderBy('changed')
    .limit(pageRows)
    .execute();
  const next = rows.length < pageRows ? null : Number(rows.at(-1)?.changed);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0 || readers.length === 0) return { conversations: [], next };
  const unreadable = await db
    .selectFrom('conversation')
    .innerJoin('conversation_wrap as own', (join) =>
      join.onRef('own.conversation', '=', 'conversation.id').on('own.member', '=', member),
    )
    .select('conversation.id')
    .where('conversation.id', 'in', ids)
    .where('conversation.hidden', '=', 0)
    .where('conversation.conversation_key', 'is not', null)
    .where(
      sql<boolean>`(select count(*) from conversation_wrap w where w.conversation = conversation.id
        and w.member in (${sql.join([...readers])})) < ${readers.length}`,
    )
    .execute();
  return { conversations: unreadable.map(({ id }) => id), next };
}
