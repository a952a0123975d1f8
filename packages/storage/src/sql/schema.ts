// The tables as kysely sees them: one interface per table, the same on both databases. What each column
// tells: README.md. Flags are 0 or 1; ids and hashes are hex text; days and hours are UTC text (time.ts).

import type { NoticeStatus } from '@heed/domain/casework';
import type { Feature } from '@heed/domain/legal-review';
import type { PatternTally, SenderBand, WithdrawalReason } from '@heed/domain/pattern';
import type { Role } from '@heed/domain/roles';
import type { Day } from '@heed/domain/time';
import type { Kysely } from 'kysely';
import type { AuditBatch } from '../audit.ts';
import type { CallCount, LoneWork } from '../casework.ts';
import type { CheckIn, CheckInEnd } from '../check-ins.ts';
import type { State } from '../desk.ts';
import type { CodedRow, RegisteredRelease } from '../figures.ts';
import type { AnswerCount } from '../measures.ts';
import type { MemberState } from '../members.ts';
import type { Hour } from '../time.ts';

/** A boolean as both databases store it. */
export type Flag = 0 | 1;
/** A boolean as a `Flag`. */
export const flag = (value: boolean): Flag => (value ? 1 : 0);

/** A row of `conversation`. */
export interface ConversationTable {
  id: string;
  public_id: string;
  sign_key: string;
  desk: string;
  desk_key: string;
  conversation_key: string | null;
  state: State;
  /** Which list it stands in: kept by every write, so that a page of the inbox is a walk along one index. */
  place: 'inbox' | 'held' | 'closed';
  /**
   * Within the inbox, the sum of: 1 waits for us, +1 where that is overdue, 3 a check-in was missed, 6
   * urgent. 0 needs nobody.
   */
  rank: number;
  activity: number;
  /**
   * Number of the last change of what a line at the desk shows, its summary too, from the same row of numbers
   * as `activity`.
   */
  changed: number;
  awaiting: Flag;
  urgent: Flag;
  /** A check-in was missed, and no member has written what was done. */
  missed: Flag;
  overdue: Flag;
  held: Flag;
  no_reply: Flag;
  /** Begun by a member, not through the site. */
  taken: Flag;
  hidden: Flag;
  reply_by: Hour | null;
  keep_days: number | null;
  closed_day: Day | null;
  erase_day: Day | null;
  warned: Flag;
  day: Day;
  active_day: Day;
  assignee: string | null;
  unread: number;
  /** Number of the next message. */
  next_number: number;
  /** Number of the desk's last answer, -1 where there is none. */
  answered_number: number;
}

/** A row of `message`; `number` is its place in the conversation. */
export interface MessageTable {
  conversation: string;
  number: number;
  id: string;
  role: 'person' | 'desk' | 'note';
  envelope: Uint8Array;
  hash: string;
  desk_key: string | null;
  day: Day;
  opened_day: Day | null;
  /** Milliseconds since 1970 before which the person does not get it; gone on the day after. */
  release: number | null;
}

/** A row of `attachment`. */
export interface AttachmentTable {
  id: string;
  file: string;
  length: number;
  finished: Flag;
  conversation: string | null;
  number: number | null;
  locked: Flag;
  locked_by: string | null;
  day: Day;
}

/** A row of `member`: invited, registered or active. */
export interface MemberTable {
  id: string;
  state: MemberState;
  role: Role;
  desks: string;
  profile: Uint8Array;
  login: string | null;
  token_hash: string | null;
  expires: Day | null;
  binding: string | null;
  seal: string | null;
  sign: string | null;
  record: Uint8Array | null;
  secret: Uint8Array | null;
  alerts_to: Uint8Array | null;
}

/** A row of `desk_key`. */
export interface DeskKeyTable {
  id: string;
  desk: string;
  seal: string;
  sign: string;
  valid_from: Day;
  valid_until: Day;
  certificate: string;
  destroyed: Flag;
}

/** A row of `passkey`. */
export interface PasskeyTable {
  id: string;
  member: string;
  host: string;
  public_key: Uint8Array;
  counter: number;
  transports: string;
  secret: Uint8Array | null;
}

/** A row of `alert`. */
export interface AlertTable {
  id: string;
  kind: string;
  desk: string | null;
  member: string;
  attempts: number;
  /** Minutes since 1970 before which it is not tried; at first the beginning of its hour. */
  next_try: number;
  failed_way: string | null;
  day: Day;
  given_up: Flag;
}

/** A room of training; its state, sheets and results are JSON. */
export interface RoomTable {
  id: string;
  code: string;
  course: string;
  language: string;
  version: string;
  leader: string;
  recipient: string;
  day: Day;
  closed: Day | null;
  salt: string | null;
  card_key: string;
  state: string;
  revision: number;
  changes: number;
  answers: number;
  sheets: string;
  results: string | null;
  /** Null where the report is not shared. */
  report_address: string | null;
  report_place: string | null;
}

/** A row of `legal_review`. */
export interface LegalReviewTable {
  id: string;
  feature: Feature;
  lawyer: string;
  office: string;
  reviewed: Day;
  basis: string;
  until: Day;
  recorded_by: string;
  recorded_on: Day;
  confirmed_by: string | null;
  confirmed_on: Day | null;
  ended_on: Day | null;
}

/** A row of `offer_group`. */
export interface OfferGroupTable {
  id: string;
  desk: string;
  desk_key: string;
  day: Day;
  erase_day: Day;
  /** A member made a pattern of it or set it aside. */
  decided: Flag;
  sealed: Uint8Array;
}

