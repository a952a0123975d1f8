// Which help lines a page may show, and how. The rule of content/directory: in a demonstration entries of confidence A and B, with
// source date and 'not yet called'; in real use only what somebody checked within twelve months. An audience must match.
import type { Organisation } from '@heed/domain/organisation';

export type Audience =
  | 'everyone'
  | 'victims'
  | 'women'
  | 'families'
  | 'witnesses'
  | 'children'
  | 'sex-workers'
  | 'migrants'
  | 'labour'
  | 'police'
  | 'professionals'
  | 'images-of-children';

/** An entry of content/directory/<country>.json. Only `number` is ever called; dates are 'YYYY-MM-DD', 'YYYY-MM', or words. */
export interface HelpLine {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly audience: readonly Audience[];
  readonly number: string | null;
  readonly intl: string | null;
  readonly free: boolean;
  readonly hours: { readonly always: true } | { readonly weekdays: string } | null;
  readonly languages: readonly string[] | null;
  readonly web: string | null;
  readonly source: readonly string[];
  readonly source_date: string;
  readonly confidence: 'A' | 'B';
  readonly checked_by: string | null;
  /** 'YYYY-MM-DD', or null while nobody has called. */
  readonly checked_on: string | null;
}

/** Lines by country (ISO 3166; 'EU' for what holds everywhere in it). */
export type Directory = Readonly<Record<string, readonly HelpLine[]>>;

export interface ShownBy {
  readonly demonstration: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** How long a check of a number holds. */
const checkHolds = 366 * 24 * 3_600_000;

/** The lines of `country` for one of `audience`, those that can be called first. Without the ones that hold in all of Europe. */
export function linesFor(
  directory: Directory,
  country: string,
  audience: readonly Audience[],
  by: ShownBy,
): readonly HelpLine[] {
  const lines = (directory[country] ?? []).filter(
    (line) => mayShow(line, by) && line.audience.some((one) => audience.includes(one)),
  );
  const rank = (line: HelpLine) => Math.min(...line.audience.map((one) => audience.indexOf(one)).filter((n) => n >= 0));
  return [...lines].sort((a, b) => Number(a.number === null) - Number(b.number === null) || rank(a) - rank(b));
}

/** Whether a page may show this line. */
export function mayShow(line: HelpLine, { demonstration, now }: ShownBy): boolean {
  if (line.number === null && line.web === null) return false;
  if (line.checked_by !== null && line.checked_on !== null && now - Date.parse(line.checked_on) <= checkHolds)
    return true;
  return demonstration && (line.confidence === 'A' || line.confidence === 'B');
}

/** Countries whose lines are shown: the organisation's own first. */
export const countriesOf = (organisation: Organisation): readonly string[] => [
  ...new Set([organisation.country, ...organisation.countries]),
];
