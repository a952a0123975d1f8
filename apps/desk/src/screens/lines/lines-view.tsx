// The call list: numbers that the public pages show, the ones to call first, each with two presses for what a
// member found.
import type { LineList } from '@heed/api';
import type { LineOutcome } from '@heed/domain/directory';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { TasksList } from '../../components/tasks-list.tsx';
import { attempt } from '../../model/fault.ts';
import { nameOrDigits } from '../../model/session/keyring.ts';
import { call, session } from '../../model/session/session.ts';
import { focus, focusArrived } from '../../ui/focus.ts';
import type { StatusMessage } from '../../ui/status.ts';
import { telephoneAddress } from '../../ui/telephone.ts';
import { countryName, dayName } from '../../words/format.ts';
import { lineWords as w } from '../../words/tasks.ts';

type Line = LineList['lines'][number];

export function Lines() {
  const notice = useSignal<StatusMessage | null>(null);
  const list = useSignal<LineList | null>(null);
  const load = async () => {
    list.value = await call('lines.list', {});
  };
  useEffect(() => {
    void attempt(notice, null, load).then(() => focusArrived('#lines-title'));
  }, []);
  const check = async (id: string, outcome: LineOutcome | null) => {
    if (!(await attempt(notice, w.stored, () => call('lines.check', { id, outcome })))) return;
    await attempt(notice, null, load);
    focus('#lines-title');
  };
  const all = list.value;
  return (
    <TasksList titleId="lines-title" words={w} notice={notice} load={load}>
      {all && (
        <>
          <Part title={w.due} lines={all.lines.filter(({ isDue }) => isDue)} onCheck={check} />
          <Part title={w.called} lines={all.lines.filter(({ isDue }) => !isDue)} onCheck={check} />
        </>
      )}
    </TasksList>
  );
}

type OnCheck = (id: string, outcome: LineOutcome | null) => void;

const Part = ({ title, lines, onCheck }: { title: string; lines: readonly Line[]; onCheck: OnCheck }) => (
  <section>
    <h3>{title}</h3>
    {lines.length === 0 ? (
      <p class="hint">{w.nothing}</p>
    ) : (
      <ul class="stack">
        {lines.map((line) => (
          <OneLine line={line} key={line.id} onCheck={onCheck} />
        ))}
      </ul>
    )}
  </section>
);

function OneLine({ line, onCheck }: { line: Line; onCheck: OnCheck }) {
  const { id, name, country, numbers, sources, sourceDate, check } = line;
  const isDated = /^\d{4}/.test(sourceDate);
  return (
    <li class="card" data-line={id}>
      <p>
        <bdi>
          <b>{name}</b>
        </bdi>
        <small> {countryName(country)}</small>
      </p>
      <p>
        {numbers.map((number) => (
          <a key={number} href={telephoneAddress(number)}>
            {number}
          </a>
        ))}
      </p>
      <p class="hint">
        {w.source} <bdi>{[...sources.map(siteOf), ...(isDated ? [sourceDate] : [])].join(', ')}</bdi>
      </p>
      <p>{stateOf(line)}</p>
      <div class="row">
        <button type="button" data-act="line-answers" onClick={() => onCheck(id, 'answers')}>
          {w.answers}
        </button>
        <button type="button" data-act="line-wrong" onClick={() => onCheck(id, 'wrong')}>
          {w.isWrong}
        </button>
        {check !== null && (
          <button type="button" class="plain" data-act="line-undo" onClick={() => onCheck(id, null)}>
            {w.undo}
          </button>
        )}
      </div>
    </li>
  );
}

/** The site of an address; a source that is none as it stands. */
const siteOf = (source: string): string => (URL.canParse(source) ? new URL(source).host : source);

function stateOf({ check, answeredOn }: Line): string {
  const by = check === null ? '' : ` ${w.by({ name: nameOrDigits(session.value!.keyring, check.by) })}`;
  if (check?.outcome === 'wrong' && answeredOn === null) return `${w.wrong({ day: dayName(check.on) })}${by}`;
  return answeredOn === null ? w.never : `${w.answered({ day: dayName(answeredOn) })}${by}`;
}
