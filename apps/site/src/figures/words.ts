// How figures and codes are said in a language: numbers, years, the labels of the coding. A label is in the
// language of the coding and says so.
import type { Coding, ReleaseCell } from '@heed/domain/figures';
import type { PageContext } from '../context.ts';
import { type Html, html } from '../markup.ts';

/** Dates and numbers of English pages are British, those of the pseudo-language too. */
const speechOf = ({ locale }: Pick<PageContext, 'locale'>): string =>
  locale.startsWith('en') ? 'en-GB' : locale;

export const number = (context: Pick<PageContext, 'locale'>, value: number): string =>
  new Intl.NumberFormat(speechOf(context)).format(value);

/** To two places, also where these are noughts. */
export const twoPlaces = (context: PageContext, value: number): string =>
  new Intl.NumberFormat(speechOf(context), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    value,
  );

/** `value` of a hundred. */
export const percent = (context: PageContext, value: number): string =>
  new Intl.NumberFormat(speechOf(context), { style: 'percent', maximumFractionDigits: 1 }).format(
    value / 100,
  );

/**
 * Also between two numbers: from left to right, so that the smaller one stays the first in every language.
 */
export const span = (from: string, to: string): Html =>
  html`<bdi dir="ltr" translate="no">${from === to ? from : `${from}–${to}`}</bdi>`;

/** Isolated (U+2066, U+2069): beside Arabic words the later year would come first. */
export const years = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? String(from) : `\u2066${from}–${to}\u2069`;

export const between = (context: PageContext, { low, high }: ReleaseCell): Html =>
  span(number(context, low), number(context, high));

/** Text of an analyst, in whichever language they wrote it. */
export const userText = (text: string): Html => html`<span dir="auto" translate="no">${text}</span>`;

/** Text of the coding or of a source, which is in English. */
export const inEnglish = ({ locale }: PageContext, text: string): Html =>
  html`<span translate="no"${locale === 'en' ? null : html` lang="en"`}>${text}</span>`;

/** One thing that a group has in common. */
export interface Trait {
  /** Of the coding; a column that takes many values is one column here too. */
  readonly column: string;
  readonly code: string;
}

/** Columns that take many values stand in a release once for each, as `column-code` with the value yes. */
export function traitOf({ columns }: Coding, name: string, value: string): Trait {
  const many = columns.find((column) => column.many && name.startsWith(`${column.id}-`));
  if (many === undefined || columns.some(({ id }) => id === name)) return { column: name, code: value };
  return { column: many.id, code: name.slice(many.id.length + 1) };
}

export const traitsOf = (coding: Coding, where: ReleaseCell['where']): readonly Trait[] =>
  Object.entries(where).map(([name, value]) => traitOf(coding, name, value));

/** Names of columns and codes; what the coding of today does not have is named by its code. */
export const columnName = ({ columns }: Coding, column: string): string =>
  columns.find(({ id }) => id === column)?.label ?? column;

export const codeName = ({ columns }: Coding, { column, code }: Trait): string =>
  columns.find(({ id }) => id === column)?.values.find((value) => value.code === code)?.label ?? code;

/** Place of a code in its column, for the order of rows; unknown ones last. */
export function placeOf({ columns }: Coding, { column, code }: Trait): number {
  const place =
    columns.find(({ id }) => id === column)?.values.findIndex((value) => value.code === code) ?? -1;
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}
