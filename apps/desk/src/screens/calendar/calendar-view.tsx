// What is due, who checks in, who is on duty, by days: a week or a month, and on a phone the days that have
// something. Each entry leads to what it means.
import { calendarOf } from '@heed/domain/calendar';
import { mayWrite } from '@heed/domain/roles';
import type { Day } from '@heed/domain/time';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { Loading } from '../../components/loading.tsx';
import { TasksNav } from '../../components/tasks-nav.tsx';
import { days, entries, loadEvents, show, view } from '../../model/calendar/calendar.ts';
import { appointmentsOf } from '../../model/calendar/calendar-file.ts';
import { type CalendarSpan, dayByKey, monthOf, shifted } from '../../model/calendar/days.ts';
import type { CalendarEntry } from '../../model/calendar/entries.ts';
import { download } from '../../model/conversation/attachment.ts';
import { openTitle } from '../../model/navigation.ts';
import { isFirstLoad } from '../../model/session/resource.ts';
import { session } from '../../model/session/session.ts';
import {
  chosenDesk,
  items as dueItems,
  learn as learnTasks,
  desks as ownDesks,
  state as tasksState,
  whose,
} from '../../model/tasks/tasks.ts';
import { focus } from '../../ui/focus.ts';
import { calendarWords as w } from '../../words/calendar.ts';
import { zoneText } from '../../words/conversation.ts';
import { exportWords } from '../../words/export.ts';
import { dayName, monthName, today, weekdayAndDay } from '../../words/format.ts';
import { boardWords } from '../../words/tasks.ts';
import { Entry } from './entry-view.tsx';
import { FromFile } from './from-file-view.tsx';

const spans: readonly CalendarSpan[] = ['week', 'month'];
/** So many entries of a day stand in a month; the rest is a press away. */
const mostInMonth = 3;

export function Calendar() {
  useLayoutEffect(() => {
    openTitle.value = w.title;
    return () => (openTitle.value = null);
  }, []);
  useEffect(() => {
    void learnTasks({ quietly: tasksState.value === 'ready' });
    void loadEvents();
    focus('#calendar-title');
  }, []);
  return (
    <div class="form calendar">
      <h1 id="calendar-title" tabIndex={-1}>
        {w.title}
      </h1>
      <TasksNav />
      <Choices />
      <Steps />
      {tasksState.value === 'failed' && (
        <p class="warn" role="alert">
          {w.failed}{' '}
          <button type="button" onClick={() => learnTasks()}>
            {w.again}
          </button>
        </p>
      )}
      {isFirstLoad(tasksState.value) ? <Loading text={w.loading} rows={7} /> : <Days />}
      <p class="hint">{zoneText()}</p>
      <p class="hint no-phone">{w.keys}</p>
      <SaveFile />
      {mayWrite(session.value!.keyring.me.member.role, 'task') && <FromFile />}
    </div>
  );
}

