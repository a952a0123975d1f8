// Verdicts of `verifyConversation` and refusals of opening, in plain words for a member: what is wrong, and
// what to do. Nothing is hidden.
import type { NotGenuine, RefusalCode } from '@heed/envelope';
import { conversationWords } from '../../words/conversation.ts';
import { cannotWriteWords, verdictWords } from '../../words/verdict.ts';
import type { Reading, ReadMessage } from './reading.ts';

export interface ReadingWarning {
  readonly title: string;
  readonly text: string;
}

/** Null for a genuine message. */
export function warningOf(message: ReadMessage): ReadingWarning | null {
  const { verdict, refusal } = message;
  if (verdict === 'genuine') return null;
  if (verdict.notGenuine === 'unreadable') return unreadable(refusal);
  return { title: verdictWords.title, text: verdictWords[verdict.notGenuine satisfies NotGenuine] };
}

/** Not readable by this member is no forgery: somebody else may hold the key. */
function unreadable(refusal: RefusalCode | null): ReadingWarning {
  if (refusal === 'not-for-us') return { title: verdictWords.closedTitle, text: verdictWords.notForUs };
  return { title: verdictWords.title, text: verdictWords.unreadable };
}

/** What must be known about the conversation as a whole before it is trusted or answered. */
export function warningsOf(reading: Reading): ReadingWarning[] {
  const w = conversationWords;
  const warnings: ReadingWarning[] = [];
  const { verified, keyState, row } = reading;
  if (verified.dropped.length > 0)
    warnings.push({ title: w.droppedTitle, text: w.dropped({ n: verified.dropped.length }) });
  if (verified.desk !== row.desk)
    warnings.push({ title: w.otherDeskTitle, text: cannotWriteWords['other-desk'] });
  if (verified.rekeyConflict) warnings.push({ title: w.conflictTitle, text: w.conflict });
  if (keyState === 'not-ours') warnings.push({ title: w.notOursTitle, text: w.notOurs });
  if (keyState === 'withdrawn') warnings.push({ title: w.withdrawnTitle, text: w.withdrawn });
  if (keyState === 'refused') warnings.push({ title: w.refusedTitle, text: w.refused });
  if (row.summary && reading.summary === null) warnings.push({ title: w.noAnchorTitle, text: w.noAnchor });
  return warnings;
}
