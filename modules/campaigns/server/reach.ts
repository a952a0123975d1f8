// How many came by a short path, without knowing who. A visitor is a keyed hash in memory, of use for eight
// hours: then key and hashes are thrown away. What reaches the storage is a number for a batch and a day,
// once a minute, so that no write tells of one person.
import { randomBytes } from 'node:crypto';
import { dayOf } from '@heed/domain/time';
import type { Deployment } from '@heed/server/deployment';
import { macOf } from '@heed/server/http/secrets';
import type { BatchCount } from '../rules/index.ts';

/** For this long the same visitor of a batch is counted once. */
export const keyMs = 8 * 3_600_000;
/**
 * Hashes remembered at most, about 20 MB; beyond it nobody new is counted until the key is replaced, rather
 * than memory given away.
 */
const mostVisitors = 100_000;
/** Agents longer than this are cut: nobody can make the hash dear. */
const mostAgent = 400;

/** What is seen of a visitor. */
export interface Visitor {
  /** Null where none is known: then all of them are one visitor. */
  readonly address: string | null;
  readonly agent: string;
}

/** A counter of arrivals. */
export interface CampaignReach {
  count(batch: string, visitor: Visitor): void;
  /**
   * Writes what was counted since the last time. Throws what the storage throws, and keeps the counts for the
   * next time.
   */
  flush(): Promise<void>;
}

/** What a counter needs. `now` in milliseconds since 1970; `write` stores counts. */
export interface ReachOptions {
  readonly now: () => number;
  readonly write: (counts: readonly BatchCount[]) => Promise<void>;
  readonly mostVisitors?: number;
}

/** A counter that knows nobody yet. */
export function makeReach({ now, write, mostVisitors: most = mostVisitors }: ReachOptions): CampaignReach {
  const key = randomBytes(32);
  let since = now();
  const visitors = new Set<string>();
  let pending = new Map<string, BatchCount>();

  /**
   * Also where nobody comes: a key that waits for the next visitor would live too long. A clock set back
   * begins anew.
   */
  const turn = () => {
    const at = now();
    if (at - since < keyMs && at >= since) return;
    randomBytes(32).copy(key);
    visitors.clear();
    since = at;
  };

  const add = ({ batch, day, count }: BatchCount) => {
    const place = `${batch} ${day}`;
    pending.set(place, { batch, day, count: count + (pending.get(place)?.count ?? 0) });
  };

  return {
    count(batch, { address, agent }) {
      turn();
      // With the batch in it: what is in memory does not tell that one visitor came by two of them.
      const who = address === null ? 'nobody known' : `${address}\n${agent.slice(0, mostAgent)}`;
      const name = macOf(key, `${batch}\n${who}`).digest('base64url').slice(0, 22);
      if (visitors.has(name) || visitors.size >= most) return;
      visitors.add(name);
      add({ batch, day: dayOf(now()), count: 1 });
    },
    async flush() {
      turn();
      if (pending.size === 0) return;
      const counts = [...pending.values()];
      pending = new Map();
      try {
        await write(counts);
      } catch (error) {
        counts.forEach(add);
        throw error;
      }
    },
  };
}

const reaches = new WeakMap<Deployment, CampaignReach>();

/** The counter of arrivals of a deployment. */
export function openReach(deployment: Deployment): CampaignReach {
  const { now, storage } = deployment;
  const reach =
    reaches.get(deployment) ?? makeReach({ now, write: (counts) => storage.campaigns.addCounts(counts) });
  reaches.set(deployment, reach);
  return reach;
}
