// Who of the desks' people agreed to be handed over to the successor: read from their own genuine messages,
// one conversation after the other. Marks none as opened.
import { lastAnswer, type Successor, type SuccessorAnswer } from '@heed/domain/wind-down';
import { peek } from './conversation/load.ts';
import type { Reading } from './conversation/reading.ts';
import { learn } from './search/learn.ts';
import { activeSince } from './search/search.ts';
import { type MemberKeyring, ownDesks } from './session/keyring.ts';
import { client } from './session/session.ts';

export interface AnsweredCase {
  readonly id: string;
  readonly title: string;
}

export interface SuccessorAnswers {
  readonly yes: readonly AnsweredCase[];
  /** How many said no, and how many said nothing. */
  readonly no: number;
  readonly silent: number;
}

/** All there ever were. */
const begin = '2000-01-01';

/** `onProgress`: how many of how many; answers whether to go on. Null where it was stopped. */
export async function readAnswers(
  keyring: MemberKeyring,
  successor: Successor,
  onProgress: (count: number, of: number) => boolean,
): Promise<SuccessorAnswers | null> {
  await learn();
  const ids = activeSince(
    begin,
    ownDesks(keyring).map(({ id }) => id),
  ).map(({ id }) => id);
  const read: { readonly one: AnsweredCase; readonly answer: SuccessorAnswer | null }[] = [];
  for (const [count, id] of ids.entries()) {
    if (!onProgress(count, ids.length)) return null;
    read.push(answerOf(await peek(client, keyring, id), successor));
  }
  return {
    yes: read.filter(({ answer }) => answer === 'yes').map(({ one }) => one),
    no: read.filter(({ answer }) => answer === 'no').length,
    silent: read.filter(({ answer }) => answer === null).length,
  };
}

function answerOf({ row: { id }, summary, messages }: Reading, successor: Successor) {
  const own = messages.flatMap(({ message, verdict }) =>
    message?.role === 'person' && verdict === 'genuine' ? [message] : [],
  );
  return { one: { id, title: summary?.begins ?? own[0]?.text ?? '' }, answer: lastAnswer(own, successor) };
}
