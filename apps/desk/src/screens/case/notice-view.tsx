// Beside a notice to a platform: who has looked, the second look, and the complete notice to copy, save or
// print once two have agreed.
import {
  type Body,
  type CaseRecord,
  isReviewedByTwo,
  latest,
  noticeDeadline,
  noticeResults,
  noticeReviewers,
  recordsOfKind,
  sameAddress,
} from '@heed/domain/casework';
import { may, mayWrite } from '@heed/domain/roles';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { edit, editStage } from '../../model/case/editing.ts';
import { file } from '../../model/case/file.ts';
import {
  fetchNoticeLanguage,
  forSecondReview,
  mailOf,
  type NoticeField,
  type NoticeLanguage,
  noticeFields,
} from '../../model/case/notice.ts';
import type { NoticeStage } from '../../model/case/notice-form.ts';
import { beginTelling } from '../../model/case/notice-telling.ts';
import { platforms } from '../../model/case/platforms.ts';
import { download } from '../../model/conversation/attachment.ts';
import { nameOrDigits } from '../../model/session/keyring.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { session } from '../../model/session/session.ts';
import { formWords } from '../../words/form.ts';
import { dayName, languageName } from '../../words/format.ts';
import { noticeActWords as a, noticeWords as w } from '../../words/notice.ts';

/** From the list of what is due: does what is due, and does not open the whole form for it. */
export function openDeadline(record: CaseRecord): void {
  const notice = record as CaseRecord<'notice'>;
  const due = record.kind === 'notice' ? noticeDeadline(notice)?.kind : undefined;
  if (due === undefined) edit(record.kind, record);
  else if (due === 'tell') beginTelling(notice);
  else if (due !== 'review') editStage(notice, due);
  else if (latest(notice).body.decision === 'wait' || isMine(notice)) edit('notice', notice);
  else edit('notice', notice, forSecondReview(notice));
}

const me = () => session.value!.keyring.me.member;
const isMine = (record: CaseRecord<'notice'>): boolean => noticeReviewers(record).includes(me().id);

export function NoticeOf({ record }: { record: CaseRecord<'notice'> }) {
  const { body } = latest(record);
  const { keyring } = session.value!;
  const now = file.value;
  const isSame = now !== null && sameAddress(recordsOfKind(now, 'notice'), body, record.id) !== null;
  if (body.under18 !== 'no') return <p class="warn">{w.locked}</p>;
  if (body.decision !== 'notify') return isSame ? <p class="care">{w.same}</p> : null;
  const reviewers = noticeReviewers(record);
  const names = reviewers.map((id) => nameOrDigits(keyring, id)).join(', ');
  const isReviewed = isReviewedByTwo(record);
  const writes = mayWrite(me().role, 'notice');
  return (
    <>
      {isSame && <p class="care">{w.same}</p>}
      <p class="note">{reviewers.length === 0 ? w.reviewedByNobody : w.reviewedBy({ names })}</p>
      {!isReviewed && isMine(record) && <p class="hint">{w.colleague}</p>}
      {!isReviewed && !isMine(record) && writes && (
        <button
          type="button"
          class="act"
          data-second-review
          onClick={() => edit('notice', record, forSecondReview(record))}
        >
          {w.second}
        </button>
      )}
      {isReviewed && needsText(record) && <CompleteNotice record={record} />}
      {isReviewed && writes && <Outcomes record={record} />}
    </>
  );
}

/** What a member does with the text of a notice: sends it, or contests the answer. */
const actsWithText = ['send', 'complain', 'dispute'] as const;
const actOf = (record: CaseRecord<'notice'>) =>
  actsWithText.find((act) => act === noticeDeadline(record)?.kind) ?? null;

/** While it waits for the platform it is folded; once nothing is left to do with it, it is not offered. */
const needsText = (record: CaseRecord<'notice'>): boolean =>
  latest(record).body.answeredOn === null || actOf(record) !== null;

/** Notices whose text was copied, saved or printed in this page: somebody may be sending them. */
const textTaken = sessionSignal<ReadonlySet<string>>(new Set());

