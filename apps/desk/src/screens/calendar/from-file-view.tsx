// Days of a calendar file, each with the case that it belongs to.
import { useSignal } from '@preact/signals';
import {
  type FileEntry,
  fileEntries,
  fileNotice,
  leaveOut,
  readFile,
  writeInto,
} from '../../model/calendar/from-file.ts';
import { activeSince } from '../../model/search/search.ts';
import { shownDeskIds } from '../../model/tasks/tasks.ts';
import { personWords } from '../../ui/blur.ts';
import { Notice } from '../../ui/notice.tsx';
import { fromFileWords as w } from '../../words/calendar.ts';
import { dayName } from '../../words/format.ts';

export function FromFile() {
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file !== undefined) readFile(new Uint8Array(await file.arrayBuffer()));
    // The same file can be chosen again once it was mended.
    input.value = '';
  };
  return (
    <section class="no-print">
      <h2>{w.title}</h2>
      <p class="hint" id="calendar-file-hint">
        {w.text}
      </p>
      <label for="calendar-file">{w.file}</label>
      <input
        id="calendar-file"
        type="file"
        accept=".ics,text/calendar"
        aria-describedby="calendar-file-hint"
        onChange={(e) => void choose(e.currentTarget)}
      />
      <Notice message={fileNotice.value} />
      <ul class="records">
        {fileEntries.value.map((entry) => (
          <li class="card" key={entry.id} data-from-file={entry.id}>
            <OneDay entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneDay({ entry }: { entry: FileEntry }) {
  const conversation = useSignal('');
  const cases = activeSince('', shownDeskIds.value)
    .filter(({ state }) => state !== 'closed')
    .sort((a, b) => a.title.localeCompare(b.title));
  const id = `calendar-file-${entry.id}`;
  return (
    <>
      <p>
        {dayName(entry.day)}:{' '}
        <b dir="auto" {...personWords}>
          {entry.title || w.untitled}
        </b>
      </p>
      {entry.isRepeated && <p class="care">{w.repeats}</p>}
      {entry.isOpened && <p class="hint">{w.isOpened}</p>}
      <div class="field">
        <label for={id}>{w.case}</label>
        <select
          id={id}
          {...personWords}
          value={conversation.value}
          onChange={(e) => (conversation.value = e.currentTarget.value)}
        >
          <option value="">{w.choose}</option>
          {cases.map((one) => (
            <option value={one.id} key={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </div>
      <div class="row">
        <button
          type="button"
          data-act="write-task"
          aria-disabled={conversation.value === ''}
          onClick={() => conversation.value !== '' && writeInto(conversation.value, entry)}
        >
          {w.make}
        </button>
        <button type="button" onClick={() => leaveOut(entry.id)}>
          {w.drop}
        </button>
      </div>
    </>
  );
}
