// Members: invitation, pending registration, activation, removal; sessions and passkeys. A log-in is found by
// a keyed hash of the e-mail address; names and addresses are `profile` bytes that the server seals under its
// own secret.
import type { Role } from '@heed/domain/roles';
import type { Day } from '@heed/domain/time';
import type { RowOutcome } from './outcome.ts';

/**
 * invited: link not used. pending: keys made, code not compared. active: in the roster. removed: cannot log
 * in.
 */
export type MemberState = 'invited' | 'pending' | 'active' | 'removed';

/** An invitation that nobody has used yet. */
export interface StoredInvitation {
  /** Member id, 32 hex, random. */
  readonly member: string;
  /** Hex SHA-256 of the token in the link. */
  readonly tokenHash: string;
  readonly role: Role;
  readonly desks: readonly string[];
  readonly profile: Uint8Array;
  /** Last day on which the link works. */
  readonly expires: Day;
  /** What the compared code is bound to, opaque hex. */
  readonly binding: string;
}

/** A member as the server knows them. */
export interface Member {
  readonly id: string;
  readonly state: MemberState;
  readonly role: Role;
  readonly desks: readonly string[];
  /** Sealed by the server: name, e-mail address. */
  readonly profile: Uint8Array;
  /** age recipient; null while invited. */
  readonly seal: string | null;
  /** Hex Ed25519 public key; null while invited. */
  readonly sign: string | null;
  /** Of the invitation; null once active. */
  readonly binding: string | null;
  /** Where alerts go (web push, e-mail), sealed by the server; null = nowhere. */
  readonly alertsTo: Uint8Array | null;
}

/** A session of a member. The token is stored as a hash alone. */
export interface StoredSession {
  readonly member: string;
  /** 'passkey': the second factor is owed. */
  readonly stage: 'passkey' | 'done';
  /** Milliseconds since 1970 at which it ends, on the full hour. */
  readonly expires: number;
}

/** A WebAuthn credential of a member. */
export interface Passkey {
  /** Credential id, base64url. */
  readonly id: string;
  readonly member: string;
  readonly host: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  /** JSON text, e.g. '["internal"]'. */
  readonly transports: string;
  /** Member secret wrapped by the passkey's PRF; null where it has none. */
  readonly secret: Uint8Array | null;
}

/** Keeps members with their sessions and passkeys. It decides nothing about rights. */
export interface Members {
  invite(invitation: StoredInvitation): Promise<void>;
  /** Null when unknown, used or expired. */
  invitation(tokenHash: string): Promise<StoredInvitation | null>;
  /** Uses the invitation up. 'taken': the log-in belongs to somebody. */
  register(registration: {
    readonly tokenHash: string;
    /** Keyed hash of the e-mail address, hex. */
    readonly login: string;
    readonly profile: Uint8Array;
    readonly seal: string;
    readonly sign: string;
    /** OPAQUE registration record. */
    readonly record: Uint8Array;
    /** Member secret wrapped by the export key. */
    readonly secret: Uint8Array;
  }): Promise<
    | { readonly ok: true; readonly member: string }
    | { readonly ok: false; readonly reason: 'unknown' | 'taken' }
  >;
  activate(member: string): Promise<RowOutcome>;
  /**
   * Ends sessions, destroys passkeys, record, secret and every wrap to them. The id stays, so that old
   * rosters can be read.
   */
  remove(member: string): Promise<RowOutcome>;
  setRole(member: string, role: Role, desks: readonly string[]): Promise<RowOutcome>;
  setProfile(member: string, profile: Uint8Array): Promise<RowOutcome>;
  /** Null = no alerts. */
  setAlertsTo(member: string, sealed: Uint8Array | null): Promise<RowOutcome>;
  get(member: string): Promise<Member | null>;
  /** Invited, pending and active ones; `desk` narrows. */
  list(query?: { readonly desk?: string; readonly removed?: boolean }): Promise<readonly Member[]>;
  /** For the log-in: null when unknown or removed. */
  byLogin(login: string): Promise<(Member & { readonly record: Uint8Array }) | null>;
  /** Their secret wrapped by the password alone; null where only a passkey's wrapping is kept. */
  secret(member: string): Promise<Uint8Array | null>;
  setSecret(member: string, secret: Uint8Array | null): Promise<RowOutcome>;
  /** Counts the rows that name the member, by 'table.column'; those without a row are left out. */
  countRows(member: string): Promise<Readonly<Record<string, number>>>;
  /**
   * `tokenHash`: hex SHA-256 of the cookie. The end is rounded up to the full hour. Refuses a token that has
   * a session.
   */
  startSession(
    tokenHash: string,
    session: StoredSession,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'taken' }>;
  /** Null when unknown, over, or of a removed member. */
  session(tokenHash: string): Promise<
    | (StoredSession & {
        readonly role: Role;
        readonly state: MemberState;
        readonly desks: readonly string[];
      })
    | null
  >;
  /** The second factor was given. */
  completeSession(tokenHash: string): Promise<RowOutcome>;
  endSession(tokenHash: string): Promise<void>;
  endSessionsOf(member: string): Promise<void>;
  addPasskey(
    passkey: Passkey,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'taken' }>;
  passkeys(member: string): Promise<readonly Passkey[]>;
  passkey(id: string): Promise<Passkey | null>;
  /**
   * False when the counter did not grow (a copied key): refuse the log-in. Counters that stay 0 are allowed.
   */
  usePasskey(id: string, counter: number): Promise<boolean>;
  removePasskey(id: string): Promise<void>;
}
