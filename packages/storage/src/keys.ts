// Keys of the organisation: signed statements (public) and private halves wrapped to members. No private key is readable here.
import type { Wrap } from './desk.ts';
import type { Day } from './time.ts';

export interface DeskKey {
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

export interface Keys {
  /** The organisation's public key, hex; set once. 'taken' when another stands there. */
  setOrganisation(key: string): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'taken' }>;
  organisation(): Promise<string | null>;
  /** A supervisor's certificate. `key` says which: whose, and from which day; a later one under the same key takes its place. */
  addSupervisor(key: string, statement: string): Promise<void>;
  supervisors(): Promise<readonly { readonly key: string; readonly statement: string }[]>;
  /** Puts a roster with the wraps of desk keys that new members need, in one commit. `previous` = version on which it builds, 0 for the first. */
  putRoster(
    roster: { readonly previous: number; readonly statement: string },
    wraps: readonly (Wrap & { readonly deskKey: string })[],
  ): Promise<{ readonly ok: true; readonly version: number } | { readonly ok: false; readonly reason: 'outdated' }>;
  roster(): Promise<{ readonly version: number; readonly statement: string } | null>;
  /** An earlier one, or null: what a member who has left wrote is judged by it. */
  rosterAt(version: number): Promise<{ readonly version: number; readonly statement: string } | null>;
  /** A certified desk key with its wraps (and 'recovery'). 'taken': the id is in use. */
  addDeskKey(
    key: DeskKey,
    wraps: readonly Wrap[],
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'taken' }>;
  /** All desk keys, newest validity first; `member`: with her wraps. `needed`: something stored can be opened by it alone. */
  deskKeys(query?: {
    readonly desk?: string;
    readonly member?: string;
  }): Promise<
    readonly (DeskKey & { readonly wrap: Uint8Array | null; readonly needed: boolean; readonly destroyed: boolean })[]
  >;
  addDeskKeyWraps(deskKey: string, wraps: readonly Wrap[]): Promise<void>;
  /** Ends the validity of a key early (a member left): it is not offered to senders from `day` on. */
  retireDeskKey(deskKey: string, day: Day): Promise<void>;
  /** The recovery recipient, its statement, and wraps of all desk keys to it, in one commit. Replaces the earlier one. */
  setRecovery(
    recovery: { readonly recipient: string; readonly statement: string },
    wraps: readonly { readonly deskKey: string; readonly wrap: Uint8Array }[],
  ): Promise<void>;
  recovery(): Promise<{ readonly recipient: string; readonly statement: string; readonly day: Day } | null>;
  recoveryWraps(): Promise<readonly { readonly deskKey: string; readonly wrap: Uint8Array }[]>;
  /** Destroys every wrap of the keys that are a week past validity and that nothing stored needs. Answers their ids. A daily job. */
  destroyUnneeded(): Promise<readonly string[]>;
}
