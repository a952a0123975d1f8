// Notes that were written in error: another note names them and says why. Nothing is deleted; whoever reads
// the desk's notes reads both. No I/O.
import type { Facts } from '@heed/envelope';
import type { Reading } from './reading.ts';

/**
 * The facts of a note that takes another one out. A desk of an earlier version shows it as a note with the
 * reason.
 */
export const errorFacts = (note: string, by: string): Facts => ({ by, inError: note });

export interface NoteError {
  readonly why: string;
  /** Who signed it; null where nobody is said to have. */
  readonly by: string | null;
}

/**
 * By the id of a note, why it was written in error. Genuine notes alone count, and name notes alone: what was
 * said to a person stays said.
 */
export function noteErrorsIn({
  genuine,
  authors,
}: Pick<Reading, 'genuine' | 'authors'>): ReadonlyMap<string, NoteError> {
  const notes = genuine.map(({ message }) => message).filter(({ role }) => role === 'note');
  const ids = new Set(notes.map(({ id }) => id));
  return new Map(
    notes.flatMap(({ id, text, facts }): [string, NoteError][] => {
      const names = facts?.inError;
      return typeof names === 'string' && ids.has(names) && names !== id
        ? [[names, { why: text, by: authors.get(id) ?? null }]]
        : [];
    }),
  );
}

/** Whether a note does nothing but take another one out. */
export const isErrorMark = (message: { readonly role: string; readonly facts?: Facts } | null): boolean =>
  message?.role === 'note' && typeof message.facts?.inError === 'string';
