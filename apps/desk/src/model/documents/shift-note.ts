// Notes for the next shift of a desk as they stand in its document: what is added, read and dropped. No DOM,
// no I/O.
import { dayMilliseconds } from '@heed/domain/time';
import * as v from 'valibot';

const text = v.string();
const note = v.strictObject({
  /** 32 hex digits. */
  id: text,
  text,
  /** `by` with the author's signature, `at` in milliseconds, `about` where it leads to a conversation. */
  facts: v.record(text, v.union([text, v.number(), v.boolean()])),
});
const shape = v.strictObject({
  version: v.literal(1),
  /** The newest first. */
  notes: v.array(note),
  /** By the id of a note, the members who said that they have read it. */
  readers: v.record(text, v.array(text)),
});
export type StoredShiftNote = v.InferOutput<typeof note>;
export type ShiftNotes = v.InferOutput<typeof shape>;

/** A note that is older than this is dropped at the next change, and not shown before. */
export const mostDays = 14;
/** Most notes of a desk: the oldest makes room. */
export const mostNotes = 50;

export const noShiftNotes: ShiftNotes = { version: 1, notes: [], readers: {} };

/** Throws a `ValiError` for another shape. */
export const parseShiftNotes = (json: unknown): ShiftNotes => v.parse(shape, json);

/** When it was written, in milliseconds. */
export const writtenAt = ({ facts: { at } }: StoredShiftNote): number => (typeof at === 'number' ? at : 0);

/** The notes that are not too old. */
export const recentNotes = ({ notes }: ShiftNotes, now: number): readonly StoredShiftNote[] =>
  notes.filter((one) => writtenAt(one) > now - mostDays * dayMilliseconds);

/** Without what is too old or too much. */
function pruned(content: ShiftNotes, now: number): ShiftNotes {
  const recent = recentNotes(content, now).slice(0, mostNotes);
  const ids = new Set(recent.map(({ id }) => id));
  return {
    version: 1,
    notes: recent,
    readers: Object.fromEntries(Object.entries(content.readers).filter(([id]) => ids.has(id))),
  };
}

/** With a note more. The same id is added once. */
export const withNote = (content: ShiftNotes, added: StoredShiftNote, now: number): ShiftNotes =>
  content.notes.some(({ id }) => id === added.id)
    ? content
    : pruned({ ...content, notes: [added, ...content.notes] }, now);

/** With a member who has read a note. A note that is gone is nobody's to read. */
export function withReader(content: ShiftNotes, id: string, member: string, now: number): ShiftNotes {
  const before = Object.hasOwn(content.readers, id) ? content.readers[id]! : [];
  if (before.includes(member)) return content;
  return pruned({ ...content, readers: { ...content.readers, [id]: [...before, member] } }, now);
}
