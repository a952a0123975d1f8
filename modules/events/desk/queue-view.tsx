// Rooms of the sessions, and the moderator's queue: what phones sent, opened here. Nothing stands on a wall
// before somebody pressed.
import type { Routes } from '@heed/api';
import type { ResponseOf } from '@heed/api/client';
import { useResource } from '@heed/desk/components/use-resource.ts';
import { attempt, reportUnexpected } from '@heed/desk/model/fault.ts';
import { iMay } from '@heed/desk/model/session/keyring.ts';
import { call, session as signedIn } from '@heed/desk/model/session/session.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import type { StatusMessage } from '@heed/desk/ui/status.ts';
import { language as spokenLanguage } from '@heed/desk/words';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { EventView } from '../api/routes.ts';
import {
  inOrder,
  MOST_REFLECTION,
  type ReflectionDecision,
  type RefusalReason,
  refusalReasons,
} from '../rules/index.ts';
import { openReflection } from './model/opened.ts';
import type { EventPartProps } from './parts.ts';
import { reflectionReasonWords, reflectionWords as w } from './words.ts';

type Sealed = ResponseOf<Routes['events.listReflections']>['reflections'][number];
/** As this browser opened it; null where it cannot. */
type ReadReflection = Sealed & { readonly words: string | null };

/** Milliseconds between two looks at a queue. */
const lookEveryMs = 2000;

/** What came in, looked at every few seconds while the event is open; each is opened once. */
function useReflections({ view: { id, state }, secret, load }: Omit<EventPartProps, 'run'>) {
  const notice = useSignal<StatusMessage | null>(null);
  const texts = useRef(new Map<string, string | null>());
  const { content: reflections, load: look } = useResource(async (): Promise<readonly ReadReflection[]> => {
    const answer = await call('events.listReflections', {}, { id });
    for (const one of answer.reflections)
      if (secret !== null && !texts.current.has(one.id))
        texts.current.set(one.id, await openReflection(one.sealed, secret));
    return answer.reflections.map((one) => ({
      ...one,
      words: one.text ?? texts.current.get(one.id) ?? null,
    }));
  });
  useEffect(() => {
    void attempt(notice, null, look);
    // A look that fails is followed by the next one.
    const timer = setInterval(() => {
      if (!document.hidden && state === 'published')
        void Promise.all([look(), load()]).catch(reportUnexpected);
    }, lookEveryMs);
    return () => clearInterval(timer);
  }, [secret]);
  return { notice, reflections, look };
}

