// The first supervisor makes the organisation key, puts it on paper, checks the paper, then founds. It can be
// left and resumed: while the desk is unlocked from memory, after a lock from the paper.
import { conversationOf, fingerprintDigits } from '@heed/envelope';
import {
  makeOrganisationKey,
  type OrganisationKey,
  printOrganisationKey,
  readOrganisationKey,
} from '@heed/envelope/keys';
import { useSignal } from '@preact/signals';
import { useDraft } from '../../components/use-draft.ts';
import { atLock, sessionSignal } from '../../model/session/scope.ts';
import { keepDraft, session } from '../../model/session/session.ts';
import { Confirmed, describedBy, FieldHints } from '../../ui/parts.tsx';
import { certifyWords, foundingWords as w } from '../../words/organisation.ts';
import { act } from './acts.ts';
import { foundingDraft, foundOrganisation } from './founding.ts';
import { Steps } from './steps-view.tsx';

type Step = 'make' | 'paper' | 'check' | 'found';
atLock(() => organisationKey.peek()?.seed.fill(0));
/** The seed never leaves this page's memory but on paper; locking drops it. */
const organisationKey = sessionSignal<OrganisationKey | null>(null);
const step = sessionSignal<Step>('make');
const isWorking = sessionSignal(false);

/** `organisation`: null where the server knows the key already. */
async function startFounding(organisation: OrganisationKey | null): Promise<void> {
  if (isWorking.value) return;
  isWorking.value = true;
  const isDone = await act(w.done, (keyring) => foundOrganisation(organisation, keyring));
  isWorking.value = false;
  if (!isDone) return;
  forget();
  keepDraft(foundingDraft, '');
}

function forget(): void {
  organisationKey.value?.seed.fill(0);
  organisationKey.value = null;
  step.value = 'make';
}

/** What outlives a lock: the fingerprint of the key that is on paper. It is public. */
const usePrinted = () => useDraft(foundingDraft, { fingerprint: '' });
const fingerprintOf = (key: OrganisationKey): string => fingerprintDigits(conversationOf(key.publicKey));

export function Founding() {
  const key = organisationKey.value;
  const printed = usePrinted();
  const isKnown = session.value!.keyring.trust !== null;
  if (isKnown) return <Rest />;
  if (key === null && printed.value.fingerprint !== '') return <Resume />;
  return (
    <section>
      <h2>{w.page}</h2>
      <p>{w.text}</p>
      <Steps titles={w.steps} now={key === null ? 'make' : step.value}>
        {key === null ? <Make /> : <Next organisation={key} />}
      </Steps>
    </section>
  );
}

const Make = () => (
  <button
    type="button"
    class="act"
    data-act="make-key"
    onClick={() => {
      organisationKey.value = makeOrganisationKey();
      step.value = 'paper';
    }}
  >
    {w.make}
  </button>
);

function Next({ organisation }: { organisation: OrganisationKey }) {
  return (
    <>
      {step.value === 'paper' && <Paper organisation={organisation} />}
      {step.value === 'check' && <Check organisation={organisation} />}
      {step.value === 'found' && (
        <>
          <p>{w.foundText}</p>
          <FoundButton organisation={organisation} />
        </>
      )}
      <p class="hint no-print">{w.leave}</p>
      <Anew />
    </>
  );
}

const Fingerprint = ({ of }: { of: string }) => <p class="digits">{of}</p>;

function Paper({ organisation }: { organisation: OrganisationKey }) {
  const printed = usePrinted();
  const fingerprint = fingerprintOf(organisation);
  const isOnPaper = printed.value.fingerprint === fingerprint;
  return (
    <>
      <p class="care">{w.secret}</p>
      <p class="secret">{printOrganisationKey(organisation)}</p>
      <p>{w.fingerprint}</p>
      <Fingerprint of={fingerprint} />
      <button type="button" onClick={() => print()}>
        {w.print}
      </button>
      <div class="tick">
        <input
          type="checkbox"
          id="organisation-kept"
          checked={isOnPaper}
          onChange={(e) => (e.currentTarget.checked ? printed.put({ fingerprint }) : printed.discard())}
        />
        <label for="organisation-kept">{w.onPaper}</label>
      </div>
      <button
        type="button"
        class="act"
        data-act="next-step"
        disabled={!isOnPaper}
        onClick={() => (step.value = 'check')}
      >
        {w.next}
      </button>
    </>
  );
}

