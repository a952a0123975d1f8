// The first supervisor makes, prints and keeps the organisation key, then founds.
import { conversationOf, fingerprintDigits } from '@heed/envelope';
import { makeOrganisationKey, type OrganisationKey, printOrganisationKey } from '@heed/envelope/keys';
import { useSignal } from '@preact/signals';
import { foundingWords } from '../../words/organisation.ts';
import { act } from './acts.ts';
import { foundOrganisation } from './founding.ts';

const w = foundingWords;

export function Founding() {
  const key = useSignal<OrganisationKey | null>(null);
  const isPrinted = useSignal(false);
  const organisationKey = key.value;
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.text}</p>
      {organisationKey === null ? (
        <button type="button" class="act" onClick={() => (key.value = makeOrganisationKey())}>
          {w.make}
        </button>
      ) : (
        <>
          <p class="care">{w.secret}</p>
          <p class="secret">{printOrganisationKey(organisationKey)}</p>
          <p>{w.fingerprint}</p>
          <p class="digits">{fingerprintDigits(conversationOf(organisationKey.publicKey))}</p>
          <button type="button" onClick={() => print()}>
            {w.print}
          </button>
          <div class="tick">
            <input
              type="checkbox"
              id="organisation-kept"
              checked={isPrinted}
              onChange={(e) => (isPrinted.value = e.currentTarget.checked)}
            />
            <label for="organisation-kept">{w.onPaper}</label>
          </div>
          <button
            type="button"
            class="act"
            disabled={!isPrinted.value}
            onClick={() =>
              act(w.done, async (keyring) => {
                await foundOrganisation(organisationKey, keyring);
                organisationKey.seed.fill(0);
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
