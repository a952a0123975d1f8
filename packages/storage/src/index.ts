// Storage of Heed: ciphertext, keyed hashes, days and states, on SQLite or PostgreSQL. It cannot open
// anything it keeps. One file per capability states what it does; `sql/` does it. What each column tells a
// thief: README.md.
export type { Alert, Alerts } from './alerts.ts';
export type { AttachmentFile, Attachments, AttachmentUse } from './attachments.ts';
export type { Audit, AuditBatch } from './audit.ts';
export type { Backup, IntegrityReport } from './backup.ts';
export type {
  CallCount,
  Casework,
  CodedNotice,
  KeyShare,
  ListedDeadline,
  LoneWork,
  StoredDeadline,
  StoredNotice,
} from './casework.ts';
export { type ChangePiece, Changes, ChangesLost, settleCopy } from './changes.ts';
export type { CheckIn, CheckInEnd, CheckIns, StandingCheckIn, UnrungCheckIn } from './check-ins.ts';
export type { Claims, ProcessClaim } from './claims.ts';
export type { Conversations, PersonConversation, StoredAttachment, StoredMessage } from './conversations.ts';
export type { Damage } from './damage.ts';
export type {
  DeskStorage,
  InboxPage,
  InboxRow,
  InboxView,
  SealedSummary,
  State,
  StoredConversation,
  StoredFirstMessage,
  StoredLine,
  Wrap,
} from './desk.ts';
export type { Drafts, NewDraft, StoredDraft } from './drafts.ts';
export { StorageError, type StorageErrorCode } from './error.ts';
export {
  type CodedRow,
  type FigureStorage,
  linkedDays,
  type RegisteredRelease,
  type StoredWithdrawal,
} from './figures.ts';
export { flushMeanwhile } from './files.ts';
export type { ImportedCase, ImportOf, Imports } from './imports.ts';
export type { AcceptedMessage, Intake, NewMessage, NewReport } from './intake.ts';
export type { ErasureWarning, Jobs } from './jobs.ts';
export { type KeyStorage, type ListedMember, rosterEntry, type StoredDeskKey } from './keys.ts';
export { type Ledger, type Log, type LogEntry, logBehind, type RecordedDecision } from './ledger.ts';
export type { ConversationPulse, Live, Presence } from './live.ts';
export type { AnswerCount, Measures } from './measures.ts';
export type { Member, MemberState, Members, Passkey, StoredInvitation, StoredSession } from './members.ts';
export {
  type MovedRows,
  type MovePlaces,
  type MoveRefusal,
  type MoveResult,
  moveStorage,
  sqliteLeftOn,
} from './move.ts';
export {
  type AttachmentMove,
  bucketIdOf,
  destroyBucket,
  type MovedAttachments,
  moveAttachments,
} from './move-attachments.ts';
export { ObjectStore, type StoreAccess, StoreFault } from './object-store.ts';
export { openStorage } from './open.ts';
export type { Patterns, SealedOfferGroup, StoredOfferGroup } from './patterns.ts';
export type { PlaceState } from './place.ts';
export {
  copyPostgres,
  destroyPostgres,
  dropPostgresCopy,
  type PostgresCopyRefusal,
  type PostgresCopyResult,
  putPostgresBack,
} from './postgres-copy.ts';
export type { Referral, ReferralNews, Referrals } from './referrals.ts';
export { hasRemains } from './remains.ts';
export { logSeedsIn, restoreBackup } from './restore.ts';
export type { ListedRoom, NewRoom, Rooms, RoomWithCourse, SharedReport, StoredRoom } from './rooms.ts';
export type { SettingStorage } from './settings.ts';
export { listRetention } from './sql/modules.ts';
export { applyPiece } from './sql/wal.ts';
export type { Storage, StorageOptions } from './storage.ts';
export { type Hour, hourOf, startOfHour } from './time.ts';
export { openWitnessState, type WitnessIdentity, type WitnessStore } from './witness.ts';
