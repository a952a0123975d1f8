// The frame around every screen: bar, banner, doubts, the screen itself, pause and help.
import { type ModuleScreen, moduleScreens } from '@heed/modules/desk-screens';
import { useSignal } from '@preact/signals';
import { openId } from '../model/conversation/open.ts';
import { isFromOutreach } from '../model/conversation/person-text.ts';
import { dropGuest } from '../model/inbox/inbox.ts';
import { isOutdated } from '../model/live/live.ts';
import { goTo, openItem, screen, screensOf } from '../model/navigation.ts';
import { approvalsDue } from '../model/offer-approvals.ts';
import { dueNow } from '../model/online/online.ts';
import type { Screen } from '../model/screens.ts';
import { iMay } from '../model/session/keyring.ts';
import { lock, session } from '../model/session/session.ts';
import { CloseActs, Waiting } from '../screens/case-head/closing-view.tsx';
import { CodeOnce } from '../screens/case-head/code-once-view.tsx';
import { CheckIn, Danger } from '../screens/case-head/danger-view.tsx';
import { Head } from '../screens/case-head/head-view.tsx';
import { Path } from '../screens/case-head/path-view.tsx';
import { Answers, ReferralArrivals, Referred } from '../screens/case-head/referral-view.tsx';
import { Conversation } from '../screens/conversation/conversation-view.tsx';
import type { ConversationSlots } from '../screens/conversation/slots.ts';
import { Inbox } from '../screens/inbox/inbox-view.tsx';
import { OutreachArrival } from '../screens/outreach/arrival-view.tsx';
import { OwnDigits } from '../screens/registration/own-digits.tsx';
import { invitation, Register } from '../screens/registration/register-view.tsx';
import { UnlockForm } from '../screens/session/unlock-form.tsx';
import { Debrief } from '../screens/tasks/debrief-view.tsx';
import { Board } from '../screens/tasks/tasks-view.tsx';
import { Today } from '../screens/today/today-view.tsx';
import { blurred } from '../ui/blur.ts';
import { focus } from '../ui/focus.ts';
import { frameWords, navWords } from '../words/frame.ts';
import { inboxWords } from '../words/inbox.ts';
import { doubtWords } from '../words/session.ts';
import { ExportButton } from './export-button.tsx';
import { LateRoom } from './late-room.tsx';
import { LogWarning } from './log-warning.tsx';
import { Help, Pause } from './overlay-views.tsx';
import { letterKeys, overlay } from './overlays.ts';

export function Workspace() {
  const keyring = session.value?.keyring;
  if (invitation.value !== null) return <Register token={invitation.value} />;
  if (!keyring) return <UnlockForm />;
  if (overlay.value === 'pause') return <Pause />;
  return (
    <>
      <a class="skip" href="#content">
        {frameWords.skip}
      </a>
      {keyring.me.demonstration && (
        <aside class="banner" aria-label={frameWords.demonstrationLabel}>
          {frameWords.demonstration}
        </aside>
      )}
      <Bar />
      {keyring.doubts.length > 0 && (
        <aside class="doubts" aria-label={frameWords.doubtsLabel}>
          {keyring.doubts.map((doubt) => (
            <p class="warn" key={doubt}>
              {doubtWords[doubt]}
            </p>
          ))}
        </aside>
      )}
      {isOutdated.value && <Outdated />}
      {iMay(keyring, 'keep') && <LogWarning />}
      <OutreachArrival />
      <ReferralArrivals />
      <Debrief />
      <main
        id="content"
        tabIndex={-1}
        class={`screen ${screen.value} ${openId.value ? 'reading' : ''} ${blurred.value ? 'blur-words' : ''}`}
      >
        {keyring.me.member.state === 'pending' && <OwnDigits />}
        {screens[screen.value]()}
      </main>
      {overlay.value === 'help' && <Help />}
      {overlay.value === 'palette' && <LateRoom room="palette" />}
    </>
  );
}

/** What was typed stands in drafts on the server, sealed to the member. */
const Outdated = () => (
  <div class="banner" role="status" data-outdated>
    {frameWords.outdated}{' '}
    <button type="button" class="plain" onClick={() => location.reload()}>
      {frameWords.loadAgain}
    </button>
  </div>
);

/** What other screens show inside a conversation. */
const slots: ConversationSlots = {
  Head,
  Path,
  CaseFile: () => <LateRoom room="case" key="case" />,
  TimeLine: () => <LateRoom room="time-line" key="time-line" />,
  CheckIn,
  Danger,
  Referred,
  Answers,
  TakeOver: ({ read }) => (isFromOutreach(read) ? <LateRoom room="take-over" /> : null),
  CodeOnce,
  CloseActs,
  Waiting,
  Export: () => <ExportButton key={openId.value} />,
  EvidencePackage: () => <LateRoom room="evidence" />,
  Inspect: () => <LateRoom room="inspect" />,
};

