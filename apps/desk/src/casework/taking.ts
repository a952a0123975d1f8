// A case that is being taken down: the call's clock, the words, the code. What was typed stays until it has arrived.
import { type Body, checkBody, type Fault } from '@heed/domain/casework';
import { randomHex } from '@heed/envelope/seal';
import { effect, signal } from '@preact/signals';
import { openConversation } from '../app.ts';
import { openConversation as load, newMessageId } from '../conversation/load.ts';
import { faultText } from '../conversation/shown.ts';
import { desk } from '../inbox/inbox.ts';
import { call, client, draftOf, keepDraft, session } from '../session/session.ts';
import { emptyBody } from './forms.ts';
import { writeEntry } from './shown.ts';
import { beginTaking, sealTaken, type Taken } from './take.ts';
import { takeWords } from './words.ts';

export interface Taking {
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
}
export const taking = signal<Taking | null>(null);
/** Of the call under way, as the server stamped it; null where none is. */
export const started = signal<number | null>(null);
export const told = signal<{ readonly tone: 'good' | 'bad'; readonly text: string } | null>(null);
/** Shown once, after it was stored: to be read out, kept nowhere. */
export const code = signal<{ readonly code: string; readonly id: string } | null>(null);

const place = 'taking';
let made: Promise<Taken> | null = null;
/** What was sealed, so that a repeated sending sends the same bytes. */
let sealed: { readonly values: string; readonly request: Awaited<ReturnType<typeof sealTaken>> } | null = null;

// Locking drops the code and its keys; what was typed stays for the same member.
effect(() => {
  if (session.value !== null) return;
  code.value = null;
  taking.value = null;
  made = null;
  sealed = null;
});

export async function begin(): Promise<void> {
  const { day, me } = session.value!.keyring;
  const timeZone = me.organisation.desks.find(({ id }) => id === desk.value)?.timeZone ?? 'UTC';
  const kept = draftOf(place);
  const empty = { ...emptyBody('contact', day, timeZone), channel: 'telephone' };
  taking.value = { values: kept === '' ? empty : JSON.parse(kept), faults: [] };
  told.value = null;
  made ??= beginTaking(client);
  made.catch(() => (made = null));
  await tell(async () => {
    started.value = (await call('calls', { desk: desk.value, since: day })).started;
  });
}

export function type(values: Taking['values']): void {
  taking.value = { values, faults: [] };
  keepDraft(place, JSON.stringify(values));
}

export const startCall = (): Promise<boolean> =>
  tell(async () => {
    started.value = (await call('startCall', {})).started;
  });

type NoCase = Parameters<typeof call<'endCall'>>[1]['noCase'];

/** It was no case: counted by its kind, and nothing of it is kept. */
export function noCase(kind: NonNullable<NoCase>): Promise<boolean> {
  return tell(async () => {
    await call('endCall', { desk: desk.value, noCase: kind });
    forget();
  });
}

function forget(): void {
  keepDraft(place, '');
  taking.value = null;
  started.value = null;
  made = null;
  sealed = null;
}

/** Seals and stores the case with its first contact, opens it, and shows the code once. */
export async function store(): Promise<boolean> {
  const now = taking.value;
  if (now === null) return false;
  const lines = (name: string) => (now.values[name] as string[]).filter((line) => line.trim() !== '');
  if (String(now.values.words).trim() === '') {
    taking.value = { ...now, faults: [{ field: 'words', says: takeWords.noWords }] };
    return false;
  }
  const checked = checkBody('contact', { ...now.values, material: lines('material'), tests: lines('tests') });
  if (!checked.ok) {
    taking.value = { ...now, faults: checked.faults };
    return false;
  }
  return tell(async () => {
    const { keyring } = session.value!;
    const by = keyring.me.member.id;
    made ??= beginTaking(client);
    const taken = await made;
    const typed = JSON.stringify(checked.body);
    if (sealed?.values !== typed)
      sealed = { values: typed, request: await sealTaken(taken, checked.body, { desk: desk.value, by, keyring }) };
    const { id } = await call('openCase', sealed.request);
    const ended = started.value === null ? null : await call('endCall', { desk: desk.value, noCase: null });
    // In the hands of who took it down, until she hands it over.
    await call('assign', { member: by, wraps: [] }, { id });
    await addContact(id, { ...checked.body, words: '', started: ended?.started ?? null, ended: ended?.ended ?? null });
    forget();
    code.value = { code: taken.code, id };
    openConversation(id);
  });
}

async function addContact(id: string, body: Body<'contact'>): Promise<void> {
  const { keyring } = session.value!;
  const read = await load(client, keyring, id);
  await writeEntry('contact', body, { before: null, thing: randomHex(16), id: newMessageId() }, read, keyring);
}

async function tell(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    told.value = null;
    return true;
  } catch (error) {
    told.value = { tone: 'bad', text: faultText(error) };
    return false;
  }
}
