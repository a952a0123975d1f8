// Export of the open case: what goes into it, then one file under a passphrase that is shown once; in the
// clear only after the name of the case.

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { file as caseFile } from '../../model/case/file.ts';
import { download } from '../../model/conversation/attachment.ts';
import { notice, reading } from '../../model/conversation/open.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { faultText } from '../../model/fault.ts';
import { call, session } from '../../model/session/session.ts';
import { personWords } from '../../ui/blur.ts';
import { cutToBytes } from '../../ui/bytes.ts';
import { focus } from '../../ui/focus.ts';
import { failure } from '../../ui/status.ts';
import { recipientWords } from '../../words/case.ts';
import { exportWords as w } from '../../words/export.ts';
import { type ExportChoice, type ExportPart, plainFile, recipientsOf, sealedFile } from './files.ts';
import { plainNotes } from './person.ts';

const partNames = () => Object.keys(w.parts) as ExportPart[];
const nothing: ExportChoice = {
  parts: new Set(['conversation']),
  to: null,
  withNames: false,
  titles: false,
  withoutNotes: new Set(),
};

/** Exports the conversation that is open; the form stands open at once. */
export function ExportRoom() {
  const read = reading.value;
  return read && <Export read={read} key={read.row.id} />;
}

function Export({ read }: { read: Reading }) {
  const asking = useSignal(true);
  const working = useSignal(false);
  const outcome = useSignal<{ readonly passphrase: string | null } | null>(null);
  const make = async (choice: ExportChoice, plain: boolean) => {
    asking.value = false;
    working.value = true;
    outcome.value = null;
    const source = { read, file: caseFile.value ?? read.caseFile, keyring: session.value!.keyring };
    try {
      const { readings } = choice.parts.has('person')
        ? await call('subjectAccess.listReadings', {}, { id: read.row.id })
        : { readings: [] };
      const of = { ...source, readings };
      if (plain) {
        const { file, name } = await plainFile(choice, of);
        download(file, name);
        outcome.value = { passphrase: null };
      } else {
        const { file, passphrase } = await sealedFile(choice, of);
        download(file, `heed-${read.row.id.slice(0, 8)}.age`);
        outcome.value = { passphrase };
      }
    } catch (error) {
      notice.value = failure(faultText(error));
    }
    working.value = false;
  };
  // The button that was pressed first is gone: the browser would send the focus to the top of the page.
  const close = () => {
    asking.value = false;
    focus('[data-export]');
  };
  return (
    <div>
      <button type="button" data-export onClick={() => (asking.value = true)}>
        {w.open}
      </button>
      {asking.value && <Ask read={read} onAct={make} onClose={close} />}
      <div role="status">
        {working.value && <p>{w.working}</p>}
        {outcome.value && (
          <div class="care">
            <p>{outcome.value.passphrase === null ? w.plainDone : w.done}</p>
            {outcome.value.passphrase && <p class="print">{outcome.value.passphrase}</p>}
          </div>
        )}
      </div>
    </div>
  );
}

interface ExportRequest {
  readonly choice: ExportChoice;
  readonly change: (more: Partial<ExportChoice>) => void;
}

function Ask(props: {
  read: Reading;
  onAct: (choice: ExportChoice, plain: boolean) => void;
  onClose: () => void;
}) {
  const { read, onAct } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const choice = useSignal(nothing);
  const fault = useSignal('');
  useEffect(() => dialog.current?.showModal(), []);
  const change = (more: Partial<ExportChoice>) => {
    choice.value = { ...choice.value, ...more };
    fault.value = '';
  };
  const go = (plain: boolean) => {
    if (choice.value.parts.size === 0) fault.value = w.none;
    else onAct(choice.value, plain);
  };
  const options = { choice: choice.value, change };
  const has = (part: ExportPart) => choice.value.parts.has(part);
  return (
    <dialog ref={dialog} onClose={props.onClose} aria-label={w.title}>
      <h2>{w.title}</h2>
      <Parts {...options} />
      {has('person') && <Notes {...options} read={read} />}
      {has('htcds') && <Recipients {...options} read={read} />}
      {has('calendar') && (
        <Tick
          id="export-titles"
          label={w.titles}
          on={choice.value.titles}
          put={(titles) => change({ titles })}
        />
      )}
      <p role="alert" class={fault.value === '' ? '' : 'fault'}>
        {fault}
      </p>
      <p>{w.text}</p>
      <div class="row">
        <button type="button" class="act" onClick={() => go(false)}>
          {w.act}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {w.cancel}
        </button>
      </div>
      <Plain name={w.caseName({ id: read.row.id.slice(0, 8) })} onAct={() => go(true)} />
    </dialog>
  );
}