/** Without spaces and dashes; letters that look like digits are the digits. */
const lettersOf = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

/** A sheet that was not printed whole, or a line that was copied wrong, is found while the key is here. */
function Check({ organisation }: { organisation: OrganisationKey }) {
  const typed = useSignal('');
  const fault = useSignal<string | undefined>(undefined);
  const check = (event: Event) => {
    event.preventDefault();
    const end = lettersOf(printOrganisationKey(organisation).split('-').slice(-2).join(''));
    const isRight = lettersOf(typed.value) === end;
    fault.value = isRight ? undefined : w.checkWrong;
    if (isRight) step.value = 'found';
  };
  return (
    <form onSubmit={check} noValidate>
      <SecretField id="organisation-check" label={w.check} value={typed} fault={fault.value} />
      <div class="row">
        <button type="submit" class="act">
          {w.next}
        </button>
        <button type="button" onClick={() => (step.value = 'paper')}>
          {w.before}
        </button>
      </div>
    </form>
  );
}

const FoundButton = ({ organisation }: { organisation: OrganisationKey | null }) => (
  <button
    type="button"
    class="act"
    data-act="found"
    aria-disabled={isWorking.value}
    onClick={() => void startFounding(organisation)}
  >
    {w.act}
  </button>
);

/** After the server knows the key: what is left needs the supervisor's own key alone. */
const Rest = () => (
  <section data-step="rest">
    <h2>{w.page}</h2>
    {!isWorking.value && <p class="care">{w.unfinished}</p>}
    <FoundButton organisation={null} />
  </section>
);

/** After a lock: the key comes back from the paper. */
function Resume() {
  const printed = usePrinted();
  const typed = useSignal('');
  const fault = useSignal<string | undefined>(undefined);
  const goOn = (event: Event) => {
    event.preventDefault();
    const key = readKey(typed.value);
    const isSame = key !== null && fingerprintOf(key) === printed.value.fingerprint;
    fault.value = isSame ? undefined : certifyWords.wrong;
    if (!isSame) return;
    // The paper was read: it needs no check.
    step.value = 'found';
    organisationKey.value = key;
  };
  return (
    <section data-step="resume">
      <h2>{w.page}</h2>
      <p class="care">{w.resume}</p>
      <Fingerprint of={printed.value.fingerprint} />
      <form onSubmit={goOn} noValidate>
        <SecretField id="organisation-key" label={w.resumeKey} value={typed} fault={fault.value} />
        <button type="submit" class="act">
          {w.resumeAct}
        </button>
      </form>
      <Anew />
    </section>
  );
}

function readKey(printed: string): OrganisationKey | null {
  try {
    return readOrganisationKey(printed);
  } catch {
    // Mistyped: the form says so.
    return null;
  }
}

function Anew() {
  const printed = usePrinted();
  const begin = () => {
    forget();
    printed.discard();
  };
  return (
    <Confirmed
      label={w.anew}
      title={w.anewSure}
      text={w.anewText}
      act={w.anewSure.replace('?', '')}
      onAct={begin}
    />
  );
}

interface SecretFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: { value: string };
  readonly fault: string | undefined;
}

const SecretField = ({ id, label, value, fault }: SecretFieldProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <FieldHints id={id} fault={fault} />
    <input
      id={id}
      type="text"
      autocomplete="off"
      spellcheck={false}
      aria-describedby={describedBy(id, undefined, fault)}
      aria-invalid={fault === undefined ? undefined : true}
      value={value.value}
      onInput={(e) => (value.value = e.currentTarget.value)}
    />
  </div>
);
