// The case file of the open conversation, what is being written in it, and writing it down.

import { ApiError } from '@heed/api/client';
import {
  type Body,
  type CaseRecord,
  checkBody,
  closingOf,
  type DisclosureRefusal,
  latest,
  maySend,
  nextStates,
  noticeRefusal,
  type RecordKind,
  type ReferralAnswer,
  recordsOfKind,
  recordsRestingOn,
  type Version,
  withAnswer,
} from '@heed/domain/casework';
import { faultAt } from '@heed/domain/faults';
import { mayWrite } from '@heed/domain/roles';
import type { MessageAttachment } from '@heed/envelope';
import { randomHex } from '@heed/envelope/seal';
import { computed, effect } from '@preact/signals';
import {
  caseWords,
  closingWords,
  needWords,
  partWords,
  referralWords,
  refusedWords,
  stateWords,
} from '../../words/case.ts';
import { endAll, mayInterpret } from '../conversation/interpreter.ts';
import { newMessageId, openConversation } from '../conversation/load.ts';
import { act, notice, openId, reading, send } from '../conversation/open.ts';
import type { Reading } from '../conversation/reading.ts';
import { CannotWrite } from '../conversation/write.ts';
import { type FieldFault, fieldFaults } from '../field-faults.ts';
import { noteTyping } from '../live/typing.ts';
import { type MemberKeyring, nameOf } from '../session/keyring.ts';
import { sessionMap, sessionSignal } from '../session/scope.ts';
import { call, client, draftOf, keepDraft, session } from '../session/session.ts';
import { type Halves, openStatements, sealStatement } from './allegation.ts';
import { captureFaults, chosenCapture, uploadCapture } from './capture.ts';
import { caseFileWith, entryOf, noteOf, type ReadCase, remindersOf, seenIn } from './case.ts';
import { approvalNeeded } from './closing.ts';
import { codeFaults, keepCoded } from './coding.ts';
import { emptyBody, type NoticeStage } from './forms.ts';
import { takeStatements } from './matching.ts';
import { beginTaking, type NewCaseKeys } from './new-case.ts';
import { putNotices } from './notice-store.ts';
import type { Codes } from './prefill.ts';
import { sealOrigin, sealReferral, takeBack } from './referral.ts';
import { type ReferralText, referralFacts, referralText } from './referral-text.ts';
import { noteRung } from './rung.ts';
import { tellPerson } from './tell-person.ts';

export const tab = sessionSignal<'talk' | 'file'>('talk');
/** As it was written down: of statements about others, without their words. */
const sealedFile = computed(() => reading.value?.caseFile ?? null);
const openedFile = sessionSignal<{ readonly of: ReadCase; readonly file: ReadCase } | null>(null);
/** With the words of statements, once they are opened, and without what is closed to the member's role. */
export const file = computed(() => {
  const whole =
    openedFile.value?.of === sealedFile.value ? (openedFile.value?.file ?? null) : sealedFile.value;
  return whole && seenIn(whole, session.value?.keyring.me.member.role ?? '');
});

effect(() => {
  const [now, read] = [sealedFile.value, reading.value];
  if (now === null || read === null || recordsOfKind(now, 'statement').length === 0) return;
  void halvesOf(read.row.id)
    .then((halves) => openStatements(now, halves))
    .then((value) => {
      if (sealedFile.value !== now) return;
      openedFile.value = { of: now, file: value };
      takeStatements(read.row.id, read.row.desk, value);
    })
    // They stay closed: the case says so at each of them.
    .catch(() => {});
});

const halvesOf = async (id: string): Promise<Halves> =>
  new Map(
    (await call('keys.listShares', {}, { id })).halves.map(({ thing: recordId, half }) => [recordId, half]),
  );

