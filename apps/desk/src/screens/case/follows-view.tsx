// What follows from the answers of an assessment by the published rule, what would change it, and what the
// terms of coding mean. The decision stays the worker's.
import type { AssessmentResult, IndicatorSet } from '@heed/domain/assessment';
import { terms } from '../../model/case/indicator-sets.ts';
import { caveatText, changeText, reasonText } from '../../words/assessment.ts';
import { assessWords as w } from '../../words/case.ts';
import { locale } from '../../words/catalogue.ts';

/** Of the titles and labels: content/indicators holds them in English alone. */
export const setLanguage = 'en';

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

export function Follows({ result, set }: { result: AssessmentResult; set: IndicatorSet }) {
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
