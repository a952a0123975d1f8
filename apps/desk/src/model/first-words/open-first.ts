// Opens and judges the first message of reports that nobody has opened, and takes from it what a row shows.
// Runs in a worker that reaches no network; what it opens leaves it as the beginning alone.
import { conversationOf, type ListedEnvelope, verifyConversation } from '@heed/envelope';
import { openMessage } from '@heed/envelope/open';
import { fromBase64 } from '../../ui/bytes.ts';
import { factsOfSummary, fitting, type Summary } from '../conversation/summary.ts';
import type { FirstWords, FirstWordsInput, OpenedFirstMessage, SealedFirstMessage } from './work.ts';

export async function openFirstMessages(input: FirstWordsInput): Promise<readonly OpenedFirstMessage[]> {
  const openings: OpenedFirstMessage[] = [];
  for (const message of input.messages) openings.push({ id: message.id, ...(await openOne(message, input)) });
  return openings;
}

async function openOne(
  { envelope, message, deskKey, desk, sign }: SealedFirstMessage,
  { identities, deskKeys }: FirstWordsInput,
): Promise<FirstWords> {
  const identity = deskKey === null ? undefined : identities.get(deskKey);
  if (identity === undefined) return { state: 'not-held' };
  const opening = { ...(await openMessage(fromBase64(envelope), [identity])), listedId: message };
  if (hasOtherCode(opening, sign)) return { state: 'unjudged' };
  const verified = verifyConversation([opening], {
    conversation: conversationOf(sign),
    signKey: sign,
    desks: deskKeys,
    desk,
  });
  const verdict = verified.messages[0]?.verdict ?? { notGenuine: 'unreadable' };
  if (verdict !== 'genuine') return { state: 'not-genuine', reason: verdict.notGenuine };
  // The person wrote to another desk: the server put it into this list.
  if (verified.desk !== desk) return { state: 'not-genuine', reason: 'moved' };
  // A report begins with its person's words.
  if (!opening.ok || opening.message.role !== 'person') return { state: 'not-genuine', reason: 'forged' };
  return { state: 'words', summary: summaryOfFirst(opening.message, sign) };
}

/** Signed by its own author, who is not the one that the server names: a code that was changed, or a lie. */
function hasOtherCode(opening: ListedEnvelope, sign: string): boolean {
  if (!opening.ok || opening.signKey === sign) return false;
  return conversationOf(opening.signKey) === opening.message.conversation;
}

/** As the summary would say it that the first opening makes. */
function summaryOfFirst(message: (ListedEnvelope & { readonly ok: true })['message'], sign: string): Summary {
  const files = message.attachments.length;
  return fitting({
    version: 1,
    sign,
    begins: message.text,
    ...factsOfSummary(message.facts ?? {}),
    ...(files > 0 && { files }),
  });
}
