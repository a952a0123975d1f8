// Which messages of the open conversation came while the member was writing an answer: over these nothing is
// sent without a second press.
import { computed } from '@preact/signals';
import { holdsEntry } from '../case/case.ts';
import { sessionSet, sessionSignal } from '../session/scope.ts';
import { draftOf } from '../session/session.ts';
import type { Reading, ReadMessage } from './reading.ts';

/** The conversation that is shown, and up to which message the member has seen it. */
const seenState = sessionSignal<{ readonly reading: Reading; readonly upTo: string | null } | null>(null);
/** How many came by themselves with the last look, to be said. */
export const arrived = sessionSignal(0);
/** Messages that this page sent itself. */
const ownIds = sessionSet<string>();

/** Something that is read among the messages: a record of the case file is not, and shows elsewhere. */
const isSaid = ({ message, verdict }: ReadMessage) => verdict !== 'genuine' || !holdsEntry(message);

export const unseen = computed<readonly ReadMessage[]>(() => {
  if (seenState.value === null) return [];
  const { reading, upTo } = seenState.value;
  return after(reading, upTo);
});

const after = ({ messages }: Reading, upTo: string | null) =>
  messages
    .slice(messages.findIndex(({ id }) => id === upTo) + 1)
    .filter((message) => isSaid(message) && !ownIds.has(message.id));

export function noteOwn(id: string): void {
  ownIds.add(id);
}

/**
 * Takes what is shown now. What comes while no answer is being typed is before the member's eyes when one is
 * begun.
 */
export function takeReading(reading: Reading): void {
  const before = seenState.peek();
  const last = reading.messages.at(-1)?.id ?? null;
  const isSame = before?.reading.row.id === reading.row.id;
  const fresh = isSame ? after(reading, before.reading.messages.at(-1)?.id ?? null) : [];
  arrived.value = fresh.length;
  const writes = isSame && draftOf(`answer ${reading.row.id}`).trim() !== '';
  seenState.value = { reading, upTo: writes ? before.upTo : last };
}

/** The member has read them, or sends all the same. */
export function acceptUnseen(): void {
  const now = seenState.peek();
  if (now !== null) seenState.value = { ...now, upTo: now.reading.messages.at(-1)?.id ?? null };
}

/** The newest message that the member has seen: the one before the first unseen. */
export function newestSeen(): string | undefined {
  const now = seenState.peek();
  const [first] = unseen.peek();
  if (now === null) return undefined;
  const { messages } = now.reading;
  return messages[(first === undefined ? messages.length : messages.indexOf(first)) - 1]?.id;
}

export function forgetSeen(): void {
  seenState.value = null;
  arrived.value = 0;
  ownIds.clear();
}
