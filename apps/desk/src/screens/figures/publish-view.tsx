// Publishing: what to tell of whom and how, the figures as they would stand there, the register's word on
// them, and the last press.
import { type Coding, smallestK, usualK, yearlyEpsilon } from '@heed/domain/figures';
import { epsilonSpentIn } from '@heed/statistics/disclosure-control';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { DraftPreview } from '../../components/figures/draft-preview.tsx';
import { Select } from '../../components/figures/figure-parts.tsx';
import { attempt } from '../../model/fault.ts';
import { choosable, type Plan, type Register, withdraw } from '../../model/figures/publish.ts';
import { draftOf, keepDraft, session } from '../../model/session/session.ts';
import { Notice } from '../../ui/notice.tsx';
import { Confirmed } from '../../ui/parts.tsx';
import { figureWords as w } from '../../words/figures.ts';
import { dayName } from '../../words/format.ts';
import { years } from './records.ts';
import {
  make,
  making,
  notice,
  planDraft,
  publishDraft,
  read,
  register,
  releaseDraft,
} from './release-state.ts';

export function Publish({ coding }: { coding: Coding }) {
  useEffect(() => void read(), []);
  const onWithdraw: OnWithdraw = async (id, reason) => {
    if (await attempt(notice, w.isWithdrawn, () => withdraw(id, reason))) await read();
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
              void make(plan, coding);
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
          {releaseDraft.value !== null && (
            <DraftPreview draft={releaseDraft.value} coding={coding} onPublish={publishDraft} />
          )}
          <Releases register={register.value} onWithdraw={onWithdraw} />
        </>
      )}
    </section>
  );
}

type OnWithdraw = (id: string, reason: string) => Promise<void>;

const Releases = (props: { register: Register; onWithdraw: OnWithdraw }) => (
  <>
    <h3>{w.register}</h3>
    {props.register.releases.length === 0 && <p class="hint">{w.nothingPublished}</p>}
    <ul class="lines">
      {props.register.releases.toReversed().map((one) => (
        <Registered key={one.id} registered={one} onWithdraw={props.onWithdraw} />
      ))}
    </ul>
  </>
);

/** One release of the register: when it was published, what it is, and its withdrawal. */
function Registered(props: { registered: Register['releases'][number]; onWithdraw: OnWithdraw }) {
  const { id, day, release, withdrawal } = props.registered;
  const reason = useSignal('');
  return (
    <li data-release={id}>
      {dayName(day)}: {release.title} ({release.kind === 'estimate' ? w.ofLists : w.kinds[release.kind]})
      {withdrawal !== null ? (
        <p class="wrong">{w.withdrawnOn({ day: dayName(withdrawal.day), reason: withdrawal.reason })}</p>
      ) : (
        <details>
          <summary>{w.withdraw}</summary>
          <p class="hint">{w.withdrawText}</p>
          <label for={`reason-${id}`}>{w.withdrawReason}</label>
          <textarea
            id={`reason-${id}`}
            maxLength={600}
            value={reason.value}
            onInput={(event) => {
              reason.value = event.currentTarget.value;
            }}
          />
          {reason.value.trim() === '' ? (
            <p class="hint">{w.withdrawNeeds}</p>
          ) : (
            <Confirmed
              label={w.withdrawAct}
              title={w.withdrawTitle}
              text={w.withdrawText}
              act={w.withdrawAct}
              class="danger"
              onAct={() => void props.onWithdraw(id, reason.value.trim())}
            />
          )}
        </details>
      )}
    </li>
  );
}

/** What to mend before anything is made; null where nothing is. */
function faultIn({ kind, title, text, from, to, columns, k, epsilon }: Plan): string | null {
  if (title.trim() === '' || text.trim() === '' || (kind !== 'synthetic' && columns.length === 0))
    return w.fields;
  if (kind === 'synthetic') return null;
  if (![from, to].every((year) => Number.isInteger(year) && year >= 1990 && year <= 2100) || from > to)
    return w.badYears;
  if (kind === 'table' && !(Number.isInteger(k) && k >= smallestK && k <= 1000))
    return w.badK({ least: smallestK });
  return kind === 'private' && !(epsilon >= 0.01 && epsilon <= yearlyEpsilon)
    ? w.badEpsilon({ most: yearlyEpsilon })
    : null;
}

interface PlanFormProps {
  readonly coding: Coding;
  readonly register: Register;
  readonly onMake: (plan: Plan) => void;
}

const firstPlan = (register: Register, thisYear: number): Plan => ({
  kind: 'table',
  title: '',
  text: '',
  from: years.value[0] ?? thisYear - 1,
  to: Math.max(years.value[0] ?? 0, thisYear - 1),
  columns: [],
  combine: 2,
  k: Math.max(usualK, register.rules.smallest),
  epsilon: 1,
  source: '',
  ...JSON.parse(draftOf(planDraft) || '{}'),
});

