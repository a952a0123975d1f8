// The page that an invitation opens: password made and kept, keys made, digits to compare.
import { type Signal, signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { faultText } from '../../model/fault.ts';
import { makeFrame } from '../../model/session/frame.ts';
import { noOrganisationKey } from '../../model/session/organisation-key.ts';
import { client, trustedKey } from '../../model/session/session.ts';
import { registerWords, roleWords } from '../../words/organisation.ts';
import { makePassword, register, tokenIn } from './register.ts';

/** Of the page, not of a session. The token leaves the address at once: the history must not keep it. */
export const invitation = signal(tokenIn(location.hash));
if (invitation.value !== null) history.replaceState(null, '', location.pathname);

interface InvitationView {
  readonly member: string;
  readonly invitation: string;
  readonly name: string;
  readonly role: keyof typeof roleWords;
  readonly first: boolean;
  readonly organisation: string;
}

const w = registerWords;

export function Register({ token }: { token: string }) {
  const invited = useSignal<InvitationView | null>(null);
  const fault = useSignal<string | null>(null);
  const outcome = useSignal<{ digits: string | null } | null>(null);
  useEffect(() => {
    client.call('signUp.readInvitation', { token }).then(
      (answer) => (invited.value = answer),
      (error: unknown) => (fault.value = faultText(error)),
    );
  }, [token]);
  return (
    <main class="gate" id="content">
      <h1>{w.title({ organisation: invited.value?.organisation ?? 'Heed' })}</h1>
      <div role="alert">{fault.value && <p class="warn">{fault.value}</p>}</div>
      {fault.value !== null && (
        <button type="button" onClick={() => (invitation.value = null)}>
          {w.go}
        </button>
      )}
      {invited.value === null && fault.value === null && <p class="hint">{w.loading}</p>}
      {invited.value !== null && outcome.value === null && (
        <Form token={token} invited={invited.value} onDone={(digits) => (outcome.value = { digits })} />
      )}
      {outcome.value !== null && <NewKeysView digits={outcome.value.digits} />}
    </main>
  );
}

interface FormProps {
  readonly token: string;
  readonly invited: InvitationView;
  readonly onDone: (digits: string | null) => void;
}

function Form({ token, invited, onDone }: FormProps) {
  const password = useSignal(makePassword());
  const email = useSignal('');
  const isWrittenDown = useSignal(false);
  const working = useSignal(false);
  const fault = useSignal<string | null>(null);
  const noKey = !invited.first && trustedKey() === noOrganisationKey;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (working.value) return;
    fault.value = isWrittenDown.value ? null : w.keptFirst;
    if (!isWrittenDown.value) return;
    working.value = true;
    const frame = makeFrame();
    try {
      const organisation = invited.first ? null : trustedKey();
      const parameters = {
        invited: { token, ...invited },
        email: email.value,
        password: password.value,
        organisation,
      };
      onDone(await register(parameters, { client, ask: frame.ask }));
    } catch (error) {
      fault.value = faultText(error);
    }
    frame.close();
    working.value = false;
  };
  if (noKey) return <p class="care">{w.noKey}</p>;
  return (
    <form data-form="register" onSubmit={submit}>
      <p>{w.hello({ name: invited.name, role: roleWords[invited.role] })}</p>
      <label for="email">{w.email}</label>
      <input
        id="email"
        name="email"
        type="email"
        required
        autocomplete="username"
        value={email}
        onInput={(e) => (email.value = e.currentTarget.value)}
      />
      <NewPassword password={password.value} />
      <WrittenDown isWrittenDown={isWrittenDown} />
      <div role="alert">{fault.value && <p class="warn">{fault.value}</p>}</div>
      <button type="submit" class="act" aria-disabled={working.value}>
        {working.value ? w.working : w.act}
      </button>
    </form>
  );
}

/** That the password is written down. */
const WrittenDown = ({ isWrittenDown }: { isWrittenDown: Signal<boolean> }) => (
  <div class="tick">
    <input
      type="checkbox"
      id="kept"
      checked={isWrittenDown}
      onChange={(e) => (isWrittenDown.value = e.currentTarget.checked)}
    />
    <label for="kept">{w.confirmSaved}</label>
  </div>
);

/** Made for the member, to be written down. */
const NewPassword = ({ password }: { password: string }) => (
  <>
    <label for="new-password">{w.password}</label>
    <input
      id="new-password"
      name="password"
      type="text"
      readOnly
      autocomplete="new-password"
      class="secret"
      aria-describedby="password-text"
      value={password}
    />
    <p class="care" id="password-text">
      {w.passwordText}
    </p>
  </>
);

function NewKeysView({ digits }: { digits: string | null }) {
  return (
    <>
      {digits === null ? (
        <p>{w.first}</p>
      ) : (
        <>
          <h2>{w.digits}</h2>
          <p class="digits-aloud">{digits}</p>
          <p>{w.digitsText}</p>
          <p>{w.digitsThen}</p>
        </>
      )}
      <button type="button" class="act" data-act="to-desk" onClick={() => (invitation.value = null)}>
        {w.go}
      </button>
    </>
  );
}
