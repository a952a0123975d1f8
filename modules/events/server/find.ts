// An event as a request finds it, and what everybody may see of it. Nothing here reads what is sealed.
import { createHash, randomInt } from 'node:crypto';
import { makeCode } from '@heed/domain/codes';
import type { Deployment } from '@heed/server/deployment';
import { storeOrRefuse } from '@heed/server/http/storage-refusal';
import type { Storage } from '@heed/storage';
import {
  EVENT_LIMITS,
  type ListedParticipant,
  type MinutesDocument,
  minutesDocument,
  type Participants,
  readWithdrawalCode,
  withdrawalCodeForm,
} from '../rules/index.ts';
import type { StoredEvent } from '../storage/contract.ts';

type WithEvents = Pick<Deployment, 'storage'>;

/** An event that everybody may see; null for others, drafts among them. */
export async function publicEvent({ storage }: WithEvents, slug = ''): Promise<StoredEvent | null> {
  const event = /^[a-z0-9-]{1,40}$/.test(slug) ? await storage.events.find(slug) : null;
  return event === null || event.state === 'draft' ? null : event;
}

/** Who wants to be named and was looked at, and how many others there are. */
export async function participantsOf(
  storage: Pick<Storage, 'events'>,
  id: string,
): Promise<Participants & { readonly all: number }> {
  const { listed, all } = await storage.events.participants(id);
  return { listed, others: all - listed.length, all };
}

/** Seats that are left; null where the organiser set no number. */
export const seatsLeft = ({ plan }: StoredEvent, all: number): number | null =>
  plan.capacity === null ? null : Math.max(0, Math.min(plan.capacity, EVENT_LIMITS.registrations) - all);

/** The document of the minutes, published or not. */
export async function minutesOf(
  storage: Pick<Storage, 'events'>,
  event: StoredEvent,
): Promise<MinutesDocument> {
  const reflections = await storage.events.reflections(event.id);
  const takenReflections = reflections.flatMap(({ session, text, cluster, state }) =>
    state === 'minutes' && text !== null ? [{ session, text, cluster }] : [],
  );
  const { listed, others } = await participantsOf(storage, event.id);
  return minutesDocument(event.plan, event.minutes, takenReflections, { listed, others });
}

/** A hash of a withdrawal code: the code itself is stored nowhere. */
const hashOfCode = (code: string): string => createHash('sha256').update(`heed event ${code}`).digest('hex');

/** Registers and answers the code, or why not. */
export async function register(
  { storage }: WithEvents,
  id: string,
  { sealed, listed }: { readonly sealed: Uint8Array; readonly listed: ListedParticipant | null },
): Promise<
  { readonly ok: true; readonly code: string } | { readonly ok: false; readonly reason: 'closed' | 'full' }
> {
  const code = makeCode(withdrawalCodeForm, randomInt);
  const result = await storeOrRefuse(() =>
    storage.events.register(id, { withdrawal: hashOfCode(code), sealed, listed }),
  );
  if (result.ok) return { ok: true, code };
  return { ok: false, reason: result.reason === 'full' ? 'full' : 'closed' };
}

/** Erases the registration of a code as it was typed. False where there is none. */
export async function withdraw({ storage }: WithEvents, id: string, typed: string): Promise<boolean> {
  const code = readWithdrawalCode(typed);
  return code !== null && (await storeOrRefuse(() => storage.events.withdraw(id, hashOfCode(code))));
}
