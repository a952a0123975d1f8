// The codes of a case, in the form by which it is coded for figures: a list for each column, filled in from
// the case file.

import type { Column } from '@heed/domain/figures';
import { useEffect } from 'preact/hooks';
import { Loading } from '../../components/loading.tsx';
import { coding, failed, loadCoding } from '../../model/case/coding.ts';
import { editing, type } from '../../model/case/editing.ts';
import { file } from '../../model/case/file.ts';
import { type Codes, prefill } from '../../model/case/prefill.ts';
import type { FieldFault } from '../../model/field-faults.ts';
import { session } from '../../model/session/session.ts';
import { describedBy, FieldHints } from '../../ui/parts.tsx';
import { codeWords as w } from '../../words/coding.ts';

export function CodeFields() {
  const now = editing.value!;
  const codes = now.values.codes as Codes | undefined;
  const { me, day } = session.value!.keyring;
  useEffect(() => {
    if (coding.value === null) void loadCoding();
    const context = { country: me.organisation.country, year: Number(day.slice(0, 4)) };
    if (codes === undefined && file.value !== null)
      type({ ...now.values, codes: prefill(file.value, context) });
  }, []);
  if (failed.value)
    return (
      <p class="warn">
        {w.failed}{' '}
        <button type="button" onClick={loadCoding}>
          {w.again}
        </button>
      </p>
    );
  if (coding.value === null || codes === undefined) return <Loading text={w.loading} />;
  const put = (column: string, chosenCodes: readonly string[]) =>
    type({ ...now.values, codes: { ...codes, [column]: chosenCodes } });
  return (
    <section>
      <h3>{w.title}</h3>
      <p class="hint">{w.text}</p>
      {coding.value.columns
        .filter(({ values }) => values.length > 0)
        .map((column) => (
          <OneColumn
            column={column}
            codes={codes[column.id] ?? []}
            put={(chosenCodes) => put(column.id, chosenCodes)}
            fault={now.faults.find(({ field }) => field === `codes.${column.id}`)}
            key={column.id}
          />
        ))}
    </section>
  );
}

interface ColumnProps {
  readonly column: Column;
  readonly codes: readonly string[];
  readonly put: (codes: readonly string[]) => void;
  readonly fault: FieldFault | undefined;
}

function OneColumn({ column, codes, put, fault }: ColumnProps) {
  const id = `case-code-${column.id}`;
  const common = {
    'aria-describedby': describedBy(id, column.hint, fault),
    'aria-invalid': fault ? true : undefined,
  };
  const hints = <FieldHints id={id} hint={column.hint} fault={fault?.says} />;
  if (!column.many)
    return (
      <div class="field">
        <label for={id}>{column.label}</label>
        {hints}
        <select
          id={id}
          {...common}
          value={codes[0] ?? ''}
          onChange={(e) => put(e.currentTarget.value === '' ? [] : [e.currentTarget.value])}
        >
          <option value="">{w.unknown}</option>
          {column.values.map(({ code, label }) => (
            <option value={code} key={code}>
              {label}
            </option>
          ))}
        </select>
      </div>
    );
  return (
    <details class="field" open={codes.length > 0 || fault !== undefined}>
      <summary>
        {column.label}
        {codes.length > 0 && ` (${codes.length})`}
      </summary>
      <fieldset {...common}>
        <legend class="hidden">{column.label}</legend>
        {hints}
        {column.values.map(({ code, label }) => (
          <div class="tick" key={code}>
            <input
              type="checkbox"
              id={`${id}-${code}`}
              checked={codes.includes(code)}
              onChange={(e) =>
                put(
                  e.currentTarget.checked ? [...codes, code] : codes.filter((selected) => selected !== code),
                )
              }
            />
            <label for={`${id}-${code}`}>{label}</label>
          </div>
        ))}
      </fieldset>
    </details>
  );
}
