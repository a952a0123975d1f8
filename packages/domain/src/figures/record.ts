// A coded record: what of a closed case goes into figures, in codes alone. No word, no name, no day but the
// year; nothing in it leads back to the case.
import { type Fault, faultAt } from '../faults/index.ts';
import type { Coding, Column } from './coding.ts';

/** A closed case in codes. */
export interface CodedRecord {
  readonly version: 1;
  /** Of the coding. */
  readonly coding: string;
  /** In which the case was closed. */
  readonly year: number;
  /**
   * By column, its codes: one, or several where the column takes many. A column that is not known is absent.
   */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/**
 * What is wrong with a record, by the coding; each fault stands at the id of a column. Empty where it can be
 * kept.
 */
export function codingFaults(record: Pick<CodedRecord, 'values'>, coding: Coding): readonly Fault[] {
  const faults = coding.columns.flatMap((column) => {
    const code = faultIn(column, record.values[column.id] ?? []);
    return code === null ? [] : [faultAt(column.id, code)];
  });
  const columnIds = new Set(coding.columns.map(({ id }) => id));
  const strange = Object.keys(record.values).filter((id) => !columnIds.has(id));
  return [...faults, ...strange.map((column) => faultAt(column, 'no-such-column'))];
}

function faultIn({ many, required, values }: Column, codes: readonly string[]) {
  if (codes.length === 0) return required ? 'needs-a-code' : null;
  if (!many && codes.length > 1) return 'takes-one-code';
  if (new Set(codes).size < codes.length) return 'code-twice';
  return codes.some((code) => values.every((value) => value.code !== code)) ? 'code-not-in-coding' : null;
}

/**
 * What is sealed: columns and codes in the order of the coding, so that two equal records are equal texts.
 */
export function formatRecord(record: CodedRecord, coding: Coding): string {
  const values = coding.columns
    .map(({ id, values }) => [
      id,
      values.map(({ code }) => code).filter((code) => record.values[id]?.includes(code)),
    ])
    .filter(([, codes]) => codes!.length > 0);
  return JSON.stringify({
    version: 1,
    coding: record.coding,
    year: record.year,
    values: Object.fromEntries(values),
  });
}

/** The record in a text, or null where it is none: a member may have sealed anything. */
export function parseRecord(text: string): CodedRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (value === null || typeof value !== 'object') return null;
  const { version, coding, year, values } = value as Record<string, unknown>;
  if (version !== 1 || typeof coding !== 'string' || !Number.isInteger(year)) return null;
  if (values === null || typeof values !== 'object' || Array.isArray(values)) return null;
  const lists = Object.entries(values);
  const isList = (codes: unknown) => Array.isArray(codes) && codes.every((code) => typeof code === 'string');
  if (!lists.every(([, codes]) => isList(codes))) return null;
  return { version: 1, coding, year: year as number, values: values as CodedRecord['values'] };
}
