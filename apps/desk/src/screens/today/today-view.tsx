// The screen 'Today': what waits for this member, by what their role may do. Each line leads to what it
// means; a section with nothing in it is not there.
import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { changes } from '../../model/live/live.ts';
import { goTo, screensOf } from '../../model/navigation.ts';
import { iMay, ownDesks } from '../../model/session/keyring.ts';
import { isFirstLoad } from '../../model/session/resource.ts';
import { session } from '../../model/session/session.ts';
import { learn } from '../../model/tasks/tasks.ts';
import { fullMembers, load as loadFull } from '../../model/today/full.ts';
import { openMatter } from '../../model/today/go.ts';
import { listed, load as loadLists } from '../../model/today/lists.ts';
import { mattersOf } from '../../model/today/matters.ts';
import { load, state } from '../../model/today/today.ts';
import { focus } from '../../ui/focus.ts';
import { withValues } from '../../words/catalogue.ts';
import { navWords } from '../../words/frame.ts';
import { matterWords, todayWords as w } from '../../words/today.ts';
import { Section } from './lines.tsx';
import { Answers, CheckIns, Drafts, Due, Still } from './own-view.tsx';
import { AgainstPromise, Passed, Waits } from './waiting-view.tsx';

/** Time alone changes what is late. */
const againMs = 60_000;

export function Today() {
  useEffect(() => {
    const loadAll = () => Promise.all([load(), learn(), loadLists(), loadFull()]);
    void loadAll().then(() => focus('#today-title'));
    const again = () => void Promise.all([load({ quietly: true }), learn({ quietly: true })]);
    const timer = setInterval(again, againMs);
    const begun = changes.peek();
    const unfollow = effect(() => {
      if (changes.value !== begun) again();
    });
    return () => {
      clearInterval(timer);
      unfollow();
    };
  }, []);
  const { keyring } = session.value!;
  const hasDesk = ownDesks(keyring).length > 0;
  return (
    <div class="form today" id="today">
      <h1 id="today-title" tabIndex={-1}>
        {w.title}
      </h1>
      {hasDesk && <AtDesks />}
      {hasDesk && iMay(keyring, 'supervise') && <Full />}
      <Matters />
      {!hasDesk && <Places />}
    </div>
  );
}

function AtDesks() {
  if (state.value === 'failed')
    return (
      <div class="warn" role="alert">
        <p>{w.failed}</p>
        <button type="button" onClick={() => load()}>
          {w.again}
        </button>
      </div>
    );
  if (isFirstLoad(state.value)) return <p class="hint">{w.loading}</p>;
  const isSupervisor = iMay(session.value!.keyring, 'supervise');
  return (
    <>
      <Waits />
      {isSupervisor && <AgainstPromise />}
      {isSupervisor && <Passed />}
      <Due />
      <CheckIns />
      <Drafts />
      <Answers />
      {isSupervisor && <Still />}
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
  const matters = [...mattersOf(keyring), ...listed.value];
  if (matters.length === 0)
    return ownDesks(keyring).length > 0 ? null : <p class="nothing">{w.nothingElse}</p>;
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
