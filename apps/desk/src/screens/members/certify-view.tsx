// A second supervisor: certified with the printed organisation key, and their signature over what the first
// has signed.
import { may } from '@heed/domain/roles';
import { type Signal, useSignal } from '@preact/signals';
import type { RosterChange } from '../../model/keys/change.ts';
import { session } from '../../model/session/session.ts';
import { takeOverWords } from '../../words/members.ts';
import { certifyWords, countersignWords, memberWords } from '../../words/organisation.ts';
import { act, apply, MemberActError, submit } from './acts.ts';
import { fromFile, sayingOf, signedByBoth } from './countersign.ts';
import { certify, takeOver } from './founding.ts';

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

export function Certify() {
  const { keyring } = session.value!;
  const w = certifyWords;
  const supervisors = keyring.me.members.filter(
    ({ role, keys, state }) => may(role, 'supervise') && keys && state === 'active',
  );
  const who = useSignal(supervisors[0]?.id ?? '');
  const key = useSignal('');
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.text}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act(w.done, async (now) => {
            const change = await certify(who.value, key.value, now);
            key.value = '';
            return change && submit(change, session.value!.keyring);
          });
        }}
      >
        <div class="field">
          <label for="certify-who">{w.who}</label>
          <select id="certify-who" value={who} onChange={(e) => (who.value = e.currentTarget.value)}>
            {supervisors.map(({ id, name }) => (
              <option value={id} key={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <PrintedKey id="certify-key" label={w.key} value={key} />
        <button type="submit">{w.act}</button>
      </form>
    </section>
  );
}

/** Beside the comparing of digits, for when there is nobody left to compare with. */
export function TakeOver() {
  const w = takeOverWords;
  const key = useSignal('');
  return (
    <details>
      <summary>{w.title}</summary>
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
    </details>
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
