// A second supervisor: certified with the printed organisation key, and their signature over what the first
// has signed.
import { may } from '@heed/domain/roles';
import { type Signal, useSignal } from '@preact/signals';
import type { RosterChange } from '../../model/keys/change.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { session } from '../../model/session/session.ts';
import { takeOverWords } from '../../words/members.ts';
import { certifyWords, countersignWords, foundingWords, memberWords } from '../../words/organisation.ts';
import { act, apply, MemberActError, submit } from './acts.ts';
import { fromFile, sayingOf, signedByBoth } from './countersign.ts';
import { certify, takeOver } from './founding.ts';
import { Steps } from './steps-view.tsx';

export function Countersign() {
  const { keyring } = session.value!;
  const w = countersignWords;
  const change = useSignal<RosterChange | null>(null);
  const bad = useSignal(false);
  const lines = change.value ? sayingOf(change.value, keyring) : [];
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.text}</p>
      <label for="countersign-file">{w.file}</label>
      <input
        id="countersign-file"
        type="file"
        accept="application/json,.json"
        onChange={async (e) => {
          const [file] = e.currentTarget.files ?? [];
          change.value = file ? fromFile(await file.text()) : null;
          bad.value = file !== undefined && change.value === null;
        }}
      />
      <div role="status">
        {bad.value && <p class="warn">{w.bad}</p>}
        {change.value && (
          <div class="card">
            <ul class="bullets">
              {(lines.length > 0 ? lines : [w.nothing]).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <button
              type="button"
              class="act"
              onClick={() =>
                act(memberWords.done, async (now) => {
                  const both = change.value && signedByBoth(change.value, now);
                  if (!both) throw new MemberActError(w.bad);
                  await apply(both, now);
                  change.value = null;
                })
              }
            >
              {w.act}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

type Step = 'who' | 'key' | 'second';
const step = sessionSignal<Step>('who');
const chosenMember = sessionSignal('');

export function Certify() {
  const w = certifyWords;
  const { keyring } = session.value!;
  const supervisors = keyring.me.members.filter(
    ({ role, keys, state }) => may(role, 'supervise') && keys && state === 'active',
  );
  const who = supervisors.find(({ id }) => id === chosenMember.value) ?? supervisors[0];
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.text}</p>
      <Steps titles={w.steps} now={step.value}>
        {step.value === 'who' && (
          <>
            <div class="field">
              <label for="certify-who">{w.who}</label>
              <select
                id="certify-who"
                value={who?.id}
                onChange={(e) => (chosenMember.value = e.currentTarget.value)}
              >
                {supervisors.map(({ id, name }) => (
                  <option value={id} key={id}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            <button type="button" class="act" data-act="next-step" onClick={() => (step.value = 'key')}>
              {foundingWords.next}
            </button>
          </>
        )}
        {step.value === 'key' && who && <CertifyKey member={who.id} name={who.name} />}
        {step.value === 'second' && (
          <>
            <p>{w.secondText}</p>
            <button type="button" onClick={() => (step.value = 'who')}>
              {memberWords.fileGiven}
            </button>
          </>
        )}
      </Steps>
    </section>
  );
}

/** The key is typed and used in one go. */
function CertifyKey({ member, name }: { member: string; name: string }) {
  const w = certifyWords;
  const key = useSignal('');
  const submitted = async (event: Event) => {
    event.preventDefault();
    let outcome: unknown = null;
    const isDone = await act(w.done, async (now) => {
      const change = await certify(member, key.value, now);
      key.value = '';
      outcome = change && (await submit(change, session.value!.keyring));
      return outcome;
    });
    if (isDone) step.value = outcome === 'two' ? 'second' : 'who';
  };
  return (
    <form onSubmit={submitted}>
      <p>
        {w.who}: <b>{name}</b>
      </p>
      <PrintedKey id="certify-key" label={w.key} value={key} />
      <p class="hint">{w.leave}</p>
      <div class="row">
        <button type="submit" class="act">
          {w.act}
        </button>
        <button type="button" onClick={() => (step.value = 'who')}>
          {foundingWords.before}
        </button>
      </div>
    </form>
  );
}

/** Beside the comparing of digits, for when there is nobody left to compare with. */
export function TakeOver() {
  const w = takeOverWords;
  const key = useSignal('');
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.text}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act(w.done, async (now) => {
            await takeOver(key.value, now);
            key.value = '';
          });
        }}
      >
        <PrintedKey id="take-over-key" label={w.key} value={key} />
        <button type="submit" class="destroy">
          {w.act}
        </button>
      </form>
    </section>
  );
}

const PrintedKey = ({ id, label, value }: { id: string; label: string; value: Signal<string> }) => (
  <div class="field">
    <label for={id}>{label}</label>
    <input
      id={id}
      type="text"
      required
      autocomplete="off"
      spellcheck={false}
      value={value}
      onInput={(e) => (value.value = e.currentTarget.value)}
    />
  </div>
);
