// How the service runs: each matter with its state, its day and what to do. No number of reports.
import type { HealthView } from '@heed/api';
import { isSound, lostMinutes } from '@heed/domain/health';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useResource } from '../../components/use-resource.ts';
import { attempt } from '../../model/fault.ts';
import { iMay } from '../../model/session/keyring.ts';
import { call, session } from '../../model/session/session.ts';
import { Notice } from '../../ui/notice.tsx';
import type { StatusMessage } from '../../ui/status.ts';
import { dayName, momentName, numberText } from '../../words/format.ts';
import {
  healthMatterWords,
  healthStateWords,
  healthTodo,
  lossSentence,
  healthWords as w,
} from '../../words/health.ts';
import { WindDownPlan } from './wind-down-view.tsx';

type Matter = HealthView['matters'][number];

export function Service() {
  const notice = useSignal<StatusMessage | null>(null);
  const isFresh = useSignal(false);
  const { content, load } = useResource(() => call(isFresh.value ? 'health.look' : 'health.read', {}));
  const look = (fresh: boolean) => {
    isFresh.value = fresh;
    return attempt(notice, fresh ? w.done : null, load);
  };
  useEffect(() => void look(false), []);
  const settle = () =>
    attempt(notice, w.lossSettled, async () => {
      await call('health.settleLosses', {});
      await load();
    });
  const view = content.value;
  return (
    <section aria-labelledby="service-title">
      <h2 id="service-title">{w.title}</h2>
      <p>{w.text}</p>
      <Notice message={notice.value} />
      {view === null && notice.value === null && <p class="nothing">{w.loading}</p>}
      <WindDownPlan />
      {view !== null && view.losses.length > 0 && (
        <Losses losses={view.losses} onSettle={() => void settle()} />
      )}
      {view !== null && <GapLine gap={view.gap} />}
      {view !== null && <Matters view={view} />}
      <div class="row">
        <button type="button" data-act="look" onClick={() => void look(true)}>
          {w.look}
        </button>
      </div>
    </section>
  );
}

/** How much of what was acknowledged would be lost with the machine. */
function GapLine({ gap: { minutes, by } }: Pick<HealthView, 'gap'>) {
  if (minutes === null) return <p class="care">{w.gapNever}</p>;
  return (
    <p data-gap={minutes}>
      {w.gap({ minutes })} {by === 'backup' ? w.gapBackup : w.gapSecond}
    </p>
  );
}

function LostMinutes({ loss }: { loss: HealthView['losses'][number] }) {
  const minutes = lostMinutes(loss.fromTime, loss.toTime);
  return minutes === null ? null : <p>{w.lossMinutes({ minutes })}</p>;
}

/** None is no comfort: what had no entry yet stands in no count. */
function entriesText(entries: number | null): string {
  if (entries === null) return w.lossUncounted;
  return entries === 0 ? w.lossNoEntries : w.lossEntries({ count: numberText(entries) });
}

function Losses({ losses, onSettle }: { losses: HealthView['losses']; onSettle: () => void }) {
  const keyring = session.value?.keyring;
  return (
    <section class="card" data-losses>
      {losses.map((loss) => (
        <div key={`${loss.from} ${loss.to} ${loss.toTime}`} data-loss={loss.to}>
          <h3>{lossSentence(loss)}</h3>
          <LostMinutes loss={loss} />
          <p>{entriesText(loss.entries)}</p>
        </div>
      ))}
      <p>{w.lossTodo}</p>
      {keyring && iMay(keyring, 'supervise') && (
        <button type="button" data-act="settle-losses" onClick={onSettle}>
          {w.lossSettle}
        </button>
      )}
    </section>
  );
}

const brokenFirst = (one: Matter, other: Matter) => Number(isSound(one.state)) - Number(isSound(other.state));

function Matters({ view: { version, startedAt, lookedAt, matters, over } }: { view: HealthView }) {
  return (
    <>
      <p>
        {w.version({ version, time: momentName(startedAt) })}. {w.looked({ time: momentName(lookedAt) })}.
      </p>
      <ul class="records">
        {[...matters].sort(brokenFirst).map((one) => (
          <MatterCard key={one.matter} one={one} />
        ))}
      </ul>
      {over.length > 0 && (
        <>
          <h3>{w.overTitle}</h3>
          <ul>
            {over.map(({ matter, day }) => (
              <li key={matter} data-over={matter}>
                {w.over({ day: dayName(day), matter: healthMatterWords[matter] })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function MatterCard({ one: { matter, state, day, alarmSince } }: { one: Matter }) {
  const isFine = isSound(state);
  return (
    <li class="card" data-health={matter} data-state={state}>
      <h3>
        {healthMatterWords[matter]}{' '}
        <span class={`badge ${isFine ? 'calm' : 'care'}`}>{healthStateWords[state]}</span>
      </h3>
      {day !== null && <p>{dayName(day)}</p>}
      {!isFine && <p>{healthTodo(matter, state)}</p>}
      {alarmSince !== null && <p class="hint">{w.since({ day: dayName(alarmSince) })}</p>}
    </li>
  );
}
