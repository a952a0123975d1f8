// What members found when they called the numbers of the directory: laid over what an editor wrote, so that a
// number that somebody answered is shown, and one that is wrong is shown no more.
import type { Day } from '../time/index.ts';
import { addDays } from '../time/index.ts';
import type { Directory, DirectoryEntry } from './entry.ts';

/** 'answers': somebody is there, and it is who the entry says. 'wrong': nobody, or somebody else. */
export const lineOutcomes = ['answers', 'wrong'] as const;
export type LineOutcome = (typeof lineOutcomes)[number];

export interface LineCheck {
  readonly outcome: LineOutcome;
  readonly on: Day;
  /** Id of the member who called. */
  readonly by: string;
}

/** By the id of an entry. */
export type LineChecks = Readonly<Record<string, LineCheck>>;

/** A call is due again after so many days: before a year has passed, when the number would disappear. */
export const callAgainDays = 270;

/** What has a number that can be called. */
export const hasNumber = ({ number, intl, sms, relay }: DirectoryEntry): boolean =>
  [number, intl, sms, relay].some((one) => one !== null);

/** The directory as these calls leave it. `by`: who called, as pages say it. */
export const withChecks = (directory: Directory, checks: LineChecks, by: string): Directory =>
  Object.fromEntries(
    Object.entries(directory).map(([country, entries]) => [
      country,
      entries.map((entry) => afterCheck(entry, checks, by)),
    ]),
  );

function afterCheck(entry: DirectoryEntry, checks: LineChecks, by: string): DirectoryEntry {
  const check = Object.hasOwn(checks, entry.id) ? checks[entry.id]! : null;
  // What an editor wrote after the call counts.
  if (check === null || (entry.checked_on ?? '') > check.on) return entry;
  if (check.outcome === 'answers') return { ...entry, checked_by: by, checked_on: check.on };
  const none = { number: null, intl: null, sms: null, relay: null };
  return { ...entry, ...none, checked_by: null, checked_on: null };
}

/** The last day on which somebody called with success; null where nobody has. */
export const lastAnswered = (entry: DirectoryEntry, checks: LineChecks): Day | null => {
  const { checked_on: on } = afterCheck(entry, checks, '');
  return on;
};

/** Whether the number should be called: never answered, or so long ago that it will soon not be shown. */
export function isCallDue(entry: DirectoryEntry, checks: LineChecks, today: Day): boolean {
  if (!hasNumber(entry)) return false;
  const check = Object.hasOwn(checks, entry.id) ? checks[entry.id] : undefined;
  if (check?.outcome === 'wrong' && (entry.checked_on ?? '') <= check.on) return false;
  const last = lastAnswered(entry, checks);
  return last === null || addDays(last, callAgainDays) <= today;
}
