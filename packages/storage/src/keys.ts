// Keys of the organisation: signed statements (public) and private halves wrapped to members. No private key
// is readable here.
import { hash } from 'node:crypto';
import type { Role } from '@heed/domain/roles';
import type { Day } from '@heed/domain/time';
import type { Wrap } from './desk.ts';

/** The public half of a desk key with its certificate. Days are inclusive. */
export interface StoredDeskKey {
  /** Id of the key, as in its certificate. */
  readonly id: string;
  readonly desk: string;
  /** age recipient. */
  readonly seal: string;
  /** Hex Ed25519 public key. */
  readonly sign: string;
  readonly validFrom: Day;
  readonly validUntil: Day;
  /** Signed statement, JSON text, opaque here. */
  readonly certificate: string;
}

/** A member as the signed roster lists them. */
export interface ListedMember {
  readonly id: string;
  readonly role: Role;
  readonly desks: readonly string[];
}

/**
 * What stands in the log of a roster (JSON): the signed statement, which names the members by a hash. The
 * former version holds the members in the statement, so of it the hash alone stands there: who works here is
 * nobody's business.
 */
export function rosterEntry(roster: string): string {
  const { statement, signatures, members } = JSON.parse(roster) as Record<string, unknown>;
  return members === undefined
    ? `heed/roster/v1\n${hash('sha256', String(statement))}`
    : `heed/roster/v2\n${JSON.stringify({ statement, signatures })}`;
}

/** Keeps signed statements and wrapped private keys. It verifies no signature: the caller does. */
export interface KeyStorage {
  /** The organisation's public key, hex; set once. 'taken' when another stands there. */
  setOrganisation(
    key: string,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'taken' }>;
  organisation(): Promise<string | null>;
  /**
   * A supervisor's certificate. `key` says which: whose, and from which day; a later one under the same key
   * takes its place.
   */
  addSupervisor(key: string, statement: string): Promise<void>;
  supervisors(): Promise<readonly { readonly key: string; readonly statement: string }[]>;
  /**
   * Puts a roster, what it says of members, and the wraps of desk keys that new members need, in one commit.
   * `previous`: the version on which it builds, 0 for the first. `members`: from the signed text, verified by
   * the caller. Who waited is active, role and desks are as listed, and an active member who is not listed is
   * removed.
   */
  putRoster(
    roster: {
      readonly previous: number;
      readonly statement: string;
      readonly members: readonly ListedMember[];
    },
    wraps: readonly (Wrap & { readonly deskKey: string })[],
  ): Promise<
    { readonly ok: true; readonly version: number } | { readonly ok: false; readonly reason: 'outdated' }
  >;
  roster(): Promise<{ readonly version: number; readonly statement: string } | null>;
  /** An earlier one, or null: what a member who has left wrote is judged by it. */
  rosterAt(version: number): Promise<{ readonly version: number; readonly statement: string } | null>;
  /** The newest of them, at most `limit`, the newest first. */
  rosters(limit: number): Promise<readonly { readonly version: number; readonly statement: string }[]>;
  /**
   * A certified desk key with its wraps (and 'recovery'). Older keys of its desk are offered to senders until
   * it begins. 'taken': the id is in use.
   */
  addDeskKey(
    key: StoredDeskKey,
    wraps: readonly Wrap[],
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'taken' }>;
  /**
   * All desk keys, newest validity first; `member`: with their wraps. `needed`: something stored can be
   * opened by it alone.
   */
  deskKeys(query?: { readonly desk?: string; readonly member?: string }): Promise<
    readonly (StoredDeskKey & {
      readonly wrap: Uint8Array | null;
      readonly needed: boolean;
      readonly destroyed: boolean;
    })[]
  >;
  addDeskKeyWraps(deskKey: string, wraps: readonly Wrap[]): Promise<void>;
  /**
   * The recovery recipient, the roster that names it, and wraps of desk keys to it, in one commit. Wraps to
   * another recipient are replaced, wraps to the same one are added to.
   */
  setRecovery(
    recovery: { readonly recipient: string; readonly statement: string },
    wraps: readonly { readonly deskKey: string; readonly wrap: Uint8Array }[],
  ): Promise<void>;
  recovery(): Promise<{ readonly recipient: string; readonly statement: string; readonly day: Day } | null>;
  recoveryWraps(): Promise<readonly { readonly deskKey: string; readonly wrap: Uint8Array }[]>;
  /**
   * Destroys every wrap of the keys that are a week past validity and that nothing stored needs. Answers
   * their ids. A daily job.
   */
  destroyUnneeded(): Promise<readonly string[]>;
}
