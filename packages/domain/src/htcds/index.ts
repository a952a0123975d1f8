// HTCDS 2.0, the case data standard of the International Organization for Migration: cases as records,
// records as entries of a case, and the field list that judges both. Its known defects are met here: two
// spellings of names, values that are defined and not listed, no 'unknown', one flag of consent, no forced
// criminality.
export { checkRecord, type HtcdsFault, type HtcdsRecord } from './check.ts';
export { BrokenRow, csvRows, NoTable } from './csv-rows.ts';
export { checkExport, type HtcdsExport, htcdsCsv, htcdsExport } from './export.ts';
export { entriesOf, type ImportedEntry } from './read.ts';
export type { HtcdsReason, HtcdsReasonCode } from './reason.ts';
export { type HtcdsSource, recordOf } from './record.ts';
export { type ImportedRows, mostRows, readRows, type WrongRow } from './rows.ts';