export interface RecordForm {
  readonly kind: RecordKind;
  /** What is changed; null where something new is written. */
  readonly before: CaseRecord | null;
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly FieldFault[];
  /** Whether something was typed that is not saved: it is kept as a draft. */
  readonly typed: boolean;
  /** Whether something stands in the form because the report, or a contact, said it. */
  readonly fromReport: boolean;
  /** A referral that may not go out before consent for it is written down. */
  readonly lacksConsent?: boolean;
  /** Of a notice, the one outcome that is written down; absent where the whole form is open. */
  readonly stage?: NoticeStage | undefined;
  /** Whether the press that opened the form said all that is asked: saving is what is left. */
  readonly isSaid?: boolean;
  /** Of the note; the same when a sending is repeated. */
  readonly id: string;
  /** 32 hex. */
  readonly thing: string;
}
export const editing = sessionSignal<RecordForm | null>(null);
/** A referral whose form waits while consent for it is written down. */
export const waiting = sessionSignal<Pick<RecordForm, 'kind' | 'before'> | null>(null);

// Another conversation begins with what was said; a form that was open is kept as a draft.
effect(() => {
  openId.value;
  tab.value = 'talk';
  editing.value = null;
  waiting.value = null;
});

export const placeOf = (kind: RecordKind, recordId: string | null, stage?: NoticeStage) =>
  `case ${reading.value?.row.id} ${recordId ?? kind}${stage === undefined ? '' : ` ${stage}`}`;

/** The place of the draft of a form. */
export const draftPlaceOf = ({ kind, before, stage }: Pick<RecordForm, 'kind' | 'before' | 'stage'>) =>
  placeOf(kind, before?.id ?? null, stage);

/**
 * Opens the form: of something new, or of a record as `from` has it. What was typed before and not saved
 * stands in it again.
 */
export function edit(
  kind: RecordKind,
  of: CaseRecord | null = null,
  from: Body | null = of && latest(of).body,
): void {
  const { day, me } = session.value!.keyring;
  if (!mayWrite(me.member.role, kind)) return;
  // A case has one closing: another one is a later version of it.
  const before = of ?? (kind === 'closing' && file.value !== null ? closingOf(file.value) : null);
  const draft = draftOf(placeOf(kind, before?.id ?? null));
  const reportedValues = from === null ? saidOf(kind) : {};
  const values =
    draft === '' ? { ...(from ?? { ...emptyBody(kind, day), ...reportedValues }) } : JSON.parse(draft);
  const recordId = before?.id ?? randomHex(16);
  // What was said of an earlier save does not stand over a form that is not saved.
  notice.value = null;
  const fromReport = draft === '' && Object.keys(reportedValues).length > 0;
  editing.value = {
    kind,
    before,
    values,
    faults: [],
    typed: draft !== '',
    fromReport,
    id: newMessageId(),
    thing: recordId,
  };
}

/** What the report, or the latest contact, says of what a form asks. */
function saidOf(kind: RecordKind): Readonly<Record<string, unknown>> {
  if (kind !== 'assessment' || file.value === null) return {};
  const contacts = recordsOfKind(file.value, 'contact').map((record) => latest(record).body.under18);
  const under18 =
    contacts.findLast((answer) => answer === 'yes' || answer === 'no') ?? reading.value?.facts.under18;
  return under18 === 'yes' || under18 === 'no' ? { adult: under18 === 'no' } : {};
}

/**
 * Opens the form of one outcome of a notice. `says`: what the press that opened it said, such as today's day;
 * it wins over a draft.
 */
export function editStage(
  record: CaseRecord<'notice'>,
  stage: NoticeStage,
  says: Partial<Body<'notice'>> = {},
): void {
  if (!mayWrite(session.value!.keyring.me.member.role, 'notice')) return;
  const draft = draftOf(placeOf('notice', record.id, stage));
  const typed = draft === '' ? {} : (JSON.parse(draft) as object);
  notice.value = null;
  editing.value = {
    kind: 'notice',
    before: record,
    values: { ...latest(record).body, ...typed, ...says },
    faults: [],
    typed: draft !== '',
    fromReport: false,
    stage,
    isSaid: Object.keys(says).length > 0,
    id: newMessageId(),
    thing: record.id,
  };
}

/** Writes one change of a notice, without a form. Returns whether it stands in the case. */
export async function writeNotice(
  record: CaseRecord<'notice'>,
  change: Partial<Body<'notice'>>,
  saying: string = caseWords.saved,
): Promise<boolean> {
  const checked = checkBody('notice', { ...latest(record).body, ...change });
  if (!checked.ok) return false;
  return act(saying, (read, keyring) =>
    writeEntry(
      'notice',
      checked.body,
      { before: record, thing: record.id, id: newMessageId() },
      read,
      keyring,
    ),
  );
}

