// A member hears whether their own phone rings, before someone in danger depends on it.
import { useSignal } from '@preact/signals';
import { attempt } from '../../model/fault.ts';
import { call, session } from '../../model/session/session.ts';
import { Notice } from '../../ui/notice.tsx';
import { failure, type StatusMessage, success } from '../../ui/status.ts';
import { settingsWords as w } from '../../words/organisation.ts';

/** Sends a test by each way that is saved, and says here which were taken. */
export function TestAlerts() {
  const notice = useSignal<StatusMessage | null>(null);
  const { email, push, ntfy, telephone } = session.value!.keyring.me.alertsTo;
  if (!email && !push && ntfy === null && telephone === null) return null;
  const test = () =>
    attempt(notice, null, async () => {
      const { tested } = await call('alerts.test', {});
      notice.value = outcomeOf(tested);
    });
  return (
    <div class="field">
      <div class="row">
        <button type="button" data-act="test-alerts" aria-describedby="test-hint" onClick={test}>
          {w.test}
        </button>
      </div>
      <p class="hint" id="test-hint">
        {w.testHint}
      </p>
      <Notice message={notice.value} />
    </div>
  );
}

type Tested = readonly { readonly way: keyof typeof w.ways; readonly isAccepted: boolean }[];

function outcomeOf(tested: Tested): StatusMessage {
  const waysOf = (isAccepted: boolean) =>
    tested
      .filter((one) => one.isAccepted === isAccepted)
      .map(({ way }) => w.ways[way])
      .join(', ');
  if (tested.length === 0) return failure(w.testNone);
  const refusedWays = waysOf(false);
  const acceptedWays = waysOf(true);
  const lines = [
    ...(acceptedWays === '' ? [] : [w.testSent({ ways: acceptedWays })]),
    ...(refusedWays === '' ? [] : [w.testRefused({ ways: refusedWays })]),
  ].join(' ');
  return refusedWays === '' ? success(lines) : failure(lines);
}
