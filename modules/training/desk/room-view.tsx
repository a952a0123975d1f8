// An open room as its trainer leads it: code and people, the step with what to say, what came in, and the
// end.

import type { ItemProps } from '@heed/desk/components/list-room.tsx';
import { useResource } from '@heed/desk/components/use-resource.ts';
import { attempt, reportUnexpected } from '@heed/desk/model/fault.ts';
import { call } from '@heed/desk/model/session/session.ts';
import { focus } from '@heed/desk/ui/focus.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import { Confirmed } from '@heed/desk/ui/parts.tsx';
import { type StatusMessage, success } from '@heed/desk/ui/status.ts';
import { type Course, leadInterview, type RoomState, type WorkshopStep } from '@heed/domain/training';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RoomView } from '../api/routes.ts';
import type { Lead } from './lead.ts';
import { Paper } from './paper-view.tsx';
import { Report } from './report-view.tsx';
import { Spoken } from './spoken.tsx';
import { Wall } from './wall-view.tsx';
import { trainingWords as w } from './words.ts';

/** Milliseconds between two looks at an open room. */
const lookEveryMs = 1500;
/** Seeds are short enough to be said to somebody. */
const seeds = 10_000;

/** What does not change in a room. */
interface RoomOpening {
  readonly course: Course;
  /** Where people come in, and its square code as SVG. */
  readonly address: string;
  readonly qr: string;
}

export function Room({ id, onBack }: ItemProps) {
  const notice = useSignal<StatusMessage | null>(null);
  const opening = useSignal<RoomOpening | null>(null);
  const { content: view, load: look } = useResource(() => call('rooms.read', {}, { id }));
  useEffect(() => {
    void attempt(notice, null, async () => {
      const { course, ...entrance } = await call('rooms.course', {}, { id });
      opening.value = { ...entrance, course: JSON.parse(course) as Course };
      await look();
    });
    // A look that fails is followed by the next one; what the trainer does says when it fails.
    const timer = setInterval(() => {
      if (!document.hidden && view.value?.room.closed === null) void look().catch(reportUnexpected);
    }, lookEveryMs);
    return () => clearInterval(timer);
  }, [id]);
  const isReady = view.value !== null && opening.value !== null;
  useEffect(() => {
    if (isReady) focus('#room-title');
  }, [isReady]);
  if (view.value === null || opening.value === null) return <Notice message={notice.value} />;
  const run: Run = async (text, work) => {
    const isDone = await attempt(notice, text, work);
    if (isDone && text === null) notice.value = null;
    await attempt(notice, null, look);
  };
  const erase = async () => {
    if (await attempt(notice, null, () => call('rooms.erase', {}, { id }))) onBack(success(w.erased));
  };
  const { room } = view.value;
  const { course } = opening.value;
  return (
    <section class="room">
      <h2 id="room-title" tabIndex={-1} lang={course.language}>
        {course.title}
      </h2>
      <div class="room-signals">
        <Notice message={notice.value} />
        {room.closed === null && (
          <Breaks
            count={view.value.breaks}
            onSeen={() => void run(null, () => call('rooms.clearBreaks', {}, { id }))}
          />
        )}
      </div>
      {room.closed === null ? (
        <OpenRoom view={view.value} opening={opening.value} run={run} />
      ) : (
        <ClosedRoom id={id} course={course.id} onErase={() => void erase()} />
      )}
    </section>
  );
}

const ClosedRoom = ({ id, course, onErase }: { id: string; course: string; onErase: () => void }) => (
  <>
    <Report id={id} course={course} />
    <Confirmed
      label={w.erase}
      title={w.eraseTitle}
      text={w.eraseText}
      act={w.eraseAct}
      class="destroy"
      onAct={onErase}
    />
  </>
);

/** Does something and looks at the room again. `text` is said where it was done; an older notice goes. */
type Run = (text: string | null, work: () => Promise<unknown>) => Promise<void>;

function OpenRoom({ view, opening, run }: { view: RoomView; opening: RoomOpening; run: Run }) {
  const { state, revision, room } = view;
  const { id } = room;
  const lead: Lead = (change) =>
    run(null, () => call('rooms.lead', { revision, state: copyOf({ ...state, ...change }) }, { id }));
  return (
    <>
      <Entrance view={view} opening={opening} />
      <Step view={view} course={opening.course} lead={lead} />
      <Paper view={view} run={run} />
      <Confirmed
        label={w.close}
        title={w.closeTitle}
        text={w.closeText}
        act={w.closeAct}
        onAct={() => void run(w.closedDone, () => call('rooms.close', {}, { id }))}
      />
    </>
  );
}

/** As it is sent: lists of its own. */
const copyOf = ({ step, vote, wall, showsCounts }: RoomState) => ({
  step,
  showsCounts,
  vote: vote === null ? null : { seed: vote.seed, choices: [...vote.choices] },
  wall: [...wall],
});

/** Always in the page, so that a break that is asked for is read. */
const Breaks = ({ count, onSeen }: { count: number; onSeen: () => void }) => (
  <div role="status" class="breaks">
    {count > 0 && (
      <p class="warn">
        {w.breaks({ count })}{' '}
        <button type="button" onClick={onSeen}>
          {w.breaksSeen}
        </button>
      </p>
    )}
  </div>
);

