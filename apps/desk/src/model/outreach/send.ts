// Sends what waits on this device: by the session of a member who is signed in, one after the other. What the
// server has taken is removed from here; what it refuses stays, with why. Sent twice it is stored once.
import { ApiError, type Call } from '@heed/api/client';
import {
  addCount,
  dropSealedContact,
  type OutreachFault,
  putSealedContact,
  readAlong,
  readCounts,
  readSealedContacts,
  type SealedContact,
} from './sealed-store.ts';

export interface SendResult {
  /** The server's ids of the conversations, of contacts that arrived now. */
  readonly ids: readonly string[];
  readonly remaining: readonly SealedContact[];
  /** Why the rest waits; null where nothing does. */
  readonly fault: OutreachFault | null;
}

let sending: Promise<SendResult> | null = null;

/** Pressed twice it runs once. */
export const synchronise = (call: Call): Promise<SendResult> =>
  (sending ??= sendAll(call).finally(() => {
    sending = null;
  }));

async function sendAll(call: Call): Promise<SendResult> {
  const ids: string[] = [];
  let fault: OutreachFault | null = null;
  for (const contact of await readSealedContacts()) {
    try {
      const { id } = await call('intake.openCase', contact.request);
      await dropSealedContact(contact.id);
      ids.push(id);
    } catch (error) {
      fault = faultOf(error);
      if (contact.fault !== fault) await putSealedContact({ ...contact, fault });
      if (passing(fault)) break;
    }
  }
  if (fault === null || !passing(fault)) fault = (await sendCounts(call)) ?? fault;
  return { ids, remaining: await readSealedContacts(), fault };
}

/** Others would meet it too. */
const passing = (fault: OutreachFault) => fault === 'offline' || fault === 'signed-out' || fault === 'busy';

/** Counting ends a call: where one is under way at the desk, counts wait for its end. */
async function sendCounts(call: Call): Promise<OutreachFault | null> {
  try {
    const first = await readAlong();
    const counts = (await readCounts()).filter(({ count }) => count > 0);
    if (first === null || counts.length === 0) return null;
    const { started } = await call('calls.read', { desk: first.desk, since: first.day });
    if (started !== null) return 'busy';
    for (const { kind, count } of counts)
      for (let n = 0; n < count; n++) {
        await call('calls.end', { desk: first.desk, noCase: kind });
        await addCount(kind, -1);
      }
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

function faultOf(error: unknown): OutreachFault {
  if (!(error instanceof ApiError)) throw error;
  const { status, problem } = error;
  if (status === 0) return 'offline';
  if (status === 401) return 'signed-out';
  if (status === 404 || status === 403) return 'not-yours';
  if (problem?.type.endsWith('unknown-desk-key')) return 'key-gone';
  if (status === 409) return 'conflict';
  return status === 429 || status >= 500 ? 'busy' : 'refused';
}
