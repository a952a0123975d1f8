// One message on the form of a package: in or out, words blacked out in a copy, each attachment by itself.

import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { kindOf } from '../../model/conversation/attachment.ts';
import { personWords, reveal } from '../../ui/blur.ts';
import { evidenceWords } from '../../words/evidence.ts';
import type { Choosable } from './choice.ts';
import { type Mark, wholeOf } from './marks.ts';
import { inOriginal, merged, redacted } from './redact.ts';

const w = evidenceWords;
type Props = { message: Choosable; place: number; mark: Mark | null; onMark: (mark: Mark | null) => void };

export function MessageChoice({ message, place, mark, onMark }: Props) {
  return (
    <div class="card">
      <div class="tick">
        <input
          type="checkbox"
          id={`item-${message.at}`}
          checked={mark !== null}
          onChange={(e) => onMark(e.currentTarget.checked ? wholeOf(message) : null)}
        />
        <label for={`item-${message.at}`}>
          {w.message({ n: place, role: message.role, day: message.when })}
        </label>
      </div>
      {mark === null ? (
        <p class="text" dir="auto" {...reveal()}>
          {message.text}
        </p>
      ) : (
        <>
          <Words message={message} place={place} mark={mark} onMark={onMark} />
          {message.files.map((file) => (
            <div class="field" key={file.id}>
              <label for={`give-${file.id}`} {...personWords}>
                {w.file({ name: file.name })}
              </label>
              <select
                id={`give-${file.id}`}
                value={mark.files[file.id] ?? 'none'}
                onChange={(e) => {
                  const give = e.currentTarget.value;
                  const { [file.id]: _, ...rest } = mark.files;
                  const files = give === 'none' ? rest : { ...rest, [file.id]: give as 'original' | 'copy' };
                  onMark({ ...mark, files });
                }}
              >
                <option value="original">{w.give.original}</option>
                {kindOf(file) === 'image' && <option value="copy">{w.give.copy}</option>}
                <option value="none">{w.give.none}</option>
              </select>
            </div>
          ))}
        </>
      )}
    </div>
  );
}

function Words({ message, place, mark, onMark }: Props & { mark: Mark }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const hint = useSignal<string | null>(null);
  const count = merged(message.text, mark.passages).length;
  const blackOut = () => {
    const { selectionStart: from, selectionEnd: to } = area.current!;
    hint.value = from === to ? w.selectFirst : null;
    if (from === to) return area.current?.focus();
    onMark({ ...mark, passages: [...mark.passages, inOriginal(message.text, mark.passages, { from, to })] });
  };
  if (message.text === '') return null;
  return (
    <div class="field">
      <label for={`words-${message.at}`}>{w.text({ n: place })}</label>
      <textarea
        id={`words-${message.at}`}
        ref={area}
        readOnly
        dir="auto"
        value={redacted(message.text, mark.passages)}
      />
      <p class="hint">{w.blackOutHint}</p>
      <div class="row">
        <button type="button" onClick={blackOut}>
          {w.blackOut}
        </button>
        {count > 0 && (
          <button
            type="button"
            onClick={() => onMark({ ...mark, passages: [], reason: '', original: 'left-out' })}
          >
            {w.undo}
          </button>
        )}
      </div>
      <p role="status">{hint.value ?? (count > 0 ? w.blackedOut({ n: count }) : '')}</p>
      {count > 0 && <Redaction message={message} mark={mark} onMark={onMark} />}
    </div>
  );
}

const Redaction = ({ message, mark, onMark }: Pick<Props, 'message' | 'onMark'> & { mark: Mark }) => (
  <>
    <label for={`reason-${message.at}`}>{w.reason}</label>
    <input
      id={`reason-${message.at}`}
      type="text"
      maxLength={500}
      value={mark.reason}
      onInput={(e) => onMark({ ...mark, reason: e.currentTarget.value })}
    />
    <label for={`original-${message.at}`}>{w.original}</label>
    <select
      id={`original-${message.at}`}
      value={mark.original}
      onChange={(e) => onMark({ ...mark, original: e.currentTarget.value as Mark['original'] })}
    >
      <option value="left-out">{w.originals['left-out']}</option>
      <option value="included">{w.originals.included}</option>
    </select>
  </>
);
