// Where a referral stands: at the desk that referred, what the other desk answers; at the one that received it, a press for each state.
import { latest, nextStates, type ReferralState, referralStates, type Thing } from '@heed/domain/casework';
import { useSignal } from '@preact/signals';
import { newMessageId } from '../conversation/load.ts';
import type { Reading } from '../conversation/read.ts';
import { act, faultText, send } from '../conversation/shown.ts';
import { reveal } from '../look/blur.ts';
import { isFromOtherDesk } from '../search/person-text.ts';
import { call, session } from '../session/session.ts';
import { type Answered, lookAt } from './referral.ts';
import { edit } from './shown.ts';
import { stateWords, handOverWords as w } from './words.ts';

/** Beside a referral to another desk of this server. */
export function AnswerOf({ thing }: { thing: Thing<'referral'> }) {
  const { body } = latest(thing);
  const answered = useSignal<Answered | null>(null);
  const says = useSignal('');
  if (body.link === null) return null;
  const { code } = body.link;
  const look = async () => {
    says.value = w.looking;
    try {
      const { salt } = await call('organisation', {});
      answered.value = await lookAt(code, salt, session.value!.keyring);
      says.value = answered.value.state === null && answered.value.words.length === 0 ? w.none : '';
    } catch (error) {
      says.value = faultText(error);
    }
  };
  const { state = null, words = [] } = answered.value ?? {};
  const news = state !== null && state !== body.state && nextStates(body.state).includes(state);
  return (
    <div>
      <button type="button" onClick={look}>
        {w.look}
      </button>
      <div role="status">
        {says.value !== '' && <p class="hint">{says.value}</p>}
        {words.length > 0 && (
          <>
            <p class="hint">{w.theyWrote}</p>
            {words.map((text) => (
              <p class="text" dir="auto" {...reveal()} key={text}>
                {text}
              </p>
            ))}
          </>
        )}
      </div>
      {news && (
        <button
          type="button"
          class="act"
          onClick={() => edit('referral', thing, { ...body, state, reason: body.reason })}
        >
          {w.takeOver(stateWords[state])}
        </button>
      )}
    </div>
  );
}

/** Whether another desk began it by referring; what a stranger writes of where it comes from is believed by nobody. */
/** Above a conversation that another desk began by referring. */
export function Referred({ read }: { read: Reading }) {
  if (!isFromOtherDesk(read)) return null;
  const said = read.genuine.map(({ message }) => message.facts?.referralState);
  const state = referralStates.find((one) => one === said.findLast((one) => one !== undefined)) ?? 'sent';
  const words: Readonly<Partial<Record<ReferralState, string>>> = w.answers;
  return (
    <div class="care">
      <h2>{w.from(String(read.facts.from ?? ''))}</h2>
      <p>{state === 'withdrawn' ? w.withdrawn : `${w.stateIs(stateWords[state])} ${w.fromText}`}</p>
      <div class="stack">
        {nextStates(state)
          .filter((next) => next !== 'withdrawn')
          .map((next) => (
            <button type="button" key={next} onClick={() => answer(next, words[next] ?? '')}>
              {stateWords[next]}
            </button>
          ))}
      </div>
    </div>
  );
}

/** To the desk that referred: its language is the one of the desks. */
const answer = (state: ReferralState, text: string): Promise<boolean> =>
  act(w.answered, (read, keyring) =>
    send('desk', { text, attachments: [], id: newMessageId(), facts: { referralState: state } }, read, keyring),
  );
