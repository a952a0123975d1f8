// Recovery in steps: how many trustees, a share for each, shown one at a time, and the end, before which
// nothing has changed.
import { makeRecovery, type Recovery as RecoveryShares } from '@heed/envelope/keys';
import { useDraft } from '../../components/use-draft.ts';
import { recovering } from '../../model/keys/change.ts';
import { recoveryRecipient } from '../../model/session/keyring.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { session } from '../../model/session/session.ts';
import { failure } from '../../ui/status.ts';
import { foundingWords, recoveryWords } from '../../words/organisation.ts';
import { act, notice, submit } from './acts.ts';
import { Steps } from './steps-view.tsx';

const w = recoveryWords;

type Step = 'count' | 'shares' | 'finish';

/** The shares that are given out now, in this page's memory alone; locking drops them. */
const recoveryKey = sessionSignal<RecoveryShares | null>(null);
const shareIndex = sessionSignal(0);

const drop = () => {
  recoveryKey.value = null;
  shareIndex.value = 0;
};

export function Recovery() {
  const { keyring } = session.value!;
  const shareSet = recoveryKey.value;
  const step: Step =
    shareSet === null ? 'count' : shareIndex.value < shareSet.shares.length ? 'shares' : 'finish';
  return (
    <section>
      <h2>{w.title}</h2>
      <p class={recoveryRecipient(keyring) ? 'hint' : 'care'}>
        {recoveryRecipient(keyring) ? w.there : w.none}
      </p>
      <Steps titles={w.steps} now={step}>
        {shareSet === null ? (
          <Count />
        ) : (
          <>
            {step === 'shares' ? <Share shares={shareSet.shares} /> : <Finish shareSet={shareSet} />}
            <p class="hint no-print">{w.leave}</p>
            <button type="button" class="plain no-print" onClick={drop}>
              {w.drop}
            </button>
          </>
        )}
      </Steps>
    </section>
  );
}

function Count() {
  const { value, put, discard } = useDraft('recovery', { trustees: 3, threshold: 2 });
  const make = async (event: Event) => {
    event.preventDefault();
    try {
      recoveryKey.value = await makeRecovery(value.trustees, value.threshold);
      shareIndex.value = 0;
      discard();
    } catch {
      // Numbers of which no shares can be shareSet: the sentence says so.
      notice.value = failure(w.bad);
    }
  };
  return (
    <form onSubmit={make}>
      <div class="columns">
        {(['trustees', 'threshold'] as const).map((name) => (
          <NumberField
            key={name}
            id={name}
            label={w[name]}
            value={value[name]}
            onValue={(n) => put({ [name]: n })}
          />
        ))}
      </div>
      <button type="submit" class="act" data-act="make-shares">
        {w.make}
      </button>
    </form>
  );
}

function Share({ shares }: { shares: readonly string[] }) {
  const at = shareIndex.value;
  return (
    <div class="card" role="status">
      <p>{w.share({ n: at + 1, of: shares.length })}</p>
      <p class="secret">{shares[at]}</p>
      <div class="row">
        <button type="button" onClick={() => print()}>
          {foundingWords.print}
        </button>
        <button type="button" class="act" data-act="next-share" onClick={() => shareIndex.value++}>
          {at + 1 < shares.length ? w.next : w.last}
        </button>
        {at > 0 && (
          <button type="button" onClick={() => shareIndex.value--}>
            {foundingWords.before}
          </button>
        )}
      </div>
    </div>
  );
}

/** The shares stay until the server has the recipient: a lost network asks nobody to print again. */
function Finish({ shareSet }: { shareSet: RecoveryShares }) {
  const finish = async () => {
    if (await act(w.done, async (now) => submit(await recovering(now, shareSet.recipient), now))) drop();
  };
  return (
    <>
      <p>{w.finishText({ n: shareSet.shares.length })}</p>
      <div class="row">
        <button type="button" class="act" data-act="finish-recovery" onClick={() => void finish()}>
          {w.finish}
        </button>
        <button type="button" onClick={() => shareIndex.value--}>
          {foundingWords.before}
        </button>
      </div>
    </>
  );
}

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