export function Queue({ view, secret, load }: EventPartProps) {
  const { id, plan, state } = view;
  const { notice, reflections, look } = useReflections({ view, secret, load });
  const mayDecide = iMay(signedIn.value!.keyring, 'moderateVoices');
  const act = async (work: () => Promise<unknown>) => {
    await attempt(notice, null, work);
    const message = notice.value;
    await attempt(notice, null, look);
    await load();
    if (message !== null) notice.value = message;
  };
  const decide = (reflection: string, decision: ReflectionDecision) =>
    act(() => call('events.decideReflection', { reflection, decision }, { id }));
  const sessions = inOrder(plan.sessions).filter(({ kind }) => kind !== 'break');
  return (
    <section>
      <h3>{w.title}</h3>
      <p>{w.text}</p>
      <Notice message={notice.value} />
      {sessions.map((session) => (
        <section class="card" key={session.id} data-session={session.id}>
          <h4 lang={plan.languages[0]}>
            <bdi>{session.title}</bdi>
          </h4>
          <Room view={view} session={session.id} mayLead={mayDecide && state === 'published'} act={act} />
          <ul class="lines">
            {(reflections.value ?? [])
              .filter((one) => one.session === session.id)
              .map((one) => (
                <li key={`${one.id} ${one.state}`} data-reflection={one.state}>
                  <Reflection
                    reflection={one}
                    mayDecide={mayDecide}
                    onDecide={(decision) => void decide(one.id, decision)}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Room(props: {
  view: EventView;
  session: string;
  mayLead: boolean;
  act: (work: () => Promise<unknown>) => Promise<void>;
}) {
  const { view, session, mayLead, act } = props;
  const { id } = view;
  const room = view.rooms.find((one) => one.session === session);
  if (room?.isOpen === true)
    return (
      <p>
        <span class="hint">{w.code}</span> <strong class="code">{room.code}</strong>{' '}
        {w.people({ count: room.people })}{' '}
        <a href={`${room.address}/screen`} target="_blank" rel="noreferrer">
          {w.screen}
        </a>{' '}
        {mayLead && (
          <button type="button" onClick={() => void act(() => call('events.closeRoom', { session }, { id }))}>
            {w.close}
          </button>
        )}
      </p>
    );
  if (!mayLead) return room === undefined ? null : <p class="hint">{w.closed}</p>;
  return (
    <p>
      <button
        type="button"
        onClick={() =>
          void act(() => call('events.openRoom', { session, language: spokenLanguage() }, { id }))
        }
      >
        {room === undefined ? w.open : w.openAgain}
      </button>
    </p>
  );
}

interface ReflectionProps {
  readonly reflection: ReadReflection;
  readonly mayDecide: boolean;
  readonly onDecide: (decision: ReflectionDecision) => void;
}

function Reflection({ reflection, mayDecide, onDecide }: ReflectionProps) {
  const { state, words, reason, cluster } = reflection;
  if (words === null && state !== 'refused') return <p class="hint">{w.sealed}</p>;
  return (
    <>
      <p>
        <span class="badge">{w[state]}</span>{' '}
        {reason !== null && <span class="hint">{reflectionReasonWords[reason]} </span>}
        {cluster !== '' && (
          <span class="hint">
            <bdi>{cluster}</bdi>{' '}
          </span>
        )}
        {state !== 'waiting' && (
          <span data-words>
            <bdi>{words}</bdi>
          </span>
        )}
      </p>
      {mayDecide && (state === 'waiting' || state === 'wall') && (
        <Decide reflection={reflection} onDecide={onDecide} />
      )}
      {mayDecide && state !== 'waiting' && (
        <button type="button" class="plain" onClick={() => onDecide({ state: 'waiting' })}>
          {w.takeBack}
        </button>
      )}
    </>
  );
}

/** The text may be shortened before anybody reads it. */
function Decide({ reflection, onDecide }: Omit<ReflectionProps, 'mayDecide'>) {
  const { id, words, state } = reflection;
  const text = useSignal(words ?? '');
  const isEmpty = text.value.trim() === '';
  return (
    <div class="decide">
      <div class="field">
        <label for={`text-${id}`}>{w.words}</label>
        <textarea
          id={`text-${id}`}
          rows={2}
          maxLength={MOST_REFLECTION}
          dir="auto"
          data-words
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
      </div>
      {state === 'waiting' && (
        <button
          type="button"
          class="act"
          disabled={isEmpty}
          onClick={() => onDecide({ state: 'wall', text: text.value })}
        >
          {w.toWall}
        </button>
      )}
      <ToMinutes
        isEmpty={isEmpty}
        onTake={(cluster) => onDecide({ state: 'minutes', text: text.value, cluster })}
      />
      <Refuse onRefuse={(reason) => onDecide({ state: 'refused', reason })} />
    </div>
  );
}

function ToMinutes({ isEmpty, onTake }: { isEmpty: boolean; onTake: (cluster: string) => void }) {
  const cluster = useSignal('');
  return (
    <p class="row">
      <label>
        {w.cluster}{' '}
        <input
          type="text"
          maxLength={120}
          value={cluster.value}
          onInput={(event) => (cluster.value = event.currentTarget.value)}
        />
      </label>
      <button type="button" disabled={isEmpty} onClick={() => onTake(cluster.value)}>
        {w.toMinutes}
      </button>
    </p>
  );
}

/** No reason is chosen for the moderator. */
function Refuse({ onRefuse }: { onRefuse: (reason: RefusalReason) => void }) {
  const reason = useSignal<RefusalReason | ''>('');
  return (
    <p class="row">
      <label>
        {w.why}{' '}
        <select
          value={reason.value}
          onChange={(event) => (reason.value = event.currentTarget.value as RefusalReason | '')}
        >
          <option value="">{w.choose}</option>
          {refusalReasons.map((code) => (
            <option value={code} key={code}>
              {reflectionReasonWords[code]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        disabled={reason.value === ''}
        onClick={() => (reason.value === '' ? undefined : onRefuse(reason.value))}
      >
        {w.refuse}
      </button>
    </p>
  );
}
