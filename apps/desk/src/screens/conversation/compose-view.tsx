// Answer and internal note: two fields, of which one is in sight, with another colour, another button and who
// reads it, so that neither is sent as the other. What is typed is a draft, files included, until it has
// arrived.

import { mayReach } from '@heed/domain/casework';
import type { MessageAttachment } from '@heed/envelope';
import { MAX_ATTACHMENT_BYTES, MAX_TEXT_LENGTH } from '@heed/envelope/limits';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { DraftStatus } from '../../components/draft-view.tsx';
import { noteTelling, telling } from '../../model/case/notice-telling.ts';
import { waitText } from '../../model/case/safe-contact.ts';
import { personReads } from '../../model/case/tell-person.ts';
import { assignTo } from '../../model/conversation/acts.ts';
import { type ComposedKind, compose, composedKind } from '../../model/conversation/compose.ts';
import { newMessageId } from '../../model/conversation/load.ts';
import { notice } from '../../model/conversation/open.ts';
import { isFromOtherDesk } from '../../model/conversation/person-text.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { forgetSealed, say, sayAllTheSame } from '../../model/conversation/send.ts';
import { load as loadTemplates, ownSignature } from '../../model/conversation/templates.ts';
import { chooseTiming, timingOf, waitsInDanger } from '../../model/conversation/timing.ts';
import { acceptUnseen, unseen } from '../../model/conversation/unseen.ts';
import { upload } from '../../model/conversation/upload.ts';
import { hasShifts, leaveShiftNote } from '../../model/documents/shift-notes.ts';
import { attempt } from '../../model/fault.ts';
import { nextNeeding } from '../../model/inbox/inbox.ts';
import { noteTyping } from '../../model/live/typing.ts';
import { openConversation } from '../../model/navigation.ts';
import { draftOf, drafts, holdPage, keepDraft } from '../../model/session/drafts.ts';
import { iMay, readersOf } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { reveal } from '../../ui/blur.ts';
import { focus } from '../../ui/focus.ts';
import { insertOnLine } from '../../ui/insert-text.ts';
import { failure } from '../../ui/status.ts';
import { referralWords } from '../../words/case.ts';
import { conversationWords } from '../../words/conversation.ts';
import { timeName } from '../../words/format.ts';
import { faultWords, paletteWords } from '../../words/frame.ts';
import { liveWords } from '../../words/live.ts';
import { noticeTellWords } from '../../words/notice.ts';
import { draftWords } from '../../words/session.ts';
import { shiftNoteWords } from '../../words/today.ts';
import { Phrases } from './phrases-view.tsx';
import { Signature } from './templates-view.tsx';

/** Room below an answer, with the empty line before it. */
const mostSignatureLetters = 200;

export function Compose({ read }: { read: Reading }) {
  const answers = iMay(session.value!.keyring, 'answer');
  const noAnswer = read.keyState !== 'held' || read.verified.rekeyConflict;
  if (read.keyState !== 'held') return null;
  const hasBoth = answers && !noAnswer;
  const kind = hasBoth ? composedKind() : 'note';
  useEffect(() => {
    if (answers) void loadTemplates({ quietly: true });
  }, []);
  return (
    <div class="compose">
      {hasBoth && <KindSwitch kind={kind} id={read.row.id} />}
      {hasBoth && <Field kind="desk" read={read} isInSight={kind === 'answer'} />}
      <Field kind="note" read={read} isInSight={kind === 'note'} />
    </div>
  );
}

/** Chooses the field; says of the other one that something is typed in it. */
function KindSwitch({ kind, id }: { kind: ComposedKind; id: string }) {
  const w = conversationWords;
  const words = { answer: w.answer, note: w.noteLabel };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as part of a form.
    <div class="views" role="group" aria-label={w.composeKind}>
      {(['answer', 'note'] as const).map((one) => (
        <button
          type="button"
          key={one}
          data-compose={one}
          aria-pressed={kind === one}
          onClick={() => compose(one)}
        >
          {words[one]}
          {kind !== one && (drafts.value.get(`${one} ${id}`)?.value ?? '') !== '' && (
            <small> {draftWords.badge}</small>
          )}
        </button>
      ))}
    </div>
  );
}

