// The case file: what stands, what is due, and one form at a time to write something down.

import {
  type Body,
  bodiesOf,
  type CaseDeadline,
  type CaseRecord,
  deadlinesIn,
  formerDefaults,
  isThreatened,
  kinds,
  latest,
  type RecordKind,
  recordsOfKind,
  type Version,
} from '@heed/domain/casework';
import { imageHashType } from '@heed/domain/image-hash';
import { mayWrite } from '@heed/domain/roles';
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { DraftStatus } from '../../components/draft-view.tsx';
import { Fields } from '../../components/form-view.tsx';
import { InErrorButton } from '../../components/in-error-view.tsx';
import { saidByMember } from '../../model/case/capture.ts';
import type { ReadCase } from '../../model/case/case.ts';
import { dueText, waitsForSecond } from '../../model/case/due-text.ts';
import { formOf, stageFormOf } from '../../model/case/forms.ts';
import { recordElement } from '../../model/case/go.ts';
import { platformList } from '../../model/case/notice.ts';
import {
  changedMeanwhile,
  draftPlaceOf,
  edit,
  editing,
  editStage,
  file,
  leave,
  markInError,
  type RecordForm,
  save,
  sendsBySaving,
  type,
  waiting,
  writeConsentFirst,
} from '../../model/case/open.ts';
import { isTakenOver } from '../../model/case/referral-news.ts';
import { reachText } from '../../model/case/safe-contact.ts';
import { type CaseLine, linesOf } from '../../model/case/shape.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { openRequest } from '../../model/requests.ts';
import { nameOrDigits } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { personWords, reveal } from '../../ui/blur.ts';
import { focus } from '../../ui/focus.ts';
import { checkInWords, kindWords, referralWords, verdictWords, caseWords as w } from '../../words/case.ts';
import { codeWords } from '../../words/coding.ts';
import { dayName, momentName } from '../../words/format.ts';
import { requestWords } from '../../words/requests.ts';
import { Indicators, labelOf, load as loadSets, Terms } from './assess-view.tsx';
import { ClosingTerms } from './closing-view.tsx';
import { CodeFields } from './code-view.tsx';
import { MakeFile } from './file-view.tsx';
import { InterpreterOf } from './interpreter-view.tsx';
import { Matches } from './matches-view.tsx';
import { NoticeHints, stageTitle } from './notice-form-view.tsx';
import { NoticeOf, openDeadline } from './notice-view.tsx';
import { ReferralPreview } from './referral-preview-view.tsx';
import { AnswerOf } from './referral-view.tsx';

/** In the order in which a case worker looks: what protects first. */
const order: readonly RecordKind[] = [
  'danger',
  'check-in',
  'threat',
  'never',
  'safe-contact',
  'safety',
  'exception',
  'assessment',
  'need',
  'referral',
  'consent',
  'task',
  'contact',
  'interpreter',
  'person',
  'statement',
  'harm-review',
  'notice',
  'capture',
  'review',
  'closing',
  'figures',
];
/** The acts of every day, ahead of the others. */
const first: readonly RecordKind[] = [
  'danger',
  'contact',
  'assessment',
  'referral',
  'task',
  'safe-contact',
  'safety',
  'consent',
];

/** Ahead of the others where a case is about something on the network. */
const ofOnline: readonly RecordKind[] = ['notice', 'capture'];

/** Whether a case has a notice or a captured page, or somebody sent the fingerprint of a picture. */
const isOnline = (read: Reading, now: ReadCase): boolean =>
  now.records.some(({ kind }) => ofOnline.includes(kind)) ||
  read.genuine.some(({ message }) => message.attachments.some(({ type }) => type === imageHashType));

/**
 * The file of a captured page, in the open form, or beside the record `of`: it is fetched when somebody needs
 * it.
 */
export type CaptureRoom = ComponentType<{ readonly of?: string }>;

const writes = (kind: RecordKind) => mayWrite(session.value!.keyring.me.member.role, kind);
const memberName = (id: string) => nameOrDigits(session.value!.keyring, id);

