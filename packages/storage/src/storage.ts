// The interface of the storage: one object per capability. Each is stated in a file of its own and done in
// `sql/`.
import type { Alerts } from './alerts.ts';
import type { Attachments } from './attachments.ts';
import type { Audit } from './audit.ts';
import type { Backup } from './backup.ts';
import type { Casework } from './casework.ts';
import type { CheckIns } from './check-ins.ts';
import type { Claims } from './claims.ts';
import type { Conversations } from './conversations.ts';
import type { Damage } from './damage.ts';
import type { DeskStorage } from './desk.ts';
import type { Drafts } from './drafts.ts';
import type { FigureStorage } from './figures.ts';
import type { Imports } from './imports.ts';
import type { Intake } from './intake.ts';
import type { Jobs } from './jobs.ts';
import type { KeyStorage } from './keys.ts';
import type { Ledger } from './ledger.ts';
import type { LegalReviews } from './legal-reviews.ts';
import type { Live } from './live.ts';
import type { Measures } from './measures.ts';
import type { Members } from './members.ts';
import type { StoreAccess } from './object-store.ts';
import type { Patterns } from './patterns.ts';
import type { Peers } from './peers.ts';
import type { Referrals } from './referrals.ts';
import type { Rooms } from './rooms.ts';
import type { SettingStorage } from './settings.ts';
import type { ModuleStorage } from './sql/modules.ts';
import type { ThreadReaders } from './thread-readers.ts';

/** Where data is stored, and the limits of the storage. */
export interface StorageOptions {
  /**
   * The data folder: `heed.sqlite` (unless `databaseUrl`) and `attachments/`. Made with mode 0700 where
   * absent.
   */
  readonly folder: string;
  /** PostgreSQL, e.g. `postgres://heed@/heed?host=/run/postgresql`. Several processes may share it. */
  readonly databaseUrl?: string;
  /** The bucket in which finished attachments stand; without it they stand in the folder. */
  readonly attachments?: StoreAccess;
  /**
   * Milliseconds since 1970. Only its day is stored, or its hour where the server must act. Default
   * `Date.now`.
   */
  readonly now?: () => number;
  /** How much may wait for the disk before 'busy'. Default 4,096 items and 64 MiB. */
  readonly queue?: { readonly items?: number; readonly bytes?: number };
  /** How long to wait for another process that holds the database, before 'locked'. Default 5,000. */
  readonly lockMilliseconds?: number;
  /**
   * Whether a second place reads the changes of SQLite: it works its log in, and the storage itself only
   * where the log grows beyond measure.
   */
  readonly isFollowed?: boolean;
}

/**
 * Everything is async, throws StorageError for what is not the caller's doing, and answers {ok:false, reason}
 * to refusals.
 */
export interface Storage extends ModuleStorage {
  readonly kind: 'sqlite' | 'postgres';
  readonly settings: SettingStorage;
  readonly intake: Intake;
  readonly conversations: Conversations;
  readonly checkIns: CheckIns;
  readonly desk: DeskStorage;
  readonly drafts: Drafts;
  readonly keys: KeyStorage;
  readonly members: Members;
  readonly attachments: Attachments;
  readonly alerts: Alerts;
  readonly jobs: Jobs;
  readonly ledger: Ledger;
  readonly audit: Audit;
  readonly rooms: Rooms;
  readonly casework: Casework;
  readonly figures: FigureStorage;
  readonly imports: Imports;
  readonly measures: Measures;
  readonly threadReaders: ThreadReaders;
  readonly legalReviews: LegalReviews;
  readonly patterns: Patterns;
  readonly live: Live;
  readonly referrals: Referrals;
  readonly backup: Backup;
  readonly damage: Damage;
  readonly claims: Claims;
  readonly peers: Peers;
  /** Waits for what is queued, then closes. Later calls throw 'closed'. */
  close(): Promise<void>;
}