/** After an answer: the member takes the conversation that is in nobody's hands. */
function TakeIt({ read }: { read: Reading }) {
  const { keyring } = session.value!;
  const { member } = keyring.me;
  if (
    read.row.assignee !== null ||
    !readersOf(keyring, read.row.desk).some((one) => one.member === member.id)
  )
    return null;
  return (
    <button type="button" data-act="take-it" onClick={() => assignTo(member.id, member.name)}>
      {conversationWords.takeIt}
    </button>
  );
}

/** After an answer: the next conversation that needs somebody. */
function Next({ besides }: { besides: string }) {
  const next = nextNeeding(besides);
  if (next === null) return null;
  return (
    <button type="button" data-act="next" onClick={() => openConversation(next.row.id)}>
      {paletteWords.next}
    </button>
  );
}

/** Ctrl+Enter, on a Mac Command+Enter, sends from the field. */
function submitByKey(event: KeyboardEvent & { readonly currentTarget: HTMLFormElement }): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** What is typed into a field and the files beside it, as drafts, and how they are sent. */
function useDraft(role: 'desk' | 'note', read: Reading) {
  const field = role === 'desk' ? 'answer' : 'note';
  const place = `${field} ${read.row.id}`;
  const text = drafts.value.get(place)?.value ?? '';
  const sending = useSignal(false);
  const isSigned = useSignal(true);
  const isForShift = useSignal(false);
  const wasSent = useSignal(false);
  const filesPlace = `files ${read.row.id}`;
  const files = role === 'desk' ? filesIn(drafts.value.get(filesPlace)?.value) : [];
  const share = useSignal<number | null>(null);
  const id = useRef(newMessageId());
  const sealedText = useRef('');
  const area = useRef<HTMLTextAreaElement>(null);
  // What was changed is another message: it gets another id, so that an earlier try is never taken for it.
  const renew = () => {
    forgetSealed(id.current);
    id.current = newMessageId();
  };
  const changed = (value: string) => {
    renew();
    wasSent.value = false;
    keepDraft(place, value);
    noteTyping();
  };
  const keepFiles = (all: readonly MessageAttachment[]) => {
    changed(draftOf(place));
    keepDraft(filesPlace, all.length === 0 ? '' : JSON.stringify(all), {
      attachments: all.map((file) => file.id),
    });
  };
  const submit = async (event: Event | null, send = say) => {
    event?.preventDefault();
    if (sending.value || share.value !== null) return;
    if (text.trim() === '' && files.length === 0) return refuseEmpty(area.current);
    sending.value = true;
    const signed = role === 'desk' && isSigned.value ? withSignature(text) : text;
    // Another signature is another message too.
    if (sealedText.current !== signed) renew();
    sealedText.current = signed;
    const message = { text: signed, attachments: files, id: id.current };
    const went = await send(role, message);
    if (went === 'sent') {
      const isSent = new Set(files.map((file) => file.id));
      if (role === 'desk') keepFiles(filesIn(draftOf(filesPlace)).filter((file) => !isSent.has(file.id)));
      changed(typedSince(text, draftOf(place)));
      wasSent.value = role === 'desk';
      await afterSending(role, read, isForShift.value ? message : null);
      isForShift.value = false;
    }
    sending.value = false;
    if (went === 'unseen') setTimeout(() => focus('#unseen'));
  };
  const addFile = (attachment: MessageAttachment) => keepFiles([...filesIn(draftOf(filesPlace)), attachment]);
  const choices = { isSigned, isForShift, wasSent };
  return { place, text, changed, files, keepFiles, addFile, share, sending, area, submit, ...choices };
}

function refuseEmpty(area: HTMLTextAreaElement | null): void {
  notice.value = failure(conversationWords.nothingTyped);
  area?.focus();
}

type Draft = ReturnType<typeof useDraft>;

/** `forShift`: a note that the next shift sees too; null for none. */
async function afterSending(
  role: 'desk' | 'note',
  read: Reading,
  forShift: { readonly id: string; readonly text: string } | null,
): Promise<void> {
  setTimeout(() => document.querySelector('.talk > li:last-child')?.scrollIntoView({ block: 'nearest' }));
  if (role === 'desk') await noteTelling();
  if (forShift !== null) await showToShift(read.row, forShift);
}