/** A field of the plan with what it needs. */
interface PlanPart {
  readonly plan: Plan;
  readonly put: (part: Partial<Plan>) => void;
}

function PlanForm({ coding, register, onMake }: PlanFormProps) {
  const thisYear = session.value!.keyring.day.slice(0, 4);
  const sources = register.releases.filter(({ release }) => release.kind === 'private');
  const plan = useSignal<Plan>(firstPlan(register, Number(thisYear)));
  const fault = useSignal<string | null>(null);
  const put = (part: Partial<Plan>) => {
    plan.value = { ...plan.value, ...part };
    keepDraft(planDraft, JSON.stringify(plan.value));
  };
  const source = sources.find(({ id }) => id === plan.value.source)?.id ?? sources.at(-1)?.id ?? '';
  const submit = (event: Event) => {
    event.preventDefault();
    fault.value = faultIn(plan.value);
    if (fault.value === null) onMake({ ...plan.value, source });
  };
  const part = { plan: plan.value, put };
  return (
    <form onSubmit={submit} noValidate>
      <Select
        label={w.kind}
        id="plan-kind"
        value={plan.value.kind}
        options={Object.entries(w.kinds)}
        onChange={(next) => put({ kind: next as Plan['kind'] })}
      />
      <Words {...part} />
      {plan.value.kind === 'synthetic' ? (
        <SourceChoice sources={sources} source={source} onChange={(id) => put({ source: id })} />
      ) : (
        <>
          <Columns {...part} coding={coding} />
          <Numbers {...part} register={register} thisYear={thisYear} />
        </>
      )}
      {fault.value && (
        <p class="warn" role="alert">
          {fault.value}
        </p>
      )}
      <button type="submit" data-act="make-figures">
        {w.make}
      </button>
    </form>
  );
}

const Words = ({ plan, put }: PlanPart) => (
  <>
    <div class="field">
      <label for="plan-title">{w.name}</label>
      <input
        id="plan-title"
        type="text"
        maxLength={120}
        value={plan.title}
        onInput={(e) => put({ title: e.currentTarget.value })}
      />
    </div>
    <div class="field">
      <label for="plan-text">{w.says}</label>
      <textarea
        id="plan-text"
        maxLength={2000}
        value={plan.text}
        onInput={(e) => put({ text: e.currentTarget.value })}
      />
    </div>
  </>
);

const SourceChoice = (props: {
  sources: Register['releases'];
  source: string;
  onChange: (id: string) => void;
}) =>
  props.sources.length === 0 ? (
    <p class="care">{w.noSource}</p>
  ) : (
    <Select
      label={w.source}
      id="plan-source"
      value={props.source}
      options={props.sources.map(({ id, day: on, release }) => [id, `${on}: ${release.title}`])}
      onChange={props.onChange}
    />
  );

const Columns = ({ plan: { columns }, put, coding }: PlanPart & { coding: Coding }) => (
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
                  : columns.filter((column) => column !== id),
              })
            }
          />
          <label for={`plan-column-${id}`}>{label}</label>
        </div>
      ))}
    </div>
  </fieldset>
);

type NumbersProps = PlanPart & { register: Register; thisYear: string };

const Numbers = ({ plan, put, register, thisYear }: NumbersProps) => (
  <div class="columns">
    <NumberField plan={plan} put={put} name="from" label={w.from} />
    <NumberField plan={plan} put={put} name="to" label={w.to} />
    <Select
      label={w.combine}
      id="plan-combine"
      value={String(plan.combine)}
      options={['1', '2', '3']}
      onChange={(n) => put({ combine: Number(n) })}
    />
    {plan.kind === 'table' ? (
      <NumberField plan={plan} put={put} name="k" label={w.k} key="k" />
    ) : (
      <NumberField
        plan={plan}
        put={put}
        name="epsilon"
        label={w.epsilon}
        hint={w.epsilonHint({
          spent: epsilonSpentIn(thisYear, register.releases),
          all: register.rules.yearlyEpsilon,
        })}
        key="epsilon"
      />
    )}
  </div>
);

type NumberProps = PlanPart & { name: 'from' | 'to' | 'k' | 'epsilon'; label: string; hint?: string };

const NumberField = ({ plan, put, name, label, hint }: NumberProps) => (
  <div class="field">
    <label for={`plan-${name}`}>{label}</label>
    {hint && (
      <p class="hint" id={`plan-${name}-hint`}>
        {hint}
      </p>
    )}
    <input
      id={`plan-${name}`}
      type="number"
      step={name === 'epsilon' ? '0.1' : '1'}
      aria-describedby={hint && `plan-${name}-hint`}
      value={plan[name]}
      onInput={(e) => put({ [name]: Number(e.currentTarget.value) })}
    />
  </div>
);
