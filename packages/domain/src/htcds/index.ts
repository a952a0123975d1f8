// HTCDS 2.0, the case data standard of the International Organization for Migration: cases as records,
// records as entries of a case, and the field list that judges both. Its known defects are met here: two
// spellings of names, values that are defined and not listed, no 'unknown', one flag of consent, no forced
// criminality.
export { checkRecord, type Fault, type HtcdsRecord } from './check.ts';
export { csvRows, NoTable } from './csv-rows.ts';
export { checkExport, type HtcdsExport, htcdsCsv, htcdsExport } from './export.ts';
export { entriesOf, type ReadEntry } from './read.ts';
export { recordOf, type Told } from './record.ts';
export { mostRows, type ReadRows, readRows, type WrongRow } from './rows.ts';
