// Answer and internal note: two fields apart, so that neither is sent as the other. What is typed is kept until it has arrived.

import type { MessageAttachment } from '@heed/envelope';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { caseOf } from '../casework/case.ts';
import { waitText } from '../casework/reach.ts';
import { handOverWords } from '../casework/words.ts';
import { faultWords } from '../look/words.ts';
import { Phrases } from '../phrases/phrases-view.tsx';
import { isFromOtherDesk } from '../search/person-text.ts';
import { iMay } from '../session/keyring.ts';
import { draftOf, keepDraft, session } from '../session/session.ts';
import { newMessageId } from './load.ts';
import type { Reading } from './read.ts';
import { forgetSealed, say, told } from './shown.ts';
import { upload } from './upload.ts';
import { conversationWords } from './words.ts';

export function Compose({ read }: { read: Reading }) {
  const answers = iMay(session.value!.keyring, 'answer');
  const noAnswer = read.keyState !== 'held' || read.verified.rekeyConflict;
  return (
    <div class="compose">
      {answers && !noAnswer && <Field kind="desk" read={read} />}
      {read.keyState === 'held' && <Field kind="note" read={read} />}
    </div>
  );
}

function Field({ kind: role, read }: { kind: 'desk' | 'note'; read: Reading }) {
  const w = conversationWords;
  const field = role === 'desk' ? 'answer' : 'note';
  const place = `${field} ${read.row.id}`;
  const text = useSignal(draftOf(place));
  const sending = useSignal(false);
  const files = useSignal<readonly MessageAttachment[]>([]);
  const share = useSignal<number | null>(null);
  const id = useRef(newMessageId());
  const area = useRef<HTMLTextAreaElement>(null);
  const waiting = waitText(caseOf(read));
  /** What was changed is another message: it gets another id, so that an earlier try is never taken for it. */
  const changed = (value: string) => {
    forgetSealed(id.current);
    id.current = newMessageId();
    text.value = value;
    keepDraft(place, value);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (sending.value || share.value !== null) return;
    if (text.value.trim() === '' && files.value.length === 0) {
      told.value = { tone: 'bad', text: w.nothingTyped };
      return area.current?.focus();
    }
    sending.value = true;
    if (await say(role, { text: text.value, attachments: files.value, id: id.current })) {
      changed('');
      files.value = [];
    }
    sending.value = false;
  };
  const attach = async (list: FileList | null) => {
    for (const file of Array.from(list ?? [])) {
      share.value = 0;
      try {
        const sent = await upload({ blob: file, type: file.type, name: file.name }, (part) => (share.value = part));
        files.value = [...files.value, sent];
        changed(text.value);
      } catch {
        told.value = { tone: 'bad', text: file.size > 50_000_000 ? faultWords.tooLarge : faultWords.upload };
      }
      share.value = null;
    }
  };
  return (
    <form class={`card say-${field}`} onSubmit={submit}>
      <label for={field}>{role === 'desk' ? w.answer : w.noteLabel}</label>
      <p class="hint" id={`${field}-hint`}>
        {role === 'note' ? w.noteHint : isFromOtherDesk(read) ? handOverWords.answerHint : w.answerHint}
      </p>
      {role === 'desk' && waiting && <p class="care">{waiting}</p>}
      <textarea
        id={field}
        name={field}
        ref={area}
        dir="auto"
        maxLength={200_000}
        aria-describedby={`${field}-hint`}
        value={text}
        onInput={(e) => changed(e.currentTarget.value)}
      />
      {role === 'desk' && (
        <>
          {files.value.length > 0 && (
            <ul class="files">
              {files.value.map((file) => (
                <li key={file.id}>
                  {file.name}{' '}
                  <button
                    type="button"
                    class="plain"
                    aria-label={w.remove(file.name)}
                    onClick={() => {
                      files.value = files.value.filter(({ id }) => id !== file.id);
                      changed(text.value);
                    }}
                  >
                    ×
                  </button>
                </li>
              ))}
            </ul>
          )}
          <label for="attach" class="sub">
            {w.attach}
          </label>
          <input
            id="attach"
            type="file"
            multiple
            onChange={async (e) => {
              const input = e.currentTarget;
              await attach(input.files);
              input.value = '';
            }}
          />
          {share.value !== null && <p role="status">{w.attaching(share.value)}</p>}
          <Phrases
            language={String(read.facts.language ?? '')}
            onInsert={(line) => changed(text.value === '' ? line : `${text.value.trimEnd()}\n${line}`)}
          />
        </>
      )}
      <button type="submit" class={role === 'desk' ? 'act' : ''} aria-disabled={sending.value}>
        {sending.value ? w.sending : role === 'desk' ? w.send : w.addNote}
      </button>
    </form>
  );
}
