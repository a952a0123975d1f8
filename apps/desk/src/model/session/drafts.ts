// What a member typed and has not sent. It stands in this page's memory and, sealed to the member's own key,
// on the server: a closed tab, a lock, a crash, another machine lose nothing. Nothing is written to the
// browser's storage. Spec: docs/spec/envelope.md, 'Drafts of a member'.
import type { DraftRow } from '@heed/api';
import { ApiError, type Call } from '@heed/api/client';
import { EnvelopeError } from '@heed/envelope';
import { openDraft } from '@heed/envelope/open';
import { type DraftKeys, draftKeys, draftPlace, randomHex, sealDraft } from '@heed/envelope/seal';
import { signal } from '@preact/signals';
import { fromBase64, toBase64 } from '../../ui/bytes.ts';

export interface MemberDraft {
  /** '' where it was sent or discarded and the server does not know yet. */
  readonly value: string;
  /** As the server has it; null where it has none. */
  readonly saved: string | null;
  readonly version: string | null;
  readonly attachments: readonly string[];
  /** Not to be stored: the person has not agreed that it is written down. */
  readonly memoryOnly: boolean;
  /** Why it is not saved yet. */
  readonly fault: ApiError | 'too-large' | null;
  /**
   * What another tab or machine wrote meanwhile ('' where it was sent or discarded there): the member
   * chooses.
   */
  readonly elsewhere: string | null;
}

/** By the name of the form: 'answer <conversation>', 'case <conversation> <record or kind>', 'taking'. */
export const drafts = signal<ReadonlyMap<string, MemberDraft>>(new Map());

const fresh: MemberDraft = {
  value: '',
  saved: null,
  version: null,
  attachments: [],
  memoryOnly: false,
  fault: null,
  elsewhere: null,
};

/** Typing pauses this long before a draft is sealed and sent. */
const pauseMilliseconds = 600;
/** What could not be saved is tried again so often, and when the network comes back. */
const againMilliseconds = 10_000;

let keys: DraftKeys | null = null;
let call: Call | null = null;
/** Counts the members of this page: what was asked for one is not put in for another. */
let life = 0;
const timers = new Map<string, ReturnType<typeof setTimeout>>();

/** Name of the form of a new case. */
export const newCaseForm = 'taking';

/** Names of the member's saved views begin so. */
export const savedViewForm = 'view ';

/** A saved view is no draft that time takes away: one that was stored so many days ago is stored again. */
const renewedAfterDays = 7;
const isToRenew = (name: string, day: string): boolean =>
  name.startsWith(savedViewForm) && Date.parse(day) < Date.now() - renewedAfterDays * 86_400_000;

/** The conversation that a form belongs to: its drafts are erased with it. */
export const conversationOf = (name: string): string | null =>
  /^(?:answer|files|note|case|evidence|referral) ([0-9a-f]{32})\b/.exec(name)?.[1] ?? null;

export const hasDraft = (conversation: string): boolean =>
  [...drafts.value].some(([name, { value }]) => value !== '' && conversationOf(name) === conversation);

/** Conversations in which something was typed and not sent. */
export const draftedConversations = (): readonly string[] => [
  ...new Set(
    [...drafts.value].flatMap(([name, { value }]) => (value === '' ? [] : (conversationOf(name) ?? []))),
  ),
];

/** What was typed in a form, '' where nothing was. Does not subscribe; `drafts.value` does. */
export const draftOf = (name: string): string => drafts.peek().get(name)?.value ?? '';

/** Keeps what was typed; '' where it was sent or discarded. */
export function keepDraft(
  name: string,
  value: string,
  { attachments = [], memoryOnly = false }: Partial<Pick<MemberDraft, 'attachments' | 'memoryOnly'>> = {},
): void {
  const before = drafts.peek().get(name) ?? fresh;
  if (before.value === value && before.memoryOnly === memoryOnly) return;
  put(name, { ...before, value, attachments, memoryOnly });
  later(name, value === '' ? 0 : pauseMilliseconds);
}

