// The form of a pattern, of a group or corrected. The member sees exactly what goes out; what could lead to
// somebody is refused at its field.
import { addedWords, checkPattern, type PatternPlan } from '@heed/domain/pattern';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Fields } from '../../components/form-view.tsx';
import { fieldFaults } from '../../model/field-faults.ts';
import { refusedFields } from '../../model/refused.ts';
import { draftOf, keepDraft, session } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import { withValues } from '../../words/catalogue.ts';
import { fieldFaultWords } from '../../words/faults.ts';
import { languageName } from '../../words/format.ts';
import { offerWords as w } from '../../words/offers.ts';

type Values = Readonly<Record<string, unknown>>;
interface FieldFault {
  readonly field: string;
  readonly says: string;
}

interface PatternFormProps {
  /** Of its draft. */
  readonly place: string;
  readonly before: {
    readonly text: string;
    readonly language: string;
    readonly senders: PatternPlan['senders'];
  };
  /** Words that could lead to somebody; of a corrected pattern the offers are no longer known. */
  readonly heldBack: (text: string) => Promise<readonly string[]>;
  /** Throws where it could not be sent. */
  readonly onSend: (plan: PatternPlan) => Promise<void>;
  readonly onCancel: () => void;
}

const fieldsOf = (languages: readonly string[]) =>
  [
    { name: 'text', label: w.patternText, type: 'text', hint: w.patternHint },
    {
      name: 'language',
      label: w.language,
      type: 'choice',
      options: languages.map((code) => [code, languageName(code)] as const),
    },
    { name: 'unrecognisable', label: w.unrecognisable, type: 'yes' },
  ] as const;

/** What can be sent, or what is wrong with what was typed. */
async function judge(
  { unrecognisable, ...typed }: Values,
  { before, heldBack }: PatternFormProps,
): Promise<{ readonly plan: PatternPlan | null; readonly faults: readonly FieldFault[] }> {
  const checked = checkPattern({ ...typed, senders: before.senders });
  const open = unrecognisable === true ? [] : [{ field: 'unrecognisable', says: w.tick }];
  const words = await heldBack(String(typed.text).slice(0, longestRead));
  const wrong = checked.ok ? [] : fieldFaults(checked.faults);
  const isHeld = words.length > 0 && !wrong.some(({ field }) => field === 'text');
  const says = withValues(fieldFaultWords['holds-word-of-offer'], { words: words.join(', ') });
  const faults = [...(isHeld ? [{ field: 'text', says }] : []), ...wrong, ...open];
  return { plan: checked.ok && faults.length === 0 ? checked.plan : null, faults };
}

/**
 * Words that the offers do not have. Too many are refused; a few are asked about once, and taken when Propose
 * is pressed again with the same text, which is `askedText` then.
 */
function additionFault(text: string, source: string, askedText: string | null): readonly FieldFault[] {
  const { words, areTooMany } = addedWords(text.slice(0, longestRead), source);
  if (words.length === 0 || (!areTooMany && askedText === text)) return [];
  const slots = { words: words.slice(0, mostNamed).join(', ') };
  return [{ field: 'text', says: areTooMany ? w.addedTooMany(slots) : w.added(slots) }];
}

/** Most words that a fault names. */
const mostNamed = 20;

/** A longer text is refused for its length. */
const longestRead = 5000;

export function PatternForm(props: PatternFormProps) {
  const { place, before, onSend, onCancel } = props;
  const { text, language, senders } = before;
  const begin: Values = { text, language, unrecognisable: false };
  const values = useSignal<Values>(JSON.parse(draftOf(place) || 'null') ?? begin);
  const faults = useSignal<readonly FieldFault[]>([]);
  const sending = useSignal(false);
  const askedText = useSignal<string | null>(null);
  useEffect(() => focus('.pattern-form textarea'), []);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (sending.value) return;
    sending.value = true;
    try {
      const { plan, faults: wrong } = await judge(values.value, props);
      const additions = plan === null ? [] : additionFault(plan.text, text, askedText.value);
      askedText.value = plan?.text ?? askedText.value;
      faults.value = [...wrong, ...additions];
      if (plan !== null && additions.length === 0) {
        await onSend(plan);
        keepDraft(place, '');
      }
    } catch (error) {
      faults.value = refusedFields(error);
    } finally {
      sending.value = false;
    }
    if (faults.value.length > 0) setTimeout(() => focus('.pattern-form [aria-invalid]'));
  };
  const type = (next: Values) => {
    // Whoever has looked has looked at these words.
    values.value = next.text === values.value.text ? next : { ...next, unrecognisable: false };
    keepDraft(place, JSON.stringify(values.value));
  };
  return (
    <form class="pattern-form card" onSubmit={submit} noValidate>
      <FaultCount n={faults.value.length} />
      <Fields
        fields={fieldsOf(session.value!.keyring.me.organisation.languages)}
        values={values.value}
        onChange={type}
        faults={faults.value}
        at=""
        form="pattern"
        desk=""
      />
      <Preview text={String(values.value.text)} senders={senders} />
      <div class="row">
        <button type="submit" class="act" disabled={sending.value}>
          {w.propose}
        </button>
        <button type="button" onClick={() => abandon(place, onCancel)}>
          {w.cancel}
        </button>
      </div>
    </form>
  );
}

function abandon(place: string, onCancel: () => void): void {
  keepDraft(place, '');
  onCancel();
}

const FaultCount = ({ n }: { n: number }) =>
  n === 0 ? null : (
    <p class="warn" role="alert">
      {w.faults({ n })}
    </p>
  );

const Preview = ({ text, senders }: { text: string; senders: PatternPlan['senders'] }) => (
  <section aria-label={w.preview}>
    <h4>{w.preview}</h4>
    <blockquote class="text" dir="auto" data-preview>
      {text.trim()}
    </blockquote>
    <p class="hint">{senders === 'ten-or-more' ? w.tenOrMore : w.several}</p>
  </section>
);
