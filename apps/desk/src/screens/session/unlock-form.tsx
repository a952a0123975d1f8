// The locked desk: e-mail address and password. What was typed stays when it fails, the password too.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { LanguageChoice } from '../../components/language-choice.tsx';
import { FrameFailed } from '../../model/session/frame.ts';
import { lockReason, unlock } from '../../model/session/session.ts';
import { faultWords } from '../../words/frame.ts';
import { unlockWords } from '../../words/session.ts';

/** What was typed, and the attempt to unlock with it. */
function useUnlocking() {
  const email = useSignal('');
  const password = useSignal('');
  const working = useSignal(false);
  const fault = useSignal<string | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (working.value) return;
    working.value = true;
    fault.value = null;
    try {
      const reason = await unlock(email.value, password.value);
      if (reason !== null) fault.value = unlockWords.faults[reason];
    } catch (error) {
      fault.value = error instanceof FrameFailed ? unlockWords.faults.broken : faultWords.unexpected;
    }
    working.value = false;
  };
  return { email, password, working, fault, submit };
}

export function UnlockForm() {
  const { email, password, working, fault, submit } = useUnlocking();
  const w = unlockWords;
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <main class="gate" id="content">
      <Window />
      <h1>{w.title}</h1>
      {lockReason.value !== 'first' && <p class="note">{w[lockReason.value]}</p>}
      <form onSubmit={submit}>
        <label for="email">{w.email}</label>
        <input
          id="email"
          ref={first}
          name="email"
          type="email"
          autocomplete="username"
          required
          value={email}
          onInput={(e) => (email.value = e.currentTarget.value)}
        />
        <label for="password">{w.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          required
          aria-describedby="password-why"
          value={password}
          onInput={(e) => (password.value = e.currentTarget.value)}
        />
        <p class="hint" id="password-why">
          {w.why}
        </p>
        <div role="alert">{fault.value && <p class="warn">{fault.value}</p>}</div>
        <button type="submit" class="act" aria-disabled={working.value}>
          {working.value ? w.working : w.act}
        </button>
      </form>
      <LanguageChoice />
    </main>
  );
}

/** A window with light: somebody is there. */
const Window = () => (
  <svg class="drawing" viewBox="0 0 72 72" aria-hidden="true">
    <path d="M14 64V10h44v54M8 64h56M36 10v54M14 36h44" />
    <path class="lit" d="M20 30V16h10v14zM42 30V16h10v14z" />
  </svg>
);
