// The links between messages: what a new message names, and whether a given one fits what it names.
// Spec: docs/spec/envelope.md, 'Links'.
import { MAX_LINKS } from '../limits.ts';
import type { Message, MessageRole } from '../message.ts';
import type { NotGenuine } from './verdict.ts';

/** The part of a message that its followers are checked against. */
export type CountedMessage = Pick<Message, 'role' | 'counter'>;

/** A genuine message with its hash. */
export type LinkedMessage = {
  readonly hash: string;
  readonly message: Pick<Message, 'role' | 'counter' | 'previous' | 'seen'>;
};

/**
 * Counter and links of the next message by `role`, over the genuine messages that its author has read. For
 * the person give no notes. Concurrent answers give several hashes in `previous`; beyond 16 only the latest.
 */
export function nextLinks(
  genuine: readonly LinkedMessage[],
  role: MessageRole,
): Pick<Message, 'counter' | 'previous' | 'seen'> {
  const own = genuine.filter((item) => item.message.role === role);
  const others = genuine.filter((item) => item.message.role !== role && item.message.role !== 'note');
  const counter = own.reduce((highest, item) => Math.max(highest, item.message.counter), -1) + 1;
  return { counter, previous: heads(own), seen: heads(others) };
}

/** The messages that no other of them stands on; where too many, those with the highest counters. */
function heads(items: readonly LinkedMessage[]): string[] {
  const linked = new Set(items.flatMap((item) => [...item.message.previous, ...item.message.seen]));
  return items
    .filter((item) => !linked.has(item.hash))
    .sort((a, b) => a.message.counter - b.message.counter)
    .map((item) => item.hash)
    .slice(-MAX_LINKS);
}

/** Whether a message at place `at` of the list may stand there and count as it does. */
export function linkFault(
  message: Message,
  at: number,
  position: ReadonlyMap<string, number>,
  countedMessages: ReadonlyMap<string, CountedMessage>,
): NotGenuine | null {
  const links = [...message.previous, ...message.seen];
  if (links.some((hash) => (position.get(hash) ?? -1) >= at)) return 'reordered';
  const before = message.previous.map((hash) => countedMessages.get(hash));
  if (before.some((other) => other && other.role !== message.role)) return 'miscounted';
  if (message.seen.some((hash) => countedMessages.get(hash)?.role === message.role)) return 'miscounted';
  const highest = before.reduce((max, other) => Math.max(max, other?.counter ?? -1), -1);
  // Where one that it names is missing or unreadable, its counter is known only to be higher than the
  // others'.
  const exact = before.every((other) => other !== undefined);
  const fits = exact ? message.counter === highest + 1 : message.counter > highest;
  return fits ? null : 'miscounted';
}
