// Every table, of the core and of the modules: in which order they are copied, by which key, and which of
// them the disk must forget.
import { moduleTables } from './modules.ts';
import { coreTables } from './schema.ts';

/** Every table, each after those that it refers to: the order in which a backup can be put back. */
export const tables: readonly string[] = [...coreTables, ...Object.keys(moduleTables)];

const coreKeys: Readonly<Record<(typeof coreTables)[number], readonly string[]>> = {
  setting: ['name'],
  desk_activity: ['desk'],
  conversation: ['id'],
  message: ['conversation', 'number'],
  summary: ['conversation'],
  carry: ['conversation'],
  conversation_wrap: ['conversation', 'member'],
  conversation_link: ['conversation', 'other'],
  reading: ['conversation', 'member'],
  attachment: ['id'],
  attachment_access: ['attachment', 'member'],
  supervisor: ['key'],
  roster: ['version'],
  desk_key: ['id'],
  desk_key_wrap: ['desk_key', 'member'],
  recovery: ['name'],
  member: ['id'],
  session: ['token_hash'],
  passkey: ['id'],
  alert: ['id'],
  job: ['name'],
  ledger_log: ['number'],
  ledger_pending: ['leaf'],
  ledger_entry: ['log', 'place'],
  call: ['member'],
  call_count: ['desk', 'day', 'kind'],
  thread_reader: ['conversation', 'member'],
  due: ['conversation', 'thing'],
  notice: ['conversation', 'thing'],
  notice_count: ['desk', 'year'],
  erased_notice: ['id'],
  check_in: ['conversation'],
  half_key: ['conversation', 'thing'],
  outing: ['member'],
  audit: ['id'],
  coded_record: ['id'],
  evidence_release: ['id'],
  answer_count: ['month'],
  legal_review: ['id'],
  presence: ['session', 'conversation'],
  referral: ['conversation'],
  draft: ['member', 'place'],
  draft_attachment: ['attachment'],
  room: ['id'],
  room_course: ['version'],
  room_answer: ['room', 'step', 'phone'],
  room_card: ['room', 'card'],
  evidence_withdrawal: ['release'],
  offer_group: ['id'],
  pattern: ['id'],
  pattern_count: ['year', 'tally'],
};

/** The columns that identify a row of a table, by which pages of rows follow each other. */
export function keyOf(table: string): readonly string[] {
  const key = (coreKeys as Readonly<Record<string, readonly string[]>>)[table] ?? moduleTables[table]?.key;
  if (key === undefined) throw new TypeError(`No key of the table '${table}' is known`);
  return key;
}

const wipedCoreTables = [
  'conversation',
  'message',
  'summary',
  'carry',
  'conversation_wrap',
  'half_key',
  'audit',
  'coded_record',
  'referral',
  'draft',
  'room_answer',
  'offer_group',
  'pattern',
] as const;

/**
 * Tables whose rows hold ciphertext, or words that must be gone: the ones that PostgreSQL must rewrite after
 * an erasure.
 */
export const wipedTables: readonly string[] = [
  ...wipedCoreTables,
  ...Object.entries(moduleTables).flatMap(([table, { isWiped }]) => (isWiped ? [table] : [])),
];
