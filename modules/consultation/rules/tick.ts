// When results are published while people still vote.
import { addDays, type Day } from '@heed/domain/time';

/** Days from one published result to the next. */
export const TICK_DAYS = 7;
/** Days after the last day of voting for which ballots are kept, whatever was published. */
export const BALLOT_DAYS = 90;

/** A published result, as far as it says when the next one may follow. */
export interface FormerTick {
  readonly day: Day;
  /** It counted everybody: none follows. */
  readonly isLast: boolean;
}

/** The first day on which a result may be published again; `former`: the newest one, null for none. */
export const nextTickDay = (former: Pick<FormerTick, 'day'> | null, opens: Day): Day =>
  addDays(former?.day ?? opens, TICK_DAYS);

/**
 * Why no result may be published: weekly while people vote, once when nobody can vote any more. A second
 * last result would differ from the first by single votes. Null where one may be published.
 */
export function tickFault(
  former: FormerTick | null,
  opens: Day,
  today: Day,
  isClosed: boolean,
): 'last-published' | 'too-early' | null {
  if (former?.isLast === true) return 'last-published';
  return isClosed || today >= nextTickDay(former, opens) ? null : 'too-early';
}
