// Notes for the next shift: what this member has not read stands first on 'Today'; below everything else, a
// field to leave one, and what was read.
import { useSignal } from '@preact/signals';
import { DraftStatus } from '../../components/draft-view.tsx';
import {
  hasSealedNotes,
  leaveShiftNote,
  load,
  mostNoteLetters,
  newShiftNoteId,
  readShiftNote,
  type ShiftNote,
  shiftNoteForm,
  shiftNotes,
  state,
} from '../../model/documents/shift-notes.ts';
import { attempt } from '../../model/fault.ts';
import { areWordsHidden } from '../../model/hide-words.ts';
import { openConversation } from '../../model/navigation.ts';
import { draftOf, drafts, keepDraft } from '../../model/session/drafts.ts';
import { nameOrDigits, ownDesks } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { reveal } from '../../ui/blur.ts';
import { focus } from '../../ui/focus.ts';
import { Notice } from '../../ui/notice.tsx';
import type { StatusMessage } from '../../ui/status.ts';
import { timeName } from '../../words/format.ts';
import { inboxWords } from '../../words/inbox.ts';
import { shiftNoteWords as w } from '../../words/today.ts';
import { Section, Unknown } from './lines.tsx';

const place = shiftNoteForm;

/** Whether this member has nothing to do with it any more: they wrote it, or said that they have read it. */
function isDone({ by, readers }: ShiftNote): boolean {
  const { id } = session.value!.keyring.me.member;
  return by === id || readers.includes(id);
}

/** What this member has not read; a section that is not there where nothing is. */
export function UnreadShiftNotes() {
  const notice = useSignal<StatusMessage | null>(null);
  const all = shiftNotes();
  if (all === null)
    return state.value === 'failed' ? <Unknown failed={w.failed} again={() => void load()} /> : null;
  const unread = all.filter((note) => !isDone(note));
  if (unread.length === 0 && !hasSealedNotes()) return null;
  const read = async (note: ShiftNote) => {
    if (await attempt(notice, null, () => readShiftNote(note))) focus('#today-title');
  };
  return (
    <Section name="shift-notes" title={w.title}>
      <Notice message={notice.value} />
      {hasSealedNotes() && <p class="care">{w.unreadable}</p>}
      <ul class="shift-notes">
        {unread.map((note) => (
          <Note note={note} key={note.id} onRead={() => read(note)} />
        ))}
      </ul>
    </Section>
  );
}

function Note({ note, onRead }: { note: ShiftNote; onRead?: () => void }) {
  const { keyring } = session.value!;
  const desks = ownDesks(keyring);
  const { by, at, about, desk, readers } = note;
  const isHidden = areWordsHidden.value;
  const nameOfMember = (member: string) => (isHidden ? member.slice(0, 8) : nameOrDigits(keyring, member));
  const names = readers.map(nameOfMember).join(', ');
  return (
    <li class="card" data-shift-note={note.id}>
      <p class="hint">
        {by === null ? w.unsigned : w.from({ name: nameOfMember(by), when: timeName(at) })}
        {desks.length > 1 && ` · ${desks.find(({ id }) => id === desk)?.name ?? desk}`}
      </p>
      <p class={by === null ? 'text care' : 'text'} dir="auto" {...reveal()}>
        {isHidden ? inboxWords.wordsHidden : note.text}
      </p>
      {names !== '' && <p class="hint">{w.readBy({ names })}</p>}
      <div class="row">
        {about !== null && (
          <button type="button" data-act="open-about" onClick={() => openConversation(about)}>
            {w.open}
          </button>
        )}
        {onRead && (
          <button type="button" data-act="read-shift-note" onClick={onRead}>
            {w.read}
          </button>
        )}
      </div>
    </li>
  );
}

/** A field to leave a note, and what this member has read or written. */
export function ShiftNotesHere() {
  const doneNotes = shiftNotes()?.filter(isDone) ?? [];
  return (
    <Section name="leave-shift-note" title={w.write}>
      {areWordsHidden.value ? <p class="hint">{inboxWords.wordsHidden}</p> : <LeaveNote />}
      {doneNotes.length > 0 && (
        <details>
          <summary>{w.earlier}</summary>
          <ul class="shift-notes">
            {doneNotes.map((note) => (
              <Note note={note} key={note.id} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function LeaveNote() {
  const notice = useSignal<StatusMessage | null>(null);
  const desks = ownDesks(session.value!.keyring);
  const desk = useSignal(desks[0]!.id);
  const id = useSignal(newShiftNoteId());
  const isLeaving = useSignal(false);
  const text = drafts.value.get(place)?.value ?? '';
  const type = (value: string) => {
    id.value = newShiftNoteId();
    keepDraft(place, value);
  };
  const leave = async (event: Event) => {
    event.preventDefault();
    if (isLeaving.value) return;
    isLeaving.value = true;
    const note = { id: id.value, desk: desk.value, text, about: null };
    // What was typed meanwhile stays.
    if ((await attempt(notice, w.left, () => leaveShiftNote(note))) && draftOf(place) === text) type('');
    isLeaving.value = false;
  };
  return (
    <form onSubmit={leave}>
      <div class="field">
        <label for="shift-note">{w.label}</label>
        <p class="hint" id="shift-note-hint">
          {w.hint}
        </p>
        <textarea
          id="shift-note"
          dir="auto"
          maxLength={mostNoteLetters}
          aria-describedby="shift-note-hint"
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </div>
      <DeskOfNote
        value={desk.value}
        put={(value) => {
          desk.value = value;
          id.value = newShiftNoteId();
        }}
      />
      <div class="row">
        <button type="submit" data-act="leave-shift-note" aria-disabled={isLeaving.value}>
          {w.leave}
        </button>
        <DraftStatus name={place} />
      </div>
      <Notice message={notice.value} />
    </form>
  );
}

/** Which desk it is for; a member of one desk is not asked. */
function DeskOfNote({ value, put }: { value: string; put: (desk: string) => void }) {
  const desks = ownDesks(session.value!.keyring);
  if (desks.length < 2) return null;
  return (
    <div class="field">
      <label for="shift-note-desk">{w.desk}</label>
      <select id="shift-note-desk" value={value} onChange={(event) => put(event.currentTarget.value)}>
        {desks.map(({ id, name }) => (
          <option value={id} key={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
