// The case file in a conversation: internal notes that hold an entry, opened and judged like every message. No I/O.

import {
  type Body,
  bodiesOf,
  type CaseFile,
  dueIn,
  entryVersion,
  foldCase,
  formatEntry,
  type Kind,
  parseEntry,
  type Thing,
  type Version,
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

/** Only genuine notes count: what was forged or moved says nothing of her. */
export function caseOf(reading: {
  readonly genuine: readonly { readonly message: Note }[];
  /** Who signed a note, by its id. Where it is not given nobody is said to have. */
  readonly authors?: ReadonlyMap<string, string>;
}): ReadCase {
  const notes = reading.genuine.filter(({ message }) => holdsEntry(message));
  const versions = notes
    .map(({ message }) => versionOf(message, reading.authors?.get(message.id) ?? null))
    .filter((version) => version !== null);
  return { ...foldCase(versions), unreadable: notes.length - versions.length };
}

function versionOf({ id, text }: Note, by: string | null): Version | null {
  const entry = parseEntry(text);
  return entry && { ...entry, id, by };
}

/** Whether somebody under 18 is concerned: the report says so, or a contact does. */
export const concernsChild = (facts: Facts, file: CaseFile): boolean =>
  facts.under18 === 'yes' || bodiesOf(file, 'contact').some(({ under18 }) => under18 === 'yes');

/** The case file without what is closed to a role: everything else stands as it is. */
export function seenIn(file: ReadCase, role: string): ReadCase {
  if (closedTo(role).unread.length === 0) return file;
  const seen = (version: Version) => ({ ...version, body: seenBy(role, version.kind, version.body) });
  const seenOf = (thing: Thing): Thing => {
    const [first, ...others] = thing.standing;
    return { ...thing, standing: [seen(first), ...others.map(seen)], earlier: thing.earlier.map(seen) };
  };
  return { ...file, things: file.things.map(seenOf), ...(file.inError && { inError: file.inError.map(seenOf) }) };
}

/** An entry as the text and facts of a note. `before`: the thing that it is a version of. */
export function noteOf<K extends Kind>(
  kind: K,
  body: Body<K>,
  {
    thing,
    before,
    by,
    at,
    inError,
  }: {
    readonly thing: string;
    readonly before: Thing | null;
    readonly by: string;
    readonly at: number;
    readonly inError?: string | undefined;
  },
): { readonly text: string; readonly facts: Facts } {
  const replaces = before?.standing.map(({ id }) => id) ?? [];
  const error = inError === undefined ? {} : { inError };
  const entry = { version: entryVersion, kind, thing, replaces, at, body, ...error } as const;
  return { text: formatEntry(entry), facts: { by, entry: kind } };
}

/** What the server is told so that it can remind: a thing without a name, a day, a member. */
export const duesOf = (file: CaseFile) =>
  dueIn(file)
    .map(({ thing, day, assignee, supervisors }) => ({ thing: thing.id, member: assignee, day, supervisors }))
    .filter((due, at, all) => all.findIndex(({ thing }) => thing === due.thing) === at)
    .slice(0, 200);
