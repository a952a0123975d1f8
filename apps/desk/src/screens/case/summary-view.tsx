// A summary of this case for paper or PDF: its head, and the parts that a member chooses. Nothing is chosen
// before somebody does, and no other case stands in it.
import { headOf, latest, type RecordKind, recordsOfKind } from '@heed/domain/casework';
import { useSignal } from '@preact/signals';
import { holdsEntry } from '../../model/case/case.ts';
import { file } from '../../model/case/file.ts';
import { reportedIn, shortNumber } from '../../model/case/head.ts';
import { whenText } from '../../model/conversation/hour.ts';
import { isErrorMark, noteErrorsIn } from '../../model/conversation/in-error.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { session } from '../../model/session/session.ts';
import { personWords } from '../../ui/blur.ts';
import { focus } from '../../ui/focus.ts';
import { headWords, kindWords, summaryWords as w } from '../../words/case.ts';
import { conversationWords, printedText } from '../../words/conversation.ts';
import { recordKindsInOrder } from './kinds-in-order.ts';
import { Standing } from './standing-view.tsx';
import { VersionView } from './version-view.tsx';

type Part = RecordKind | 'messages' | 'notes';

export function SummaryButton({ read }: { read: Reading }) {
  const isOpen = useSignal(false);
  const open = () => {
    isOpen.value = true;
    setTimeout(() => focus('#summary-title'));
  };
  if (isOpen.value) return <Summary read={read} onClose={() => (isOpen.value = false)} />;
  return (
    <button type="button" data-act="summary" onClick={open}>
      {w.open}
    </button>
  );
}

function Summary({ read, onClose }: { read: Reading; onClose: () => void }) {
  const parts = useSignal<readonly Part[]>([]);
  const isEmpty = useSignal(false);
  const now = file.value;
  if (now === null) return null;
  const kinds = recordKindsInOrder.filter((kind) => recordsOfKind(now, kind).length > 0);
  const names: readonly (readonly [Part, string])[] = [
    ['messages', w.messages],
    ['notes', w.notes],
    ...kinds.map((kind) => [kind, kindWords[kind].title] as const),
  ];
  const put = (part: Part, isChosen: boolean) => {
    isEmpty.value = false;
    parts.value = isChosen ? [...parts.value, part] : parts.value.filter((one) => one !== part);
  };
  const press = () => {
    isEmpty.value = parts.value.length === 0;
    if (!isEmpty.value) printSummary();
  };
  return (
    <section class="card summary" aria-labelledby="summary-title">
      <h2 id="summary-title" tabIndex={-1}>
        {w.title}
      </h2>
      <p class="hint">{w.hint}</p>
      <fieldset class="ticks" aria-labelledby="summary-title">
        {names.map(([part, name]) => (
          <div class="tick" key={part}>
            <input
              type="checkbox"
              id={`summary-${part}`}
              data-part={part}
              checked={parts.value.includes(part)}
              onChange={(e) => put(part, e.currentTarget.checked)}
            />
            <label for={`summary-${part}`}>{name}</label>
          </div>
        ))}
      </fieldset>
      <div role="status">{isEmpty.value && <p class="warn">{w.none}</p>}</div>
      <div class="row">
        <button type="button" class="act" data-act="print" onClick={press}>
          {w.print}
        </button>
        <button type="button" onClick={onClose}>
          {w.close}
        </button>
      </div>
      {parts.value.length > 0 && <Paper read={read} parts={parts.value} />}
    </section>
  );
}

/** What is printed, as it is shown. */
function Paper({ read, parts }: { read: Reading; parts: readonly Part[] }) {
  const { keyring } = session.value!;
  const now = file.value!;
  const { name } = headOf(now, reportedIn(read), Date.now());
  return (
    <article class="case-summary report">
      <h3 dir="auto" {...personWords}>
        {name || headWords.number({ number: shortNumber(read.row.id) })}
      </h3>
      <p class="hint">{printedText(keyring.day, keyring.me.member.name)}</p>
      <Standing now={now} read={read} label={headWords.label} />
      {parts.includes('messages') && <Messages read={read} of="messages" />}
      {parts.includes('notes') && <Messages read={read} of="notes" />}
      {recordKindsInOrder
        .filter((kind) => parts.includes(kind))
        .map((kind) => (
          <section key={kind} data-printed={kind}>
            <h4>{kindWords[kind].title}</h4>
            {recordsOfKind(now, kind).map((record) => (
              <VersionView version={latest(record)} key={record.id} />
            ))}
          </section>
        ))}
    </article>
  );
}

function Messages({ read, of }: { read: Reading; of: 'messages' | 'notes' }) {
  const errors = noteErrorsIn(read);
  const printedMessages = read.messages.filter(({ id, message, verdict }) => {
    if (message === null || verdict !== 'genuine' || message.text === '') return false;
    const isNote = message.role === 'note';
    if (isNote && (holdsEntry(message) || isErrorMark(message) || errors.has(id))) return false;
    return isNote === (of === 'notes');
  });
  return (
    <section data-printed={of}>
      <h4>{w[of]}</h4>
      {printedMessages.map((item) => (
        <div key={item.id}>
          <p class="hint">
            {item.message!.role === 'person'
              ? conversationWords.them
              : item.message!.role === 'desk'
                ? conversationWords.us
                : w.notes}
            , {whenText(item)}
          </p>
          <p class="text" dir="auto" {...personWords}>
            {item.message!.text}
          </p>
        </div>
      ))}
    </section>
  );
}

function printSummary(): void {
  document.body.dataset.print = 'summary';
  addEventListener('afterprint', () => delete document.body.dataset.print, { once: true });
  print();
}
