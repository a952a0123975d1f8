// The form that is open in the case file: what stands in it, what is wrong with it, its draft.
import {
  type Body,
  type CaseRecord,
  checkBody,
  closingOf,
  latest,
  type RecordKind,
  recordsOfKind,
} from '@heed/domain/casework';
import { mayWrite } from '@heed/domain/roles';
import { randomHex } from '@heed/envelope/seal';
import { computed, effect } from '@preact/signals';
import { needWords } from '../../words/case.ts';
import { newMessageId } from '../conversation/load.ts';
import { notice, openId, reading } from '../conversation/open.ts';
import { type FieldFault, fieldFaults } from '../field-faults.ts';
import { noteTyping } from '../live/typing.ts';
import { sessionSignal } from '../session/scope.ts';
import { draftOf, keepDraft, session } from '../session/session.ts';
import { agreementOf, type ConsentAgreement } from './agreement.ts';
import { file, tab } from './file.ts';
import { emptyBody } from './forms.ts';
import type { NoticeStage } from './notice-form.ts';
import { referralSaid, withAgreedParts } from './referral-said.ts';

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
  /** Of a referral that lacks it, what the member says of who agreed today; absent until they do. */
  readonly agreement?: ConsentAgreement | undefined;
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
  if (kind === 'referral' && file.value !== null) return { ...referralSaid(file.value, Date.now()) };
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

export function type(typed: RecordForm['values']): void {
  const now = editing.value;
  if (now === null) return;
  const isNewRecipient =
    now.kind === 'referral' && now.before === null && at(now.values, 'to') !== at(typed, 'to');
  // The parts that go are those that this recipient may have, until the member takes some off.
  const values = isNewRecipient && file.value !== null ? withAgreedParts(typed, file.value) : typed;
  noteTyping();
  const faults = now.faults.length === 0 ? [] : faultsLeft(now, values);
  // What was changed is another note.
  editing.value = {
    ...now,
    ...{ values, faults, typed: true, id: newMessageId() },
    ...(now.lacksConsent && { lacksConsent: faults.length > 0 }),
    // What somebody agreed to is not what stands there now: how is asked anew.
    ...(at(now.values, 'to') === at(typed, 'to') &&
    at(now.values, 'parts') === at(typed, 'parts') &&
    at(now.values, 'need') === at(typed, 'need')
      ? {}
      : { agreement: { ...now.agreement, how: undefined } }),
  };
  keepDraft(draftPlaceOf(now), JSON.stringify(values), {
    memoryOnly: values.consent === 'no',
  });
}

/** Who agreed today to the referral that stands in the form, and how. */
export function agree(says: ConsentAgreement): void {
  const now = editing.value;
  if (now === null) return;
  noteTyping();
  editing.value = { ...now, agreement: { ...now.agreement, ...says }, faults: [], lacksConsent: false };
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

export function checkForm(now: RecordForm) {
  // Codes for figures are sealed to others: they stand in the form, and in no entry.
  const { codes: _, ...typed } = now.values;
  const agreement = now.kind === 'consent' ? agreementOf(typed) : {};
  return checkBody(now.kind, { ...trimmed(typed), ...agreement, ...doneBySaving(now) });
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
export const doneBySaving = (now: RecordForm): Partial<Body<'referral'>> =>
  sendsBySaving(now) ? { state: 'sent', on: session.value!.keyring.day } : {};

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
