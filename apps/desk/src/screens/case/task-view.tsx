// A task of a case: a tick, a person, a day, and whether it comes again.
import { type CaseRecord, latest } from '@heed/domain/casework';
import { useSignal } from '@preact/signals';
import { tickTask, untickTask } from '../../model/case/tick-task.ts';
import { reading } from '../../model/conversation/open.ts';
import { holderAt } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { reveal } from '../../ui/blur.ts';
import { caseWords, tickWords as w } from '../../words/case.ts';
import { formWords } from '../../words/form.ts';
import { dayName } from '../../words/format.ts';
import { memberName, writes } from './writing.ts';

export const isDoneTask = (record: CaseRecord): boolean =>
  record.kind === 'task' && latest(record as CaseRecord<'task'>).body.done !== null;

export function TaskLine({ record }: { record: CaseRecord<'task'> }) {
  const isSaving = useSignal(false);
  const { title, due, assignee, repeat, done: doneOn } = latest(record).body;
  const id = `tick-${record.id}`;
  const press = async (box: HTMLInputElement) => {
    // The box shows what stands, not what is hoped for.
    box.checked = doneOn !== null;
    if (isSaving.value) return;
    isSaving.value = true;
    await (doneOn === null ? tickTask(record) : untickTask(record));
    isSaving.value = false;
  };
  const desk = reading.value?.row.desk;
  const holder = desk === undefined ? assignee : holderAt(session.value!.keyring, desk, assignee);
  const isOverdue = doneOn === null && due !== null && due < session.value!.keyring.day;
  const facts = [
    ...(due === null ? [] : [dayName(due)]),
    holder === null ? caseWords.nobodyYet : memberName(holder),
    ...(repeat === '' ? [] : [formWords.task.repeat.options[repeat]]),
    ...(doneOn === null ? [] : [w.doneOn({ day: dayName(doneOn) })]),
  ];
  return (
    <div class="tick">
      <input
        type="checkbox"
        id={id}
        data-tick={record.id}
        checked={doneOn !== null}
        disabled={!writes('task')}
        aria-label={w.label({ title })}
        aria-busy={isSaving.value}
        onChange={(e) => press(e.currentTarget)}
      />
      <label for={id} class="text" dir="auto" {...reveal()}>
        {title}
      </label>
      <p class="hint">
        {isOverdue && <span class="badge danger">{caseWords.overdue}</span>} {facts.join(' · ')}
      </p>
    </div>
  );
}
