// The screen 'Today': what waits for this member, by what their role may do. Each line leads to what it
// means; a section with nothing in it is not there.
import { effect, untracked } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { HideWords } from '../../components/hide-words.tsx';
import { hasShifts, load as loadShiftNotes } from '../../model/documents/shift-notes.ts';
import { wantFirstWords } from '../../model/first-words/first-words.ts';
import { changes } from '../../model/live/live.ts';
import { goTo, screensOf } from '../../model/navigation.ts';
import { learn as search } from '../../model/search/learn.ts';
import { state as searched } from '../../model/search/search.ts';
import { iMay, ownDesks } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { learnTasks } from '../../model/tasks/listed-tasks.ts';
import { learn, ownUntilToday } from '../../model/tasks/tasks.ts';
import { load as loadBroken } from '../../model/today/broken.ts';
import { load as loadFull } from '../../model/today/full.ts';
import { openMatter } from '../../model/today/go.ts';
import { hasLists, listed, state as lists, load as loadLists } from '../../model/today/lists.ts';
import { mattersOf } from '../../model/today/matters.ts';
import { load as loadMonths } from '../../model/today/months.ts';
import { load, needs, state } from '../../model/today/today.ts';
import { focusArrived } from '../../ui/focus.ts';
import { useRowsInSight } from '../../ui/rows-in-sight.ts';
import { withValues } from '../../words/catalogue.ts';
import { navWords } from '../../words/frame.ts';
import { searchWords } from '../../words/search.ts';
import { matterWords, todayWords as w } from '../../words/today.ts';
import { Broken } from './broken-view.tsx';
import { mostLines, Section, Unknown } from './lines.tsx';
import { Months } from './months-view.tsx';
import { Moves } from './moves-view.tsx';
import { Numbers } from './numbers-view.tsx';
import { Answers, CheckIns, Drafts, Due } from './own-view.tsx';
import { ShiftNotesHere, UnreadShiftNotes } from './shift-notes-view.tsx';
import { Uncoded, Unplanned } from './unplanned-view.tsx';
import { AgainstPromise, Waits } from './waiting-view.tsx';

/** Time alone changes what is late. */
const againMs = 60_000;

export function Today() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(follow, []);
  useRowsInSight(place, wantFirstWords);
  const { keyring } = session.value!;
  const hasDesk = ownDesks(keyring).length > 0;
  // Who waits to be compared has their digits above.
  const isActive = keyring.me.member.state === 'active';
  return (
    <div class="form today" id="today" ref={place}>
      <div class="today-head">
        <h1 id="today-title" tabIndex={-1}>
          {w.title}
        </h1>
        {hasDesk && <HideWords />}
      </div>
      {isActive && <Broken />}
      {isActive && hasDesk && <AtDesks />}
      {isActive && <Matters />}
      {isActive && iMay(keyring, 'figures') && <Months />}
      {!hasDesk && <Places />}
    </div>
  );
}

/** Loads all, and again what changes while it is open. Answers what ends that. */
function follow(): () => void {
  const loadAll = () =>
    Promise.all([load(), learn(), loadLists(), loadFull(), loadMonths(), loadShiftNotes(), loadBroken()]);
  const learnDue = () => learnTasks(ownUntilToday.peek().slice(0, mostLines));
  void loadAll()
    .then(() => focusArrived('#today-title'))
    .then(learnDue);
  const again = () => void Promise.all([load({ quietly: true }), learn({ quietly: true }).then(learnDue)]);
  const timer = setInterval(() => {
    again();
    void loadShiftNotes({ quietly: true });
    void loadBroken({ quietly: true });
  }, againMs);
  const before = changes.peek();
  const unfollow = effect(() => {
    if (changes.value !== before) untracked(again);
  });
  return () => {
    clearInterval(timer);
    unfollow();
  };
}

function AtDesks() {
  const now = needs.value;
  const { keyring } = session.value!;
  const isSupervisor = iMay(keyring, 'supervise');
  return (
    <>
      {isSupervisor && <Numbers />}
      {isSupervisor && <Moves needs={now} />}
      {hasShifts(keyring) && <UnreadShiftNotes />}
      {now === null ? (
        <Unknown failed={state.value === 'failed' ? w.failed : null} again={() => void load()} />
      ) : (
        <>
          <Waits needs={now} />
          {isSupervisor && <AgainstPromise needs={now} />}
        </>
      )}
      <Due />
      <CheckIns />
      <Drafts />
      {searched.value === 'failed' && <Unknown failed={searchWords.failed} again={() => void search()} />}
      <Answers />
      {isSupervisor && <Unplanned />}
      {isSupervisor && <Uncoded />}
      {hasShifts(keyring) && <ShiftNotesHere />}
    </>
  );
}

function Matters() {
  const { keyring } = session.value!;
  const expectsLists = hasLists(keyring);
  const matters = [...mattersOf(keyring), ...(listed.value ?? [])];
  const unknown = expectsLists && listed.value === null && (
    <Unknown failed={lists.value === 'failed' ? w.failed : null} again={() => void loadLists()} />
  );
  if (matters.length === 0)
    return unknown || (expectsLists && <p class="nothing">{w.nothingElse}</p>) || null;
  return (
    <Section name="matters" title={w.matters}>
      <ul class="rows">
        {matters.map((matter) => {
          const text = withValues(matterWords[matter.code], matter.values);
          return (
            <li key={text}>
              <button type="button" class="line" data-matter={matter.code} onClick={() => openMatter(matter)}>
                {text}
              </button>
            </li>
          );
        })}
      </ul>
      {unknown}
    </Section>
  );
}

/** For who reads for no desk: the screens of their role. */
function Places() {
  return (
    <Section name="places" title={w.places}>
      <ul class="rows">
        {screensOf(session.value!.keyring)
          .filter((place) => place !== 'today')
          .map((place) => (
            <li key={place}>
              <button type="button" class="line" data-leads={place} onClick={() => goTo(place)}>
                {navWords[place]}
              </button>
            </li>
          ))}
      </ul>
    </Section>
  );
}
