// Writing down what stands in the form, and what follows from it.
import {
  type Body,
  type CaseRecord,
  headOf,
  latest,
  noticeRefusal,
  type RecordKind,
} from '@heed/domain/casework';
import { faultAt } from '@heed/domain/faults';
import { sentHalf, signSealed } from '@heed/envelope';
import { caseWords, closingWords, passOnWords, referralWords } from '../../../words/case.ts';
import { endAll, mayInterpret } from '../../conversation/interpreter.ts';
import { newMessageId } from '../../conversation/load.ts';
import { act, notice, reading } from '../../conversation/open.ts';
import type { Reading } from '../../conversation/reading.ts';
import { type FieldFault, fieldFaults } from '../../field-faults.ts';
import type { MemberKeyring } from '../../session/keyring.ts';
import { sessionMap } from '../../session/scope.ts';
import { call, keepDraft, session } from '../../session/session.ts';
import { sealStatement } from '../allegation.ts';
import { captureFaults, chosenCapture, uploadCapture } from '../capture.ts';
import { close, closingAs, refuseSecondClosing, whatStands } from '../close-case.ts';
import { codeFaults, keepCoded } from '../coding.ts';
import { checkForm, draftPlaceOf, editing, leave, type RecordForm, sendsBySaving, type } from '../editing.ts';
import { file, halvesOf } from '../file.ts';
import { reportedIn } from '../head.ts';
import type { Codes } from '../prefill.ts';
import { alarmOf, noteRung } from '../rung.ts';
import { readAgain, writeEntry } from '../write-entry.ts';
import { consentHere, withConsentHere, writeConsentHere } from './consent-here.ts';
import { refer, refusalOf, withdrawShares } from './refer.ts';
import { addWithdrawalTask, withdrawalIn } from './withdrawal.ts';

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
  const agreed = file.value && withConsentHere(now, file.value);
  const refusal = now.kind === 'referral' ? refusalOf(entry as Body<'referral'>, now.before, agreed) : null;
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
    if (now.kind === 'referral') await referAgreed(now, entry as Body<'referral'>, read, keyring);
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
    else if (now.kind === 'consent') await writeConsent(now, entry as Body<'consent'>, read, keyring);
    else if (now.kind === 'contact') await writeContact(now, entry as Body<'contact'>, read, keyring);
    else await writeEntry(now.kind, entry, now, read, keyring);
    if (now.kind === 'interpreter' && !mayInterpret(entry as Body<'interpreter'>))
      await endAll(read, keyring);
    if (closing?.needsApproval === false) await close(read);
  });
  if (isSaved) endSaved(now, place);
  return isSaved;
}

/** A consent that the form says was given today is written first: without it nothing goes out. */
async function referAgreed(
  now: RecordForm,
  body: Body<'referral'>,
  read: Reading,
  keyring: MemberKeyring,
): Promise<void> {
  const before = file.value ?? read.caseFile;
  const consent = consentHere(now, before);
  if (consent === null) return refer(now, body, { caseFile: before, read }, keyring);
  const fresh = await writeConsentHere(consent, read, keyring);
  await refer(now, body, { caseFile: withConsentHere(now, before), read: fresh }, keyring);
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

/** What goes without consent goes while danger stands. */
function withoutDanger({ giver, withdrawn }: Body<'consent'>): readonly FieldFault[] {
  const read = reading.value;
  if (giver !== 'nobody' || withdrawn !== null || read === null) return [];
  const { danger } = headOf(read.caseFile, reportedIn(read), Date.now());
  return danger === 'now' ? [] : fieldFaults([faultAt('giver', 'only-in-danger')]);
}

/** What is wrong beyond the record itself. */
function faultsBeside(
  now: RecordForm,
  entry: Body,
  typed: Record<string, unknown>,
  codes: unknown,
): readonly FieldFault[] {
  if (now.kind === 'consent') return withoutDanger(entry as Body<'consent'>);
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
  if (sendsBySaving(now) && to) return referralWords.sentTo({ name: to.name });
  const isNewOutside = now.kind === 'referral' && now.before === null && to !== undefined;
  return isNewOutside ? `${caseWords.saved} ${passOnWords.notSent({ name: to.name })}` : caseWords.saved;
}

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
  // Who writes what was done about an alarm rings nobody again.
  if (body.stands && (body.done.trim() === '' || !read.row.urgent)) await ring(id);
  const { alarm: _, ...over } = body;
  await writeOnce('danger', body.stands ? { ...body, ...alarmOf(id) } : over, now, read, keyring);
  if (!body.stands) await call('casework.setDanger', { stands: false }, { id });
}

const ring = async (id: string): Promise<void> =>
  noteRung(id, (await call('casework.setDanger', { stands: true }, { id })).rung);

/** Consent taken back ends what rests on it; pressed again after a failure it goes on from there. */
async function writeConsent(
  now: RecordForm,
  body: Body<'consent'>,
  read: Reading,
  keyring: MemberKeyring,
): Promise<void> {
  if (body.withdrawn === null) return writeEntry('consent', body, now, read, keyring);
  const withdrawal = withdrawalIn(now, read.caseFile);
  await writeOnce('consent', body, now, read, keyring);
  await withdrawShares(body, await readAgain(read, keyring), keyring);
  if (withdrawal !== null) await addWithdrawalTask(now, withdrawal, await readAgain(read, keyring), keyring);
}

/** A contact that says 'danger now' rings before it is written down, unless danger stands already. */
async function writeContact(
  now: RecordForm,
  body: Body<'contact'>,
  read: Reading,
  keyring: MemberKeyring,
): Promise<void> {
  const { id } = read.row;
  const rings = body.danger === 'yes' && !read.row.urgent;
  if (rings) await ring(id);
  await writeEntry('contact', rings ? { ...body, ...alarmOf(id) } : body, now, read, keyring);
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
  const half = { thing: now.thing, half: sealed.half, until: body.keepUntil };
  const signature = signSealed(sentHalf(id, half), keyring.keys);
  await call('keys.putShare', { ...half, signature }, { id });
  await writeEntry('statement', sealed.body, now, read, keyring);
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
