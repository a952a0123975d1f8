// The plan of a consultation: question, groups with those who hand out cards, days, first statements.

import { DraftForm } from '@heed/desk/components/draft-form.tsx';
import { session } from '@heed/desk/model/session/session.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import { failure, type StatusMessage } from '@heed/desk/ui/status.ts';
import { TextField } from '@heed/desk/ui/text-field.tsx';
import { askedGroupWords } from '@heed/desk/words/asked-groups.ts';
import { language as spokenLanguage } from '@heed/desk/words/catalogue.ts';
import { languageName } from '@heed/desk/words/format.ts';
import { addDays } from '@heed/domain/time';
import { useSignal } from '@preact/signals';
import {
  CONSENSUS_PERCENT,
  consultationGroups,
  consultationMethods,
  FEW_VOTERS,
  planLengths,
  statementFault,
} from '../rules/index.ts';
import type { ConsultationView } from './model/keys.ts';
import { planWords as w } from './words.ts';

type Plan = ConsultationView['plan'];
type Statement = ConsultationView['statements'][number];

/** What the form makes. */
export interface PlanFields {
  readonly slug: string;
  readonly plan: Plan;
  readonly statements: Statement[];
}

/** Days for which voting usually lasts, and until the answer. */
const usualDays = { voting: 28, answer: 90 } as const;

export function PlanForm(props: {
  draft: string;
  former: ConsultationView | null;
  onSave: (fields: PlanFields) => Promise<void>;
}) {
  const { former } = props;
  const notice = useSignal<StatusMessage | null>(null);
  const added = useSignal<readonly string[]>([]);
  const present = Object.keys(former?.plan.texts ?? { [spokenLanguage()]: null });
  const languages = [...present, ...added.value.filter((code) => !present.includes(code))];
  const submit = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const fields = fieldsOf(form, languages, former);
    notice.value = 'line' in fields ? failure(w.badLine({ line: fields.line })) : null;
    if (!('line' in fields)) void props.onSave(fields);
  };
  const { day } = session.value!.keyring;
  const days = former?.plan ?? {
    opens: day,
    closes: addDays(day, usualDays.voting),
    answerBy: addDays(day, usualDays.answer),
  };
  return (
    <DraftForm draft={props.draft} onSubmit={submit}>
      <Text
        name="slug"
        label={w.slug}
        hint={w.slugHint}
        most={40}
        isFixed={former !== null}
        value={former?.slug}
      />
      {languages.map((code) => (
        <Texts key={code} code={code} former={former?.plan.texts[code]} />
      ))}
      <Method former={former?.plan.method} />
      <AddLanguage present={languages} onAdd={(code) => (added.value = [...added.value, code])} />
      <Groups former={former?.plan.groups ?? []} />
      {(['opens', 'closes', 'answerBy'] as const).map((name) => (
        <div class="field" key={name}>
          <label for={`plan-${name}`}>{w[name]}</label>
          <input id={`plan-${name}`} name={name} type="date" required defaultValue={days[name]} />
        </div>
      ))}
      <FirstStatements code={languages[0] ?? 'en'} former={former} />
      <Notice message={notice.value} />
      <button type="submit" class="act">
        {w.save}
      </button>
    </DraftForm>
  );
}

const Text = (props: {
  name: string;
  label: string;
  hint?: string;
  most: number;
  isFixed?: boolean;
  value?: string | undefined;
}) => <TextField {...props} id={`plan-${props.name}`} isRequired value={props.value} />;

const methodLabels = {
  votes: () => w.methodVotes,
  ratings: () => w.methodRatings({ share: CONSENSUS_PERCENT }),
  pairs: () => w.methodPairs,
} as const;

/** Chosen by the convener: none is preset. */
const Method = ({ former }: { former: Plan['method'] | undefined }) => (
  <fieldset aria-describedby="plan-method-hint">
    <legend>{w.method}</legend>
    <p class="hint" id="plan-method-hint">
      {w.methodHint({ count: FEW_VOTERS })}
    </p>
    {consultationMethods.map((method) => (
      <label class="tick" key={method}>
        <input type="radio" name="method" value={method} required defaultChecked={former === method} />{' '}
        {methodLabels[method]()}
      </label>
    ))}
  </fieldset>
);

