// Many cases as one file: records of the field list alone, and beside them what they could not express, by
// the number of the record.
import { csvOf } from '../csv/index.ts';
import { checkRecord, definedOnly, type HtcdsFault, type HtcdsRecord } from './check.ts';
import { fields } from './fields.ts';
import { type HtcdsReason, htcdsReason } from './reason.ts';
import type { Expressed, NotExpressed } from './record.ts';

/** The file that is written. */
export interface HtcdsExport {
  readonly standard: 'HTCDS';
  readonly version: '2.0';
  readonly source: string;
  readonly licence: string;
  readonly records: readonly HtcdsRecord[];
  /** `record`: its place among the records, from 0. `says`: why, in words. */
  readonly notExpressed: readonly (Pick<NotExpressed, 'field' | 'why'> & {
    readonly record: number;
    readonly says: string;
  })[];
}

/** Records of several cases as one file. `say` makes its sentences, in the language of who writes it. */
export const htcdsExport = (
  all: readonly Expressed[],
  say: (reason: HtcdsReason) => string,
): HtcdsExport => ({
  standard: 'HTCDS',
  version: '2.0',
  source: 'https://github.com/UNMigration/HTCDS',
  licence: 'Field list: International Organization for Migration, CC BY 4.0',
  records: all.map(({ record }) => record),
  notExpressed: all.flatMap(({ notExpressed }, record) =>
    notExpressed.map((one) => ({ record, field: one.field, why: one.why, says: say(one) })),
  ),
});

/**
 * What is wrong in a file before it leaves: a field or value off the list, or a core field about which
 * nothing is said.
 */
export function checkExport({
  records,
  notExpressed,
}: HtcdsExport): readonly (HtcdsFault & { readonly record: number })[] {
  return records.flatMap((record, at) => {
    const checked = checkRecord(record);
    const explained = new Set(notExpressed.filter((one) => one.record === at).map(({ field }) => field));
    const silent = fields.filter(
      ({ name, core, deprecated }) => core && !deprecated && !(name in record || explained.has(name)),
    );
    return [
      ...(checked.ok ? [] : checked.faults),
      ...Object.entries(record).flatMap(([field, value]) => unlistedIn(field, value)),
      ...silent.map(({ name }) => ({
        field: name,
        ...htcdsReason('core-field-silent'),
      })),
    ].map((fault) => ({ record: at, ...fault }));
  });
}

/** More is read than is written: another reader knows the names and values of the list alone. */
function unlistedIn(name: string, value: HtcdsRecord[string]): HtcdsFault[] {
  if (!fields.some((field) => field.name === name))
    return [{ field: name, ...htcdsReason('name-not-listed') }];
  const values = String(value).split(';');
  return definedOnly.some((one) => values.includes(one))
    ? [{ field: name, ...htcdsReason('value-not-listed') }]
    : [];
}

/** The records as a table: a column for each field that some record has. */
export function htcdsCsv(records: readonly HtcdsRecord[]): string {
  const names = fields.map(({ name }) => name).filter((name) => records.some((record) => name in record));
  const rows = records.map((record) => names.map((name) => String(record[name] ?? '')));
  return csvOf(names, rows);
}
