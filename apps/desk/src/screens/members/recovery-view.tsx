// Recovery: shares are shown one at a time, each for one trustee; restoring takes as many as were agreed.
import { type Recovery as Made, makeRecovery, restoreRecovery } from '@heed/envelope/keys';
import { useSignal } from '@preact/signals';
import { recovering } from '../../model/keys/change.ts';
import { restoreConversations, restoredDeskKeys } from '../../model/keys/rewrap-conversation.ts';
import { recoveryRecipient } from '../../model/session/keyring.ts';
import { client, session } from '../../model/session/session.ts';
import { failure } from '../../ui/notice.tsx';
import { foundingWords, recoveryWords } from '../../words/organisation.ts';
import { act, MemberActError, notice, running, submit } from './acts.ts';

const w = recoveryWords;

export function Recovery() {
  const { keyring } = session.value!;
  const trustees = useSignal(3);
  const threshold = useSignal(2);
  const recoveryKey = useSignal<Made | null>(null);
  const shareIndex = useSignal(0);
  const make = async (event: Event) => {
    event.preventDefault();
    try {
      recoveryKey.value = await makeRecovery(trustees.value, threshold.value);
      shareIndex.value = 0;
    } catch {
      // Numbers of which no shares can be made: the sentence says so.
      notice.value = failure(w.bad);
    }
  };
  const next = () => {
    const present = recoveryKey.value;
    if (present === null) return;
    if (shareIndex.value + 1 < present.shares.length) return void shareIndex.value++;
    recoveryKey.value = null;
    void act(w.done, async (now) => submit(await recovering(now, present.recipient), now));
  };
  const shares = recoveryKey.value?.shares ?? [];
  return (
    <section>
      <h2>{w.title}</h2>
      <p class={recoveryRecipient(keyring) ? 'hint' : 'care'}>
        {recoveryRecipient(keyring) ? w.there : w.none}
      </p>
      {shares.length > 0 ? (
        <Share shares={shares} at={shareIndex.value} onNext={next} />
      ) : (
        <form onSubmit={make}>
          <div class="columns">
            <NumberField
              id="trustees"
              label={w.trustees}
              value={trustees.value}
              onValue={(n) => (trustees.value = n)}
            />
            <NumberField
              id="threshold"
              label={w.threshold}
              value={threshold.value}
              onValue={(n) => (threshold.value = n)}
            />
          </div>
          <button type="submit">{w.make}</button>
        </form>
      )}
      <Restore />
    </section>
  );
}

const Share = ({ shares, at, onNext }: { shares: readonly string[]; at: number; onNext: () => void }) => (
  <div class="card" role="status">
    <p>{w.share({ n: at + 1, of: shares.length })}</p>
    <p class="secret">{shares[at]}</p>
    <div class="row">
      <button type="button" onClick={() => print()}>
        {foundingWords.print}
      </button>
      <button type="button" class="act" onClick={onNext}>
        {at + 1 < shares.length ? w.next : w.last}
      </button>
    </div>
  </div>
);

const NumberField = (props: { id: string; label: string; value: number; onValue: (n: number) => void }) => (
  <div class="field">
    <label for={props.id}>{props.label}</label>
    <input
      id={props.id}
      type="number"
      min={2}
      max={20}
      value={props.value}
      onInput={(e) => props.onValue(e.currentTarget.valueAsNumber)}
    />
  </div>
);

function Restore() {
  const text = useSignal('');
  const restore = (event: Event) => {
    event.preventDefault();
    void act(
      (n: number) => w.restored({ n }),
      async (keyring) => {
        const key = await restoreRecovery(text.value.split('\n').filter((line) => line.trim() !== ''));
        if (!key.ok)
          throw new MemberActError(
            key.reason === 'mistyped' ? w.mistyped({ n: key.share + 1 }) : w[key.reason],
          );
        if ((await submit(await restoredDeskKeys(client, keyring, key.identity), keyring)) === 'two')
          return 'two';
        text.value = '';
        return restoreConversations(client, session.value!.keyring, key.identity, (count) => {
          running.value = count;
          return session.value !== null;
        });
      },
    );
  };
  return (
    <details>
      <summary>{w.restore}</summary>
      <p>{w.restoreText}</p>
      <form onSubmit={restore}>
        <label for="shares">{w.shares}</label>
        <textarea
          id="shares"
          required
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={(e) => (text.value = e.currentTarget.value)}
        />
        <button type="submit">{w.restoreAct}</button>
      </form>
    </details>
  );
}
