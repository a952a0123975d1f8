// The evaluator's form of a new study. It is judged by the domain before it is sent, and by the server again.

import { faultsOf } from '@heed/domain/faults';
import { recordSizes, studyPlan, usualSmallest } from '@heed/domain/linkage';
import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import { FileField } from '../../components/figures/file-view.tsx';
import { Fields } from '../../components/form-view.tsx';
import type { FormField } from '../../model/case/form-fields.ts';
import { type FieldFault, fieldFaults } from '../../model/field-faults.ts';
import { refusedFields } from '../../model/refused.ts';
import { draftOf, keepDraft } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import { linkageWords as w } from '../../words/linkage.ts';
import { open, refusalOf } from './state.ts';

const fieldsOf = (): readonly FormField[] => [
  { name: 'lists', label: w.lists, type: 'lines', hint: w.listsHint },
  {
    name: 'records',
    label: w.records,
    type: 'choice',
    hint: w.recordsHint,
    options: recordSizes.map((n) => [n, w.recordsOf({ n })]),
  },
  {
    name: 'smallest',
    label: w.smallest,
    type: 'choice',
    hint: w.smallestHint,
    options: [5, usualSmallest, 20, 50, 100].map((n) => [n, String(n)]),
  },
  { name: 'until', label: w.until, type: 'day', hint: w.untilHint },
  { name: 'analyst', label: w.analyst, type: 'text', hint: w.analystHint },
];
const empty = { lists: [], records: 1024, smallest: usualSmallest, until: '', analyst: '' };
const place = 'linkage study';

type Values = Readonly<Record<string, unknown>>;
type Faults = readonly FieldFault[];

/** A fault of one list stands at the field of all. */
const atField = (faults: Faults): Faults =>
  faults.map(({ field, says }) => ({ field: field.split('.')[0] ?? '', says }));

function read({ lists, until, analyst, ...typed }: Values) {
  const recipient = String(analyst ?? '').trim();
  const result = v.safeParse(studyPlan, {
    ...typed,
    lists: (lists as string[]).map((name) => name.trim()).filter((name) => name !== ''),
    until: until ?? '',
    analyst: recipient === '' ? null : recipient,
  });
  return result.success
    ? { plan: result.output, faults: [] }
    : {
        plan: null,
        faults: atField(fieldFaults(faultsOf(result.issues))),
      };
}

const Warning = ({ text }: { text: string }) => (
  <p class="warn" role="alert">
    {text}
  </p>
);

export function OpenStudy() {
  const values = useSignal<Values>(JSON.parse(draftOf(place) || 'null') ?? empty);
  const faults = useSignal<Faults>([]);
  const refusal = useSignal('');
  const busy = useSignal(false);
  const type = (next: Values) => {
    values.value = next;
    keepDraft(place, JSON.stringify(next));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy.value) return;
    const { plan, faults: readingFaults } = read(values.value);
    faults.value = readingFaults;
    refusal.value = '';
    if (plan !== null) {
      busy.value = true;
      await open(plan).then(
        () => {
          values.value = empty;
          keepDraft(place, '');
        },
        (error: unknown) => {
          faults.value = atField(refusedFields(error));
          refusal.value = refusalOf(error);
        },
      );
      busy.value = false;
    }
    if (faults.value.length > 0) setTimeout(() => focus('.study-form [aria-invalid]'));
  };
  return (
    <details>
      <summary>{w.open}</summary>
      <form class="study-form" onSubmit={submit} noValidate>
        <p>{w.openText}</p>
        {faults.value.length > 0 && <Warning text={w.faults} />}
        <Fields
          fields={fieldsOf()}
          values={values.value}
          onChange={type}
          faults={faults.value}
          at=""
          form="study"
          desk=""
        />
        <FileField
          id="study-analyst-file"
          label={w.analystFile}
          accept=".recipient,.txt"
          onBytes={({ bytes }) => type({ ...values.value, analyst: new TextDecoder().decode(bytes).trim() })}
        />
        {faults.value.length === 0 && refusal.value !== '' && <Warning text={refusal.value} />}
        <button type="submit" class="act" aria-disabled={busy.value}>
          {w.openAct}
        </button>
      </form>
    </details>
  );
}
