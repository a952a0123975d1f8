// A form made from its fields. What is wrong stands at its field; what was typed is never lost.

import type { DisclosureRecipient } from '@heed/domain/casework';
import { addDays } from '@heed/domain/time';
import { useRef } from 'preact/hooks';
import { emptyOf, type FormField, type FormOption } from '../model/case/form-fields.ts';
import type { FieldFault } from '../model/field-faults.ts';
import { nameOrDigits, readersOf } from '../model/session/keyring.ts';
import { session } from '../model/session/session.ts';
import { describedBy, FieldHints } from '../ui/parts.tsx';
import { assessWords, caseWords as w } from '../words/case.ts';
import { Checks, Choice, CodeChoice, CodesChoice, type Common, Radios, YesBox } from './form-controls.tsx';
import { RecipientField } from './recipient-view.tsx';

type Values = Readonly<Record<string, unknown>>;
interface FieldsProps {
  readonly fields: readonly FormField[];
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  readonly faults: readonly FieldFault[];
  /** Where these fields stand in the whole: '' or 'ways.0.'. */
  readonly at: string;
  /** Id of the form, for the ids of its fields. */
  readonly form: string;
  readonly desk: string;
}

export function Fields(props: FieldsProps) {
  return (
    <>
      {props.fields
        .filter((field) => isAsked(field, props.values))
        .map((field) => (
          <FormFieldView {...props} field={field} key={field.name} />
        ))}
    </>
  );
}

const isAsked = ({ when = {} }: FormField, values: Values) =>
  Object.entries(when).every(([name, choices]) => choices.includes(String(values[name])));

interface FieldProps extends FieldsProps {
  readonly field: FormField;
}

/** By which a control is known outside: of a case that is taken down, the field alone. */
const nameAt = ({ form, at, field }: FieldProps): string =>
  form === 'take' ? at + field.name : `${form}-${at}${field.name}`;

/** A field with what its control needs. */
interface ControlProps extends FieldProps {
  readonly id: string;
  readonly value: unknown;
  readonly put: (next: unknown) => void;
  readonly common: Common;
  /** Hint and fault. */
  readonly hints: preact.JSX.Element;
}

function controlOf(props: FieldProps): ControlProps {
  const { field, values, onChange, at, form } = props;
  const id = `${form}-${at}${field.name}`;
  const fault = props.faults.find(({ field: place }) => place === at + field.name);
  const hint = typeof field.hint === 'function' ? field.hint(values) : field.hint;
  return {
    ...props,
    id,
    value: values[field.name],
    put: (next) => onChange({ ...values, [field.name]: next }),
    common: {
      id,
      name: nameAt(props),
      'aria-describedby': describedBy(id, hint, fault),
      'aria-invalid': fault ? true : undefined,
    },
    hints: <FieldHints id={id} hint={hint} fault={fault?.says} />,
  };
}

function FormFieldView(props: FieldProps) {
  const control = controlOf(props);
  const { field } = props;
  switch (field.type) {
    case 'yes':
      return (
        <div class="field tick">
          <YesBox {...control} isChecked={control.value === true} onCheck={control.put} />
          <label for={control.id}>{field.label}</label>
          {control.hints}
        </div>
      );
    case 'radios':
    case 'checks':
    case 'members':
    case 'recipient':
    case 'group':
      return <Grouped {...control} />;
    case 'folded':
      return <Folded {...props} label={field.label} fields={field.fields} isOpen={field.isOpen === true} />;
    case 'rows':
      return <Rows {...control} row={field} value={control.value as readonly Values[]} />;
    default:
      return (
        <div class="field">
          <label for={control.id} id={`${control.id}-label`}>
            {field.label}
          </label>
          {control.hints}
          <Labelled {...control} />
        </div>
      );
  }
}

/** A control of one element, under its label. */
function Labelled(control: ControlProps) {
  const { field, value, put, common } = control;
  switch (field.type) {
    case 'choice':
    case 'code':
    case 'codes':
    case 'member':
      return <OneOfMany {...control} />;
    case 'day':
      return <Day {...control} />;
    case 'text':
      return (
        <textarea
          {...common}
          dir="auto"
          value={String(value ?? '')}
          onInput={(e) => put(e.currentTarget.value)}
        />
      );
    case 'lines':
      return (
        <textarea
          {...common}
          dir="auto"
          rows={2}
          value={(value as string[]).join('\n')}
          onInput={(e) => put(e.currentTarget.value.split('\n').map((line) => line.trimStart()))}
        />
      );
    case 'clock':
      return (
        <input
          type="time"
          {...common}
          value={String(value ?? '')}
          onInput={(e) => put(e.currentTarget.value)}
        />
      );
    default:
      return (
        <input
          type="text"
          {...common}
          dir="auto"
          autocomplete="off"
          maxLength={500}
          value={String(value ?? '')}
          onInput={(e) => put(e.currentTarget.value)}
        />
      );
  }
}

