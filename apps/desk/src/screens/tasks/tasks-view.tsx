// The screen 'Tasks': what is due and whose it is, the member's own load, who is out alone, and a text
// for the next shift.

import { latest } from '@heed/domain/casework';
import { mayWrite } from '@heed/domain/roles';
import { addDays } from '@heed/domain/time';
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { Loading } from '../../components/loading.tsx';
import { NumberToRing } from '../../components/number-view.tsx';
import { TasksNav } from '../../components/tasks-nav.tsx';
import { openCase } from '../../model/case/go.ts';
import { hasShifts, mostNoteLetters, shiftNoteForm } from '../../model/documents/shift-notes.ts';
import { goTo, openConversation } from '../../model/navigation.ts';
import { activeSince } from '../../model/search/search.ts';
import { draftOf, keepDraft } from '../../model/session/drafts.ts';
import { iMay, nameOf } from '../../model/session/keyring.ts';
import { isFirstLoad } from '../../model/session/resource.ts';
import { session } from '../../model/session/session.ts';
import {
  checkInText,
  type DeadlineGroup,
  type DeadlineItem,
  groupOf,
  groups,
  shiftText,
  type Whose,
  whenText,
  whoseText,
} from '../../model/tasks/group.ts';
import { learnTasks, taskOf, tickedNow, ticking, tickListed } from '../../model/tasks/listed-tasks.ts';
import * as board from '../../model/tasks/tasks.ts';
import { personWords } from '../../ui/blur.ts';
import { focus, focusArrived } from '../../ui/focus.ts';
import { Notice } from '../../ui/notice.tsx';
import { tickWords } from '../../words/case.ts';
import { dayName, timeName, today } from '../../words/format.ts';
import { badgeWords } from '../../words/inbox.ts';
import { searchWords } from '../../words/search.ts';
import { boardWords as w } from '../../words/tasks.ts';
import { Out } from './lone-work-view.tsx';

const learnMs = 60_000;
export const memberName = (id: string): string => nameOf(session.value!.keyring, id) ?? badgeWords.someone;

export function Board() {
  const shift = useSignal<string | null>(null);
  useLayoutEffect(follow, []);
  // Who reads for no desk has no such place in the bar.
  if (board.desks.value.length === 0) return null;
  const { keyring } = session.value!;
  const reads = iMay(keyring, 'read');
  return (
    <div class="form board" aria-busy={isFirstLoad(board.state.value)}>
      <h1 id="board-title" tabIndex={-1}>
        {w.title}
      </h1>
      {reads && <TasksNav />}
      <Notice message={board.notice.value} />
      <Late />
      <DeskChoice />
      {reads && <WhoseNav />}
      {reads && <CheckIns />}
      {reads && <Deadlines />}
      {reads && <TickedNow />}
      {reads && <Load />}
      {reads && (
        <section>
          <button
            type="button"
            aria-expanded={shift.value !== null}
            onClick={() => (shift.value = textNow())}
          >
            {w.shift}
          </button>
          {shift.value !== null && <Shift text={shift.value} onClose={() => (shift.value = null)} />}
        </section>
      )}
      {iMay(keyring, 'outings') && <Out />}
    </div>
  );
}

/** Loads what is due, and again every minute. Answers what ends that. */
function follow(): () => void {
  void board
    .learn()
    .then(() => focusArrived('#board-title'))
    .then(() => learnTasks());
  const timer = setInterval(() => void board.learn({ quietly: true }).then(() => learnTasks()), learnMs);
  return () => {
    clearInterval(timer);
    tickedNow.value = [];
  };
}

function WhoseNav() {
  return (
    <nav class="views" aria-label={w.whoseLabel}>
      {(['mine', 'desk', 'nobody'] as const satisfies readonly Whose[]).map((whose) => (
        <button
          type="button"
          key={whose}
          data-act={`whose-${whose}`}
          aria-current={board.whose.value === whose ? 'page' : undefined}
          onClick={() => {
            board.whose.value = whose;
            void learnTasks();
          }}
        >
          {w.whose[whose]}
        </button>
      ))}
    </nav>
  );
}