function put(name: string, draft: MemberDraft | null): void {
  const next = new Map(drafts.peek());
  if (draft === null) next.delete(name);
  else next.set(name, draft);
  drafts.value = next;
}

function later(name: string, milliseconds: number): void {
  clearTimeout(timers.get(name));
  const timer = setTimeout(() => {
    timers.delete(name);
    void save(name);
  }, milliseconds);
  timers.set(name, timer);
}

/** What the server should have: nothing of what is to stay in memory. */
const savableValue = ({ value, memoryOnly }: MemberDraft): string | null =>
  value === '' || memoryOnly ? null : value;
const isDirty = (draft: MemberDraft): boolean => savableValue(draft) !== draft.saved;

/** Whether this page alone has it as it stands. */
const isOnlyHere = (draft: MemberDraft): boolean =>
  draft.memoryOnly || isDirty(draft) || draft.elsewhere !== null;

/** Whether something was typed that the server does not have. */
export const hasUnsaved = (): boolean =>
  [...drafts.peek().values()].some((draft) => draft.value !== '' && (isDirty(draft) || draft.memoryOnly));

/** Savings under way: a form has one at a time. */
const savings = new Map<string, Promise<void>>();

/**
 * Saves until the server has what stands here. Seals and sends before its first pause: the page may be
 * closing.
 */
function save(name: string): Promise<void> {
  const under = savings.get(name);
  if (under !== undefined) return under;
  const saving = saveOn(name).finally(() => savings.delete(name));
  savings.set(name, saving);
  return saving;
}

async function saveOn(name: string): Promise<void> {
  const began = life;
  for (;;) {
    const draft = drafts.peek().get(name);
    if (began !== life || draft === undefined || keys === null || call === null || draft.elsewhere !== null)
      return;
    if (!isDirty(draft)) {
      // Sent or discarded, and the server knows.
      if (draft.value === '') put(name, null);
      return;
    }
    const fault = await saveOnce(name, draft, keys, call);
    if (began !== life) return;
    change(name, { fault });
    if (fault === null) continue;
    later(name, againMilliseconds);
    return;
  }
}

async function saveOnce(
  name: string,
  draft: MemberDraft,
  own: DraftKeys,
  by: Call,
): Promise<MemberDraft['fault']> {
  const [began, sentValue] = [life, savableValue(draft)];
  const place = draftPlace(own, name);
  const version = randomHex(16);
  try {
    const answer =
      sentValue === null
        ? await by('drafts.delete', { version: draft.version! }, { place })
        : await by('drafts.put', { ...sealed(name, draft, own, place), version }, { place });
    if (began !== life) return null;
    if (answer.stored) change(name, { saved: sentValue, version: sentValue === null ? null : version });
    else meet(name, answer.present);
    return null;
  } catch (error) {
    if (error instanceof ApiError) return error;
    if (error instanceof EnvelopeError) return 'too-large';
    throw error;
  }
}

function sealed(name: string, { value, version, attachments }: MemberDraft, own: DraftKeys, place: string) {
  return {
    replaces: version,
    sealed: toBase64(sealDraft({ name, value, attachments }, own, place)),
    conversation: conversationOf(name),
    attachments: [...attachments],
  };
}

function change(name: string, part: Partial<MemberDraft>): void {
  const draft = drafts.peek().get(name);
  if (draft) put(name, { ...draft, ...part });
}

/** Another tab or machine was here first. */
function meet(name: string, present: DraftRow | null): void {
  const draft = drafts.peek().get(name);
  if (draft === undefined) return;
  const other = present && openDraftRow(present);
  const storedState = { saved: other?.value ?? null, version: present?.version ?? null };
  if (other?.value === draft.value) change(name, storedState);
  else if (draft.value === '') change(name, { ...storedState, value: other?.value ?? '' });
  else change(name, { ...storedState, elsewhere: other?.value ?? '' });
}