function Choices() {
  const { span, day } = view.value;
  const all = ownDesks.value;
  return (
    <div class="row">
      <nav class="views" aria-label={w.spanLabel}>
        {spans.map((name) => (
          <button
            type="button"
            key={name}
            data-span={name}
            aria-current={name === span ? 'page' : undefined}
            onClick={() => show(name, day)}
          >
            {w.spans[name]}
          </button>
        ))}
      </nav>
      <nav class="views" aria-label={w.whoseLabel}>
        {(['mine', 'desk', 'nobody'] as const).map((name) => (
          <button
            type="button"
            key={name}
            data-whose={name}
            aria-current={whose.value === name ? 'page' : undefined}
            onClick={() => (whose.value = name)}
          >
            {w.whose[name]}
          </button>
        ))}
      </nav>
      {all.length > 1 && (
        <select
          aria-label={boardWords.desk}
          value={chosenDesk.value}
          onChange={(event) => (chosenDesk.value = event.currentTarget.value)}
        >
          <option value="">{boardWords.allDesks}</option>
          {all.map(({ id, name }) => (
            <option value={id} key={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function Steps() {
  const { span, day } = view.value;
  const [first, last] = [days.value[0]!, days.value.at(-1)!];
  return (
    <div class="row">
      <button
        type="button"
        data-act="before"
        aria-label={w.before[span]}
        onClick={() => show(span, shifted(span, day, -1))}
      >
        ←
      </button>
      <button type="button" data-act="today" onClick={() => show(span, today())}>
        {w.today}
      </button>
      <button
        type="button"
        data-act="after"
        aria-label={w.after[span]}
        onClick={() => show(span, shifted(span, day, 1))}
      >
        →
      </button>
      <p class="range" role="status">
        {span === 'month' ? monthName(monthOf(day)) : `${weekdayAndDay(first)} – ${dayName(last)}`}
      </p>
    </div>
  );
}

function Days() {
  const { span, day: chosenDay } = view.value;
  const all = entries.value;
  const move = (event: KeyboardEvent) => {
    const next = dayByKey(span, chosenDay, event.key);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    show(span, next);
    setTimeout(() => focus(`[data-day="${next}"]`));
  };
  return (
    <>
      <ol class={`calendar-days ${span}`}>
        {days.value.map((day) => (
          <OneDay
            key={day}
            day={day}
            span={span}
            chosenDay={chosenDay}
            entries={all.filter((entry) => entry.day === day)}
            onKey={move}
          />
        ))}
      </ol>
      {all.length === 0 && <Empty />}
    </>
  );
}

const Empty = () => (
  <div class="nothing">
    <p>{whose.value === 'mine' ? w.noneMine : w.none}</p>
    {whose.value === 'mine' && (
      <button type="button" onClick={() => (whose.value = 'desk')}>
        {w.seeDesk}
      </button>
    )}
  </div>
);

interface DayProps {
  readonly day: Day;
  readonly span: CalendarSpan;
  readonly chosenDay: Day;
  readonly entries: readonly CalendarEntry[];
  readonly onKey: (event: KeyboardEvent) => void;
}

function OneDay({ day, span, chosenDay, entries: all, onKey }: DayProps) {
  const shownEntries = span === 'month' && all.length > mostInMonth + 1 ? all.slice(0, mostInMonth) : all;
  const isOutside = span === 'month' && monthOf(day) !== monthOf(chosenDay);
  return (
    <li
      class={isOutside ? 'outside' : undefined}
      data-empty={all.length === 0 && day !== chosenDay && day !== today()}
      aria-current={day === today() ? 'date' : undefined}
    >
      <button
        type="button"
        class="plain day-name"
        data-day={day}
        tabIndex={day === chosenDay ? 0 : -1}
        aria-label={w.day({ day: dayName(day), n: all.length })}
        onKeyDown={onKey}
        onClick={() => show('week', day)}
      >
        <span class="long">{weekdayAndDay(day)}</span>
        <span class="short">{Number(day.slice(8))}</span>
      </button>
      <ul>
        {shownEntries.map((entry) => (
          <li key={entry.key} data-entry={entry.kind}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
      {shownEntries.length < all.length && (
        <button type="button" class="plain" onClick={() => show('week', day)}>
          {w.more({ n: all.length - shownEntries.length })}
        </button>
      )}
    </li>
  );
}

/** Of all that is due for whom is chosenDay, not only of the days that are shownEntries. */
function SaveFile() {
  const items = dueItems.value;
  if (items.length === 0) return null;
  const save = async () => {
    const appointments = await appointmentsOf(items, exportWords.dueTitle);
    const text = calendarOf(appointments, 'Heed//Desk', Date.now());
    download(new Blob([text], { type: 'text/calendar' }), 'heed-due.ics');
  };
  return (
    <section class="no-print">
      <button type="button" data-act="save-calendar" onClick={() => void save()}>
        {w.file}
      </button>
      <p class="hint">{w.fileHint}</p>
    </section>
  );
}