export function type(values: RecordForm['values']): void {
  const now = editing.value;
  if (now === null) return;
  noteTyping();
  const faults = now.faults.length === 0 ? [] : faultsLeft(now, values);
  // What was changed is another note.
  editing.value = {
    ...now,
    ...{ values, faults, typed: true, id: newMessageId() },
    ...(now.lacksConsent && { lacksConsent: faults.length > 0 }),
  };
  keepDraft(draftPlaceOf(now), JSON.stringify(values), {
    memoryOnly: values.consent === 'no',
  });
}

/** What stands at the place of a fault, such as 'ways.0.to', as JSON text. */
const at = (values: RecordForm['values'], place: string): string | undefined =>
  JSON.stringify(
    place.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], values),
  );

/** The faults that stand after a change: none of what was changed, none that another field has mended. */
function faultsLeft(now: RecordForm, values: RecordForm['values']): readonly FieldFault[] {
  const [before, after] = [now.values, values].map((form) => faultsOfForm({ ...now, values: form }));
  const has = (all: readonly FieldFault[], { field, says }: FieldFault) =>
    all.some((fault) => fault.field === field && fault.says === says);
  return now.faults.filter(
    (fault) =>
      at(now.values, fault.field) === at(values, fault.field) && (has(after!, fault) || !has(before!, fault)),
  );
}

/** What the record itself has against what stands in the form. */
function faultsOfForm(now: RecordForm): readonly FieldFault[] {
  const checked = checkForm(now);
  return checked.ok ? [] : fieldFaults(checked.faults);
}

function checkForm(now: RecordForm) {
  // Codes for figures are sealed to others: they stand in the form, and in no entry.
  const { codes: _, ...typed } = now.values;
  return checkBody(now.kind, { ...trimmed(typed), ...doneBySaving(now) });
}

/** Whether a colleague wrote another version of the record that stands in the form, since it was opened. */
export const changedMeanwhile = computed(() => {
  const before = editing.value?.before;
  const now = before && file.value?.records.find(({ id }) => id === before.id);
  return now !== null && now !== undefined && latest(now).id !== latest(before!).id;
});

export function leave(): void {
  const now = editing.value;
  if (now !== null) keepDraft(draftPlaceOf(now), '');
  editing.value = null;
  if (waiting.value !== null && now?.kind === 'consent') {
    const { kind, before } = waiting.value;
    waiting.value = null;
    edit(kind, before);
  }
}

/**
 * From a referral that lacks it: what was typed there stays a draft, and comes back when the consent is saved
 * or left.
 */
export function writeConsentFirst(): void {
  const now = editing.value;
  if (now === null) return;
  const { need, to, parts } = now.values as Body<'referral'>;
  // Kept even where nobody typed: it may have been begun from another version.
  keepDraft(placeOf(now.kind, now.before?.id ?? null), JSON.stringify(now.values));
  waiting.value = { kind: now.kind, before: now.before };
  const { day } = session.value!.keyring;
  edit('consent', null, {
    ...emptyBody('consent', day),
    purpose: needWords[need] ?? '',
    recipient: to,
    parts,
  } as Body);
}

/**
 * Checks, seals and sends what stands in the form. Answers whether it was done; else the faults stand in the
 * form.
 */
