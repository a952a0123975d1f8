// A part of the organisation's profile as a form: what is typed is a draft, and it is saved into the
// profile as it stands then, so that two members who work on two pages take nothing from each other. Where
// a colleague saved the same part meanwhile, the member chooses.
import type { Fault } from '@heed/domain/faults';
import type { DeskProfile, OpeningHours, Organisation, StaffedHours } from '@heed/domain/organisation';
import { sentOrganisation, signSealed } from '@heed/envelope';
import { type Signal, useSignal } from '@preact/signals';
import { useDraft } from '../../components/use-draft.ts';
import { attempt } from '../../model/fault.ts';
import { type FieldFault, fieldFaults } from '../../model/field-faults.ts';
import { refusedFields } from '../../model/refused.ts';
import { call, reload, session } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import type { StatusMessage } from '../../ui/status.ts';
import { profileWords as w } from '../../words/organisation.ts';

export interface PartRules<Form extends object> {
  /** Name of the draft. */
  readonly draft: string;
  readonly read: (organisation: Organisation) => Form;
  readonly check: (form: Form) => readonly Fault[];
  readonly write: (organisation: Organisation, form: Form) => Organisation;
  /** Where the fields of the form stand in the profile, such as 'desks.0.'. */
  readonly at?: string;
}

export interface ProfilePart<Form> {
  readonly draft: string;
  readonly form: Form;
  readonly put: (part: Partial<Form>) => void;
  readonly faults: readonly FieldFault[];
  readonly notice: Signal<StatusMessage | null>;
  readonly isTyped: boolean;
  /** A colleague saved the same part since this member began. */
  readonly isStale: boolean;
  readonly keepOwn: () => void;
  readonly discard: () => void;
  readonly save: (event: Event) => void;
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

export function usePart<Form extends object>(rules: PartRules<Form>): ProfilePart<Form> {
  const notice = useSignal<StatusMessage | null>(null);
  const faults = useSignal<readonly FieldFault[]>([]);
  const isSaving = useSignal(false);
  const now = rules.read(session.value!.keyring.me.organisation);
  const draft = useDraft(rules.draft, { began: now, form: now });
  const { began, form } = draft.value;
  const save = async (event: Event) => {
    event.preventDefault();
    if (isSaving.value) return;
    notice.value = null;
    faults.value = fieldFaults(rules.check(form));
    isSaving.value = true;
    const isDone =
      faults.value.length === 0 &&
      (await attempt(notice, w.saved, () => store(rules, { began, form }, faults)));
    if (isDone) draft.discard();
    isSaving.value = false;
    if (faults.value.length > 0) setTimeout(() => focus('[data-form=profile] [aria-invalid=true]'));
  };
  return {
    ...{ draft: rules.draft, form, faults: faults.value, notice, isTyped: draft.isTyped },
    isStale: draft.isTyped && !isSaving.value && !isSame(began, now),
    put: (part) => draft.put({ form: { ...form, ...part } }),
    keepOwn: () => draft.put({ began: now }),
    discard: () => {
      faults.value = [];
      notice.value = null;
      draft.discard();
    },
    save: (event) => void save(event),
  };
}

/** The organisation with a part of the desk at `index` changed. */
export const withDesk = (
  organisation: Organisation,
  index: number,
  part: Partial<DeskProfile>,
): Organisation => ({
  ...organisation,
  desks: organisation.desks.map((desk, at) => (at === index ? { ...desk, ...part } : desk)),
});

/** Puts the form into the profile of now. Returns a sentence where a colleague was here first. */
async function store<Form extends object>(
  { read, write, at = '' }: PartRules<Form>,
  { began, form }: { readonly began: Form; readonly form: Form },
  faults: Signal<readonly FieldFault[]>,
): Promise<string | undefined> {
  await reload();
  const keyring = session.value?.keyring;
  if (keyring === undefined || !isSame(read(keyring.me.organisation), began)) return w.stale;
  const organisation = write(keyring.me.organisation, form);
  const signature = signSealed(sentOrganisation(organisation), keyring.keys);
  await call('organisation.update', { organisation, signature }).catch((error: unknown) => {
    faults.value = refusedFields(error).map(({ field, says }) => ({
      field: field.startsWith(at) ? field.slice(at.length) : field,
      says,
    }));
    throw error;
  });
  await reload();
  return undefined;
}

/** Faults of a list inside the form, by its name. */
export const faultsAt = (name: string, faults: readonly Fault[]): readonly Fault[] =>
  faults.map((fault) => ({ ...fault, field: `${name}.${fault.field}` }));

export const staffless = (hours: readonly OpeningHours[]): readonly StaffedHours[] =>
  hours.map((span) => ({ ...span, people: [] }));
export const hoursOf = ({ weekday, from, to }: StaffedHours): OpeningHours => ({ weekday, from, to });