function DeskChoice() {
  const all = board.desks.value;
  if (all.length < 2) return null;
  return (
    <div class="field">
      <label for="board-desk">{w.desk}</label>
      <select
        id="board-desk"
        value={board.chosenDesk.value}
        onChange={(event) => (board.chosenDesk.value = event.currentTarget.value)}
      >
        <option value="">{w.allDesks}</option>
        {all.map(({ id, name }) => (
          <option value={id} key={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Deadlines() {
  const { state, items, whose } = board;
  if (state.value === 'failed')
    return (
      <div class="warn" role="alert">
        <p>{w.failed}</p>
        <button type="button" onClick={() => board.learn()}>
          {w.again}
        </button>
      </div>
    );
  if (isFirstLoad(state.value) && items.value.length === 0) return <Loading text={w.loading} />;
  if (items.value.length === 0) return <p class="nothing">{w.nothing[whose.value]}</p>;
  const day = today();
  const of = (group: DeadlineGroup) => items.value.filter(({ day: due }) => groupOf(due, day) === group);
  return (
    <>
      {groups
        .filter((group) => of(group).length > 0)
        .map((group) => (
          <section key={group} aria-labelledby={`due-${group}`}>
            <h2 id={`due-${group}`}>{w.groups[group]}</h2>
            <ul class="rows">
              {of(group).map((item) => (
                <Due item={item} key={item.key} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

/** By when persons say that they are safe; above what a day is enough for. */
function CheckIns() {
  const all = board.checkIns.value;
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="check-ins">
      <h2 id="check-ins">{w.checkIns}</h2>
      <ul class="rows">
        {all.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              class="line"
              data-row={item.id}
              data-check-in={item.missed === null ? 'planned' : 'missed'}
              onClick={() => openConversation(item.id)}
            >
              <span class="begins" dir="auto" {...personWords}>
                {item.title}
              </span>
              <small class={item.missed === null ? undefined : 'wrong'}>{checkInText(item, timeName)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Due({ item }: { item: DeadlineItem }) {
  const task = taskOf(item);
  return (
    <li class="due">
      {task !== null && <Tick item={item} isTicked={false} title={latest(task).body.title} />}
      <DueLine item={item} />
      <NumberToRing number={item.number} />
    </li>
  );
}

function Tick({ item, isTicked, title }: { item: DeadlineItem; isTicked: boolean; title: string }) {
  return (
    <input
      type="checkbox"
      data-tick={item.thing}
      checked={isTicked}
      disabled={!mayWrite(session.value!.keyring.me.member.role, 'task')}
      aria-label={tickWords.label({ title })}
      aria-busy={ticking.value.has(item.key)}
      onChange={(event) => {
        // The box shows what stands, not what is hoped for.
        event.currentTarget.checked = isTicked;
        void tickListed(item, !isTicked);
      }}
    />
  );
}

function DueLine({ item }: { item: DeadlineItem }) {
  return (
    <button
      type="button"
      class="line"
      data-row={item.conversation}
      data-due={item.key}
      onClick={() => openCase(item.conversation, item.thing)}
    >
      <span class="begins" dir="auto" {...personWords}>
        {item.what ?? item.title}
      </span>
      {item.what !== null && (
        <span class="latest" dir="auto" {...personWords}>
          {[item.way, item.title].filter((part) => part !== '').join(' · ')}
        </span>
      )}
      <small>
        {whenText(item, dayName)} · {whoseText(item, memberName)}
        {item.what === null && ` · ${w.closedCase}`}
      </small>
    </button>
  );
}

/** What was ticked since the member came here: a tick can be taken back. */
function TickedNow() {
  const all = tickedNow.value.flatMap((item) => {
    const task = taskOf(item);
    return task === null || latest(task).body.done === null ? [] : [{ item, task }];
  });
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="ticked-now">
      <h2 id="ticked-now">{w.tickedNow}</h2>
      <ul class="rows">
        {all.map(({ item, task }) => (
          <li class="due" key={item.key}>
            <Tick item={item} isTicked title={latest(task).body.title} />
            <DueLine item={{ ...item, what: latest(task).body.title }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Load() {
  const own = board.load.value;
  if (own === null) return null;
  const cap = session.value!.keyring.me.organisation.caseloadCap ?? null;
  return (
    <section class="card" aria-labelledby="own-load">
      <h2 id="own-load">{w.ownTitle}</h2>
      <p>{w.own({ open: own.open, week: board.ownWeek.value })}</p>
      {cap !== null && (
        <p class={own.full ? 'care' : 'hint'}>
          {w.cap({ cap })} {own.full && w.capReached}
        </p>
      )}
      <p class="hint">{w.ownHint}</p>
    </section>
  );
}

/** Above everything: whoever has not come back. */
function Late() {
  return (
    <div role="status">
      {board.loneWork.value
        .filter(({ until, member }) => until <= Date.now() && member !== session.value!.keyring.me.member.id)
        .map(({ member, until }) => (
          <p class="warn" key={member} data-late={member}>
            {w.late({ name: memberName(member), time: timeName(until) })}
          </p>
        ))}
    </div>
  );
}

function textNow(): string {
  const all = board.desks.value.filter(({ id }) => board.shownDeskIds.value.includes(id));
  const day = today();
  return shiftText({
    title: w.shiftHead({ desks: all.map(({ name }) => name).join(', '), when: timeName(Date.now()) }),
    today: day,
    items: board.allItems.value,
    changed: activeSince(addDays(day, -1), board.shownDeskIds.value).map(({ title, state }) => ({
      title,
      state: searchWords.states[state as keyof typeof searchWords.states] ?? state,
    })),
    checkIns: board.checkIns.value,
    outings: board.loneWork.value.filter(({ desk }) => board.shownDeskIds.value.includes(desk)),
    nameOf: memberName,
    dayName,
    timeName,
  });
}

function Shift({ text, onClose }: { text: string; onClose: () => void }) {
  useEffect(() => focus('#shift-text'), []);
  return (
    <div class="field">
      <label for="shift-text">{w.shiftTitle}</label>
      <p class="hint" id="shift-hint">
        {w.shiftHint}
      </p>
      <textarea
        id="shift-text"
        {...personWords}
        readOnly
        rows={12}
        dir="auto"
        aria-describedby="shift-hint"
        value={text}
      />
      <div class="row">
        {hasShifts(session.value!.keyring) && (
          <button type="button" data-act="to-shift-note" onClick={() => leaveAsNote(text)}>
            {w.shiftNote}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {w.close}
        </button>
      </div>
    </div>
  );
}

/** Puts the text into the note on 'Today', below what is typed there; the member leaves it or not. */
function leaveAsNote(text: string): void {
  const typed = draftOf(shiftNoteForm);
  keepDraft(shiftNoteForm, [typed, text].filter(Boolean).join('\n\n').slice(0, mostNoteLetters));
  goTo('today');
  setTimeout(() => focus('#shift-note'));
}
