// Peer warnings: what somebody did, roughly where and when, and what helps. About conduct and place, never
// about a person: no name, number, plate or address, of whoever told it or of whoever it is about. Nothing in
// one leads to a case, and none is counted.
import { because, type Fault, faultsOf } from '@heed/domain/faults';
import type { Organisation } from '@heed/domain/organisation';
import { identifierReasons, identifiersIn, isCoarse, languageTag } from '@heed/domain/text';
import type { Day } from '@heed/domain/time';
import * as v from 'valibot';

/** Conduct that a warning may be about. */
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
/** A conduct by its code. */
export type Conduct = (typeof conducts)[number];

/** Of a month: a day would tell whoever did it who told. */
export const monthParts = ['whole', 'beginning', 'middle', 'end'] as const;
/** A part of a month by its code. */
export type MonthPart = (typeof monthParts)[number];

/** Days for which a warning stands, from the day on which it was proposed. */
export const longestDays = 90;
/** Days for which a warning is shown where its author chooses none. */
export const usualDays = 60;
/** Older conduct warns of nobody who is there now. */
export const oldestMonths = 12;

const advice = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, because('needs-advice')),
  v.maxLength(600, because('longer-than-letters', { most: 600 })),
  v.rawCheck(({ dataset, addIssue }) => {
    // What is too long is refused already, and looking through it would take a server minutes.
    if (!dataset.typed || dataset.issues !== undefined) return;
    for (const kind of identifiersIn(dataset.value)) addIssue({ message: identifierReasons[kind] });
  }),
);

const mostAreaLetters = 60;
const area = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, because('needs-area')),
  v.maxLength(mostAreaLetters, because('longer-than-letters', { most: mostAreaLetters })),
  v.regex(/^\P{Cc}*$/u, because('must-be-one-line')),
  v.check((text) => text.length > mostAreaLetters || isCoarse(text), because('needs-coarse-area')),
);

/** The form of a warning. */
export const warningShape = v.strictObject({
  conducts: v.pipe(
    v.array(v.picklist(conducts)),
    v.minLength(1, because('needs-conduct')),
    v.check((all) => new Set(all).size === all.length, because('conduct-twice')),
  ),
  area,
  /** 'YYYY-MM' */
  month: v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, because('needs-month'))),
  part: v.picklist(monthParts),
  advice,
  /** BCP 47 tag of the language that area and advice are in. */
  language: languageTag,
  days: v.pipe(
    v.number(because('needs-days')),
    v.integer(),
    v.minValue(1, because('needs-a-day')),
    v.maxValue(longestDays, because('too-many-days', { most: longestDays })),
  ),
});
/** A warning as a member writes it. */
export type WarningPlan = v.InferOutput<typeof warningShape>;

/** A warning as it was typed, judged by the same form at the desk and on the server. */
export function checkWarning(
  typed: unknown,
):
  | { readonly ok: true; readonly plan: WarningPlan }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const result = v.safeParse(warningShape, typed);
  if (result.success) return { ok: true, plan: result.output };
  return {
    ok: false,
    faults: faultsOf(result.issues),
  };
}

/** A warning as it is stored. */
export interface PeerWarning extends Omit<WarningPlan, 'days'> {
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
export type PublishedWarning = Pick<
  PeerWarning,
  'id' | 'conducts' | 'area' | 'month' | 'part' | 'advice' | 'language' | 'until'
>;

/** Whether `month` is one that a warning may speak of: not to come, and not long over. */
export function isRecent(month: string, today: Day): boolean {
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  const age = months(today) - months(month);
  return age >= 0 && age <= oldestMonths;
}

/**
 * Moderators are peers: members of a desk of a sex workers' organisation. Whoever administers the server
 * reads no desk and judges none.
 */
export const mayModerate = (desks: readonly string[], organisation: Pick<Organisation, 'desks'>): boolean =>
  organisation.desks.some(({ id, kind }) => kind === 'sex-worker-organisation' && desks.includes(id));