/** An outcome that one press says; saving it is the second. */
interface QuickOutcome {
  readonly code: string;
  readonly label: string;
  readonly says: Partial<Body<'notice'>>;
}

/** What came of a notice, of the stage in which it is. */
function Outcomes({ record }: { record: CaseRecord<'notice'> }) {
  const due = noticeDeadline(record)?.kind;
  if (due === undefined || due === 'review') return null;
  if (due === 'tell') return <TellPerson record={record} />;
  const stage = due === 'receipt' ? 'answer' : due;
  const { day } = session.value!.keyring;
  const isLeft = due === 'complain' || due === 'dispute';
  /** That it was sent is asked once its text has left the page, and never supposed. */
  const isAsked = due === 'send' && textTaken.value.has(record.id);
  return (
    <section class="outcomes" aria-label={a.outcomes} data-outcomes={due}>
      <h3>{a.waits[due]}</h3>
      <div role="status">{isAsked && <p class="care">{w.isItSent}</p>}</div>
      <p class="hint">{a.today({ day: dayName(day) })}</p>
      <div class="row">
        {due === 'receipt' && (
          <Quick
            record={record}
            stage="receipt"
            outcome={{ code: 'receipt', label: a.receipt, says: { receivedOn: day } }}
          />
        )}
        {quickOutcomes(stage, day).map((outcome) => (
          <Quick record={record} stage={stage} outcome={outcome} isMain={isAsked} key={outcome.code} />
        ))}
        {isLeft && (
          <Quick
            record={record}
            stage={stage}
            outcome={{ code: 'no-further', label: a.noFurther, says: { noFurther: true } }}
          />
        )}
        <button type="button" data-outcome="other" onClick={() => editStage(record, stage)}>
          {stage === 'answer' ? a.paste : a.other}
        </button>
      </div>
    </section>
  );
}

function quickOutcomes(stage: NoticeStage, day: string): readonly QuickOutcome[] {
  const options = formWords.notice.answer.options;
  switch (stage) {
    case 'send':
      return [{ code: 'sent', label: a.sent, says: { sentOn: day } }];
    case 'answer':
      return (['REMOVED', 'DISABLED', 'NO_ACTION'] as const).map((answer) => ({
        ...{ code: answer, label: options[answer] },
        says: { answeredOn: day, answer },
      }));
    case 'complain':
      return [{ code: 'complained', label: a.complained, says: { complainedOn: day } }];
    case 'complaint':
      return noticeResults.map((complaintResult) => ({
        ...{ code: complaintResult, label: formWords.notice.result[complaintResult] },
        says: { complaintEndedOn: day, complaintResult },
      }));
    case 'dispute-answer':
      return noticeResults.map((disputeResult) => ({
        ...{ code: disputeResult, label: formWords.notice.result[disputeResult] },
        says: { disputeEndedOn: day, disputeResult },
      }));
    default:
      return [];
  }
}

interface QuickProps {
  readonly record: CaseRecord<'notice'>;
  readonly stage: NoticeStage;
  readonly outcome: QuickOutcome;
  readonly isMain?: boolean;
}

const Quick = (props: QuickProps) => (
  <button
    type="button"
    class={props.isMain ? 'act' : ''}
    data-outcome={props.outcome.code}
    onClick={() => editStage(props.record, props.stage, props.outcome.says)}
  >
    {props.outcome.label}
  </button>
);

function TellPerson({ record }: { record: CaseRecord<'notice'> }) {
  const answers = may(me().role, 'answer');
  return (
    <section class="outcomes" aria-label={a.outcomes} data-outcomes="tell">
      <h3>{a.waits.tell}</h3>
      <div class="row">
        {answers && (
          <button type="button" class="act" data-tell onClick={() => beginTelling(record)}>
            {a.tell}
          </button>
        )}
        <button type="button" data-outcome="other" onClick={() => editStage(record, 'tell')}>
          {a.informedElsewhere}
        </button>
      </div>
    </section>
  );
}