const Day = ({ field, id, value, put, common }: ControlProps) => (
  <div class="row">
    <input
      type="date"
      {...common}
      value={String(value ?? '')}
      onInput={(e) => put(e.currentTarget.value || null)}
    />
    <button
      type="button"
      class="plain"
      id={`${id}-today`}
      aria-describedby={`${id}-label`}
      onClick={() => put(today())}
    >
      {w.today({ field: field.label })}
    </button>
    {field.name === 'due' && (
      <button
        type="button"
        class="plain"
        id={`${id}-tomorrow`}
        aria-describedby={`${id}-label`}
        onClick={() => put(addDays(today(), 1))}
      >
        {w.tomorrow({ field: field.label })}
      </button>
    )}
  </div>
);

/** One of a list, or several of a long one. */
function OneOfMany({ field, value, put, common, desk }: ControlProps) {
  switch (field.type) {
    case 'choice':
      return <Choice options={field.options} value={value} put={put} common={common} />;
    case 'code':
      return <CodeChoice list={field.list} value={String(value ?? '')} put={put} common={common} />;
    case 'codes':
      return <CodesChoice list={field.list} value={value as readonly string[]} put={put} common={common} />;
    case 'member':
      return (
        <Choice
          options={[...(field.nobody ? [[nobody, w.nobodyYet] as const] : []), ...membersOf(desk)]}
          value={value === null ? nobody : value}
          put={(next) => put(next === nobody ? null : next)}
          common={common}
        />
      );
    default:
      return null;
  }
}

/** Several controls under one legend. */
function Grouped(control: ControlProps) {
  const { field, common, hints } = control;
  const ofAll =
    field.type === 'radios'
      ? { 'aria-invalid': common['aria-invalid'], 'aria-describedby': common['aria-describedby'] }
      : {};
  return (
    <fieldset class="field" data-fault={common['aria-invalid']} {...ofAll}>
      <legend>{field.label}</legend>
      {hints}
      <InGroup {...control} />
    </fieldset>
  );
}

function InGroup(control: ControlProps) {
  const { field, id, value, put, at, desk } = control;
  switch (field.type) {
    case 'radios':
      return <Radios id={id} name={nameAt(control)} options={field.options} value={value} put={put} />;
    case 'checks':
    case 'members':
      return (
        <Checks
          id={id}
          options={field.type === 'checks' ? field.options : membersOf(desk)}
          value={value as string[]}
          put={put}
        />
      );
    case 'recipient':
      return (
        <RecipientField
          id={id}
          value={value as DisclosureRecipient}
          put={put}
          desk={desk}
          faults={control.faults}
          at={at + field.name}
        />
      );
    case 'group':
      return <Group {...control} group={field} />;
    default:
      return null;
  }
}

/** Fields of a thing of its own, which is there or not where it is optional. */
function Group(control: ControlProps & { group: Extract<FormField, { type: 'group' }> }) {
  const { group, value, put, at, id, common } = control;
  return (
    <>
      {group.optional && (
        <div class="tick">
          <YesBox
            common={common}
            isChecked={value !== null}
            onCheck={(isThere) => put(isThere ? emptyOf(group.fields) : null)}
          />
          <label for={id}>{w.yes}</label>
        </div>
      )}
      {value !== null && (
        <Fields
          {...control}
          fields={group.fields}
          values={value as Values}
          onChange={put}
          at={`${at}${group.name}.`}
        />
      )}
    </>
  );
}

/** Opens by itself where something in it needs a look, and stays as it was left otherwise. */
function Folded({ label, isOpen, ...props }: FieldsProps & { label: string; isOpen: boolean }) {
  const wasOpen = useRef(isOpen);
  const names = props.fields.map(({ name }) => props.at + name);
  const wrong = props.faults.some(({ field }) => names.includes(field));
  const filled = props.fields.filter(({ name }) => isFilled(props.values[name])).length;
  return (
    <details class="folded" {...((wrong || wasOpen.current) && { open: true })}>
      <summary>
        {label} <span class="badge">{assessWords.filled({ n: filled })}</span>
      </summary>
      <Fields {...props} />
    </details>
  );
}

/** A box that nobody ticked says nothing. */
const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== false && String(value ?? '') !== '';

function membersOf(desk: string): FormOption[] {
  const { keyring } = session.value!;
  return readersOf(keyring, desk).map(({ member }) => [member, nameOrDigits(keyring, member)]);
}

/** In a list of members: that nobody has it yet, which is a choice too. */
const nobody = 'nobody';
const today = () => session.value!.keyring.day;

function Rows(
  props: Omit<ControlProps, 'value'> & {
    row: Extract<FormField, { type: 'rows' }>;
    value: readonly Values[];
  },
) {
  const { row, value, put, at } = props;
  return (
    <fieldset class="field">
      <legend>{row.label}</legend>
      {props.hints}
      {value.map((rowValues, place) => (
        <div class="card in-rows" key={place}>
          <div class="in-row">
            <Fields
              {...props}
              fields={row.fields}
              values={rowValues}
              onChange={(next) => put(value.map((other, n) => (n === place ? next : other)))}
              at={`${at}${row.name}.${place}.`}
            />
          </div>
          <button
            type="button"
            class="plain"
            aria-label={`${w.remove}: ${row.label} ${place + 1}`}
            onClick={() => put(value.filter((_, n) => n !== place))}
          >
            {w.remove}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => put([...value, emptyOf(row.fields)])}>
        {row.add}
      </button>
    </fieldset>
  );
}
