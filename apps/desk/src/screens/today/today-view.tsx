// The screen 'Today': what waits for this member, by what their role may do. Each line leads to what it
// means; a section with nothing in it is not there.
import { effect, untracked } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { hasShifts, load as loadShiftNotes } from '../../model/documents/shift-notes.ts';
import { changes } from '../../model/live/live.ts';
import { goTo, screensOf } from '../../model/navigation.ts';
import { learn as search } from '../../model/search/learn.ts';
import { state as searched } from '../../model/search/search.ts';
import { iMay, ownDesks } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { learn } from '../../model/tasks/tasks.ts';
import { load as loadBroken } from '../../model/today/broken.ts';
import { fullMembers, load as loadFull } from '../../model/today/full.ts';
import { openMatter } from '../../model/today/go.ts';
import { hasLists, listed, state as lists, load as loadLists } from '../../model/today/lists.ts';
import { mattersOf } from '../../model/today/matters.ts';
import { load as loadMonths } from '../../model/today/months.ts';
import { load, needs, state } from '../../model/today/today.ts';
import { focusArrived } from '../../ui/focus.ts';
import { withValues } from '../../words/catalogue.ts';
import { navWords } from '../../words/frame.ts';
import { searchWords } from '../../words/search.ts';
import { matterWords, todayWords as w } from '../../words/today.ts';
import { Broken } from './broken-view.tsx';
import { Section, Unknown } from './lines.tsx';
import { Months } from './months-view.tsx';
import { Numbers } from './numbers-view.tsx';
import { Answers, CheckIns, Drafts, Due, Still } from './own-view.tsx';
import { ShiftNotesHere, UnreadShiftNotes } from './shift-notes-view.tsx';
import { Uncoded, Unplanned } from './unplanned-view.tsx';
import { AgainstPromise, Passed, Waits } from './waiting-view.tsx';

/** Time alone changes what is late. */
const againMs = 60_000;

export function Today() {
  useEffect(follow, []);
  const { keyring } = session.value!;
  const hasDesk = ownDesks(keyring).length > 0;
  // Who waits to be compared has their digits above.
  const isActive = keyring.me.member.state === 'active';
  return (
    <div class="form today" id="today">
      <h1 id="today-title" tabIndex={-1}>
        {w.title}
      </h1>
      {isActive && <Broken />}
      {isActive && hasDesk && <AtDesks />}
      {isActive && hasDesk && iMay(keyring, 'supervise') && <Full />}
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
  void loadAll().then(() => focusArrived('#today-title'));
  const again = () => void Promise.all([load({ quietly: true }), learn({ quietly: true })]);
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
      {hasShifts(keyring) && <UnreadShiftNotes />}
      {now === null ? (
        <Unknown failed={state.value === 'failed' ? w.failed : null} again={() => void load()} />
      ) : (
        <>
          <Waits needs={now} />
          {isSupervisor && <AgainstPromise needs={now} />}
          {isSupervisor && <Passed needs={now} />}
        </>
      )}
      <Due />
      <CheckIns />
      <Drafts />
      {searched.value === 'failed' && <Unknown failed={searchWords.failed} again={() => void search()} />}
      <Answers />
      {isSupervisor && <Still />}
      {isSupervisor && <Unplanned />}
      {isSupervisor && <Uncoded />}
      {hasShifts(keyring) && <ShiftNotesHere />}
    </>
  );
}

/** Of colleagues nobody sees a number, only whether it is as much as the organisation wants. */
function Full() {
  const full = fullMembers.value;
  if (full === null || full.all === 0) return null;
  return (
    <Section name="full" title={w.full} hint={w.fullText({ n: full.of, all: full.all })}>
      {full.names.length === 0 ? (
        <p>{w.nobodyFull}</p>
      ) : (
        <ul class="rows">
          {full.names.map((name) => (
            <li key={name}>
              <button type="button" class="line" data-full onClick={() => goTo('members')}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
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