function Tick(props: {
  id: string;
  label: string;
  hint?: string;
  on: boolean;
  put: (on: boolean) => void;
  /** The label is what somebody wrote. */
  words?: true;
}) {
  const hint = props.hint && `${props.id}-hint`;
  return (
    <div class="tick">
      <input
        type="checkbox"
        id={props.id}
        checked={props.on}
        aria-describedby={hint}
        onChange={(event) => props.put(event.currentTarget.checked)}
      />
      <label for={props.id} {...(props.words && personWords)}>
        {props.label}
      </label>
      {props.hint && (
        <p class="hint" id={hint}>
          {props.hint}
        </p>
      )}
    </div>
  );
}

const toggled = <T,>(set: ReadonlySet<T>, value: T, on: boolean): ReadonlySet<T> =>
  new Set(on ? [...set, value] : [...set].filter((other) => other !== value));

const Parts = ({ choice, change }: ExportRequest) => (
  <fieldset class="field">
    <legend>{w.what}</legend>
    {partNames().map((part) => (
      <Tick
        key={part}
        id={`export-${part}`}
        label={w.parts[part]}
        hint={w.hints[part]}
        on={choice.parts.has(part)}
        put={(on) => change({ parts: toggled(choice.parts, part, on) })}
      />
    ))}
  </fieldset>
);

/** Each note as it begins: whether it speaks of somebody else only a member can say. */
function Notes({ choice, change, read }: ExportRequest & { read: Reading }) {
  const notes = plainNotes(read);
  if (notes.length === 0) return null;
  return (
    <fieldset class="field">
      <legend>{w.notes}</legend>
      <p class="hint">{w.notesHint}</p>
      {notes.map(({ id, message }) => (
        <Tick
          key={id}
          id={`export-note-${id}`}
          label={cutToBytes(message?.text ?? '', 400)}
          words
          on={choice.withoutNotes.has(id)}
          put={(on) => change({ withoutNotes: toggled(choice.withoutNotes, id, on) })}
        />
      ))}
    </fieldset>
  );
}

function Recipients({ choice, change, read }: ExportRequest & { read: Reading }) {
  // The same objects each time, so that the chosen one is found again.
  const all = recipientsOf(caseFile.value ?? read.caseFile, Date.now());
  return (
    <>
      <div class="field">
        <label for="export-to">{w.recipient}</label>
        <select
          id="export-to"
          value={String(choice.to === null ? -1 : all.indexOf(choice.to))}
          onChange={(event) =>
            change({ to: all[Number(event.currentTarget.value)] ?? null, withNames: false })
          }
        >
          <option value="-1">{w.nobody}</option>
          {all.map(({ kind, name }, at) => (
            <option value={String(at)} key={`${kind} ${name}`}>
              {`${name} (${recipientWords[kind]})`}
            </option>
          ))}
        </select>
      </div>
      {choice.to !== null && (
        <Tick
          id="export-names"
          label={w.withNames}
          on={choice.withNames}
          put={(withNames) => change({ withNames })}
        />
      )}
    </>
  );
}

/** What leaves this page in the clear is confirmed by the name of the case. */
function Plain({ name, onAct }: { name: string; onAct: () => void }) {
  const typed = useSignal('');
  const fault = useSignal('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (typed.value.trim().toLowerCase() === name) onAct();
    else fault.value = w.plainWrong;
  };
  return (
    <details>
      <summary>{w.plain}</summary>
      <form class="field" onSubmit={submit} noValidate>
        <p class="warn">{w.plainWarning}</p>
        <label for="export-name">{w.plainName({ name })}</label>
        <p role="alert" class="fault" id="export-name-fault">
          {fault}
        </p>
        <input
          id="export-name"
          type="text"
          autocomplete="off"
          aria-invalid={fault.value === '' ? undefined : true}
          aria-describedby="export-name-fault"
          value={typed}
          onInput={(event) => (typed.value = event.currentTarget.value)}
        />
        <button type="submit" class="destroy">
          {w.plainAct}
        </button>
      </form>
    </details>
  );
}
