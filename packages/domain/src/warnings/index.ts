// Peer warnings: what somebody did, roughly where and when, and what helps. About conduct and place, never about a person: no name, number, plate or
// address, of whoever told it or of whoever it is about. Nothing in one leads to a case, and none is counted.
import * as v from 'valibot';
import { faultsOf } from '../faults/index.ts';
import type { Organisation } from '../organisation/index.ts';
import type { Day } from '../time/index.ts';
import { type IdentifierKind, identifiersIn, isCoarse } from './identifying.ts';

export { type IdentifierKind, identifierKinds, identifiersIn, isCoarse } from './identifying.ts';

export const conducts = [
  'violence',
  'robbery',
  'refusal-to-pay',
  'pressure-without-protection',
  'filming',
  'stalking',
  'impersonating-police',
  'drugging',
  'coercion-by-third-party',
  'other',
] as const;
export type Conduct = (typeof conducts)[number];

/** Of a month: a day would tell whoever did it who told. */
export const monthParts = ['whole', 'beginning', 'middle', 'end'] as const;
export type MonthPart = (typeof monthParts)[number];

/** Days for which a warning stands, from the day on which it was proposed. */
export const longestDays = 90;
export const usualDays = 60;
/** Older conduct warns of nobody who is there now. */
export const oldestMonths = 12;

/** What to do where a text points at somebody. */
const says: Readonly<Record<IdentifierKind, string>> = {
  number: 'holds a telephone number or another long number: leave it out; write times as 22:00',
  online: 'holds an address or a name online: leave it out',
  plate: 'holds a number plate, or letters and digits together: leave it out',
  link: 'holds an internet address: leave it out, or put a space after the stop',
};

const advice = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty: say what helps'),
  v.maxLength(600, 'is longer than 600 letters'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const kind of identifiersIn(dataset.value)) addIssue({ message: says[kind] });
  }),
);

const area = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty: say a part of a town, or a region'),
  v.maxLength(60, 'is longer than 60 letters'),
  v.regex(/^\P{Cc}*$/u, 'must be one line'),
  v.check(isCoarse, 'must be a part of a town or a region: no house number, no postcode, no other number or address'),
);

export const warningShape = v.strictObject({
  conducts: v.pipe(
    v.array(v.picklist(conducts)),
    v.minLength(1, 'needs at least one kind of conduct'),
    v.check((all) => new Set(all).size === all.length, 'names a kind of conduct twice'),
  ),
  area,
  /** 'YYYY-MM' */
  month: v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'needs a month as YYYY-MM')),
  part: v.picklist(monthParts),
  advice,
  /** BCP 47 tag of the language that area and advice are in. */
  language: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'needs a language such as hr')),
  days: v.pipe(
    v.number('needs a number of days'),
    v.integer(),
    v.minValue(1, 'needs at least 1 day'),
    v.maxValue(longestDays, `stands for ${longestDays} days at most`),
  ),
});
export type WarningPlan = v.InferOutput<typeof warningShape>;

/** What is wrong with one field, and what to do. */
export interface WarningFault {
  readonly field: string;
  readonly says: string;
}

/** A warning as it was typed, judged by the same form at the desk and on the server. */
export function checkWarning(
  typed: unknown,
):
  | { readonly ok: true; readonly plan: WarningPlan }
  | { readonly ok: false; readonly faults: readonly WarningFault[] } {
  const result = v.safeParse(warningShape, typed);
  if (result.success) return { ok: true, plan: result.output };
  return {
    ok: false,
    faults: faultsOf(result.issues),
  };
}

export interface Warning extends Omit<WarningPlan, 'days'> {
  readonly id: string;
  /** Grows with each correction: who approves says which one she read. */
  readonly version: number;
  readonly proposedBy: string;
  /** Another member than who wrote this version; null while it waits. */
  readonly approvedBy: string | null;
  /** The last day on which it stands. */
  readonly until: Day;
}

/** What everybody may see: nothing of who wrote or approved it. */
export type ShownWarning = Pick<
  Warning,
  'id' | 'conducts' | 'area' | 'month' | 'part' | 'advice' | 'language' | 'until'
>;

/** Whether `month` is one that a warning may speak of: not to come, and not long over. */
export function isRecent(month: string, today: Day): boolean {
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  const age = months(today) - months(month);
  return age >= 0 && age <= oldestMonths;
}

/** Moderators are peers: members of a desk of a sex workers' organisation. Whoever administers the server reads no desk and judges none. */
export const mayModerate = (desks: readonly string[], organisation: Pick<Organisation, 'desks'>): boolean =>
  organisation.desks.some(({ id, kind }) => kind === 'sex-worker-organisation' && desks.includes(id));
