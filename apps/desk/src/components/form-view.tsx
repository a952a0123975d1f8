// A form made from its fields. What is wrong stands at its field; what was typed is never lost.

import type { DisclosureRecipient } from '@heed/domain/casework';
import { codeName, optionsOf } from '../model/case/codes.ts';
import { type CodeList, emptyOf, type FormField, type FormOption } from '../model/case/forms.ts';
import type { FieldFault } from '../model/field-faults.ts';
import { nameOrDigits, readersOf } from '../model/session/keyring.ts';
import { session } from '../model/session/session.ts';
import { describedBy, FieldHints } from '../ui/parts.tsx';
import { assessWords, caseWords as w } from '../words/case.ts';
import { RecipientField } from './recipient-view.tsx';

type Values = Readonly<Record<string, unknown>>;
interface Given {
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

export function Fields(given: Given) {
  return (
    <>
      {given.fields
        .filter((field) => isAsked(field, given.values))
        .map((field) => (
          <FormFieldView {...given} field={field} key={field.name} />
        ))}
    </>
  );
}

const isAsked = ({ when = {} }: FormField, values: Values) =>
  Object.entries(when).every(([name, wanted]) => wanted.includes(String(values[name])));

interface OneGiven extends Given {
  readonly field: FormField;
}

/** By which a control is known outside: of a case that is taken down, the field alone. */
const nameAt = ({ form, at, field }: OneGiven): string =>
  form === 'take' ? at + field.name : `${form}-${at}${field.name}`;

function FormFieldView(given: OneGiven) {
  const { field, values, onChange, at, form, desk } = given;
  const id = `${form}-${at}${field.name}`;
  const value = values[field.name];
  const put = (next: unknown) => onChange({ ...values, [field.name]: next });
  const fault = given.faults.find(({ field: place }) => place === at + field.name);
  const hint = typeof field.hint === 'function' ? field.hint(values) : field.hint;
  const common = {
    id,
    name: nameAt(given),
    'aria-describedby': describedBy(id, hint, fault),
    'aria-invalid': fault ? true : undefined,
  };
  const beside = <FieldHints id={id} hint={hint} fault={fault?.says} />;
  const labelled = (control: preact.JSX.Element) => (
    <div class="field">
      <label for={id} id={`${id}-label`}>
        {field.label}
      </label>
      {beside}
      {control}
    </div>
  );
  switch (field.type) {
    case 'yes':
      return (
        <div class="field tick">
          <input
            type="checkbox"
            {...common}
            checked={value === true}
            onChange={(e) => put(e.currentTarget.checked)}
          />
          <label for={id}>{field.label}</label>
          {beside}
        </div>
      );
    case 'text':
      return labelled(
        <textarea
          {...common}
          dir="auto"
          value={String(value ?? '')}
          onInput={(e) => put(e.currentTarget.value)}
        />,
      );
    case 'lines':
      return labelled(
        <textarea
          {...common}
          dir="auto"
          rows={2}
          value={(value as string[]).join('\n')}
          onInput={(e) => put(e.currentTarget.value.split('\n').map((line) => line.trimStart()))}
        />,
      );
    case 'day':
      return labelled(
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
            {w.today(field.label)}
          </button>
        </div>,
      );
    case 'clock':
      return labelled(
        <input
          type="time"
          {...common}
          value={String(value ?? '')}
          onInput={(e) => put(e.currentTarget.value)}
        />,
      );
    case 'choice':
      return labelled(<Choice options={field.options} value={value} put={put} common={common} />);
    case 'radios':
      return (
        <fieldset
          class="field"
          aria-invalid={common['aria-invalid']}
          aria-describedby={common['aria-describedby']}
        >
          <legend>{field.label}</legend>
          {beside}
          <Radios id={id} name={nameAt(given)} options={field.options} value={value} put={put} />
        </fieldset>
      );
    case 'code':
      return labelled(<CodeChoice list={field.list} value={String(value ?? '')} put={put} common={common} />);
    case 'codes':
      return labelled(
        <CodesChoice list={field.list} value={value as readonly string[]} put={put} common={common} />,
      );
    case 'member':
      return labelled(
        <Choice
          options={[...(field.nobody ? [[nobody, w.nobodyYet] as const] : []), ...membersOf(desk)]}
          value={value === null ? nobody : value}
          put={(next) => put(next === nobody ? null : next)}
          common={common}
        />,
      );
    case 'checks':
    case 'members':
      return (
        <fieldset class="field">
          <legend>{field.label}</legend>
          {beside}
          <Checks
            id={id}
            options={field.type === 'checks' ? field.options : membersOf(desk)}
            value={value as string[]}
            put={put}
          />
        </fieldset>
      );
    case 'recipient':
      return (
        <fieldset class="field">
          <legend>{field.label}</legend>
          {beside}
          <RecipientField
            id={id}
            value={value as DisclosureRecipient}
            put={put}
            desk={desk}
            faults={given.faults}
            at={at + field.name}
          />
        </fieldset>
      );
    case 'group':
      return (
        <fieldset class="field">
          <legend>{field.label}</legend>
          {beside}
          {field.optional && (
            <div class="tick">
              <input
                type="checkbox"
                {...common}
                checked={value !== null}
                onChange={(e) => put(e.currentTarget.checked ? emptyOf(field.fields) : null)}
              />
              <label for={id}>{w.yes}</label>
            </div>
          )}
          {value !== null && (
            <Fields
              {...given}
              fields={field.fields}
              values={value as Values}
              onChange={put}
              at={`${at}${field.name}.`}
            />
          )}
        </fieldset>
      );
    case 'folded':
      return <Folded {...given} label={field.label} fields={field.fields} />;
    case 'rows':
      return <Rows {...given} row={field} value={value as readonly Values[]} put={put} beside={beside} />;
    default:
      return labelled(
        <input
          type="text"
          {...common}
          dir="auto"
          autocomplete="off"
          maxLength={500}
          value={String(value ?? '')}
          onInput={(e) => put(e.currentTarget.value)}
        />,
      );
  }
}

/** Opens by itself where something in it needs a look, and stays as it was left otherwise. */
function Folded({ label, ...given }: Given & { label: string }) {
  const names = given.fields.map(({ name }) => given.at + name);
  const wrong = given.faults.some(({ field }) => names.includes(field));
  const filled = given.fields.filter(({ name }) => isFilled(given.values[name])).length;
  return (
    <details class="folded" {...(wrong && { open: true })}>
      <summary>
        {label} <span class="badge">{assessWords.filled(filled)}</span>
      </summary>
      <Fields {...given} />
    </details>
  );
}

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : String(value ?? '') !== '';

function membersOf(desk: string): FormOption[] {
  const { keyring } = session.value!;
  return readersOf(keyring, desk).map(({ member }) => [member, nameOrDigits(keyring, member)]);
}

/** In a list of members: that nobody has it yet, which is a choice too. */
const nobody = 'nobody';
const today = () => session.value!.keyring.day;

interface Common {
  readonly id: string;
  readonly name: string;
}

/** Begins with no choice made: '' until somebody chooses. */
function Choice(props: {
  options: readonly FormOption[];
  value: unknown;
  put: (value: unknown) => void;
  common: Common;
}) {
  const at = props.options.findIndex(([value]) => value === props.value);
  return (
    <select
      {...props.common}
      value={at < 0 ? '' : String(at)}
      onChange={(e) => props.put(props.options[Number(e.currentTarget.value || -1)]?.[0] ?? '')}
    >
      <option value="">{w.choose}</option>
      {props.options.map(([value, label], place) => (
        <option value={String(place)} key={String(value)}>
          {label}
        </option>
      ))}
    </select>
  );
}

export function Radios(props: {
  id: string;
  name: string;
  options: readonly FormOption[];
  value: unknown;
  put: (value: unknown) => void;
}) {
  return (
    <div class="ticks">
      {props.options.map(([value, label]) => (
        <div class="tick" key={String(value)}>
          <input
            type="radio"
            id={`${props.id}-${value}`}
            name={props.name}
            value={String(value)}
            checked={props.value === value}
            onChange={() => props.put(value)}
          />
          <label for={`${props.id}-${value}`}>{label}</label>
        </div>
      ))}
    </div>
  );
}

interface CodeGiven {
  readonly list: CodeList;
  readonly put: (value: unknown) => void;
  readonly common: Common;
}

function ownCodes(list: CodeList): readonly string[] {
  const { countries, languages, desks } = session.value!.keyring.me.organisation;
  return { countries, languages, timeZones: [...new Set(desks.map(({ timeZone }) => timeZone))] }[list];
}

/**
 * The organisation's own codes first, then all of them. What is no code of the list, from an earlier version,
 * stays as it was typed.
 */
function CodeChoice({ list, value, put, common }: CodeGiven & { value: string }) {
  const { near, others } = optionsOf(list, ownCodes(list));
  const known = [...near, ...others].some(([code]) => code === value);
  const option = ([code, name]: FormOption) => (
    <option value={String(code)} key={String(code)}>
      {name}
    </option>
  );
  return (
    <select {...common} value={value} onChange={(e) => put(e.currentTarget.value)}>
      <option value="">{w.choose}</option>
      {value !== '' && !known && option([value, codeName(list, value)])}
      <optgroup label={w.near}>{near.map(option)}</optgroup>
      <optgroup label={w.all}>{others.map(option)}</optgroup>
    </select>
  );
}

function CodesChoice({ list, value, put, common }: CodeGiven & { value: readonly string[] }) {
  return (
    <>
      <CodeChoice
        list={list}
        value=""
        put={(code) => code !== '' && !value.includes(String(code)) && put([...value, code])}
        common={common}
      />
      <ul class="row">
        {value.map((code) => (
          <li key={code}>
            {codeName(list, code)}{' '}
            <button
              type="button"
              class="plain"
              aria-label={`${w.remove}: ${codeName(list, code)}`}
              onClick={() => put(value.filter((one) => one !== code))}
            >
              {w.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Checks(props: {
  id: string;
  options: readonly FormOption[];
  value: readonly FormOption[0][];
  put: (value: unknown) => void;
}) {
  return (
    <div class="ticks">
      {props.options.map(([value, label]) => (
        <div class="tick" key={String(value)}>
          <input
            type="checkbox"
            id={`${props.id}-${value}`}
            checked={props.value.includes(value)}
            onChange={(e) =>
              props.put(
                e.currentTarget.checked
                  ? [...props.value, value]
                  : props.value.filter((one) => one !== value),
              )
            }
          />
          <label for={`${props.id}-${value}`}>{label}</label>
        </div>
      ))}
    </div>
  );
}

function Rows(
  given: OneGiven & {
    row: Extract<FormField, { type: 'rows' }>;
    value: readonly Values[];
    put: (value: unknown) => void;
    beside: preact.JSX.Element;
  },
) {
  const { row, value, put, at } = given;
  return (
    <fieldset class="field">
      <legend>{row.label}</legend>
      {given.beside}
      {value.map((one, place) => (
        <div class="card in-rows" key={place}>
          <div class="in-row">
            <Fields
              {...given}
              fields={row.fields}
              values={one}
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
