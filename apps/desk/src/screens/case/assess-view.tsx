// Assessing: one dimension of indicators at a time, what follows from the answers beside it.

import {
  type AssessmentResult,
  assess,
  findSet,
  type IndicatorAnswer,
  type IndicatorSet,
} from '@heed/domain/assessment';
import type { Body } from '@heed/domain/casework';
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Radios } from '../../components/form-controls.tsx';
import { Loading } from '../../components/loading.tsx';
import { adultChoice } from '../../model/case/forms.ts';
import { failed, loadSets, sets } from '../../model/case/indicator-sets.ts';
import type { FieldFault } from '../../model/field-faults.ts';
import { focus } from '../../ui/focus.ts';
import { FieldHints } from '../../ui/parts.tsx';
import { caseWords, assessWords as w } from '../../words/case.ts';
import { Follows, setLanguage } from './follows-view.tsx';
import { Indicator, type Quotation } from './indicator-view.tsx';
import { SaidWords } from './said-view.tsx';

type Assessment = Body<'assessment'>;
type AssessmentInput = Pick<Assessment, 'set' | 'indicators'> & {
  /** Undefined until somebody chooses. */
  readonly adult?: Assessment['adult'] | undefined;
};

interface IndicatorsProps {
  readonly values: AssessmentInput;
  readonly put: (changed: Partial<AssessmentInput>) => void;
  readonly faults: readonly FieldFault[];
  /** Whether the age stands there because the report, or a contact, says it. */
  readonly fromReport: boolean;
}

const Failed = () => (
  <p class="warn">
    {w.failed}{' '}
    <button type="button" onClick={loadSets}>
      {w.again}
    </button>
  </p>
);

function AgeChoice({ values, put, faults, fromReport }: IndicatorsProps) {
  const fault = faults.find(({ field }) => field === 'adult');
  return (
    <fieldset class="field" aria-invalid={fault ? true : undefined}>
      <legend>{w.adult}</legend>
      <FieldHints id="case-adult" hint={fromReport ? caseWords.fromReport : undefined} fault={fault?.says} />
      <Radios
        id="case-adult"
        name="case-adult"
        options={adultChoice().options}
        value={values.adult}
        put={(adult) => put({ adult: adult as Assessment['adult'] })}
      />
    </fieldset>
  );
}

/** What stands above the fields of the worker's own decision. */
export function Indicators(props: IndicatorsProps) {
  const { values, put } = props;
  const at = useSignal(0);
  const selection = useSignal<Quotation | null>(null);
  useEffect(() => {
    if (sets.value === null) void loadSets();
  }, []);
  if (failed.value) return <Failed />;
  if (sets.value === null) return <Loading text={w.loading} />;
  const set = findSet(sets.value, values.set) ?? sets.value[0];
  if (set === undefined) return null;
  const choose = (name: string) => {
    at.value = 0;
    put({ set: name });
  };
  return (
    <section class="indicators">
      <div class="field">
        <label for="case-set">{w.set}</label>
        <select id="case-set" value={set.name} onChange={(e) => choose(e.currentTarget.value)}>
          {sets.value.map(({ name, title }) => (
            <option value={name} key={name}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <AgeChoice {...props} />
      <SaidWords selection={selection} />
      <div class="with-result">
        <Dimensions set={set} values={values} put={put} at={at} selection={selection} />
        <Follows result={resultOf(set, values)} set={set} />
      </div>
    </section>
  );
}

/** Until somebody chooses, nobody knows the age. */
function resultOf(set: IndicatorSet, { adult, indicators }: AssessmentInput): AssessmentResult {
  const answerValues = Object.entries(indicators).map(([id, { value }]) => [id, value] as const);
  return assess(set, {
    adult: typeof adult === 'boolean' ? adult : 'unknown',
    indicators: Object.fromEntries(answerValues),
  });
}

interface DimensionsProps extends Pick<IndicatorsProps, 'values' | 'put'> {
  readonly set: IndicatorSet;
  /** Which dimension is in sight. */
  readonly at: Signal<number>;
  readonly selection: Signal<Quotation | null>;
}

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('textarea, select, input[type="text"]');

function Dimensions({ set, values, put, at, selection }: DimensionsProps) {
  const all = Object.entries(set.dimensions);
  const [dimension, title] = all[at.value] ?? all[0]!;
  const here = set.indicators.filter((indicator) => indicator.dimension === dimension);
  const go = (to: number) => {
    if (to < 0 || to >= all.length) return;
    at.value = to;
    setTimeout(() => focus('#dimension-title'));
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!event.shiftKey || step === 0 || isText(event.target)) return;
    event.preventDefault();
    go(at.value + step);
  };
  const change = (id: string, changed: Partial<Assessment['indicators'][string]>) => {
    const before = values.indicators[id] ?? { value: 'unknown' as const, restsOn: '', quotes: [] };
    put({ indicators: { ...values.indicators, [id]: { ...before, ...changed } } });
  };
  return (
    <section class="dimensions" aria-labelledby="dimension-title" onKeyDown={press}>
      <nav class="views" aria-label={w.steps}>
        {all.map(([id, name], place) => (
          <DimensionButton
            key={id}
            title={name}
            count={countOf(set, id, values)}
            isCurrent={place === at.value}
            onGo={() => go(place)}
          />
        ))}
      </nav>
      <h3 id="dimension-title" tabIndex={-1}>
        <span lang={setLanguage}>{title}</span> <small>{w.at({ n: at.value + 1, all: all.length })}</small>
      </h3>
      {here.map(({ id, label }) => (
        <Indicator
          key={id}
          id={id}
          label={label}
          answer={values.indicators[id]}
          selection={selection}
          onChange={(changed) => change(id, changed)}
        />
      ))}
      <BackAndNext at={at.value} last={all.length - 1} onGo={go} />
    </section>
  );
}

const countOf = (set: IndicatorSet, dimension: string, { indicators }: AssessmentInput) => {
  const answers = set.indicators
    .filter((indicator) => indicator.dimension === dimension)
    .map(({ id }): IndicatorAnswer | undefined => indicators[id]?.value);
  return {
    all: answers.length,
    answered: answers.filter((value) => value !== undefined).length,
    present: answers.filter((value) => value === 'present').length,
  };
};

interface DimensionButtonProps {
  readonly title: string;
  readonly count: ReturnType<typeof countOf>;
  readonly isCurrent: boolean;
  readonly onGo: () => void;
}

const DimensionButton = ({ title, count, isCurrent, onGo }: DimensionButtonProps) => (
  <button type="button" data-dimension aria-current={isCurrent ? 'step' : undefined} onClick={onGo}>
    <span lang={setLanguage}>{title}</span>{' '}
    <small>
      {w.answered({ n: count.answered, all: count.all })}
      {count.present > 0 && `, ${w.present({ n: count.present })}`}
    </small>
  </button>
);

const BackAndNext = ({ at, last, onGo }: { at: number; last: number; onGo: (to: number) => void }) => (
  <>
    <div class="row">
      <button
        type="button"
        data-act="back"
        aria-keyshortcuts="Shift+ArrowLeft"
        disabled={at === 0}
        onClick={() => onGo(at - 1)}
      >
        {w.back}
      </button>
      <button
        type="button"
        data-act="next"
        aria-keyshortcuts="Shift+ArrowRight"
        disabled={at === last}
        onClick={() => onGo(at + 1)}
      >
        {w.next}
      </button>
    </div>
    <p class="hint">{w.keys}</p>
  </>
);