/** What is sent: each field to copy, all of it as a mail or on paper. */
function CompleteNotice({ record }: { record: CaseRecord<'notice'> }) {
  const { body } = latest(record);
  const { name, contact } = session.value!.keyring.me.organisation;
  const words = useSignal<NoticeLanguage | 'failed' | null>(null);
  useEffect(() => {
    words.value = null;
    fetchNoticeLanguage(body.language).then(
      (fetched) => (words.value = fetched),
      // The network failed: the page says so, and the notice is not shown in another language.
      () => (words.value = 'failed'),
    );
  }, [body.language]);
  const ready = words.value;
  return (
    <details class="complete-notice" open={actOf(record) !== null && mayWrite(me().role, 'notice')}>
      <summary>{w.title}</summary>
      {ready === 'failed' && <p class="warn">{w.languageFailed}</p>}
      {ready !== null && ready !== 'failed' && (
        <CompleteFields
          record={record}
          fields={noticeFields(body, { name, contact }, ready)}
          tag={ready.language}
        />
      )}
    </details>
  );
}

interface CompleteProps {
  readonly record: CaseRecord<'notice'>;
  readonly fields: readonly NoticeField[];
  readonly tag: string;
}

function CompleteFields({ record, fields, tag }: CompleteProps) {
  const { body } = latest(record);
  const take = () => {
    textTaken.value = new Set([...textTaken.value, record.id]);
  };
  const platform = platforms.value.find(({ code }) => code === body.platform);
  const save = () => {
    download(new Blob([mailOf(fields, platform?.email ?? '')], { type: 'message/rfc822' }), 'notice.eml');
    take();
  };
  const printIt = (button: HTMLElement) => {
    printNotice(button);
    take();
  };
  return (
    <>
      <p class="hint">{w.how}</p>
      <PlatformPlace code={body.platform} />
      <p class="hint">{w.inLanguage({ language: languageName(tag) })}</p>
      <dl class="facts notice-fields" lang={tag}>
        {fields.map((field) => (
          <CopyField field={field} onCopy={take} key={field.label} />
        ))}
      </dl>
      <div class="row">
        <button type="button" data-mail onClick={save}>
          {w.mail}
        </button>
        <button type="button" data-print-notice onClick={(event) => printIt(event.currentTarget)}>
          {w.print}
        </button>
      </div>
    </>
  );
}

/** Prints the fields of this notice and nothing else of the case: the paper goes to a platform. */
function printNotice(button: HTMLElement): void {
  const notice = button.closest<HTMLElement>('.complete-notice');
  if (notice === null) return;
  notice.dataset.printing = '';
  document.body.dataset.print = 'notice';
  const end = () => {
    delete notice.dataset.printing;
    delete document.body.dataset.print;
  };
  addEventListener('afterprint', end, { once: true });
  print();
}

/** Where the platform takes notices, with the source; nothing is opened from the desk. */
function PlatformPlace({ code }: { code: string }) {
  const platform = platforms.value.find((one) => one.code === code);
  const places = [platform?.noticePage, platform?.email].filter((place) => place != null);
  if (places.length === 0) return <p class="care">{w.whereUnknown}</p>;
  const sources = (platform?.sources ?? []).map(({ text, date }) =>
    date === 'undated' ? text : `${text}, ${/^\d{4}-\d\d-\d\d$/.test(date) ? dayName(date) : date}`,
  );
  return (
    <p>
      <b>{w.where}:</b> <span translate={false}>{places.join(', ')}</span>
      <br />
      <small lang="en">{sources.join('; ')}</small>
      {platform?.languages && (
        <>
          <br />
          {w.languages({ languages: platform.languages.map(languageName).join(', ') })}
        </>
      )}
    </p>
  );
}

function CopyField({ field: { label, text }, onCopy }: { field: NoticeField; onCopy: () => void }) {
  const state = useSignal<'copied' | 'copyRefused' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        state.value = 'copied';
        onCopy();
      },
      // The browser refused: the page says so.
      () => (state.value = 'copyRefused'),
    );
  return (
    <div class="wide">
      <dt>{label}</dt>
      <dd class="text" dir="auto" data-notice-field>
        {text}
      </dd>
      <dd>
        <button type="button" class="plain" aria-label={`${w.copy}: ${label}`} onClick={copy}>
          {w.copy}
        </button>{' '}
        <span role="status">{state.value && w[state.value]}</span>
      </dd>
    </div>
  );
}
