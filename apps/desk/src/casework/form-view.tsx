// A form made from its fields. What is wrong stands at its field; what was typed is never lost.
import type { Fault, Recipient } from '@heed/domain/casework';
import { Beside, describedBy } from '../look/parts.tsx';
import { nameOf, readersOf } from '../session/keyring.ts';
import { session } from '../session/session.ts';
import { emptyOf, type Field, type Option } from './forms.ts';
import { RecipientField } from './recipient-view.tsx';
import { assessWords, caseWords as w } from './words.ts';

type Values = Readonly<Record<string, unknown>>;
interface Given {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  readonly faults: readonly Fault[];
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
          <One {...given} field={field} key={field.name} />
        ))}
    </>
  );
}

const isAsked = ({ when = {} }: Field, values: Values) =>
  Object.entries(when).every(([name, wanted]) => wanted.includes(String(values[name])));

interface OneGiven extends Given {
  readonly field: Field;
}

function One(given: OneGiven) {
  const { field, values, onChange, at, form, desk } = given;
  const id = `${form}-${at}${field.name}`;
  const value = values[field.name];
  const put = (next: unknown) => onChange({ ...values, [field.name]: next });
  const fault = given.faults.find(({ field: place }) => place === at + field.name);
  const hint = typeof field.hint === 'function' ? field.hint(values) : field.hint;
  const common = { id, 'aria-describedby': describedBy(id, hint, fault), 'aria-invalid': fault ? true : undefined };
  const beside = <Beside id={id} hint={hint} fault={fault?.says} />;
  const labelled = (control: preact.JSX.Element) => (
    <div class="field">
      <label for={id}>{field.label}</label>
      {beside}
      {control}
    </div>
  );
  switch (field.type) {
    case 'yes':
      return (
        <div class="field tick">
          <input type="checkbox" {...common} checked={value === true} onChange={(e) => put(e.currentTarget.checked)} />
          <label for={id}>{field.label}</label>
          {beside}
        </div>
      );
    case 'text':
      return labelled(
        <textarea {...common} dir="auto" value={String(value ?? '')} onInput={(e) => put(e.currentTarget.value)} />,
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
        <input
          type="date"
          {...common}
          value={String(value ?? '')}
          onInput={(e) => put(e.currentTarget.value || null)}
        />,
      );
    case 'clock':
      return labelled(
        <input type="time" {...common} value={String(value ?? '')} onInput={(e) => put(e.currentTarget.value)} />,
      );
    case 'choice':
      return labelled(<Choice options={field.options} value={value} put={put} common={common} />);
    case 'member':
      return labelled(
        <Choice
          options={[['', w.none], ...membersOf(desk)]}
          value={value ?? ''}
          put={(next) => put(next || null)}
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
            value={value as Recipient}
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

const isFilled = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : String(value ?? '') !== '');

function membersOf(desk: string): Option[] {
  const { keyring } = session.value!;
  return readersOf(keyring, desk).map(({ member }) => [member, nameOf(keyring, member) ?? member.slice(0, 8)]);
}

function Choice(props: {
  options: readonly Option[];
  value: unknown;
  put: (value: unknown) => void;
  common: { id: string };
}) {
  const at = props.options.findIndex(([value]) => value === props.value);
  return (
    <select
      {...props.common}
      value={String(Math.max(0, at))}
      onChange={(e) => props.put(props.options[Number(e.currentTarget.value)]?.[0])}
    >
      {props.options.map(([value, label], place) => (
        <option value={String(place)} key={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function Checks(props: {
  id: string;
  options: readonly Option[];
  value: readonly (string | number)[];
  put: (value: unknown) => void;
}) {
  return (
    <div class="ticks">
      {props.options.map(([value, label]) => (
        <div class="tick" key={value}>
          <input
            type="checkbox"
            id={`${props.id}-${value}`}
            checked={props.value.includes(value)}
            onChange={(e) =>
              props.put(e.currentTarget.checked ? [...props.value, value] : props.value.filter((one) => one !== value))
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
    row: Extract<Field, { type: 'rows' }>;
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
