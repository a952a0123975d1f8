// The case file: what stands, what is due, and one form at a time to write something down.

import {
  type Body,
  bodiesOf,
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
import { mayWrite } from '@heed/domain/roles';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { DraftStatus } from '../../components/draft-view.tsx';
import { Fields } from '../../components/form-view.tsx';
import { InErrorButton } from '../../components/in-error-view.tsx';
import type { ReadCase } from '../../model/case/case.ts';
import { formOf } from '../../model/case/forms.ts';
import { platformList } from '../../model/case/notice.ts';
import {
  changedMeanwhile,
  edit,
  editing,
  file,
  leave,
  markInError,
  placeOf,
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
import { dueWords, handOverWords, kindWords, verdictWords, caseWords as w } from '../../words/case.ts';
import { codeWords } from '../../words/coding.ts';
import { dayName, timeName } from '../../words/format.ts';
import { requestWords } from '../../words/requests.ts';
import { Indicators, labelOf, load as loadSets, Terms } from './assess-view.tsx';
import { ClosingTerms } from './closing-view.tsx';
import { CodeFields } from './code-view.tsx';
import { MakeFile } from './file-view.tsx';
import { InterpreterOf } from './interpreter-view.tsx';
import { Matches } from './matches-view.tsx';
import { NoticeOf } from './notice-view.tsx';
import { ReferralPreview } from './referral-preview-view.tsx';
import { AnswerOf } from './referral-view.tsx';

/** In the order in which a case worker looks: what protects first. */
const order: readonly RecordKind[] = [
  'danger',
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

const writes = (kind: RecordKind) => mayWrite(session.value!.keyring.me.member.role, kind);
const memberName = (id: string) => nameOrDigits(session.value!.keyring, id);

export function CaseFile({ read }: { read: Reading }) {
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
  if (editing.value !== null) return <Form read={read} />;
  const things = order
    .map((kind) => [kind, recordsOfKind(now, kind)] as const)
    .filter(([, all]) => all.length > 0);
  return (
    <div class="case">
      <Standing now={now} />
      <section>
        <h2>{w.add}</h2>
        <div class="stack">
          {first.filter(writes).map((kind) => (
            <Add kind={kind} key={kind} />
          ))}
        </div>
        <details>
          <summary>{w.more}</summary>
          <div class="stack">
            {kinds
              .filter((kind) => !first.includes(kind) && writes(kind))
              .map((kind) => (
                <Add kind={kind} key={kind} />
              ))}
          </div>
        </details>
      </section>
      {now.unreadable > 0 && <p class="warn">{w.unreadable({ n: now.unreadable })}</p>}
      {things.length === 0 && <p class="nothing">{w.nothing}</p>}
      {things.map(([kind, all]) => (
        <section key={kind}>
          <h2>{kindWords[kind].title}</h2>
          <ul class="things">
            {all.map((thing) => (
              <li class="card" key={thing.id}>
                <ThingView thing={thing} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {now.inError && <WrittenInError things={now.inError} />}
    </div>
  );
}

const WrittenInError = ({ things }: { things: readonly CaseRecord[] }) => (
  <details>
    <summary>{w.inErrorCount({ n: things.length })}</summary>
    <ul class="things">
      {things.map((thing) => (
        <li class="card" key={thing.id}>
          <h3>{kindWords[thing.kind].title}</h3>
          <p class="care" dir="auto">
            {w.inErrorBy({
              by: latest(thing).by && memberName(latest(thing).by!),
              why: latest(thing).inError ?? '',
            })}
          </p>
          <VersionView version={latest(thing)} />
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

/** What anybody must know before she does anything in this case. */
function Standing({ now }: { now: ReadCase }) {
  const nevers = bodiesOf(now, 'never');
  const never = nevers.some(({ police }) => police);
  const immigration = nevers.some((record) => record.immigration);
  const assessed = recordsOfKind(now, 'assessment').map(latest).at(-1);
  const dues = deadlinesIn(now);
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
            {dues.length === 0 && w.nothingDue}
            <ul>
              {dues.map(({ thing, kind, day, assignee }) => (
                <li key={`${kind} ${thing.id}`}>
                  {day < today && <span class="badge danger">{w.overdue}</span>} {dayName(day)}:{' '}
                  <button
                    type="button"
                    class="plain"
                    {...personWords}
                    onClick={() => edit(thing.kind, thing)}
                  >
                    {kind === 'task' ? latest(thing as CaseRecord<'task'>).body.title : dueWords[kind]}
                  </button>
                  {assignee && ` (${memberName(assignee)})`}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  );
}

/**
 * Danger ends with why it is over; codes of figures are taken back: each does more than stand in the case.
 */
const endedOtherwise: readonly RecordKind[] = ['danger', 'figures'];

function ThingView({ thing }: { thing: CaseRecord }) {
  const { current, superseded } = thing;
  const together = current.length > 1;
  return (
    <>
      {together && <p class="care">{w.together}</p>}
      <div class={together ? 'beside' : ''}>
        {current.map((version) => (
          <div key={version.id}>
            <VersionView version={version} />
            {writes(thing.kind) && (
              <button
                type="button"
                class="plain"
                aria-label={`${together ? w.takeOne : w.change}: ${kindWords[thing.kind].title}`}
                onClick={() => edit(thing.kind, thing, version.body)}
              >
                {together ? w.takeOne : w.change}
              </button>
            )}
          </div>
        ))}
      </div>
      {writes(thing.kind) && !endedOtherwise.includes(thing.kind) && (
        <InErrorButton
          name={kindWords[thing.kind].title}
          isSent={thing.kind === 'referral'}
          onMark={(why) => markInError(thing, why)}
        />
      )}
      {thing.kind === 'interpreter' && writes('interpreter') && (
        <InterpreterOf thing={thing as CaseRecord<'interpreter'>} />
      )}
      {thing.kind === 'notice' && <NoticeOf thing={thing as CaseRecord<'notice'>} />}
      {thing.kind === 'statement' && <Matches thing={thing.id} />}
      {thing.kind === 'referral' && writes('referral') && <Beside thing={thing as CaseRecord<'referral'>} />}
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

/** Until when a record can be taken back. */
function untilLine({ until }: Body<'figures'>): CaseLine[] {
  return until === null
    ? []
    : [{ field: 'until', label: codeWords.until, says: `${dayName(until)}. ${codeWords.left}` }];
}

/** What can be done with a referral beside changing it, by to whom it goes. */
function Beside({ thing }: { thing: CaseRecord<'referral'> }) {
  const { kind } = latest(thing).body.to;
  if (kind === 'desk') return <AnswerOf thing={thing} />;
  return kind === 'organisation' ? <MakeFile thing={thing} /> : null;
}

function VersionView({ version }: { version: Version }) {
  const doubtful = formerDefaults(version);
  return (
    <div class="version">
      <p class="hint">
        {(isTakenOver(version) ? handOverWords.takenOver : w.at)({
          when: timeName(version.at),
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

function Form({ read }: { read: Reading }) {
  const now = editing.value!;
  const saving = useSignal(false);
  const words = kindWords[now.kind];
  const { to } = now.values as unknown as Body<'referral'>;
  const sends = sendsBySaving(now) && to.name !== '';
  // Of danger the answer was given by the press that opened the form.
  useEffect(() => focus(now.kind === 'danger' ? '#case-why' : '#case-form-title'), [now.kind]);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (saving.value) return;
    saving.value = true;
    const isSaved = await save();
    saving.value = false;
    if (isSaved) setTimeout(() => focus(editing.value === null ? '#case-tab' : '#case-form-title'));
    else setTimeout(() => focus('.case-form [aria-invalid]'));
  };
  return (
    <form class="case-form card" onSubmit={submit} noValidate>
      <h2 id="case-form-title" tabIndex={-1}>
        {words.add}
      </h2>
      {words.hint && <p class="hint">{words.hint}</p>}
      <FormNotices now={now} />
      {now.kind === 'assessment' && <AboveDecision now={now} />}
      {now.kind === 'closing' && <ClosingTerms read={read} body={now.values as unknown as Body<'closing'>} />}
      <Fields
        fields={formOf(now.kind).filter(
          ({ name }) => !sendsBySaving(now) || (name !== 'state' && name !== 'on'),
        )}
        values={now.values}
        onChange={type}
        faults={now.faults}
        at=""
        form="case"
        desk={read.row.desk}
      />
      {now.kind === 'figures' && now.values.agreed === 'yes' && <CodeFields />}
      {sends && <ReferralPreview read={read} body={now.values as unknown as Body<'referral'>} />}
      <DraftStatus
        name={placeOf(now.kind, now.before?.id ?? null)}
        onTaken={() => edit(now.kind, now.before)}
      />
      <div class="row">
        <button type="submit" class="act" aria-disabled={saving.value}>
          {saving.value ? w.saving : sends ? handOverWords.send({ name: to.name }) : w.save}
        </button>
        <button type="button" onClick={leave}>
          {w.cancel}
        </button>
      </div>
    </form>
  );
}
