// Which desk's answers count in a conversation: the desk of the person's own first message, and one to which
// it was handed over by a signed statement. The adversary is the server with a member of another desk of the
// organisation: they must not take a conversation over. Spec: docs/spec/envelope.md, 'The desk of a
// conversation'.
import type { Facts, Message } from '../message.ts';
import type { OpenedMessage } from '../opened.ts';
import { ancestorsOf } from './ancestry.ts';
import type { DeskSigner } from './verdict.ts';

/** The fact of a hand-over: '<desk> <id of a key of that desk>'. */
const fact = 'handOver';

/** Facts of the answer by which a desk hands a conversation over to another one. */
export const transferFacts = ({ desk, id }: Pick<DeskSigner, 'desk' | 'id'>): Facts => ({
  [fact]: `${desk} ${id}`,
});

/** The desk that an answer hands over to, where it names a key that this desk has; else undefined. */
export function receivingDesks({ role, facts }: Message, desks: readonly DeskSigner[]): string | undefined {
  return role === 'desk' ? desks.find(({ desk, id }) => facts?.[fact] === `${desk} ${id}`)?.desk : undefined;
}

/**
 * The desk of the earliest of her messages, by the certificate of the key that she named; undefined where
 * none was given.
 */
export function firstDesk(own: readonly Message[], desks: readonly DeskSigner[]): string | undefined {
  const [first] = [...own].sort((a, b) => a.counter - b.counter);
  return desks.find(({ id }) => id === first?.deskKey)?.desk;
}

/**
 * Whether a message is the person's, or of a desk that counts: the first one, or one to which an answer below
 * it has handed the conversation over.
 * `genuine`: the messages that are true so far.
 */
export function isOfDesk(
  item: OpenedMessage,
  first: string | undefined,
  genuine: readonly OpenedMessage[],
  desks: readonly DeskSigner[],
): boolean {
  if (item.message.role === 'person') return true;
  const own = desks.find(({ id }) => id === item.message.deskKey)?.desk;
  if (own === first) return own !== undefined;
  const handed = genuine.filter(({ message }) => own !== undefined && receivingDesks(message, desks) === own);
  if (handed.length === 0) return false;
  const below = ancestorsOf([item], genuine.concat(item));
  return handed.some(({ hash }) => below.has(hash));
}
