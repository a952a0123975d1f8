// Assessing: indicators by dimension, what follows from the answers by the published rule, what would change
// it. The decision stays the worker's.

import {
  type AssessmentResult,
  answers,
  assess,
  findSet,
  type IndicatorAnswer,
  type IndicatorSet,
} from '@heed/domain/assessment';
import type { Body } from '@heed/domain/casework';
import { useEffect } from 'preact/hooks';
import { Radios } from '../../components/form-view.tsx';
import { adultChoice } from '../../model/case/forms.ts';
import { reportUnexpected } from '../../model/fault.ts';
import type { FieldFault } from '../../model/field-faults.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { call } from '../../model/session/session.ts';
import { FieldHints } from '../../ui/parts.tsx';
import { caveatText, changeText, reasonText } from '../../words/assessment.ts';
import { caseWords, assessWords as w } from '../../words/case.ts';
import { locale } from '../../words/catalogue.ts';

type Assessment = Body<'assessment'>;
type AssessmentInput = Pick<Assessment, 'set' | 'indicators'> & {
  /** Undefined until somebody chooses. */
  readonly adult?: Assessment['adult'] | undefined;
};
type Terms = Awaited<ReturnType<typeof call<'assessment.readIndicators'>>>['terms'];

/** As the server has them, read once. */
const sets = sessionSignal<readonly IndicatorSet[] | null>(null);
const terms = sessionSignal<Terms | null>(null);
const failed = sessionSignal(false);

export async function load(): Promise<void> {
  failed.value = false;
  try {
    const read = await call('assessment.readIndicators', {});
    sets.value = read.sets;
    terms.value = read.terms;
  } catch (error) {
    reportUnexpected(error);
    failed.value = true;
  }
}

/**
 * An indicator in words, once the sets are read; until then, and for one that no set has any more, its id.
 */
export function labelOf(id: string): string {
  return (
    sets.value?.flatMap(({ indicators }) => indicators).find((indicator) => indicator.id === id)?.label ?? id
  );
}

interface IndicatorsProps {
  readonly values: AssessmentInput;
  readonly put: (changed: Partial<AssessmentInput>) => void;
  readonly faults: readonly FieldFault[];
  /** Whether the age stands there because the report, or a contact, said it. */
  readonly fromReport: boolean;
}

