// How much arrives, and how much of it from one network prefix. Lives in memory alone: an address is
// cut to its prefix and hashed with a key that is thrown away every hour, so nothing here can be turned back
// into an address or survives the process.
import { randomBytes } from 'node:crypto';
import { macOf } from './secrets.ts';

const hourMs = 3_600_000;
/**
 * Reports an hour from one network prefix above which further ones are held: twice what a training
 * room of twenty sends.
 */
export const quarantineAbove = 40;
/**
 * The same for all reports together that come without an address and have not paid the price: no script, or
 * too slow a phone.
 */
export const quarantineAboveUnpaid = 60;
/**
 * Messages an hour in one conversation, after which it has to wait: two a minute is more than anybody writes
 * for long.
 */
export const writtenAtMost = 120;
/** Prefixes remembered at most; beyond it the count of new ones is not kept rather than memory given away. */
const mostPrefixes = 100_000;
/**
 * Held reports that say 'danger now' ring once in this time, so that a flood of them does not wear out who is
 * on duty.
 */
const ringMs = 10 * 60_000;

export interface Arrival {
  /** Null: unknown, Tor's onion service, or this machine. */
  readonly address: string | null;
  /** Whether it paid about what the puzzle cost when it came. Never so without script. */
  readonly paid: boolean;
}

/** The place of one report while it is being stored. Settle it once. */
export interface Reservation {
  readonly isQuarantined: boolean;
  /**
   * Counts the report where it was newly stored; gives its place back where it was refused or stored before.
   */
  settle(isNew: boolean): void;
}

export interface IntakeRates {
  /**
   * Reserves a place for the report with this message id and says whether it is to be held: its network
   * prefix sends more than is usual, or, where there is no address to count, it has not paid and many more
   * have not. Never for Tor or the lack of script alone. A report that is sent again while it is being stored
   * takes no second place.
   */
  reserve(arrival: Arrival, message: string, now: number): Reservation;
  /** Reports newly stored within the last hour, all prefixes together. */
  perHour(now: number): number;
  /**
   * The keyed hash of the network prefix that `address` belongs to, of use within the hour alone; one for
   * all without an address.
   */
  networkPrefix(address: string | null, now: number): string;
  /** The name of a circuit of Tor, for turns; never counted by, since a new circuit costs nothing. */
  circuitName(circuit: string, now: number): string;
  /** Counts a further message in `conversation` and says whether it is taken now. */
  mayWrite(conversation: string, now: number): boolean;
  /** Whether a held report that says 'danger now' rings at `desk`. */
  rings(desk: string, now: number): boolean;
}

export function makeRates(): IntakeRates {
  let key = randomBytes(32);
  let since = 0;
  let reportCounts = new Map<string, number>();
  let messageCounts = new Map<string, number>();
  /** Ids of messages that are being stored now. */
  const inFlight = new Set<string>();
  const lastHour = makeHourCount();

  const turn = (now: number) => {
    lastHour.turn(now);
    if (now - since < hourMs && now >= since) return;
    key = randomBytes(32);
    since = now;
    reportCounts = new Map();
    messageCounts = new Map();
  };

  const networkPrefix = (address: string | null, now: number): string => {
    turn(now);
    return address === null ? withoutAddress : macOf(key, prefixOf(address)).digest('base64');
  };

  return {
    networkPrefix,
    circuitName(circuit, now) {
      turn(now);
      return `${withoutAddress}:${macOf(key, circuit).digest('base64')}`;
    },
    reserve({ address, paid }, message, now) {
      const name = networkPrefix(address, now);
      const isCounted = !(address === null && paid) && !inFlight.has(message);
      // Kept by this reservation: an hour that ends meanwhile begins with empty counts.
      const counts = reportCounts;
      const times = (counts.get(name) ?? 0) + (isCounted ? 1 : 0);
      if (isCounted && (times > 1 || counts.size < mostPrefixes)) counts.set(name, times);
      if (isCounted) inFlight.add(message);
      return {
        isQuarantined:
          !(address === null && paid) && times > (address === null ? quarantineAboveUnpaid : quarantineAbove),
        settle(isNew) {
          if (isCounted) inFlight.delete(message);
          if (isNew) lastHour.add();
          else if (isCounted) giveBack(counts, name);
        },
      };
    },
    perHour(now) {
      turn(now);
      return lastHour.total();
    },
    mayWrite(conversation, now) {
      turn(now);
      return countOne(messageCounts, conversation) <= writtenAtMost;
    },
    rings: makeRinging(),
  };
}

/**
 * A count over the last hour, in twelve buckets of five minutes: it follows a flood quickly and forgets it
 * within the hour.
 */
function makeHourCount(): { turn(now: number): void; add(): void; total(): number } {
  const buckets = new Array<number>(12).fill(0);
  let bucket = 0;
  return {
    turn(now) {
      const current = Math.floor(now / 300_000);
      // A clock that jumps, forwards or back, begins anew instead of counting for ever.
      if (current < bucket || current - bucket >= 12) buckets.fill(0);
      else for (let b = bucket + 1; b <= current; b++) buckets[b % 12] = 0;
      bucket = current;
    },
    add() {
      buckets[bucket % 12]! += 1;
    },
    total: () => buckets.reduce((a, b) => a + b, 0),
  };
}

/** One ring at a desk in a while. */
function makeRinging(): IntakeRates['rings'] {
  const rang = new Map<string, number>();
  return (desk, now) => {
    const last = rang.get(desk);
    if (last !== undefined && now >= last && now - last < ringMs) return false;
    rang.set(desk, now);
    return true;
  };
}

/** Counts one more of `name` and answers how many there are now. */
function countOne(counts: Map<string, number>, name: string): number {
  const times = (counts.get(name) ?? 0) + 1;
  counts.set(name, times);
  return times;
}

function giveBack(counts: Map<string, number>, name: string): void {
  const remaining = (counts.get(name) ?? 0) - 1;
  if (remaining > 0) counts.set(name, remaining);
  else counts.delete(name);
}

/** The network prefix of all that come without an address: Tor's onion service, and this machine. */
export const withoutAddress = 'none';

/** The kind of caller, for turns: whoever has no address and no circuit shares one name with all such. */
export const laneOf = (caller: string): 'withAddress' | 'withoutAddress' =>
  caller.split(':')[0] === withoutAddress ? 'withoutAddress' : 'withAddress';

/** The /24 of an IPv4 address, the /48 of an IPv6 address. */
export function prefixOf(address: string): string {
  const v4 = address.replace(/^::ffff:/i, '');
  if (/^\d+\.\d+\.\d+\.\d+$/.test(v4)) return v4.slice(0, v4.lastIndexOf('.'));
  const [head = ''] = address.split('::');
  return [...head.split(':'), '0', '0', '0'].slice(0, 3).join(':').toLowerCase();
}

/** Loopback and nothing: Tor's onion service and a proxy on this machine. Never counted against anybody. */
export const isLocal = (address: string): boolean =>
  /^(::1$|127\.|::ffff:127\.)/.test(address) || address === '';
