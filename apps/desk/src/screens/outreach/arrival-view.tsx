// The line under the bar that says what came in from this device, until the member has looked.
import { goTo, screen } from '../../model/navigation.ts';
import { sendResult } from '../../model/outreach/desk.ts';
import { faultWords, sendWords as s, alongWords as w } from '../../words/outreach.ts';

export function OutreachArrival() {
  const last = sendResult.value;
  if (last === null || screen.value === 'outreach') return null;
  const text = last.fault
    ? faultWords[last.fault]
    : last.ids.length > 0
      ? s.sent({ n: last.ids.length })
      : null;
  return (
    <div role="status">
      {text && (
        <p class={last.fault ? 'warn' : 'note'}>
          {text}{' '}
          <button type="button" class="plain" onClick={() => goTo('outreach')}>
            {w.title}
          </button>
        </p>
      )}
    </div>
  );
}