function Entrance({ view, opening }: { view: RoomView; opening: RoomOpening }) {
  const { room, people } = view;
  const { address, qr } = opening;
  return (
    <div class="entrance">
      <img class="qr" src={`data:image/svg+xml,${encodeURIComponent(qr)}`} alt={w.qr({ address })} />
      <div>
        <p class="room-code">
          <span class="hint">{w.code}</span> <strong>{room.code}</strong>
        </p>
        <p class="hint">{w.address({ address: address.replace(/\/[^/]+$/, '') })}</p>
        <p>
          <a href={`${address}/screen`} target="_blank" rel="noreferrer">
            {w.screen}
          </a>
        </p>
        <p aria-live="polite">{w.people({ count: people })}</p>
      </div>
    </div>
  );
}

function Step({ view, course, lead }: { view: RoomView; course: Course; lead: Lead }) {
  const { state } = view;
  const step = course.workshop[state.step]!;
  const last = course.workshop.length - 1;
  const moving = useSignal(false);
  const go = async (to: number) => {
    if (moving.value || to < 0 || to > last) return;
    moving.value = true;
    await lead({ step: to, vote: null, wall: [], showsCounts: false });
    moving.value = false;
  };
  const hasAnswers = step.kind !== 'slide' && step.kind !== 'pairs' && step.kind !== 'break';
  return (
    <section class="step">
      <h3>{w.step({ at: state.step + 1, of: course.workshop.length, title: step.title })}</h3>
      <p class="hint">{w.minutes({ count: step.minutes })}</p>
      <div lang={course.language}>
        <h4>{w.say}</h4>
        <Spoken text={step.say} />
        <h4>{w.show}</h4>
        <ul>
          {step.show.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {hasAnswers && <p aria-live="polite">{w.answered({ count: view.answered })}</p>}
      {step.kind === 'poll' && <Counts view={view} options={step.options} lead={lead} />}
      {step.kind === 'vote' && <Vote view={view} course={course} step={step} lead={lead} />}
      {(step.kind === 'words' || step.kind === 'reflection') && (
        <Wall view={view} language={course.language} mayShow={step.kind === 'words'} lead={lead} />
      )}
      <p class="row">
        <button
          type="button"
          disabled={state.step === 0}
          aria-disabled={moving.value}
          onClick={() => void go(state.step - 1)}
        >
          {w.previous}
        </button>
        <button
          type="button"
          class="act"
          disabled={state.step === last}
          aria-disabled={moving.value}
          onClick={() => void go(state.step + 1)}
        >
          {w.next}
        </button>
      </p>
    </section>
  );
}

function Counts(props: { view: RoomView; options: readonly string[]; lead: Lead }) {
  const { counts, state } = props.view;
  return (
    <>
      {counts === null ? (
        <p class="hint">{w.fewAnswers}</p>
      ) : (
        <dl class="counts">
          {props.options.map((text, at) => (
            <div key={text}>
              <dt>{text}</dt>
              <dd>
                <meter value={counts[at] ?? 0} max={Math.max(1, ...counts)} /> {counts[at] ?? 0}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <button
        type="button"
        disabled={counts === null && !state.showsCounts}
        onClick={() => void props.lead({ showsCounts: !state.showsCounts })}
      >
        {state.showsCounts ? w.hideCounts : w.showCounts}
      </button>
    </>
  );
}

/** The room leads an interview: the trainer says what most chose, or what seems worth trying. */
function Vote(props: { view: RoomView; course: Course; step: WorkshopStep; lead: Lead }) {
  const { view, course, step, lead } = props;
  const { vote } = view.state;
  const interview = course.interviews.find(({ id }) => id === step.interview);
  if (interview === undefined) return null;
  if (vote === null)
    return (
      <>
        <h4>{w.contentNote}</h4>
        <p lang={course.language}>{interview.note}</p>
        <button
          type="button"
          class="act"
          onClick={() => void lead({ vote: { seed: Math.floor(Math.random() * seeds), choices: [] } })}
        >
          {w.voteStart}
        </button>
      </>
    );
  const conversation = leadInterview(interview, vote.seed, vote.choices);
  if (conversation === null) return null;
  const last = conversation.turns.at(-1);
  const choose = (option: number) =>
    lead({ vote: { seed: vote.seed, choices: [...vote.choices, option] }, showsCounts: false });
  const options = conversation.scene.choices.map(({ text }) => text);
  return (
    <div lang={course.language}>
      {last !== undefined && (
        <>
          <p>{last.choice.reply}</p>
          {last.telling === 'fact' && <p>{last.fact?.text}</p>}
          <p class="hint">{last.choice.note}</p>
        </>
      )}
      {conversation.scene.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {conversation.end !== null ? (
        <p>
          <strong>{w.voteOver}</strong>
        </p>
      ) : (
        <Sentences view={view} options={options} lead={lead} onChoose={choose} />
      )}
    </div>
  );
}

/** What can be said next, with what most chose. */
function Sentences(props: {
  view: RoomView;
  options: readonly string[];
  lead: Lead;
  onChoose: (option: number) => Promise<void>;
}) {
  const { view, options } = props;
  const most = view.counts === null ? -1 : view.counts.indexOf(Math.max(...view.counts));
  return (
    <>
      <Counts view={view} options={options} lead={props.lead} />
      {most >= 0 && (
        <p>
          <button type="button" class="act" onClick={() => void props.onChoose(most)}>
            {w.voteTake}
          </button>
        </p>
      )}
      <ul>
        {options.map((text, at) => (
          <li key={text}>
            {text}{' '}
            <button
              type="button"
              class="plain"
              onClick={() => void props.onChoose(at)}
              aria-label={`${w.voteChoose}: ${text}`}
            >
              {w.voteChoose}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
