// Leaflets that lie somewhere: where, how many belong there, when they were put there, when somebody must
// look again. About paper and places, never about who takes one: nothing is counted, no place has a code.
import { addDays, type Day } from '@heed/domain/time';

/** What a member writes of leaflets at one place. */
export interface LeafletPlan {
  /** In the organisation's own words: a clinic, a bar. */
  readonly place: string;
  readonly leaflet: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** How many belong there. */
  readonly count: number;
  readonly putOn: Day;
  /** After so many days somebody looks again. */
  readonly lookAfterDays: number;
  /** Last day on which what they say holds; null where that was not said. */
  readonly expiresOn: Day | null;
  /** Id of the member who restocks; null where nobody does yet. */
  readonly member: string | null;
}

/** Leaflets at one place, as they are stored. */
export interface Leaflets extends LeafletPlan {
  /** 16 bytes in hex. */
  readonly id: string;
  /** Counts its changes, from 1. */
  readonly revision: number;
  /** What stood before the last tick 'restocked', so that it can be taken back; null where there is none. */
  readonly before: Pick<LeafletPlan, 'putOn' | 'expiresOn'> | null;
}

/** Places of an organisation at most. */
export const mostLeaflets = 500;
/** Days until a place is looked after again, at most. */
export const mostLookAfterDays = 365;
/** Leaflets at one place at most. */
export const mostLeafletCount = 9999;

/** The first day on which somebody must go there: to look, or because the leaflets hold no more. */
export function leafletsDueOn({ putOn, lookAfterDays, expiresOn }: LeafletPlan): Day {
  const look = addDays(putOn, lookAfterDays);
  // On their last day they still hold.
  const over = expiresOn === null ? null : addDays(expiresOn, 1);
  return over !== null && over < look ? over : look;
}

/** What is due longest first. */
export const byDue = (all: readonly Leaflets[]): readonly Leaflets[] =>
  all.toSorted((a, b) => (leafletsDueOn(a) < leafletsDueOn(b) ? -1 : 1));

/**
 * As a member leaves it who restocked today. A last day that has passed goes with the leaflets that it was
 * of: what the new ones say nobody has told.
 */
export function restocked(leaflets: Leaflets, today: Day): Leaflets {
  const { putOn, expiresOn, revision } = leaflets;
  const isPast = expiresOn !== null && expiresOn < today;
  return {
    ...leaflets,
    putOn: today,
    expiresOn: isPast ? null : expiresOn,
    revision: revision + 1,
    before: { putOn, expiresOn },
  };
}

/** As before the last tick; unchanged where there is none to take back. */
export const restockUndone = (leaflets: Leaflets): Leaflets =>
  leaflets.before === null
    ? leaflets
    : { ...leaflets, ...leaflets.before, revision: leaflets.revision + 1, before: null };
