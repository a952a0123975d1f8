// Votes that wait on this phone for their random time: sealed, in the browser's storage, because she chose
// so. Who finds them there sees that something waits and for which consultation.

import type { Ballot, StatementProposal } from '@heed/envelope';
import type { ConsultationClient } from '../api/client.ts';
import { ApiError } from '../api/client.ts';

/** Longest wait, milliseconds: 48 hours. */
const longestWaitMs = 48 * 3_600_000;

/** What waits. */
export interface WaitingVotes {
  readonly slug: string;
  /** Milliseconds since 1970. */
  readonly due: number;
  readonly ballot: Ballot;
  readonly proposal: StatementProposal | null;
}

const keyOf = (slug: string) => `waiting ${slug}`;

/** A time within the next 48 hours, all alike likely. */
export const drawDue = (now: number, chance: number): number => now + Math.floor(chance * longestWaitMs);

/** Throws where this browser stores nothing. */
export const putWaiting = (votes: WaitingVotes): void =>
  localStorage.setItem(keyOf(votes.slug), JSON.stringify(votes));

/** Forgets the ballot that waits. */
export const dropWaiting = (slug: string): void => localStorage.removeItem(keyOf(slug));

/** What waits for this consultation; null where nothing does. */
export function waitingFor(slug: string): WaitingVotes | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(slug)) ?? 'null') as WaitingVotes | null;
  } catch {
    return null;
  }
}

/** Sends what waits. It stays where no connection is, and where it was refused, until she takes it away. */
export async function sendWaiting(
  api: ConsultationClient,
  { slug, ballot, proposal }: WaitingVotes,
): Promise<'sent' | 'refused' | 'no-connection'> {
  try {
    await api.call('consultation.cast', { ballot: ballot as never }, { slug });
    if (proposal !== null)
      await api.call('consultation.propose', { proposal: proposal as never }, { slug }).catch(ignoreRefusal);
    dropWaiting(slug);
    return 'sent';
  } catch (error) {
    return isRefusal(error) ? 'refused' : 'no-connection';
  }
}

/** The votes are stored: what she wrote beside them is not worth keeping them here. */
function ignoreRefusal(error: unknown): void {
  if (!isRefusal(error)) throw error;
}

/** Refused by the server for good, rather than unheard. */
export const isRefusal = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 429;
