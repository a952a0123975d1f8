// The case file of the open conversation, what is being written in it, and writing it down.
import { type Body, checkBody, type Fault, foldCase, type Kind, latest, type Thing } from '@heed/domain/casework';
import { randomHex } from '@heed/envelope/seal';
import { computed, effect, signal } from '@preact/signals';
import { newMessageId } from '../conversation/load.ts';
import { act, openId, reading, send } from '../conversation/shown.ts';
import { call, draftOf, keepDraft, session } from '../session/session.ts';
import { caseOf, duesOf, noteOf } from './case.ts';
import { emptyBody } from './forms.ts';
import { caseWords } from './words.ts';

export const tab = signal<'talk' | 'file'>('talk');
export const file = computed(() => (reading.value === null ? null : caseOf(reading.value)));

export interface Editing {
  readonly kind: Kind;
  /** What is changed; null where something new is written. */
  readonly before: Thing | null;
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
  /** Of the note; the same when a sending is repeated. */
  readonly id: string;
  /** 32 hex. */
  readonly thing: string;
}
export const editing = signal<Editing | null>(null);

// Another conversation begins with what was said; a form that was open is kept as a draft.
effect(() => {
  openId.value;
  tab.value = 'talk';
  editing.value = null;
});

const placeOf = (kind: Kind, thing: string | null) => `case ${reading.value?.row.id} ${thing ?? kind}`;

/** Opens the form: of something new, or of a thing as `from` has it. What was typed before and not saved stands in it again. */
export function edit(kind: Kind, before: Thing | null = null, from: Body | null = before && latest(before).body): void {
  const { day, me } = session.value!.keyring;
  const desk = me.organisation.desks.find(({ id }) => id === reading.value?.row.desk);
  const kept = draftOf(placeOf(kind, before?.id ?? null));
  const values = kept === '' ? { ...(from ?? emptyBody(kind, day, desk?.timeZone ?? 'UTC')) } : JSON.parse(kept);
  editing.value = { kind, before, values, faults: [], id: newMessageId(), thing: before?.id ?? randomHex(16) };
}

export function type(values: Editing['values']): void {
  const now = editing.value;
  if (now === null) return;
  // What was changed is another note.
  editing.value = { ...now, values, id: newMessageId() };
  keepDraft(placeOf(now.kind, now.before?.id ?? null), JSON.stringify(values));
}

export function leave(): void {
  const now = editing.value;
  if (now !== null) keepDraft(placeOf(now.kind, now.before?.id ?? null), '');
  editing.value = null;
}

/** Checks, seals and sends what stands in the form. Answers whether it was done; else the faults stand in the form. */
export async function save(): Promise<boolean> {
  const now = editing.value;
  if (now === null) return false;
  const checked = checkBody(now.kind, trimmed(now.values));
  if (!checked.ok) {
    editing.value = { ...now, faults: checked.faults };
    return false;
  }
  const done = await write(now.kind, checked.body, now);
  if (done) leave();
  return done;
}

/** Lists of lines lose the empty ones that typing left. */
function trimmed(values: Editing['values']): Editing['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.filter((one) => typeof one !== 'string' || one.trim() !== '') : value,
    ]),
  );
}

/** Writes one version of a thing as a sealed note. */
export function write<K extends Kind>(
  kind: K,
  body: Body<K>,
  { before, thing, id }: Pick<Editing, 'before' | 'thing' | 'id'>,
): Promise<boolean> {
  return act(caseWords.saved, async (read, keyring) => {
    const by = keyring.me.member.id;
    const note = noteOf(kind, body, { thing, before, by, at: Date.now() });
    await send('note', { ...note, attachments: [], id }, read, keyring);
    const version = { ...JSON.parse(note.text), id, by };
    const old = caseOf(read);
    const all = old.things.flatMap(({ earlier, standing }) => [...earlier, ...standing]);
    const [was, is] = [duesOf(old), duesOf(foldCase([...all, version]))];
    if (JSON.stringify(was) !== JSON.stringify(is)) await call('putDues', { dues: is }, { id: read.row.id });
  });
}
