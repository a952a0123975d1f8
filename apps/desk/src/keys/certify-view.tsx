// A second supervisor: certified with the printed organisation key, and her signature over what the first has signed.
import { useSignal } from '@preact/signals';
import { organisationWords } from '../organisation-words.ts';
import type { Keyring } from '../session/keyring.ts';
import { act, apply, Refused } from './acts.ts';
import type { Change } from './change.ts';
import { fromFile, sayingOf, signedByBoth } from './countersign.ts';
import { certify } from './founding.ts';

export function Countersign({ keyring }: { keyring: Keyring }) {
  const w = organisationWords.countersign;
  const change = useSignal<Change | null>(null);
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
                act(organisationWords.members.done, async (now) => {
                  const both = change.value && signedByBoth(change.value, now);
                  if (!both) throw new Refused(w.bad);
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

export function Certify({ keyring }: { keyring: Keyring }) {
  const w = organisationWords.certify;
  const supervisors = keyring.me.members.filter(
    ({ role, keys, state }) => role === 'supervisor' && keys && state === 'active',
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
            await certify(who.value, key.value, now);
            key.value = '';
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
        <div class="field">
          <label for="certify-key">{w.key}</label>
          <input
            id="certify-key"
            type="text"
            required
            autocomplete="off"
            spellcheck={false}
            value={key}
            onInput={(e) => (key.value = e.currentTarget.value)}
          />
        </div>
        <button type="submit">{w.act}</button>
      </form>
    </section>
  );
}
