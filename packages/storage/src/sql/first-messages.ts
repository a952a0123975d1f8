// The first message of conversations that nobody has opened, for the words in the rows of a list. Nothing is
// changed: a member who fetches these has opened nothing.
import type { StoredFirstMessage } from '../desk.ts';
import type { Connection } from './schema.ts';

/** The first message of a conversation, whoever wrote it. */
const firstNumber = 0;

/**
 * One answer for each of these conversations that exists, in no order. Only envelopes of at most `most` bytes
 * are read.
 */
export async function readFirstMessages(
  db: Connection,
  ids: readonly string[],
  most: number,
): Promise<StoredFirstMessage[]> {
  const rows = await db
    .selectFrom('conversation')
    .leftJoin('summary', 'summary.conversation', 'conversation.id')
    .leftJoin('message', (join) =>
      join.onRef('message.conversation', '=', 'conversation.id').on('message.number', '=', firstNumber),
    )
    .select((from) => [
      'conversation.id',
      'conversation.desk',
      'conversation.hidden',
      'conversation.sign_key',
      'summary.desk_key as summary_key',
      'message.id as message',
      'message.desk_key',
      from
        .case()
        .when(from.fn<number>('length', ['message.envelope']), '<=', most)
        .then(from.ref('message.envelope'))
        .end()
        .as('envelope'),
    ])
    .where('conversation.id', 'in', ids)
    .execute();
  return rows.map(({ id, desk, hidden, summary_key, message, envelope, ...row }) => {
    const isOpen = hidden === 1 || summary_key !== null || message === null;
    if (isOpen) return { id, desk, state: 'none' };
    if (envelope === null) return { id, desk, state: 'long' };
    const { sign_key: signKey, desk_key: deskKey } = row;
    return { id, desk, state: 'sealed', signKey, deskKey, message, envelope };
  });
}
