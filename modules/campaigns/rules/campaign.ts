// A campaign, its batches, and what is counted of them.
import type { Day } from '@heed/domain/time';

/** Whom a campaign speaks to. */
export const audiences = [
  'everybody',
  'neighbours',
  'professionals',
  'young',
  'migrants',
  'sellers',
  'buyers',
] as const;
/** An audience by its code. */
export type CampaignAudience = (typeof audiences)[number];

/** What somebody writes down of a campaign. */
export interface CampaignPlan {
  readonly name: string;
  readonly audience: CampaignAudience;
  /** In the organisation's own words, such as 'Zagreb, main station'. */
  readonly place: string;
  /** BCP 47 tag of the language in which the page is shown. */
  readonly language: string;
  /** Path of the page within the site, without its language: '/signs'. */
  readonly page: string;
}

/** A campaign as it is stored. */
export interface Campaign extends CampaignPlan {
  readonly id: string;
  /** On which it was made. */
  readonly day: Day;
  /** From which its paths lead to the first page; null while it runs. */
  readonly ended: Day | null;
}

/** What was printed or sent out together: 'posters, Zagreb, May'. */
export interface Batch {
  readonly code: string;
  readonly label: string;
  readonly day: Day;
}

/** How many came on one day. UTC. */
export interface DayCount {
  readonly day: Day;
  readonly count: number;
}

/** How many came by one batch on one day. */
export interface BatchCount extends DayCount {
  /** Code of the batch. */
  readonly batch: string;
}

/** A day as it may be shown: null for fewer than `smallest`, none included. */
export interface PublishedDay {
  readonly day: Day;
  readonly count: number | null;
}
