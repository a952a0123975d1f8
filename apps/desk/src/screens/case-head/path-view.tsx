// The path of a case: what is missing stands in order, each step one press from its form or its record.
import { kindOfStep, pathOf, type StepStatus } from '@heed/domain/casework';
import { mayWrite } from '@heed/domain/roles';
import { useSignal } from '@preact/signals';
import { isSupervisorIn } from '../../model/case/closing.ts';
import { edit } from '../../model/case/editing.ts';
import { file, tab } from '../../model/case/file.ts';
import { showRecord } from '../../model/case/go.ts';
import { reportedIn } from '../../model/case/head.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { session } from '../../model/session/session.ts';
import { pathWords as w } from '../../words/case.ts';
import { shortDay } from '../../words/format.ts';

/** Beside the talk where there is room; folded above it elsewhere. */
export function Path({ read }: { read: Reading }) {
  const isOpen = useSignal(false);
  const now = file.value;
  if (now === null) return null;
  const { keyring } = session.value!;
  const all = pathOf(now, reportedIn(read), { now: Date.now(), isSupervisor: isSupervisorIn(keyring) });
  const missing = all.filter(({ state }) => state === 'missing');
  const count = [
    w.missing({ n: missing.length }),
    ...missing.slice(0, 1).map(({ step }) => w.next({ step: w.step[step] })),
  ].join(', ');
  return (
    <section class="path no-print" aria-labelledby="path-title">
      <h2 id="path-title">
        {w.title} <span class="hint path-count">{count}</span>
      </h2>
      <button
        type="button"
        class="path-fold"
        data-act="path"
        aria-expanded={isOpen.value}
        aria-controls="path-steps"
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        {w.title}: {count}
      </button>
      <ol id="path-steps" class={isOpen.value ? 'unfolded' : ''}>
        {all.map((status) => (
          <li key={status.step} data-step={status.step} data-state={status.state}>
            <StepView status={status} onGo={() => (isOpen.value = false)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepView({ status, onGo }: { status: StepStatus; onGo: () => void }) {
  const { step, state, record, on } = status;
  const day = on === null ? null : shortDay(on);
  const text = (
    <>
      <span class="path-step">{w.step[step]}</span>{' '}
      <small>{state === 'missing' ? w.state.missing : w.state[state]({ day })}</small>
    </>
  );
  const kind = kindOfStep[step];
  const mayOpen = record !== null || mayWrite(session.value!.keyring.me.member.role, kind);
  // What a contact says of danger stands in no record of its own.
  if (!mayOpen || (state === 'done' && record === null)) return <p>{text}</p>;
  const go = () => {
    onGo();
    if (record !== null) showRecord(record.id);
    else {
      tab.value = 'file';
      edit(kind);
    }
  };
  return (
    <button type="button" class="plain" onClick={go}>
      {text}
    </button>
  );
}
