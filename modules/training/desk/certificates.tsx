// Certificates of training: whether they are given, and how a supervisor confirms the key that signs them.

import { useResource } from '@heed/desk/components/use-resource.ts';
import { attempt } from '@heed/desk/model/fault.ts';
import { mutable } from '@heed/desk/model/keys/change.ts';
import { iMay } from '@heed/desk/model/session/keyring.ts';
import { call, session } from '@heed/desk/model/session/session.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import { type StatusMessage, success } from '@heed/desk/ui/status.ts';
import { dayName } from '@heed/desk/words/format.ts';
import { addDays } from '@heed/domain/time';
import { MAX_TRAINING_KEY_DAYS, signTrainingKey } from '@heed/envelope/badge';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { trainingWords as w } from './words.ts';

/** Two years, less than a key may live at most. */
const days = MAX_TRAINING_KEY_DAYS - 10;
/** A key that ends within this is confirmed anew. */
const soonDays = 60;

export function Certificates() {
  const notice = useSignal<StatusMessage | null>(null);
  const { content, load } = useResource(() => call('training.readKey', {}));
  const withdraws = useSignal(false);
  useEffect(() => void attempt(notice, null, load), []);
  const current = content.value;
  const keyring = session.value?.keyring;
  if (current === null || keyring === undefined) return <Notice message={notice.value} />;
  const { confirmedUntil: until, older, key } = current;
  const { trust, day } = keyring;
  const isDue = until === null || until < addDays(day, soonDays);
  const confirm = () =>
    attempt(notice, null, async () => {
      const life = { validFrom: day, validUntil: addDays(day, days) };
      const fields = { sign: key, ...life, withdraws: withdraws.value ? [...older] : [] };
      const statement = mutable(signTrainingKey(trust!.organisation, fields, keyring.keys));
      await call('training.confirmKey', { statement });
      await load();
      notice.value = success(w.certificatesConfirmed);
    });
  return (
    <section data-certificates>
      <h2>{w.certificates}</h2>
      <Notice message={notice.value} />
      <p>{until === null ? w.certificatesNone : w.certificatesFrom({ day: dayName(until) })}</p>
      {isDue && trust !== null && iMay(keyring, 'supervise') && (
        <>
          {older.length > 0 && (
            <label class="tick">
              <input
                type="checkbox"
                checked={withdraws}
                onChange={(event) => (withdraws.value = event.currentTarget.checked)}
              />{' '}
              {w.certificatesStolen}
            </label>
          )}
          <button type="button" onClick={() => void confirm()}>
            {w.certificatesConfirm}
          </button>
        </>
      )}
    </section>
  );
}
