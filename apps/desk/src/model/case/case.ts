// The case file in a conversation: internal notes that hold an entry, opened and judged like every message.
// No I/O.

import {
  type Body,
  buildCaseFile,
  type CaseEntry,
  type CaseFile,
  type CaseRecord,
  deadlinesIn,
  entryVersion,
  formatEntry,
  parseEntry,
  type RecordKind,
  type Version,
  versionsOf,
} from '@heed/domain/casework';
import { closedTo, seenBy } from '@heed/domain/roles';
import type { Facts, Message } from '@heed/envelope';

/** What of a message makes an entry. */
type Note = Pick<Message, 'id' | 'role' | 'text' | 'facts'>;

/** Whether a note holds an entry of the case file: it is not shown among what was said. */
export const holdsEntry = (message: Note | null): boolean =>
  message?.role === 'note' && typeof message.facts?.entry === 'string';

export interface ReadCase extends CaseFile {
  /** Entries that this version of the desk cannot read. */
  readonly unreadable: number;
}

/**
 * The case file in the genuine messages of a conversation: what was forged or moved says nothing of the
 * person. `authors`: by the id of a note, the member who signed it. Parses every entry: a reading has it done
 * once, as `caseFile`.
 */
export function readCaseFile(
  genuine: readonly { readonly message: Note }[],
  authors: ReadonlyMap<string, string>,
): ReadCase {
  const notes = genuine.filter(({ message }) => holdsEntry(message));
  const versions = notes
    .map(({ message }) => versionOf(message, authors.get(message.id) ?? null))
    .filter((version) => version !== null);
  return { ...buildCaseFile(versions), unreadable: notes.length - versions.length };
}

/** The case file as it will be with one version more. */
export function caseFileWith(file: ReadCase, version: Version): ReadCase {
  const all = versionsOf({ records: [...file.records, ...(file.inError ?? [])] });
  return { ...buildCaseFile([...all, version]), unreadable: file.unreadable };
}

/** The version that a note is about to add; null where it holds none. */
export const versionIn = (note: Note): Version | null => (holdsEntry(note) ? versionOf(note, null) : null);

function versionOf({ id, text }: Note, by: string | null): Version | null {
  const entry = parseEntry(text);
  return entry && { ...entry, id, by };
}

/** The case file without what is closed to a role: everything else stands as it is. */
export function seenIn(file: ReadCase, role: string): ReadCase {
  if (closedTo(role).unread.length === 0) return file;
  const viewVersion = (version: Version) => ({ ...version, body: seenBy(role, version.kind, version.body) });
  const seenOf = (record: CaseRecord): CaseRecord => {
    const [first, ...others] = record.current;
    return {
      ...record,
      current: [viewVersion(first), ...others.map(viewVersion)],
      superseded: record.superseded.map(viewVersion),
    };
  };
  return {
    ...file,
    records: file.records.map(seenOf),
    ...(file.inError && { inError: file.inError.map(seenOf) }),
  };
}

interface NewVersion {
  readonly thing: string;
  /** The record that it is a version of. */
  readonly before: CaseRecord | null;
  readonly at: number;
  readonly inError?: string | undefined;
}

/** A new version of a record, as it is about to be written. */
export function entryOf<K extends RecordKind>(
  kind: K,
  body: Body<K>,
  { thing: recordId, before, at, inError }: NewVersion,
): CaseEntry<K> {
  const replaces = before?.current.map(({ id }) => id) ?? [];
  const error = inError === undefined ? {} : { inError };
  return { version: entryVersion, kind, thing: recordId, replaces, at, body, ...error };
}

/** An entry as the text and facts of a note of member `by`. */
export const noteOf = (entry: CaseEntry, by: string): { readonly text: string; readonly facts: Facts } => ({
  text: formatEntry(entry),
  facts: { by, entry: entry.kind },
});

/** What the server is told so that it can remind: the id of a record, a day, a member. */
export const remindersOf = (file: CaseFile) =>
  deadlinesIn(file)
    .map(({ record, day, assignee, supervisors }) => ({
      thing: record.id,
      member: assignee,
      day,
      supervisors,
    }))
    .filter((due, at, all) => all.findIndex(({ thing: recordId }) => recordId === due.thing) === at)
    .slice(0, 200);