/** What the list fetches when somebody wants it. */
const inboxSlots = {
  Filters: () => <LateRoom room="filters" key="filters" />,
  Bulk: () => <LateRoom room="bulk" key="bulk" />,
  Quarantine: () => <LateRoom room="quarantine" key="quarantine" />,
};

/** Each screen of a module is a room that is fetched when a member enters it. */
function screensOfModules(): Record<ModuleScreen, () => preact.JSX.Element> {
  const names = Object.keys(moduleScreens) as ModuleScreen[];
  return Object.fromEntries(names.map((room) => [room, () => <LateRoom room={room} key={room} />])) as Record<
    ModuleScreen,
    () => preact.JSX.Element
  >;
}

const screens: Record<Screen, () => preact.JSX.Element> = {
  today: () => <Today />,
  inbox: () => (
    <>
      <Inbox {...inboxSlots} />
      {openId.value ? <Conversation slots={slots} /> : <p class="pick hint">{inboxWords.pick}</p>}
    </>
  ),
  take: () => <LateRoom room="take" key="take" />,
  outreach: () => <LateRoom room="outreach" key="outreach" />,
  tasks: () => {
    if (openItem.value === null) return <Board />;
    const room = openItem.value === 'lines' || openItem.value === 'places' ? openItem.value : 'calendar';
    return <LateRoom room={room} key={room} />;
  },
  online: () => <LateRoom room="online" key="online" />,
  members: () => <LateRoom room="members" key="members" />,
  organisation: () => <LateRoom room="organisation" key="organisation" />,
  figures: () => <LateRoom room="figures" key="figures" />,
  offers: () => <LateRoom room="offers" key="offers" />,
  audit: () => <LateRoom room="audit" key="audit" />,
  requests: () => <LateRoom room="requests" key="requests" />,
  settings: () => <LateRoom room="settings" key="settings" />,
  ...screensOfModules(),
};

/** The two lists that a member goes back to stand before the menu. */
const isInMenu = (place: Screen): boolean => place !== 'inbox' && place !== 'today';

/**
 * On a phone all but these and the two things that must be at hand stand in a menu, so that the bar is one
 * row.
 */
function Bar() {
  const open = useSignal(false);
  const { member } = session.value!.keyring.me;
  const places = screensOf(session.value!.keyring).filter(isInMenu);
  const go = (place: Screen) => {
    // A filter that a press on 'Today' has set is not what the bar promises.
    if (place === 'inbox') dropGuest.peek()?.();
    goTo(place);
    open.value = false;
  };
  const help = () => {
    overlay.value = 'help';
    open.value = false;
  };
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open.value) return;
    event.stopPropagation();
    open.value = false;
    focus('.menu-button');
  };
  return (
    <header class="top">
      <span class="name">{frameWords.name}</span>
      <nav aria-label={navWords.label} onKeyDown={close}>
        <Place place="today" onGo={go} />
        {iMay(session.value!.keyring, 'thread') && <Place place="inbox" onGo={go} />}
        <button
          type="button"
          class={`menu-button ${isInMenu(screen.value) ? 'inside' : ''}`}
          aria-expanded={open.value}
          aria-controls="places"
          onClick={() => (open.value = !open.value)}
        >
          {navWords.menu}
        </button>
        <div id="places" class={open.value ? 'open' : ''}>
          {places.map((place) => (
            <Place place={place} onGo={go} key={place} />
          ))}
          <button
            type="button"
            aria-pressed={blurred.value}
            onClick={() => (blurred.value = !blurred.value)}
            aria-keyshortcuts={keys('b')}
          >
            {navWords.blur}
          </button>
          <button type="button" onClick={help} aria-keyshortcuts={keys('?')}>
            {navWords.help}
          </button>
        </div>
      </nav>
      <span class="who-am-i">{member.name}</span>
      <Tools />
    </header>
  );
}

const Tools = () => (
  <div class="tools">
    <button type="button" onClick={() => (overlay.value = 'pause')} aria-keyshortcuts={keys('p')}>
      {navWords.pause}
    </button>
    <button type="button" class="lock" onClick={() => lock('byMember')} aria-keyshortcuts={keys('Shift+L')}>
      {navWords.lock}
    </button>
  </div>
);

/** For a screen reader, where single letters act. */
const keys = (key: string) => (letterKeys.value ? key : undefined);

/** What this member can do something about in a room now. */
const countOf = (place: Screen): number =>
  place === 'online' ? dueNow.value : place === 'offers' ? approvalsDue.value : 0;

function Place({ place, onGo }: { place: Screen; onGo: (place: Screen) => void }) {
  const count = countOf(place);
  return (
    <button
      type="button"
      data-place={place}
      aria-current={screen.value === place ? 'page' : undefined}
      onClick={() => onGo(place)}
    >
      {navWords[place]}
      {count > 0 && (
        <>
          {' '}
          <span class="count-of" data-count={count}>
            {count}
          </span>
        </>
      )}
    </button>
  );
}