const Failed = () => (
  <p class="warn">
    {w.failed}{' '}
    <button type="button" onClick={load}>
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
  useEffect(() => {
    if (sets.value === null) void load();
  }, []);
  if (failed.value) return <Failed />;
  if (sets.value === null) return <p class="hint">{w.loading}</p>;
  const set = findSet(sets.value, values.set) ?? sets.value[0];
  if (set === undefined) return null;
  const indicatorValues = Object.fromEntries(
    Object.entries(values.indicators).map(([id, { value }]) => [id, value]),
  );
  // Until somebody chooses, nobody knows the age.
  const result = assess(set, {
    adult: typeof values.adult === 'boolean' ? values.adult : 'unknown',
    indicators: indicatorValues,
  });
  return (
    <section class="indicators">
      <div class="field">
        <label for="case-set">{w.set}</label>
        <select id="case-set" value={set.name} onChange={(e) => put({ set: e.currentTarget.value })}>
          {sets.value.map(({ name, title }) => (
            <option value={name} key={name}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <AgeChoice {...props} />
      {Object.entries(set.dimensions).map(([dimension, title]) => (
        <Dimension key={dimension} title={title} of={{ set, dimension, values, put }} result={result} />
      ))}
      <Follows result={result} set={set} />
    </section>
  );
}

interface DimensionOf {
  readonly set: IndicatorSet;
  readonly dimension: string;
  readonly values: AssessmentInput;
  readonly put: (changed: Partial<AssessmentInput>) => void;
}

/** Of the titles and labels: content/indicators holds them in English alone. */
const setLanguage = 'en';

function Dimension({ title, of, result }: { title: string; of: DimensionOf; result: AssessmentResult }) {
  const { set, dimension, values, put } = of;
  const here = set.indicators.filter((indicator) => indicator.dimension === dimension);
  const answerValues = here.map(({ id }) => values.indicators[id]?.value);
  const answerCount = answerValues.filter((value) => value !== undefined).length;
  const present = answerValues.filter((value) => value === 'present').length;
  const positive = Object.entries(result.dimensions).some(([id, { positive: is }]) => id === dimension && is);
  const answer = (id: string, value: IndicatorAnswer) =>
    put({
      indicators: {
        ...values.indicators,
        [id]: { restsOn: '', quotes: [], ...values.indicators[id], value },
      },
    });
  return (
    <details>
      <summary>
        <span lang={setLanguage}>{title}</span>{' '}
        <span class="badge">{w.answered({ n: answerCount, all: here.length })}</span>{' '}
        {present > 0 && <span class="badge">{w.present({ n: present })}</span>}{' '}
        {positive && <span class="badge care">{w.positive}</span>}
      </summary>
      {here.map(({ id, label }) => (
        <fieldset class="indicator" key={id}>
          <legend lang={setLanguage}>{label}</legend>
          <div class="ticks">
            {answers.map((value) => (
              <div class="tick" key={value}>
                <input
                  type="radio"
                  id={`${id}-${value}`}
                  name={id}
                  checked={values.indicators[id]?.value === value}
                  onChange={() => answer(id, value)}
                />
                <label for={`${id}-${value}`}>{w.answers[value]}</label>
              </div>
            ))}
          </div>
          {(values.indicators[id]?.value ?? 'unknown') !== 'unknown' && (
            <div class="field">
              <label for={`${id}-words`}>{w.restsOn}</label>
              <input
                type="text"
                id={`${id}-words`}
                dir="auto"
                autocomplete="off"
                value={values.indicators[id]?.restsOn ?? ''}
                onInput={(e) =>
                  put({
                    indicators: {
                      ...values.indicators,
                      [id]: {
                        value: 'unknown',
                        quotes: [],
                        ...values.indicators[id],
                        restsOn: e.currentTarget.value,
                      },
                    },
                  })
                }
              />
            </div>
          )}
        </fieldset>
      ))}
    </details>
  );
}

/** What the rule by itself cannot say stands open; what is said of the set is folded. */
const openCaveats = 2;
interface CaveatText {
  readonly text: string;
  readonly lang?: string;
}
const hint = ({ text, lang }: CaveatText) => (
  <p class="hint" key={text} lang={lang}>
    {text}
  </p>
);

function Follows({ result, set }: { result: AssessmentResult; set: IndicatorSet }) {
  const caveats: readonly CaveatText[] = [
    ...result.caveats.map((caveat) => ({ text: caveatText[caveat] })),
    ...set.limits.map((text) => ({ text, lang: setLanguage })),
  ];
  const changes = result.changes.filter(({ shows }) => shows.length > 0);
  return (
    <section class="card follows" aria-live="polite">
      <h3>{w.follows}</h3>
      {set.weights && (
        <dl class="facts">
          {(['act', 'means', 'purpose'] as const).map((element) => (
            <div key={element}>
              <dt>{w.elements[element]}</dt>
              <dd>
                {w.shown[result[element]]}
                {result.ifChild &&
                  `; ${w.ifChild({ shown: w.shown[result.ifChild[element]].toLocaleLowerCase(locale()) })}`}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <ul class="bullets">
        {result.reasons
          .filter(({ indicators }) => indicators.length > 0)
          .map((reason) => reasonText(reason, set))
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ul>
      {changes.length > 0 && (
        <details>
          <summary>{w.changes}</summary>
          <ul class="bullets">
            {changes
              .map((change) => changeText(change, set))
              .map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
          </ul>
        </details>
      )}
      <p class="hint">{w.unknown({ n: result.unknown.length })}</p>
      {caveats.slice(0, openCaveats).map(hint)}
      {caveats.length > openCaveats && (
        <details>
          <summary>{w.limits}</summary>
          {caveats.slice(openCaveats).map(hint)}
        </details>
      )}
    </section>
  );
}

/** What the coding terms mean, and whose words these are. */
export function Terms() {
  if (terms.value === null) return null;
  return (
    <details>
      <summary>{w.terms}</summary>
      {terms.value.limits.map((text) => hint({ text, lang: setLanguage }))}
      <dl>
        {terms.value.terms.map(({ id, term, text, wording, source }) => (
          <div key={id}>
            <dt lang={setLanguage}>{term}</dt>
            <dd>
              <span lang={setLanguage}>{text}</span>{' '}
              <span class="hint">
                {w.wording[wording]}: <span lang={setLanguage}>{`${source.text}, ${source.date}`}</span>.
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