export function CaseFile({ read, Capture }: { read: Reading; Capture: CaptureRoom }) {
  const now = file.value;
  const assessed = now !== null && recordsOfKind(now, 'assessment').length > 0;
  const notifies =
    editing.value?.kind === 'notice' || (now !== null && recordsOfKind(now, 'notice').length > 0);
  // What an assessment found is shown in words.
  useEffect(() => {
    if (assessed) void loadSets();
  }, [assessed]);
  useEffect(() => {
    if (notifies) void platformList.load();
  }, [notifies]);
  if (now === null) return null;
  const firstActs = isOnline(read, now) ? [...first, ...ofOnline] : first;
  if (editing.value !== null)
    return <Form key={`${editing.value.thing} ${editing.value.stage}`} read={read} Capture={Capture} />;
  const records = order
    .map((kind) => [kind, recordsOfKind(now, kind)] as const)
    .filter(([, all]) => all.length > 0);
  return (
    <div class="case">
      <Standing now={now} />
      <section>
        <h2>{w.add}</h2>
        <div class="stack">
          {firstActs.filter(writes).map((kind) => (
            <Add kind={kind} key={kind} />
          ))}
        </div>
        <details>
          <summary data-act="more">{w.more}</summary>
          <div class="stack">
            {kinds
              .filter((kind) => !firstActs.includes(kind) && kind !== 'check-in' && writes(kind))
              .map((kind) => (
                <Add kind={kind} key={kind} />
              ))}
          </div>
        </details>
      </section>
      {now.unreadable > 0 && <p class="warn">{w.unreadable({ n: now.unreadable })}</p>}
      {records.length === 0 && <p class="nothing">{w.nothing}</p>}
      {records.map(([kind, all]) => (
        <section key={kind}>
          <h2>{kindWords[kind].title}</h2>
          <ul class="records">
            {all.map((record) => (
              <li class="card" key={record.id} id={recordElement(record.id)} tabIndex={-1}>
                <CaseRecordView record={record} Capture={Capture} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {now.inError && <WrittenInError records={now.inError} />}
    </div>
  );
}

const WrittenInError = ({ records }: { records: readonly CaseRecord[] }) => (
  <details>
    <summary>{w.inErrorCount({ n: records.length })}</summary>
    <ul class="records">
      {records.map((record) => (
        <li class="card" key={record.id}>
          <h3>{kindWords[record.kind].title}</h3>
          <p class="care" dir="auto">
            {w.inErrorBy({
              by: latest(record).by && memberName(latest(record).by!),
              why: latest(record).inError ?? '',
            })}
          </p>
          <VersionView version={latest(record)} />
        </li>
      ))}
    </ul>
  </details>
);

const Add = ({ kind }: { kind: RecordKind }) => (
  <button type="button" data-add={kind} onClick={() => edit(kind)}>
    {kindWords[kind].add}
  </button>
);

/** What anybody must know before doing anything in this case. */
function Standing({ now }: { now: ReadCase }) {
  const nevers = bodiesOf(now, 'never');
  const never = nevers.some(({ police }) => police);
  const immigration = nevers.some((record) => record.immigration);
  const assessed = recordsOfKind(now, 'assessment').map(latest).at(-1);
  const deadlines = deadlinesIn(now);
  const today = session.value!.keyring.day;
  return (
    <section class="standing" aria-label={w.title}>
      {isThreatened(now) && <p class="warn">{w.threat}</p>}
      {(never || immigration) && (
        <p class="care">
          <b>{!immigration ? w.neverPolice : never ? w.never : w.neverImmigration}</b> {w.neverText}{' '}
          <button type="button" class="plain" onClick={() => openRequest('court-order')}>
            {requestWords.playbook}
          </button>
        </p>
      )}
      <dl class="facts">
        <div>
          <dt>{w.reach}</dt>
          <dd>{reachText(now)}</dd>
        </div>
        <div>
          <dt>{w.verdict}</dt>
          <dd>{assessed ? verdictWords[assessed.body.verdict] : w.noVerdict}</dd>
        </div>
        <div>
          <dt>{w.due}</dt>
          <dd>
            {deadlines.length === 0 && w.nothingDue}
            <ul>
              {deadlines.map((deadline) => (
                <li key={`${deadline.kind} ${deadline.record.id}`}>
                  <Due deadline={deadline} today={today} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Due({ deadline, today }: { deadline: CaseDeadline; today: string }) {
  const { record, kind, day, assignee } = deadline;
  const me = session.value!.keyring.me.member.id;
  const isOverdue = day < today && !waitsForSecond(deadline, me);
  return (
    <>
      {isOverdue && <span class="badge danger">{w.overdue}</span>} {dayName(day)}:{' '}
      <button
        type="button"
        class="plain"
        {...personWords}
        data-deadline={waitsForSecond(deadline, me) ? 'notice-second' : kind}
        onClick={() => openDeadline(record)}
      >
        {dueText(deadline, me)}
      </button>
      {assignee && ` (${memberName(assignee)})`}
    </>
  );
}

/**
 * Danger ends with why it is over; codes of figures are taken back: each does more than stand in the case.
 */
const endedOtherwise: readonly RecordKind[] = ['danger', 'figures'];

function CaseRecordView({ record, Capture }: { record: CaseRecord; Capture: CaptureRoom }) {
  const { current, superseded } = record;
  const together = current.length > 1;
  return (
    <>
      {record.kind === 'notice' && <NoticeOf record={record as CaseRecord<'notice'>} />}
      {record.kind === 'capture' && <Capture of={record.id} />}
      {together && <p class="care">{w.together}</p>}
      <div class={together ? 'beside' : ''}>
        {current.map((version) => (
          <div key={version.id}>
            <VersionView version={version} />
            {writes(record.kind) && (
              <button
                type="button"
                class="plain"
                aria-label={`${together ? w.takeOne : w.change}: ${kindWords[record.kind].title}`}
                onClick={() => edit(record.kind, record, version.body)}
              >
                {together ? w.takeOne : w.change}
              </button>
            )}
          </div>
        ))}
      </div>
      {writes(record.kind) && !endedOtherwise.includes(record.kind) && (
        <InErrorButton
          name={kindWords[record.kind].title}
          isSent={record.kind === 'referral'}
          onMark={(why) => markInError(record, why)}
        />
      )}
      {record.kind === 'interpreter' && writes('interpreter') && (
        <InterpreterOf record={record as CaseRecord<'interpreter'>} />
      )}
      {record.kind === 'statement' && <Matches record={record.id} />}
      {record.kind === 'referral' && writes('referral') && (
        <Beside record={record as CaseRecord<'referral'>} />
      )}
      {superseded.length > 0 && (
        <details>
          <summary>{w.earlier({ n: superseded.length })}</summary>
          {superseded.toReversed().map((version) => (
            <VersionView version={version} key={version.id} />
          ))}
        </details>
      )}
    </>
  );
}

/** Which indicators an assessment found, by their ids, with the words that they rest on. */
function shownLines({ kind, body }: Version): CaseLine[] {
  if (kind === 'figures') return untilLine(body as Body<'figures'>);
  if (kind === 'check-in') return missedLine(body as Body<'check-in'>);
  if (kind !== 'assessment') return [];
  const present = Object.entries((body as Body<'assessment'>).indicators).filter(
    ([, { value }]) => value === 'present',
  );
  if (present.length === 0) return [];
  const says = present
    .map(([id, { restsOn }]) => (restsOn === '' ? labelOf(id) : `${labelOf(id)} ${restsOn}`))
    .join('\n');
  return [{ field: 'indicators', label: w.indicators, says }];
}

/** Which time had passed. */
const missedLine = ({ missed }: Body<'check-in'>): CaseLine[] => [
  { field: 'missed', label: checkInWords.title, says: momentName(missed) },
];

/** Until when a record can be taken back. */
function untilLine({ until }: Body<'figures'>): CaseLine[] {
  return until === null
    ? []
    : [{ field: 'until', label: codeWords.until, says: `${dayName(until)}. ${codeWords.left}` }];
}

/** What can be done with a referral beside changing it, by to whom it goes. */
function Beside({ record }: { record: CaseRecord<'referral'> }) {
  const { kind } = latest(record).body.to;
  if (kind === 'desk') return <AnswerOf record={record} />;
  return kind === 'organisation' ? <MakeFile record={record} /> : null;
}

function VersionView({ version }: { version: Version }) {
  const doubtful = formerDefaults(version);
  return (
    <div class="version">
      <p class="hint">
        {(isTakenOver(version) ? referralWords.takenOver : w.at)({
          when: momentName(version.at),
          name: version.by && memberName(version.by),
        })}
      </p>
      {version.kind === 'statement' && (version.body as Body<'statement'>).sealed !== '' && (
        <p class="care">{w.statementGone}</p>
      )}
      <dl class="facts">
        {[...shownLines(version), ...linesOf(version.kind, version.body, memberName)].map(
          ({ field, label, says }) => (
            <div key={label} class={says.length > 60 ? 'wide' : ''}>
              <dt>{label}</dt>
              <dd dir="auto" class="text" {...reveal()}>
                {says}
              </dd>
              {doubtful.has(field) && <dd class="hint">{w.notChosen}</dd>}
            </div>
          ),
        )}
      </dl>
    </div>
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
  readonly desk: string;
  readonly Capture: CaptureRoom;
}

/** What is asked; what was understood of a pasted answer stands right below it. */
function FormFields({ now, desk, Capture }: FormFieldsProps) {
  const fields = (now.stage ? stageFormOf(now.stage) : formOf(now.kind)).filter(({ name }) =>
    now.kind === 'capture'
      ? saidByMember.includes(name)
      : !sendsBySaving(now) || (name !== 'state' && name !== 'on'),
  );
  const common = { values: now.values, onChange: type, faults: now.faults, at: '', form: 'case', desk };
  const first = now.stage === undefined ? fields.length : 1;
  return (
    <>
      {now.kind === 'capture' && <Capture />}
      <Fields fields={fields.slice(0, first)} {...common} />
      {now.kind === 'notice' && <NoticeHints now={now} />}
      <Fields fields={fields.slice(first)} {...common} />
    </>
  );
}

/** Of danger, and of an outcome of a notice, the answer was given by the press that opened the form. */
const firstFocus = ({ kind, isSaid }: RecordForm): string =>
  isSaid
    ? '.case-form [type=submit]'
    : kind === 'danger'
      ? '#case-why'
      : kind === 'check-in'
        ? '#case-done'
        : '#case-form-title';

function Form({ read, Capture }: { read: Reading; Capture: CaptureRoom }) {
  const now = editing.value!;
  const saving = useSignal(false);
  const words = kindWords[now.kind];
  const { to } = now.values as unknown as Body<'referral'>;
  const sends = sendsBySaving(now) && to.name !== '';
  useEffect(() => focus(firstFocus(now)), [now.kind]);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (saving.value) return;
    saving.value = true;
    const isSaved = await save();
    saving.value = false;
    // Who went on to something else meanwhile stays there.
    setTimeout(() => {
      if (!isSaved) focus('.case-form [aria-invalid]');
      else if (document.activeElement === document.body) focus('#case-tab');
    });
  };
  return (
    <form class="case-form card" onSubmit={submit} noValidate>
      <h2 id="case-form-title" tabIndex={-1}>
        {now.stage ? stageTitle(now.stage) : words.add}
      </h2>
      {words.hint && !now.stage && <p class="hint">{words.hint}</p>}
      <FormNotices now={now} />
      {now.kind === 'assessment' && <AboveDecision now={now} />}
      {now.kind === 'closing' && <ClosingTerms read={read} body={now.values as unknown as Body<'closing'>} />}
      <FormFields now={now} desk={read.row.desk} Capture={Capture} />
      {now.kind === 'figures' && now.values.agreed === 'yes' && <CodeFields />}
      {sends && <ReferralPreview read={read} body={now.values as unknown as Body<'referral'>} />}
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
    </form>
  );
}
