// Publishing: what to tell of whom and how, the figures as they would stand there, the register's word on
// them, and the last press.
import { ApiError } from '@heed/api/client';
import { type Coding, smallestK, usualK, yearlyEpsilon } from '@heed/domain/evidence';
import { epsilonSpentIn } from '@heed/statistics/disclosure-control';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Scroll, Select } from '../../components/figures/figure-parts.tsx';
import { faultText } from '../../model/fault.ts';
import { groupName } from '../../model/figures/flat.ts';
import {
  choosable,
  type Plan,
  publish,
  type Register,
  type ReleaseDraft,
  readRegister,
} from '../../model/figures/publish.ts';
import { type Run, run } from '../../model/figures/run.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { draftOf, keepDraft, session } from '../../model/session/session.ts';
import { failure, Notice, type StatusMessage, success } from '../../ui/notice.tsx';
import { Confirmed } from '../../ui/parts.tsx';
import { figureWords as w } from '../../words/figures.ts';
import { records, years } from './records.ts';

/** Name of the draft: what is typed stands when the place is left, for this member alone. */
const draft = 'plan';
/**
 * Private figures as they were drawn, by what was asked for, until they are published: pressing again chooses
 * no other noise.
 */
const drawn = sessionSignal<{ readonly of: string; readonly made: ReleaseDraft } | null>(null);
/** Rows of a made release that are listed on the screen. */
const mostListed = 200;

