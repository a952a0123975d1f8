// For who works out of doors alone: until when, and 'I am back'. Colleagues see who is out.
import { useSignal } from '@preact/signals';
import { nameOf } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import type { LoneWorkRow } from '../../model/tasks/group.ts';
import * as board from '../../model/tasks/tasks.ts';
import { Confirmed } from '../../ui/parts.tsx';
import { timeName } from '../../words/format.ts';
import { boardWords as w } from '../../words/tasks.ts';

export function Out() {
  const me = session.value!.keyring.me.member.id;
  const ownLoneWork = board.loneWork.value.find(({ member }) => member === me);
  const others = board.loneWork.value.filter(({ member }) => member !== me);
  return (
    <section aria-labelledby="out-title">
      <h2 id="out-title">{w.outTitle}</h2>
      {ownLoneWork === undefined ? <Going /> : <Absence loneWork={ownLoneWork} />}
      {others.length > 0 && (
        <ul class="lines">
          {others.map((loneWork) => (
            <li class="row" key={loneWork.member}>
              <span>
                {w.out({
                  name: nameOf(session.value!.keyring, loneWork.member) ?? '',
                  time: timeName(loneWork.until),
                })}
              </span>
              <Confirmed
                label={w.reached}
                title={w.reachedSure}
                text={w.reachedText}
                act={w.reachedAct}
                onAct={() => board.isBack(loneWork)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Absence({ loneWork }: { loneWork: LoneWorkRow }) {
  const late = loneWork.until <= Date.now();
  return (
    <div class={late ? 'warn' : 'card'}>
      <p>
        {late ? w.youLate({ time: timeName(loneWork.until) }) : w.you({ time: timeName(loneWork.until) })}
      </p>
      <button type="button" class="act" onClick={() => board.isBack(loneWork)}>
        {w.back}
      </button>
    </div>
  );
}

function Going() {
  const until = useSignal('');
  const ring = useSignal<LoneWorkRow['ring']>('desk');
  const desk = useSignal(board.desks.value[0]?.id ?? '');
  const submit = (event: Event) => {
    event.preventDefault();
    void board.goOut(desk.value, until.value, ring.value);
  };
  return (
    <form onSubmit={submit}>
      <p>{w.outText}</p>
      <div class="columns">
        {board.desks.value.length > 1 && (
          <div class="field">
            <label for="out-desk">{w.desk}</label>
            <select id="out-desk" value={desk} onChange={(event) => (desk.value = event.currentTarget.value)}>
              {board.desks.value.map(({ id, name }) => (
                <option value={id} key={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        <div class="field">
          <label for="out-until">{w.until}</label>
          <input
            id="out-until"
            type="time"
            required
            value={until}
            onInput={(event) => (until.value = event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="out-ring">{w.ring}</label>
          <select
            id="out-ring"
            value={ring}
            onChange={(event) => (ring.value = event.currentTarget.value as LoneWorkRow['ring'])}
          >
            {(['desk', 'supervisors'] as const).map((receiver) => (
              <option value={receiver} key={receiver}>
                {w.rings[receiver]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <button type="submit">{w.go}</button>
    </form>
  );
}
