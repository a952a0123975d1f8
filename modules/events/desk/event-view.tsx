// One event at the desk, part by part.

import type { ItemProps } from '@heed/desk/components/list-room.tsx';
import { useResource } from '@heed/desk/components/use-resource.ts';
import { type AttemptWithNotice, attempt } from '@heed/desk/model/fault.ts';
import { missingWraps, sharedSecret } from '@heed/desk/model/keys/shared-key.ts';
import { iMay } from '@heed/desk/model/session/keyring.ts';
import { call, session } from '@heed/desk/model/session/session.ts';
import { focusArrived } from '@heed/desk/ui/focus.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import { type StatusMessage, success } from '@heed/desk/ui/status.ts';
import { dayName } from '@heed/desk/words/format.ts';
import { sentWraps, signSealed } from '@heed/envelope';
import type { ConsultationSecret } from '@heed/envelope/keys';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { EventView } from '../api/routes.ts';
import { Minutes } from './minutes-form.tsx';
import type { EventPartProps } from './parts.ts';
import { People } from './people-view.tsx';
import { Plan } from './plan-view.tsx';
import { Queue } from './queue-view.tsx';
import { eventWords as w } from './words.ts';

const labels = {
  plan: () => w.partPlan,
  people: () => w.partPeople,
  queue: () => w.partQueue,
  minutes: () => w.partMinutes,
} as const;
type Part = keyof typeof labels;

/** Parts that a member has something to do in. */
function partsOf({ state }: EventView): readonly Part[] {
  const { keyring } = session.value!;
  const convenes = iMay(keyring, 'convene');
  if (state === 'draft') return convenes ? ['plan'] : ['queue'];
  if (!convenes) return ['queue'];
  return ['plan', 'people', 'queue', 'minutes'];
}

/** An event as it is loaded, with its key where this member has one. */
function useEvent(id: string) {
  const notice = useSignal<StatusMessage | null>(null);
  const secret = useSignal<ConsultationSecret | null>(null);
  const { content: view, load } = useResource(async () => {
    const event = await call('events.read', {}, { id });
    secret.value ??= await sharedSecret(event, session.value!.keyring, 'consult');
    return event;
  });
  useEffect(() => {
    void attempt(notice, null, async () => {
      await load();
      await shareKey(view.value!, secret.value);
    }).then(() => focusArrived('#event-title'));
  }, []);
  const run: AttemptWithNotice = async (successText, work) => {
    await attempt(notice, successText, work);
    // What was refused may have been changed by somebody else: both see what stands now.
    const message = notice.value;
    if (await attempt(notice, null, load)) notice.value = message;
  };
  return { notice, view, secret, load, run };
}

export function Event(props: ItemProps) {
  const { notice, view, secret, load, run } = useEvent(props.id);
  const part = useSignal<Part | null>(null);
  const current = view.value;
  if (current === null) return <Notice message={notice.value} />;
  const parts = partsOf(current);
  const openPart = part.value !== null && parts.includes(part.value) ? part.value : parts[0]!;
  /** What was said of another part goes, and what came meanwhile is there. */
  const open = (one: Part) => {
    part.value = one;
    notice.value = null;
    void attempt(notice, null, load);
  };
  const erase = async () => {
    if (await attempt(notice, null, () => call('events.erase', {}, { id: props.id })))
      props.onBack(success(w.erased));
  };
  return (
    <>
      <Heading view={current} />
      <nav aria-label={w.parts} class="row no-print">
        {parts.map((one) => (
          <button
            type="button"
            key={one}
            aria-current={one === openPart ? 'page' : undefined}
            onClick={() => open(one)}
          >
            {labels[one]()}
          </button>
        ))}
      </nav>
      <Notice message={notice.value} />
      {secret.value === null && <p class="warn">{w.noKey}</p>}
      <PartView
        part={openPart}
        view={current}
        secret={secret.value}
        run={run}
        load={load}
        onErase={() => void erase()}
      />
    </>
  );
}

function PartView({ part, onErase, ...shared }: EventPartProps & { part: Part; onErase: () => void }) {
  const { revision } = shared.view;
  if (part === 'plan') return <Plan {...shared} key={revision} onErase={onErase} />;
  if (part === 'people') return <People {...shared} />;
  if (part === 'queue') return <Queue {...shared} />;
  return <Minutes {...shared} key={revision} />;
}

/** Organisers who came since get the key from whoever opens the event and has it. */
async function shareKey(view: EventView, secret: ConsultationSecret | null): Promise<void> {
  if (secret === null) return;
  const { keyring } = session.value!;
  const wraps = await missingWraps(secret, view, keyring, 'consult');
  if (wraps.length === 0) return;
  const signature = signSealed(sentWraps('event', { id: view.id, wraps }), keyring.keys);
  await call('events.putWraps', { wraps, signature }, { id: view.id });
}

function Heading({ view: { plan, state, address, registrations, minutesDay } }: { view: EventView }) {
  const days = plan.days.map(({ day }) => day).toSorted();
  return (
    <>
      <h2 id="event-title" tabIndex={-1} lang={plan.languages[0]} data-state={state}>
        <bdi>{plan.title}</bdi>
      </h2>
      <p class="hint">
        <span class="badge">{w[state]}</span> {days[0] !== undefined && dayName(days[0])} ·{' '}
        <bdi>{plan.place}</bdi> · {w.registered({ count: registrations })}
      </p>
      {state !== 'draft' && (
        <p class="no-print">
          <a href={address} target="_blank" rel="noreferrer">
            {w.publicPage}
          </a>
          {minutesDay !== null && (
            <>
              {' · '}
              <a href={`${address}/minutes`} target="_blank" rel="noreferrer">
                {w.publicMinutes}
              </a>
            </>
          )}
        </p>
      )}
    </>
  );
}
