// The case file: what stands, what is due, and one form at a time to write something down.
import { type CaseRecord, kinds, type RecordKind, recordsOfKind } from '@heed/domain/casework';
import { imageHashType } from '@heed/domain/image-hash';
import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ReadCase } from '../../model/case/case.ts';
import { edit, editing } from '../../model/case/editing.ts';
import { file } from '../../model/case/file.ts';
import { recordElement, sought } from '../../model/case/go.ts';
import { loadSets } from '../../model/case/indicator-sets.ts';
import { platformList } from '../../model/case/notice.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { focus } from '../../ui/focus.ts';
import { kindWords, tickWords, caseWords as w } from '../../words/case.ts';
import type { CaptureRoom } from './capture-room.ts';
import { recordKindsInOrder } from './kinds-in-order.ts';
import { Form } from './record-form-view.tsx';
import { CaseRecordView, WrittenInError } from './record-view.tsx';
import { Standing } from './standing-view.tsx';
import { SummaryButton } from './summary-view.tsx';
import { isDoneTask } from './task-view.tsx';
import { writes } from './writing.ts';

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
  useEffect(() => effect(showSought), []);
  if (now === null) return null;
  const firstActs = isOnline(read, now) ? [...first, ...ofOnline] : first;
  if (editing.value !== null)
    return <Form key={`${editing.value.thing} ${editing.value.stage}`} read={read} Capture={Capture} />;
  const records = recordKindsInOrder
    .map((kind) => [kind, recordsOfKind(now, kind)] as const)
    .filter(([, all]) => all.length > 0);
  return (
    <div class="case">
      <Standing now={now} read={read} label={w.title} />
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
          <Records all={all.filter((record) => !isDoneTask(record))} Capture={Capture} />
          {all.some(isDoneTask) && (
            <details>
              <summary>{tickWords.doneCount({ n: all.filter(isDoneTask).length })}</summary>
              <Records all={all.filter(isDoneTask)} Capture={Capture} />
            </details>
          )}
        </section>
      ))}
      {(records.length > 0 || read.messages.length > 0) && <SummaryButton read={read} />}
      {now.inError && <WrittenInError records={now.inError} />}
    </div>
  );
}

/** A record that somebody goes to takes the focus, after the title of a conversation that was just opened. */
function showSought(): void {
  const record = sought.value;
  const now = file.value;
  if (record === null || now === null) return;
  if (![...now.records, ...(now.inError ?? [])].some(({ id }) => id === record)) return;
  sought.value = null;
  setTimeout(() => {
    const element = `#${recordElement(record)}`;
    // One that was written in error is folded away.
    document.querySelector(element)?.closest('details')?.setAttribute('open', '');
    focus(element);
  }, 50);
}

const Records = ({ all, Capture }: { all: readonly CaseRecord[]; Capture: CaptureRoom }) => (
  <ul class="records">
    {all.map((record) => (
      <li class="card" key={record.id} id={recordElement(record.id)} tabIndex={-1}>
        <CaseRecordView record={record} Capture={Capture} />
      </li>
    ))}
  </ul>
);

const Add = ({ kind }: { kind: RecordKind }) => (
  <button type="button" data-add={kind} onClick={() => edit(kind)}>
    {kindWords[kind].add}
  </button>
);
