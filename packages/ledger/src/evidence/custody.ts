// Who had what in hands, when and why, as a chain: each event names the hash of the one before, so that none
// can be taken out, put in or moved without changing all that follow. docs/spec/evidence.md, 'Custody'.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { canonicalBytes, type Json } from './canonical.ts';
import { day, hex, itemNumber, line } from './shapes.ts';

/** The form of one event of custody: who acted, when, on which items. */
export const custodyEvent = v.strictObject({
  /** SHA-256 of the canonical JSON of the event before; null for the first. */
  previous: v.nullable(hex(32)),
  day,
  /**
   * Who acted. A member by their id in the organisation's roster, never by name: the organisation says who
   * that is where it must.
   */
  actor: v.picklist(['person', 'desk']),
  member: v.nullable(hex(16)),
  action: v.picklist(['received', 'written', 'handed-over', 'imported', 'redacted', 'packaged']),
  items: v.array(itemNumber),
  reason: line(500),
});

/** One event of custody as it was parsed. */
export type CustodyEvent = v.InferOutput<typeof custodyEvent>;

/** The events in their order, each with the hash of the one before. */
export function chainEvents(events: readonly Omit<CustodyEvent, 'previous'>[]): CustodyEvent[] {
  let previous: string | null = null;
  return events.map((event) => {
    const chained: CustodyEvent = { ...event, previous };
    previous = eventHash(chained);
    return chained;
  });
}

/** Whether each event names the one before it, and no day lies before the last. */
export function isChainIntact(events: readonly CustodyEvent[]): boolean {
  return events.every((event, i) => {
    const before = events[i - 1];
    if (before === undefined) return event.previous === null;
    return event.previous === eventHash(before) && event.day >= before.day;
  });
}

const eventHash = (event: CustodyEvent) => bytesToHex(sha256(canonicalBytes(event as unknown as Json)));