/** Of two that differ, the one that this page holds. */
export function keepOwn(name: string): void {
  change(name, { elsewhere: null });
  void save(name);
}

export function takeElsewhere(name: string): void {
  const elsewhere = drafts.peek().get(name)?.elsewhere;
  if (elsewhere === undefined || elsewhere === null) return;
  change(name, { value: elsewhere, elsewhere: null });
  void save(name);
}

interface OpenedDraft {
  readonly name: string;
  readonly value: string;
  readonly attachments: readonly string[];
}

/** Null where it is none of this member's in this place: the server cannot exchange two. */
function openDraftRow({ place, sealed }: DraftRow): OpenedDraft | null {
  try {
    const { name, value, attachments } = openDraft(fromBase64(sealed), keys!, place) as Partial<OpenedDraft>;
    const isWhole = typeof name === 'string' && typeof value === 'string' && Array.isArray(attachments);
    return isWhole && draftPlace(keys!, name) === place ? { name, value, attachments } : null;
  } catch (error) {
    if (error instanceof EnvelopeError) return null;
    throw error;
  }
}

/** After unlocking: fetches what the server has. What this page still holds unsaved stands above it. */
export async function openDrafts(secret: Uint8Array, by: Call): Promise<void> {
  keys = draftKeys(secret);
  call = by;
  await refreshDrafts();
}

/** Takes in what other tabs and machines wrote. Where the server does not answer, what is here stays. */
export async function refreshDrafts(): Promise<void> {
  const began = life;
  const answer = await call?.('drafts.list', {}).catch((error: unknown) => {
    if (!(error instanceof ApiError)) throw error;
  });
  if (!answer || began !== life || keys === null) return;
  const next = new Map([...drafts.peek()].filter(([, draft]) => isOnlyHere(draft)));
  for (const row of answer.drafts) {
    const draft = openDraftRow(row);
    if (draft === null || next.has(draft.name)) continue;
    const saved = isToRenew(draft.name, row.day) ? null : draft.value;
    next.set(draft.name, { ...fresh, ...draft, saved, version: row.version });
  }
  drafts.value = next;
  await saveAll();
}

const saveAll = async (): Promise<void> => {
  const dirty = [...drafts.peek()].filter(([, draft]) => isDirty(draft));
  await Promise.all(dirty.map(([name]) => save(name)));
};

/** At locking: seals and sends what is unsaved, then forgets the keys and what the server has.
 * What it could not be sent stays in the page's memory for the same member. */
export async function closeDrafts(): Promise<void> {
  const closingKeys = keys;
  await saveAll();
  await Promise.all(savings.values());
  if (keys !== closingKeys) return; // Unlocked again meanwhile.
  // What the server has comes back with the next unlocking.
  drafts.value = new Map([...drafts.peek()].filter(([, draft]) => isOnlyHere(draft)));
  closingKeys?.seal.fill(0);
  closingKeys?.place.fill(0);
  keys = null;
}

/** Another member unlocks this page. */
export function forgetDrafts(): void {
  life++;
  savings.clear();
  for (const timer of timers.values()) clearTimeout(timer);
  timers.clear();
  drafts.value = new Map();
}

/** Files that are on their way to the server: the page asks before it is left. */
let holds = 0;
export function holdPage(): () => void {
  holds++;
  return () => void holds--;
}

/** Saves whenever the page may be about to go, and asks where something is not saved. */
export function watchDrafts(): void {
  addEventListener('focusout', () => void saveAll());
  addEventListener('pagehide', () => void saveAll());
  addEventListener('online', () => void saveAll());
  document.addEventListener('visibilitychange', () => void (document.hidden ? saveAll() : refreshDrafts()));
  addEventListener('beforeunload', (event) => {
    void saveAll();
    if (hasUnsaved() || holds > 0) event.preventDefault();
  });
}