const Texts = ({ code, former }: { code: string; former: Plan['texts'][string] | undefined }) => (
  <fieldset lang={code}>
    <legend>{w.in({ language: languageName(code) })}</legend>
    <Text name={`title-${code}`} label={w.heading} most={planLengths.title} value={former?.title} />
    <Area name={`question-${code}`} label={w.question} most={planLengths.question} value={former?.question} />
    <Area name={`use-${code}`} label={w.use} most={planLengths.use} value={former?.use} />
  </fieldset>
);

const Area = (props: { name: string; label: string; most: number; value: string | undefined }) => (
  <TextField {...props} id={`plan-${props.name}`} rows={2} isRequired />
);

function AddLanguage(props: { present: readonly string[]; onAdd: (code: string) => void }) {
  const choice = useSignal('');
  const offered = (session.value?.keyring.me.organisation.languages ?? []).filter(
    (code) => !props.present.includes(code),
  );
  if (offered.length === 0) return null;
  return (
    <p class="row">
      <label>
        {w.addLanguage}{' '}
        <select value={choice} onChange={(event) => (choice.value = event.currentTarget.value)}>
          <option value="" />
          {offered.map((code) => (
            <option value={code} key={code}>
              {languageName(code)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        onClick={() => {
          if (choice.value !== '') props.onAdd(choice.value);
          choice.value = '';
        }}
      >
        {w.add}
      </button>
    </p>
  );
}

const Groups = ({ former }: { former: Plan['groups'] }) => (
  <fieldset>
    <legend>{w.groups}</legend>
    <p class="hint">{w.groupsHint}</p>
    {consultationGroups.map((group) => (
      <div class="field" key={group}>
        <label for={`plan-group-${group}`}>{askedGroupWords[group]}</label>
        <textarea id={`plan-group-${group}`} name={`group-${group}`} rows={1} maxLength={2000}>
          {former.find((one) => one.group === group)?.gatekeepers.join('\n') ?? ''}
        </textarea>
      </div>
    ))}
  </fieldset>
);

const FirstStatements = ({ code, former }: { code: string; former: ConsultationView | null }) => (
  <div class="field">
    <label for="plan-statements">{w.statements({ language: languageName(code) })}</label>
    <p class="hint" id="plan-statements-hint">
      {w.statementsHint}
    </p>
    <textarea
      id="plan-statements"
      name="statements"
      rows={8}
      lang={code}
      required
      aria-describedby="plan-statements-hint"
    >
      {former?.statements.map(({ texts }) => Object.values(texts)[0]).join('\n') ?? ''}
    </textarea>
  </div>
);

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The fields, or the number of the first line that is no statement. */
function fieldsOf(
  form: FormData,
  languages: readonly string[],
  former: ConsultationView | null,
): PlanFields | { readonly line: number } {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const lines = linesOf(text('statements'));
  const bad = lines.findIndex((line) => statementFault(line) !== null);
  if (bad >= 0) return { line: bad + 1 };
  const [first = 'en'] = languages;
  const texts = languages.map((code) => {
    const of = (name: string) => text(`${name}-${code}`);
    return [code, { title: of('title'), question: of('question'), use: of('use') }] as const;
  });
  const groups = consultationGroups
    .map((group) => ({ group, gatekeepers: linesOf(text(`group-${group}`)) }))
    .filter(({ gatekeepers }) => gatekeepers.length > 0);
  const statements = lines.map((line, at): Statement => {
    const same = former?.statements.find((statement) => statement.texts[first] === line);
    return {
      number: at + 1,
      texts: { ...same?.texts, [first]: line },
      state: 'asked',
      reviewed: same?.reviewed ?? [],
    };
  });
  const method = consultationMethods.find((one) => one === form.get('method'));
  const plan = {
    // The form asks for one: without it the browser sends nothing, and the server refuses.
    method: method as Plan['method'],
    texts: Object.fromEntries(texts),
    groups,
    opens: text('opens'),
    closes: text('closes'),
    answerBy: text('answerBy'),
  };
  return { slug: text('slug').toLowerCase(), plan, statements };
}