/** A row of `pattern`. */
export interface PatternTable {
  id: string;
  text: string;
  language: string;
  senders: SenderBand;
  version: number;
  proposed_by: string;
  approved_by: string | null;
  published_on: Day | null;
  withdrawn_on: Day | null;
  reason: WithdrawalReason | null;
  until: Day;
  recognised: number;
  called_wrong: number;
}

/** A row of `pattern_count`. */
export interface PatternCountTable {
  year: string;
  tally: PatternTally;
  n: number;
}

/** A row of `presence`: a session that has a conversation open. */
export interface PresenceTable {
  session: string;
  conversation: string;
  writing: Flag;
  /** Milliseconds since 1970. */
  until: number;
}

/** A row of `referral`. */
export interface ReferralTable {
  /** The case that it began at the other desk. */
  conversation: string;
  /** The desk that referred. */
  desk: string;
  desk_key: string;
  origin: Uint8Array;
  /** Id of the other desk's newest answer, until a browser of the desk that referred has taken it over. */
  news: string | null;
}

/** All tables by their names. */
export interface DatabaseSchema {
  schema_version: { version: number };
  setting: { name: string; value: Uint8Array };
  desk_activity: { desk: string; last: number };
  conversation: ConversationTable;
  message: MessageTable;
  summary: { conversation: string; desk_key: string; sealed: Uint8Array };
  carry: { conversation: string; sealed: Uint8Array };
  conversation_wrap: { conversation: string; member: string; wrap: Uint8Array };
  conversation_link: { conversation: string; other: string };
  reading: { conversation: string; member: string; day: Day };
  attachment: AttachmentTable;
  attachment_access: { attachment: string; member: string; day: Day };
  supervisor: { key: string; statement: string };
  roster: { version: number; statement: string; day: Day };
  desk_key: DeskKeyTable;
  desk_key_wrap: { desk_key: string; member: string; wrap: Uint8Array };
  recovery: { name: 'recovery'; recipient: string; statement: string; day: Day };
  member: MemberTable;
  session: { token_hash: string; member: string; stage: 'passkey' | 'done'; expires: number };
  passkey: PasskeyTable;
  alert: AlertTable;
  job: { name: string; last_day: Day | null; lease_until: number };
  ledger_log: { number: number; origin: string; size: number; published: number; checkpoint: string };
  ledger_pending: { leaf: Uint8Array; entry: Uint8Array };
  ledger_entry: { log: number; place: number; leaf: Uint8Array; entry: Uint8Array };
  room: RoomTable;
  room_course: { version: string; content: string };
  room_answer: { room: string; phone: string; step: string; answer: string };
  room_card: { room: string; card: string };
  evidence_withdrawal: { release: string; day: Day; reason: string };
  call: { member: string; started: number };
  call_count: CallCount & { readonly desk: string };
  audit: AuditBatch;
  half_key: { conversation: string; thing: string; half: string; until: Day };
  thread_reader: { conversation: string; member: string; note: string };
  notice: NoticeTable;
  check_in: CheckInTable;
  notice_count: { desk: string; year: number; count: number };
  erased_notice: ErasedNoticeTable;
  due: { conversation: string; thing: string; member: string | null; day: Day; supervisors: Flag };
  outing: LoneWork & { readonly rung: Flag };
  coded_record: CodedRow & { conversation: string | null; until: Day | null };
  evidence_release: RegisteredRelease & { number: number };
  answer_count: AnswerCount;
  legal_review: LegalReviewTable;
  presence: PresenceTable;
  referral: ReferralTable;
  draft: DraftTable;
  draft_attachment: { attachment: string; member: string; place: string };
  offer_group: OfferGroupTable;
  pattern: PatternTable;
  pattern_count: PatternCountTable;
}

/** A row of `notice`. */
export interface NoticeTable extends NoticeStatus {
  conversation: string;
  coded_id: string | null;
  coded_key: string | null;
  coded: Uint8Array | null;
}

/** A row of `erased_notice`. */
export interface ErasedNoticeTable {
  id: string;
  desk: string;
  desk_key: string;
  year: number;
  sealed: Uint8Array;
}

/** A row of `check_in`: milliseconds since 1970. */
export interface CheckInTable extends Omit<CheckIn, 'isMoved'> {
  conversation: string;
  moved: number;
  end_due: number | null;
  end_kind: CheckInEnd['kind'] | null;
}

/** A row of `draft`. */
export interface DraftTable {
  member: string;
  place: string;
  version: string;
  sealed: Uint8Array;
  conversation: string | null;
  day: Day;
}

/** A connection, in a transaction or not. */
export type Connection = Kysely<DatabaseSchema>;

/** Every table of the core, each after those that it refers to. */
export const coreTables = [
  'setting',
  'desk_activity',
  'conversation',
  'message',
  'summary',
  'carry',
  'conversation_wrap',
  'conversation_link',
  'reading',
  'attachment',
  'attachment_access',
  'supervisor',
  'roster',
  'desk_key',
  'desk_key_wrap',
  'recovery',
  'member',
  'session',
  'passkey',
  'alert',
  'job',
  'ledger_log',
  'ledger_pending',
  'ledger_entry',
  'call',
  'call_count',
  'due',
  'notice',
  'notice_count',
  'erased_notice',
  'check_in',
  'thread_reader',
  'half_key',
  'outing',
  'audit',
  'coded_record',
  'evidence_release',
  'answer_count',
  'legal_review',
  'presence',
  'referral',
  'draft',
  'draft_attachment',
  'room',
  'room_course',
  'room_answer',
  'room_card',
  'evidence_withdrawal',
  'offer_group',
  'pattern',
  'pattern_count',
] as const satisfies readonly Exclude<keyof DatabaseSchema, 'schema_version'>[];
