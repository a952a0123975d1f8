// Storage of Heed: ciphertext, keyed hashes, days and states, on SQLite or PostgreSQL. It cannot open anything it keeps.
// One file per capability states what it does; `sql/` does it. What each column tells a thief: README.md.
import type { Alerts } from './alerts.ts';
import type { Attachments } from './attachments.ts';
import type { Audit } from './audit.ts';
import type { Backup } from './backup.ts';
import type { Campaigns } from './campaigns.ts';
import type { Casework } from './casework.ts';
import type { Claims } from './claims.ts';
import type { Conversations } from './conversations.ts';
import type { Desk } from './desk.ts';
import type { Drafts } from './drafts.ts';
import type { Evidence } from './evidence.ts';
import type { Imports } from './imports.ts';
import type { Intake } from './intake.ts';
import type { Jobs } from './jobs.ts';
import type { Keys } from './keys.ts';
import type { Ledger } from './ledger.ts';
import type { LegalReviews } from './legal-reviews.ts';
import type { Linkage } from './linkage.ts';
import type { Live } from './live.ts';
import type { Measures } from './measures.ts';
import type { Members } from './members.ts';
import type { Referrals } from './referrals.ts';
import type { Settings } from './settings.ts';
import type { ThreadReaders } from './thread-readers.ts';
import type { Warnings } from './warnings.ts';

export interface StorageOptions {
  /** The data folder: `heed.sqlite` (unless `databaseUrl`) and `attachments/`. Made with mode 0700 where absent. */
  readonly folder: string;
  /** PostgreSQL, e.g. `postgres://heed@/heed?host=/run/postgresql`. Several processes may share it. */
  readonly databaseUrl?: string;
  /** Milliseconds since 1970. Only its day is stored, or its hour where the server must act. Default `Date.now`. */
  readonly now?: () => number;
  /** How much may wait for the disk before 'busy'. Default 4,096 items and 64 MiB. */
  readonly queue?: { readonly items?: number; readonly bytes?: number };
  /** How long to wait for another process that holds the database, before 'locked'. Default 5,000. */
  readonly lockMilliseconds?: number;
}

/** Everything is async, throws StorageError for what is not the caller's doing, and answers {ok:false, reason} to refusals. */
export interface Storage {
  readonly kind: 'sqlite' | 'postgres';
  readonly settings: Settings;
  readonly intake: Intake;
  readonly conversations: Conversations;
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly keys: Keys;
  readonly members: Members;
  readonly attachments: Attachments;
  readonly alerts: Alerts;
  readonly jobs: Jobs;
  readonly ledger: Ledger;
  readonly audit: Audit;
  readonly campaigns: Campaigns;
  readonly casework: Casework;
  readonly evidence: Evidence;
  readonly imports: Imports;
  readonly measures: Measures;
  readonly threadReaders: ThreadReaders;
  readonly legalReviews: LegalReviews;
  readonly warnings: Warnings;
  readonly linkage: Linkage;
  readonly live: Live;
  readonly referrals: Referrals;
  readonly backup: Backup;
  readonly claims: Claims;
  /** Waits for what is queued, then closes. Later calls throw 'closed'. */
  close(): Promise<void>;
}

/** An entry of the transparency log: 32 bytes for a message, a text for what stands there in clear. */
export type LogEntry = Uint8Array;

export type { Alert, Alerts } from './alerts.ts';
export type { AttachmentFile, Attachments, AttachmentUse } from './attachments.ts';
export type { Audit, AuditBatch } from './audit.ts';
export type { Backup, IntegrityReport } from './backup.ts';
export type { BatchCount, Campaigns } from './campaigns.ts';
export type { CallCount, Casework, Due, HalfKey, ListedDue, Outing } from './casework.ts';
export type { Claim, Claims } from './claims.ts';
export type { Conversations, PersonConversation, StoredAttachment, StoredMessage } from './conversations.ts';
export type {
  Desk,
  DeskConversation,
  InboxPage,
  InboxRow,
  SealedSummary,
  State,
  SummaryRow,
  View,
  Wrap,
} from './desk.ts';
export type { Draft, Drafts, NewDraft } from './drafts.ts';
export { StorageError, type StorageErrorCode } from './error.ts';
export { type CodedRow, type Evidence, linkedDays, type RegisteredRelease } from './evidence.ts';
export type { ImportedCase, ImportOf, Imports } from './imports.ts';
export type { AcceptedMessage, Intake, NewMessage, NewReport } from './intake.ts';
export type { ErasureWarning, Jobs } from './jobs.ts';
export { type DeskKey, type Keys, type ListedMember, rosterEntry } from './keys.ts';
export { type Ledger, type Log, logBehind, type Recorded } from './ledger.ts';
export type { HeldStudy, Linkage } from './linkage.ts';
export type { ConversationPulse, Live, Presence } from './live.ts';
export type { AnswerCount, Measures } from './measures.ts';
export type { Invitation, Member, MemberState, Members, Passkey, Session } from './members.ts';
export { openStorage } from './open.ts';
export type { Referral, ReferralNews, Referrals } from './referrals.ts';
export { restoreBackup } from './restore.ts';
export type { Settings } from './settings.ts';
export { type Hour, hourOf, startOfHour } from './time.ts';
export { openWitnessState, type WitnessIdentity, type WitnessState } from './witness.ts';