export async function save(): Promise<boolean> {
  const now = editing.value;
  if (now === null) return false;
  const place = draftPlaceOf(now);
  notice.value = null;
  const { codes = {}, ...typed } = now.values;
  const checked = checkForm(now);
  if (!checked.ok) {
    editing.value = { ...now, faults: fieldFaults(checked.faults) };
    return false;
  }
  const closing = now.kind === 'closing' ? closingAs(checked.body as Body<'closing'>) : null;
  const entry = closing ?? checked.body;
  const refusal = now.kind === 'referral' ? refusalOf(entry as Body<'referral'>, now.before) : null;
  if (refusal !== null) {
    const { lacksConsent, ...fault } = refusal;
    editing.value = { ...now, faults: [fault], lacksConsent };
    return false;
  }
  const wrong = faultsBeside(now, entry, typed, codes);
  if (wrong.length > 0) {
    editing.value = { ...now, faults: wrong };
    return false;
  }
  const isSaved = await act(savedWords(now, entry, closing), async (read, keyring) => {
    if (closing !== null) await refuseSecondClosing(now, read, keyring);
    if (now.kind === 'referral') await refer(now, entry as Body<'referral'>, read, keyring);
    else if (now.kind === 'danger') await writeDanger(now, entry as Body<'danger'>, read, keyring);
    else if (now.kind === 'check-in') await writeCheckIn(now, entry as Body<'check-in'>, read, keyring);
    else if (now.kind === 'statement') await writeStatement(now, entry as Body<'statement'>, read, keyring);
    else if (now.kind === 'capture') await writeCapture(now, entry as Body<'capture'>, read, keyring);
    else if (now.kind === 'figures')
      await writeEntry(
        'figures',
        await keepCoded(entry as Body<'figures'>, codes as Codes, now.before, read, keyring),
        now,
        read,
        keyring,
      );
    else await writeEntry(now.kind, entry, now, read, keyring);
    if (now.kind === 'contact' && (entry as Body<'contact'>).danger === 'yes' && !read.row.urgent)
      noteRung(read.row.id, (await call('casework.setDanger', { stands: true }, { id: read.row.id })).rung);
    if (now.kind === 'interpreter' && !mayInterpret(entry as Body<'interpreter'>))
      await endAll(read, keyring);
    if (closing?.needsApproval === false) await close(read);
    if (now.kind === 'consent') await withdrawShares(entry as Body<'consent'>, read, keyring);
  });
  if (isSaved) endSaved(now, place);
  return isSaved;
}

/**
 * Closes the form that was saved. Another one that was opened while the server answered stays as it is; so do
 * words typed meanwhile, as a change of what was saved.
 */
function endSaved(saved: RecordForm, place: string): void {
  const now = editing.value;
  const isSame = now !== null && now.thing === saved.thing && now.stage === saved.stage;
  if (isSame && now.id !== saved.id) {
    const record = file.value?.records.find(({ id }) => id === saved.thing);
    if (record === undefined) return;
    keepDraft(place, '');
    editing.value = { ...now, before: record };
    type(now.values);
  } else if (isSame) leave();
  else keepDraft(place, '');
}

/** A notice is not sent before two members have looked at it. */
function unreviewed({ before }: RecordForm, body: Body<'notice'>): readonly FieldFault[] {
  const { id } = session.value!.keyring.me.member;
  const refusal = noticeRefusal(before as CaseRecord<'notice'> | null, body, id);
  return refusal === null ? [] : fieldFaults([faultAt('sentOn', refusal)]);
}

/** What is wrong beyond the record itself. */
function faultsBeside(
  now: RecordForm,
  entry: Body,
  typed: Record<string, unknown>,
  codes: unknown,
): readonly FieldFault[] {
  if (now.kind === 'notice') return unreviewed(now, entry as Body<'notice'>);
  if (now.kind === 'capture') return captureFaults(now.before, now.thing);
  const stands = now.kind === 'closing' ? whatStands() : null;
  return stands === null ? codesOf(now.kind, typed, codes) : [{ field: 'outcome', says: stands }];
}

/** What is wrong with codes for figures, where the person agreed to them. */
const codesOf = (kind: RecordKind, typed: Record<string, unknown>, codes: unknown): readonly FieldFault[] =>
  kind === 'figures' && typed.agreed === 'yes' ? codeFaults(codes as Codes) : [];

/** What saving did: a case is closed or waits for approval, a new referral to a desk here went out. */
function savedWords(now: RecordForm, entry: Body, closing: Body<'closing'> | null): string {
  if (closing !== null) return closing.needsApproval ? closingWords.awaitsApproval : closingWords.closed;
  const { to } = entry as Partial<Body<'referral'>>;
  return sendsBySaving(now) && to ? referralWords.sentTo({ name: to.name }) : caseWords.saved;
}

