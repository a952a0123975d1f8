// What of a conversation the person wrote or said: what a desk wrote tells nothing about who somebody is. No
// I/O.
import { type Body, parseEntry } from '@heed/domain/casework';
import { holdsEntry } from '../case/case.ts';
import { deskDetailsIn } from '../search/contact-details.ts';
import { noteErrorsIn } from './in-error.ts';
import type { Genuine, Reading } from './reading.ts';
import type { Summary } from './summary.ts';

interface AuthoredText {
  readonly personText: string;
  readonly deskDetails: readonly string[];
}

/** A case that another desk referred: its first words are that desk's, under the labels of its forms. */
export const isFromOtherDesk = ({ row, facts }: Pick<Reading, 'row' | 'facts'>): boolean =>
  row.taken && facts.taken === 'referral';

export function authoredIn(read: Reading): AuthoredText {
  if (isFromOtherDesk(read)) return { personText: '', deskDetails: [] };
  const wrong = inErrorIn(read);
  const messages = read.genuine.flatMap(({ message }) => {
    if (wrong.has(message.id)) return [];
    const by = message.role === 'desk' ? ('desk' as const) : ('person' as const);
    const text = message.role === 'note' ? wordsOfContact(message) : message.text;
    return text === '' ? [] : [{ by, text }];
  });
  const personText = messages.flatMap(({ by, text }) => (by === 'person' ? [text] : [])).join('\n');
  return { personText, deskDetails: deskDetailsIn(messages) };
}

/** Whether a member took it down on a phone, out of the house. */
export const isFromOutreach = ({ row, facts }: Pick<Reading, 'row' | 'facts'>): boolean =>
  row.taken && facts.taken === 'outreach';

/** Ids of notes that hold what was written in error. */
export const inErrorIn = (read: Reading): ReadonlySet<string> =>
  new Set([
    ...(read.caseFile.inError ?? []).flatMap(({ current, superseded }) =>
      [...current, ...superseded].map(({ id }) => id),
    ),
    ...noteErrorsIn(read).keys(),
  ]);

/** Of a conversation that nobody opened in this session. */
export function authoredInSummary({ begins, latest = '', by, referred }: Summary): AuthoredText {
  if (referred) return { personText: '', deskDetails: [] };
  const messages = [{ by: 'person' as const, text: begins }, ...(by ? [{ by, text: latest }] : [])];
  const personText = by === 'person' ? `${begins}\n${latest}` : begins;
  return { personText, deskDetails: deskDetailsIn(messages) };
}

/** 'In their words' of a contact at which the person spoke. Everything else in a case file is a member's. */
function wordsOfContact(message: Genuine['message']): string {
  const entry = holdsEntry(message) ? parseEntry(message.text) : null;
  if (entry?.kind !== 'contact') return '';
  const { who, words } = entry.body as Body<'contact'>;
  return who === 'herself' ? words : '';
}