/** A note of the case stands on 'Today' of the next shift too. The note is stored either way. */
async function showToShift({ id, desk }: Reading['row'], note: { id: string; text: string }): Promise<void> {
  const isLeft = await attempt(notice, shiftNoteWords.left, () =>
    leaveShiftNote({ ...note, desk, about: id }),
  );
  if (!isLeft) notice.value = failure(shiftNoteWords.alsoFailed({ why: notice.value?.text ?? '' }));
}

/** An answer as it is sent: with the member's signature below it, where they have one. */
function withSignature(text: string): string {
  const signature = ownSignature();
  return signature === '' ? text : [text.trimEnd(), signature].filter((part) => part !== '').join('\n\n');
}

/** What was typed while `message` was on its way: it stays in the field. */
const typedSince = (message: string, now: string): string =>
  now.startsWith(message) ? now.slice(message.length).trimStart() : now;

/** Seals and uploads the files one after the other; `share`: of the file that goes now, 0 to 1. */
async function attach(list: FileList | null, { share, addFile }: Draft): Promise<void> {
  for (const file of Array.from(list ?? [])) {
    share.value = 0;
    const letGo = holdPage();
    try {
      addFile(await upload({ blob: file, type: file.type, name: file.name }, (part) => (share.value = part)));
    } catch {
      // UploadFailed or too large: the sentence says which.
      notice.value = failure(file.size > MAX_ATTACHMENT_BYTES ? faultWords.tooLarge : faultWords.upload);
    }
    letGo();
    share.value = null;
  }
}

/** Who reads an answer. */
function answerHint(read: Reading): string {
  if (isFromOtherDesk(read)) return referralWords.answerHint;
  return personReads(read) ? conversationWords.answerHint : conversationWords.answerUnread;
}

