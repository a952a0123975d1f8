// One record of a case: what stands of it, what stood before, and what can be done with it.
import { type CaseRecord, latest, type RecordKind } from '@heed/domain/casework';
import { InErrorButton } from '../../components/in-error-view.tsx';
import { edit } from '../../model/case/editing.ts';
import { recordElement } from '../../model/case/go.ts';
import { markInError } from '../../model/case/saving/save.ts';
import { kindWords, caseWords as w } from '../../words/case.ts';
import { AnswerOf } from './answer-view.tsx';
import type { CaptureRoom } from './capture-room.ts';
import { MakeFile } from './file-view.tsx';
import { InterpreterOf } from './interpreter-view.tsx';
import { Matches } from './matches-view.tsx';
import { NoticeOf } from './notice-view.tsx';
import { PassOn } from './pass-on-view.tsx';
import { TaskLine } from './task-view.tsx';
import { ChangesOf, VersionView } from './version-view.tsx';
import { memberName, writes } from './writing.ts';

export const WrittenInError = ({ records }: { records: readonly CaseRecord[] }) => (
  <details>
    <summary>{w.inErrorCount({ n: records.length })}</summary>
    <ul class="records">
      {records.map((record) => (
        <li class="card" key={record.id} id={recordElement(record.id)} tabIndex={-1}>
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

/**
 * Danger ends with why it is over; codes of figures are taken back: each does more than stand in the case.
 */
const endedOtherwise: readonly RecordKind[] = ['danger', 'figures'];

export function CaseRecordView({ record, Capture }: { record: CaseRecord; Capture: CaptureRoom }) {
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
            {record.kind === 'task' && !together ? (
              <TaskLine record={record as CaseRecord<'task'>} />
            ) : (
              <VersionView version={version} />
            )}
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
          {current.map((version) => (
            <ChangesOf record={record} version={version} key={version.id} />
          ))}
          {superseded.toReversed().map((version) => (
            <div key={version.id}>
              <VersionView version={version} />
              <ChangesOf record={record} version={version} />
            </div>
          ))}
        </details>
      )}
    </>
  );
}

/** What can be done with a referral beside changing it, by to whom it goes. */
function Beside({ record }: { record: CaseRecord<'referral'> }) {
  const { kind } = latest(record).body.to;
  if (kind === 'desk') return <AnswerOf record={record} />;
  return (
    <>
      <PassOn record={record} />
      {kind === 'organisation' && <MakeFile record={record} />}
    </>
  );
}
