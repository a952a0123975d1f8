// The chain of custody as the desk knows it: who sent or wrote, to whom the conversation was handed, what was made of it now.
import type { CustodyEvent, EvidenceItem, Redaction } from '@heed/ledger/evidence';
import type { Reading } from '../conversation/read.ts';
import type { Choice } from './choice.ts';

type Event = Omit<CustodyEvent, 'previous'>;

export function custodyOf(
  read: Reading,
  member: string,
  items: readonly EvidenceItem[],
  { messages, captures, consent }: Choice,
  { day, redactions }: { day: string; redactions: readonly Redaction[] },
): Event[] {
  const numbers = items.map(({ number }) => number);
  const arrived = messages.map(({ at }, i): Event => {
    const item = items[i] as EvidenceItem;
    const hers = item.obtained === 'sent-by-the-person';
    const on = read.messages[at]?.day ?? day;
    const base = { day: on, member: null, items: [item.number], reason: '' };
    return { ...base, actor: hers ? 'person' : 'desk', action: hers ? 'received' : 'written' };
  });
  const now = (action: Event['action'], of: readonly string[], reason: string): Event[] =>
    of.length === 0 ? [] : [{ day, actor: 'desk', member, action, items: [...of], reason }];
  const captured = numbers.slice(messages.length);
  const past = [
    ...arrived,
    ...handOvers(
      read,
      messages.map(({ at }) => at),
      numbers,
    ),
  ];
  return [
    // Sorting keeps the order of what happened on one day.
    ...past.sort((a, b) => a.day.localeCompare(b.day)).map((event) => (event.day > day ? { ...event, day } : event)),
    ...now('imported', captured, captures.length > 0 ? 'captured by staff with another program' : ''),
    ...now('redacted', [...new Set(redactions.map(({ item }) => item))], ''),
    ...now('packaged', numbers, `for: ${consent.recipient}`.slice(0, 500)),
  ];
}

/** By the facts of genuine notes, which are signed by the desk. Their words stay out. */
function handOvers(read: Reading, chosen: readonly number[], numbers: readonly string[]): Event[] {
  return read.messages.flatMap(({ message, verdict, day }, at): Event[] => {
    const [by, to] = [String(message?.facts?.by), String(message?.facts?.handedTo)];
    if (message?.role !== 'note' || verdict !== 'genuine' || !isMember(by) || !isMember(to)) return [];
    const items = numbers.filter((_, i) => (chosen[i] ?? Number.POSITIVE_INFINITY) < at);
    if (items.length === 0) return [];
    return [{ day, actor: 'desk', member: by, action: 'handed-over', items, reason: `to member ${to}` }];
  });
}

const isMember = (text: string) => /^[0-9a-f]{32}$/.test(text);
