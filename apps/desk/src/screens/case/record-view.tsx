// One record of a case: what stands of it, what stood before, and what can be done with it.
import {
  type Body,
  type CaseRecord,
  formerDefaults,
  latest,
  type RecordKind,
  type Version,
} from '@heed/domain/casework';
import { InErrorButton } from '../../components/in-error-view.tsx';
import { edit } from '../../model/case/editing.ts';
import { recordElement, showMessage } from '../../model/case/go.ts';
import { labelOf } from '../../model/case/indicator-sets.ts';
import { isTakenOver } from '../../model/case/referral-news.ts';
import { markInError } from '../../model/case/saving/save.ts';
import { type CaseLine, linesOf } from '../../model/case/shape.ts';
import { personWords, reveal } from '../../ui/blur.ts';
import { assessWords, checkInWords, kindWords, referralWords, caseWords as w } from '../../words/case.ts';
import { codeWords } from '../../words/coding.ts';
import { dayName, momentName } from '../../words/format.ts';
import { AnswerOf } from './answer-view.tsx';

import type { CaptureRoom } from './capture-room.ts';
import { MakeFile } from './file-view.tsx';
import { InterpreterOf } from './interpreter-view.tsx';
import { Matches } from './matches-view.tsx';
import { NoticeOf } from './notice-view.tsx';
import { TaskLine } from './task-view.tsx';
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
      {version.kind === 'assessment' && <QuotesOf body={version.body as Body<'assessment'>} />}
    </div>
  );
}

/** The words of messages that indicators rest on: each leads to its message. */
const QuotesOf = ({ body }: { body: Body<'assessment'> }) => (
  <ul class="quotes">
    {Object.entries(body.indicators).flatMap(([id, { quotes }]) =>
      quotes.map(({ message, words }) => (
        <li key={`${id} ${message} ${words}`}>
          {labelOf(id)}{' '}
          <button
            type="button"
            class="plain"
            data-quote={message}
            {...personWords}
            aria-label={assessWords.showQuote({ words })}
            onClick={() => showMessage(message)}
          >
            {assessWords.quoted({ words })}
          </button>
        </li>
      )),
    )}
  </ul>
);
