// To whom an adopted recommendation was handed, and what was answered.

import { DraftForm } from '@heed/desk/components/draft-form.tsx';
import { type Wrong, WrongList, wrongIn } from '@heed/desk/components/wrong-list.tsx';
import { call, keepDraft } from '@heed/desk/model/session/session.ts';
import { language } from '@heed/desk/words';
import { dayName } from '@heed/desk/words/format.ts';
import { faultsOf } from '@heed/domain/faults';
import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import {
  type Addressee,
  addressees,
  daysWithoutAnswer,
  type HandOverState,
  handOverShape,
  handOverStates,
  type RecommendationHandOver,
} from '../rules/index.ts';
import { adoptedOf } from './model/adoption.ts';
import type { DraftProps } from './parts.ts';
import {
  addresseeWords,
  handbookDraftWords,
  handbookWords,
  handOverStateWords,
  handOverWords as w,
} from './words.ts';

type Stored = DraftProps['view']['handOvers'][number];

export function HandOvers(props: DraftProps) {
  const { view, id } = props;
  const changing = useSignal<string | null>(null);
  const number = adoptedOf(view, id)?.recommendation.number;
  if (number === undefined) return null;
  const own = view.handOvers.filter((one) => one.number === number);
  return (
    <section data-hand-overs>
      <h3>{w.title}</h3>
      <p class="hint">
        {w.public}{' '}
        <a href={`/handbook/${number}`} target="_blank" rel="noreferrer">
          {handbookWords.public}
        </a>
      </p>
      {own.length === 0 && <p>{w.none}</p>}
      <ul class="rows">
        {own.map((one) => (
          <li key={one.id}>
            <Line {...one} today={view.today} />{' '}
            <button type="button" onClick={() => (changing.value = one.id)}>
              {w.change}
            </button>
            {changing.value === one.id && (
              <HandOverForm {...props} number={number} stored={one} onDone={() => (changing.value = null)} />
            )}
          </li>
        ))}
      </ul>
      {changing.value === 'new' ? (
        <HandOverForm {...props} number={number} stored={null} onDone={() => (changing.value = null)} />
      ) : (
        <button type="button" onClick={() => (changing.value = 'new')}>
          {w.add}
        </button>
      )}
    </section>
  );
}

function Line({ handOver, today }: Stored & { today: string }) {
  const days = daysWithoutAnswer(handOver, today);
  return (
    <>
      <bdi>{handOver.to}</bdi>, {dayName(handOver.handed)}:{' '}
      <b>{days === null ? handOverStateWords[handOver.state] : w.waiting({ days })}</b>
    </>
  );
}

function HandOverForm(
  props: Omit<DraftProps, 'stored'> & { number: number; stored: Stored | null; onDone: () => void },
) {
  const { number, stored, run, onDone } = props;
  const draft = `hand-over ${stored?.id ?? number}`;
  const wrong = useSignal<readonly Wrong[]>([]);
  const save = async (form: FormData) => {
    const parsed = v.safeParse(handOverShape, typedHandOver(form));
    wrong.value = parsed.success ? [] : wrongIn(faultsOf(parsed.issues), fieldName);
    if (!parsed.success) return;
    await run(w.saved, async () => {
      if (stored === null) await call('handbooks.addHandOver', parsed.output, { number: String(number) });
      else
        await call(
          'handbooks.changeHandOver',
          { revision: stored.revision, handOver: parsed.output },
          { id: stored.id },
        );
      keepDraft(draft, '');
      onDone();
      return undefined;
    });
  };
  return (
    <DraftForm
      draft={draft}
      onSubmit={(event) => {
        event.preventDefault();
        void save(new FormData(event.currentTarget as HTMLFormElement));
      }}
    >
      <HandOverFields handOver={stored?.handOver ?? null} />
      {wrong.value.length > 0 && <p class="hint">{handbookDraftWords.wrong}</p>}
      <WrongList wrong={wrong.value} />
      <div class="row">
        <button type="submit" class="act">
          {w.save}
        </button>
        <button type="button" onClick={onDone}>
          {w.leave}
        </button>
      </div>
    </DraftForm>
  );
}

const fieldNames: Readonly<Record<string, () => string>> = {
  addressee: () => w.addressee,
  to: () => w.to,
  handed: () => w.handed,
  askedBy: () => w.askedBy,
  state: () => w.state,
  answer: () => w.quote,
  'answer.day': () => w.answered,
  'answer.source': () => w.source,
};

const fieldName = (field: string): string => fieldNames[field]?.() ?? field;

function typedHandOver(form: FormData): unknown {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const quote = text('quote');
  return {
    addressee: text('addressee'),
    to: text('to'),
    handed: text('handed'),
    askedBy: text('askedBy'),
    state: text('state'),
    answer:
      quote === '' ? null : { day: text('answered'), quote: { [language()]: quote }, source: text('source') },
  };
}

function HandOverFields({ handOver }: { handOver: RecommendationHandOver | null }) {
  const answer = handOver?.answer ?? null;
  return (
    <>
      <Choice
        name="addressee"
        label={w.addressee}
        all={addressees}
        choice={handOver?.addressee}
        say={(one: Addressee) => addresseeWords[one]}
      />
      <Field name="to" label={w.to} value={handOver?.to} />
      <Field name="handed" label={w.handed} value={handOver?.handed} type="date" />
      <Field name="askedBy" label={w.askedBy} value={handOver?.askedBy} type="date" />
      <Choice
        name="state"
        label={w.state}
        all={handOverStates}
        choice={handOver?.state}
        say={(one: HandOverState) => handOverStateWords[one]}
      />
      <p>
        <label for="hand-over-quote">{w.quote}</label>
        <textarea
          id="hand-over-quote"
          name="quote"
          rows={3}
          dir="auto"
          defaultValue={answer === null ? '' : (Object.values(answer.quote)[0] ?? '')}
        />
      </p>
      <Field name="answered" label={w.answered} value={answer?.day} type="date" isOptional />
      <Field name="source" label={w.source} value={answer?.source} isOptional />
    </>
  );
}

function Choice<T extends string>(props: {
  name: string;
  label: string;
  all: readonly T[];
  choice: T | undefined;
  say: (one: T) => string;
}) {
  const { name, label, all, choice, say } = props;
  return (
    <p>
      <label for={`hand-over-${name}`}>{label}</label>
      <select id={`hand-over-${name}`} name={name} required>
        <option value="" />
        {all.map((one) => (
          <option value={one} key={one} selected={one === choice}>
            {say(one)}
          </option>
        ))}
      </select>
    </p>
  );
}

const attributesOf = (props: { name: string; value: string | undefined; isOptional?: boolean }) => ({
  id: `hand-over-${props.name}`,
  name: props.name,
  defaultValue: props.value ?? '',
  required: props.isOptional !== true,
});

const Field = (props: {
  name: string;
  label: string;
  value: string | undefined;
  type?: 'date';
  isOptional?: boolean;
}) => (
  <p>
    <label for={`hand-over-${props.name}`}>{props.label}</label>
    {props.type === 'date' ? (
      <input type="date" {...attributesOf(props)} />
    ) : (
      <input maxLength={300} {...attributesOf(props)} />
    )}
  </p>
);
