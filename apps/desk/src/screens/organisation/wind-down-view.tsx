// How the organisation ends: a supervisor confirms what the operator planned, and members find who agreed to
// be handed over. Not there where nothing is planned.
import { standingOf, type WindDown } from '@heed/domain/wind-down';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useResource } from '../../components/use-resource.ts';
import { attempt } from '../../model/fault.ts';
import { readAnswers, type SuccessorAnswers } from '../../model/hand-over-answers.ts';
import { openConversation } from '../../model/navigation.ts';
import { iMay } from '../../model/session/keyring.ts';
import { call, session } from '../../model/session/session.ts';
import { personWords } from '../../ui/blur.ts';
import { Notice } from '../../ui/notice.tsx';
import { Confirmed } from '../../ui/parts.tsx';
import type { StatusMessage } from '../../ui/status.ts';
import { dayName } from '../../words/format.ts';
import { windDownWords as w } from '../../words/wind-down.ts';

export function WindDownPlan() {
  const notice = useSignal<StatusMessage | null>(null);
  const { content, load } = useResource(() => call('windDown.read', {}));
  useEffect(() => void attempt(notice, null, load), []);
  const plan = content.value?.plan ?? null;
  if (plan === null) return <Notice message={notice.value} />;
  const act = (successText: string, work: () => Promise<unknown>) =>
    attempt(notice, successText, async () => {
      await work();
      await load();
    });
  const { keyring } = session.value!;
  const standing = standingOf(plan, keyring.day);
  return (
    <section aria-labelledby="wind-down-title" class="card" data-wind-down={standing}>
      <h2 id="wind-down-title">{w.title}</h2>
      <p>{w.days({ closes: dayName(plan.closes), ends: dayName(plan.ends) })}</p>
      <p dir="auto">{successorText(plan)}</p>
      <Notice message={notice.value} />
      {standing === 'planned' ? (
        <>
          <p class="care">{w.planned}</p>
          {iMay(keyring, 'supervise') && (
            <div class="row">
              <Confirmed
                label={w.confirm}
                title={w.confirmSure}
                text={w.confirmText({ ends: dayName(plan.ends) })}
                act={w.confirmAct}
                class="destroy"
                onAct={() => act(w.confirmDone, () => call('windDown.confirm', plan))}
              />
              <button
                type="button"
                data-act="refuse"
                onClick={() => void act(w.refuseDone, () => call('windDown.refuse', {}))}
              >
                {w.refuse}
              </button>
            </div>
          )}
        </>
      ) : (
        <Answers plan={plan} />
      )}
    </section>
  );
}

const successorText = ({ successor }: WindDown): string =>
  successor === null
    ? w.nobody
    : w.successor({ name: successor.name, address: successor.address, telephone: successor.telephone });

function Answers({ plan: { successor, ends } }: { plan: WindDown }) {
  const notice = useSignal<StatusMessage | null>(null);
  const progress = useSignal<string | null>(null);
  const answers = useSignal<SuccessorAnswers | null>(null);
  const { keyring } = session.value!;
  if (successor === null || !iMay(keyring, 'casework')) return null;
  const look = () =>
    attempt(notice, null, async () => {
      answers.value = await readAnswers(keyring, successor, (count, of) => {
        progress.value = w.reading({ count, of });
        // Fetched anew meanwhile it is another object of the same member; locked, it is none.
        return session.value?.keyring.me.member.id === keyring.me.member.id;
      });
      progress.value = null;
    });
  const lists = answers.value;
  return (
    <>
      <p>{w.answersText({ name: successor.name, ends: dayName(ends) })}</p>
      <button type="button" data-act="answers" onClick={() => void look()}>
        {w.answers}
      </button>
      <p role="status">{progress.value}</p>
      <Notice message={notice.value} />
      {lists !== null && (
        <>
          <p data-answers={lists.yes.length}>
            {w.counts({ yes: lists.yes.length, no: lists.no, silent: lists.silent })}
          </p>
          <ul class="rows">
            {lists.yes.map(({ id, title }) => (
              <li key={id}>
                <button type="button" class="line" data-agreed={id} onClick={() => openConversation(id)}>
                  <span dir="auto" {...personWords}>
                    {title}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
