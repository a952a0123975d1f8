// The frame around every screen: bar, banner, doubts, the screen itself, pause and help.
import { letterKeys, overlay, type Screen, screen } from '../app.ts';
import { Conversation } from '../conversation/conversation-view.tsx';
import { openId } from '../conversation/shown.ts';
import { Inbox } from '../inbox/inbox-view.tsx';
import { inboxWords } from '../inbox/words.ts';
import { Members } from '../keys/members-view.tsx';
import { Profile } from '../organisation/profile-view.tsx';
import { invitation, Register } from '../register/register-view.tsx';
import { lock, session } from '../session/session.ts';
import { UnlockForm } from '../session/unlock-form.tsx';
import { doubtWords } from '../session/words.ts';
import { Settings } from '../settings/settings-view.tsx';
import { Help, Pause } from './overlays.tsx';
import { frameWords, navWords } from './words.ts';

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
      <main id="content" tabIndex={-1} class={`screen ${screen.value} ${openId.value ? 'reading' : ''}`}>
        {screens[screen.value]()}
      </main>
      {overlay.value === 'help' && <Help />}
    </>
  );
}

const screens: Record<Screen, () => preact.JSX.Element> = {
  inbox: () => (
    <>
      <Inbox />
      {openId.value ? <Conversation /> : <p class="pick hint">{inboxWords.pick}</p>}
    </>
  ),
  members: () => <Members />,
  organisation: () => <Profile />,
  settings: () => <Settings />,
};

function Bar() {
  const { member } = session.value!.keyring.me;
  const keeper = member.role !== 'member';
  const places: Screen[] = ['inbox', 'members', ...(keeper ? (['organisation'] as const) : []), 'settings'];
  return (
    <header class="top">
      <span class="name">{frameWords.name}</span>
      <nav aria-label={navWords.label}>
        {places.map((place) => (
          <button
            type="button"
            key={place}
            aria-current={screen.value === place ? 'page' : undefined}
            onClick={() => (screen.value = place)}
          >
            {navWords[place]}
          </button>
        ))}
      </nav>
      <span class="who-am-i">{member.name}</span>
      <div class="tools">
        <button
          type="button"
          onClick={() => (overlay.value = 'help')}
          aria-keyshortcuts={letterKeys.value ? '?' : undefined}
        >
          {navWords.help}
        </button>
        <button
          type="button"
          onClick={() => (overlay.value = 'pause')}
          aria-keyshortcuts={letterKeys.value ? 'p' : undefined}
        >
          {navWords.pause}
        </button>
        <button
          type="button"
          class="lock"
          onClick={() => lock('asked')}
          aria-keyshortcuts={letterKeys.value ? 'Shift+L' : undefined}
        >
          {navWords.lock}
        </button>
      </div>
    </header>
  );
}
