// The organisation and its desks as everybody may see them: who answers, in which languages, when, and what
// they must pass on. Nothing here is secret, and nothing here is about a person who writes.

import type { ModuleName } from '@heed/modules/rules';
import type { Day } from '../time/index.ts';
import type { Closure, OpeningHours } from './hours.ts';

export type { Closure, OpeningHours } from './hours.ts';
export { hasModule, moduleNames } from './modules.ts';
export { isTimeZone, momentOnDay, nextSpan, type Span, spans, wallClock, whenClock } from './spans.ts';
export {
  assignHours,
  closureFaults,
  emptyRow,
  type HourSpan,
  mostOnDuty,
  peopleAt,
  piecesOf,
  rowFaults,
  rowsOf,
  type StaffedHours,
  type Weekday,
  type WeekRow,
  weekdays,
} from './week.ts';

/**
 * Hours of one weekday with the member who is on duty for 'danger now', and perhaps a second one. Members by
 * id.
 */
export interface DutyShift extends OpeningHours {
  readonly member: string;
  readonly second: string | null;
}

/**
 * Something that a desk must pass on, whatever the person wants. Shown before she writes; signed off by the
 * organisation's lawyer.
 * `when` is a key of `content/messages` (`duties.<when>`), so that it can be read in every language.
 */
export interface Duty {
  readonly when: 'life-at-risk' | 'child-at-risk';
  readonly toWhom: 'emergency' | 'child-protection' | 'police';
  /** Who checked that this is the duty in this country, and on which day; null while it is a draft. */
  readonly checkedBy: string | null;
  readonly checkedOn: Day | null;
}

/** Whether a person who reads one language reads the other: 'pt-BR' and 'pt' are one. */
export const isSameLanguage = (one: string, other: string): boolean => baseOf(one) === baseOf(other);

const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;

/** What kind of help a desk gives. */
export type DeskKind = 'ngo' | 'sex-worker-organisation' | 'advice';

/** A desk as pages show it. */
export interface DeskProfile {
  /** Short word of letters and dashes, stable for the life of the desk. */
  readonly id: string;
  readonly name: string;
  readonly kind: DeskKind;
  /** BCP 47 tags that someone at this desk reads, best first. */
  readonly languages: readonly string[];
  /** Hours until an interpreter for another language has read a message; null where the desk has none. */
  readonly interpreterHours: number | null;
  readonly timeZone: string;
  readonly hours: readonly OpeningHours[];
  readonly closures: readonly Closure[];
  /** Open hours after which an answer is promised. */
  readonly replyWithinOpenHours: number;
  /** When somebody is awake for 'danger now'; may be wider than the opening hours, or empty. */
  readonly dutyHours: readonly OpeningHours[];
  /**
   * Who is on duty when. Where one is set, its hours count and `dutyHours` do not; where none is, all members
   * are rung.
   */
  readonly roster?: readonly DutyShift[] | undefined;
  readonly duties: readonly Duty[];
}

/** The organisation as pages show it. */
export interface Organisation {
  readonly name: string;
  readonly legalForm: string;
  readonly country: string;
  readonly funders: readonly string[];
  /** Its ties to the police in its own words. */
  readonly policeTies: string;
  /** How somebody outside checked all this, and when; null while nobody has. */
  readonly checked: { readonly by: string; readonly on: Day } | null;
  /**
   * A number that a person can call to hear the fingerprint of the organisation key; null where there is
   * none.
   */
  readonly confirmBy: { readonly phone: string; readonly hours: string } | null;
  /** ISO 3166 codes of the countries whose law and help lines are shown. */
  readonly countries: readonly string[];
  /** BCP 47 tags of the languages that the site offers. */
  readonly languages: readonly string[];
  readonly contact: string;
  /** Days after closing that a conversation is kept when the person chose nothing. */
  readonly keepDays: number;
  /**
   * Open cases in one member's hands above which assigning another asks once more; null or absent: none.
   */
  readonly caseloadCap?: number | null | undefined;
  /** A case that a member closes waits until a supervisor approves. */
  readonly closingNeedsApproval?: boolean | undefined;
  /** Regions by which closed cases are coded, each no smaller than a large town. */
  readonly regions?: readonly string[] | undefined;
  /** Smallest group that a published table shows; absent: 10, and never below 5. */
  readonly smallestGroup?: number | undefined;
  /** Whether everybody may see how many answers came by when they were promised. */
  readonly publishMeasures?: boolean | undefined;
  /** The modules that it has on; absent: all, as before there was a choice. */
  readonly modules?: readonly ModuleName[] | undefined;
  /** Where quick exit leads. */
  readonly exitTo: string;
  readonly desks: readonly DeskProfile[];
}

/** Ids of the desks of `before` that `after` lacks. They have conversations: no profile drops one. */
export const droppedDesks = (before: Organisation, after: Organisation): readonly string[] =>
  before.desks.map(({ id }) => id).filter((id) => !after.desks.some((desk) => desk.id === id));

/** The time zone of the organisation: that of its first desk. */
export const organisationZone = ({ desks }: Pick<Organisation, 'desks'>): string =>
  desks[0]?.timeZone ?? 'UTC';
