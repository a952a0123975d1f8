// How the service is, as whatever answers a request sees it: types alone.
import type { HealthFinding } from './finding.ts';

/** What was found, and when, milliseconds since 1970. */
export interface Look {
  readonly at: number;
  readonly findings: readonly HealthFinding[];
}

export interface Health {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** The last look; one made now where there was none, or where a report fares otherwise than it says. */
  last(): Promise<Look>;
  /**
   * Looks now, unless somebody did within the last minute and a report fares as that look says. Two
   * who ask at once share a look.
   */
  look(): Promise<Look>;
}
