// Notes for the next shift: sealed to the desk and signed by who wrote them, like a note of a case. Shown on
// 'Today' until each member has read them.
import { type Message, signNote } from '@heed/envelope';
import { randomHex } from '@heed/envelope/seal';
import { shiftNoteWords as w } from '../../words/today.ts';
import { authorsOf } from '../conversation/author.ts';
import { rosterAt } from '../conversation/load.ts';
import { iMay, type MemberKeyring, ownDesks } from '../session/keyring.ts';
import { makeResource } from '../session/resource.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, client, session } from '../session/session.ts';
import {
  changeDocument,
  type DeskDocument,
  type DocumentChange,
  type DocumentKind,
  isOfOldKey,
  readDocument,
} from './document.ts';
import {
  noShiftNotes,
  parseShiftNotes,
  recentNotes,
  type ShiftNotes,
  type StoredShiftNote,
  withNote,
  withReader,
  writtenAt,
} from './shift-note.ts';

export interface ShiftNote {
  readonly id: string;
  readonly desk: string;
  readonly text: string;
  readonly at: number;
  /** The conversation that it is about. */
  readonly about: string | null;
  /** The member who signed it; null where the signature is nobody's. */
  readonly by: string | null;
  readonly readers: readonly string[];
}

type Document = DeskDocument<ShiftNotes>;

interface AtDesk {
  readonly document: Document;
  readonly notes: readonly ShiftNote[];
}

const kind: DocumentKind<ShiftNotes> = {
  name: 'shift-notes',
  empty: noShiftNotes,
  parse: parseShiftNotes,
  read: (request) => call('shiftNotes.read', request),
  put: (request) => call('shiftNotes.put', request),
  refusals: () => w,
};

/** By desk, in the order of the member's desks. Null: not read yet. */
const atDesks = sessionSignal<readonly AtDesk[] | null>(null);

/** Name of the draft of a note, and how long a note may be, in letters. */
export const shiftNoteForm = 'shift-note';
export const mostNoteLetters = 2000;

/** Whether this member has a shift to come to, and to hand on. */
export const hasShifts = (keyring: MemberKeyring): boolean =>
  iMay(keyring, 'casework') && ownDesks(keyring).length > 0;

/** Notes of all desks of the member, the newest first. Null: not read yet. */
export const shiftNotes = (): readonly ShiftNote[] | null =>
  atDesks.value?.flatMap(({ notes }) => notes).sort((a, b) => b.at - a.at) ?? null;

/** Whether the notes of a desk are sealed to a key that this member does not hold. */
export const hasSealedNotes = (): boolean =>
  atDesks.value?.some(({ document }) => document.content === null) ?? false;

export const { state, load } = makeResource({
  begin() {
    const keyring = session.value?.keyring;
    return keyring !== undefined && hasShifts(keyring) ? keyring : null;
  },
  fetch: (keyring) =>
    Promise.all(
      ownDesks(keyring).map(async ({ id }) => judged(await readDocument(kind, id, keyring), keyring)),
    ),
  show(all, keyring) {
    atDesks.value = all;
    for (const { document } of all)
      if (isOfOldKey(document, keyring) && document.content !== null)
        void change(document, (content) => content).catch(() => undefined); // The next look tries again.
  },
});

async function judged(document: Document, keyring: MemberKeyring): Promise<AtDesk> {
  const { desk, content } = document;
  const stored = recentNotes(content ?? noShiftNotes, Date.now());
  const messages = stored.map((note) => asMessage(note, desk));
  const authors = await authorsOf(messages, keyring, rosterAt(client, keyring));
  const notes = stored.map((note) => ({
    ...{ id: note.id, desk, text: note.text, at: writtenAt(note) },
    about: typeof note.facts.about === 'string' ? note.facts.about : null,
    by: authors.get(note.id) ?? null,
    readers: content?.readers[note.id] ?? [],
  }));
  return { document, notes };
}

/**
 * What its author signs: as a note of a conversation, in a place that is no conversation, so that neither is
 * taken for the other.
 */
const asMessage = (
  { id, text, facts }: StoredShiftNote,
  desk: string,
): Pick<Message, 'conversation' | 'id' | 'text' | 'attachments' | 'role' | 'facts'> => ({
  ...{ conversation: `shift-notes ${desk}`, id, text, attachments: [], role: 'note', facts },
});

async function change(before: Document, apply: DocumentChange<ShiftNotes>): Promise<string | undefined> {
  const { keyring } = session.value!;
  const { document, refusal } = await changeDocument(kind, before, keyring, apply);
  const now = await judged(document, keyring);
  atDesks.value = (atDesks.value ?? []).map((one) => (one.document.desk === document.desk ? now : one));
  return refusal;
}

/**
 * Leaves a note for the next shift of a desk. `id`: 32 hex digits, the same when it is tried again. Answers a
 * sentence where it could not be stored.
 */
export async function leaveShiftNote(note: {
  readonly id: string;
  readonly desk: string;
  readonly text: string;
  readonly about: string | null;
}): Promise<string | undefined> {
  const { keyring } = session.value!;
  const { id, desk, text, about } = note;
  if (text.trim() === '') return w.nothing;
  if (keyring.roster === null) return w.noRoster;
  const now = Date.now();
  const facts = { by: keyring.me.member.id, at: now, ...(about !== null && { about }) };
  const unsigned = asMessage({ id, text: text.trim(), facts }, desk);
  const signed = signNote(unsigned, facts, keyring.roster.serial, keyring.keys);
  const before = await readDocument(kind, desk, keyring);
  return change(before, (content) => withNote(content, { id, text: unsigned.text, facts: signed }, now));
}

/** A new id for a note. */
export const newShiftNoteId = (): string => randomHex(16);

/** This member has read it. Answers a sentence where that could not be stored. */
export async function readShiftNote({ id, desk }: ShiftNote): Promise<string | undefined> {
  const before = atDesks.value?.find(({ document }) => document.desk === desk)?.document;
  const { id: me } = session.value!.keyring.me.member;
  return before && change(before, (content) => withReader(content, id, me, Date.now()));
}
