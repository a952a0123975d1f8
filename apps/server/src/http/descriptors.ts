// How many connections a process may hold: each takes a descriptor, and so do files, the database and the
// log. Whoever opens more than the share of his port is refused there, and takes from nothing else.
import { readFileSync } from 'node:fs';

/** Where the system does not say it: less than any that is in use allows. */
const unknownLimit = 1_024;
/** What Tor hands over at once, at most. */
const mostOfOnion = 4_000;
/** What files, the database, the log and its own calls to others need, at most. */
const mostReserved = 512;

export interface ConnectionShares {
  readonly main: number;
  readonly onion: number;
}

/** `hasOnion`: whether the port of the onion service is open; else its share goes to the other one. */
export function connectionShares(descriptors: number, hasOnion: boolean): ConnectionShares {
  const onion = hasOnion ? Math.min(mostOfOnion, Math.floor(descriptors / 8)) : 0;
  const reserved = Math.min(mostReserved, Math.floor(descriptors / 4));
  return { main: descriptors - reserved - onion, onion };
}

/** How many descriptors this process may have, as the system says. */
export function descriptorLimit(): number {
  try {
    const [, soft] = /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
    return soft === undefined ? unknownLimit : Number(soft);
  } catch {
    return unknownLimit; // no Linux
  }
}