/** Someone may be in danger and the plan says 'not now': the member says which counts. */
function DangerTiming({ read }: { read: Reading }) {
  // What came meanwhile is read first: there is room for one question at a time.
  if (unseen.value.length > 0 || !waitsInDanger(read, Date.now())) return null;
  const w = conversationWords;
  const at = mayReach(read.caseFile, Date.now());
  const choices = [
    ['now', w.timingNow],
    ...(typeof at === 'number' ? [['by-plan', w.timingByPlan({ when: timeName(at) })] as const] : []),
  ] as const;
  return (
    <fieldset class="timing" id="timing">
      <legend>{w.timing}</legend>
      {choices.map(([timing, label]) => (
        <label key={timing}>
          <input
            type="radio"
            name="timing"
            checked={timingOf(read) === timing}
            onChange={() => chooseTiming(read, timing)}
          />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Field(props: { kind: 'desk' | 'note'; read: Reading; isInSight: boolean }) {
  const { kind: role, read, isInSight } = props;
  const w = conversationWords;
  const field = role === 'desk' ? 'answer' : 'note';
  const draft = useDraft(role, read);
  const { place, text, changed, sending, submit } = draft;
  const waiting = waitsInDanger(read, Date.now()) ? null : waitText(read.caseFile);
  return (
    <form
      class={`card say-${field}${text === '' ? '' : ' typed'}`}
      onSubmit={submit}
      onKeyDown={submitByKey}
      hidden={!isInSight}
    >
      <label class="hidden" for={field}>
        {role === 'desk' ? w.answer : w.noteLabel}
      </label>
      {/* Above the field, which stays where it is. */}
      {role === 'desk' && unseen.value.length > 0 && (
        <Unseen onSend={() => submit(null, (_, message) => sayAllTheSame(message))} />
      )}
      {role === 'desk' && <DangerTiming read={read} />}
      <p class="hint" id={`${field}-hint`}>
        {role === 'note' ? w.noteHint : answerHint(read)}
      </p>
      {role === 'desk' && waiting && <p class="care">{waiting}</p>}
      <textarea
        id={field}
        name={field}
        ref={draft.area}
        dir="auto"
        lang={role === 'desk' ? String(read.facts.language ?? '') || undefined : undefined}
        maxLength={MAX_TEXT_LENGTH - mostSignatureLetters}
        aria-describedby={`${field}-hint`}
        value={text}
        onInput={(e) => changed(e.currentTarget.value)}
      />
      {role === 'note' && <ForShift draft={draft} />}
      {read.row.state === 'closed' && text !== '' && <p class="care">{draftWords.closed}</p>}
      {role === 'desk' && <Telling id={read.row.id} />}
      <div class="row compose-row">
        <button type="submit" class={role === 'desk' ? 'act' : ''} aria-disabled={sending.value}>
          {sending.value ? w.sending : role === 'desk' ? w.send : w.addNote}
        </button>
        {draft.wasSent.value && <TakeIt read={read} />}
        {draft.wasSent.value && <Next besides={read.row.id} />}
        <DraftStatus name={place} onTaken={() => changed(draftOf(place))} />
        {role === 'desk' && <Additions draft={draft} read={read} />}
      </div>
    </form>
  );
}

/** What an answer may carry beside what is typed: files, lines of the phrase book, a signature. */
const Additions = ({ draft, read }: { draft: Draft; read: Reading }) => (
  <div class="compose-more">
    <Files draft={draft} />
    <Phrases
      language={String(read.facts.language ?? '')}
      typed={draft.text}
      onInsert={(line) => draft.area.current && insertOnLine(draft.area.current, line, { endsLine: true })}
    />
    <Signature isOn={draft.isSigned.value} onSwitch={(isOn) => (draft.isSigned.value = isOn)} />
  </div>
);

/** Whether the next shift sees the note on 'Today' too. */
function ForShift({ draft: { isForShift } }: { draft: Draft }) {
  if (!hasShifts(session.value!.keyring)) return null;
  return (
    <div class="tick">
      <input
        type="checkbox"
        id="for-shift"
        checked={isForShift.value}
        onChange={(event) => (isForShift.value = event.currentTarget.checked)}
      />
      <label for="for-shift">{shiftNoteWords.also}</label>
    </div>
  );
}

/** That this answer tells the person what came of a notice: the case says so once it is sent. */
function Telling({ id }: { id: string }) {
  const now = telling.value;
  if (now === null || now.conversation !== id) return null;
  return (
    <div class="note" data-telling={now.isSent ? 'sent' : 'begun'}>
      <p>{now.isSent ? noticeTellWords.notNoted : noticeTellWords.tells}</p>
      <div class="row">
        {now.isSent && (
          <button type="button" onClick={() => noteTelling()}>
            {noticeTellWords.note}
          </button>
        )}
        <button type="button" onClick={() => (telling.value = null)}>
          {noticeTellWords.notThat}
        </button>
      </div>
    </div>
  );
}

function Files({ draft }: { draft: Draft }) {
  const w = conversationWords;
  const { files, keepFiles, share } = draft;
  return (
    <>
      {files.length > 0 && (
        <ul class="files">
          {files.map((file) => (
            <li key={file.id}>
              <span {...reveal()}>{file.name}</span>{' '}
              <button
                type="button"
                class="plain"
                aria-label={w.remove({ name: file.name })}
                onClick={() => keepFiles(files.filter((attachment) => attachment.id !== file.id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <label for="attach" class="hidden">
        {w.attach}
      </label>
      <input
        id="attach"
        type="file"
        multiple
        onChange={async (e) => {
          const input = e.currentTarget;
          await attach(input.files, draft);
          input.value = '';
        }}
      />
      {share.value !== null && <p role="status">{w.attaching({ share: share.value })}</p>}
    </>
  );
}

const filesIn = (draft: string | undefined): readonly MessageAttachment[] => JSON.parse(draft || '[]');

/** What came since the member began to write, and what can be done about it. */
function Unseen({ onSend }: { onSend: () => void }) {
  const [first] = unseen.value;
  const read = () => {
    focus(`[data-message="${first?.id}"]`);
    acceptUnseen();
  };
  return (
    <div class="care" role="alert">
      <p id="unseen" tabIndex={-1}>
        {liveWords.unseen({ n: unseen.value.length })}
      </p>
      <div class="row">
        <button type="button" onClick={read}>
          {liveWords.read}
        </button>
        <button type="button" onClick={onSend}>
          {liveWords.allTheSame}
        </button>
      </div>
    </div>
  );
}
