// The form that makes an evidence package: the warning, what goes in, the consent that covers it. Stands in
// place of the conversation.
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { notice, reading } from '../../model/conversation/open.ts';
import { packaging } from '../../model/conversation/packaging.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { faultText } from '../../model/fault.ts';
import { draftOf, keepDraft, session } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import { success } from '../../ui/status.ts';
import { evidenceWords } from '../../words/evidence.ts';
import { Captures } from './captures-view.tsx';
import { type ChosenCapture, type ConsentDraft, choosable, isWhole } from './choice.ts';
import { ConsentFields } from './consent-view.tsx';
import { chosenOf, type Marks, missingOf } from './marks.ts';
import { MessageChoice } from './message-view.tsx';
import { savePackage, saveVerifier } from './save.ts';

const w = evidenceWords;

/** The room: of the conversation that is open. */
export function EvidenceRoom() {
  const read = reading.value;
  return read && <Evidence read={read} key={read.row.id} />;
}

/** What the member chose so far, and what came of making the package. */
function useChoice(read: Reading) {
  const place = `evidence ${read.row.id}`;
  const all = choosable(read);
  const marks = useSignal<Marks>({});
  const captures = useSignal<readonly ChosenCapture[]>([]);
  const defence = useSignal(false);
  const covers = useSignal(false);
  const consent = useSignal<ConsentDraft>({ given: '', day: '', recipient: '', words: draftOf(place) });
  const progress = useSignal<string | null>(null);
  /** Beside the button: the form is long. */
  const fault = useSignal<string | null>(null);
  return { place, all, marks, captures, defence, covers, consent, progress, fault };
}

type Choice = ReturnType<typeof useChoice>;

const countOf = ({ marks, captures }: Choice): number =>
  Object.keys(marks.value).length + captures.value.length;

/** Makes and saves the package; says what is missing instead where something is. */
async function make(read: Reading, choice: Choice): Promise<void> {
  const { place, all, marks, captures, defence, covers, consent, progress, fault } = choice;
  const keyring = session.value?.keyring;
  if (progress.value !== null || !keyring) return;
  const consentDraft = consent.value;
  const chosenCount = countOf(choice);
  const missing = missingOf({
    defence: defence.value,
    chosenCount,
    consent: consentDraft,
    covers: covers.value,
  });
  if (missing !== null || !isWhole(consentDraft)) {
    fault.value = w.missing[missing ?? 'consent'];
    return;
  }
  const contents = { messages: chosenOf(all, marks.value), captures: captures.value, consent: consentDraft };
  progress.value = w.making({ done: 0, of: chosenCount });
  fault.value = null;
  try {
    const number = await savePackage(
      read,
      keyring,
      contents,
      (count, of) => (progress.value = w.making({ done: count, of })),
    );
    keepDraft(place, '');
    notice.value = success(w.downloadNotice({ number }));
    leave();
  } catch (error) {
    fault.value = error instanceof RangeError ? w.tooLarge : faultText(error);
  }
  progress.value = null;
}

function Evidence({ read }: { read: Reading }) {
  const title = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone, and with it the focus.
  useEffect(() => title.current?.focus(), []);
  const choice = useChoice(read);
  const { place, consent, progress, fault } = choice;
  const submit = (event: Event) => {
    event.preventDefault();
    return make(read, choice);
  };
  return (
    <form class="evidence" onSubmit={submit} noValidate>
      <h2 ref={title} tabIndex={-1}>
        {w.title}
      </h2>
      <p>{w.intro}</p>
      <div class="warn">
        <h3>{w.defence}</h3>
        <p>{w.defenceText}</p>
        <Tick id="defence" value={choice.defence} label={w.defenceTick} />
      </div>
      <Items read={read} choice={choice} />
      <ConsentFields
        consent={consent.value}
        today={session.value?.keyring.day ?? ''}
        onChange={(next) => {
          consent.value = next;
          keepDraft(place, next.words);
        }}
      />
      <Tick id="covers" value={choice.covers} label={w.covers({ n: countOf(choice) })} />
      <div class="row">
        <button type="submit" class="act" aria-disabled={progress.value !== null}>
          {w.make}
        </button>
        <button type="button" onClick={leave}>
          {w.cancel}
        </button>
      </div>
      <div role="status">
        {progress.value && <p>{progress.value}</p>}
        {fault.value && <p class="warn">{fault.value}</p>}
      </div>
      <Verifier onFault={(text) => (fault.value = text)} />
    </form>
  );
}

const Tick = ({ id, value, label }: { id: string; value: Signal<boolean>; label: string }) => (
  <div class="tick">
    <input
      type="checkbox"
      id={id}
      checked={value}
      onChange={(e) => (value.value = e.currentTarget.checked)}
    />
    <label for={id}>{label}</label>
  </div>
);

/** Messages and captures. Another choice needs another look at the consent. */
function Items({ read, choice }: { read: Reading; choice: Choice }) {
  const { all, marks, captures, covers } = choice;
  return (
    <>
      <fieldset>
        <legend>{w.itemsTitle}</legend>
        <p class="hint">{w.itemsHint}</p>
        {all.length === 0 && <p>{w.nothing}</p>}
        {all.map((message, i) => (
          <MessageChoice
            message={message}
            place={i + 1}
            mark={marks.value[message.at] ?? null}
            onMark={(mark) => {
              const { [message.at]: _, ...rest } = marks.value;
              marks.value = mark === null ? rest : { ...rest, [message.at]: mark };
              covers.value = false;
            }}
            key={message.at}
          />
        ))}
      </fieldset>
      <Captures
        read={read}
        list={captures.value}
        onChange={(list) => {
          captures.value = list;
          covers.value = false;
        }}
      />
    </>
  );
}

function leave(): void {
  packaging.value = null;
  focus('#conversation-title');
}

function Verifier({ onFault }: { onFault: (text: string) => void }) {
  const save = () => saveVerifier().catch((error: unknown) => onFault(faultText(error)));
  return (
    <p>
      <button type="button" class="plain" onClick={save}>
        {w.verifier}
      </button>{' '}
      <span class="hint">{w.verifierHint}</span>
    </p>
  );
}
