// The audit trail: what members did, kept in memory for some seconds and sealed to the supervisors in
// batches. It is there so that a person can learn who read her words; it counts nobody's work.
import { may } from '@heed/domain/roles';
import { sealAudit } from '@heed/envelope/seal';
import type { Member, Storage } from '@heed/storage';

/** Who did what (a route's name), in which conversation (null: none), when: milliseconds since 1970. */
export interface AuditEvent {
  readonly member: string;
  readonly act: string;
  readonly conversation: string | null;
  readonly at: number;
  /** Of how many conversations, where the act names none of them. */
  readonly count?: number;
}

export interface Trail {
  note(event: AuditEvent): void;
  /** Seals and stores what came since; what cannot be stored now is tried again. */
  flush(): Promise<void>;
}

/** Pages of one reading follow each other within minutes: they are one act. */
const oneActMs = 10 * 60_000;
/** More than members do between two flushes; beyond it the oldest go, rather than the server. */
const mostWaiting = 10_000;
const batchEvents = 500;
/** How long the trail is kept. */
export const auditDays = 730;

export function makeTrail(storage: Storage): Trail {
  let waiting: AuditEvent[] = [];
  /** So many of those that wait are being stored. */
  let leaving = 0;
  const lately = new Map<string, number>();
  let running: Promise<void> = Promise.resolve();

  async function flush(): Promise<void> {
    if (waiting.length === 0) return;
    const supervisors = (await storage.members.list()).filter(isReader).map(({ seal }) => seal as string);
    // Before the first supervisor has keys there is nobody to read it, and no conversation.
    if (supervisors.length === 0) waiting = [];
    while (waiting.length > 0) {
      const batch = waiting.slice(0, batchEvents);
      leaving = batch.length;
      try {
        await storage.audit.add(await sealAudit(supervisors.slice(0, 16), JSON.stringify(batch)));
        waiting = waiting.slice(batch.length);
      } finally {
        leaving = 0;
      }
    }
  }

  return {
    note(event) {
      const act = `${event.member} ${event.act} ${event.conversation}`;
      if (event.count !== undefined && addToWaiting(waiting, leaving, event)) return;
      const before = lately.get(act) ?? 0;
      if (event.act === 'read' && event.at - before < oneActMs) return;
      lately.set(act, event.at);
      if (lately.size > mostWaiting) lately.clear();
      waiting.push(event);
      if (waiting.length > mostWaiting) waiting.shift();
    },
    flush() {
      running = running.then(flush, flush);
      return running;
    },
  };
}

/** Counts an act to a line of the same member that waits from `first` on; false where there is none. */
function addToWaiting(waiting: AuditEvent[], first: number, { member, act, count = 0 }: AuditEvent): boolean {
  const at = waiting.findLastIndex((event) => event.member === member && event.act === act);
  const event = waiting[at];
  if (event === undefined || at < first) return false;
  waiting[at] = { ...event, count: (event.count ?? 0) + count };
  return true;
}

const isReader = ({ role, state, seal }: Member) =>
  may(role, 'supervise') && state === 'active' && seal !== null;
