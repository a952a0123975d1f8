// A case that is being taken down: the call's clock, the words, the code. What was typed stays until it has
// arrived.

import { type Body, checkBody, contactWithoutWords, recordsOfKind } from '@heed/domain/casework';
import { randomHex } from '@heed/envelope/seal';
import { codeOnce } from '../../model/case/code-once.ts';
import { emptyBody } from '../../model/case/forms.ts';
import { beginTaking, type NewCaseKeys, sealTaken } from '../../model/case/new-case.ts';
import { alarmOf, noteRung } from '../../model/case/rung.ts';
import { writeEntry } from '../../model/case/write-entry.ts';
import { openConversation as load, newMessageId } from '../../model/conversation/load.ts';
import { attempt } from '../../model/fault.ts';
import { type FieldFault, fieldFaults } from '../../model/field-faults.ts';
import { desk } from '../../model/inbox/inbox.ts';
import { openConversation } from '../../model/navigation.ts';
import { newCaseForm } from '../../model/session/drafts.ts';
import { atLock, sessionSignal } from '../../model/session/scope.ts';
import { call, client, draftOf, keepDraft, session } from '../../model/session/session.ts';
import { type StatusMessage, success } from '../../ui/status.ts';
import { takeWords } from '../../words/case.ts';

export interface CallForm {
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly FieldFault[];
  /** Whether something was typed that is not stored: it is kept as a draft. */
  readonly typed: boolean;
  /** It may not be written down, and the person agrees to a case without words all the same. */
  readonly wordless: boolean;
}
export const taking = sessionSignal<CallForm | null>(null);
/** The desk that the case is for: the one of the inbox, until the member chooses another. */
export const forDesk = sessionSignal('');
/** Of the call under way, as the server stamped it; null where none is. */
export const callStart = sessionSignal<number | null>(null);
export const notice = sessionSignal<StatusMessage | null>(null);

export type NoCase = Parameters<typeof call<'calls.uncount'>>[1]['noCase'];

/** What was counted last on this screen: it can be taken back until something else is begun. */
export const countedCall = sessionSignal<NoCase | null>(null);

export const draftPlace = newCaseForm;
let pendingTaking: Promise<NewCaseKeys> | null = null;
/** What was sealed, so that a repeated sending sends the same bytes. */
let pendingRequest: {
  readonly values: string;
  readonly request: Awaited<ReturnType<typeof sealTaken>>;
} | null = null;
/**
 * A case that the server has already while its first contact has not arrived: what is pressed again goes on
 * from here, and writes nothing twice.
 */
let storedCase: {
  readonly id: string;
  /** As they stand in the person's message, which does not change any more. */
  readonly words: string;
  readonly times: Pick<Body<'contact'>, 'started' | 'ended'>;
  readonly contact: { readonly values: string; readonly thing: string; readonly id: string };
} | null = null;

// Locking drops the code and its keys; what was typed stays for the same member.
atLock(() => {
  pendingTaking = null;
  pendingRequest = null;
  storedCase = null;
});

export async function begin(): Promise<void> {
  const { day } = session.value!.keyring;
  const draft = draftOf(draftPlace);
  // A draft belongs to the desk that it was begun for.
  if (draft === '' || forDesk.value === '') forDesk.value = desk.value;
  const values = { ...emptyBody('contact', day), ...(draft !== '' && JSON.parse(draft)) };
  taking.value = { values, faults: [], typed: draft !== '', wordless: false };
  notice.value = null;
  pendingTaking ??= beginTaking(client);
  // Whoever waits for it hears of it; the next one is made anew.
  pendingTaking.catch(() => (pendingTaking = null));
  await attemptAct(async () => {
    callStart.value = (await call('calls.read', { desk: forDesk.value, since: day })).started;
  });
}

export function type(values: CallForm['values']): void {
  taking.value = { values, faults: [], typed: true, wordless: false };
  countedCall.value = null;
  // What may not be written down stays in this page's memory alone.
  keepDraft(draftPlace, JSON.stringify(values), { memoryOnly: values.consent === 'no' });
}

/** Whether the person agrees to a case without words. */
export function agree(wordless: boolean): void {
  if (taking.value !== null) taking.value = { ...taking.value, wordless, faults: [] };
}

export const startCall = (): Promise<boolean> =>
  attemptAct(async () => {
    callStart.value = (await call('calls.start', {})).started;
    // Who presses 'The call begins' says how it came.
    const values = taking.value?.values;
    if (values?.channel === '') type({ ...values, channel: 'telephone' });
  });

/**
 * It was no case: counted by its kind, and nothing of it is kept. The next call can begin. `name`: the kind
 * in words.
 */
