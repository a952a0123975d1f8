// Where a referral stands: at the desk that referred, what the other desk answered; at the one that received
// it, a press for each state.
import {
  type AnswerState,
  answerStates,
  type CaseRecord,
  latest,
  nextStates,
  type ReferralState,
  referralStates,
} from '@heed/domain/casework';
import { useSignal } from '@preact/signals';
import { Alarm } from '../../components/alarm-view.tsx';
import { answeredIn, arrivals, dismissArrival } from '../../model/case/referral-news.ts';
import { isPersonTold } from '../../model/case/tell-person.ts';
import { openAlarm } from '../../model/conversation/alarm.ts';
import { newMessageId } from '../../model/conversation/load.ts';
import { act, openId } from '../../model/conversation/open.ts';
import { isFromOtherDesk } from '../../model/conversation/person-text.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { send } from '../../model/conversation/send.ts';
import { openConversation } from '../../model/navigation.ts';
import { draftOf, keepDraft } from '../../model/session/session.ts';
import { reveal } from '../../ui/blur.ts';
import { focus } from '../../ui/focus.ts';
import { stateWords, referralWords as w } from '../../words/case.ts';
import { dayName } from '../../words/format.ts';

/**
 * On every screen: that another desk has answered, and where. In the case itself it is among the
 * warnings; here it is said to a screen reader alone.
 */
export function ReferralArrivals() {
  return (
    <div role="status" class="arrivals">
      {arrivals.value.map(({ id, desk, state }) => (
        <p class={openId.value === id ? 'note unseen' : 'note'} key={id}>
          {w.arrived({ desk, state: state === null ? w.look : stateWords[state] })}{' '}
          {openId.value !== id && <ArrivalActs id={id} />}
        </p>
      ))}
    </div>
  );
}

const ArrivalActs = ({ id }: { id: string }) => (
  <>
    <button
      type="button"
      class="plain"
      onClick={() => {
        dismissArrival(id);
        openConversation(id);
      }}
    >
      {w.openIt}
    </button>{' '}
    <button type="button" class="plain" onClick={() => dismissArrival(id)}>
      {w.dismiss}
    </button>
  </>
);

/**
 * Above a case with referrals that other desks have answered: what each said, and whether the person knows.
 */
export const Answers = ({ read }: { read: Reading }) => (
  <>
    {answeredIn(read).map((record) => (
      <AnswerLine record={record} read={read} key={record.id} />
    ))}
  </>
);

function AnswerLine({ record, read }: { record: CaseRecord<'referral'>; read: Reading }) {
  const { answer, to, state } = latest(record).body;
  if (answer === undefined) return null;
  const on = answer.on === '' ? '' : dayName(answer.on);
  const isTold = answer.state !== null && isPersonTold(read, record.id, answer.state);
  return (
    <Alarm
      name={`answer-${record.id}`}
      tone="note"
      title={
        answer.state === null
          ? w.wrote({ desk: to.name, day: on })
          : w.said({ desk: to.name, state: stateWords[answer.state], day: on })
      }
      data-referral={record.id}
    >
      <p class="text" dir="auto" {...reveal()}>
        {answer.words}
      </p>
      {answer.state !== null && answer.state === state && (
        <p class="hint">{isTold ? w.personTold : w.personNotTold}</p>
      )}
    </Alarm>
  );
}

/** Above a conversation that another desk began by referring. */
export function Referred({ read }: { read: Reading }) {
  const saying = useSignal<AnswerState | null>(null);
  if (!isFromOtherDesk(read)) return null;
  const states = read.genuine.map(({ message }) => message.facts?.referralState);
  const state =
    referralStates.find((candidate) => candidate === states.findLast((stated) => stated !== undefined)) ??
    'sent';
  const isNext = (next: AnswerState) => nextStates(state).includes(next);
  const isOver = state === 'withdrawn';
  const say = (next: AnswerState) => {
    saying.value = next;
    openAlarm('referred');
  };
  return (
    <Alarm
      name="referred"
      tone="care"
      title={w.from({ desk: String(read.facts.from ?? '') })}
      acts={!isOver && <States states={answerStates.filter(isNext)} onChoose={say} />}
    >
      <p>{isOver ? w.withdrawn : `${w.stateIs({ state: stateWords[state] })} ${w.fromText}`}</p>
      {!isOver && state !== 'sent' && (
        <details>
          <summary>{w.correct}</summary>
          <States states={answerStates.filter((candidate) => !isNext(candidate))} onChoose={say} />
        </details>
      )}
      {saying.value !== null && (
        <Say state={saying.value} read={read} onEnd={() => (saying.value = null)} key={saying.value} />
      )}
    </Alarm>
  );
}

function States({
  states,
  onChoose,
}: {
  states: readonly AnswerState[];
  onChoose: (state: AnswerState) => void;
}) {
  const choose = (state: AnswerState) => {
    onChoose(state);
    setTimeout(() => focus('#referral-words'));
  };
  return (
    <div class="stack">
      {states.map((state) => (
        <button type="button" key={state} onClick={() => choose(state)}>
          {stateWords[state]}
        </button>
      ))}
    </div>
  );
}

/**
 * The words that go with a state: required where it is done, since what came of it is what the other desk
 * waits for.
 */
function Say({ state, read, onEnd }: { state: AnswerState; read: Reading; onEnd: () => void }) {
  const place = `referral ${read.row.id} ${state}`;
  const words = useSignal(draftOf(place));
  const fault = useSignal('');
  const type = (typed: string) => {
    words.value = typed;
    keepDraft(place, typed);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const isMissing = state === 'done' && words.value.trim() === '';
    fault.value = isMissing ? w.outcomeNeeded : '';
    if (isMissing) return focus('#referral-words');
    if (!(await answer(state, words.value.trim() || w.answers[state]))) return;
    type('');
    onEnd();
  };
  return (
    <form onSubmit={submit}>
      <div class="field">
        <label for="referral-words">{w.ask[state]}</label>
        {fault.value !== '' && (
          <p class="fault" id="referral-fault">
            {fault.value}
          </p>
        )}
        <textarea
          id="referral-words"
          dir="auto"
          maxLength={10_000}
          aria-invalid={fault.value !== '' || undefined}
          aria-describedby={fault.value === '' ? undefined : 'referral-fault'}
          value={words}
          onInput={(e) => type(e.currentTarget.value)}
        />
      </div>
      <div class="row">
        <button type="submit" class="act">
          {w.sayState({ state: stateWords[state] })}
        </button>
        <button type="button" onClick={onEnd}>
          {w.cancel}
        </button>
      </div>
    </form>
  );
}

/** To the desk that referred: its language is the one of the desks. The day is signed with it. */
export const answer = (state: ReferralState, text: string): Promise<boolean> =>
  act(w.answered, (read, keyring) => {
    const facts = { referralState: state, on: keyring.day };
    return send('desk', { text, attachments: [], id: newMessageId(), facts }, read, keyring);
  });
