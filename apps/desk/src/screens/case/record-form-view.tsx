// The form of one record, with what its kind shows beside the fields.
import { agreedParts, type Body, type CaseRecord, headOf } from '@heed/domain/casework';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { DraftStatus } from '../../components/draft-view.tsx';
import { Fields } from '../../components/form-view.tsx';
import { saidByMember } from '../../model/case/capture.ts';
import {
  changedMeanwhile,
  checkForm,
  draftPlaceOf,
  edit,
  editing,
  editStage,
  leave,
  type RecordForm,
  sendsBySaving,
  type,
  waiting,
  writeConsentFirst,
} from '../../model/case/editing.ts';
import { file } from '../../model/case/file.ts';
import { formOf } from '../../model/case/forms.ts';
import { reportedIn } from '../../model/case/head.ts';
import { stageFormOf } from '../../model/case/notice-form.ts';
import { save } from '../../model/case/saving/save.ts';
import { type Withdrawal, withdrawalIn } from '../../model/case/saving/withdrawal.ts';
import { personReads, tellingLanguage } from '../../model/case/tell-person.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { waitsInDanger } from '../../model/conversation/timing.ts';
import { focus } from '../../ui/focus.ts';
import { kindWords, partWords, referralWords, caseWords as w } from '../../words/case.ts';
import { languageName } from '../../words/format.ts';
import { Indicators } from './assess-view.tsx';
import type { CaptureRoom } from './capture-room.ts';
import { ClosingTerms } from './closing-terms-view.tsx';
import { CodeFields } from './code-view.tsx';
import { ChildWithoutGuardian, ConsentHere, NeverOthers } from './consent-here-view.tsx';
import { Terms } from './follows-view.tsx';
import { NoticeHints, stageTitle } from './notice-form-view.tsx';
import { ReferralPreview } from './referral-preview-view.tsx';
import { WithdrawalLook } from './withdrawal-view.tsx';

/** Whether a message tells the person of each new state of a referral, and in which language. */
function Tells({ read }: { read: Reading }) {
  const waits = waitsInDanger(read, Date.now());
  return (
    <p class="hint" data-tells={personReads(read) ? (waits ? 'later' : tellingLanguage(read)) : 'not'}>
      {!personReads(read)
        ? referralWords.tellsNot
        : waits
          ? referralWords.tellsLater
          : referralWords.tells({ language: languageName(tellingLanguage(read)) })}
    </p>
  );
}

/** Above a form no more than is so in this case: not that the person is told, where nobody is. */
function hintOf({ kind }: RecordForm, read: Reading, hint: string): string {
  if (kind === 'safe-contact') return `${hint} ${w.planDanger}`;
  const tells = personReads(read) && !waitsInDanger(read, Date.now());
  return kind === 'referral' && !tells ? referralWords.covers : hint;
}

/** Of a new referral: that it was filled in from the case, and which parts consent covers. */
function Filled({ now }: { now: RecordForm }) {
  const { to } = now.values as Body<'referral'>;
  if (file.value === null || now.before !== null) return null;
  const covered = to.name === '' ? [] : agreedParts(file.value, to, Date.now());
  return (
    <>
      {now.fromReport && !now.typed && (
        <p class="note" data-filled>
          {referralWords.filled}
        </p>
      )}
      {covered.length > 0 && (
        <p class="hint" data-covered={covered.join(' ')}>
          {referralWords.covered({ name: to.name, parts: covered.map((part) => partWords[part]).join(', ') })}
        </p>
      )}
    </>
  );
}

/** What stands in the way of saving, and what changed meanwhile. */
const FormNotices = ({ now }: { now: RecordForm }) => (
  <>
    {now.faults.length > 0 && (
      <p class="warn" role="alert">
        {w.faults({ n: now.faults.length })}
      </p>
    )}
    {changedMeanwhile.value && (
      <p class="care" role="status">
        {w.changedMeanwhile}
      </p>
    )}
    {now.lacksConsent && (
      <button type="button" onClick={writeConsentFirst}>
        {w.consentNow}
      </button>
    )}
    {now.kind === 'consent' && waiting.value !== null && <p class="note">{w.consentThen}</p>}
  </>
);

/** Of an assessment: what the indicators say, and the terms of the member's own decision. */
const AboveDecision = ({ now }: { now: RecordForm }) => (
  <>
    <Indicators
      values={now.values as Body<'assessment'>}
      put={(changed) => type({ ...now.values, ...changed })}
      faults={now.faults}
      fromReport={now.fromReport && !now.typed}
    />
    <h3>{w.own}</h3>
    <Terms />
  </>
);

interface FormFieldsProps {
  readonly now: RecordForm;
  readonly read: Reading;
  readonly Capture: CaptureRoom;
}

/** What is read from a file, follows from saving or from a tick, or comes later, is not asked. */
function isAskedNow(now: RecordForm, name: string, isChild: boolean): boolean {
  if (now.kind === 'capture') return saidByMember.includes(name);
  // An adult agrees by no other right.
  if (now.kind === 'consent' && name === 'right' && now.values.giver === 'person' && !isChild)
    return now.values.right !== '';
  if (
    now.before === null &&
    ((now.kind === 'task' && name === 'done') || (now.kind === 'consent' && name === 'withdrawn'))
  )
    return false;
  return !sendsBySaving(now) || (name !== 'state' && name !== 'on');
}

