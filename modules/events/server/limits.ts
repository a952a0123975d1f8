// How often one network prefix may register, and try codes, within an hour. In memory alone: a prefix
// is hashed with a key of the hour (apps/server/src/http/rate.ts).

import type { Deployment } from '@heed/server/deployment';
import { addressOf } from '@heed/server/http/address';
import { withoutAddress } from '@heed/server/http/rate';
import type { Context } from 'hono';

const hourMs = 3_600_000;
/** A hall behind one router registers within the hour before the doors open. */
const registrationsAnHour = 150;
/** Of all who come without an address together: a hall on this machine's own network, and Tor. */
const registrationsWithoutAddress = 600;
/**
 * Codes that were wrong: who mistypes has a few tries, who guesses has no chance in 20^12. A right one is
 * never refused for them: who has no address shares the count with every stranger on Tor.
 */
const wrongCodesAnHour = 30;
const wrongCodesWithoutAddress = 120;
/** Prefixes remembered at most. */
const mostPrefixes = 100_000;

/** Counts by prefix; `take` says whether one more is taken now. */
export interface HourLimit {
  take(context: Context): boolean;
}

function makeHourLimit(deployment: Deployment, most: number, mostWithoutAddress: number): HourLimit {
  let since = 0;
  let counts = new Map<string, number>();
  return {
    take(c) {
      const now = deployment.now();
      if (now - since >= hourMs || now < since) {
        since = now;
        counts = new Map();
      }
      const prefix = deployment.rates.networkPrefix(addressOf(deployment, c.req.raw, c), now);
      const count = counts.get(prefix) ?? 0;
      const isFree = count < (prefix === withoutAddress ? mostWithoutAddress : most);
      if (isFree && (count > 0 || counts.size < mostPrefixes)) counts.set(prefix, count + 1);
      return isFree;
    },
  };
}

/** The limits of a server. */
export interface EventLimits {
  readonly registrations: HourLimit;
  readonly wrongCodes: HourLimit;
}

const limits = new WeakMap<Deployment, EventLimits>();

/** The limits of one server: forms and the API count together. */
export function limitsOf(deployment: Deployment): EventLimits {
  const own = limits.get(deployment) ?? {
    registrations: makeHourLimit(deployment, registrationsAnHour, registrationsWithoutAddress),
    wrongCodes: makeHourLimit(deployment, wrongCodesAnHour, wrongCodesWithoutAddress),
  };
  limits.set(deployment, own);
  return own;
}
