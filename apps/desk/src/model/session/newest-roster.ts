// Whether the transparency log says that a roster is the newest. The adversary is the server: it may give an
// older roster, in which somebody who left still stands. It would have to say in the public log that the
// older one is the newest, where monitors see it. Spec: docs/spec/ledger.md, 'Entries'.
import type { Me } from '@heed/api';
import { ApiError, type Client } from '@heed/api/client';
import { addDays } from '@heed/domain/time';
import { newestRosterEntry, rosterHash, rosterOf } from '@heed/envelope';
import { LedgerError, leafHash, parseCheckpoint, parseProofFile, verifyProofFile } from '@heed/ledger';
import { toHex } from '../../ui/bytes.ts';

type Roster = NonNullable<Me['roster']>;
interface OfferedRoster {
  /** Today in UTC as the server says. */
  readonly day: string;
  /** The logs with their keys. */
  readonly logs: readonly { readonly origin: string; readonly vkey: string }[];
}

/**
 * True if the log says so of today or yesterday, or if the roster is of today or yesterday: then the log may
 * not have it yet. False where the log cannot be asked, too: what is not confirmed is not acted on.
 */
export async function isNewestRoster(
  client: Client,
  roster: Roster,
  { day, logs }: OfferedRoster,
): Promise<boolean> {
  const days = [day, addDays(day, -1)];
  if ((rosterOf(roster)?.day ?? '') >= addDays(day, -1)) return true;
  const hash = rosterHash(roster);
  for (const statedDay of days)
    if (await stands(client, newestRosterEntry(hash, statedDay), logs)) return true;
  return false;
}

/** Whether a log holds this entry, by a proof that is checked here. */
async function stands(client: Client, entry: string, logs: OfferedRoster['logs']): Promise<boolean> {
  const hash = leafHash(new TextEncoder().encode(entry));
  try {
    const { proof } = await client.call('log.readProof', {}, { leaf: toHex(hash) });
    const { origin } = parseCheckpoint(parseProofFile(proof).checkpoint);
    const vkey = logs.find((log) => log.origin === origin)?.vkey ?? '';
    return verifyProofFile(proof, { leafHash: hash, vkey }) !== null;
  } catch (error) {
    if (error instanceof ApiError || error instanceof LedgerError) return false;
    throw error;
  }
}
