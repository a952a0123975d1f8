// The first supervisor makes, prints and keeps the organisation key, then founds.
import { conversationOf, fingerprintDigits } from '@heed/envelope';
import { makeOrganisationKey, type OrganisationKey, printOrganisationKey } from '@heed/envelope/keys';
import { useSignal } from '@preact/signals';
import { foundingWords } from '../../words/organisation.ts';
import { act } from './acts.ts';
import { found } from './founding.ts';

const w = foundingWords;

export function Founding() {
  const key = useSignal<OrganisationKey | null>(null);
  const kept = useSignal(false);
  const made = key.value;
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.text}</p>
      {made === null ? (
        <button type="button" class="act" onClick={() => (key.value = makeOrganisationKey())}>
          {w.make}
        </button>
      ) : (
        <>
          <p class="care">{w.secret}</p>
          <p class="secret">{printOrganisationKey(made)}</p>
          <p>{w.fingerprint}</p>
          <p class="digits">{fingerprintDigits(conversationOf(made.publicKey))}</p>
          <button type="button" onClick={() => print()}>
            {w.print}
          </button>
          <div class="tick">
            <input
              type="checkbox"
              id="organisation-kept"
              checked={kept}
              onChange={(e) => (kept.value = e.currentTarget.checked)}
            />
            <label for="organisation-kept">{w.kept}</label>
          </div>
          <button
            type="button"
            class="act"
            disabled={!kept.value}
            onClick={() =>
              act(w.done, async (keyring) => {
                await found(made, keyring);
                made.seed.fill(0);
                key.value = null;
              })
            }
          >
            {w.act}
          </button>
        </>
      )}
    </section>
  );
}
