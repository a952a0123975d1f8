// What came of a notice: each stage with the outcomes that one press says, and the form for any other.

import { type Body, type CaseRecord, noticeDeadline, noticeResults } from '@heed/domain/casework';
import { may } from '@heed/domain/roles';
import { editStage } from '../../model/case/editing.ts';
import type { NoticeStage } from '../../model/case/notice-form.ts';
import { beginTelling } from '../../model/case/notice-telling.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { session } from '../../model/session/session.ts';
import { formWords } from '../../words/form.ts';
import { dayName } from '../../words/format.ts';
import { noticeActWords as a, noticeWords as w } from '../../words/notice.ts';

export const ownMember = () => session.value!.keyring.me.member;

/** Notices whose text was copied, saved or printed in this page: somebody may be sending them. */
export const textTaken = sessionSignal<ReadonlySet<string>>(new Set());

/** An outcome that one press says; saving it is the second. */
interface QuickOutcome {
  readonly code: string;
  readonly label: string;
  readonly says: Partial<Body<'notice'>>;
}

/** What came of a notice, of the stage in which it is. */
export function Outcomes({ record }: { record: CaseRecord<'notice'> }) {
  const due = noticeDeadline(record)?.kind;
  if (due === undefined || due === 'review') return null;
  if (due === 'tell') return <TellPerson record={record} />;
  const stage = due === 'receipt' ? 'answer' : due;
  const { day } = session.value!.keyring;
  const mayEndHere = due === 'complain' || due === 'dispute';
  /** That it was sent is asked once its text has left the page, and never supposed. */
  const isAsked = due === 'send' && textTaken.value.has(record.id);
  return (
    <section class="outcomes" aria-label={a.outcomes} data-outcomes={due}>
      <h3>{a.waits[due]}</h3>
      <div role="status">{isAsked && <p class="care">{w.isItSent}</p>}</div>
      <p class="hint">{a.today({ day: dayName(day) })}</p>
      <div class="row">
        {due === 'receipt' && (
          <QuickOutcomeButton
            record={record}
            stage="receipt"
            outcome={{ code: 'receipt', label: a.receipt, says: { receivedOn: day } }}
          />
        )}
        {quickOutcomes(stage, day).map((outcome) => (
          <QuickOutcomeButton
            record={record}
            stage={stage}
            outcome={outcome}
            isMain={isAsked}
            key={outcome.code}
          />
        ))}
        {mayEndHere && (
          <QuickOutcomeButton
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

const QuickOutcomeButton = (props: QuickProps) => (
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
  const answers = may(ownMember().role, 'answer');
  return (
    <section class="outcomes" aria-label={a.outcomes} data-outcomes="tell">
      <h3>{a.waits.tell}</h3>
      <div class="row">
        {answers && (
          <button type="button" class="act" data-tell onClick={() => void beginTelling(record)}>
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
