// Judges a record by the field list: each field known, each value of its kind and of its list. Reads both
// spellings of a name, since the XForm of the standard writes prs_First_Name where its field list writes
// prs_FirstName, and lists that lack what the definitions have.
import { isDay } from '../time/index.ts';
import { fields, type HtcdsField } from './fields.ts';
import { type HtcdsReason, htcdsReason } from './reason.ts';

/** A value of a field. */
export type Value = string | number | boolean;
/** Fields by their names in the field list; several values of one field are joined by semicolons. */
export type HtcdsRecord = Readonly<Record<string, Value>>;

/** What is wrong with one field. */
export type HtcdsFault = HtcdsReason & { readonly field: string };

/**
 * Means of control that the standard defines and gives no value for: read as they are, written as 'Other'.
 */
export const definedOnly: readonly string[] = ['RestrictsMovement', 'UsesChildren'];

const squeezed = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
const bySpelling = new Map(fields.map((field) => [squeezed(field.name), field]));

/** The field of this name, whatever its case and spaces. */
export const fieldNamed = (name: string): HtcdsField | undefined => bySpelling.get(squeezed(name));

/** The value of a list that a text means, by its name or its label in English. */
export const valueNamed = (field: HtcdsField, text: string): string | undefined =>
  field.values?.find((value) => squeezed(value) === squeezed(text));

/** Most lists of the standard have no value for it: then nothing was said. */
const saysNothing = (raw: unknown) =>
  raw === null || raw === undefined || /^\s*(|-|n\/?a|unknown|not known)\s*$/i.test(String(raw));

/** The record with its values as the list writes them, or its faults by field. */
export type HtcdsCheck =
  | { readonly ok: true; readonly record: HtcdsRecord }
  | { readonly ok: false; readonly faults: readonly HtcdsFault[] };

/**
 * A row as it was read from JSON or CSV, with the names and values of the field list. Empty fields fall away.
 */
export function checkRecord(raw: unknown): HtcdsCheck {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw))
    return {
      ok: false,
      faults: [{ field: '', ...htcdsReason('not-a-record') }],
    };
  const record: Record<string, Value> = {};
  const faults: HtcdsFault[] = [];
  for (const [name, value] of Object.entries(raw)) {
    const field = fieldNamed(name);
    if (field === undefined) faults.push({ field: name, ...htcdsReason('no-such-field') });
    else if (field.name in record)
      faults.push({ field: name, ...htcdsReason('field-twice', { name: field.name }) });
    else if (!saysNothing(value) || valueNamed(field, String(value)) !== undefined) {
      const read = readValue(field, value);
      if ('code' in read) faults.push({ field: name, ...read });
      else record[field.name] = read.value;
    }
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, record };
}

type Read = { readonly value: Value } | HtcdsReason;
const longest = 20_000;

function readValue(field: HtcdsField, raw: unknown): Read {
  if (typeof raw === 'object') {
    if (field.kind === 'many' && Array.isArray(raw)) return many(field, raw.map(String));
    return htcdsReason('holds-list');
  }
  const text = String(raw).trim();
  if (text.includes('\uFFFD')) return htcdsReason('unreadable-letters');
  if (text.length > longest) return htcdsReason('too-long');
  switch (field.kind) {
    case 'date':
      return isDay(text) ? { value: text } : htcdsReason('not-a-day');
    case 'number':
      return text !== '' && Number.isFinite(Number(text))
        ? { value: Number(text) }
        : htcdsReason('not-a-number');
    case 'checkbox':
      return yes.test(text)
        ? { value: true }
        : no.test(text)
          ? { value: false }
          : htcdsReason('not-true-or-false');
    case 'one':
      return text.includes(';') ? htcdsReason('takes-one-value') : one(field, text);
    case 'many':
      return many(field, text.split(';'));
    default:
      return one(field, text);
  }
}

const yes = /^(true|yes|1)$/i;
const no = /^(false|no|0)$/i;

function many(field: HtcdsField, texts: readonly string[]): Read {
  const all = texts.filter((text) => text.trim() !== '').map((text) => one(field, text.trim()));
  const wrong = all.find((read) => 'code' in read);
  return wrong ?? { value: [...new Set(all.map((read) => ('value' in read ? read.value : '')))].join(';') };
}

function one(field: HtcdsField, text: string): Read {
  if (field.standard !== undefined) return byStandard[field.standard](text);
  if (field.values === undefined) return { value: text };
  const value = valueNamed(field, text) ?? definedOnlyNamed(field, text);
  if (value !== undefined) return { value };
  if (field.open) return { value: text.replaceAll(';', ',') };
  return htcdsReason('not-on-list', { values: field.values.join(', ') });
}

const definedOnlyNamed = (field: HtcdsField, text: string) =>
  field.name === 'vic_MethodsOfControl'
    ? definedOnly.find((value) => squeezed(value) === squeezed(text))
    : undefined;

const byStandard: Readonly<Record<NonNullable<HtcdsField['standard']>, (text: string) => Read>> = {
  country: (text) =>
    /^[A-Za-z]{2,3}$/.test(text) ? { value: text.toUpperCase() } : htcdsReason('not-a-country'),
  language: (text) =>
    /^[A-Za-z]{2,3}$/.test(text) ? { value: text.toLowerCase() } : htcdsReason('not-a-language'),
  phone: (text) => {
    const number = text.replace(/[\s().-]/g, '');
    return /^\+?[1-9]\d{1,14}$/.test(number) ? { value: number } : htcdsReason('not-a-telephone');
  },
};
