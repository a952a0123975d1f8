// Controls of a form, each of one value: a choice, radios, boxes, codes. Which field has which stands in
// `form-view.tsx`.

import { codeName, optionsOf } from '../model/case/codes.ts';
import type { CodeList, FormOption } from '../model/case/form-fields.ts';
import { session } from '../model/session/session.ts';
import { caseWords as w } from '../words/case.ts';

export const YesBox = (props: {
  common: Common;
  isChecked: boolean;
  onCheck: (isChecked: boolean) => void;
}) => (
  <input
    type="checkbox"
    {...props.common}
    checked={props.isChecked}
    onChange={(e) => props.onCheck(e.currentTarget.checked)}
  />
);

/** Attributes of every control. */
export interface Common {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: true | undefined;
}

/** Begins with no choice made: '' until somebody chooses. */
export function Choice(props: {
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

interface CodeProps {
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
export function CodeChoice({ list, value, put, common }: CodeProps & { value: string }) {
  const { near, others } = optionsOf(list, ownCodes(list));
  const isListed = [...near, ...others].some(([code]) => code === value);
  const option = ([code, name]: FormOption) => (
    <option value={String(code)} key={String(code)}>
      {name}
    </option>
  );
  return (
    <select {...common} value={value} onChange={(e) => put(e.currentTarget.value)}>
      <option value="">{w.choose}</option>
      {value !== '' && !isListed && option([value, codeName(list, value)])}
      <optgroup label={w.near}>{near.map(option)}</optgroup>
      <optgroup label={w.all}>{others.map(option)}</optgroup>
    </select>
  );
}

export function CodesChoice({ list, value, put, common }: CodeProps & { value: readonly string[] }) {
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
              onClick={() => put(value.filter((selected) => selected !== code))}
            >
              {w.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Checks(props: {
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
                  : props.value.filter((selected) => selected !== value),
              )
            }
          />
          <label for={`${props.id}-${value}`}>{label}</label>
        </div>
      ))}
    </div>
  );
}
