// Copies every table from one database into another of the same schema, row by row in pages, within the
// caller's transactions.
import { type Connection, type DatabaseSchema, tables } from './schema.ts';

/** Rows read at a time: bounds memory at about 50 MB of the largest envelopes. */
const pageRows = 200;

/** A row as the driver reads it. */
export type Row = Record<string, unknown>;

/** The columns that identify a row, by which pages follow each other. */
const keyOf: Record<(typeof tables)[number], readonly string[]> = {
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
  campaign: ['id'],
  campaign_batch: ['code'],
  campaign_count: ['batch', 'day'],
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
  warning: ['id'],
  linkage_study: ['id'],
  linkage_list: ['study', 'list'],
  presence: ['session', 'conversation'],
  referral: ['conversation'],
  draft: ['member', 'place'],
  draft_attachment: ['attachment'],
  room: ['id'],
  room_course: ['version'],
  room_answer: ['room', 'step', 'phone'],
  room_card: ['room', 'card'],
  event: ['id'],
  event_key_wrap: ['event', 'member'],
  event_registration: ['id'],
  event_reflection: ['id'],
  event_room: ['event', 'session'],
  consultation: ['id'],
  consultation_group: ['consultation', 'code'],
  consultation_share: ['consultation', 'issue', 'member'],
  consultation_seat: ['consultation', 'card'],
  consultation_ballot: ['consultation', 'nullifier'],
  consultation_proposal: ['consultation', 'id'],
  consultation_sheet: ['consultation', 'code', 'number', 'member'],
  consultation_tick: ['consultation', 'number'],
  handbook: ['id'],
  handbook_wrap: ['handbook', 'member'],
  handbook_draft: ['handbook', 'id', 'revision'],
  handbook_proposal: ['handbook', 'draft'],
  recommendation_version: ['number', 'version'],
  recommendation_hand_over: ['id'],
  quote_consent: ['id'],
  evidence_withdrawal: ['release'],
  deposit: ['id'],
  deposit_carry: ['vault'],
  deposit_attachment: ['attachment'],
  offer_group: ['id'],
  pattern: ['id'],
  pattern_count: ['year', 'tally'],
};

/** Copies all tables. `into` must be empty and have the same schema. */
export async function copyTables(from: Connection, into: Connection): Promise<void> {
  for (const table of tables) await copyTable(from, into, table);
}

type Table = Exclude<keyof DatabaseSchema, 'schema_version'>;

async function copyTable(from: Connection, into: Connection, table: Table): Promise<void> {
  for await (const rows of pagesOf(from, table))
    await into
      .insertInto(table)
      .values(rows as never)
      .execute();
}

/** Every row of a table, once, in the order of its key. */
export async function* readRows(from: Connection, table: Table): AsyncGenerator<Row> {
  for await (const rows of pagesOf(from, table)) yield* rows;
}

async function* pagesOf(from: Connection, table: Table): AsyncGenerator<Row[]> {
  const key = keyOf[table];
  let last: Row | undefined;
  for (;;) {
    const rows = await page(from, table, key, last);
    if (rows.length > 0) yield rows;
    last = rows.at(-1);
    if (rows.length < pageRows) return;
  }
}

async function page(
  from: Connection,
  table: string,
  key: readonly string[],
  after: Row | undefined,
): Promise<Row[]> {
  const dynamic = from.dynamic;
  let query = from
    .selectFrom(table as 'message')
    .selectAll()
    .limit(pageRows);
  for (const column of key) query = query.orderBy(dynamic.ref(column));
  if (after !== undefined)
    query = query.where((where) =>
      where(
        where.refTuple(
          ...(key.map((column) => dynamic.ref(column)) as unknown as ['conversation', 'number']),
        ),
        '>',
        where.tuple(...(key.map((column) => after[column]) as [string, number])),
      ),
    );
  return (await query.execute()) as unknown as Row[];
}