/**
 * Whether saving this form is what sends a referral: to a desk here it goes at once, and nobody needs to say
 * so.
 */
export const sendsBySaving = ({
  kind,
  before,
  values,
}: Pick<RecordForm, 'kind' | 'before' | 'values'>): boolean =>
  kind === 'referral' && before === null && (values as Partial<Body<'referral'>>).to?.kind === 'desk';

/** What becomes true by saving. */
const doneBySaving = (now: RecordForm): Partial<Body<'referral'>> =>
  sendsBySaving(now) ? { state: 'sent', on: session.value!.keyring.day } : {};

/** Two members may close a case at once, with two outcomes: the second one is told, and reads the first. */
async function refuseSecondClosing(
  { thing: recordId, id }: RecordForm,
  read: Reading,
  keyring: MemberKeyring,
): Promise<void> {
  const fresh = await readAgain(read, keyring);
  const other = closingOf(fresh.caseFile);
  if (other !== null && other.id !== recordId && latest(other).id !== id)
    throw new CannotWrite('closed-meanwhile');
}

/** As it is written now: an approval that it had was of other words. */
function closingAs(body: Body<'closing'>): Body<'closing'> {
  // What never had a case file is no case that a second one must look at.
  const hasFile = (file.value?.records.length ?? 0) > 0;
  const needsApproval = hasFile && approvalNeeded(session.value!.keyring, reading.value!.row.desk);
  return { ...body, needsApproval, approved: null };
}

/** Ids of notes by the version that they approve: a repeated press sends the same one. */
const approvals = sessionMap<string, string>();

/** A supervisor approves what another has written, and the case is closed. */
export const approveClosing = (): Promise<boolean> =>
  act(closingWords.approved, async (read, keyring) => {
    const record = closingOf(read.caseFile);
    if (record === null) return;
    const { id: of, body } = latest(record);
    const id = approvals.get(of) ?? newMessageId();
    approvals.set(of, id);
    const approved = { by: keyring.me.member.id, on: keyring.day };
    await writeEntry(
      'closing',
      { ...body, approved },
      { before: record, thing: record.id, id },
      read,
      keyring,
    );
    await close(read);
  });

/** One that is closed keeps the day on which it was. */
async function close({ row }: Reading): Promise<void> {
  if (row.state !== 'closed') await call('casework.setState', { state: 'closed' }, { id: row.id });
}

/** Why a referral may not go out, at the field where something can be done about it. */
function refusalOf(
  body: Body<'referral'>,
  before: CaseRecord | null,
): (FieldFault & { readonly lacksConsent: boolean }) | null {
  const was = before === null ? null : latest(before as CaseRecord<'referral'>).body.state;
  if (was !== null && was !== body.state && !nextStates(was).includes(body.state))
    return {
      field: 'state',
      says: notNext(was),
      lacksConsent: false,
    };
  if (was !== null || file.value === null) return null;
  const may = maySend(file.value, { to: body.to, parts: body.parts, now: Date.now() });
  if (may.ok) return null;
  const missing = may.why === 'part-withheld' ? may.parts.map((part) => partWords[part]).join(', ') : '';
  const field = missing === '' ? 'to' : 'parts';
  return { field, says: refusedWords[may.why] + missing, lacksConsent: mendedByConsent.includes(may.why) };
}

/**
 * Refusals that a consent written now would lift; what the person forbade is not asked for anew by a press.
 */
const mendedByConsent: readonly DisclosureRefusal[] = [
  'no-consent',
  'consent-withdrawn',
  'consent-over',
  'part-withheld',
];

/**
 * An alarm goes out before it is written down, and is called off after. Pressed again after a failure it goes
 * on from where it stood.
 */
async function writeDanger(
  now: RecordForm,
  body: Body<'danger'>,
  read: Reading,
  keyring: MemberKeyring,
): Promise<void> {
  const { id } = read.row;
  if (body.stands) noteRung(id, (await call('casework.setDanger', { stands: true }, { id })).rung);
  await writeOnce('danger', body, now, read, keyring);
  if (!body.stands) await call('casework.setDanger', { stands: false }, { id });
}

