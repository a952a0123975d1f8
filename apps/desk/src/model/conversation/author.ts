// Who wrote a note, as far as the author's own signature says so: by the key that the signed roster lists,
// an earlier one where they have left since.
import { type Message, noteAuthor, type RosterStatement } from '@heed/envelope';
import type { MemberKeyring } from '../session/keyring.ts';

/** The signed roster of this serial, judged; null where there is none. */
export type RosterAt = (serial: number) => Promise<RosterStatement | null>;

/** What of a note says who wrote it. */
type SignedNote = Pick<Message, 'conversation' | 'id' | 'text' | 'attachments' | 'role' | 'facts'>;

/** Found once: a message that was opened stays the same. What was not found is looked for again. */
const authors = new WeakMap<SignedNote, string>();

/**
 * By the id of a note, the member who signed it. A note that names somebody who did not sign it is not in it.
 */
export async function authorsOf(
  notes: readonly SignedNote[],
  { roster }: Pick<MemberKeyring, 'roster'>,
  rosterAt: RosterAt,
): Promise<ReadonlyMap<string, string>> {
  const signed = await Promise.all(
    notes.map(async (note) => {
      const author = authors.get(note) ?? (await authorOf(note, roster, rosterAt));
      if (author === null) return [];
      authors.set(note, author);
      return [[note.id, author] as const];
    }),
  );
  return new Map(signed.flat());
}

async function authorOf(
  note: SignedNote,
  roster: RosterStatement | null,
  rosterAt: RosterAt,
): Promise<string | null> {
  const { by, roster: serial } = note.facts ?? {};
  if (note.role !== 'note' || typeof by !== 'string') return null;
  if (await signedIn(note, by, roster)) return by;
  if (typeof serial !== 'number' || serial === roster?.serial) return null;
  return (await signedIn(note, by, await rosterAt(serial))) ? by : null;
}

async function signedIn(note: SignedNote, by: string, roster: RosterStatement | null): Promise<boolean> {
  const key = roster?.members.find(({ member }) => member === by)?.sign;
  return key !== undefined && noteAuthor(note, key);
}
