// Offers of one desk whose senders agreed to have them compared, from conversations that this member may
// open. Marks none as opened, keeps none. Who took the agreement back, in a later message, is left out.
import { comparableOffer } from '@heed/domain/intake';
import { comparedDays } from '@heed/domain/pattern';
import { addDays } from '@heed/domain/time';
import type { ComparableOffer } from '@heed/screening/patterns';
import { peek } from '../conversation/load.ts';
import type { Reading } from '../conversation/reading.ts';
import { learn } from '../search/learn.ts';
import { activeSince } from '../search/search.ts';
import type { MemberKeyring } from '../session/keyring.ts';
import { client } from '../session/session.ts';

/** What was found in conversations. */
export interface FoundOffers {
  /** Of senders who agree, by the id of their message. */
  readonly offers: readonly ComparableOffer[];
  /** Messages of senders who refuse, or took their agreement back. */
  readonly refusals: readonly string[];
}

/** Says how far it is; answers whether to go on. */
export type CollectProgress = (count: number, of: number) => boolean;

/** The offers that may be compared today, or null where it was stopped. */
export async function collectOffers(
  keyring: MemberKeyring,
  desk: string,
  onProgress: CollectProgress,
): Promise<FoundOffers | null> {
  await learn();
  const since = addDays(keyring.day, -comparedDays);
  const ids = activeSince(since, [desk]).map(({ id }) => id);
  const results: FoundOffers[] = [];
  for (const [count, id] of ids.entries()) {
    if (!onProgress(count, ids.length)) return null;
    results.push(offersIn(await peek(client, keyring, id), since));
  }
  return {
    offers: results.flatMap(({ offers }) => offers),
    refusals: results.flatMap(({ refusals }) => refusals),
  };
}

/** Offers of one conversation that came on `since` or later. The last answer of the person counts. */
export function offersIn(
  { row, messages }: { readonly row: Pick<Reading['row'], 'id' | 'linked'>; readonly messages: Messages },
  since: string,
): FoundOffers {
  const own = messages.filter(({ message, verdict }) => message?.role === 'person' && verdict === 'genuine');
  const last = own.findLast(({ message }) => message?.facts?.compare !== undefined);
  if (last?.message?.facts?.compare !== true) return { offers: [], refusals: own.map(({ id }) => id) };
  // Conversations that the desk has put together are one sender.
  const sender = [row.id, ...row.linked].sort()[0]!;
  const offers = own.flatMap(({ id, day, message }) => {
    const text = day < since || message === null ? null : comparableOffer(message.text, message.facts);
    return text === null ? [] : [{ id, sender, text }];
  });
  return { offers, refusals: [] };
}

type Messages = readonly Pick<Reading['messages'][number], 'id' | 'day' | 'message' | 'verdict'>[];