/** Writes what the form holds, unless an earlier press has: then what follows it is tried again. */
async function writeOnce<K extends RecordKind>(
  kind: K,
  body: Body<K>,
  now: RecordForm,
  read: Reading,
  keyring: MemberKeyring,
): Promise<void> {
  const fresh = await readAgain(read, keyring);
  if (!fresh.genuine.some(({ message }) => message.id === now.id))
    await writeEntry(kind, body, now, fresh, keyring);
}

/** The file first: a record that names a file which never arrived would be no evidence. */
async function writeCapture(
  now: RecordForm,
  body: Body<'capture'>,
  read: Reading,
  keyring: MemberKeyring,
): Promise<void> {
  const attachments = await uploadCapture(now.thing, body.sha256);
  await writeEntry('capture', body, now, read, keyring, { attachments });
  chosenCapture.value = null;
}

/** Why a case cannot be closed now; null where nothing stands in the way. */
export function whatStands(): string | null {
  const row = reading.value?.row;
  return row?.urgent ? closingWords.danger : row?.checkIn ? closingWords.checkIn : null;
}

/** What was done is written down before the check-in stands no more; pressed again, it goes on from there. */
async function writeCheckIn(
  now: RecordForm,
  body: Body<'check-in'>,
  read: Reading,
  keyring: MemberKeyring,
): Promise<void> {
  await writeOnce('check-in', body, now, read, keyring);
  await call('checkIn.settle', { missed: body.missed }, { id: read.row.id });
}

/** The server's half first: words that nobody could open would be lost. */
async function writeStatement(
  now: RecordForm,
  body: Body<'statement'>,
  read: Reading,
  keyring: MemberKeyring,
): Promise<void> {
  const { id } = read.row;
  const sealed = await sealStatement(body, now.thing, (await halvesOf(id)).get(now.thing));
  await call('keys.putShare', { thing: now.thing, half: sealed.half, until: body.keepUntil }, { id });
  await writeEntry('statement', sealed.body, now, read, keyring);
}

/**
 * A new referral to a desk here begins a case there first; each new state is told to the person in her own
 * conversation.
 */
async function refer(
  now: RecordForm,
  typed: Body<'referral'>,
  read: Reading,
  keyring: MemberKeyring,
): Promise<void> {
  const before = now.before as CaseRecord<'referral'> | null;
  let body = typed;
  if (before === null && typed.to.kind === 'desk') {
    const taking = (referred.get(now.id) ?? (await beginTaking(client))) as NewCaseKeys;
    referred.set(now.id, taking);
    const text = referralText(file.value ?? read.caseFile, read, referralTextOf(typed, keyring));
    const message = { text, facts: referralFacts(read, typed.parts) };
    const sealedReferral = await sealReferral(taking, message, {
      to: typed.to.id,
      from: deskName(keyring, read.row.desk),
      keyring,
    });
    const from = { case: read.row.id, thing: now.thing };
    const origin = sealOrigin(from, read.row.desk, taking.keys.conversation, keyring);
    await call('referrals.send', { ...sealedReferral, origin, urgent: read.row.urgent }).catch(
      (error: unknown) => {
        // It stands there already: the answer was lost, and another sealing of it came second.
        if (!(error instanceof ApiError && error.status === 409)) throw error;
      },
    );
    body = { ...typed, link: { code: taking.code } };
  }
  await writeEntry('referral', body, now, read, keyring);
  referred.delete(now.id);
  const was = before === null ? null : latest(before).body.state;
  if (was !== body.state) await tellPerson(now.thing, body.state, await readAgain(read, keyring), keyring);
}

/**
 * Cases begun at other desks, by the id of the note that is to hold their code: a repeated saving begins no
 * second one.
 */
const referred = sessionMap<string, NewCaseKeys>();

/** What goes to another desk or organisation, of a referral as it stands in the form or the record. */
export const referralTextOf = (
  { words, need, to, parts }: Body<'referral'>,
  keyring: MemberKeyring,
): ReferralText => ({
  ...{ words, need, to, parts },
  now: Date.now(),
  nameOf: (id) => nameOf(keyring, id) ?? '',
});

