// One indicator: its answer, and the words that the answer rests on, typed or quoted from a message.
import { answers } from '@heed/domain/assessment';
import type { Body } from '@heed/domain/casework';
import type { Signal } from '@preact/signals';
import { personWords } from '../../ui/blur.ts';
import { assessWords as w } from '../../words/case.ts';
import { setLanguage } from './follows-view.tsx';

type Answer = Body<'assessment'>['indicators'][string];
/** Words of a message, as they stand there. */
export type Quotation = Answer['quotes'][number];

interface IndicatorProps {
  readonly id: string;
  readonly label: string;
  /** Undefined until somebody answers. */
  readonly answer: Answer | undefined;
  /** What is selected in the words of the person. */
  readonly selection: Signal<Quotation | null>;
  readonly onChange: (changed: Partial<Answer>) => void;
}

export const Indicator = ({ id, label, answer, selection, onChange }: IndicatorProps) => (
  <fieldset class="indicator" data-indicator={id}>
    <legend lang={setLanguage}>{label}</legend>
    <div class="ticks">
      {answers.map((value) => (
        <div class="tick" key={value}>
          <input
            type="radio"
            id={`${id}-${value}`}
            name={id}
            value={value}
            checked={answer?.value === value}
            onChange={() => onChange({ value })}
          />
          <label for={`${id}-${value}`}>{w.answers[value]}</label>
        </div>
      ))}
    </div>
    {answer !== undefined && answer.value !== 'unknown' && (
      <>
        <div class="field">
          <label for={`${id}-words`}>{w.restsOn}</label>
          <input
            type="text"
            id={`${id}-words`}
            dir="auto"
            autocomplete="off"
            value={answer.restsOn}
            onInput={(e) => onChange({ restsOn: e.currentTarget.value })}
          />
        </div>
        <Quotes quotes={answer.quotes} selection={selection} onChange={(quotes) => onChange({ quotes })} />
      </>
    )}
  </fieldset>
);

const shownCharacters = 40;
const shortened = (words: string): string =>
  words.length <= shownCharacters ? words : `${words.slice(0, shownCharacters)}…`;

const isSame = (a: Quotation, b: Quotation): boolean => a.message === b.message && a.words === b.words;

interface QuotesProps {
  readonly quotes: readonly Quotation[];
  readonly selection: Signal<Quotation | null>;
  readonly onChange: (quotes: Quotation[]) => void;
}

function Quotes({ quotes, selection, onChange }: QuotesProps) {
  const selected = selection.value;
  const quote = (words: Quotation) => {
    onChange([...quotes, words]);
    selection.value = null;
  };
  return (
    <>
      {quotes.map((one) => (
        <p key={`${one.message} ${one.words}`}>
          <q {...personWords}>{one.words}</q>{' '}
          <button
            type="button"
            class="plain"
            {...personWords}
            onClick={() => onChange(quotes.filter((other) => !isSame(other, one)))}
          >
            {w.unquote({ words: shortened(one.words) })}
          </button>
        </p>
      ))}
      {selected !== null && !quotes.some((one) => isSame(one, selected)) && (
        <button type="button" data-act="quote" {...personWords} onClick={() => quote(selected)}>
          {w.quote({ words: shortened(selected.words) })}
        </button>
      )}
    </>
  );
}
