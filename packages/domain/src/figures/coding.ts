// How a closed case is coded for figures, and what each code is called in other standards:
// content/coding/coding.json. An organisation may put its own file in its place; releases name the version
// that they were made with.
import * as v from 'valibot';
import { because } from '../faults/index.ts';
import { regionOf } from './regions.ts';

const text = v.pipe(v.string(because('write-text')), v.trim(), v.minLength(1, because('write-text')));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, because('write-column-id')));
const code = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9+-]{0,39}$/, because('write-column-code')));

/**
 * Standards that our codes are translated into. An organisation's own file may still name one that is no
 * longer written: it is passed over.
 */
export const targets = ['htcds', 'ctdc'] as const;
/** A standard by its code. */
export type CrosswalkTarget = (typeof targets)[number];

const target = v.strictObject({
  title: text,
  date: text,
  url: v.pipe(text, v.url(because('write-address'))),
  /** What is not known of it. */
  note: text,
});

/**
 * How a mapping is known: read in the standard itself, or not. What is unverified is said wherever it is
 * written.
 */
const mapping = v.strictObject({ state: v.picklist(['read', 'unverified']), says: v.optional(text) });

const value = v.strictObject({
  code,
  label: text,
  /** By target, as `field=value`, or as a column of ones and zeros. Absent: it has none. */
  map: v.optional(v.partial(v.object({ htcds: text, ctdc: text })), {}),
});

const column = v.strictObject({
  id,
  label: text,
  hint: v.optional(text),
  many: v.boolean(),
  required: v.optional(v.boolean(), false),
  maps: v.optional(v.partial(v.object({ htcds: mapping, ctdc: mapping })), {}),
  /** The values are the organisation's own list. */
  own: v.optional(v.literal('regions')),
  values: v.array(value),
});

const once = (all: readonly string[]) => new Set(all).size === all.length;

/** The form of content/coding/coding.json. */
export const codingShape = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^[\w.-]{1,20}$/, because('write-version'))),
  title: text,
  collected: v.pipe(text, v.isoDate(because('write-day'))),
  targets: v.object({ htcds: target, ctdc: target }),
  columns: v.pipe(
    v.array(column),
    v.check((columns) => once(columns.map((one) => one.id)), because('give-columns-once')),
    v.check(
      (columns) => columns.every(({ values }) => once(values.map((one) => one.code))),
      because('give-codes-once'),
    ),
    v.check(
      (columns) => columns.every(({ own, values }) => own !== undefined || values.length > 1),
      because('give-two-values'),
    ),
  ),
});
/** A coding that was read. */
export type Coding = Readonly<v.InferOutput<typeof codingShape>>;
/** One column of a coding with its codes. */
export type Column = Coding['columns'][number];

/** The coding with the organisation's own regions as values, as its profile writes them. */
export function codingFor(coding: Coding, regions: readonly string[]): Coding {
  const values = regions.map(regionOf).map(({ label }) => ({ code: codeOf(label), label, map: {} }));
  return {
    ...coding,
    columns: coding.columns.map((column) => (column.own === 'regions' ? { ...column, values } : column)),
  };
}

/** Columns that every record has, with all their values: nobody stands beside these. */
export const certainOf = ({ columns }: Coding): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    columns
      .filter(({ required, many }) => required && !many)
      .map(({ id, values }) => [id, values.map(({ code }) => code)]),
  );

/** A code for a name that people gave: letters without marks, the rest as hyphens. */
export function codeOf(label: string): string {
  const plain = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-+|-+$/g, '').slice(0, 40) || 'other';
}