/** Writes down what another desk answered, and tells the person where the state is another one. */
export const writeAnswer = (record: CaseRecord<'referral'>, answer: ReferralAnswer): Promise<boolean> =>
  act(caseWords.saved, async (read, keyring) => {
    const before = latest(record).body;
    const body = withAnswer(before, answer);
    await writeEntry(
      'referral',
      body,
      { before: record, thing: record.id, id: newMessageId() },
      read,
      keyring,
    );
    if (body.state !== before.state)
      await tellPerson(record.id, body.state, await readAgain(read, keyring), keyring);
  });

export const deskName = (keyring: MemberKeyring, id: string) =>
  keyring.me.organisation.desks.find((desk) => desk.id === id)?.name ?? id;

const readAgain = (read: Reading, keyring: MemberKeyring) => openConversation(client, keyring, read.row.id);

/**
 * Consent taken back ends every referral that rests on it, and says so to the other desk and to the person.
 */
async function withdrawShares(body: Body<'consent'>, read: Reading, keyring: MemberKeyring): Promise<void> {
  if (body.withdrawn === null) return;
  for (const record of recordsRestingOn(read.caseFile, body.recipient)) {
    const { link } = latest(record).body;
    if (link !== null) {
      const { salt } = await call('organisation.read', {});
      await takeBack(link.code, salt, referralWords.takenBack, keyring);
    }
    const on = keyring.day;
    const now = { before: record, thing: record.id, id: newMessageId() };
    const over = { ...latest(record).body, state: 'withdrawn', reason: caseWords.consentOver, on } as const;
    const fresh = await readAgain(read, keyring);
    await writeEntry('referral', over, now, fresh, keyring);
    await tellPerson(record.id, 'withdrawn', await readAgain(fresh, keyring), keyring);
  }
}

/** Lists of lines lose the empty ones that typing left. */
function trimmed(values: RecordForm['values']): RecordForm['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.filter((item) => typeof item !== 'string' || item.trim() !== '') : value,
    ]),
  );
}

/** Ids of notes by what they take out and why: a repeated press sends the same one. */
const errorMarks = sessionMap<string, string>();

/** What stands as `record` was written in error: it counts nowhere any more, and can be read again. */
export const markInError = (record: CaseRecord, why: string): Promise<boolean> =>
  act(caseWords.inErrorDone, async (read, keyring) => {
    // As it is stored: the words of a statement stay closed.
    const before = read.caseFile.records.find(({ id }) => id === record.id);
    if (before === undefined) return;
    const mark = `${latest(before).id} ${why}`;
    const id = errorMarks.get(mark) ?? newMessageId();
    errorMarks.set(mark, id);
    await writeEntry(before.kind, latest(before).body, { before, thing: before.id, id }, read, keyring, {
      inError: why,
    });
  });

interface EntryExtras {
  readonly isNews?: boolean;
  readonly inError?: string;
  readonly attachments?: readonly MessageAttachment[];
}

/** Writes one version of a record as a sealed note. */
export async function writeEntry<K extends RecordKind>(
  kind: K,
  body: Body<K>,
  { before, thing: recordId, id }: Pick<RecordForm, 'before' | 'thing' | 'id'>,
  read: Reading,
  keyring: MemberKeyring,
  { isNews = false, inError, attachments = [] }: EntryExtras = {},
): Promise<void> {
  const by = keyring.me.member.id;
  const entry = entryOf(kind, body, { thing: recordId, before, at: Date.now(), inError });
  await send('note', { ...noteOf(entry, by), attachments, id, isNews }, read, keyring);
  const version: Version = { ...entry, id, by };
  const after = caseFileWith(read.caseFile, version);
  const [was, is] = [remindersOf(read.caseFile), remindersOf(after)];
  if (JSON.stringify(was) !== JSON.stringify(is))
    await call('casework.putDeadlines', { dues: is }, { id: read.row.id });
  if (kind === 'notice') await putNotices(after, read, keyring);
}

function notNext(from: Body<'referral'>['state']): string {
  const to = nextStates(from).map((state) => stateWords[state]);
  return to.length === 0
    ? referralWords.isEnd({ from: stateWords[from] })
    : referralWords.notNext({ from: stateWords[from], to });
}
