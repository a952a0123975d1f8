// The chain of custody as the desk knows it: who sent or wrote, to whom the conversation was handed, what was
// made of it now.
import type { CustodyEvent, EvidenceItem, Redaction } from '@heed/ledger/evidence';
import type { Reading, ReadMessage } from '../../model/conversation/reading.ts';
import type { EvidenceChoice } from './choice.ts';

type Event = Omit<CustodyEvent, 'previous'>;

/** `items` in the order of `choice`: messages, then captures. */
export function custodyOf(
  read: Reading,
  member: string,
  items: readonly EvidenceItem[],
  { messages, captures, consent }: EvidenceChoice,
  { day, redactions }: { day: string; redactions: readonly Redaction[] },
): Event[] {
  const numbers = items.map(({ number }) => number);
  const byPlace = new Map(messages.map(({ at }, i) => [at, items[i] as EvidenceItem]));
  const past = read.messages.flatMap((message, at): Event[] => {
    const item = byPlace.get(at);
    if (item) return [arrival(item, message.day)];
    const before = [...byPlace].filter(([place]) => place < at).map(([, { number }]) => number);
    return assignment(message, before);
  });
  const now = (action: Event['action'], of: readonly string[], reason: string): Event[] =>
    of.length === 0 ? [] : [{ day, actor: 'desk', member, action, items: [...of], reason }];
  return [
    // The server's days may not fall; those that do are put in order, and what happened on one day stays as
    // it was.
    ...past
      .map((event) => (event.day > day ? { ...event, day } : event))
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    ...now(
      'imported',
      numbers.slice(messages.length),
      captures.length > 0 ? 'captured with another program' : '',
    ),
    ...now('redacted', [...new Set(redactions.map(({ item }) => item))], ''),
    ...now('packaged', numbers, `for: ${consent.recipient}`.slice(0, 500)),
  ];
}

function arrival({ number, obtained }: EvidenceItem, day: string): Event {
  const isFromPerson = obtained === 'sent-by-the-person';
  const base = { day, member: null, items: [number], reason: '' };
  return { ...base, actor: isFromPerson ? 'person' : 'desk', action: isFromPerson ? 'received' : 'written' };
}

/** By the facts of a genuine note, which are signed by the desk. Its words stay out. */
function assignment({ message, verdict, day }: ReadMessage, items: string[]): Event[] {
  const [by, to] = [String(message?.facts?.by), String(message?.facts?.handedTo)];
  const isOne = message?.role === 'note' && verdict === 'genuine' && isMember(by) && isMember(to);
  if (!isOne || items.length === 0) return [];
  return [{ day, actor: 'desk', member: by, action: 'handed-over', items, reason: `to member ${to}` }];
}

const isMember = (text: string) => /^[0-9a-f]{32}$/.test(text);