/** What is asked; what was understood of a pasted answer stands right below it. */
function FormFields({ now, read, Capture }: FormFieldsProps) {
  const all = now.stage ? stageFormOf(now.stage) : formOf(now.kind);
  const isChild = file.value !== null && headOf(file.value, reportedIn(read), Date.now()).under18 === 'yes';
  const fields = all.filter(({ name }) => isAskedNow(now, name, isChild));
  const common = {
    values: now.values,
    onChange: type,
    faults: now.faults,
    at: '',
    form: 'case',
    desk: read.row.desk,
  };
  const first = now.stage === undefined ? fields.length : 1;
  return (
    <>
      {now.kind === 'capture' && <Capture />}
      {now.kind === 'consent' && now.values.giver === 'nobody' && <NeverOthers />}
      <Fields fields={fields.slice(0, first)} {...common} />
      {now.kind === 'notice' && <NoticeHints now={now} />}
      <Fields fields={fields.slice(first)} {...common} />
    </>
  );
}

/**
 * Where typing begins. Of danger, and of an outcome of a notice, the answer was given by the press that
 * opened the form.
 */
const firstFocus = ({ kind, isSaid, values }: RecordForm, { row }: Reading): string =>
  isSaid
    ? '.case-form [type=submit]'
    : kind === 'danger'
      ? // Danger stands already: what is written now is what was done.
        row.urgent && values.stands === true
        ? '#case-done'
        : '#case-why'
      : kind === 'check-in'
        ? '#case-done'
        : kind === 'task'
          ? '#case-title'
          : '#case-form-title';

/** Into sight and under the hand: the first field at fault, or where a consent that lacks can be written. */
function focusFault(): void {
  const places = [
    ...(editing.value?.lacksConsent ? ['#case-consent-here'] : []),
    '.case-form :is([aria-invalid], [data-fault])',
  ];
  const first = places.find((selector) => document.querySelector(selector) !== null);
  if (first === undefined) return;
  focus(first);
  document.querySelector(first)?.scrollIntoView({ block: 'center' });
}

/** What a press on 'Save' does: of a consent that is taken back, a second look comes first. */
function useSaving(now: RecordForm) {
  const saving = useSignal(false);
  const withdrawal = useSignal<Withdrawal | null>(null);
  const store = async () => {
    withdrawal.value = null;
    if (saving.value) return;
    saving.value = true;
    const isSaved = await save();
    saving.value = false;
    // Who went on to something else meanwhile stays there.
    setTimeout(() => {
      if (!isSaved) focusFault();
      else if (document.activeElement === document.body) focus('#case-tab');
    });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const taking = file.value && checkForm(now).ok ? withdrawalIn(now, file.value) : null;
    if (taking === null) void store();
    else withdrawal.value = taking;
  };
  return { saving, withdrawal, submit, store };
}

export function Form({ read, Capture }: { read: Reading; Capture: CaptureRoom }) {
  const now = editing.value!;
  const words = kindWords[now.kind];
  const { to } = now.values as unknown as Body<'referral'>;
  const sends = sendsBySaving(now) && to.name !== '';
  useEffect(() => focus(firstFocus(now, read)), [now.kind]);
  const { saving, withdrawal, submit, store } = useSaving(now);
  return (
    <form class="case-form card" onSubmit={submit} noValidate>
      <h2 id="case-form-title" tabIndex={-1}>
        {now.stage ? stageTitle(now.stage) : words.add}
      </h2>
      {words.hint && !now.stage && <p class="hint">{hintOf(now, read, words.hint)}</p>}
      <FormNotices now={now} />
      {now.kind === 'assessment' && <AboveDecision now={now} />}
      {now.kind === 'closing' && <ClosingTerms read={read} body={now.values as unknown as Body<'closing'>} />}
      <FormFields now={now} read={read} Capture={Capture} />
      {now.kind === 'figures' && now.values.agreed === 'yes' && <CodeFields />}
      {now.kind === 'referral' && <Filled now={now} />}
      {now.kind === 'referral' && <ConsentHere now={now} read={read} />}
      {now.kind === 'referral' && <ChildWithoutGuardian now={now} read={read} />}
      {now.kind === 'referral' && <Tells read={read} />}
      {now.kind === 'referral' && now.before === null && <ReferralPreview read={read} now={now} />}
      <DraftStatus
        name={draftPlaceOf(now)}
        onTaken={() =>
          now.stage ? editStage(now.before as CaseRecord<'notice'>, now.stage) : edit(now.kind, now.before)
        }
      />
      <div class="row">
        <button type="submit" class="act" aria-disabled={saving.value}>
          {saving.value ? w.saving : sends ? referralWords.send({ name: to.name }) : w.save}
        </button>
        <button type="button" onClick={leave}>
          {w.cancel}
        </button>
      </div>
      {withdrawal.value !== null && (
        <WithdrawalLook
          withdrawal={withdrawal.value}
          onWithdraw={store}
          onCancel={() => (withdrawal.value = null)}
        />
      )}
    </form>
  );
}
