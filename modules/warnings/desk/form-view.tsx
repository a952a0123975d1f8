// The form of a warning, proposed or corrected. What points at somebody is refused here by the rule that the
// server has too, at its field.

import { Fields } from '@heed/desk/components/form-view.tsx';
import type { FormField, FormOption } from '@heed/desk/model/case/form-fields.ts';
import { fieldFaults } from '@heed/desk/model/field-faults.ts';
import { refusedFields } from '@heed/desk/model/refused.ts';
import { draftOf, keepDraft, session } from '@heed/desk/model/session/session.ts';
import { focus } from '@heed/desk/ui/focus.ts';
import { languageName, monthName } from '@heed/desk/words/format.ts';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { WarningRow } from '../api/routes.ts';
import {
  checkWarning,
  conducts,
  longestDays,
  monthParts,
  oldestMonths,
  usualDays,
  type WarningPlan,
} from '../rules/index.ts';
import { conductWords, partWords, warningWords as w } from './words.ts';

export type Proposal = WarningPlan & { readonly unrecognisable: true; readonly agreed: true };

/** This month and those before, as far back as a warning may speak of. */
function months(today: string): FormOption[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: oldestMonths + 1 }, (_, back) => {
    const text = new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7);
    return [text, monthName(text)] as const;
  });
}

const fields = (today: string, languages: readonly string[]): readonly FormField[] => [
  {
    name: 'conducts',
    label: w.conducts,
    type: 'checks',
    options: conducts.map((conduct) => [conduct, conductWords[conduct]]),
  },
  { name: 'area', label: w.area, type: 'line', hint: w.areaHint },
  { name: 'month', label: w.month, type: 'choice', options: months(today) },
  { name: 'part', label: w.part, type: 'choice', options: monthParts.map((part) => [part, partWords[part]]) },
  { name: 'advice', label: w.advice, type: 'text', hint: w.adviceHint },
  {
    name: 'language',
    label: w.language,
    type: 'choice',
    options: languages.map((code) => [code, languageName(code)]),
  },
  {
    name: 'days',
    label: w.days,
    type: 'choice',
    options: [14, 30, usualDays, longestDays].map((n) => [n, w.daysOf({ n })]),
  },
  { name: 'unrecognisable', label: w.unrecognisable, type: 'yes' },
  { name: 'agreed', label: w.agreed, type: 'yes' },
];

const ticks = ['unrecognisable', 'agreed'] as const;
type Values = Readonly<Record<string, unknown>>;

/** What is wrong with what was typed, or what can be sent. */
function read({ unrecognisable, agreed, ...typed }: Values) {
  const ticked = { unrecognisable, agreed };
  const open = ticks.filter((tick) => ticked[tick] !== true).map((field) => ({ field, says: w.tick }));
  const checked = checkWarning(typed);
  const faults = [...(checked.ok ? [] : fieldFaults(checked.faults)), ...open];
  return checked.ok && faults.length === 0
    ? { proposal: { ...checked.plan, unrecognisable: true, agreed: true } as Proposal, faults }
    : { proposal: null, faults };
}

const Ends = ({ isCorrection, onCancel }: { isCorrection: boolean; onCancel: () => void }) => (
  <div class="row">
    <button type="submit" class="act">
      {isCorrection ? w.correctAct : w.proposeAct}
    </button>
    {isCorrection && (
      <button type="button" onClick={onCancel}>
        {w.cancel}
      </button>
    )}
  </div>
);

const FaultCount = ({ n }: { n: number }) =>
  n === 0 ? null : (
    <p class="warn" role="alert">
      {w.faults({ n })}
    </p>
  );

/** `before`: the warning that is corrected. `onSend` throws where it could not be sent. */
export function WarningForm(props: {
  before: WarningRow | null;
  onSend: (proposal: Proposal) => Promise<void>;
  onCancel: () => void;
}) {
  const { before, onSend, onCancel } = props;
  const { me, day } = session.value!.keyring;
  const { languages } = me.organisation;
  const place = `warning ${before?.id ?? ''}`;
  const values = useSignal<Values>(JSON.parse(draftOf(place) || 'null') ?? begin(before));
  const faults = useSignal<readonly { field: string; says: string }[]>([]);
  useEffect(() => {
    if (before !== null) focus('#warning-form-title');
  }, []);
  const submit = async (event: Event) => {
    event.preventDefault();
    const { proposal, faults: readingFaults } = read(values.value);
    faults.value = readingFaults;
    if (proposal !== null)
      await onSend(proposal).then(
        () => {
          keepDraft(place, '');
          values.value = begin(null);
        },
        (error: unknown) => (faults.value = refusedFields(error)),
      );
    if (faults.value.length > 0) setTimeout(() => focus('.warning-form [aria-invalid]'));
  };
  const type = (next: Values) => {
    values.value = next;
    keepDraft(place, JSON.stringify(next));
  };
  const cancel = () => {
    keepDraft(place, '');
    onCancel();
  };
  return (
    <form class="warning-form card" onSubmit={submit} noValidate>
      <h2 id="warning-form-title" tabIndex={-1}>
        {before === null ? w.propose : w.correcting}
      </h2>
      {before !== null && <p class="care">{w.correctingText}</p>}
      <FaultCount n={faults.value.length} />
      <Fields
        fields={fields(day, languages)}
        values={values.value}
        onChange={type}
        faults={faults.value}
        at=""
        form="warning"
        desk=""
      />
      <Ends isCorrection={before !== null} onCancel={cancel} />
    </form>
  );
}

/** Ticks begin open each time: who corrects looks again. */
function begin(before: WarningRow | null): Values {
  const open = { days: usualDays, unrecognisable: false, agreed: false };
  if (before === null)
    return { conducts: [], area: '', month: '', part: '', advice: '', language: '', ...open };
  const { conducts: doneConducts, area, month, part, advice } = before;
  return { conducts: doneConducts, area, month, part, advice, language: before.language, ...open };
}