export async function countNoCase(kind: NoCase, name: string): Promise<boolean> {
  const isCounted = await attemptAct(async () => {
    await call('calls.end', { desk: forDesk.value, noCase: kind });
    forget();
    await begin();
  });
  if (isCounted) {
    notice.value = success(takeWords.counted({ kind: name }));
    countedCall.value = kind;
  }
  return isCounted;
}

export async function takeBackCount(): Promise<void> {
  const kind = countedCall.value;
  if (kind === null) return;
  countedCall.value = null;
  const isUncounted = await attemptAct(
    async () => void (await call('calls.uncount', { desk: forDesk.value, noCase: kind })),
  );
  if (isUncounted) notice.value = success(takeWords.uncounted);
}

function forget(): void {
  keepDraft(draftPlace, '');
  taking.value = null;
  callStart.value = null;
  pendingTaking = null;
  pendingRequest = null;
  storedCase = null;
}

/** Seals and stores the case with its first contact, opens it, and shows the code once. */
export async function store(): Promise<boolean> {
  const now = taking.value;
  if (now === null) return false;
  const missing = missingChoices(now);
  const checked = checkBody('contact', contactOf(now));
  if (!checked.ok || missing.length > 0) {
    const others = checked.ok
      ? []
      : fieldFaults(checked.faults).filter(({ field }) => !missing.some((fault) => fault.field === field));
    taking.value = { ...now, faults: [...missing, ...others] };
    return false;
  }
  return attemptAct(async () => {
    storedCase ??= await storeCase(checked.body);
    const { id, words, times, contact } = storedCase;
    // What was changed after the case was stored is not lost: it stands in the contact.
    const changedWords = checked.body.words === words ? '' : checked.body.words;
    const body = { ...checked.body, words: changedWords, ...times, ...alarmOf(id) };
    const values = JSON.stringify(body);
    if (contact.values !== values)
      storedCase = { ...storedCase, contact: { ...contact, values, id: newMessageId() } };
    await addContact(id, body, storedCase.contact);
    const { code: digits } = await pendingTaking!;
    forget();
    // Whoever calls about somebody gets no key to that person's conversation.
    if (body.who === '' || body.who === 'herself') codeOnce.value = { code: digits, id };
    openConversation(id);
  });
}

/** What is judged and stored: lists without the lines that typing left empty. */
function contactOf({ values, wordless }: CallForm): unknown {
  const lines = (name: string) => (values[name] as string[]).filter((line) => line.trim() !== '');
  return {
    ...values,
    material: lines('material'),
    tests: lines('tests'),
    ...(wordless && contactWithoutWords),
  };
}

/** What must be asked before a case is stored. */
function missingChoices({ values, wordless }: CallForm): readonly FieldFault[] {
  const choices = ['danger', 'under18', 'consent'].filter((field) => values[field] === '');
  const isRefusal = values.consent === 'no' && !wordless;
  const empty = !wordless && values.consent !== 'no' && String(values.words).trim() === '';
  return [
    ...choices.map((field) => ({ field, says: takeWords.choose })),
    ...(isRefusal ? [{ field: 'consent', says: takeWords.chooseBelow }] : []),
    ...(empty ? [{ field: 'words', says: takeWords.noWords }] : []),
  ];
}

/** Stores the case in the person's place, and puts it into the hands of who took it down. */
async function storeCase(body: Body<'contact'>): Promise<NonNullable<typeof storedCase>> {
  const { keyring } = session.value!;
  const by = keyring.me.member.id;
  pendingTaking ??= beginTaking(client);
  const typed = JSON.stringify([forDesk.value, body]);
  if (pendingRequest?.values !== typed)
    pendingRequest = {
      values: typed,
      request: await sealTaken(await pendingTaking, body, { desk: forDesk.value, by, keyring }),
    };
  const { id, rung } = await call('intake.openCase', pendingRequest.request);
  noteRung(id, rung);
  await call('casework.assign', { member: by, wraps: [] }, { id });
  const callEnd =
    callStart.value === null ? null : await call('calls.end', { desk: forDesk.value, noCase: null });
  const times = { started: callEnd?.started ?? callStart.value, ended: callEnd?.ended ?? null };
  return { id, words: body.words, times, contact: { values: '', thing: randomHex(16), id: newMessageId() } };
}

async function addContact(
  id: string,
  body: Body<'contact'>,
  contact: { readonly thing: string; readonly id: string },
): Promise<void> {
  const { keyring } = session.value!;
  const read = await load(client, keyring, id);
  // It stands there already where the answer was lost on the way.
  if (read.genuine.some(({ message }) => message.id === contact.id)) return;
  const before =
    recordsOfKind(read.caseFile, 'contact').find((record) => record.id === contact.thing) ?? null;
  await writeEntry('contact', body, { before, ...contact }, read, keyring);
}

const attemptAct = (work: () => Promise<void>): Promise<boolean> =>
  attempt(notice, null, async () => {
    await work();
    notice.value = null;
  });