export function Publish({ coding }: { coding: Coding }) {
  const register = useSignal<Register | null>(null);
  const made = useSignal<ReleaseDraft | null>(null);
  const making = useSignal<Run<'make'> | null>(null);
  const notice = useSignal<StatusMessage | null>(null);
  const read = () =>
    readRegister().then(
      (known) => {
        register.value = known;
      },
      (error) => {
        notice.value = failure(faultText(error));
      },
    );
  useEffect(() => void read(), []);
  const make = async (plan: Plan) => {
    notice.value = null;
    made.value = null;
    making.value?.cancel();
    const { title, text, ...of } = plan;
    const known = drawn.value?.of === JSON.stringify(of) ? drawn.value.made : null;
    if (known !== null) {
      made.value = { ...known, release: { ...known.release, title, text } };
      return;
    }
    const asked = run('make', { plan, records: records.value, coding, register: register.value! });
    making.value = asked;
    try {
      made.value = await asked.done;
      if (plan.kind === 'private' && made.value !== null)
        drawn.value = { of: JSON.stringify(of), made: made.value };
      if (making.value === asked && made.value === null) notice.value = success(w.cancelled);
    } catch {
      notice.value = failure(w.notMade);
    }
    if (making.value === asked) making.value = null;
  };
  const out = async () => {
    if (made.value === null || register.value === null) return;
    try {
      await publish(made.value, register.value);
      keepDraft(draft, '');
      made.value = null;
      drawn.value = null;
      notice.value = success(w.done);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      notice.value = failure(error.problem?.detail ?? faultText(error));
    }
    await read();
  };
  return (
    <section>
      <h2>{w.publish}</h2>
      <p>{w.publishText}</p>
      <Notice message={notice.value} />
      {register.value !== null && (
        <>
          <PlanForm
            coding={coding}
            register={register.value}
            onMake={(plan) => {
              void make(plan);
            }}
          />
          {making.value !== null && (
            <p role="status">
              {w.making}{' '}
              <button type="button" onClick={making.value.cancel}>
                {w.cancel}
              </button>
            </p>
          )}
          {made.value !== null && <Shown made={made.value} coding={coding} onPublish={out} />}
          <h3>{w.register}</h3>
          {register.value.releases.length === 0 && <p class="hint">{w.nothingPublished}</p>}
          <ul class="lines">
            {register.value.releases.toReversed().map(({ id, day, release }) => (
              <li key={id}>
                {day}: {release.title} ({release.kind === 'estimate' ? w.ofLists : w.kinds[release.kind]})
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What to mend before anything is made; null where nothing is. */
function faultIn({ kind, title, text, from, to, columns, k, epsilon }: Plan): string | null {
  if (title.trim() === '' || text.trim() === '' || (kind !== 'synthetic' && columns.length === 0))
    return w.fields;
  if (kind === 'synthetic') return null;
  if (![from, to].every((year) => Number.isInteger(year) && year >= 1990 && year <= 2100) || from > to)
    return w.badYears;
  if (kind === 'table' && !(Number.isInteger(k) && k >= smallestK && k <= 1000)) return w.badK(smallestK);
  return kind === 'private' && !(epsilon >= 0.01 && epsilon <= yearlyEpsilon)
    ? w.badEpsilon(yearlyEpsilon)
    : null;
}

function PlanForm({
  coding,
  register,
  onMake,
}: {
  coding: Coding;
  register: Register;
  onMake: (plan: Plan) => void;
}) {
  const { day } = session.value!.keyring;
  const sources = register.releases.filter(({ release }) => release.kind === 'private');
  const plan = useSignal<Plan>({
    kind: 'table',
    title: '',
    text: '',
    from: years.value[0] ?? Number(day.slice(0, 4)) - 1,
    to: Math.max(years.value[0] ?? 0, Number(day.slice(0, 4)) - 1),
    columns: [],
    combine: 2,
    k: Math.max(usualK, register.rules.smallest),
    epsilon: 1,
    source: '',
    ...JSON.parse(draftOf(draft) || '{}'),
  });
  const fault = useSignal<string | null>(null);
  const put = (part: Partial<Plan>) => {
    plan.value = { ...plan.value, ...part };
    keepDraft(draft, JSON.stringify(plan.value));
  };
  const { kind, title, text, from, to, columns, combine, k, epsilon } = plan.value;
  const source = sources.find(({ id }) => id === plan.value.source)?.id ?? sources.at(-1)?.id ?? '';
  const submit = (event: Event) => {
    event.preventDefault();
    fault.value = faultIn(plan.value);
    if (fault.value === null) onMake({ ...plan.value, source });
  };
  const number = (
    id: string,
    label: string,
    value: number,
    name: 'from' | 'to' | 'k' | 'epsilon',
    hint?: string,
  ) => (
    <div class="field">
      <label for={`plan-${id}`}>{label}</label>
      {hint && (
        <p class="hint" id={`plan-${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={`plan-${id}`}
        type="number"
        step={name === 'epsilon' ? '0.1' : '1'}
        aria-describedby={hint && `plan-${id}-hint`}
        value={value}
        onInput={(e) => put({ [name]: Number(e.currentTarget.value) })}
      />
    </div>
  );
  return (
    <form onSubmit={submit} noValidate>
      <Select
        label={w.kind}
        id="plan-kind"
        value={kind}
        options={Object.entries(w.kinds)}
        onChange={(next) => put({ kind: next as Plan['kind'] })}
      />
      <div class="field">
        <label for="plan-title">{w.name}</label>
        <input
          id="plan-title"
          type="text"
          maxLength={120}
          value={title}
          onInput={(e) => put({ title: e.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="plan-text">{w.says}</label>
        <textarea
          id="plan-text"
          maxLength={2000}
          value={text}
          onInput={(e) => put({ text: e.currentTarget.value })}
        />
      </div>
      {kind === 'synthetic' ? (
        sources.length === 0 ? (
          <p class="care">{w.noSource}</p>
        ) : (
          <Select
            label={w.source}
            id="plan-source"
            value={source}
            options={sources.map(({ id, day: on, release }) => [id, `${on}: ${release.title}`])}
            onChange={(id) => put({ source: id })}
          />
        )
      ) : (
        <>
          <fieldset>
            <legend class="label">{w.columns}</legend>
            <div class="columns">
              {choosable(coding).map(({ id, label }) => (
                <div class="tick" key={id}>
                  <input
                    type="checkbox"
                    id={`plan-column-${id}`}
                    checked={columns.includes(id)}
                    onChange={(e) =>
                      put({
                        columns: e.currentTarget.checked
                          ? [...columns, id]
                          : columns.filter((one) => one !== id),
                      })
                    }
                  />
                  <label for={`plan-column-${id}`}>{label}</label>
                </div>
              ))}
            </div>
          </fieldset>
          <div class="columns">
            {number('from', w.from, from, 'from')}
            {number('to', w.to, to, 'to')}
            <Select
              label={w.combine}
              id="plan-combine"
              value={String(combine)}
              options={['1', '2', '3']}
              onChange={(n) => put({ combine: Number(n) })}
            />
            {kind === 'table'
              ? number('k', w.k, k, 'k')
              : number(
                  'epsilon',
                  w.epsilon,
                  epsilon,
                  'epsilon',
                  w.epsilonHint(
                    epsilonSpentIn(day.slice(0, 4), register.releases),
                    register.rules.yearlyEpsilon,
                  ),
                )}
          </div>
        </>
      )}
      {fault.value && (
        <p class="warn" role="alert">
          {fault.value}
        </p>
      )}
      <button type="submit">{w.make}</button>
    </form>
  );
}

function Shown({ made, coding, onPublish }: { made: ReleaseDraft; coding: Coding; onPublish: () => void }) {
  const { release, primarySuppressed, secondarySuppressed, unproven, refusals } = made;
  const cells = release.kind === 'synthetic' ? [] : release.cells;
  return (
    <section class="card">
      <h3>{w.made}</h3>
      {refusals.map(({ says, groups }) => (
        <div class="warn" role="alert" key={says}>
          <h4>{w.refused}</h4>
          <p>{says}</p>
          {groups.length > 0 && (
            <ul>
              {groups.map((where) => (
                <li key={groupName(where, coding)}>{groupName(where, coding) || w.everybody}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
      {release.kind === 'synthetic' ? (
        <p>{w.rowsMade(release.rows.length)}</p>
      ) : (
        <p>{w.figures(cells.length)}</p>
      )}
      {release.kind === 'table' && <p>{w.leftOut(primarySuppressed.length, secondarySuppressed.length)}</p>}
      {unproven > 0 && <p class="care">{w.unproven(unproven)}</p>}
      {cells.length > 0 && (
        <Scroll label={w.made}>
          <table>
            <thead>
              <tr>
                <th scope="col">{w.group}</th>
                <th scope="col">{w.figure}</th>
                <th scope="col">{w.between}</th>
              </tr>
            </thead>
            <tbody>
              {cells.slice(0, mostListed).map(({ where, count, low, high }) => {
                const name = groupName(where, coding) || w.everybody;
                return (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td class="count">{count}</td>
                    <td class="count">
                      {low}–{high}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {cells.length > mostListed && <p class="hint">{w.more(cells.length - mostListed)}</p>}
        </Scroll>
      )}
      {refusals.length === 0 && (
        <Confirmed label={w.act} title={w.sure} text={w.sureText} act={w.act} onAct={onPublish} />
      )}
    </section>
  );
}
