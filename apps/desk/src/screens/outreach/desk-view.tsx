// The desk's screen of outreach, and the line that says after unlocking what came in from this device.
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type AttemptWithNotice, attempt, reportUnexpected } from '../../model/fault.ts';
import { openConversation } from '../../model/navigation.ts';
import { away, here, look, remove, sendAll, sendResult, take } from '../../model/outreach/desk.ts';
import { iMay, ownDesks } from '../../model/session/keyring.ts';
import { call, lock, session } from '../../model/session/session.ts';
import { Notice } from '../../ui/notice.tsx';
import { Confirmed } from '../../ui/parts.tsx';
import type { StatusMessage } from '../../ui/status.ts';
import { dayName } from '../../words/format.ts';
import { faultWords, sendWords as s, alongWords as w } from '../../words/outreach.ts';

type Say = StatusMessage | null;

export function Outreach() {
  const notice = useSignal<Say>(null);
  useEffect(() => {
    void look();
  }, []);
  const run: AttemptWithNotice = async (successText, work) => void (await attempt(notice, successText, work));
  return (
    <div class="form">
      <h1>{w.title}</h1>
      <p>{w.text}</p>
      <Notice message={notice.value} />
      <Waiting run={run} />
      {here.value.along === null ? <TakeAlong run={run} /> : <Here run={run} />}
    </div>
  );
}

function TakeAlong({ run }: { run: AttemptWithNotice }) {
  const desks = ownDesks(session.value!.keyring, 'outings');
  const desk = useSignal(desks[0]?.id ?? '');
  const material = useSignal(w.materials.join('\n'));
  const tests = useSignal(w.testNames.join('\n'));
  const working = useSignal(false);
  if (!('serviceWorker' in navigator)) return <p class="care">{w.unable}</p>;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (working.value) return;
    working.value = true;
    await run(w.taken, async () => {
      try {
        const isTaken = await take(desk.value, {
          material: linesOf(material.value),
          tests: linesOf(tests.value),
        });
        return isTaken ? undefined : w.noKey;
      } catch (error) {
        reportUnexpected(error);
        return w.failed;
      }
    });
    working.value = false;
  };
  return (
    <form onSubmit={submit}>
      <section class="care">
        <h2>{w.risks}</h2>
        <ul class="bullets">
          {w.risk.map((risk) => (
            <li key={risk}>{risk}</li>
          ))}
        </ul>
      </section>
      <div class="field">
        <label for="out-desk">{w.desk}</label>
        <select id="out-desk" value={desk.value} onChange={(e) => (desk.value = e.currentTarget.value)}>
          {desks.map(({ id, name }) => (
            <option value={id} key={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Lines id="out-material" label={w.material} text={material} />
      <Lines id="out-tests" label={w.tests} text={tests} />
      <button type="submit" class="act" aria-disabled={working.value}>
        {working.value ? w.taking : w.take}
      </button>
    </form>
  );
}

const Lines = ({ id, label, text }: { id: string; label: string; text: Signal<string> }) => (
  <div class="field">
    <label for={id}>{label}</label>
    <p class="hint" id={`${id}-hint`}>
      {w.lines}
    </p>
    <textarea
      id={id}
      aria-describedby={`${id}-hint`}
      value={text.value}
      onInput={(e) => (text.value = e.currentTarget.value)}
    />
  </div>
);

const linesOf = (text: string) => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim().slice(0, 100))
      .filter((line) => line !== ''),
  ),
];

function Here({ run }: { run: AttemptWithNotice }) {
  const { along, contacts: waitingReports } = here.value;
  // The session must be over before this page is left: a lost phone should not be signed in.
  const goOut = () =>
    run('', async () => {
      await call('session.end', {});
      lock('ended');
      location.assign('/desk/outreach');
      return undefined;
    });
  return (
    <section>
      <p class="note">{w.here({ desk: along!.deskName, day: dayName(along!.day) })}</p>
      <div class="row">
        <button type="button" class="act" onClick={goOut}>
          {w.open}
        </button>
        <Confirmed
          label={w.away}
          class="destroy"
          title={w.awayTitle}
          text={w.awayText({ n: waitingReports.length })}
          act={w.away}
          onAct={() => run(w.emptiedNotice, () => away().then(() => undefined))}
        />
      </div>
    </section>
  );
}

function Waiting({ run }: { run: AttemptWithNotice }) {
  const { contacts: waitingReports, counts } = here.value;
  const ids = sendResult.value?.ids ?? [];
  if (waitingReports.length === 0 && counts.length === 0 && ids.length === 0) return null;
  const send = () =>
    run(sendResult.value?.ids.length ? s.sent({ n: sendResult.value.ids.length }) : s.nothing, async () => {
      await sendAll();
      return sendResult.value?.fault ? faultWords[sendResult.value.fault] : undefined;
    });
  return (
    <section>
      {waitingReports.length > 0 && <p>{s.waits({ n: waitingReports.length })}</p>}
      {counts.length > 0 && <p>{s.countsWait}</p>}
      <ul class="lines">
        {waitingReports.map(({ id, day, fault }) => (
          <li key={id}>
            {dayName(day)}
            {fault && <p class="warn">{faultWords[fault]}</p>}
            <Confirmed
              label={s.remove}
              class="destroy"
              title={s.removeTitle}
              text={s.removeText}
              act={s.remove}
              onAct={() => void remove(id)}
            />
          </li>
        ))}
      </ul>
      {(waitingReports.length > 0 || counts.length > 0) && (
        <button type="button" onClick={send}>
          {s.send}
        </button>
      )}
      {ids.length > 0 && (
        <>
          <p class="note">{s.sent({ n: ids.length })}</p>
          {iMay(session.value!.keyring, 'read') && (
            <div class="stack">
              {ids.map((id, at) => (
                <button type="button" key={id} data-open={id} onClick={() => openConversation(id)}>
                  {s.openOne({ n: at + 1 })}
                </button>
              ))}
            </div>
          )}
        </>
      )}
    </section>
  );
}
